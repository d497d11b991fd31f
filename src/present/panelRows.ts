import * as z from "zod/mini";
import type { Estimate } from "../core/model/estimate.ts";
import type { Quantity } from "../core/model/quantity.ts";
import { formatNumber } from "./format.ts";
import type { Words } from "./words.ts";

/** Rows that are sent and drawn at once; a search or another order brings the others. */
export const MOST_ROWS = 200;

/** By which column the runs stand, and which way. */
export const panelSort = z.object({
  column: z.enum(["label", "carbon", "energy", "hours", "hardware", "place", "forecast"]),
  descending: z.boolean(),
});

export type PanelSort = z.infer<typeof panelSort>;

/** What the page wants to see of the runs; an empty run is the heaviest. */
export interface PanelView {
  readonly run: string;
  readonly search: string;
  readonly sort: PanelSort;
}

export const firstView: PanelView = {
  run: "",
  search: "",
  sort: { column: "carbon", descending: true },
};

/** What is sorted by: of an estimate in the host, of a row in the page. */
export interface Sortable
  extends Pick<Estimate, "totalKgCO2e" | "energyKWh" | "hours" | "hardware" | "place"> {
  readonly label: string;
  /** Of the file that it stands in. */
  readonly path?: string | undefined;
  readonly forecastKgCO2e?: Estimate["totalKgCO2e"] | undefined;
}

type Column = PanelSort["column"];

const readers: { readonly [C in Column]: (run: Sortable) => string | number } = {
  label: ({ label }) => label,
  carbon: ({ totalKgCO2e }) => totalKgCO2e.p50,
  energy: ({ energyKWh }) => energyKWh.p50,
  hours: ({ hours }) => hours.p50,
  hardware: ({ hardware }) => hardware,
  place: ({ place }) => place,
  // Runs without a measurement stand at one end.
  forecast: ({ forecastKgCO2e }) => forecastKgCO2e?.p50 ?? -1,
};

/** The runs that hold every word of the search, in the wished order. */
export function rowsOf<R extends Sortable>(
  runs: readonly R[],
  { search, sort: { column, descending } }: Pick<PanelView, "search" | "sort">,
  locale: string,
): readonly R[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found =
    wanted.length === 0
      ? runs
      : runs.filter(({ label, path = "", hardware, place }) => {
          const text = `${label} ${path} ${hardware} ${place}`.toLowerCase();
          return wanted.every((word) => text.includes(word));
        });
  const read = readers[column];
  const { compare } = new Intl.Collator(locale, { numeric: true });
  // Each is read once, not at each of a hundred thousand comparisons.
  const keyed = found.map((run) => ({ run, key: read(run) }));
  const way = descending ? -1 : 1;
  keyed.sort(({ key: a }, { key: b }) =>
    typeof a === "number" && typeof b === "number" ? way * (a - b) : way * compare(String(a), String(b)),
  );
  return keyed.map(({ run }) => run);
}

/** What is said of the rows that are not there: nothing where all are, or where they are found by a search. */
export function rowsTold(
  { count, found }: { readonly count: number; readonly found: number },
  shown: number,
  words: Words,
): string {
  const [of, all, some] = [count, found, shown].map((each) => formatNumber(each, words, 6)) as [
    string,
    string,
    string,
  ];
  if (found > shown && found < count)
    return words.t("{0} of {1} runs found, {2} in all. Another order or search shows others.", some, all, of);
  if (found > shown) return words.t("{0} of {1} runs. Another order or a search shows others.", some, of);
  return shown < count ? words.t("{0} of {1} runs.", some, of) : "";
}

/** The measured figure as a share of what the forecast had said; nothing where that was nothing. */
export function measuredShare(measured: Quantity, forecast: Quantity, words: Words): string {
  const ratio = measured.p50 / forecast.p50;
  return Number.isFinite(ratio) ? words.t("measured: {0} × that", formatNumber(ratio, words, 2)) : "";
}
