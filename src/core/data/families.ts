import type { ModelRow } from "../model/tables.ts";
import { allModels } from "./models.ts";
import { otherNames } from "./otherNames.ts";
import { lazy } from "./table.ts";

const byFamily = lazy(() => {
  const index = new Map<string, ModelRow[]>();
  for (const row of allModels()) {
    const key = keyOf(row.family);
    index.set(key, [...(index.get(key) ?? []), row]);
  }
  return index;
});

/**
 * The models of the family that a text names without saying which of them: `BERT`, `Whisper`, `wav2vec 2.0`. Those of
 * another kind than most are left out, and so are those of unknown size; smallest first. Empty where no family is meant.
 */
export function familyOf(text: string): readonly ModelRow[] {
  const key = keyOf(text.split("/").at(-1) ?? text);
  const rows = byFamily().get(otherNames("family").get(key) ?? key) ?? [];
  const kind = mostCommon(rows.map((row) => row.kind));
  return rows
    .filter((row) => row.kind === kind && sizeOf(row) !== undefined)
    .sort((a, b) => (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0));
}

/** The member of a family that a told size means, billions of parameters; a family of one is that one. */
export function memberOf(family: readonly ModelRow[], paramsB: number | undefined): ModelRow | undefined {
  if (family.length === 1) return family[0];
  if (paramsB === undefined) return undefined;
  const off = (row: ModelRow) => Math.abs(Math.log(paramsB / (sizeOf(row) ?? Number.POSITIVE_INFINITY)));
  const [nearest] = [...family].sort((a, b) => off(a) - off(b));
  return nearest !== undefined && off(nearest) < SAME_SIZE ? nearest : undefined;
}

/** Names round: 110 M and 109.5 M, 7 B and 6.7 B are one. */
const SAME_SIZE = 0.15;

/** The sizes of a family, billions of parameters: a tenth, half and nine tenths of its members are no larger. */
export function sizesOf(family: readonly ModelRow[]): readonly [number, number, number] {
  const logs = family.map((row) => Math.log(sizeOf(row) ?? 1));
  const at = (share: number) => {
    const place = share * (logs.length - 1);
    const [below = 0, above = 0] = [logs[Math.floor(place)], logs[Math.ceil(place)]];
    return Math.exp(below + (above - below) * (place % 1));
  };
  return [at(0.1), at(0.5), at(0.9)];
}

/** What learns, billions of parameters: the denoiser of a diffusion model, else everything. */
function sizeOf(row: ModelRow): number | undefined {
  return row.denoiserParamsB ?? row.paramsB;
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** `wav2vec 2.0` and `wav2vec2` are one. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\d)\.0\b/g, "$1")
    .replace(/[^a-z0-9]+/g, "");
}
