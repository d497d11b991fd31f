import { type Budget, type BudgetState, budgetState } from "../../core/live/budget.ts";
import type { HistoryEntry } from "../../core/live/history.ts";
import { historyId } from "./entry.ts";
import type { Tracked } from "./tracked.ts";

const SIZES: { readonly [unit: string]: { readonly of: "kgCO2e" | "kWh"; readonly size: number } } = {
  g: { of: "kgCO2e", size: 1e-3 },
  kg: { of: "kgCO2e", size: 1 },
  t: { of: "kgCO2e", size: 1000 },
  wh: { of: "kWh", size: 1e-3 },
  kwh: { of: "kWh", size: 1 },
  mwh: { of: "kWh", size: 1000 },
};

/** Reads `"5 kg"`, `"10 kWh"`, `"5 kg, 10 kWh"` or `{ "kgCO2e": 5, "kWh": 10 }`; undefined where no limit is told. */
export function readBudget(value: unknown): Budget | undefined {
  const budget: { kgCO2e?: number; kWh?: number } = {};
  if (typeof value === "string") {
    for (const [, figure, unit = ""] of value.matchAll(
      /(\d{1,12}(?:\.\d{1,6})?)\s*([a-z]{1,3})(?:co2e?)?\b/gi,
    )) {
      const known = SIZES[unit.toLowerCase()];
      if (known) budget[known.of] = Number(figure) * known.size;
    }
  } else if (typeof value === "object" && value !== null) {
    for (const unit of ["kgCO2e", "kWh"] as const) {
      const limit = (value as { readonly [unit: string]: unknown })[unit];
      if (typeof limit === "number" && limit > 0 && Number.isFinite(limit)) budget[unit] = limit;
    }
  }
  return budget.kgCO2e === undefined && budget.kWh === undefined ? undefined : budget;
}

/** Something to say of a budget, once. */
export interface BudgetWarning {
  readonly about: "run" | "month";
  readonly state: Exclude<BudgetState, "within">;
  readonly label: string;
  /** What it is remembered by, so that it is said once. */
  readonly key: string;
}

interface Drawn {
  readonly kgCO2e?: number;
  readonly kWh?: number;
}

/** The warnings that are due now, of runs and of the month, whether or not they were said before. */
export function budgetWarnings(
  budgets: { readonly run?: Budget | undefined; readonly month?: Budget | undefined },
  runs: readonly Tracked[],
  history: readonly HistoryEntry[],
  nowSeconds: number,
): readonly BudgetWarning[] {
  const warnings: BudgetWarning[] = [];
  const add = (about: BudgetWarning["about"], label: string, id: string, state: BudgetState) => {
    if (state !== "within") warnings.push({ about, state, label, key: `${about} ${id} ${state}` });
  };
  if (budgets.run) {
    for (const run of runs)
      add(
        "run",
        run.begun.label,
        historyId(run.begun),
        budgetState(budgets.run, drawnBy(run), projectedOf(run)),
      );
  }
  if (budgets.month) {
    const month = monthOf(nowSeconds);
    const live = new Set(runs.map(({ begun }) => historyId(begun)));
    const ended = history
      .filter((entry) => monthOf(entry.endedAtSeconds) === month && !live.has(entry.id))
      .map(drawnIn);
    const drawn = sum([...ended, ...runs.map(drawnBy)]);
    const projected = sum([...ended, ...runs.map(projectedOf)]);
    add("month", month, month, budgetState(budgets.month, drawn, projected));
  }
  return warnings;
}

function drawnBy({ state }: Tracked): Drawn {
  return state.reading === undefined ? {} : drawnIn(state.reading);
}

/** Where a run is heading; what it has drawn where that is not known. */
function projectedOf(run: Tracked): Drawn {
  const { reading, projection } = run.state;
  if (projection === undefined) return drawnBy(run);
  const kWh = projection.energyKWh.p50;
  const perKWh =
    reading?.kgCO2e === undefined || !reading.energyKWh ? undefined : reading.kgCO2e / reading.energyKWh;
  return { kWh, ...(perKWh === undefined ? {} : { kgCO2e: kWh * perKWh }) };
}

function drawnIn(one: { readonly kgCO2e?: number; readonly energyKWh?: number }): Drawn {
  return {
    ...(one.kgCO2e === undefined ? {} : { kgCO2e: one.kgCO2e }),
    ...(one.energyKWh === undefined ? {} : { kWh: one.energyKWh }),
  };
}

function sum(all: readonly Drawn[]): Drawn {
  return all.reduce(
    (total: Drawn, one) => ({
      kgCO2e: (total.kgCO2e ?? 0) + (one.kgCO2e ?? 0),
      kWh: (total.kWh ?? 0) + (one.kWh ?? 0),
    }),
    {},
  );
}

/** `2026-11`, in the reader's own time. */
function monthOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, "0")}`;
}
