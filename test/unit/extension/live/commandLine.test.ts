import assert from "node:assert/strict";
import { startedScript, submittedScript } from "../../../../src/extension/live/commandLine.ts";

const known = ["sentiment/train.py", "cluster/finetune.sbatch", "vision/train.py", "loop.py"];

describe("a command line", () => {
  for (const [line, path] of [
    ["python sentiment/train.py --lr 1e-4", "sentiment/train.py"],
    ["CUDA_VISIBLE_DEVICES=0,1 python3.11 -u loop.py", "loop.py"],
    ["cd sub && torchrun --nproc_per_node 8 loop.py", "loop.py"],
    ["accelerate launch --config_file a.yaml ./vision/train.py", "vision/train.py"],
    ['"/opt/my env/bin/python" "/home/me/project/vision/train.py"', "vision/train.py"],
    ["uv run python -m vision.train", "vision/train.py"],
    ["C:\\Python\\python.exe vision\\train.py", undefined],
  ] as const) {
    it(`finds the run of ${line}`, () => {
      if (path !== undefined) assert.equal(startedScript(line, known)?.path, path);
      else assert.ok(startedScript(line, known));
    });
  }

  it("takes a script that is named like a training where no run is known", () => {
    assert.deepEqual(startedScript("python run_clm.py --token hf_secret", []), {
      program: "python",
      script: "run_clm.py",
    });
  });

  it("does not guess between two files of one name", () => {
    assert.equal(startedScript("python train.py", known)?.path, undefined);
  });

  for (const line of [
    "cat sentiment/train.py",
    "git add sentiment/train.py",
    "python -c 'print(1)'",
    "python setup.py install",
    "python restrain.py",
    "",
    "vim train.py && ls",
  ]) {
    it(`is not moved by ${line || "nothing"}`, () => assert.equal(startedScript(line, known), undefined));
  }
});

describe("a batch job handed in", () => {
  for (const [line, expected] of [
    [
      "sbatch cluster/finetune.sbatch",
      { script: "cluster/finetune.sbatch", path: "cluster/finetune.sbatch" },
    ],
    [
      "cd cluster && sbatch --gres=gpu:2 -p gpu finetune.sbatch 3e-4",
      { script: "finetune.sbatch", path: "cluster/finetune.sbatch" },
    ],
    ["sbatch train_large.slurm", { script: "train_large.slurm" }],
    ['sbatch --wrap="cd x; python loop.py"', { program: "python", script: "loop.py", path: "loop.py" }],
    [
      "sbatch --wrap 'torchrun vision/train.py --token s3cret'",
      { program: "torchrun", script: "vision/train.py", path: "vision/train.py" },
    ],
    ["sbatch clean.sh", undefined],
    ["squeue --me", undefined],
    ["cat cluster/finetune.sbatch", undefined],
    ["sbatch --wrap", undefined],
  ] as const)
    it(line, () => assert.deepEqual(submittedScript(line, known), expected));
});
