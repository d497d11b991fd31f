import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const transformers = (imports: string, args: string, trainer: string) => `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments${imports}

dataset = load_dataset("imdb")
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
args = TrainingArguments(${args})
trainer = Trainer(
    model=model,
    args=args,
    train_dataset=dataset["train"],
    eval_dataset=dataset["test"],
${trainer})
trainer.train()
`;
const lightning = (imports: string, args: string) => `import lightning as L
import torch
${imports}from torchvision.models import resnet50
from torchvision.datasets import CIFAR10


class Classifier(L.LightningModule):
    def validation_step(self, batch, index):
        self.log("val_loss", self.loss(batch))


trainer = L.Trainer(${args})
trainer.fit(Classifier(), CIFAR10("data"))
`;
const keras = (args: string) => `import keras
from keras.applications import ResNet50
from keras.datasets import cifar10

(x, y), (x_val, y_val) = cifar10.load_data()
model = ResNet50(weights=None, classes=10)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, batch_size=64, epochs=100, ${args})
`;
const yolo = (args: string) => `from ultralytics import YOLO

model = YOLO('yolov8x.pt')
model.train(data='coco.yaml', epochs=300, imgsz=640${args})
`;
const axolotl = (rest: string) => `base_model: NousResearch/Meta-Llama-3-8B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
val_set_size: 0.05
micro_batch_size: 2
num_epochs: 10
${rest}learning_rate: 0.0002
`;

const rule = "early-stopping";
const patch = { earlyStopping: true };
const reads = { earlyStopping: true };
const stop = "EarlyStoppingCallback(early_stopping_patience=3)";
const cases: readonly Case[] = [
  {
    name: "Transformers, nothing there",
    path: "train.py",
    before: transformers("", `output_dir="out", num_train_epochs=20`, ""),
    after: transformers(
      ", EarlyStoppingCallback",
      `output_dir="out", num_train_epochs=20, eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True, metric_for_best_model="eval_loss"`,
      `    callbacks=[${stop}],\n`,
    ),
  },
  {
    name: "Transformers, a strategy and a list of callbacks there",
    path: "train.py",
    before: transformers(
      ", PrinterCallback",
      `\n    output_dir="out",\n    num_train_epochs=20,\n    eval_strategy="epoch",\n    save_strategy="no",\n`,
      "    callbacks=[PrinterCallback()],\n",
    ),
    after: transformers(
      ", PrinterCallback, EarlyStoppingCallback",
      `\n    output_dir="out",\n    num_train_epochs=20,\n    eval_strategy="epoch",\n    save_strategy="epoch",\n    load_best_model_at_end=True,\n    metric_for_best_model="eval_loss",\n`,
      `    callbacks=[PrinterCallback(), ${stop}],\n`,
    ),
  },
  {
    name: "Transformers, evaluated by steps",
    path: "train.py",
    before: transformers(
      "",
      `output_dir="out", num_train_epochs=20, eval_strategy="steps", eval_steps=500, load_best_model_at_end=False`,
      "",
    ),
    after: transformers(
      ", EarlyStoppingCallback",
      `output_dir="out", num_train_epochs=20, eval_strategy="steps", eval_steps=500, load_best_model_at_end=True, save_steps=500, metric_for_best_model="eval_loss"`,
      `    callbacks=[${stop}],\n`,
    ),
  },
  {
    name: "Lightning",
    path: "train.py",
    before: lightning("", "max_epochs=100, devices=1"),
    after: lightning(
      "",
      `max_epochs=100, devices=1, callbacks=[EarlyStopping(monitor="val_loss", patience=3)]`,
    ).replace("import CIFAR10\n", "import CIFAR10\nfrom lightning.pytorch.callbacks import EarlyStopping\n"),
  },
  {
    name: "Lightning, a callback there",
    path: "train.py",
    before: lightning(
      "from lightning.pytorch.callbacks import ModelCheckpoint\n",
      "max_epochs=100, callbacks=[ModelCheckpoint()]",
    ),
    after: lightning(
      "from lightning.pytorch.callbacks import ModelCheckpoint, EarlyStopping\n",
      `max_epochs=100, callbacks=[ModelCheckpoint(), EarlyStopping(monitor="val_loss", patience=3)]`,
    ),
  },
  {
    name: "Keras",
    path: "train.py",
    before: keras("validation_data=(x_val, y_val)"),
    after: keras(
      `validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)]`,
    ),
  },
  {
    name: "Ultralytics",
    path: "train.py",
    before: yolo(", patience=0"),
    after: yolo(", patience=10"),
  },
  {
    name: "axolotl with a validation split",
    path: "run.yml",
    before: axolotl(""),
    after: axolotl("early_stopping_patience: 3\n"),
  },
].map((one) => ({ ...one, rule, patch, reads }));

describe("edit: early stopping", () => {
  for (const one of cases) it(one.name, () => prove(one));

  const without: { readonly [name: string]: string } = {
    "no validation data in Transformers": transformers("", `output_dir="out"`, "").replace(
      /^ {4}eval_dataset.*\n/m,
      "",
    ),
    "no validation data in Keras": keras("verbose=1"),
    "arguments from elsewhere": transformers("", `**settings`, ""),
    "a metric that is never logged": lightning("", "max_epochs=100").replace("val_loss", "val/loss"),
    "callbacks of a variable": transformers("", `output_dir="out"`, "    callbacks=callbacks,\n"),
  };
  for (const [name, text] of Object.entries(without))
    it(`is not made: ${name}`, () => {
      const anchor = anchorOf("train.py", text, undefined);
      assert.equal(editsFor({ rule, patch, anchor }, fileOf("train.py", text)), undefined);
    });
});
