import { recordOf, tableOf } from "./table.ts";
import { type WordsId, wordsCells, wordsNames } from "./tables/words.generated.ts";

/** Words by which models, data and libraries of a kind are known, whatever their case. */
export const WORDS = recordOf<WordsId, RegExp>(
  tableOf(wordsNames, wordsCells, "", (row) => new RegExp(row.text(0), "i")),
);
