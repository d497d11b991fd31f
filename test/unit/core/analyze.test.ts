import assert from "node:assert/strict";
import { analyze, createAnalyzer, readFile } from "../../../src/core/analyze.ts";

const script = (model: string, epochs: number) =>
  `from transformers import Trainer, TrainingArguments, AutoModelForSequenceClassification as M
model = M.from_pretrained("${model}")
Trainer(model=model, args=TrainingArguments("out", num_train_epochs=${epochs})).train()
`;
const file = (path: string, epochs = 3) => readFile(path, script("bert-base-uncased", epochs));

describe("analyze", () => {
  it("finds a run, estimates it, and adds up", () => {
    const analysis = analyze(
      [{ path: "train.py", text: script("bert-base-uncased", 3), language: "python" }],
      {},
    );
    assert.deepEqual([analysis.estimates.length, analysis.total?.runs, analysis.pending], [1, 1, undefined]);
  });
  it("counts a script and its launcher once", () => {
    const sbatch = readFile(
      "job.sbatch",
      "#!/bin/bash\n#SBATCH --gres=gpu:a100:2\nsrun python train.py --num_train_epochs 5\n",
    );
    const { estimates } = createAnalyzer().analyze([file("train.py"), sbatch], {});
    assert.deepEqual(
      estimates.map(({ workload }) => [
        workload.paths,
        workload.inputs.epochs?.value,
        workload.inputs.acceleratorCount?.value,
      ]),
      [[["job.sbatch", "train.py"], 5, 2]],
    );
  });
  it("fills what the files leave open from the settings, and never overrules them", () => {
    const sbatch = readFile(
      "job.sbatch",
      "#SBATCH --gres=gpu:a100:2\nsrun python train.py --num_train_epochs 5\n",
    );
    const { estimates } = createAnalyzer().analyze([sbatch], { accelerator: "H100", region: "europe-west1" });
    const inputs = estimates[0]?.workload.inputs;
    assert.deepEqual(
      [inputs?.accelerator?.value, inputs?.region?.value, inputs?.region?.provenance.kind],
      ["a100", "europe-west1", "configured"],
    );
  });
});

describe("a smaller model", () => {
  const asks = `from transformers import pipeline
pipe = pipeline("text-generation", model="openai-community/gpt2-xl")
for _ in range(100000):
    pipe("Once upon a time", max_new_tokens=500)
`;
  const rulesFor = (path: string) =>
    analyze([{ path, text: asks, language: "python" }], { accelerator: "A100" }).suggestions.map(
      ({ rule }) => rule,
    );

  it("is no idea for what evaluates this one", () => {
    assert.ok(rulesFor("write.py").includes("smaller-model"));
    for (const path of ["eval_gpt2_xl.py", "own/evaluate.py", "run_benchmark.py"])
      assert.ok(!rulesFor(path).includes("smaller-model"), path);
  });
});

describe("adapters", () => {
  const tuned = script("mistralai/Mistral-7B-v0.1", 3).replaceAll("SequenceClassification", "CausalLM");
  const rulesFor = (path: string) =>
    analyze([{ path, text: tuned, language: "python" }], { accelerator: "A100" }).suggestions.map(
      ({ rule }) => rule,
    );

  it("are no idea for a script whose name says that it has them", () => {
    assert.ok(rulesFor("train.py").includes("lora"));
    assert.ok(!rulesFor("run_ds_lora.py").includes("lora"));
  });
});

describe("a fine-tuning that a provider carries out", () => {
  const cells = [
    "!nvidia-smi",
    'import openai\nopenai.OpenAI().fine_tuning.jobs.create(model="gpt-3.5-turbo", training_file="file-1")',
  ].map((source) => ({ cell_type: "code", metadata: {}, source }));
  const colab = { cells, metadata: { accelerator: "GPU", colab: { gpuType: "T4" } } };

  it("runs on machines of the provider, and takes its own ideas alone", () => {
    const { estimates, suggestions } = analyze(
      [{ path: "tune.ipynb", text: JSON.stringify(colab), language: "notebook" }],
      {},
    );
    assert.equal(estimates.length, 1);
    assert.doesNotMatch(estimates[0]?.hardware ?? "", /^1 × NVIDIA T4$/);
    assert.notEqual(estimates[0]?.workload.inputs.provider?.value, "colab");
    assert.deepEqual(
      suggestions.filter(({ rule }) => rule === "lora"),
      [],
    );
  });
});

describe("createAnalyzer", () => {
  const one = { mayReckon: (reckoned: number) => reckoned < 1 };
  it("reckons a few runs at a time, the asked ones first, and says how many wait", () => {
    const files = ["a.py", "b.py", "c.py"].map((path) => file(path));
    const analyzer = createAnalyzer();
    const first = analyzer.analyze(files, {}, one, new Set(["b.py"]));
    assert.deepEqual([first.estimates.map(({ workload }) => workload.id), first.pending], [["b.py#0"], 2]);
    analyzer.analyze(files, {}, one);
    assert.deepEqual(
      [analyzer.analyze(files, {}, one).estimates.length, analyzer.analyze(files, {}, one).pending],
      [3, undefined],
    );
  });
  it("answers an unchanged run from memory", () => {
    const analyzer = createAnalyzer();
    const [kept, edited] = [file("a.py"), file("b.py")];
    const before = analyzer.analyze([kept, edited], {});
    const after = analyzer.analyze([kept, file("b.py", 9)], {});
    assert.equal(after.estimates[0], before.estimates[0]);
    assert.notEqual(after.estimates[1], before.estimates[1]);
  });
  it("reckons every figure and the sum before savings, and those of the heaviest run first", () => {
    const files = [file("a.py", 3), file("b.py", 300), file("c.py", 30)];
    const analyzer = createAnalyzer();
    const seen = Array.from({ length: 12 }, () => analyzer.analyze(files, { accelerator: "A100" }, one));
    const whole = seen.find(({ total }) => total?.runs === 3);
    assert.deepEqual(
      [whole?.estimates.length, whole?.pending, whole?.savingsPending, whole?.suggestions],
      [3, undefined, 3, []],
    );
    const next = seen.findLast(({ savingsPending }) => savingsPending === 2);
    assert.deepEqual([...new Set(next?.suggestions.map(({ workloadId }) => workloadId))], ["b.py#0"]);
    assert.equal(seen.at(-1)?.savingsPending, undefined);
  });
  it("puts nothing together that no one hears, until all is done", () => {
    const files = ["a.py", "b.py", "c.py"].map((path) => file(path));
    const analyzer = createAnalyzer();
    const unheard = { ...one, isHeard: () => false };
    const seen = Array.from({ length: 12 }, () => analyzer.analyze(files, {}, unheard));
    assert.equal(seen[0]?.pending, 2);
    assert.equal(seen[1], seen[0]);
    const last = seen.at(-1);
    assert.deepEqual(
      [last?.estimates.length, last?.pending, last?.savingsPending, last?.total?.runs],
      [3, undefined, undefined, 3],
    );
  });
  it("keeps a run's last figure while it waits for the next", () => {
    const analyzer = createAnalyzer();
    analyzer.analyze([file("a.py")], {});
    const waiting = analyzer.analyze([file("a.py", 9)], {}, { mayReckon: () => false });
    assert.deepEqual([waiting.estimates.length, waiting.pending], [1, 1]);
  });

  it("puts thousands of files together in steps, and shows what it showed until it is done", () => {
    const analyzer = createAnalyzer();
    const before = analyzer.analyze([file("a.py")], {});
    const files = ["a.py", "b.py", "c.py"].map((path) => file(path));
    const slow = { mayCompose: () => false };
    const seen = Array.from({ length: 40 }, () => analyzer.analyze(files, {}, slow));
    assert.deepEqual([seen[0]?.estimates, seen[0]?.pending], [before.estimates, 1]);
    const last = seen.at(-1);
    assert.deepEqual([last?.estimates.length, last?.pending], [3, undefined]);
  });
});
