import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function of(given: Given) {
  const outcome = estimate(workload({ task: "rl", ...given }));
  assert.ok("hours" in outcome);
  return outcome;
}

describe("agentPace", () => {
  it("reckons a million steps of Stable-Baselines3 in hours, not as a language model", () => {
    const { task, hours } = of({ framework: "stable-baselines3", model: "PPO", steps: 1e6, cpuOnly: true });
    assert.equal(task, "agent");
    assert.ok(hours.p50 > 0.05 && hours.p50 < 2, `${hours.p50} h`);
  });
  it("is slower where every action is followed by a step of gradients, faster where worlds run by the thousand", () => {
    const hours = (model: string) => of({ framework: "stable-baselines3", model, steps: 1e6 }).hours.p50;
    assert.ok(hours("SAC") > 3 * hours("RecurrentPPO"));
    assert.ok(hours("PPO IsaacGym") < hours("PPO") / 10);
  });
  it("does not grow with the cards, and knows RLlib's iterations from actions", () => {
    const hours = (more: Given) => of({ framework: "rllib", model: "PPO", steps: 100, ...more }).hours.p50;
    assert.ok(Math.abs(hours({ acceleratorCount: 1 }) / hours({ acceleratorCount: 4 }) - 1) < 1e-9);
    assert.ok(Math.abs(hours({ globalBatchSize: 8000 }) / hours({}) - 2) < 1e-9);
  });
  it("knows worlds and algorithms by name, and leaves language models to rlPace", () => {
    assert.equal(of({ model: "DQN Breakout", steps: 1e7 }).task, "agent");
    assert.equal(of({ model: "Qwen2.5-7B PPO", steps: 100 }).task, "rl");
    assert.equal(of({ model: "gpt2", dataset: ["atari"], steps: 100 }).task, "rl");
  });
  it("says nothing of a model's size that it does not use", () => {
    const { problems } = of({ framework: "stable-baselines3", model: "PPO", steps: 1e6 });
    assert.deepEqual(
      problems.filter(({ code }) => code === "unknown-model"),
      [],
    );
  });
});
