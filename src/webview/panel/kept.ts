import * as z from "zod/mini";
import { type PanelState, panelReport } from "../../present/panelReport.ts";
import { firstView, type PanelView, panelSort } from "../../present/panelRows.ts";

export const tabNames = ["run", "whatIf", "where", "workspace", "ideas", "reckoned", "live"] as const;
export type TabName = (typeof tabNames)[number];

/** Texts as typed, by input. */
export type Typed = { readonly [input: string]: string };

const typed = z.record(z.string(), z.record(z.string(), z.string()));

const choices = z.object({
  tab: z.enum(tabNames),
  /** The run that is looked at; empty: the heaviest. */
  run: z.string(),
  /** What was typed on *This run*, by run. */
  told: typed,
  /** What is changed on *What if*, by run. */
  changed: typed,
  where: z.object({ provider: z.string(), jurisdiction: z.string() }),
  /** Words that the runs on *Workspace* must hold. */
  search: z.string(),
  sort: panelSort,
  /** Keys of the accepted ideas. */
  accepted: z.array(z.string()),
});

/** What a person has chosen and typed: kept while the page is hidden and over a reload. */
export type Choices = z.infer<typeof choices>;

export const firstChoices: Choices = {
  ...firstView,
  tab: "run",
  told: {},
  changed: {},
  where: { provider: "", jurisdiction: "" },
  accepted: [],
};

/** What of the choices the host has to know; the search is for *Workspace*, and hides no run from the other tabs. */
export function viewOf({ tab, run, search, sort }: Choices): PanelView {
  return { run, search: tab === "workspace" ? search.slice(0, 200) : "", sort };
}

/** What the editor keeps of the page. */
export interface Kept {
  readonly choices: Choices;
  readonly host?: PanelState;
}

/** Reads back what was kept; what an older version kept in another form counts as nothing. */
export function readKept(state: unknown): Kept {
  const { choices: chosen, host } = (typeof state === "object" && state !== null ? state : {}) as {
    readonly [name: string]: unknown;
  };
  const read = choices.safeParse(chosen);
  const last = panelReport.safeParse(host);
  return {
    choices: read.success ? read.data : firstChoices,
    ...(last.success ? { host: last.data } : {}),
  };
}
