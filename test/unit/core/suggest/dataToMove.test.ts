import assert from "node:assert/strict";
import { dataGigabytes, moveSaid } from "../../../../src/core/suggest/dataToMove.ts";
import { type Given, workload } from "../estimate/workload.ts";

describe("data to move with a run", () => {
  for (const [what, given, from, to] of [
    // The archive of the competition is 155 GB with its test pictures.
    ["ImageNet", { task: "vision", dataset: ["imagenet-1k"] }, 60, 200],
    ["short texts", { task: "encoder-finetune", dataset: ["stanfordnlp/imdb"] }, 0.01, 0.1],
    ["two data sets", { task: "encoder-finetune", dataset: ["stanfordnlp/imdb", "imagenet-1k"] }, 60, 200],
    ["told examples", { task: "llm-finetune", examples: 1e6, tokensPerExample: 1000 }, 4, 6],
  ] satisfies [string, Given, number, number][])
    it(`of ${what} is ${from} to ${to} GB`, () => {
      const size = dataGigabytes(workload(given)) ?? Number.NaN;
      assert.ok(size >= from && size <= to, `${size} GB`);
    });

  it("of a data set that nobody knows is unknown, though another beside it is known", () => {
    const given = { task: "vision", dataset: ["imagenet-1k", "our-secret-pictures"] } as const;
    assert.equal(dataGigabytes(workload({ ...given, dataset: [...given.dataset] })), undefined);
    assert.equal(dataGigabytes(workload({ task: "vision" })), undefined);
  });

  it("is said with its size, or that this is unknown", () => {
    assert.match(moveSaid(undefined), /is unknown/);
    assert.match(moveSaid(0.2), /less than a gigabyte/);
    assert.match(moveSaid(150.4), /about 150 GB/);
  });
});
