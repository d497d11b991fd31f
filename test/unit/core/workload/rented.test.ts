import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";

const training = (more = "") => `import torch
import torchvision
${more}
model = torchvision.models.resnet50()
loader = torch.utils.data.DataLoader(torchvision.datasets.CIFAR10("data"), batch_size=64)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for epoch in range(20):
    for images, labels in loader:
        model(images).mean().backward()
        optimizer.step()
`;
const machine = (type: string) => `provider "aws" {
  region = "eu-west-1"
}
resource "aws_instance" "trainer" {
  instance_type = "${type}"
}
`;
const inputsOf = (files: { readonly [path: string]: string }, settings = {}) => {
  const read = Object.entries(files).map(([path, text]) => readFile(path, text));
  return createAnalyzer().analyze(read, settings).estimates[0]?.workload;
};

describe("a machine that Terraform rents", () => {
  it("is that of a run which says nothing of where it runs, with its place", () => {
    const run = inputsOf({ "src/train.py": training(), "infra/main.tf": machine("g5.xlarge") });
    assert.equal(run?.inputs.instanceType?.value, "g5.xlarge");
    const place = run?.inputs.region?.provenance;
    assert.ok(
      place?.kind === "detected" && place.evidence.path === "infra/main.tf" && place.evidence.line === 2,
    );
    assert.deepEqual(run?.paths, ["src/train.py", "infra/main.tf"]);
  });

  it("outranks a setting, which stands for runs that say nothing", () => {
    const files = { "train.py": training(), "main.tf": machine("g5.xlarge") };
    assert.equal(inputsOf(files, { region: "us-east-1" })?.inputs.region?.value, "eu-west-1");
  });

  for (const [why, files] of [
    [
      "there are two",
      { "train.py": training(), "a.tf": machine("g5.xlarge"), "b.tf": machine("p3.2xlarge") },
    ],
    ["it has no accelerator", { "train.py": training(), "main.tf": machine("m5.large") }],
    [
      "the run names its own",
      {
        "train.py": training(),
        "run.sbatch": "#!/bin/bash\n#SBATCH --gres=gpu:a100:1\npython train.py\n",
        "main.tf": machine("g5.xlarge"),
      },
    ],
  ] as const)
    it(`is no run's where ${why}`, () => {
      assert.equal(inputsOf(files)?.inputs.instanceType, undefined);
    });
});
