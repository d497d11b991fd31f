import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const loop = (body: string, head = "") => `import torch
import torchvision
from torch.utils.data import DataLoader
${head}
model = torchvision.models.resnet50().cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
train_set = torchvision.datasets.CIFAR10("data", train=True)
loader = DataLoader(train_set, batch_size=64)

for epoch in range(20):
    for images, labels in loader:
${body}
        optimizer.step()
`;
const keras = (policy: string, imports = "import keras", quote = '"') => `${imports}
from keras.datasets import cifar10${policy}

(x, y), _ = cifar10.load_data()
model = keras.applications.ResNet50(weights=None, classes=10)
model.compile(optimizer=${quote}adam${quote}, loss=${quote}mse${quote})
model.fit(x, y, epochs=20, batch_size=64)
`;

const base = {
  rule: "mixed-precision",
  path: "train.py",
  patch: { precision: "bf16" as const },
  reads: { precision: "bf16" },
};
const cases: readonly Case[] = [
  {
    ...base,
    name: "a plain loop",
    before: loop(`        images, labels = images.cuda(), labels.cuda()
        optimizer.zero_grad()
        outputs = model(images)  # logits
        loss = criterion(outputs, labels)
        loss.backward()`),
    after: loop(`        images, labels = images.cuda(), labels.cuda()
        optimizer.zero_grad()
        with torch.autocast("cuda", dtype=torch.bfloat16):
            outputs = model(images)  # logits
            loss = criterion(outputs, labels)
        loss.backward()`),
  },
  {
    ...base,
    name: "a loss in one line, over several lines, with the gradients reset behind it",
    before: loop(`        loss = criterion(
            model(images.cuda()),

            labels.cuda(),
        )
        optimizer.zero_grad()
        loss.backward()`),
    after: loop(`        with torch.autocast("cuda", dtype=torch.bfloat16):
            loss = criterion(
                model(images.cuda()),

                labels.cuda(),
            )
        optimizer.zero_grad()
        loss.backward()`),
  },
  {
    ...base,
    name: "Keras",
    before: keras(""),
    after: keras('\n\nkeras.mixed_precision.set_global_policy("mixed_bfloat16")'),
  },
  {
    ...base,
    name: "Keras of TensorFlow, fp16, single quotes",
    patch: { precision: "fp16" },
    reads: { precision: "fp16" },
    before: keras("", "import tensorflow as tf", "'").replaceAll("keras.appl", "tf.keras.appl"),
    after: keras(
      "\n\ntf.keras.mixed_precision.set_global_policy('mixed_float16')",
      "import tensorflow as tf",
      "'",
    ).replaceAll("keras.appl", "tf.keras.appl"),
  },
];

describe("edit: 16 bits in plain code", () => {
  for (const one of cases) it(one.name, () => prove(one));

  const step = `        outputs = model(images)
        loss = criterion(outputs, labels)
        loss.backward()`;
  for (const [why, text, precision] of [
    ["fp16 would need its loss scaled", loop(step), "fp16"],
    [
      "the loop has autocast",
      loop(
        `        with torch.autocast("cuda"):\n            loss = criterion(model(images), labels)\n        loss.backward()`,
      ),
      "bf16",
    ],
    ["there are two backward passes", loop(`${step}\n        outputs.mean().backward()`), "bf16"],
    ["the loss is made elsewhere", loop("        loss = total\n        loss.backward()"), "bf16"],
    [
      "a statement shares its line",
      loop("        outputs = model(images); loss = criterion(outputs, labels)\n        loss.backward()"),
      "bf16",
    ],
    ["the loss is no name", loop("        criterion(model(images), labels).backward()"), "bf16"],
    ["Keras has a policy", keras('\n\nkeras.mixed_precision.set_global_policy("float32")'), "bf16"],
  ] as const)
    it(`is not made where ${why}`, () => {
      const anchor = anchorOf("train.py", text, undefined);
      const suggested = { rule: base.rule, patch: { precision }, anchor };
      assert.equal(editsFor(suggested, fileOf("train.py", text)), undefined);
    });
});
