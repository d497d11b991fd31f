import * as z from "zod/mini";
import type { LivePoint } from "../core/model/live.ts";
import type { EndedRun } from "./liveHistory.ts";
import type { LiveRunView } from "./liveRun.ts";

/** A run of which the live page draws the course; `endedAtSeconds` where it is over. */
export interface LiveCourse {
  readonly view: LiveRunView;
  readonly points: readonly LivePoint[];
  readonly endedAtSeconds?: number;
}

/** What the live page of the report is sent. */
export interface LivePage {
  readonly nowSeconds: number;
  /** The run that goes on, else the one that ended last while the window was open. */
  readonly course?: LiveCourse;
  /** Ended runs, the newest first. */
  readonly history: readonly EndedRun[];
  /** How many of them teach the next forecast. */
  readonly learnedRuns: number;
  /** Why nothing is followed: switched off, or the workspace is not trusted. */
  readonly off?: "setting" | "trust";
  /** What this window cannot see: nothing of a machine from a browser; on a remote host, the machine in front of you. */
  readonly place?: "browser" | "remote";
  /** What was asked for power when a run began, and what it said. */
  readonly asked: readonly string[];
}

/** What a person asks for on the live page. */
export const liveActions = ["export", "forget", "stop"] as const;
export type LiveAction = (typeof liveActions)[number];

const optional = z.exactOptional;
const range = z.object({ p10: z.number(), p50: z.number(), p90: z.number() });
const trust = z.enum(["measured", "reported", "sampled", "estimated"]);

const view = z.looseObject({
  label: z.string(),
  startedAtSeconds: z.number(),
  stale: z.boolean(),
  reading: optional(z.looseObject({ atSeconds: z.number(), source: z.string(), trust })),
  progress: optional(z.looseObject({ done: z.number(), atSeconds: z.number() })),
  projection: optional(z.object({ energyKWh: range, seconds: range, early: z.boolean() })),
  estimate: optional(z.object({ energyKWh: range, covers: z.enum(["accelerators", "machine"]) })),
  conflicts: z.array(z.object({ source: z.string(), ratio: z.number(), against: z.optional(z.string()) })),
  powerWithOther: z.boolean(),
  wholeMachine: z.boolean(),
}) as unknown as z.ZodMiniType<LiveRunView>;

const ended = z.looseObject({
  label: z.string(),
  startedAtSeconds: z.number(),
  endedAtSeconds: z.number(),
  source: z.string(),
  trust,
  ended: z.enum(["finished", "failed", "uncertain"]),
}) as unknown as z.ZodMiniType<EndedRun>;

/** Checks what the host sends of running and ended trainings. */
export const livePage: z.ZodMiniType<LivePage> = z.object({
  nowSeconds: z.number(),
  course: optional(
    z.object({
      view,
      points: z.array(
        z.object({
          atSeconds: z.number(),
          powerWatts: optional(z.number()),
          energyKWh: optional(z.number()),
        }),
      ),
      endedAtSeconds: optional(z.number()),
    }),
  ),
  history: z.array(ended),
  learnedRuns: z.number(),
  off: optional(z.enum(["setting", "trust"])),
  place: optional(z.enum(["browser", "remote"])),
  asked: z.array(z.string()),
});
