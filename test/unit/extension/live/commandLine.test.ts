import assert from "node:assert/strict";
import { startedScript } from "../../../../src/extension/live/commandLine.ts";

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
