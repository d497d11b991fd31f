import { strict as assert } from "node:assert";
import { amountOf } from "../../../../src/core/estimate/amount.ts";
import { middle } from "../../../../src/core/estimate/factor.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import type { Notes } from "../../../../src/core/estimate/scenario.ts";
import { type Given, workload } from "./workload.ts";

function amount(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  const notes: Notes = { problems: [], filled: {} };
  const it = amountOf(scenario.values, scenario.task, scenario.shape, 1, notes);
  const product = (parts: typeof it.tokens) => parts.reduce((all, [, value]) => all * middle(value), 1);
  return { ...it, total: product(it.tokens), seen: product(it.examples), notes };
}

/** Products of the same factors in another order. */
function near(value: number, expected: number): void {
  assert.ok(Math.abs(value / expected - 1) < 1e-9, `${value} instead of ${expected}`);
}

describe("amountOf", () => {
  it("takes tokens as told, over all epochs", () => {
    assert.equal(amount({ task: "llm-pretrain", tokensB: 300, epochs: 3 }).total, 300e9);
  });

  it("multiplies steps by the batch in tokens", () => {
    assert.equal(amount({ task: "llm-pretrain", steps: 1000, globalBatchTokens: 500_000 }).total, 5e8);
  });

  it("multiplies steps by the batch in sequences, full of tokens in pre-training", () => {
    const given: Given = { task: "llm-pretrain", steps: 600_000, globalBatchSize: 480, sequenceLength: 1024 };
    assert.equal(amount(given).total, 600_000 * 480 * 1024);
  });

  it("multiplies examples by epochs and by what an example holds", () => {
    const given: Given = {
      task: "llm-finetune",
      examples: 1000,
      epochs: 3,
      tokensPerExample: 200,
      sequenceLength: 512,
    };
    assert.equal(amount(given).total, 600_000);
  });

  it("fills packed sequences to the limit", () => {
    assert.equal(
      amount({ task: "lora", examples: 10, epochs: 1, sequenceLength: 2048, packing: true }).total,
      20_480,
    );
  });

  it("counts the tokens of a data set whose rows are packed, not a full sequence for each row", () => {
    const text: Given = {
      task: "llm-pretrain",
      dataset: ["wikitext-103-raw-v1"],
      epochs: 2,
      sequenceLength: 1024,
    };
    near(amount(text).total, 2 * 1_801_350 * 65);
    near(amount(text).seen, (2 * 1_801_350 * 65) / 1024);
    near(amount({ ...text, task: "llm-finetune" }).total, 2 * 1_801_350 * 65);
    const chats: Given = { task: "lora", dataset: ["tatsu-lab/alpaca"], epochs: 1, sequenceLength: 2048 };
    near(amount({ ...chats, packing: true }).total, 52_002 * 110);
  });

  it("caps the examples at the samples and the steps of an epoch", () => {
    assert.equal(amount({ task: "vision", examples: 50_000, maxSamples: 1000, epochs: 2 }).seen, 2000);
    const stepped: Given = {
      task: "vision",
      examples: 50_000,
      maxStepsPerEpoch: 10,
      globalBatchSize: 32,
      epochs: 1,
    };
    assert.equal(amount(stepped).seen, 320);
  });

  it("reads the data set's size, and adds up several", () => {
    assert.equal(amount({ task: "encoder-finetune", dataset: ["imdb"], epochs: 1 }).seen, 25_000);
    assert.ok(amount({ task: "encoder-finetune", dataset: ["imdb", "ag_news"], epochs: 1 }).seen > 100_000);
  });

  it("counts two sequences for a preference pair", () => {
    const given: Given = { examples: 100, epochs: 1, tokensPerExample: 300, sequenceLength: 1024 };
    assert.equal(
      amount({ ...given, task: "preference" }).total,
      2 * amount({ ...given, task: "llm-finetune" }).total,
    );
  });

  it("never counts more tokens than the model's context holds", () => {
    const { tokensPerExample } = amount({
      task: "llm-finetune",
      model: "bert-base-uncased",
      examples: 10,
      epochs: 1,
    });
    assert.ok(typeof tokensPerExample !== "number" && tokensPerExample.p90 <= 512);
  });

  it("pads sound to 30 seconds for Whisper", () => {
    assert.equal(
      amount({ task: "speech", model: "openai/whisper-small", examples: 1, epochs: 1 }).total,
      1600,
    );
  });

  it("asks for tokens or examples where nothing is told, and says what it took", () => {
    const pretrain = amount({ task: "llm-pretrain", paramsB: 1 });
    assert.deepEqual(
      pretrain.notes.problems.map(({ field }) => field),
      ["tokensB"],
    );
    const tuned = amount({ task: "lora", paramsB: 1 });
    assert.deepEqual(
      tuned.notes.problems.map(({ field }) => field),
      ["examples"],
    );
    assert.ok(tuned.notes.filled.epochs !== undefined && !tuned.known);
  });

  it("repeats small image sets many times and large ones once", () => {
    assert.equal(amount({ task: "vision", examples: 50_000 }).seen, 50_000 * 60);
    assert.equal(amount({ task: "vision", examples: 100_000_000 }).seen, 100_000_000);
  });
});
