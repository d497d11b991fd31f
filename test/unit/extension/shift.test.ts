import assert from "node:assert/strict";
import fc from "fast-check";
import { type Edit, shift } from "../../../src/extension/shift.ts";

const edit = (rangeOffset: number, rangeLength: number, text: string): Edit => ({
  rangeOffset,
  rangeLength,
  text,
});

describe("shift", () => {
  it("moves with text that comes or goes above", () => {
    assert.equal(shift(10, [edit(0, 0, "abc")]), 13);
    assert.equal(shift(10, [edit(0, 4, "")]), 6);
    assert.equal(shift(10, [edit(10, 0, "\n")]), 11);
  });
  it("stays for edits below", () => assert.equal(shift(10, [edit(11, 5, "xyz")]), 10));
  it("goes to where deleted text was", () => assert.equal(shift(10, [edit(5, 20, "")]), 5));

  it("stays on the letter it stood on, whatever is inserted and deleted around it", () => {
    const aroundIt = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), fc.string({ maxLength: 5 })),
    );
    fc.assert(
      fc.property(aroundIt, (changes) => {
        let text = "……………………⚑……………………";
        let at = text.indexOf("⚑");
        for (const [share, length, inserted] of changes) {
          const offset = Math.floor(share * text.length);
          const end = Math.min(text.length, offset + length);
          if (text.slice(offset, end).includes("⚑") || inserted.includes("⚑")) continue;
          at = shift(at, [edit(offset, end - offset, inserted)]);
          text = text.slice(0, offset) + inserted + text.slice(end);
        }
        assert.equal(text[at], "⚑");
      }),
    );
  });
});
