import type { Quantity, Unit } from "../core/model/quantity.ts";
import type { Words } from "./words.ts";

/** A quantity in words, all three numbers in one unit that suits the median. */
export interface Figure {
  /** `1.4 kgCO₂e` */
  readonly text: string;
  /** `0.6–3.2`, or empty where it says no more than the median. */
  readonly range: string;
  /** `1.4 kgCO₂e (0.6–3.2)` */
  readonly full: string;
  /** The same for a screen reader: `1.4 kilograms of CO₂e, most likely between 0.6 and 3.2`. */
  readonly spoken: string;
}

export interface Scale {
  readonly unit: string;
  readonly spoken: string;
  /** How many base units make one of these. */
  readonly size: number;
  /** The least median, in base units, that is told in this unit. */
  readonly from: number;
}

const kilogram: Scale = { unit: "kgCO₂e", spoken: "kilograms of CO₂e", size: 1, from: 0.1 };

/** Units of each dimension, largest first; the last takes everything that is left. */
const scales: { readonly [U in Unit]?: readonly Scale[] } = {
  kgCO2e: [
    { unit: "tCO₂e", spoken: "tonnes of CO₂e", size: 1000, from: 1000 },
    kilogram,
    { unit: "gCO₂e", spoken: "grams of CO₂e", size: 0.001, from: 0 },
  ],
  kWh: [
    { unit: "GWh", spoken: "gigawatt hours", size: 1e6, from: 1e6 },
    { unit: "MWh", spoken: "megawatt hours", size: 1000, from: 1000 },
    { unit: "kWh", spoken: "kilowatt hours", size: 1, from: 0.1 },
    { unit: "Wh", spoken: "watt hours", size: 0.001, from: 0 },
  ],
  h: [
    { unit: "days", spoken: "days", size: 24, from: 96 },
    { unit: "h", spoken: "hours", size: 1, from: 1.5 },
    { unit: "min", spoken: "minutes", size: 1 / 60, from: 1 / 40 },
    { unit: "s", spoken: "seconds", size: 1 / 3600, from: 0 },
  ],
  L: [
    { unit: "m³", spoken: "cubic metres", size: 1000, from: 1000 },
    { unit: "L", spoken: "litres", size: 1, from: 0.1 },
    { unit: "mL", spoken: "millilitres", size: 0.001, from: 0 },
  ],
  W: [
    { unit: "MW", spoken: "megawatts", size: 1e6, from: 1e6 },
    { unit: "kW", spoken: "kilowatts", size: 1000, from: 1000 },
    { unit: "W", spoken: "watts", size: 1, from: 0 },
  ],
};

/** A range wider than this factor either way supports one digit only. */
const ONE_DIGIT_FROM = 2.5;

/** How many significant digits the range of a quantity supports. */
export function digitsOf(quantity: Quantity): 1 | 2 {
  return rangeFactor(quantity) > ONE_DIGIT_FROM || reachesNothing(quantity) ? 1 : 2;
}

/** Whether a range begins at nothing, wherever it ends: no factor says how wide it is. */
function reachesNothing({ p10, p90 }: { readonly p10: number; readonly p90: number }): boolean {
  return p10 === 0 && p90 > 0;
}

/** The factor of the 80 % range: ×/÷ this much about its geometric middle; 1 for a point. */
export function rangeFactor(quantity: { readonly p10: number; readonly p90: number }): number {
  return quantity.p10 > 0 && quantity.p90 > quantity.p10 ? Math.sqrt(quantity.p90 / quantity.p10) : 1;
}

/** A number to so many significant digits in the reader's own writing; never `0.00`. */
export function formatNumber(value: number, words: Words, digits = 2): string {
  return numberFormat(words.locale, digits, Math.abs(value) >= 10_000).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format takes longer to make than a hundred numbers to write: each is made once. */
function numberFormat(locale: string, digits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${digits} ${useGrouping}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale, { maximumSignificantDigits: digits, useGrouping });
  formats.set(key, made);
  return made;
}

/** A quantity in the unit that suits its median. */
export function formatQuantity(quantity: Quantity, words: Words, most: 1 | 2 = 2): Figure {
  const scale = scaleOf(quantity);
  const digits = Math.min(most, digitsOf(quantity));
  const [p10, p50, p90] = [quantity.p10, quantity.p50, quantity.p90].map((value) =>
    formatNumber(value / scale.size, words, digits),
  ) as [string, string, string];
  const text = `${p50} ${scale.unit}`;
  if (p10 === p90) return { text, range: "", full: text, spoken: `${p50} ${spokenUnit(p50, scale)}` };
  const range = `${p10}–${p90}`;
  return {
    text,
    range,
    full: `${text} (${range})`,
    spoken: words.t("{0} {1}, most likely between {2} and {3}", p50, spokenUnit(p50, scale), p10, p90),
  };
}

/** `1 tonne of CO₂e`, `2 tonnes of CO₂e`. */
function spokenUnit(count: string, { spoken }: Scale): string {
  return count === "1" ? spoken.replace(/s\b/, "") : spoken;
}

/** The most that a negligible amount may be, rounded up to one digit: `< 2 gCO₂e`. */
export function formatBelow(quantity: Quantity, words: Words): string {
  const scale = scaleOf({ ...quantity, p50: quantity.p90 });
  const value = quantity.p90 / scale.size;
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.01)));
  return `< ${formatNumber(Math.ceil(Math.max(value, 0.01) / power) * power, words, 1)} ${scale.unit}`;
}

/** A plain amount of a unit, for what carries no range of its own. */
export function formatAmount(value: number, unit: Unit, words: Words, digits = 2): string {
  const scale = scaleOf({ p10: value, p50: value, p90: value, unit });
  return `${formatNumber(value / scale.size, words, digits)} ${scale.unit}`;
}

/** `1 run`, `9 runs`. */
export function formatRuns(count: number, words: Words): string {
  return count === 1 ? words.t("1 run") : words.t("{0} runs", formatNumber(count, words, 6));
}

/** What is not yet part of any figure that is shown. */
export function pendingTold(count: number, words: Words): string {
  return words.t("{0} still to be reckoned", formatRuns(count, words));
}

/** A share of one in per cent, to the digits that a share deserves: `35 %`, `2.5 %`. */
export function formatShare(share: number, words: Words): string {
  const percent = share * 100;
  return `${formatNumber(percent, words, percent >= 99.5 ? 3 : 2)} %`;
}

/** A factor of a range: `×/÷ 2.3`. */
export function formatFactor(factor: number, words: Words): string {
  return `×/÷ ${formatNumber(factor, words, 2)}`;
}

/** A large or small count with its usual letter: `1.3 B`, `25 k`, `12`. */
export function formatCount(value: number, words: Words, digits = 3): string {
  const steps = [
    [1e21, "Z"],
    [1e18, "E"],
    [1e15, "P"],
    [1e12, "T"],
    [1e9, "B"],
    [1e6, "M"],
    [1e4, "k"],
  ] as const;
  const [size, letter] = steps.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const number = formatNumber(value / (letter === "k" ? 1e3 : size), words, digits);
  return letter ? `${number} ${letter}` : number;
}

/** A plain value with its unit as people write it: `348 EFLOP`, `84.9 M parameters`, `36 gCO₂e/kWh`, `0.2`. */
export function formatValue(value: number, unit: string, words: Words, digits = 3): string {
  const count = formatCount(value, words, digits);
  if (unit === "1" || unit === "") return count;
  // Billions are counted with B; of a physical unit they are giga.
  if (unit === "FLOP")
    return / [A-Za-z]$/.test(count) ? `${count.replace(/ B$/, " G")}FLOP` : `${count} FLOP`;
  // A unit with a thousand in its name takes no other before it: 40 MWh, not 40 k kWh.
  if ((unit === "kWh" || unit === "kgCO2e") && Math.abs(value) >= 10_000)
    return formatAmount(value, unit, words, digits);
  const many = COUNTED.test(unit) && value !== 1 ? "s" : "";
  return `${count} ${unit.replace("CO2e", "CO₂e")}${many}`;
}

/** Units that are things, and have a plural. */
const COUNTED = /^(?:token|image|example|action|request)$/;

/** The unit that suits the median. */
export function scaleOf(quantity: Quantity): Scale {
  const all = scales[quantity.unit];
  const plain: Scale = { unit: quantity.unit, spoken: quantity.unit, size: 1, from: 0 };
  return all?.find((scale) => quantity.p50 >= scale.from) ?? all?.at(-1) ?? plain;
}
