import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";

const slurm = (gres: string, launch: string) => `#!/bin/bash
#SBATCH --nodes=2
#SBATCH --gres=${gres}
srun ${launch} train.py --model_name_or_path meta-llama/Llama-3.1-8B --num_train_epochs 3 --max_train_samples 500000
`;
const pods = (gpus: number, processes: number) => `apiVersion: batch/v1
kind: Job
metadata:
  name: tune
spec:
  template:
    spec:
      containers:
        - name: tune
          image: pytorch
          command: ["torchrun", "--nproc_per_node=${processes}", "train.py"]
          args: ["--model_name_or_path", "meta-llama/Llama-3.1-8B", "--num_train_epochs", "3", "--max_train_samples", "500000"]
          resources:
            limits:
              nvidia.com/gpu: ${gpus}
`;
const azure = (machine: string, processes: number) => `from azure.ai.ml import command

job = command(
    command="python train.py --model_name_or_path meta-llama/Llama-3.1-8B --num_train_epochs 3 --max_train_samples 500000",
    instance_type="${machine}",
    instance_count=1,
    distribution={"type": "pytorch", "process_count_per_instance": ${processes}},
)
`;

const sageMaker = (machine: string, processes: number) => `from sagemaker.pytorch import PyTorch

PyTorch(
    entry_point="train.py",
    instance_type="${machine}",
    instance_count=1,
    distribution={"mpi": {"enabled": True, "processes_per_host": ${processes}}},
    hyperparameters={"model_name_or_path": "meta-llama/Llama-3.1-8B", "num_train_epochs": 3, "max_train_samples": 500000},
).fit()
`;

function analysed(path: string, text: string) {
  const analysis = createAnalyzer().analyze([readFile(path, text)], {});
  const [run] = analysis.estimates;
  assert.ok(run, JSON.stringify(analysis.problems));
  const idea = analysis.suggestions.find(({ rule }) => rule === "unused-accelerators");
  return { run, idea };
}

describe("unused accelerators", () => {
  for (const [what, path, text, reserved, used] of [
    ["Slurm and torchrun", "job.sh", slurm("gpu:a100:8", "torchrun --nproc_per_node=4"), 8, 8],
    ["Slurm and Accelerate", "job.sh", slurm("gpu:a100:8", "accelerate launch --num_processes 8"), 8, 8],
    ["Kubernetes and torchrun", "job.yaml", pods(8, 2), 8, 2],
    ["a machine of Azure", "launch.py", azure("Standard_NC96ads_A100_v4", 2), 4, 2],
    ["a machine of SageMaker", "launch.py", sageMaker("ml.g5.48xlarge", 4), 8, 4],
  ] as const)
    it(`are told of: ${what}`, () => {
      const { run } = analysed(path, text);
      const { reservedPerNode, acceleratorCount, acceleratorsPerNode, nodes } = run.workload.inputs;
      assert.equal(reservedPerNode?.value, reserved);
      const count = acceleratorCount?.value ?? (acceleratorsPerNode?.value ?? 0) * (nodes?.value ?? 1);
      assert.equal(count, used);
    });

  it("draw idle power, which asking for fewer spares", () => {
    const all = analysed("job.yaml", pods(8, 8));
    const half = analysed("job.yaml", pods(8, 4));
    const right = analysed("job.yaml", pods(4, 4));
    assert.equal(all.idea, undefined);
    assert.equal(right.idea, undefined);
    assert.ok(half.idea, "silent");
    assert.deepEqual(half.idea.patch, { reservedPerNode: undefined, acceleratorsPerNode: 4 });
    assert.equal(half.idea.anchor?.line, 15);
    assert.ok(half.run.totalKgCO2e.p50 > right.run.totalKgCO2e.p50);
    const { savedFraction, savedHours } = half.idea.saving;
    assert.ok(savedFraction.p10 > 0.05 && savedFraction.p90 < 0.45, JSON.stringify(savedFraction));
    assert.equal(savedHours.p50, 0);
    const after = half.idea.saving.after.totalKgCO2e.p50;
    assert.ok(Math.abs(after / right.run.totalKgCO2e.p50 - 1) < 1e-9);
  });

  it("are spared by a smaller machine of the same card, where the provider has one", () => {
    const { idea } = analysed("launch.py", azure("Standard_NC96ads_A100_v4", 2));
    assert.equal(idea?.patch.instanceType, "Standard_NC48ads_A100_v4");
    const other = analysed("launch.py", sageMaker("ml.g5.48xlarge", 4)).idea;
    assert.equal(other?.patch.instanceType, "ml.g5.12xlarge");
    assert.equal(idea?.patch.reservedPerNode, undefined);
    assert.equal(analysed("launch.py", azure("Standard_ND96asr_v4", 4)).idea, undefined);
  });

  for (const [why, text] of [
    [
      "several commands share them",
      `${slurm("gpu:8", "torchrun --nproc_per_node=4")}torchrun --nproc_per_node=4 other.py --num_train_epochs 3\n`,
    ],
    [
      "several tasks start a launcher each",
      slurm("gpu:8\n#SBATCH --ntasks-per-node=8", "torchrun --nproc_per_node=1"),
    ],
    [
      "the script hands them out itself",
      `export CUDA_VISIBLE_DEVICES=0,1\n${slurm("gpu:8", "torchrun --nproc_per_node=2")}`,
    ],
    ["no launcher says how many", slurm("gpu:8", "python")],
  ] as const)
    it(`are not supposed where ${why}`, () => {
      for (const { workload } of createAnalyzer().analyze([readFile("job.sh", text)], {}).estimates)
        assert.equal(workload.inputs.reservedPerNode, undefined);
    });

  it("are those of a library that reckons on the processor alone", () => {
    const script =
      "from sklearn.ensemble import RandomForestClassifier\nRandomForestClassifier().fit(x, y)\n";
    const settings = { accelerator: "A100", acceleratorCount: 8 };
    const [run] = createAnalyzer().analyze([readFile("fit.py", script)], settings).estimates;
    assert.equal(run?.workload.inputs.accelerator, undefined);
    assert.match(run?.hardware ?? "", /CPU|Xeon|EPYC/i);
  });
});
