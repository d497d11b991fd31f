import type { FactName, FactValues } from "../model/fact.ts";
import type { Span } from "../model/source.ts";
import type { Value } from "../parse/value.ts";
import { count, type FactList, flag, name, names, positive, precision } from "./facts.ts";

/** A key with its value, as a flag, an argument, a field or a config entry. */
export interface Pair {
  readonly key: string;
  readonly value: Value;
  readonly span: Span;
}

/** Reads one value into facts. */
export type Reader = (value: Value, list: FactList, span: Span) => void;
export type Vocabulary = { readonly [key: string]: Reader };

type NumberFact = { [K in FactName]: FactValues[K] extends number ? K : never }[FactName];
type FlagFact = { [K in FactName]: FactValues[K] extends boolean ? K : never }[FactName];
type TextFact = {
  [K in FactName]: FactValues[K] extends string ? (string extends FactValues[K] ? K : never) : never;
}[FactName];

export const counted =
  (about: NumberFact): Reader =>
  (value, list, span) =>
    list.add(about, count(value), span);
export const measured =
  (about: NumberFact, factor = 1): Reader =>
  (value, list, span) => {
    const amount = positive(value);
    list.add(about, amount === undefined ? undefined : amount * factor, span);
  };
export const flagged =
  (about: FlagFact): Reader =>
  (value, list, span) =>
    list.add(about, flag(value), span);
/** A switch whose absence or `false` says nothing. */
export const switched =
  (about: FlagFact): Reader =>
  (value, list, span) => {
    if (flag(value) === true) list.add(about, true, span);
  };
export const named =
  (about: TextFact): Reader =>
  (value, list, span) =>
    list.add(about, name(value), span);
export const dataset: Reader = (value, list, span) => list.add("dataset", names(value), span);
export const precisionName: Reader = (value, list, span) => list.add("precision", precision(value), span);

/** The same reader under several keys. */
export function each(keys: readonly string[], reader: Reader): Vocabulary {
  return Object.fromEntries(keys.map((key) => [key, reader]));
}

/** A key as vocabularies spell it: no dashes in front, underscores, lower case. */
export function keyOf(written: string): string {
  return /[-A-Z]/.test(written) ? written.replace(/^-+/, "").replaceAll("-", "_").toLowerCase() : written;
}
