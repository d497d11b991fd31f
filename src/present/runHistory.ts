import * as z from "zod/mini";
import type { Quantity } from "../core/model/quantity.ts";
import { formatFactor } from "./format.ts";
import type { Words } from "./words.ts";

/** A run as it was at one commit; without a figure where it could not be estimated then. */
export interface PastEstimate {
  readonly hash: string;
  readonly subject: string;
  /** Milliseconds since 1970. */
  readonly time?: number;
  readonly totalKgCO2e?: Quantity<"kgCO2e">;
}

/** How the estimate of a run has changed, newest first; `note` says why there is nothing. */
export interface RunHistory {
  readonly run: string;
  readonly points: readonly PastEstimate[];
  readonly note?: string;
}

const optional = z.exactOptional;

/** Checks what the host sends of a run's past. */
export const runHistory: z.ZodMiniType<RunHistory> = z.object({
  run: z.string(),
  points: z.array(
    z.object({
      hash: z.string(),
      subject: z.string(),
      time: optional(z.number()),
      totalKgCO2e: optional(
        z.object({ p10: z.number(), p50: z.number(), p90: z.number(), unit: z.literal("kgCO2e") }),
      ),
    }),
  ),
  note: optional(z.string()),
});

/** A change of less than this is the same figure. */
const SAME = 0.005;

/** What a commit made of the estimate before it: `× 2.5`, `÷ 3`, `unchanged`; empty where there is nothing to compare. */
export function changeOf(points: readonly PastEstimate[], index: number, words: Words): string {
  const now = points[index]?.totalKgCO2e?.p50;
  const before = points.slice(index + 1).find(({ totalKgCO2e }) => totalKgCO2e !== undefined)
    ?.totalKgCO2e?.p50;
  if (now === undefined || before === undefined || !(now > 0) || !(before > 0)) return "";
  const ratio = now / before;
  if (Math.abs(Math.log(ratio)) < SAME) return words.t("unchanged");
  const factor = formatFactor(Math.max(ratio, 1 / ratio), words).replace(/^×\/÷\s*/, "");
  return ratio > 1 ? `× ${factor}` : `÷ ${factor}`;
}
