import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const loop = (make: string, head = "") => `import timm
import torch
import torchvision
${head}
model = ${make}
loader = torch.utils.data.DataLoader(torchvision.datasets.Food101("data"), batch_size=64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(60):
    for images, labels in loader:
        loss = torch.nn.functional.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()
`;
const keras = (make: string, epochs: number) => `import keras

model = keras.Sequential([${make}, keras.layers.GlobalAveragePooling2D(), keras.layers.Dense(101)])
model.compile(optimizer="adam", loss="mse")
model.fit(train, batch_size=32, epochs=${epochs})
`;
const rule = "pretrained-weights";
const third = { rule, path: "train.py", at: "epochs" as const };
const cut = (text: string) => text.replace("range(60)", "range(20)");
const twenty = {
  ...third,
  patch: { pretrainedWeights: true, epochs: 20 },
  reads: { pretrainedWeights: true, epochs: 20 },
};

const cases: readonly Case[] = [
  {
    ...twenty,
    name: "no argument: torchvision's default is no weights",
    before: loop("torchvision.models.resnet50()"),
    after: cut(loop('torchvision.models.resnet50(weights="DEFAULT")')),
  },
  {
    ...twenty,
    name: "the argument of older versions",
    before: loop("torchvision.models.resnet50(pretrained=False, progress=True)"),
    after: cut(loop("torchvision.models.resnet50(pretrained=True, progress=True)")),
  },
  {
    ...twenty,
    name: "timm, with classes of one's own",
    before: loop('timm.create_model("resnet50", num_classes=101)'),
    after: cut(loop('timm.create_model("resnet50", num_classes=101, pretrained=True)')),
  },
  {
    ...twenty,
    name: "Keras without its head",
    before: keras(
      "keras.applications.ResNet50(weights=None, include_top=False, input_shape=(64, 64, 3))",
      60,
    ),
    after: keras(
      'keras.applications.ResNet50(weights="imagenet", include_top=False, input_shape=(64, 64, 3))',
      20,
    ),
  },
];
const refused: readonly (readonly [why: string, text: string])[] = [
  [
    "another number of classes beside torchvision's weights",
    loop("torchvision.models.resnet50(num_classes=101)"),
  ],
  ["Keras' head of its own", keras("keras.applications.ResNet50(weights=None, classes=101)", 60)],
  ["arguments from elsewhere", loop("torchvision.models.resnet50(**options)")],
  ["weights are there", loop('torchvision.models.resnet50(weights="IMAGENET1K_V2")')],
  [
    "two models",
    loop("torchvision.models.resnet50()", "teacher = torchvision.models.resnet101(weights='DEFAULT')"),
  ],
];

describe("edit: published weights", () => {
  for (const one of cases) it(one.name, () => prove(one));
  for (const [why, text] of refused)
    it(`is not made: ${why}`, () =>
      assert.equal(
        editsFor(
          { rule, patch: twenty.patch, anchor: anchorOf("train.py", text, "epochs") },
          fileOf("train.py", text),
        ),
        undefined,
      ));
});
