import assert from "node:assert/strict";
import fc from "fast-check";
import { budgetState } from "../../../../src/core/live/budget.ts";
import { exportCsv, exportLatex } from "../../../../src/core/live/export.ts";
import { type HistoryEntry, historyLine, readHistory } from "../../../../src/core/live/history.ts";
import { learn } from "../../../../src/core/live/learn.ts";

const run = (more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: "r1",
  label: "train.py",
  startedAtSeconds: 1_795_000_000,
  endedAtSeconds: 1_795_003_600,
  source: "nvidia-smi",
  trust: "sampled",
  ended: "finished",
  ...more,
});

describe("history", () => {
  it("reads back what it wrote, the later line of one run", () => {
    const text =
      historyLine(run({ energyKWh: 1 })) +
      historyLine(run({ id: "r2" })) +
      historyLine(run({ energyKWh: 2 }));
    assert.deepEqual(readHistory(text), [run({ id: "r2" }), run({ energyKWh: 2 })]);
  });
  it("leaves out torn and foreign lines", () => {
    const text = `${historyLine(run())}{"id":"r9"}\nnot json\n${historyLine(run({ id: "r2" })).slice(0, 40)}`;
    assert.deepEqual(readHistory(text), [run()]);
  });
  it("is total", () => fc.assert(fc.property(fc.string(), (text) => void readHistory(text))));
});

describe("learn", () => {
  const measured = (energyKWh: number, more: Partial<HistoryEntry> = {}) =>
    run({ energyKWh, estimatedEnergyKWh: 1, learningKey: "a100|trainer|train.py", ...more });
  it("moves most of the way after one run, and more after three", () => {
    const one = learn([measured(2)]).get("a100|trainer|train.py");
    const three = learn([measured(2), measured(2), measured(2)]).get("a100|trainer|train.py");
    assert.ok(
      one &&
        three &&
        one.ratio > 1.6 &&
        one.ratio < three.ratio &&
        three.ratio < 2 &&
        three.lnSd < one.lnSd &&
        three.runs === 3,
    );
  });
  const unlearned: [string, HistoryEntry][] = [
    ["a failed run", measured(2, { ended: "failed" })],
    ["a run without a forecast", run({ energyKWh: 2, learningKey: "k" })],
    ["an estimate of ours", measured(2, { trust: "estimated" })],
    ["a ratio that means another run", measured(500)],
  ];
  for (const [what, entry] of unlearned)
    it(`learns nothing from ${what}`, () => assert.equal(learn([entry]).size, 0));
});

describe("export", () => {
  it("writes CodeCarbon's 38 columns and leaves the unknown empty", () => {
    const [header, row] = exportCsv([run({ energyKWh: 1.5, label: 'a "b", c' })]).split("\n");
    assert.equal(header?.split(",").length, 38);
    assert.equal(
      row,
      `2026-11-18T12:06:40,"a ""b"", c",r1,,3600,,,,,,,,,1.5${",".repeat(17)}nvidia-smi${",".repeat(7)}`,
    );
  });
  it("disarms what a spreadsheet would run", () =>
    assert.match(exportCsv([run({ label: "=1+1" })]), /,'=1\+1,/));
  it("escapes for LaTeX", () =>
    assert.match(
      exportLatex(run({ label: "train_gpt2 & more", kgCO2e: 0.5 })),
      /cumulative of 1\.00 hours of computation was performed for train\\_gpt2 \\& more\.[\s\S]*0\.500 kgCO\$_2\$eq, location-based/,
    ));
});

describe("budgetState", () => {
  const cases: [Parameters<typeof budgetState>, ReturnType<typeof budgetState>][] = [
    [[{ kgCO2e: 10 }, { kgCO2e: 1 }, { kgCO2e: 7.9 }], "within"],
    [[{ kgCO2e: 10 }, { kgCO2e: 1 }, { kgCO2e: 8 }], "heading-over"],
    [[{ kgCO2e: 10 }, { kgCO2e: 10 }, { kgCO2e: 12 }], "over"],
    [[{ kWh: 5 }, { kgCO2e: 100 }, {}], "within"],
    [[{}, { kgCO2e: 100 }, { kgCO2e: 100 }], "within"],
  ];
  for (const [args, state] of cases)
    it(`${JSON.stringify(args)} is ${state}`, () => assert.equal(budgetState(...args), state));
});
