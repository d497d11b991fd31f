import assert from "node:assert/strict";
import { createRounds } from "../../../src/extension/rounds.ts";

describe("rounds", () => {
  it("do once what many ask for, and what is asked in a round in the next", async () => {
    const seen: number[] = [];
    let asked = 0;
    const done = new Promise<void>((resolve) => {
      const rounds = createRounds(() => {
        rounds.begin();
        seen.push(asked);
        rounds.end();
        if (seen.length === 2) resolve();
        else rounds.soon();
      });
      for (; asked < 5; asked++) rounds.soon();
    });
    await done;
    assert.deepEqual(seen, [5, 5]);
  });
  it("do not wait for the reading when it is over", async () => {
    const seen: string[] = [];
    await new Promise<void>((resolve) => {
      const rounds = createRounds(() => {
        seen.push("round");
        resolve();
      });
      rounds.reading(true);
      rounds.soon();
      rounds.reading(false);
      assert.deepEqual(seen, []);
      rounds.soon();
    });
    assert.deepEqual(seen, ["round"]);
  });
});
