import assert from "node:assert/strict";
import { budgetWarnings, readBudget } from "../../../../src/extension/live/budgets.ts";
import type { Tracked } from "../../../../src/extension/live/tracked.ts";

const now = Date.UTC(2026, 10, 15) / 1000;

function run(energyKWh: number, projectedKWh?: number): Tracked {
  const range = (p50: number) => ({ p10: p50, p50, p90: p50 });
  return {
    begun: { id: "terminal-1", label: "train.py", tellsEnd: true, here: true, startedAtSeconds: now - 600 },
    powerWithOther: false,
    state: {
      stale: false,
      silent: false,
      reading: {
        source: "nvidia-smi",
        trust: "sampled",
        label: "train.py",
        atSeconds: now,
        energyKWh,
        kgCO2e: energyKWh / 2,
        staleAfterSeconds: 15,
      },
      ...(projectedKWh === undefined
        ? {}
        : { projection: { energyKWh: range(projectedKWh), seconds: range(1), progress: 0.5, early: false } }),
    },
  };
}

describe("budgets", () => {
  it("are read in kg, kWh and as amounts", () => {
    assert.deepEqual(readBudget("5 kg"), { kgCO2e: 5 });
    assert.deepEqual(readBudget("500gCO2e"), { kgCO2e: 0.5 });
    assert.deepEqual(readBudget("10 kWh"), { kWh: 10 });
    assert.deepEqual(readBudget("5 kg, 10 kWh"), { kgCO2e: 5, kWh: 10 });
    assert.deepEqual(readBudget({ kWh: 3 }), { kWh: 3 });
    for (const none of ["", "many", "5 miles", null, 5, {}, { kWh: -1 }])
      assert.equal(readBudget(none), undefined, JSON.stringify(none));
  });

  it("warn of a run that is heading over, and of one that is over", () => {
    const states = (one: Tracked) =>
      budgetWarnings({ run: { kWh: 1 } }, [one], [], now).map(({ state }) => state);
    assert.deepEqual(states(run(0.1)), []);
    assert.deepEqual(states(run(0.1, 0.85)), ["heading-over"]);
    assert.deepEqual(states(run(1)), ["over"]);
  });

  it("add up the month's ended runs and those that go on, each once", () => {
    const ended = {
      id: "terminal-0@1",
      label: "train.py",
      startedAtSeconds: now - 7200,
      endedAtSeconds: now - 3600,
      source: "nvidia-smi",
      trust: "sampled",
      energyKWh: 0.6,
      ended: "finished",
    } as const;
    const due = (history: readonly (typeof ended | (Omit<typeof ended, "id"> & { id: string }))[]) =>
      budgetWarnings({ month: { kWh: 1 } }, [run(0.3)], history, now).map(({ state }) => state);
    assert.deepEqual(due([ended]), ["heading-over"]);
    assert.deepEqual(due([{ ...ended, id: `terminal-1@${now - 600}` }]), []);
    assert.deepEqual(due([ended, { ...ended, id: "other" }]), ["over"]);
  });
});
