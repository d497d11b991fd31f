import assert from "node:assert/strict";
import { createHeldPower } from "../../../../src/core/live/heldPower.ts";

describe("power that is told when it changes", () => {
  const means = (power: ReturnType<typeof createHeldPower>, now: number) =>
    Object.fromEntries(power.take(now));

  it("is the mean by time, not by how often it was told", () => {
    const power = createHeldPower();
    power.tell("0", 100, 0);
    for (const at of [9.7, 9.8, 9.9]) power.tell("0", 300, at);
    power.tell("1", 80, 5);
    const { 0: first, 1: second } = means(power, 10);
    assert.ok(Math.abs((first ?? 0) - 106) < 1e-9, `${first} W`);
    assert.equal(second, 80);
  });

  it("holds over the next question, and for a minute at most", () => {
    const power = createHeldPower();
    power.tell("0", 100, 0);
    assert.deepEqual(means(power, 5), { 0: 100 });
    assert.deepEqual(means(power, 60), { 0: 100 });
    assert.deepEqual(means(power, 61), {});
    power.tell("0", 40, 100);
    assert.deepEqual(means(power, 105), { 0: 40 });
  });

  it("is unknown where nobody tells it, nothing has passed, or who told it is away", () => {
    const power = createHeldPower();
    assert.deepEqual(means(power, 5), {});
    power.tell("0", 100, 5);
    assert.deepEqual(means(power, 5), {});
    power.forget();
    assert.deepEqual(means(power, 6), {});
  });

  it("is not moved by what comes late", () => {
    const power = createHeldPower();
    power.tell("0", 100, 10);
    power.tell("0", 100, 8);
    assert.deepEqual(means(power, 12), { 0: 100 });
  });
});
