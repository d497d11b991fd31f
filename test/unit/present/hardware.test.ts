import assert from "node:assert/strict";
import { fullHardware } from "../../../src/present/hardware.ts";
import { english } from "../../../src/present/words.ts";

describe("hardware in full", () => {
  for (const [hardware, text] of [
    ["8 × NVIDIA H100 SXM5", "8 × NVIDIA H100 SXM5"],
    [
      "1–8 × NVIDIA T4 or 1–8 × NVIDIA A100 SXM4 40GB or 1–8 × NVIDIA GeForce RTX 3090",
      "not named; reckoned with 1–8 × NVIDIA T4, A100 SXM4 40GB or GeForce RTX 3090",
    ],
    ["4 × NVIDIA T4 or 4 × AMD MI300X", "not named; reckoned with 4 × NVIDIA T4 or AMD MI300X"],
    ["2 × NVIDIA T4 or 8 × NVIDIA L4", "not named; reckoned with 2 × NVIDIA T4 or 8 × NVIDIA L4"],
  ] as const)
    it(text, () => assert.equal(fullHardware({ hardware }, english), text));
});
