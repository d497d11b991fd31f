import assert from "node:assert/strict";
import { formatAmount } from "../../../src/present/format.ts";
import { rangeText } from "../../../src/present/liveRun.ts";
import { english } from "../../../src/present/words.ts";

describe("where a running training will end", () => {
  for (const [p10, p90, text] of [
    [1.9, 2.3, "1.9–2.3 kWh"],
    [0.074, 0.42, "74 Wh – 0.42 kWh"],
    [1.91, 1.93, "1.9 kWh"],
  ] as const)
    it(text, () =>
      assert.equal(
        rangeText({ p10, p90 }, (value) => formatAmount(value, "kWh", english)),
        text,
      ),
    );
});
