import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { CommanderError } from "commander";
import { CommandError } from "../../../src/cli/io.ts";
import { scanSchema } from "../../../src/cli/outputSchema.ts";
import { createProgram } from "../../../src/cli/program.ts";

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    input: async () => "",
  };
  let code: number | undefined;
  try {
    await createProgram(io, (result) => {
      code = result;
    }).parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommandError) err.push(error.message);
    else if (!(error instanceof CommanderError)) throw error;
    else if (error.exitCode === 0) code = 0;
    code ??= 2;
  }
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const TRAINING = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
from datasets import load_dataset

dataset = load_dataset("imdb")
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
args = TrainingArguments("out", num_train_epochs=3, per_device_train_batch_size=16, bf16=True)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`;

describe("wattlens", () => {
  let folder = "";
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "wattlens-"));
    mkdirSync(path.join(folder, "sub"));
    writeFileSync(path.join(folder, "sub", "train.py"), TRAINING);
    writeFileSync(path.join(folder, "broken.py"), "def (:\n\x00");
    writeFileSync(path.join(folder, "broken.json"), "{");
    writeFileSync(path.join(folder, "empty.yaml"), "");
  });
  after(() => rmSync(folder, { recursive: true }));

  it("scan prints what the schema says", async () => {
    const { code, out } = await run("scan", folder, "--format", "json", "--country", "France");
    assert.equal(code, 0);
    const scan = scanSchema.parse(JSON.parse(out));
    assert.equal(scan.workloads.length, 1);
    const [workload] = scan.workloads;
    assert.equal(workload?.path, "sub/train.py");
    const epochs = workload?.facts.find(({ about }) => about === "epochs");
    assert.deepEqual([epochs?.value, epochs?.path, epochs?.line], [3, "sub/train.py", 6]);
    assert.match(workload?.place ?? "", /France/);
  });

  it("scan prints one line of facts per file, paths with forward slashes", async () => {
    const { out } = await run("scan", folder, "--format", "facts");
    const lines = out.split("\n").map((line) => JSON.parse(line));
    assert.deepEqual(
      lines.filter(({ detected }) => detected).map(({ path: file, fields }) => [file, fields.epochs]),
      [["sub/train.py", 3]],
    );
  });

  it("scan prints tables and markdown", async () => {
    assert.match((await run("scan", folder)).out, /train\.py/);
    assert.match((await run("scan", folder, "--format", "markdown")).out, /^## Energy and carbon/);
  });

  it("scan takes one file", async () => {
    assert.match((await run("scan", path.join(folder, "sub", "train.py"))).out, /train\.py:/);
  });

  it("scan names each run by a place that a terminal opens", async () => {
    assert.match((await run("scan", folder)).out, /^sub\/train\.py:7: bert-base-uncased {2}/m);
  });

  it("estimate takes a file of code, or a run as JSON", async () => {
    const code = await run("estimate", path.join(folder, "sub", "train.py"), "--max-kgco2e", "0");
    assert.match(code.out, /^train\.py:7: bert-base-uncased {2}/m);
    assert.equal(code.code, 1);
    const spec = path.join(folder, "run.json");
    writeFileSync(spec, '{"model": "bert-base-uncased", "task": "encoder-finetune", "hours": 2}');
    const told = await run("estimate", spec);
    assert.match(told.out, /^Total emissions /m);
    assert.equal(told.out, (await run("estimate", "--spec", spec)).out);
  });

  it("scan of a folder without runs says so", async () => {
    assert.match((await run("scan", path.join(folder, "empty.yaml"))).out, /No run was found/);
  });

  it("scan exits with 1 over the budget", async () => {
    assert.equal((await run("scan", folder, "--max-kgco2e", "0")).code, 1);
    assert.equal((await run("scan", folder, "--max-kgco2e", "1000")).code, 0);
  });

  const refused: readonly [readonly string[], RegExp][] = [
    [["estimate", "a.py", "b.py"], /too many arguments/],
    [["scan", "/no/such/folder"], /does not exist/],
    [["estimate"], /wattlens estimate train\.py/],
    [["estimate", "train.py", "--spec", "run.json"], /not both/],
    [["scan", "/dev/null"], /neither a file nor a folder/],
    [["scan", ".", "--gco2e-per-kwh", "0.4"], /grams: zero, or one and more/],
    [["scan", ""], /"" does not exist/],
    [["scan", ".", "--format", "facts", "--max-kgco2e", "5"], /facts reckons nothing/],
    [["scan", ".", "--max-files", "0.5"], /a whole number above zero/],
    [["scan"], /missing required argument/],
    [["scan", ".", "--format", "xml"], /Allowed choices/],
    [["scan", ".", "--max-kgco2e", "much"], /zero or more/],
    [["scan", ".", "--max-kgco2e", ""], /zero or more/],
    [["scan", ".", "--pue", "0.5"], /one or more/],
    [["scan", ".", "--max-files", "-3"], /above zero/],
    [["estimate"], /--spec/],
    [["estimate", "--spec", "/no/such/file"], /does not exist/],
    [["estimate", "--spec", "a", "b"], /not both/],
    [["guess"], /unknown command/],
  ];
  for (const [args, message] of refused) {
    it(`refuses "${args.join(" ")}" with code 2`, async () => {
      const { code, err } = await run(...args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it("tells its version and how to use it", async () => {
    assert.match((await run("--version")).out, /^\d+\.\d+\.\d+/);
    assert.match((await run("--help")).out, /scan.*estimate/s);
    assert.match((await run("estimate", "--help")).out, /--spec/);
  });
});
