import type { DatasetRow, Match } from "../model/tables.ts";
import { firstByName, known, LONGEST_NAME, lazy, linesOf, type Row } from "./table.ts";
import { datasetsSources, datasetsTable } from "./tables/datasets.generated.ts";

const table = lazy(() => linesOf(datasetsTable, datasetsSources, decoded));

function decoded(row: Row): DatasetRow {
  return known({
    id: row.text(0),
    modality: row.text(2),
    trainExamples: row.number(3),
    tokensPerExample: row.number(4),
    imageSize: row.number(5),
    audioSeconds: row.number(6),
    totalTokensB: row.number(7),
    citation: row.source(9, 8, false),
  }) as DatasetRow;
}

const byName = lazy(() => firstByName(table().lines, 2, (all) => all.toLowerCase().replace(/[ _-]+/g, "-")));

function at(key: string): DatasetRow | undefined {
  const line = byName().get(key);
  return line === undefined ? undefined : table().row(line);
}

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
    .lines.map(table().row)
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
  const key = spelled(text);
  const row = at(key);
  if (row) return { row, quality: spelled(row.id) === key ? "exact" : "alias" };
  // `glue/mrpc`, `data/cifar10`, `cifar10.yaml`: the last part alone, when it is a name of its own.
  const last =
    text
      .split(/[/\\:]/)
      .at(-1)
      ?.replace(/\.(?:ya?ml|jsonl?|parquet|arrow|txt|csv)$/i, "") ?? "";
  const part = last.length >= 4 ? at(spelled(last)) : undefined;
  return part && { row: part, quality: "stripped", note: `read as ${part.id}` };
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
