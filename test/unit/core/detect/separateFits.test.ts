import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import type { FactName } from "../../../../src/core/model/fact.ts";

const HEAD = "import keras\n(x, y), _ = keras.datasets.cifar10.load_data()\n";
const A =
  'a = keras.applications.ResNet50(weights=None, classes=10)\na.compile("adam", "mse")\na.fit(x, y, epochs=10, batch_size=32)\n';
const B =
  'base = keras.applications.VGG16(include_top=False)\nbase.trainable = False\nb = keras.Sequential()\nb.add(base)\nb.compile("adam", "mse")\nstop = keras.callbacks.EarlyStopping(patience=3)\nb.fit(x, y, epochs=20, batch_size=64, callbacks=[stop])\n';
const MORE = 'base.trainable = True\nb.compile("sgd", "mse")\nb.fit(x, y, epochs=25, initial_epoch=20)\n';

function runsOf(cells: readonly string[], ...names: readonly FactName[]) {
  const text = JSON.stringify({
    cells: cells.map((source) => ({ cell_type: "code", metadata: {}, source })),
  });
  return detectFile({ path: "study.ipynb", text, language: "notebook" }).runs.map((run) => [
    run.anchor.cell,
    ...names.map((name) => run.facts.find((fact) => fact.about === name)?.value),
  ]);
}

describe("several fits in one file", () => {
  it("are runs of their own, each in its cell and with what it alone is made from", () => {
    assert.deepEqual(
      runsOf([HEAD, A, B, MORE], "model", "epochs", "perDeviceBatchSize", "frozenBackbone", "earlyStopping"),
      [
        [1, "ResNet50", 10, 32, undefined, undefined],
        [2, "VGG16", 20, 64, true, true],
        [3, "VGG16", 5, undefined, undefined, undefined],
      ],
    );
  });
  it("are one where only one of them is run", () => {
    const either = `if ready:\n${indented(A)}else:\n${indented(B)}`;
    assert.deepEqual(runsOf([HEAD, either], "epochs"), [[1, 10]]);
  });
});

describe("one training that is started in one of two ways", () => {
  const train =
    "import torch\nfrom absl import app, flags\nFLAGS = flags.FLAGS\nflags.DEFINE_bool('parallel', False, help='all cards')\ndef train(rank):\n    model = torch.nn.Linear(1, 1)\n    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)\n    for epoch in range(3):\n        loss = model(torch.ones(1)).sum()\n        loss.backward()\n        optimizer.step()\n";
  const lines = (main: string) =>
    detectFile({ path: "train.py", text: `${train}${main}`, language: "python" }).runs.map((run) => run.line);

  it("is one, in the arm that the file's own settings choose", () => {
    const either = (test: string) =>
      lines(
        `if __name__ == '__main__':\n    if ${test}:\n        train(0)\n    else:\n        train('cuda')\n`,
      );
    assert.deepEqual(either("FLAGS.parallel and cards > 1"), [8]);
    assert.deepEqual(either("cards > 1"), [8]);
  });

  it("is one where it begins again after an error", () => {
    assert.deepEqual(
      lines(
        "if __name__ == '__main__':\n    try:\n        train(0)\n    except torch.cuda.OutOfMemoryError:\n        train('cpu')\n",
      ).length,
      1,
    );
  });
});

describe("several trainings of one script", () => {
  const read = (text: string) =>
    detectFile({ path: "study.py", text, language: "python" }).runs.map((run) => [
      run.line,
      ...(["model", "epochs", "perDeviceBatchSize"] as const).map(
        (name) => run.facts.find((fact) => fact.about === name)?.value,
      ),
    ]);
  const LOOP =
    "import torch\nfrom torchvision.models import resnet18, vit_b_16\ndef fit(model, loader, num_epochs):\n    optimizer = torch.optim.SGD(model.parameters())\n    for epoch in range(num_epochs):\n        for x, y in loader:\n            (model(x) - y).mean().backward()\n            optimizer.step()\n";

  it("are the calls of the function that trains, each with what it hands over", () =>
    assert.deepEqual(
      read(
        `${LOOP}fit(resnet18(), DataLoader(rows, batch_size=64), num_epochs=10)\nvit = vit_b_16()\nfit(vit, DataLoader(rows, batch_size=16), num_epochs=20)\n`,
      ),
      [
        [9, "resnet18", 10, 64],
        [11, "vit_b_16", 20, 16],
      ],
    ));
  it("are one where a loop over epochs calls what holds the other loop", () =>
    assert.deepEqual(
      read(
        "import torch\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters())\ndef part(epoch):\n    for step, x in enumerate(rows):\n        model(x).mean().backward()\n        optimizer.step()\nfor epoch in range(7):\n    part(epoch)\n",
      ).map(([, , epochs]) => epochs),
      [7],
    ));
  it("are trainers of their own; what takes a broken one up again is none", () => {
    const train = (model: string, epochs: number) =>
      `model = AutoModelForSequenceClassification.from_pretrained("${model}")\nargs = TrainingArguments("out", num_train_epochs=${epochs}, per_device_train_batch_size=8)\ntrainer = Trainer(model=model, args=args)\ntrainer.train()\n`;
    assert.deepEqual(
      read(
        `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n${train("acme/small", 3)}${train("acme/large", 1)}trainer.train(resume_from_checkpoint=True)\n`,
      ),
      [
        [5, "acme/small", 3, 8],
        [9, "acme/large", 1, 8],
      ],
    );
  });
});

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
