import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { createPace } from "../../../src/extension/pace.ts";

describe("a pace", () => {
  it("calls at once when it was quiet, and for a burst once more at its end", async () => {
    let calls = 0;
    const pace = createPace(60, () => calls++);
    pace.soon();
    await wait(10);
    assert.equal(calls, 1);
    for (let i = 0; i < 20; i++) pace.soon();
    assert.equal(calls, 1);
    await wait(150);
    assert.equal(calls, 2);
  });

  it("forgets what is due", async () => {
    let calls = 0;
    const pace = createPace(20, () => calls++);
    pace.soon();
    pace.reset();
    await wait(60);
    assert.equal(calls, 0);
  });
});
