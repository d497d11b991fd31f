import type { DatasetRow, Match } from "../model/tables.ts";
import { known, LONGEST_NAME, lazy, readTable } from "./table.ts";
import { datasetsSources, datasetsTable } from "./tables/datasets.generated.ts";

const byName = lazy(() => {
  const index = new Map<string, { readonly row: DatasetRow; readonly own: boolean }>();
  readTable(datasetsTable, datasetsSources, (row) => {
    const entry = known({
      id: row.text(0),
      modality: row.text(2),
      trainExamples: row.number(3),
      tokensPerExample: row.number(4),
      imageSize: row.number(5),
      audioSeconds: row.number(6),
      totalTokensB: row.number(7),
      citation: row.source(9, 8, false),
    }) as DatasetRow;
    [entry.id, ...row.text(1).split("|")].forEach((name, position) => {
      const key = spelled(name);
      if (key !== "" && !index.has(key)) index.set(key, { row: entry, own: position === 0 });
    });
    return entry;
  });
  return index;
});

/** The data set that a name means: a hub id, a bare name, `tfds:…`, a torchvision class, a path's last part. */
export function findDataset(text: string): Match<DatasetRow> | undefined {
  if (text.length === 0 || text.length > LONGEST_NAME) return undefined;
  const found = byName().get(spelled(text));
  if (found) return { row: found.row, quality: found.own ? "exact" : "alias" };
  // `glue/mrpc`, `data/cifar10`, `cifar10.yaml`: the last part alone, when it is a name of its own.
  const last =
    text
      .split(/[/\\:]/)
      .at(-1)
      ?.replace(/\.(?:ya?ml|jsonl?|parquet|arrow|txt|csv)$/i, "") ?? "";
  const part = last.length >= 4 ? byName().get(spelled(last)) : undefined;
  return part && { row: part.row, quality: "stripped", note: `read as ${part.row.id}` };
}

/** Most names of the table need nothing done. */
const SPELLED = /^[a-z0-9./]+(?:-[a-z0-9./]+)*$/;

function spelled(name: string): string {
  if (SPELLED.test(name)) return name;
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
