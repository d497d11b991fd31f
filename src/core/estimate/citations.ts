import { known, recordOf, tableOf } from "../data/table.ts";
import { type CitationsId, citationsCells, citationsNames } from "../data/tables/citations.generated.ts";
import type { Citation } from "../model/source.ts";

/** Sources of priors and formulas, by the name that data/citations.csv gives them; figures recalled and not re-read carry `verified: false`. */
export const CITE = recordOf<CitationsId, Citation>(
  tableOf(
    citationsNames,
    citationsCells,
    "",
    (row) =>
      known({
        title: row.text(0),
        url: row.text(1) || undefined,
        year: row.number(3),
        verified: row.text(2) === "1" ? undefined : false,
      }) as Citation,
  ),
);
