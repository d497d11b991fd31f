import assert from "node:assert/strict";
import fc from "fast-check";
import { detectFile } from "../../../../src/core/detect/file.ts";
import type { Detection, FileDetections, Link } from "../../../../src/core/model/fact.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";
import { compose } from "../../../../src/core/workload/compose.ts";

const SCRIPT =
  'import argparse\nimport torch\np = argparse.ArgumentParser()\np.add_argument("--epochs", type=int, default=90)\np.add_argument("--batch_size", type=int, default=32)\nargs = p.parse_args()\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nfor epoch in range(args.epochs):\n    loss = model(torch.ones(1)).sum()\n    loss.backward()\n    optimizer.step()\n';

const runsOf = (files: { readonly [path: string]: string }, settings = {}) =>
  compose(
    Object.entries(files).map(([path, text]) => detectFile({ path, text, language: languageOf(path) })),
    settings,
  );

describe("compose", () => {
  it("makes one run of a launcher, its script and its DeepSpeed file; the command line wins", () => {
    const [run, ...others] = runsOf({
      "train.py": SCRIPT,
      "ds.json":
        '{"train_micro_batch_size_per_gpu": 4, "zero_optimization": {"stage": 3}, "bf16": {"enabled": true}}',
      "run.sh":
        "#!/bin/bash\n#SBATCH --nodes=2\n#SBATCH --gres=gpu:a100:4\ndeepspeed train.py --epochs 3 --lr 0.1 --deepspeed ds.json\n",
    });
    assert.equal(others.length, 0);
    assert.deepEqual(run?.paths, ["run.sh", "train.py", "ds.json"]);
    assert.equal(run?.inputs.epochs?.value, 3);
    assert.equal(run?.inputs.perDeviceBatchSize?.value, 32);
    assert.equal(run?.inputs.precision?.value, "bf16");
    assert.equal(run?.inputs.acceleratorCount?.value, 8);
    assert.equal(run?.inputs.accelerator?.value, "a100");
  });

  it("counts a run once that a script starts in one of two ways", () => {
    const either = (other: string) =>
      runsOf({
        "run.sh": `OPTIONS="--epochs 3 --lr 0.1"\nif [ $DEBUG ]; then\n  torchrun train.py $OPTIONS\nelse\n  ${other}\nfi\n`,
      }).length;
    assert.equal(either('srun -l sh -c "python -u $HOME/train.py $OPTIONS"'), 1);
    assert.equal(either("torchrun train.py --epochs 4 --lr 0.1"), 2);
    assert.equal(either("torchrun finetune.py $OPTIONS"), 2);
  });

  it("counts two launchers of one script twice, and the script not again", () => {
    const runs = runsOf({
      "train.py": SCRIPT,
      "a.sh": "python train.py --epochs 1 --lr 1",
      "b.sh": "python train.py --epochs 2 --lr 1",
    });
    assert.deepEqual(
      runs.map((run) => [run.id, run.inputs.epochs?.value]),
      [
        ["a.sh#0", 1],
        ["b.sh#0", 2],
      ],
    );
  });

  it("counts a training once that one script calls and another module of the project carries out", () => {
    const runs = runsOf({
      "train.py": 'from zoo.train import train\nif __name__ == "__main__":\n    train()\n',
      "zoo/train.py": `def train():\n${SCRIPT.replace(/^/gm, "    ")}\nif __name__ == "__main__":\n    train()\n`,
    });
    assert.deepEqual(
      runs.map((run) => [run.id, run.inputs.epochs?.value]),
      [["train.py#0", 90]],
    );
  });

  it("takes no tool for images or sound for one of language models", () => {
    const task = (text: string) => runsOf({ "run.yaml": text })[0]?.inputs.task?.value;
    assert.equal(
      task(
        "job: extension\nconfig:\n  process:\n    - network: {type: lora}\n      train: {steps: 100}\n      model: {name_or_path: acme/unknown}\n",
      ),
      "diffusion",
    );
    assert.equal(
      task(
        "name: sound\nmodel: {sample_rate: 16000, train_ds: {batch_size: 8}}\ntrainer: {devices: 1, max_epochs: 3}\nexp_manager: {exp_dir: null}\n",
      ),
      "speech",
    );
  });

  it("lets Hydra's groups overrule the config where they stand behind `_self_`, and only there", () => {
    const epochs = (defaults: readonly string[]) =>
      runsOf({
        "conf/config.yaml": `defaults:\n${defaults.map((one) => `  - ${one}\n`).join("")}model: {name: m}\ndata: {batch_size: 8}\ntrainer: {max_epochs: 10, devices: 1}\n`,
        "conf/trainer/long.yaml": "_target_: lightning.Trainer\nmax_epochs: 50\ndevices: 4\n",
      })[0]?.inputs.epochs?.value;
    assert.equal(epochs(["_self_", "trainer: long"]), 50);
    assert.equal(epochs(["trainer: long", "_self_"]), 10);
    assert.equal(epochs(["trainer: long"]), 10);
  });

  it("puts Hydra's groups into the run of the script that names the config", () => {
    const [run, ...others] = runsOf({
      "src/train.py":
        'import hydra\nimport lightning as L\n@hydra.main(version_base="1.3", config_path="../configs", config_name="train")\ndef main(cfg):\n    trainer = L.Trainer()\n    trainer.fit(cfg.model)\nif __name__ == "__main__":\n    main()\n',
      "configs/train.yaml":
        "defaults:\n  - _self_\n  - data: c4\n  - trainer: ddp\n  - logger: null\ntask_name: train\nseed: 1\n",
      "configs/data/c4.yaml": "_target_: src.C4\nbatch_size: 16\n",
      "configs/trainer/ddp.yaml": "defaults:\n  - default\nstrategy: ddp\naccelerator: gpu\ndevices: 4\n",
      "configs/trainer/default.yaml": "_target_: lightning.Trainer\nmax_epochs: 12\ndevices: 1\n",
    });
    assert.deepEqual(others, []);
    assert.deepEqual(run?.paths, [
      "src/train.py",
      "configs/train.yaml",
      "configs/trainer/ddp.yaml",
      "configs/trainer/default.yaml",
      "configs/data/c4.yaml",
    ]);
    const { dataset, perDeviceBatchSize, epochs, acceleratorsPerNode } = run?.inputs ?? {};
    assert.deepEqual(
      [dataset, perDeviceBatchSize, epochs, acceleratorsPerNode].map((one) => one?.value),
      [["c4"], 16, 12, 4],
    );
  });

  it("finds the config of Hydra 1.0's path, and of parameters that stand in a dictionary", () => {
    const script = (head: string) =>
      `import hydra\nimport lightning as L\n${head}\ndef main(cfg):\n    trainer = L.Trainer()\n    trainer.fit(cfg.model)\nif __name__ == "__main__":\n    main()\n`;
    const config = "defaults:\n  - data: c4\nmodel: {name: m}\ntrainer: {max_epochs: 6}\n";
    for (const head of [
      '@hydra.main(config_path="conf/config.yaml")',
      'PARAMS = {\n    "version_base": "1.3",\n    "config_path": str(root / "conf"),\n    "config_name": "config.yaml",\n}\n@hydra.main(**PARAMS)',
    ])
      assert.deepEqual(
        runsOf({ "train.py": script(head), "conf/config.yaml": config }).map((run) => [
          run.paths,
          run.inputs.epochs?.value,
        ]),
        [[["train.py", "conf/config.yaml"], 6]],
      );
  });

  it("puts a group's file that overrides the whole over the config beside the group", () => {
    const [run, ...others] = runsOf({
      "conf/train.yaml":
        "defaults:\n  - trainer: ddp\ndata: {batch_size: 8}\nmodel: {name: m}\ntrainer: {max_epochs: 6}\n",
      "conf/trainer/ddp.yaml": "_target_: lightning.Trainer\ndevices: 4\naccelerator: gpu\n",
      "conf/hparams_search/lr.yaml":
        "# @package _global_\ndefaults:\n  - override /hydra/sweeper: optuna\nhydra:\n  sweeper:\n    n_trials: 20\n    params:\n      optimizer.lr: interval(0.01, 0.1)\n",
    }).filter(({ id }) => id.startsWith("conf/hparams"));
    assert.deepEqual(others, []);
    const { trials, epochs, perDeviceBatchSize, acceleratorsPerNode } = run?.inputs ?? {};
    assert.deepEqual(
      [trials, epochs, perDeviceBatchSize, acceleratorsPerNode].map((one) => one?.value),
      [20, 6, 8, 4],
    );
  });

  it("takes of each of Hydra's groups the file that the command, else the experiment, else the base chooses", () => {
    const files = {
      "train.py":
        'import hydra\nimport lightning as L\n@hydra.main(config_path="conf", config_name="train")\ndef main(cfg):\n    trainer = L.Trainer()\n    trainer.fit(cfg.model)\nif __name__ == "__main__":\n    main()\n',
      "conf/train.yaml":
        "defaults:\n  - _self_\n  - data: small\n  - trainer: default\nmodel: {name: m}\nseed: 1\n",
      "conf/data/small.yaml": "_target_: src.Data\nname: cifar10\nbatch_size: 16\n",
      "conf/data/large.yaml": "_target_: src.Data\nbatch_size: 64\n",
      "conf/data/huge.yaml": "_target_: src.Data\nbatch_size: 256\n",
      "conf/trainer/default.yaml": "_target_: lightning.Trainer\nmax_epochs: 12\ndevices: 1\n",
      "conf/experiment/big.yaml":
        "# @package _global_\ndefaults:\n  - override /data: large\ntrainer:\n  max_epochs: 90\n",
      "go.sh": "python train.py experiment=big\npython train.py experiment=big data=huge\n",
    };
    assert.deepEqual(
      runsOf(files)
        .filter(({ id }) => id.startsWith("go.sh"))
        .map((run) => [
          run.inputs.perDeviceBatchSize?.value,
          run.inputs.epochs?.value,
          run.paths.filter((path) => path.includes("/data/")),
        ]),
      [
        [64, 90, ["conf/data/large.yaml"]],
        [256, 90, ["conf/data/huge.yaml"]],
      ],
    );
  });

  it("counts a script once with the module of settings that it executes", () => {
    const script =
      "import torch\nbatch_size = 12\nmax_iters = 600000\nblock_size = 1024\nexec(open('configurator.py').read())\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nfor it in range(max_iters):\n    loss = model(torch.ones(batch_size, 1)).sum()\n    loss.backward()\n    optimizer.step()\n";
    const runs = runsOf({
      "train.py": script,
      "config/train_small.py": "batch_size = 64\nmax_iters = 5000\nblock_size = 256\n",
    });
    assert.deepEqual(
      runs.map((run) => [run.paths, run.inputs.steps?.value, run.inputs.perDeviceBatchSize?.value]),
      [[["config/train_small.py", "train.py"], 5000, 64]],
    );
  });

  describe("settings that a script imports", () => {
    const LOOP =
      "import torch\nmodel = torch.nn.Linear(1, 1)\noptimizer = torch.optim.SGD(model.parameters(), lr=0.1)\nfor epoch in range(E):\n    loss = model(torch.ones(1)).sum()\n    loss.backward()\n    optimizer.step()\n";
    const of = (files: { readonly [path: string]: string }) => {
      const runs = runsOf(files);
      assert.equal(runs.length, 1);
      return [runs[0]?.inputs.epochs?.value, runs[0]?.inputs.perDeviceBatchSize?.value, runs[0]?.paths];
    };
    const CONSTANTS = "EPOCHS = 7\nBATCH_SIZE = 16\n";

    it("follows constants, whole modules and stars", () => {
      for (const line of [
        "from config import EPOCHS, BATCH_SIZE",
        "from config import *",
        "import config",
        "import config as C",
      ])
        assert.deepEqual(of({ "train.py": `${line}\n${LOOP}`, "config.py": CONSTANTS }), [
          7,
          16,
          ["train.py", "config.py"],
        ]);
    });
    it("follows relative modules and packages", () => {
      assert.deepEqual(
        of({
          "src/run/train.py": `from ..common.args import parse_args\n${LOOP}`,
          "src/common/args.py":
            'import argparse\ndef parse_args():\n    p = argparse.ArgumentParser()\n    p.add_argument("--epochs", type=int, default=5)\n    p.add_argument("--batch_size", type=int, default=4)\n    return p.parse_args()\n',
        }),
        [5, 4, ["src/run/train.py", "src/common/args.py"]],
      );
      assert.deepEqual(
        of({ "src/train.py": `from . import settings\n${LOOP}`, "src/settings.py": CONSTANTS }),
        [7, 16, ["src/train.py", "src/settings.py"]],
      );
      assert.deepEqual(
        of({
          "train.py": `from project.arguments import TrainingOptions\n${LOOP}`,
          "project/arguments.py":
            "from dataclasses import dataclass\n@dataclass\nclass TrainingOptions:\n    num_epochs: int = 3\n    batch_size: int = 2\n",
        }),
        [3, 2, ["train.py", "project/arguments.py"]],
      );
    });
    it("lets what the script says itself win", () => {
      assert.deepEqual(
        of({
          "train.py": `from config import *\n${LOOP.replace("range(E)", "range(2)")}`,
          "config.py": CONSTANTS,
        }).slice(0, 2),
        [2, 16],
      );
    });
    it("counts a module of settings once, and alone as nothing", () => {
      assert.deepEqual(
        of({
          "train.py": `import config\n${LOOP}`,
          "config.py": "batch_size = 8\nlearning_rate = 0.1\nmax_epochs = 6\noptimizer = 'sgd'\n",
        }),
        [6, 8, ["train.py", "config.py"]],
      );
      assert.deepEqual(
        runsOf({ "args.py": CONSTANTS, "app.py": "from args import EPOCHS\nprint(EPOCHS)\n" }),
        [],
      );
    });
  });

  it("leaves runs apart that do not name each other", () => {
    assert.deepEqual(
      runsOf({ "a/train.py": SCRIPT, "b/train.py": SCRIPT }).map((run) => run.id),
      ["a/train.py#0", "b/train.py#0"],
    );
  });

  it("resolves by name only where the name is unique", () => {
    const runs = runsOf({
      "a/train.py": SCRIPT,
      "b/train.py": SCRIPT,
      "jobs/run.sh": "python train.py --epochs 1 --lr 1",
    });
    assert.deepEqual(
      runs.map((run) => run.paths),
      [["a/train.py"], ["b/train.py"], ["jobs/run.sh"]],
    );
    assert.deepEqual(
      runsOf({ "a/train.py": SCRIPT, "jobs/run.sh": "python train.py --epochs 1 --lr 1" })[0]?.paths,
      ["jobs/run.sh", "a/train.py"],
    );
  });

  it("follows cd to the script", () => {
    const runs = runsOf({
      "a/train.py": SCRIPT,
      "b/train.py": SCRIPT,
      "run.sh": "cd b\npython train.py --epochs 1 --lr 1",
    });
    assert.deepEqual(
      runs.map((run) => run.paths),
      [["a/train.py"], ["run.sh", "b/train.py"]],
    );
  });

  it("counts each training of a script that a command starts, the later ones on the same machine", () => {
    const again = SCRIPT.slice(SCRIPT.indexOf("model =")).replace("args.epochs", "7");
    const runs = runsOf({
      "train.py": SCRIPT + again,
      "run.sh": "torchrun --nproc_per_node 4 train.py --epochs 3 --lr 1",
    });
    assert.deepEqual(
      runs.map(({ id, inputs }) => [id, inputs.epochs?.value, inputs.acceleratorsPerNode?.value]),
      [
        ["run.sh#0", 3, 4],
        ["train.py#1", 7, 4],
      ],
    );
  });

  it("makes one run of a notebook and what papermill tells its parameters", () => {
    const cells = [
      "epochs = 2\nbatch_size = 32",
      `${SCRIPT.replaceAll("args.", "")}loader = DataLoader(rows, batch_size=batch_size)`,
    ];
    const notebook = JSON.stringify({
      cells: cells.map((source, at) => ({
        cell_type: "code",
        metadata: at === 0 ? { tags: ["parameters"] } : {},
        source,
      })),
    });
    const [run, ...others] = runsOf({
      "notebooks/train.ipynb": notebook,
      Makefile: "train:\n\tpapermill notebooks/train.ipynb out.ipynb -p epochs 12\n",
    });
    assert.equal(others.length, 0);
    assert.deepEqual(run?.paths, ["notebooks/train.ipynb", "Makefile"]);
    assert.deepEqual([run?.inputs.epochs?.value, run?.inputs.perDeviceBatchSize?.value], [12, 32]);
  });

  it("multiplies the jobs of an array, the loops in them and the trials of the search that they start", () => {
    const search =
      'import optuna\nfrom sklearn.svm import SVC\ndef objective(trial):\n    return SVC(C=trial.suggest_float("c", 1, 2)).fit(x, y).score(x, y)\noptuna.create_study().optimize(objective, n_trials=20)\n';
    const [run, ...others] = runsOf({
      "search.py": search,
      "job.sh": "#SBATCH --array=1-4\nfor s in 1 2 3; do python search.py --lr 1 --epochs 2 --seed $s; done",
      "all.sh": "for part in a b; do sbatch train/job.sh; done",
    });
    assert.equal(others.length, 0);
    assert.deepEqual(
      [run?.inputs.jobs?.value, run?.inputs.launches?.value, run?.inputs.trials?.value],
      [8, 3, 20],
    );
  });

  it("fills what the run does not say from settings, and nothing else", () => {
    const [run] = runsOf(
      { "run.sh": "#SBATCH --gres=gpu:a100:4\npython train.py --epochs 1 --lr 1" },
      { accelerator: "H100", region: "eu-north-1" },
    );
    assert.equal(run?.inputs.accelerator?.value, "a100");
    assert.deepEqual(run?.inputs.region, {
      value: "eu-north-1",
      provenance: { kind: "configured", setting: "wattlens.region" },
    });
  });

  it("keeps the workspace's machines from calls to hosted models, and its region from another provider's run", () => {
    const settings = { accelerator: "H100", provider: "aws", region: "eu-north-1" };
    const call = "from openai import OpenAI\nOpenAI().chat.completions.create(model='gpt-4o', messages=[])";
    const [asked] = runsOf({ "ask.py": call }, settings);
    assert.equal(asked?.inputs.task?.value, "api");
    const told = ["accelerator", "provider", "region"] as const;
    assert.deepEqual(
      told.filter((name) => asked?.inputs[name] !== undefined),
      [],
    );
    const notebook = (gpuType: string) =>
      JSON.stringify({
        cells: [{ cell_type: "code", metadata: {}, outputs: [], source: SCRIPT }],
        metadata: { accelerator: "GPU", colab: { gpuType } },
        nbformat: 4,
      });
    const [inColab] = runsOf({ "train.ipynb": notebook("T4") }, settings);
    assert.equal(inColab?.inputs.provider?.value, "colab");
    assert.equal(inColab.inputs.region, undefined);
  });

  it("never counts a part of a configuration as a run", () => {
    assert.deepEqual(
      runsOf({ "ds.json": '{"train_micro_batch_size_per_gpu": 4, "zero_optimization": {"stage": 3}}' }),
      [],
    );
  });
});

const graph = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 3 }), { minLength: 1, maxLength: 8 });

function filesOf(edges: readonly (readonly number[])[]): FileDetections[] {
  return edges.map((targets, i) => {
    const evidence = { path: `f${i}.py`, span: { start: 0, end: 1 }, line: 1, detector: "test" };
    const links: Link[] = targets.map((target) => ({ kind: "script", target: `f${target}.py`, evidence }));
    const run: Detection = {
      detector: "test",
      role: "run",
      kind: "train",
      anchor: { start: 0, end: 1 },
      line: 1,
      rank: 50,
      facts: [{ about: "epochs", value: i + 1, evidence }],
      links,
    };
    return { path: `f${i}.py`, language: "python", runs: [run], fragments: [], problems: [] };
  });
}

describe("compose, of any files that name each other", () => {
  it("counts every run once at most, and reaches each file from a run that is counted", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const runs = compose(filesOf(edges), {});
        assert.equal(new Set(runs.map((run) => run.id)).size, runs.length);
        const counted = new Set(runs.map((run) => run.anchor?.path));
        const reached = new Set<string>();
        const visit = (i: number) => {
          if (i >= edges.length || reached.has(`f${i}.py`)) return;
          reached.add(`f${i}.py`);
          for (const target of edges[i] ?? []) visit(target);
        };
        for (const i of edges.keys()) if (counted.has(`f${i}.py`)) visit(i);
        assert.equal(reached.size, edges.length);
      }),
    );
  });

  it("takes a run's own facts before those of what it starts", () => {
    fc.assert(
      fc.property(graph, (edges) =>
        compose(filesOf(edges), {}).every(
          (run) => run.inputs.epochs?.value === Number(/\d+/.exec(run.id)?.[0]) + 1,
        ),
      ),
    );
  });

  it("finds what a link names when that file comes, and no longer when it is gone", () => {
    const launcher = detectFile({
      path: "run.sh",
      text: "torchrun --nproc_per_node 4 train.py --epochs 3\n",
      language: "shell",
    });
    const script = detectFile({ path: "train.py", text: SCRIPT, language: "python" });
    const pathsOf = (files: readonly FileDetections[]) => compose(files, {}).map(({ paths }) => paths);
    assert.deepEqual([[launcher], [launcher, script], [launcher]].map(pathsOf), [
      [["run.sh"]],
      [["run.sh", "train.py"]],
      [["run.sh"]],
    ]);
  });

  it("gives the same answer from memory", () => {
    fc.assert(
      fc.property(graph, (edges) => {
        const files = filesOf(edges);
        assert.deepEqual(compose(files, {}), compose(files, {}));
      }),
    );
  });
});
