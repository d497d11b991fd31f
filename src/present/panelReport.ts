import * as z from "zod/mini";
import type { Estimate } from "../core/model/estimate.ts";
import type { GridForecast } from "../core/model/gridForecast.ts";
import type { Quantity, Unit } from "../core/model/quantity.ts";
import type { Patch } from "../core/model/suggestion.ts";
import type { Workload } from "../core/model/workload.ts";

const optional = z.exactOptional;

/** What a list of runs says of one. */
export interface PanelRow {
  readonly id: string;
  readonly label: string;
  /** The file that the run stands in. */
  readonly path?: string;
  readonly totalKgCO2e: Quantity<"kgCO2e">;
  readonly energyKWh: Quantity<"kWh">;
  readonly hours: Quantity<"h">;
  readonly hardware: string;
  readonly place: string;
  /** What the forecast alone would have said; only where a measurement outranks it. */
  readonly forecastKgCO2e?: Quantity<"kgCO2e">;
}

/** An estimate without its run and without what only *How this was reckoned* shows. */
export type PanelEstimate = Omit<Estimate, "workload" | "steps" | "assumptions" | "crossChecks">;

/** The run that is looked at: its estimate, to be drawn at once, and all that the core needs to reckon it again. */
export interface PanelRun {
  readonly workload: Workload;
  readonly estimate: PanelEstimate;
  /** Whether a measurement of this run, or one like it, outranks the forecast. */
  readonly measured: boolean;
}

/** An idea, with its change of inputs. `removed` are inputs that the change takes away: `undefined` is not sent. */
export interface PanelIdea {
  readonly key: string;
  readonly title: string;
  readonly rationale: string;
  readonly tradeOff: string;
  readonly set: { readonly [input: string]: string | number | boolean | readonly string[] };
  readonly removed: readonly string[];
  readonly savedKgCO2e: Quantity<"kgCO2e">;
  readonly savedEnergyKWh: Quantity<"kWh">;
  /** Of the total, 0–1. */
  readonly savedFraction: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly chanceSaves: number;
  readonly runsPerYear?: number;
  /** Whether there is a file to change. */
  readonly canApply: boolean;
  readonly source?: { readonly title: string; readonly url?: string; readonly year: number };
}

/** What is known of the grid's next hours. */
export interface PanelHours {
  /** Whether a service that forecasts is turned on. */
  readonly isAsked: boolean;
  readonly forecast?: GridForecast;
}

/** What the full report shows; the page reckons the rest with the same core. */
export interface PanelState {
  readonly state: "reading" | "ready" | "failed";
  /** While the folder is read or runs are still to be reckoned, this is a part of what is to come. */
  readonly partial: boolean;
  /** Runs that are found and not yet reckoned; their figures are in no sum yet. */
  readonly pending?: number;
  /** Whether savings are still looked for, so that a run without ideas may yet have some. */
  readonly seeksSavings?: true;
  /** The first rows by the page's wish, `MOST_ROWS` of them at most. */
  readonly runs: readonly PanelRow[];
  /** How many runs there are, and how many of them the search finds. */
  readonly count: number;
  readonly found: number;
  /** The run that is looked at: the one that was asked for, else the heaviest. */
  readonly run?: PanelRun;
  /** Ideas for that run. */
  readonly ideas: readonly PanelIdea[];
  /** The sum over all runs, with what they share drawn once. */
  readonly total?: {
    readonly totalKgCO2e: Quantity<"kgCO2e">;
    readonly energyKWh: Quantity<"kWh">;
    readonly runs: number;
    /** Why it is more than its parts seem to be, where it is. */
    readonly note?: string;
  };
  readonly hours: PanelHours;
  readonly locale: string;
  /** The reader's words by the English ones; empty in English. */
  readonly bundle: { readonly [english: string]: string };
  readonly rightToLeft: boolean;
  /** Whether a folder is open that `.wattlens.json` can be written to. */
  readonly canSave: boolean;
}

const quantity = <U extends Unit>(unit: U) =>
  z.object({ p10: z.number(), p50: z.number(), p90: z.number(), unit: z.literal(unit) });

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** The parts of a workload that the core reads; what it passes through is let through. */
const workload = z.looseObject({
  id: z.string(),
  label: z.string(),
  anchor: optional(
    z.looseObject({ path: z.string(), line: z.number(), span: z.looseObject({ start: z.number() }) }),
  ),
  paths: z.array(z.string()),
  inputs: z.record(z.string(), z.object({ value, provenance: z.looseObject({ kind: z.string() }) })),
  evidence: optional(z.array(z.looseObject({ kind: z.string(), source: z.string() }))),
  problems: z.array(z.looseObject({ code: z.string(), severity: z.string(), message: z.string() })),
}) as unknown as z.ZodMiniType<Workload>;

const causes = z.array(
  z.looseObject({
    factor: z.string(),
    label: z.string(),
    share: z.number(),
    rangeFactorNow: z.number(),
    rangeFactorIfKnown: z.number(),
    ask: optional(z.object({ input: z.string(), question: z.string() })),
  }),
);

/** The parts of an estimate that are drawn; what else it holds is let through. */
const estimate = z.looseObject({
  task: z.string(),
  totalKgCO2e: quantity("kgCO2e"),
  operationalKgCO2e: quantity("kgCO2e"),
  embodiedKgCO2e: quantity("kgCO2e"),
  energyKWh: quantity("kWh"),
  acceleratorEnergyKWh: quantity("kWh"),
  hostEnergyKWh: quantity("kWh"),
  overheadEnergyKWh: quantity("kWh"),
  hours: quantity("h"),
  hardware: z.string(),
  place: z.string(),
  shares: causes,
  filled: z.record(z.string(), z.looseObject({ value: z.union([z.string(), z.number(), z.boolean()]) })),
  problems: z.array(z.looseObject({ message: z.string() })),
}) as unknown as z.ZodMiniType<PanelEstimate>;

const hours = z.object({
  isAsked: z.boolean(),
  forecast: optional(
    z.object({
      askedAtSeconds: z.number(),
      points: z.array(z.object({ fromSeconds: z.number(), gCO2ePerKWh: z.number() })),
      signal: z.enum(["average", "marginal"]),
      attribution: z.string(),
      country: optional(z.string()),
    }),
  ),
}) satisfies z.ZodMiniType<PanelHours>;

/** Checks a row of the list. */
export const panelRow = z.object({
  id: z.string(),
  label: z.string(),
  path: optional(z.string()),
  totalKgCO2e: quantity("kgCO2e"),
  energyKWh: quantity("kWh"),
  hours: quantity("h"),
  hardware: z.string(),
  place: z.string(),
  forecastKgCO2e: optional(quantity("kgCO2e")),
}) satisfies z.ZodMiniType<PanelRow>;

/** Checks a state that was sent, that a page was made with, or that it has kept. */
export const panelReport = z.object({
  state: z.enum(["reading", "ready", "failed"]),
  partial: z.boolean(),
  pending: optional(z.number()),
  seeksSavings: optional(z.literal(true)),
  runs: z.array(panelRow),
  count: z.number(),
  found: z.number(),
  run: optional(
    z.object({
      workload,
      estimate,
      measured: z.boolean(),
    }),
  ),
  ideas: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      rationale: z.string(),
      tradeOff: z.string(),
      set: z.record(z.string(), value),
      removed: z.array(z.string()),
      savedKgCO2e: quantity("kgCO2e"),
      savedEnergyKWh: quantity("kWh"),
      savedFraction: z.object({ p10: z.number(), p50: z.number(), p90: z.number() }),
      chanceSaves: z.number(),
      runsPerYear: optional(z.number()),
      canApply: z.boolean(),
      source: optional(z.object({ title: z.string(), url: optional(z.string()), year: z.number() })),
    }),
  ),
  total: optional(
    z.object({
      totalKgCO2e: quantity("kgCO2e"),
      energyKWh: quantity("kWh"),
      runs: z.number(),
      note: optional(z.string()),
    }),
  ),
  hours,
  locale: z.string(),
  bundle: z.record(z.string(), z.string()),
  rightToLeft: z.boolean(),
  canSave: z.boolean(),
}) satisfies z.ZodMiniType<PanelState>;

/** The change of inputs that an idea makes. */
export function patchOf({ set, removed }: Pick<PanelIdea, "set" | "removed">): Patch {
  return { ...Object.fromEntries(removed.map((input) => [input, undefined])), ...set } as Patch;
}

/** The estimate of the run that is looked at, as it was sent. */
export function todayOf({ workload, estimate }: PanelRun): Estimate {
  return { ...estimate, workload, steps: [], assumptions: [], crossChecks: [] };
}
