import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const run = "train.py --model_name_or_path gpt2 --num_train_epochs 3 --max_train_samples 500000";
const slurm = (asked: string) => `#!/bin/bash
#SBATCH --nodes=2 ${asked}  # two machines
#SBATCH --time=24:00:00
srun torchrun --nproc_per_node=4 ${run}
`;
const manifest = (count: number | string) => `apiVersion: batch/v1
kind: Job
metadata:
  name: tune
spec:
  template:
    spec:
      containers:
        - name: tune
          image: pytorch
          command: ["torchrun", "--nproc_per_node=2", "train.py"]
          args: ["--model_name_or_path", "gpt2", "--num_train_epochs", "3", "--max_train_samples", "500000"]
          resources:
            requests:
              cpu: 32
              nvidia.com/gpu: ${count}
            limits:
              nvidia.com/gpu: ${count}  # whole node
`;
const azure = (machine: string) => `from azure.ai.ml import command

job = command(
    command="python ${run}",
    instance_type="${machine}",
    distribution={"type": "pytorch", "process_count_per_instance": 2},
)
`;
const base = { rule: "unused-accelerators", at: "reservedPerNode" as const };
const cases: readonly Case[] = [
  {
    ...base,
    name: "Slurm, with a card's name",
    path: "job.sh",
    patch: { reservedPerNode: undefined, acceleratorsPerNode: 4 },
    before: slurm("--gres=gpu:a100:8"),
    after: slurm("--gres=gpu:a100:4"),
    reads: { acceleratorsPerNode: 4, reservedPerNode: undefined },
  },
  {
    ...base,
    name: "Slurm, devices of a node",
    path: "job.sh",
    patch: { reservedPerNode: undefined, acceleratorsPerNode: 4 },
    before: slurm("--gpus-per-node 8"),
    after: slurm("--gpus-per-node 4"),
    reads: { acceleratorsPerNode: 4, reservedPerNode: undefined },
  },
  {
    ...base,
    name: "Kubernetes, limit and request",
    path: "job.yaml",
    patch: { reservedPerNode: undefined, acceleratorsPerNode: 2 },
    before: manifest(8),
    after: manifest(2),
    reads: { acceleratorsPerNode: 2, reservedPerNode: undefined },
  },
  {
    ...base,
    at: "instanceType",
    name: "a smaller machine",
    path: "launch.py",
    patch: { instanceType: "Standard_NC48ads_A100_v4", reservedPerNode: undefined },
    before: azure("Standard_NC96ads_A100_v4"),
    after: azure("Standard_NC48ads_A100_v4"),
    reads: { instanceType: "Standard_NC48ads_A100_v4", reservedPerNode: undefined },
  },
];

describe("edit: ask for fewer accelerators", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made where a count of all machines stands, or two containers have devices", () => {
    const patch = { reservedPerNode: undefined, acceleratorsPerNode: 4 };
    const total = slurm("--gpus=16");
    const there = anchorOf("job.sh", total, "reservedPerNode");
    assert.equal(editsFor({ ...base, patch, anchor: there }, fileOf("job.sh", total)), undefined);
    const two = manifest(8).replace(
      "        - name: tune\n",
      "        - name: other\n          resources:\n            limits:\n              nvidia.com/gpu: 1\n        - name: tune\n",
    );
    const anchor = anchorOf("job.yaml", two, "reservedPerNode");
    assert.equal(editsFor({ ...base, patch, anchor }, fileOf("job.yaml", two)), undefined);
  });
});
