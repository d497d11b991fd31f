import assert from "node:assert/strict";
import fc from "fast-check";
import { itemsAt, memberAt } from "../../../../src/core/parse/jsonPlaces.ts";

/** What `memberAt` says of a member, read. */
const memberOf = (text: string, name: string) => {
  const place = memberAt(text, 0, name);
  return place && JSON.parse(text.slice(place.from, place.to));
};

describe("places in JSON", () => {
  it("jump over strings that look like brackets and names", () => {
    const text = ' {"a": "}]\\"b\\": {", "c": [{"b": 1}, "]"] , "b":-1.5e3}';
    assert.deepEqual([memberOf(text, "b"), memberOf(text, "d")], [-1500, undefined]);
    assert.deepEqual(
      itemsAt(text, memberAt(text, 0, "c")?.from ?? 0).map(({ from, to }) => text.slice(from, to)),
      ['{"b": 1}', '"]"'],
    );
  });
  it("find in any JSON what a parser finds there", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.json().map((one) => JSON.parse(one)),
        ),
        fc.nat(4),
        (object, indent) => {
          const text = JSON.stringify(object, null, indent);
          const parsed = JSON.parse(text);
          for (const name of Object.keys(parsed)) {
            assert.deepEqual(memberOf(text, name), parsed[name]);
            const list = parsed[name];
            const { from } = memberAt(text, 0, name) ?? { from: 0 };
            if (Array.isArray(list)) assert.equal(itemsAt(text, from).length, list.length);
          }
        },
      ),
    );
  });
});
