import type { Equivalence } from "../model/tables.ts";
import { known, tableOf } from "./table.ts";
import {
  equivalencesCells,
  equivalencesNames,
  equivalencesSources,
} from "./tables/equivalences.generated.ts";

/** Every everyday thing that an amount of CO₂e or energy can be compared with. */
export const allEquivalences = tableOf(
  equivalencesNames,
  equivalencesCells,
  equivalencesSources,
  (row) =>
    known({
      id: row.names[0],
      text: row.text(0),
      value: row.number(1) ?? Number.NaN,
      unit: row.text(2).startsWith("kWh") ? ("kWh" as const) : ("kgCO2e" as const),
      low: row.number(3),
      high: row.number(4),
      citation: row.source(5, row.text(6) === "1"),
    }) as Equivalence,
).all;
