import type { DatasetRow, Match } from "../model/tables.ts";
import { fieldsNamed, isNoName, type Row, tableOf } from "./table.ts";
import { datasetsCells, datasetsNames, datasetsSources } from "./tables/datasets.generated.ts";

const table = tableOf(datasetsNames, datasetsCells, datasetsSources, decoded, (all) =>
  all.toLowerCase().replace(/[ _-]+/g, "-"),
);

const fields = fieldsNamed(
  "modality trainExamples# tokensPerExample# imageSize# audioSeconds# totalTokensB#",
);

function decoded(row: Row): DatasetRow {
  return { ...fields(row), id: row.names[0], citation: row.source(6, false) } as object as DatasetRow;
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
  const rows = table
    .all()
    .filter(
      ({ modality, trainExamples = 0 }) =>
        /^(?:image|detection|segmentation)$/.test(modality) &&
        Math.abs(trainExamples - examples) <= SAME_COUNT * examples,
    );
  return new Set(rows.map(({ imageSize }) => imageSize)).size === 1 ? rows[0] : undefined;
}

/** The data set that a name means: a hub id, a bare name, `tfds:…`, a torchvision class, a path's last part. */
export function findDataset(text: string): Match<DatasetRow> | undefined {
  if (isNoName(text)) return undefined;
  const key = spelled(text);
  const [row] = table.named(key);
  if (row) return { row, quality: spelled(row.id) === key ? "exact" : "alias" };
  // `glue/mrpc`, `data/cifar10`, `cifar10.yaml`: the last part alone, when it is a name of its own.
  const last =
    text
      .split(/[/\\:]/)
      .at(-1)
      ?.replace(/\.(?:ya?ml|jsonl?|parquet|arrow|txt|csv)$/i, "") ?? "";
  const [part] = [last, last.replace(DATA_OF, "")]
    .filter((one) => one.length >= 4 || (one !== last && one.length === 3))
    .flatMap((one) => table.named(spelled(one)));
  return part && { row: part, quality: "stripped", note: `read as ${part.id}` };
}

/** What classes and splits add to a data set's name: `CocoDataset`, `coco_2017_train`, `lm1b-tfrecords`. */
const DATA_OF = /(?:[-_ ]?dataset|[-_](?:tfrecords?|train(?:val|ing)?))$/i;

/** Most names of the table need nothing done. */
const SPELLED = /^[a-z0-9./]+(?:-[a-z0-9./]+)*$/;

function spelled(name: string): string {
  if (SPELLED.test(name)) return name;
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, "-");
}
