import * as z from "zod/mini";
import type { Report } from "./report.ts";

const optional = z.exactOptional;
/** A place in the workspace. */
export const place = z.object({
  path: z.string(),
  line: optional(z.number()),
  start: optional(z.number()),
  cell: optional(z.number()),
});

/** The fixed words of the page; `goTo` has a hole for the place. */
const labels = z.object({
  total: z.string(),
  runs: z.string(),
  range: z.string(),
  savings: z.string(),
  uncertain: z.string(),
  problems: z.string(),
  running: z.string(),
  scale: z.string(),
  emptyTitle: z.string(),
  emptyText: z.string(),
  emptyHint: z.string(),
  openExample: z.string(),
  estimateRun: z.string(),
  estimateWorkspace: z.string(),
  why: z.string(),
  setRegion: z.string(),
  setAccelerator: z.string(),
  fullReport: z.string(),
  copy: z.string(),
  log: z.string(),
  readingTitle: z.string(),
  failedTitle: z.string(),
  failedText: z.string(),
  goTo: z.string(),
  preview: z.string(),
  dismiss: z.string(),
});

export type SidebarLabels = z.infer<typeof labels>;

/** What the sidebar shows: all words are made by the host, so that they are the same as everywhere. */
export interface SidebarState {
  readonly state: "reading" | "ready" | "failed";
  /** While the folder is read or runs are still to be reckoned, this is a part of what is to come. */
  readonly partial: boolean;
  readonly report: Report;
  /** A running training, where there is one. */
  readonly live?: string;
  /** `9 files read` */
  readonly footer: string;
  readonly labels: SidebarLabels;
  readonly rightToLeft: boolean;
}

/** From the host to the page. */
export type HostMessage = { readonly type: "state"; readonly state: SidebarState };

/** What a person may do with an idea; each is a command that takes its target. */
export const ideaCommands = ["wattlens.applySuggestion", "wattlens.dismissSuggestion"] as const;

/** From the page to the host. */
export type PageMessage =
  | { readonly type: "ready" }
  | { readonly type: "reveal"; readonly place: z.infer<typeof place> }
  | {
      readonly type: "idea";
      readonly command: (typeof ideaCommands)[number];
      readonly target: readonly [path: string, workloadId: string, rule: string];
    }
  | { readonly type: "run"; readonly command: (typeof pageCommands)[number]; readonly input?: string };

/** Commands that the page may ask for. */
export const pageCommands = [
  "wattlens.estimateWorkspace",
  "wattlens.openExample",
  "wattlens.estimateRun",
  "wattlens.whyNoEstimate",
  "wattlens.setRegion",
  "wattlens.setAccelerator",
  "wattlens.showFullReport",
  "wattlens.copyReport",
  "wattlens.showLog",
] as const;

const figure = z.object({ text: z.string(), range: z.string(), full: z.string(), spoken: z.string() });

const report = z.object({
  total: optional(
    z.object({
      carbon: figure,
      energy: figure,
      runs: z.number(),
      count: z.string(),
      comparison: optional(z.string()),
      note: optional(z.string()),
    }),
  ),
  axis: z.object({
    fromKgCO2e: z.number(),
    toKgCO2e: z.number(),
    ticks: z.array(z.object({ at: z.number(), label: z.string() })),
  }),
  runs: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      place: optional(place),
      headline: z.string(),
      carbon: figure,
      energy: figure,
      hours: figure,
      hardware: z.string(),
      location: z.string(),
      negligible: z.boolean(),
      bar: z.object({ low: z.number(), middle: z.number(), high: z.number() }),
    }),
  ),
  rest: optional(z.string()),
  savings: z.array(
    z.object({
      title: z.string(),
      rationale: z.string(),
      tradeOff: z.string(),
      saved: z.string(),
      figures: z.string(),
      target: z.tuple([z.string(), z.string(), z.string()]),
      run: z.string(),
      place: optional(place),
    }),
  ),
  uncertainties: z.array(
    z.object({
      run: z.string(),
      label: z.string(),
      question: optional(z.string()),
      gain: z.string(),
      input: optional(z.string()),
      place: optional(place),
    }),
  ),
  problems: z.array(
    z.object({
      severity: z.enum(["error", "warning", "info"]),
      message: z.string(),
      place: optional(place),
    }),
  ),
  moreProblems: optional(z.string()),
}) satisfies z.ZodMiniType<Report>;

/** Checks a message of the host, in the page. */
export const hostMessage = z.object({
  type: z.literal("state"),
  state: z.object({
    state: z.enum(["reading", "ready", "failed"]),
    partial: z.boolean(),
    report,
    live: optional(z.string()),
    footer: z.string(),
    labels,
    rightToLeft: z.boolean(),
  }),
}) satisfies z.ZodMiniType<HostMessage>;

/** Checks a message of the page, in the host. */
export const pageMessage: z.ZodMiniType<PageMessage> = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("reveal"), place }),
  z.object({
    type: z.literal("idea"),
    command: z.enum(ideaCommands),
    target: z.tuple([
      z.string().check(z.maxLength(2000)),
      z.string().check(z.maxLength(2000)),
      z.string().check(z.maxLength(100)),
    ]),
  }),
  z.object({ type: z.literal("run"), command: z.enum(pageCommands), input: optional(z.string()) }),
]);
