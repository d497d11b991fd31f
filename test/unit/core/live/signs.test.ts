import assert from "node:assert/strict";
import { createSigns } from "../../../../src/core/live/signs.ts";

/** A run that was seen at 100 s and said something at these moments, in this order of hearing. */
function signsAt(...moments: readonly number[]) {
  const signs = createSigns<string>(100);
  for (const moment of moments) signs.sign(moment);
  return signs;
}

describe("signs of life", () => {
  const cases: [name: string, moments: readonly number[], patienceSeconds: number][] = [
    ["waits a minute where nothing is known", [], 60],
    ["waits a minute for a rhythm of two", [100, 102], 60],
    ["waits a little once the rhythm is known", [100, 102, 104, 106], 20],
    ["waits three of the longest pauses", [100, 102, 104, 154], 150],
    ["knows that a pause was none when its signs come late", [100, 102, 152, 117, 132, 142], 45],
    ["takes the same sign once", [100, 102, 102, 102, 104], 60],
  ];
  for (const [name, moments, expected] of cases)
    it(name, () => assert.equal(signsAt(...moments).patienceSeconds(), expected));

  it("counts from the last sign, in whatever order they were heard", () => {
    assert.equal(signsAt().lastAtSeconds(), 100);
    assert.equal(signsAt(101, 109, 105).lastAtSeconds(), 109);
    assert.equal(signsAt(90).lastAtSeconds(), 90);
  });

  it("tells what was known by the last sign", () => {
    const signs = signsAt(101);
    for (const moment of [100, 105, 110, 115, 120]) signs.saw(moment, `at ${moment}`);
    assert.equal(signs.known(), "at 100");
    // Heard of at 120 s, written at 112 s.
    signs.sign(112);
    assert.equal(signs.known(), "at 110");
  });

  it("lives with a clock that is set back", () => {
    const signs = signsAt(101, 5000);
    signs.saw(5000, "at 5000");
    signs.setBack(1400);
    assert.equal(signs.lastAtSeconds(), 1400);
    signs.sign(1410);
    assert.equal(signs.lastAtSeconds(), 1410);
    assert.equal(signs.known(), "at 5000");
  });

  it("tells the first that was known where nothing was by then", () => {
    const signs = signsAt(90);
    assert.equal(signs.known(), undefined);
    signs.saw(100, "at 100");
    signs.saw(105, "at 105");
    assert.equal(signs.known(), "at 100");
  });
});
