import assert from "node:assert/strict";
import { type LiveGridView, liveGridLines } from "../../../src/present/liveGrid.ts";
import { english } from "../../../src/present/words.ts";

const basis = { signal: "average", boundary: "direct", attribution: "NESO" } as const;
const cases: readonly [LiveGridView, readonly string[]][] = [
  [{}, []],
  [
    { trouble: "the service answered 500", priced: { gCO2ePerKWh: 56, liveShare: 0 } },
    ["Live grid: the service answered 500. The annual figure stands in."],
  ],
  [
    {
      basis,
      now: { gCO2ePerKWh: 149, ageSeconds: 600, isForecast: true },
      priced: { gCO2ePerKWh: 120, liveShare: 0.75 },
    },
    [
      "Grid of this time: 149 gCO₂e/kWh (average, direct emissions, forecast), since 10 min ago; NESO",
      "Priced so far with 120 gCO₂e/kWh on average: 75 % of the energy live, the rest annual",
    ],
  ],
  [
    {
      basis: { ...basis, signal: "marginal" },
      now: { gCO2ePerKWh: 386, ageSeconds: 600, isForecast: false },
      priced: { gCO2ePerKWh: 56, liveShare: 0 },
      marginalKgCO2e: 1.2,
    },
    [
      "Grid of this time: 386 gCO₂e/kWh (marginal, direct emissions), since 10 min ago; NESO",
      "Marginal, a second figure that is not mixed into the first: 1.2 kgCO₂e so far",
    ],
  ],
];

describe("the live grid in words", () => {
  for (const [view, lines] of cases)
    it(lines[0] ?? "nothing", () => assert.deepEqual(liveGridLines(view, english), lines));
});
