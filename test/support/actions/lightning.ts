import type { Action } from "./action.ts";

const lightning = (trainer: string) => `import lightning as L
from torchvision.datasets import CIFAR10
from torchvision.models import resnet50


class Classifier(L.LightningModule):
    def validation_step(self, batch, index):
        self.log("val_loss", self.loss(batch))


model = Classifier(resnet50())
trainer = L.Trainer(${trainer})
trainer.fit(model, CIFAR10("data"))
`;

/** Edits of scripts with Lightning's trainer. */
export const lightningActions: readonly Action[] = [
  {
    name: "early stopping, Lightning",
    path: "stop_lightning.py",
    rule: "early-stopping",
    text: lightning('max_epochs=100, precision="bf16-mixed"'),
    changes: [
      ["import resnet50\n", "import resnet50\nfrom lightning.pytorch.callbacks import EarlyStopping\n"],
      ['"bf16-mixed")', '"bf16-mixed", callbacks=[EarlyStopping(monitor="val_loss", patience=3)])'],
    ],
  },
  {
    name: "16 bits, Lightning",
    path: "bits_lightning.py",
    rule: "mixed-precision",
    text: lightning("max_epochs=60, precision=32"),
    changes: [["precision=32", 'precision="bf16-mixed"']],
  },
  {
    name: "TF32 beside 32 bits",
    path: "bits_tf32.py",
    rule: "tf32-matmul",
    text: `import lightning as L
import torch
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
trainer = L.Trainer(max_epochs=3, precision="32-true")
trainer.fit(model, load_dataset("imdb"))
`,
    changes: [
      [
        "import AutoModelForSequenceClassification\n",
        'import AutoModelForSequenceClassification\n\ntorch.set_float32_matmul_precision("high")\n',
      ],
    ],
  },
  {
    name: "off the processor",
    path: "processor.py",
    rule: "gpu-instead",
    text: lightning('max_epochs=60, accelerator="cpu"'),
    changes: [['accelerator="cpu"', 'accelerator="auto"']],
  },
];
