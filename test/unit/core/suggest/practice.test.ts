import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";

const settings = { accelerator: "H100", acceleratorCount: 1, country: "Germany" };
const analysed = (text: string) => createAnalyzer().analyze([readFile("run.py", text)], settings);
const rules = (text: string) => {
  const { suggestions, advice } = analysed(text);
  return [...suggestions, ...advice].map(({ rule }) => rule);
};

const pruning = (mask: string) => `import torch
import torchvision
from torch.nn.utils import prune

model = torchvision.models.resnet50().cuda()
${mask}
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = torch.utils.data.DataLoader(torchvision.datasets.ImageNet("data"), batch_size=64)
for epoch in range(60):
    for images, labels in loader:
        loss = torch.nn.functional.cross_entropy(model(images.cuda()), labels.cuda())
        loss.backward()
        optimizer.step()
`;
const everywhere = `for module in model.modules():
    if isinstance(module, torch.nn.Conv2d):
        prune.ln_structured(module, "weight", amount=0.4, n=2, dim=0)`;

describe("structured pruning", () => {
  it("has a saving where the share of every layer's channels is told", () => {
    const idea = analysed(pruning(everywhere)).suggestions.find(({ rule }) => rule === "structured-pruning");
    assert.equal(idea?.patch.channelsKept, 0.6);
    const { p50 } = idea?.saving.savedFraction ?? { p50: 0 };
    // Never more than the arithmetic falls.
    assert.ok(p50 > 0.05 && p50 <= 0.4, String(p50));
    assert.ok(!rules(pruning(everywhere)).includes("masked-weights"));
  });

  for (const [what, mask] of [
    ["single weights", 'prune.l1_unstructured(model.fc, "weight", amount=0.4)'],
    ["one layer's channels", 'prune.ln_structured(model.conv1, "weight", amount=0.4, n=2, dim=0)'],
  ] as const)
    it(`of ${what} is said to save nothing`, () => {
      const found = rules(pruning(mask));
      assert.ok(found.includes("masked-weights") && !found.includes("structured-pruning"), String(found));
    });
});

const answer = (head: string, run: string) => `import torch
from transformers import AutoModelForSequenceClassification, AutoTokenizer
${head}
tokenizer = AutoTokenizer.from_pretrained("bert-base-uncased")
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased").eval()
with torch.no_grad():
    for line in open("texts.txt"):
        print(${run})
`;

describe("a small device", () => {
  const torchOnly = answer("", 'model(**tokenizer(line, return_tensors="pt"))');
  const exported = torchOnly.replace(
    "with torch.no_grad",
    'torch.onnx.export(model, tokenizer("a", return_tensors="pt"), "model.onnx")\nwith torch.no_grad',
  );
  it("is no idea where the model is in no form for one", () => {
    assert.ok(!rules(torchOnly).includes("on-device"));
  });
  it("is asked of the core where the model has one, and said only with a saving", () => {
    const found = readFile("run.py", exported).runs.flatMap(({ facts }) => facts);
    assert.equal(found.find(({ about }) => about === "deviceFormat")?.value, "onnx");
    for (const one of analysed(exported).suggestions.filter(({ rule }) => rule === "on-device")) {
      assert.ok(one.saving.savedKgCO2e.p50 > 0);
      assert.match(one.tradeOff, /check on your own examples/);
    }
  });
});

const cached = (extra: string) => `import torch
import torchvision

backbone = torchvision.models.resnet50().cuda().eval()
for weight in backbone.parameters():
    weight.requires_grad = False
head = torch.nn.Linear(1000, 10).cuda()
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
${extra}
loader = torch.utils.data.DataLoader(torchvision.datasets.ImageNet("data"), batch_size=256)
for epoch in range(60):
    for images, labels in loader:
        with torch.no_grad():
            features = backbone(images.cuda())
        loss = torch.nn.functional.cross_entropy(head(features), labels.cuda())
        loss.backward()
        optimizer.step()
`;

describe("features of a frozen backbone", () => {
  it("are none of a teacher's, beside which another network learns", () => {
    const facts = readFile("run.py", cached("").replaceAll("backbone", "teacher")).runs[0]?.facts ?? [];
    assert.ok(!facts.some(({ about }) => about === "frozenBackbone"));
  });
  it("are worth keeping where every epoch reckons the same ones", () => {
    assert.ok(rules(cached("")).includes("cache-features"));
  });
  it("are not where inputs are changed at random", () => {
    const flips = "from torchvision.transforms import RandomHorizontalFlip\nchange = RandomHorizontalFlip()";
    assert.ok(!rules(cached(flips)).includes("cache-features"));
  });
});
