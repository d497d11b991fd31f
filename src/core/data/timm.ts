import type { ModelRow } from "../model/tables.ts";
import { cellOf, lazy, linesOf, type Row } from "./table.ts";
import { timmSources, timmTable } from "./tables/timm.generated.ts";

/** When the counts were printed. */
const YEAR = 2024;

const table = lazy(() => linesOf(timmTable, timmSources, decoded));

function decoded(row: Row): ModelRow {
  const id = row.text(0);
  const size = row.text(3);
  return {
    id,
    family: /^[a-z]+(?:v\d)?/.exec(id)?.[0] ?? id,
    kind: "vision",
    paramsB: (row.number(1) ?? 0) / 1000,
    fwdGmacsPerExample: row.number(2) ?? 0,
    gmacsInput: size,
    year: YEAR,
    citation: { title: "timm benchmark results (Apache-2.0)", year: YEAR },
  };
}

const byName = lazy(() => {
  const { lines } = table();
  const named = lines.map((line) => [cellOf(line, 0).replaceAll("_", "-"), line] as const);
  // `coatnet-3` is `coatnet-3-224`; a full name is never another row's short one.
  return new Map([...named.map(([name, line]) => [name.replace(/-\d{3}$/, ""), line] as const), ...named]);
});

/** The image model of timm that has this name. @param key in small letters, words parted by hyphens */
export function timmModel(key: string): ModelRow | undefined {
  const line = byName().get(key) ?? byName().get(key.replace(/^tf-/, ""));
  return line === undefined ? undefined : table().row(line);
}

/** The names that `timmModel` knows. */
export function timmNames(): readonly string[] {
  return [...byName().keys()];
}
