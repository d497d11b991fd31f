import assert from "node:assert/strict";
import { hostile, mutations, randomOf, type Seed } from "../../../../scripts/fuzz/mutate.ts";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

const SEEDS: readonly Seed[] = [
  {
    path: "train.py",
    text: "import torch\nfrom transformers import TrainingArguments\nEPOCHS = 2 + 1\nargs = TrainingArguments(num_train_epochs=EPOCHS, per_device_train_batch_size=8, bf16=True)\nfor epoch in range(EPOCHS):\n    loss.backward()\n    optimizer.step()\n",
  },
  {
    path: "run.sh",
    text: '#!/bin/bash\n#SBATCH --nodes=2\n#SBATCH --time=1-12:00:00\nARGS=(--lr 1e-4 --epochs "${EPOCHS:-3}")\nfor seed in 1 2 3; do\n  torchrun --nproc_per_node=8 train.py "${ARGS[@]}" --seed $seed \\\n    --batch_size $((4 * 2))\ndone\n',
  },
  {
    path: "config.yml",
    text: "base_model: &m acme/foo-7b\nadapter: lora\ndatasets:\n  - path: a/b\n    type: alpaca\nnum_epochs: 3\nmicro_batch_size: 2\nteacher: *m\n",
  },
  {
    path: "job.yaml",
    text: 'apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nspec:\n  pytorchReplicaSpecs:\n    Worker:\n      replicas: 2\n      template:\n        spec:\n          containers:\n            - command: ["bash", "-c", "torchrun train.py --epochs 3 --lr 1"]\n',
  },
  {
    path: "ds.json",
    text: '{"train_batch_size": 32, "zero_optimization": {"stage": 2}, "bf16": {"enabled": true}}',
  },
  {
    path: "nb.ipynb",
    text: '{"cells":[{"cell_type":"code","metadata":{},"source":["!python train.py --epochs 3 --lr 1\\n","x = 1"]}],"nbformat":4}',
  },
  { path: "conf.toml", text: '[training]\nsteps = 1000\nlocal_batch_size = 8\n[model]\nname = "llama3"\n' },
  { path: "Makefile", text: "train:\n\tpython train.py --epochs 3 \\\n\t  --lr 0.1\n" },
  { path: "Dockerfile", text: 'FROM python\nCMD ["python", "train.py", "--epochs", "3", "--lr", "1"]\n' },
  { path: "main.tf", text: 'resource "aws_instance" "gpu" {\n  instance_type = "p4d.24xlarge"\n}\n' },
];

/** Long enough for versions of it to share their trees. */
const LONG: Seed = { path: "long.py", text: (SEEDS[0]?.text ?? "").repeat(30) };

const read = ({ path, text }: Seed) =>
  detectFile({ path, text, language: languageOf(path, text.split("\n", 1)[0]) });

describe("broken input", () => {
  it("makes nothing throw, keeps every place inside the text, and is answered the same way twice", () => {
    const random = randomOf(7);
    for (const seed of [...SEEDS, LONG]) {
      for (const mutate of Object.values(mutations)) {
        for (let times = 0; times < 2; times++) {
          const broken = {
            path: seed.path,
            text: mutate(seed, SEEDS[Math.floor(random() * SEEDS.length)] ?? seed, random),
          };
          const found = read(broken);
          assert.deepEqual(found, read(broken));
          for (const { evidence } of [...found.runs, ...found.fragments].flatMap((one) => one.facts)) {
            assert.ok(
              evidence.span.start >= 0 && evidence.span.end <= broken.text.length,
              `${evidence.detector} in ${JSON.stringify(broken)}`,
            );
          }
        }
      }
    }
  }).timeout(240_000);

  it("may be cut at any place", () => {
    for (const seed of SEEDS)
      for (let end = 0; end <= seed.text.length; end++) read({ ...seed, text: seed.text.slice(0, end) });
  }).timeout(240_000);

  for (const seed of hostile(20_000)) it(`is survived: ${seed.path}`, () => assert.ok(read(seed)));
});
