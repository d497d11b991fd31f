import assert from "node:assert/strict";
import { blocksOf, createSums } from "../../../../src/core/estimate/sums.ts";
import { total } from "../../../../src/core/estimate/total.ts";
import type { Workload } from "../../../../src/core/model/workload.ts";
import { workload } from "./workload.ts";

const runs = Array.from({ length: 120 }, (_, index) => ({
  ...workload({ task: "llm-finetune", epochs: 1 + (index % 7), model: "llama-3.1-8b", accelerator: "A100" }),
  id: `run${index}.py#0`,
}));

function sumOf(sums: ReturnType<typeof createSums>, of: readonly Workload[]) {
  const blocks = blocksOf(of);
  let drawn = 0;
  for (const [name, block] of blocks) for (const _ of sums.take(name, block)) drawn++;
  return { drawn, sum: sums.total(blocks.keys()) };
}

describe("sums", () => {
  it("add up to the total", () => {
    const { sum, drawn } = sumOf(createSums(), runs);
    const { totalKgCO2e, runs: count } = total(runs);
    assert.deepEqual([drawn, sum.runs], [runs.length, count]);
    assert.ok(Math.abs(sum.totalKgCO2e.p90 / totalKgCO2e.p90 - 1) < 1e-12);
  });
  it("draw what has changed, and come to the same as if all were drawn", () => {
    const sums = createSums();
    sumOf(sums, runs);
    const [, first, ...others] = runs as unknown as readonly [Workload, Workload, ...Workload[]];
    const now = [{ ...first }, ...others];
    const { drawn, sum } = sumOf(sums, now);
    assert.equal(drawn, 1);
    assert.deepEqual(sum, sumOf(createSums(), now).sum);
  });
  it("leave other blocks as they were when a run comes or goes", () => {
    const before = [...blocksOf(runs).values()].map((block) => JSON.stringify(block.map(({ id }) => id)));
    const after = [...blocksOf(runs.filter((_, index) => index !== 50)).values()];
    const changed = after.filter((block) => !before.includes(JSON.stringify(block.map(({ id }) => id))));
    assert.equal(changed.length, 1);
  });
});
