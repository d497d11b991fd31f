import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";
import { compose } from "../../../../src/core/workload/compose.ts";
import { withStartedRuns } from "../../../../src/core/workload/startedRuns.ts";

type Files = { readonly [path: string]: string };

const TRAINS =
  'import argparse\nimport torch\np = argparse.ArgumentParser()\np.add_argument("--rounds", dest="epochs", type=int, default=90)\np.add_argument("--eval", action="store_true")\nargs = p.parse_args()\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nfor epoch in range(args.epochs):\n    loss = model(torch.ones(1)).sum()\n    loss.backward()\n    optimizer.step()\n';
const ASKS =
  "from vllm import LLM\nfrom ours import search\nllm = LLM(model='Qwen/Qwen2.5-7B')\nsearch(llm)\n";

const read = (files: Files) =>
  Object.entries(files).map(([path, text]) => detectFile({ path, text, language: languageOf(path) }));
const runsOf = (files: Files) =>
  compose(read(files), {}).map((run) => [run.anchor?.path, run.paths.slice(1).join(" ")]);
const settled = (files: Files) =>
  withStartedRuns(read(files)).map(({ path, runs, fragments }) => [
    path,
    ...runs.map(({ kind }) => kind),
    ...fragments.map(({ role }) => role),
  ]);

describe("started runs", () => {
  it("makes a command a run where the script that it starts holds one, whatever their names are", () => {
    const files = {
      "src/experiment.py": TRAINS,
      "scripts/go.sh": "#SBATCH --gres=gpu:4\ncd ..\npython src/experiment.py --batch-size 8\n",
    };
    assert.deepEqual(settled(files)[1], ["scripts/go.sh", "train"]);
    assert.deepEqual(runsOf(files), [["scripts/go.sh", "src/experiment.py"]]);
  });

  it("gives the run the command's words over the script's defaults", () => {
    const [run] = compose(
      read({ "experiment.py": TRAINS, "go.sh": "python experiment.py --num-epochs 3\n" }),
      {},
    );
    assert.deepEqual([run?.id, run?.inputs.epochs?.value], ["go.sh#0", 3]);
  });

  it("finds the command in a text that is handed to a shell on each node", () => {
    const files = {
      "step.py": ASKS,
      "go.slurm": "#SBATCH --nodes=2\nsrun bash -c 'cd /data && python step.py'\n",
    };
    assert.deepEqual(settled(files)[1], ["go.slurm", "inference"]);
  });

  it("makes a config a run that changes little in one that is, and counts no file that is only built on", () => {
    const base = "model: resnet50\nepochs: 90\nbatch_size: 256\nlr: 0.1\noptimizer: sgd\n";
    const files = {
      "configs/_base_plain.yaml": base,
      "configs/wide.yaml": '_BASE_: "_base_plain.yaml"\nmodel:\n  width: 2\n',
      "configs/wider.yaml": "base_config: wide.yaml\nmodel:\n  width: 4\n",
      "site.yaml": "extends: theme.yaml\nmodel: page\n",
    };
    assert.deepEqual(settled(files).slice(1), [
      ["configs/wide.yaml", "train"],
      ["configs/wider.yaml", "train"],
      ["site.yaml", "start"],
    ]);
    assert.deepEqual(
      runsOf(files).map(([path]) => path),
      ["configs/wide.yaml", "configs/wider.yaml"],
    );
    const [run] = compose(read(files), {});
    assert.equal(run?.inputs.epochs?.value, 90);
  });

  it("takes a file that only calls another's function for what that function does", () => {
    const tunes =
      "from transformers import Trainer, AutoModelForCausalLM\ndef train():\n    model = AutoModelForCausalLM.from_pretrained('facebook/opt-125m')\n    Trainer(model=model).train()\nif __name__ == '__main__':\n    train()\n";
    const calls = "from tuning import train\n\nif __name__ == '__main__':\n    train()\n";
    const [run] = compose(read({ "tuning.py": tunes, "train_mem.py": calls }), {});
    assert.deepEqual([run?.id, run?.inputs.task?.value], ["train_mem.py#0", "llm-finetune"]);
  });

  it("leaves a command alone that starts what holds no run", () => {
    const files = { "tidy.py": "import json\nprint(json.dumps({}))\n", "go.sh": "python tidy.py --all\n" };
    assert.deepEqual(settled(files)[1], ["go.sh", "start"]);
    assert.deepEqual(runsOf(files), []);
  });

  it("takes the kind of what is started, and that of `--eval` before it", () => {
    const kindOf = (script: string, command: string) =>
      settled({ "step.py": script, "go.sh": command })[1]?.[1];
    assert.equal(kindOf(ASKS, "python step.py --steps 4\n"), "inference");
    assert.equal(
      settled({ "test_time_search.py": ASKS, "go.sh": "python test_time_search.py\n" })[1]?.[1],
      "inference",
    );
    assert.equal(kindOf(TRAINS, "python step.py\n"), "train");
    assert.equal(kindOf(TRAINS, "python step.py --eval\n"), "inference");
  });

  it("makes a scheduler's script a part of the run of the script that it starts", () => {
    const files = {
      "step.py": ASKS,
      "search.sh": "for t in 0.3 0.7; do\n  python step.py --temperature $t\ndone\n",
      "search.slurm": "#SBATCH --gres=gpu:a100:2\n#SBATCH --time=3:00:00\nbash search.sh --top_p 1\n",
    };
    assert.deepEqual(settled(files).slice(1), [
      ["search.sh", "inference"],
      ["search.slurm", "fragment"],
    ]);
    const [run, ...others] = compose(read(files), {});
    assert.deepEqual(others, []);
    assert.deepEqual([run?.id, run?.inputs.acceleratorsPerNode?.value], ["search.sh#0", 2]);
  });

  describe("an image's own program", () => {
    const FILES = {
      "birds/experiment.py": TRAINS,
      "birds/Dockerfile":
        'FROM python:3.12\nCOPY experiment.py /opt/birds/\nENTRYPOINT ["python", "/opt/birds/experiment.py"]\n',
    };

    it("is the run of a job without a command, with the job's arguments and devices", () => {
      const [run, ...others] = compose(
        read({
          ...FILES,
          "birds/v1/job.yaml":
            "apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nmetadata: {name: birds}\nspec:\n  pytorchReplicaSpecs:\n    Worker:\n      replicas: 2\n      template:\n        spec:\n          containers:\n            - image: acme/birds:1\n              args: [--num-epochs, '7']\n              resources: {limits: {nvidia.com/gpu: 4}}\n",
        }),
        {},
      );
      assert.deepEqual(others, []);
      assert.deepEqual(run?.paths, ["birds/v1/job.yaml", "birds/Dockerfile", "birds/experiment.py"]);
      assert.deepEqual([run?.inputs.epochs?.value, run?.inputs.acceleratorCount?.value], [7, 8]);
    });

    it("is the run of a service that is built from its Dockerfile and has devices", () => {
      const service = (devices: string) =>
        runsOf({
          ...FILES,
          "compose.yaml": `services:\n  birds:\n    build: ./birds\n${devices}`,
        });
      assert.deepEqual(
        service(
          "    deploy:\n      resources:\n        reservations:\n          devices:\n            - {driver: nvidia, count: 2, capabilities: [gpu]}\n",
        ),
        [["compose.yaml", "birds/Dockerfile birds/experiment.py"]],
      );
      assert.deepEqual(service("    ports: [8080]\n"), [["birds/experiment.py", "birds/Dockerfile"]]);
    });
  });

  it("finds the module of a package below src/", () => {
    const files = {
      "src/acme/experiment.py": TRAINS,
      "go.sh": "export MODE=a\nCOMMAND='python -m acme.experiment --num-epochs 2'\neval $COMMAND\n",
    };
    assert.deepEqual(runsOf(files), [["go.sh", "src/acme/experiment.py"]]);
    // Of two such modules neither is meant.
    assert.equal(runsOf({ ...files, "old/acme/experiment.py": TRAINS }).length, 2);
  });

  it("makes further runs of what a script starts beside its training", () => {
    const files = {
      "train.py": TRAINS,
      "step.py": ASKS,
      "go.sh": "python prepare.py\npython train.py --num-epochs 2\npython step.py --steps 4\n",
    };
    assert.deepEqual(
      compose(read(files), {}).map((run) => [run.id, run.paths.slice(1), run.inputs.steps?.value]),
      [
        ["go.sh#0", ["train.py"], undefined],
        ["go.sh#1", ["step.py"], undefined],
      ],
    );
  });

  it("puts the script of a project that asks for a config into the run of each of its configs", () => {
    const asks = (argument: string) => TRAINS.replace("args = p", `p.add_argument(${argument})\nargs = p`);
    const config =
      "model:\n  name: resnet50\ntrain:\n  epochs: 30\n  batch_size: 64\n  lr: 0.1\noptimizer: sgd\n";
    const files = {
      "src/train.py": asks('"--config", required=True'),
      "configs/a.yaml": config,
      "configs/b.yaml": config,
    };
    assert.deepEqual(runsOf(files), [
      ["configs/a.yaml", "src/train.py"],
      ["configs/b.yaml", "src/train.py"],
    ]);
    // Of two such scripts nobody says which; what has a default runs without a config.
    assert.deepEqual(
      runsOf({ ...files, "src/other.py": files["src/train.py"] }).map(([path]) => path),
      ["configs/a.yaml", "configs/b.yaml"],
    );
    const free = { "src/train.py": asks('"--config", default=None'), "configs/a.yaml": config };
    assert.equal(runsOf(free).length, 2);
  });

  it("counts configs, and not the launcher that is handed one of them", () => {
    const asks = TRAINS.replace("args = p", 'p.add_argument("config")\nargs = p');
    const config =
      "model:\n  name: resnet50\ntrain:\n  epochs: 30\n  batch_size: 64\n  lr: 0.1\noptimizer: sgd\n";
    const files = { "tools/train.py": asks, "configs/a.yaml": config, "configs/b.yaml": config };
    const handed = "CONFIG=$1\ntorchrun --nproc_per_node=$2 $(dirname $0)/train.py $CONFIG\n";
    const counted = ["configs/a.yaml", "configs/b.yaml"];
    assert.deepEqual(
      runsOf({ ...files, "tools/dist_train.sh": handed }).map(([path]) => path),
      counted,
    );
    const named = { ...files, "tools/train.py": TRAINS };
    const parts = "python tools/train.py --config configs/$1.yaml\n";
    assert.deepEqual(
      runsOf({ ...named, "train.sh": parts }).map(([path]) => path),
      counted,
    );
    // Where none of them lies here, the launcher is the run.
    assert.deepEqual(runsOf({ "tools/train.py": TRAINS, "train.sh": parts }), [
      ["train.sh", "tools/train.py"],
    ]);
  });

  it("does not take a training's config for what a demonstration that reads it starts", () => {
    const config =
      "model:\n  name: resnet50\ntrain:\n  epochs: 30\n  batch_size: 64\n  lr: 0.1\noptimizer: sgd\n";
    const demo =
      'import argparse\nimport torch\np = argparse.ArgumentParser()\np.add_argument("--config", default="configs/a.yaml")\nargs = p.parse_args()\nmodel = torch.load("m.pt")\nmodel.eval()\nwith torch.no_grad():\n    for image in images:\n        print(model(image))\n';
    assert.deepEqual(runsOf({ "configs/a.yaml": config, "demo.py": demo }), [
      ["configs/a.yaml", ""],
      ["demo.py", "configs/a.yaml"],
    ]);
  });

  it("reads options that another module parses, whatever that module is called", () => {
    const own = TRAINS.replace(/p = .*\n(?:p\..*\n)+args = .*\n/, "args = parse_train_args()\n");
    const options = `${TRAINS.slice(0, TRAINS.indexOf("args ="))}p.add_argument("--batch_size", default=5)\n`;
    const run = compose(
      read({
        "train.py": `from utils.parsing import parse_train_args\n${own}`,
        "utils/parsing.py": options.replace(/^p/gm, "  p").replace("  p =", "def parse_train_args():\n  p ="),
      }),
      {},
    )[0];
    assert.deepEqual(
      [run?.paths, run?.inputs.perDeviceBatchSize?.value],
      [["train.py", "utils/parsing.py"], 5],
    );
  });

  it("counts scripts that run what they are handed once, with the launcher that names them by a variable", () => {
    const template =
      "from trl import SFTConfig, SFTTrainer, TrlParser\ndef main(args):\n    trainer = SFTTrainer(args=args)\n    trainer.train()\nif __name__ == '__main__':\n    (args,) = TrlParser((SFTConfig,)).parse_args_and_config()\n    main(args)\n";
    const launch = "TASK=$1\naccelerate launch scripts/$TASK.py --config recipes/$2.yaml\n";
    assert.deepEqual(
      runsOf({ "scripts/sft.py": template, "scripts/orpo.py": template, "launch.sh": launch }),
      [["launch.sh", ""]],
    );
    // Beside recipes of its own tool it waits for one of them.
    const recipe =
      "model_name_or_path: Qwen/Qwen2.5-0.5B\ndataset_mixer:\n  trl-lib/Capybara: 1.0\nlearning_rate: 1.0e-05\nnum_train_epochs: 2\nper_device_train_batch_size: 4\n";
    assert.deepEqual(runsOf({ "scripts/sft.py": template, "recipes/small/config.yaml": recipe }), [
      ["recipes/small/config.yaml", ""],
    ]);
    // What tells itself how long it trains is a run by itself.
    assert.deepEqual(runsOf({ "scripts/sft.py": TRAINS, "launch.sh": launch }), [
      ["scripts/sft.py", ""],
      ["launch.sh", ""],
    ]);
  });
});
