import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const lightning = (args: string) => `import lightning as L
from torch.utils.data import DataLoader
from torchvision.datasets import CIFAR10
from torchvision.models import resnet50

model = Classifier(resnet50())
trainer = L.Trainer(max_epochs=30, ${args})
trainer.fit(model, DataLoader(CIFAR10("data"), batch_size=64))
`;
const yolo = (device: string) => `from ultralytics import YOLO

YOLO("yolov8m.pt").train(data="coco.yaml", epochs=50, device=${device})
`;
const base = {
  rule: "gpu-instead",
  path: "train.py",
  patch: { cpuOnly: undefined, accelerator: "NVIDIA L4" },
  at: "cpuOnly",
  reads: { cpuOnly: undefined },
} as const;
const cases: readonly Case[] = [
  {
    ...base,
    name: "Lightning",
    before: lightning('accelerator="cpu"'),
    after: lightning('accelerator="auto"'),
  },
  { ...base, name: "Ultralytics", before: yolo("'cpu'"), after: yolo("0") },
];

describe("edit: off the processor", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made where processes on the processor are counted", () => {
    const text = lightning('accelerator="cpu", devices=8');
    const anchor = anchorOf("train.py", text, "cpuOnly");
    assert.equal(editsFor({ ...base, anchor }, fileOf("train.py", text)), undefined);
  });
});
