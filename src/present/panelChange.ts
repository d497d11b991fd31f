import type { PanelRow, PanelState } from "./panelReport.ts";

/** What is another than in the state that was sent before: an edit changes one run of two hundred. */
export interface PanelChange {
  /** Fields that have another value now. */
  readonly set: Partial<Omit<PanelState, "runs">>;
  /** Fields that are no longer there. */
  readonly gone: readonly string[];
  /** Every row in its order: a new one, or where it stood among the rows before. */
  readonly runs: readonly (number | PanelRow)[];
}

/** What has to be sent to one who has `before`. */
export function changeOf(before: PanelState, after: PanelState): PanelChange {
  const rowsBefore = new Map(before.runs.map((row, index) => [JSON.stringify(row), index]));
  const { runs, ...fields } = after;
  const known = before as unknown as { readonly [name: string]: unknown };
  return {
    set: Object.fromEntries(
      Object.entries(fields).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(known[name])),
    ),
    gone: Object.keys(before).filter((name) => !(name in after)),
    runs: runs.map((row) => rowsBefore.get(JSON.stringify(row)) ?? row),
  };
}

/** The state after the change; undefined where it speaks of a row that there was not. */
export function applied(before: PanelState, { set, gone, runs }: PanelChange): PanelState | undefined {
  const rows = runs.flatMap((row) => (typeof row === "number" ? (before.runs[row] ?? []) : row));
  if (rows.length !== runs.length) return undefined;
  const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !gone.includes(name)));
  return { ...(kept as unknown as PanelState), ...set, runs: rows };
}
