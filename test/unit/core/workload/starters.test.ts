import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";
import { compose } from "../../../../src/core/workload/compose.ts";

const SCRIPT =
  'import argparse\nimport torch\np = argparse.ArgumentParser()\np.add_argument("--epochs", type=int, default=90)\nargs = p.parse_args()\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nfor epoch in range(args.epochs):\n    loss = model(torch.ones(1)).sum()\n    loss.backward()\n    optimizer.step()\n';
const CONFIG =
  "model:\n  name: resnet50\ntrain:\n  epochs: 30\n  batch_size: 64\n  lr: 0.1\noptimizer: sgd\n";
const MACHINE =
  'resource "aws_instance" "gpu" {\n  instance_type = "p4d.24xlarge"\n}\nprovider "aws" {\n  region = "eu-north-1"\n}\n';

const runsOf = (files: { readonly [path: string]: string }, settings = {}) =>
  compose(
    Object.entries(files).map(([path, text]) => detectFile({ path, text, language: languageOf(path) })),
    settings,
  );

describe("starters", () => {
  it("lets the one Makefile target that starts a script overrule its defaults", () => {
    const [run, ...others] = runsOf({
      "train.py": SCRIPT,
      Makefile: "train:\n\tpython train.py --epochs 3\n",
    });
    assert.deepEqual(others, []);
    assert.deepEqual([run?.paths, run?.inputs.epochs?.value], [["train.py", "Makefile"], 3]);
  });

  it("takes no side where several targets start the script", () => {
    const [run, ...others] = runsOf({
      "train.py": SCRIPT,
      Makefile: "quick:\n\tpython train.py --epochs 1\nfull:\n\tpython train.py --epochs 9\n",
    });
    assert.deepEqual(others, []);
    assert.deepEqual([run?.paths, run?.inputs.epochs?.value], [["train.py"], 90]);
  });

  it("finds the script beside the one that starts it on each device by hand", () => {
    const [run, ...others] = runsOf({
      "training/train.py": SCRIPT,
      "training/start.sh":
        'DIR=$(cd "$(dirname "$0")" && pwd)\nARGS="--epochs 3 --world-size 2"\n' +
        "python ${DIR}/train.py $(echo ${ARGS}) --rank 0 &\npython ${DIR}/train.py $(echo ${ARGS}) --rank 1 &\nwait\n",
    });
    assert.deepEqual(others, []);
    assert.deepEqual([run?.inputs.epochs?.value, run?.inputs.acceleratorsPerNode?.value], [3, 2]);
  });

  it("makes one run of a config and the script that a pipeline's stage hands it to", () => {
    const runs = runsOf({
      "src/train.py": SCRIPT,
      "configs/base.yaml": CONFIG,
      "dvc.yaml": "stages:\n  train:\n    cmd: python src/train.py --config configs/base.yaml\n",
    });
    assert.deepEqual(
      runs.map((run) => [run.id, run.inputs.epochs?.value, run.paths]),
      [["configs/base.yaml#0", 30, ["configs/base.yaml", "dvc.yaml", "src/train.py"]]],
    );
  });

  it("gives a run the runner of the workflow that starts it", () => {
    const [run, ...others] = runsOf({
      "train.py": SCRIPT,
      ".github/workflows/train.yml":
        "on: push\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          cml runner launch --cloud=aws --cloud-region=eu-north-1 --cloud-type=p3.2xlarge\n  train:\n    runs-on: [self-hosted, cml]\n    timeout-minutes: 120\n    steps:\n      - run: |\n          pip install -r requirements.txt\n          python train.py --epochs 5\n",
    });
    const { region, instanceType, wallClockLimitHours, epochs } = run?.inputs ?? {};
    assert.deepEqual(others, []);
    assert.deepEqual(
      [region, instanceType, wallClockLimitHours, epochs].map((one) => one?.value),
      ["eu-north-1", "p3.2xlarge", 2, 5],
    );
  });

  it("finds no run in a workflow that tests on a GPU", () => {
    const files = {
      ".github/workflows/test.yml":
        "on: push\njobs:\n  test:\n    runs-on: linux.g5.4xlarge.nvidia.gpu\n    steps:\n      - run: python -m pytest tests/test_train.py\n",
    };
    assert.deepEqual(runsOf(files), []);
  });
});

describe("machines that Terraform rents", () => {
  it("are those of runs that say nothing of theirs", () => {
    const [run] = runsOf({ "train.py": SCRIPT, "infra/main.tf": MACHINE });
    const { instanceType, region } = run?.inputs ?? {};
    assert.deepEqual([instanceType?.value, region?.value], ["p4d.24xlarge", "eu-north-1"]);
    assert.deepEqual(run?.paths, ["train.py", "infra/main.tf"]);
  });

  it("stand below what a run says", () => {
    const files = {
      "run.sh": "#SBATCH --gres=gpu:v100:4\npython train.py --epochs 1 --lr 1",
      "main.tf": MACHINE,
    };
    assert.equal(runsOf(files)[0]?.inputs.instanceType, undefined);
  });

  it("are those of the nearest project only, and of none where they differ", () => {
    const other = MACHINE.replace("p4d.24xlarge", "g5.xlarge");
    const [one, two] = runsOf({
      "a/train.py": SCRIPT,
      "b/train.py": SCRIPT,
      "a/terraform/gpu.tf": MACHINE,
      "infra/b.tf": other,
    });
    assert.deepEqual(
      [one?.inputs.instanceType?.value, two?.inputs.instanceType?.value],
      ["p4d.24xlarge", "g5.xlarge"],
    );
    const differing = { "train.py": SCRIPT, "x.tf": MACHINE, "y.tf": other };
    assert.equal(runsOf(differing)[0]?.inputs.instanceType, undefined);
  });
});

describe("configs on one line", () => {
  it("the later file overrules the earlier one, the command line both", () => {
    const [run, ...others] = runsOf({
      "base.yaml": CONFIG,
      "large.yaml": CONFIG.replace("64", "256").replace("30", "60"),
      "run.sh": "torchrun --nproc_per_node 4 train.py --config base.yaml --config large.yaml --epochs 2",
    });
    assert.deepEqual(others, []);
    assert.deepEqual([run?.inputs.epochs?.value, run?.inputs.perDeviceBatchSize?.value], [2, 256]);
  });

  it("a group's choice overrules the config that it stands in", () => {
    const runs = runsOf({
      "src/train.py": SCRIPT,
      "configs/experiment/small.yaml": CONFIG,
      "other/small.yaml": CONFIG.replace("30", "7"),
      "run.sh": "accelerate launch src/train.py experiment=small seed=1",
    });
    assert.deepEqual(
      runs.map((run) => [run.id, run.inputs.epochs?.value]),
      [
        ["other/small.yaml#0", 7],
        ["run.sh#0", 30],
      ],
    );
  });

  it("gin files include others, and bindings on the command line win", () => {
    const [run, ...others] = runsOf({
      "runs/pretrain.gin":
        "include 'models/large.gin'\nTRAIN_STEPS = 10000\nBATCH_SIZE = 128\nMIXTURE_OR_TASK_NAME = \"c4\"\n",
      "models/large.gin":
        "include 'models/base.gin'\nnetwork.T5Config:\n  emb_dim = 1024\n  num_heads = 16\n",
      "models/base.gin":
        "network.T5Config:\n  emb_dim = 768\n  num_encoder_layers = 24\n  dtype = 'bfloat16'\n",
      "run.sh": "python -m t5x.train --gin_file=runs/pretrain.gin --gin.TRAIN_STEPS=500 --gin.BATCH_SIZE=32",
    });
    const { steps, globalBatchSize, hiddenSize, layers, precision } = run?.inputs ?? {};
    assert.deepEqual(others, []);
    assert.deepEqual(
      [steps, globalBatchSize, hiddenSize, layers, precision].map((one) => one?.value),
      [500, 32, 1024, 24, "bf16"],
    );
  });
});

describe("configs that a run reads by itself", () => {
  it("are a part of the script whose option names them by default", () => {
    const [run, ...others] = runsOf({
      "train.py": SCRIPT.replace(
        "args = p",
        'p.add_argument("--yaml_config", default="./config/vit.yaml", type=str)\nargs = p',
      ),
      "config/vit.yaml": CONFIG,
    });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [run?.paths, run?.inputs.perDeviceBatchSize?.value],
      [["train.py", "config/vit.yaml"], 64],
    );
  });

  it("of Hydra's defaults the later one holds", () => {
    const [base, large, run] = runsOf({
      "configs/experiment/base.yaml":
        "# @package _global_\ntrainer:\n  max_steps: 100\n  devices: 8\n  precision: 16\nmodel: {}\n",
      "configs/experiment/large.yaml":
        "# @package _global_\ntrainer:\n  max_steps: 50\n  devices: 8\n  precision: bf16\nmodel: {}\n",
      "configs/experiment/pile.yaml":
        "# @package _global_\ndefaults:\n  - /experiment/base\n  - /experiment/large\n",
    });
    assert.deepEqual(
      [base, large, run].map((one) => [one?.inputs.steps?.value, one?.inputs.precision?.value]),
      [
        [100, "fp16"],
        [50, "bf16"],
        [50, "bf16"],
      ],
    );
  });
});
