import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type EstimateSettings, estimateCommand } from "../../../src/cli/estimateCommand.ts";
import { estimateSchema, failureSchema } from "../../../src/cli/outputSchema.ts";

async function run(input: string, settings: Partial<EstimateSettings> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
    input: async () => input,
  };
  const code = await estimateCommand({ spec: "-", format: "json", ...settings }, io);
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const SPECS: readonly object[] = [
  {
    task: "llm-pretrain",
    model: "LLaMA 7B",
    tokensB: 1000,
    accelerator: "A100 80GB SXM",
    acceleratorCount: 2048,
  },
  { task: "lora", model: "meta-llama/Llama-3.1-8B", examples: 50000, epochs: 3, precision: "bf16" },
  {
    task: "vision",
    model: "resnet50",
    examples: 1.28e6,
    epochs: 90,
    accelerator: "V100",
    provider: "aws",
    region: "eu-west-1",
  },
  { task: "inference", model: "gpt2", requests: 1000, accelerator: "T4" },
  { task: "inference", model: "stabilityai/stable-diffusion-xl-base-1.0", requests: 10, accelerator: "A100" },
  { task: "inference", model: "bert-base-uncased", requests: 1000, accelerator: "T4" },
  { task: "inference", model: "resnet50", requests: 1000 },
  { task: "serving", model: "meta-llama/Llama-3.1-8B", hours: 24, accelerator: "L40S" },
  { task: "api", model: "gpt-4o", requests: 1000 },
  { task: "api", model: "unheard-of", requests: 1000 },
  { task: "tabular", model: "xgboost", examples: 10000 },
  { task: "rl", model: "Qwen/Qwen2.5-7B", steps: 100, globalBatchSize: 128 },
  { task: "nas", accelerator: "TPU v2", acceleratorCount: 200, hours: 163 },
  { paramsB: 1e300, tokensB: 1e24 },
  { hours: 1e-300 },
  {},
];

describe("wattlens estimate", () => {
  for (const spec of SPECS) {
    it(`prints what the schema says: ${JSON.stringify(spec)}`, async () => {
      const { code, out } = await run(JSON.stringify(spec));
      assert.equal(code, 0);
      assert.ok(!out.includes("null"), "no NaN or Infinity");
      const parsed = estimateSchema.parse(JSON.parse(out));
      for (const { p10, p50, p90 } of [parsed.hours, parsed.energyKWh, parsed.totalKgCO2e]) {
        assert.ok(0 <= p10 && p10 <= p50 && p50 <= p90);
      }
    });
  }

  const refused: readonly [string, RegExp][] = [
    ["", /empty/],
    ["{", /no valid JSON/],
    ["[1]", /one JSON object/],
    ["null", /one JSON object/],
    ['{"params_b": 7}', /paramsB/],
    ["\u0000\u0001", /no valid JSON/],
  ];
  for (const [input, message] of refused) {
    it(`refuses ${JSON.stringify(input)} with code 2 and problems as JSON`, async () => {
      const { code, out, err } = await run(input);
      assert.equal(code, 2);
      assert.match(failureSchema.parse(JSON.parse(out)).problems[0]?.message ?? "", message);
      assert.match(err, message);
    });
  }

  it("names the field of a number that is none, as Python writes it", async () => {
    const { code, out } = await run('{"paramsB": NaN, "tokensB": 1, "label": "NaN is text here"}');
    assert.equal(code, 0);
    assert.deepEqual(
      estimateSchema
        .parse(JSON.parse(out))
        .problems.filter(({ severity }) => severity === "error")
        .map(({ field }) => field),
      ["paramsB"],
    );
  });

  it("reads a mark of byte order", async () => assert.equal((await run('\ufeff{"paramsB": 7}')).code, 0));

  it("exits with 1 over the budget and says so", async () => {
    const { code, err } = await run(JSON.stringify(SPECS[0]), { maxKgCO2e: 1 });
    assert.equal(code, 1);
    assert.match(err, /Over the budget/);
    assert.equal((await run(JSON.stringify(SPECS[0]), { maxKgCO2e: 1e9 })).code, 0);
  });

  it("counts accelerator-hours in hours, and a budget without powers of ten", async () => {
    const spec = {
      task: "llm-pretrain",
      paramsB: 7,
      tokensB: 2000,
      accelerator: "H100",
      acceleratorCount: 512,
    };
    const { out, err } = await run(JSON.stringify(spec), { format: "table", maxKgCO2e: 50 });
    assert.match(out, /Accelerator-hours +\d\d,000 h /);
    assert.match(err, /the median is \d\d,\d00 kgCO₂e, the limit 50 kgCO₂e/);
    const { out: steps } = await run(JSON.stringify(spec), { format: "markdown" });
    assert.match(steps, /energy of the accelerators: .* = [\d.]+ MWh/);
    assert.doesNotMatch(steps, /k kWh|k kgCO/);
  });

  it("takes no kilograms for grams", async () => {
    const problemOf = async (gCO2ePerKWh: number) =>
      (await run(JSON.stringify({ ...SPECS[0], gCO2ePerKWh }), { format: "table" })).out;
    assert.match(await problemOf(0.4), /gCO2ePerKWh is 0\.4, but grams are counted/);
    assert.doesNotMatch(await problemOf(0), /grams are counted/);
  });

  it("draws as closed as it reckons, nearly", async () => {
    const closed = estimateSchema.parse(JSON.parse((await run(JSON.stringify(SPECS[0]))).out));
    const drawn = estimateSchema.parse(
      JSON.parse((await run(JSON.stringify(SPECS[0]), { method: "monte-carlo" })).out),
    );
    assert.ok(Math.abs(Math.log(closed.totalKgCO2e.p50 / drawn.totalKgCO2e.p50)) < 0.15);
  });

  it("prints tables and markdown of every spec", async () => {
    for (const spec of SPECS) {
      assert.match((await run(JSON.stringify(spec), { format: "table" })).out, /Total emissions/);
      assert.match((await run(JSON.stringify(spec), { format: "markdown" })).out, /^## Energy and carbon/);
    }
  });

  it("says what is wrong with a file", async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "wattlens-"));
    const file = path.join(folder, "spec.json");
    assert.match((await run("", { spec: file })).err, /does not exist/);
    assert.match((await run("", { spec: folder })).err, /not a file/);
    writeFileSync(file, " ".repeat(1_000_001));
    assert.match((await run("", { spec: file })).err, /too large/);
    writeFileSync(file, Buffer.from([1, 0, 0, 2, 3, 255, 0, 0]));
    assert.match((await run("", { spec: file })).err, /no text/);
    writeFileSync(file, Buffer.from('\ufeff{"paramsB": 1}', "utf16le"));
    assert.equal((await run("", { spec: file })).code, 0);
    rmSync(folder, { recursive: true });
  });
});
