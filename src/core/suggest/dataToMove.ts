import { findDataset } from "../data/datasets.ts";
import type { DatasetRow } from "../model/tables.ts";
import type { Workload } from "../model/workload.ts";

/** Bytes of a token's text: four characters, and a little for what stands around them. */
const BYTES_PER_TOKEN = 5;
/** Bytes of a picture's dot: most are kept as JPEG, larger than the size that they are trained at. */
const BYTES_PER_PIXEL = 1.5;
/** Bytes of a second of sound: 16,000 samples of 16 bits. */
const BYTES_PER_SECOND = 32_000;
const GB = 1e9;

/** Roughly how many gigabytes the data sets of a run are, by what is known of their examples; undefined where nothing is. */
export function dataGigabytes({ inputs }: Workload): number | undefined {
  const { dataset, examples, tokensPerExample } = inputs;
  const rows = (dataset?.value ?? []).map((name) => findDataset(name)?.row);
  const known = rows.map((row) => (row === undefined ? undefined : bytesOf(row)));
  if (known.length > 0 && known.every((one) => one !== undefined))
    return known.reduce((sum, one) => sum + one, 0) / GB;
  if (examples === undefined || tokensPerExample === undefined) return undefined;
  return (examples.value * tokensPerExample.value * BYTES_PER_TOKEN) / GB;
}

function bytesOf(row: DatasetRow): number | undefined {
  const { trainExamples, tokensPerExample, totalTokensB, imageSize, audioSeconds } = row;
  if (totalTokensB !== undefined) return totalTokensB * 1e9 * BYTES_PER_TOKEN;
  const each =
    imageSize !== undefined
      ? imageSize ** 2 * BYTES_PER_PIXEL
      : audioSeconds !== undefined
        ? audioSeconds * BYTES_PER_SECOND
        : tokensPerExample && tokensPerExample * BYTES_PER_TOKEN;
  return trainExamples === undefined || each === undefined ? undefined : trainExamples * each;
}

/** What moving the data to another place costs, in words. */
export function moveSaid(gigabytes: number | undefined): string {
  if (gigabytes === undefined)
    return "How large the data is, is unknown: each gigabyte moved takes 0.001 to 0.06 kWh of networks, and a price that is not known here.";
  const size = gigabytes < 1 ? "less than a gigabyte" : `about ${Number(gigabytes.toPrecision(2))} GB`;
  return `Moving the data once, ${size}, is counted with 0.001 to 0.06 kWh of networks a gigabyte; its price is not known here.`;
}
