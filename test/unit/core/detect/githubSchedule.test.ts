import assert from "node:assert/strict";
import { readFile } from "../../../../src/core/analyze.ts";

const workflow = (on: string) => `name: train
on:
${on}
jobs:
  train:
    runs-on: [self-hosted, gpu-a100]
    steps:
      - run: python train.py --epochs 3
`;
const timesOf = (on: string) =>
  readFile(".github/workflows/train.yml", workflow(on))
    .fragments.flatMap(({ facts }) => facts)
    .find(({ about }) => about === "runsPerYear")?.value;

describe("the schedule of a workflow", () => {
  it("says how often a year its job starts", () =>
    assert.equal(timesOf('  schedule:\n    - cron: "0 3 * * 1"\n    - cron: "0 3 1 * *"'), 64));
  it("is not guessed where there is none, or one that cannot be read", () => {
    assert.equal(timesOf("  push:\n    branches: [main]"), undefined);
    assert.equal(timesOf('  schedule:\n    - cron: "every day"'), undefined);
  });
});
