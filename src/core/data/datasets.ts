import type { DatasetRow, Match } from "../model/tables.ts";
import { known, LONGEST_NAME, lazy, readTable } from "./table.ts";
import { datasetsSources, datasetsTable } from "./tables/datasets.generated.ts";

const table = lazy((): readonly { readonly row: DatasetRow; readonly names: readonly string[] }[] =>
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
    return { row: entry, names: [entry.id, ...row.text(1).split("|")] };
  }),
);

const byName = lazy(() => {
  const index = new Map<string, { readonly row: DatasetRow; readonly own: boolean }>();
  for (const { row, names } of table())
    names.forEach((name, position) => {
      const key = spelled(name);
      if (key !== "" && !index.has(key)) index.set(key, { row, own: position === 0 });
    });
  return index;
});

/** Data sets this small share their size with too many others. */
const TELLING_EXAMPLES = 40_000;
/** Counts are sometimes rounded. */
const SAME_COUNT = 0.0005;

/**
 * The image data set that a number of training examples gives away: 1,281,167 are ImageNet, 50,000 CIFAR. Of several
 * of one size the first that is known to be of images; undefined where their image sizes disagree.
 */
export function imagesByCount(examples: number): DatasetRow | undefined {
  if (!(examples >= TELLING_EXAMPLES)) return undefined;
  const rows = table()
    .map(({ row }) => row)
    .filter(
      ({ modality, trainExamples = 0 }) =>
        /^(?:image|detection|segmentation)$/.test(modality) &&
        Math.abs(trainExamples - examples) <= SAME_COUNT * examples,
    );
  return new Set(rows.map(({ imageSize }) => imageSize)).size === 1 ? rows[0] : undefined;
}

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
