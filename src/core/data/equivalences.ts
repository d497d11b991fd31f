import type { Equivalence } from "../model/tables.ts";
import { known, lazy, readTable } from "./table.ts";
import { equivalencesSources, equivalencesTable } from "./tables/equivalences.generated.ts";

/** Every everyday thing that an amount of CO₂e or energy can be compared with. */
export const allEquivalences = lazy((): readonly Equivalence[] =>
  readTable(
    equivalencesTable,
    equivalencesSources,
    (row) =>
      known({
        id: row.text(0),
        text: row.text(1),
        value: row.number(2) ?? Number.NaN,
        unit: row.text(3).startsWith("kWh") ? ("kWh" as const) : ("kgCO2e" as const),
        low: row.number(4),
        high: row.number(5),
        citation: row.source(7, 6, row.text(8) === "1"),
      }) as Equivalence,
  ),
);
