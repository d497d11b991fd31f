import { allEquivalences } from "../core/data/equivalences.ts";
import type { Estimate } from "../core/model/estimate.ts";
import { formatNumber, rangeFactor } from "./format.ts";
import type { Words } from "./words.ts";

/** One everyday comparison, as a range, with its source. */
export interface Equivalence {
  readonly text: string;
  readonly source: string;
}

type Amounts = Pick<Estimate, "energyKWh" | "totalKgCO2e">;

/**
 * Comparisons by rising size, each from and up to which count one can picture it; the first that fits is taken. The
 * "five cars" of the press are not among them: that search was measured later and took an eighty-eighth.
 */
const candidates = [
  ["phone_charge", 0.5, 500],
  ["car_km_eu", 0.5, 2000],
  ["flight_ny_sf", 0.5, 500],
  ["car_lifetime_us", 0.5, 500],
] as const;

/** What the amount would be in everyday terms; undefined where no comparison gives a number that one can picture. */
export function equivalence(amounts: Amounts, words: Words): Equivalence | undefined {
  for (const [id, least, most] of candidates) {
    const row = allEquivalences().find((each) => each.id === id);
    if (row === undefined) continue;
    const amount = row.unit === "kWh" ? amounts.energyKWh : amounts.totalKgCO2e;
    const count = amount.p50 / row.value;
    if (count < least || count > most) continue;
    const low = amount.p10 / (row.high ?? row.value);
    const high = amount.p90 / (row.low ?? row.value);
    const digits = rangeFactor({ p10: low, p90: high }) > 2.5 ? 1 : 2;
    const range = [low, high].map((value) => formatNumber(value, words, digits));
    const number = range[0] === range[1] ? `${range[0]}` : `${range[0]}–${range[1]}`;
    return { text: sentence(id, number, words), source: `${row.citation.title} (${row.citation.year})` };
  }
  return undefined;
}

function sentence(id: (typeof candidates)[number][0], number: string, { t }: Words): string {
  switch (id) {
    case "phone_charge":
      return t("As much electricity as {0} full charges of a smartphone.", number);
    case "car_km_eu":
      return t("As much as {0} km in an average European car.", number);
    case "flight_ny_sf":
      return t("As much as {0} seats on a flight from New York to San Francisco.", number);
    case "car_lifetime_us":
      return t("As much as {0} cars over their lifetime, fuel included.", number);
  }
}
