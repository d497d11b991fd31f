import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

const run: Given = {
  task: "rl",
  model: "Qwen2.5-7B GRPO",
  paramsB: 7.6,
  examples: 8000,
  sequenceLength: 2048,
  accelerator: "H100 SXM5",
  acceleratorCount: 16,
  precision: "bf16",
  year: 2025,
};

function hours(more: Given) {
  const outcome = estimate(workload({ ...run, ...more }));
  assert.ok("hours" in outcome);
  return outcome.hours.p50;
}

describe("rlPace", () => {
  it("takes longer for longer answers, and more than in proportion where their caches fill the cards", () => {
    const short = hours({ tokensPerExample: 1000, generationsPerPrompt: 8, sequenceLength: 1024 });
    const long = hours({ tokensPerExample: 16000, generationsPerPrompt: 8, sequenceLength: 16384 });
    assert.ok(long > 16 * short, `${long} after ${short}`);
  });
  it("decodes more short answers at a time under the same limit, but not where room is kept for the limit", () => {
    const many = { sequenceLength: 8192, generationsPerPrompt: 8, globalBatchSize: 1024 };
    const ratio = (year: number) =>
      hours({ ...many, year, tokensPerExample: 1000 }) / hours({ ...many, year, tokensPerExample: 4000 });
    assert.ok(ratio(2025) < ratio(2023), `${ratio(2025)} ${ratio(2023)}`);
  });
  it("decodes few answers at a time where neither batch nor group says how many", () => {
    const open = hours({ tokensPerExample: 1000, generationsPerPrompt: 8 });
    const many = hours({ tokensPerExample: 1000, generationsPerPrompt: 8, globalBatchSize: 1024 });
    assert.ok(open > 1.3 * many, `${open} ${many}`);
  });
  it("reads weights that no card can hold in parts", () => {
    const held = hours({ paramsB: 30 });
    const spread = hours({ paramsB: 300 });
    assert.ok(spread < 25 * held, `${spread} after ${held}`);
  });
  it("asks how many answers a prompt gets, but PPO's is one", () => {
    const asks = (model: string) => {
      const outcome = estimate(workload({ ...run, model }));
      assert.ok("shares" in outcome);
      return outcome.shares.some(({ ask }) => ask?.input === "generationsPerPrompt");
    };
    assert.equal(asks("Qwen2.5-7B GRPO"), true);
    assert.equal(asks("Qwen2.5-7B PPO"), false);
  });
  it("waits for the longest answer where all are decoded at once, less where they are decoded in rounds", () => {
    const width = (globalBatchSize: number) =>
      hours({ globalBatchSize, tokensPerExample: 1000, generationsPerPrompt: 8 });
    assert.ok(width(2048) < width(64), `${width(2048)} ${width(64)}`);
  });
  it("lets no card wait for another where there is one", () => {
    const one = hours({ acceleratorCount: 1, tokensPerExample: 1000, generationsPerPrompt: 8 });
    const four = hours({ acceleratorCount: 4, tokensPerExample: 1000, generationsPerPrompt: 8 });
    assert.ok(four > one / 4 && four < one, `${four} of ${one}`);
  });
  it("trains an adapter with fewer passes, also where only the description says so", () => {
    const plain = { tokensPerExample: 1000, generationsPerPrompt: 8, tokensB: 0.01 };
    assert.ok(hours({ ...plain, model: "Qwen2.5-7B GRPO LoRA" }) < 0.95 * hours(plain));
  });
  it("trains a critic and a reward model of the policy's size in recent PPO", () => {
    const ppo = { model: "Qwen2.5-7B PPO", tokensPerExample: 1000 };
    const grpo = { generationsPerPrompt: 1, tokensPerExample: 1000 };
    assert.ok(hours(ppo) > 1.3 * hours(grpo));
  });
  it("takes the limit of the answers for that of the sequence where no other is told", () => {
    const { sequenceLength: _, ...rest } = run;
    const widthOf = (more: Given) => {
      const outcome = estimate(workload({ ...rest, ...more }));
      assert.ok("hours" in outcome);
      return outcome.hours.p90 / outcome.hours.p10;
    };
    assert.ok(widthOf({ maxOutputTokens: 256 }) < 0.5 * widthOf({}));
  });
});
