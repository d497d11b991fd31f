import type { ModelRow } from "../model/tables.ts";
import { lazy, type Row, tableOf } from "./table.ts";
import { timmNames as names, timmCells } from "./tables/timm.generated.ts";

/** When the counts were printed. */
const YEAR = 2024;

const table = tableOf(names, timmCells, "", decoded);

function decoded(row: Row): ModelRow {
  const [id = ""] = row.names;
  return {
    id,
    family: /^[a-z]+(?:v\d)?/.exec(id)?.[0] ?? id,
    kind: "vision",
    paramsB: (row.number(0) ?? 0) / 1000,
    fwdGmacsPerExample: row.number(1) ?? 0,
    gmacsInput: row.text(2),
    year: YEAR,
    citation: { title: "timm benchmark results (Apache-2.0)", year: YEAR },
  };
}

const byName = lazy(() => {
  const named = table.names().map(([name = ""], place) => [name.replaceAll("_", "-"), place] as const);
  // `coatnet-3` is `coatnet-3-224`; a full name is never another row's short one.
  return new Map([...named.map(([name, place]) => [name.replace(/-\d{3}$/, ""), place] as const), ...named]);
});

/** The image model of timm that has this name. @param key in small letters, words parted by hyphens */
export function timmModel(key: string): ModelRow | undefined {
  const place = byName().get(key) ?? byName().get(key.replace(/^tf-/, ""));
  return place === undefined ? undefined : table.at(place);
}

/** The names that `timmModel` knows. */
export function timmNames(): readonly string[] {
  return [...byName().keys()];
}
