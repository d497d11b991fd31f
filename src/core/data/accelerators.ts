import type { Accelerator } from "../model/hardware.ts";
import type { Match } from "../model/tables.ts";
import { otherNames } from "./otherNames.ts";
import { processorIds } from "./processors.ts";
import { fieldsNamed, isNoName, lazy, plain, type Row, tableOf } from "./table.ts";
import {
  acceleratorsCells,
  acceleratorsNames,
  acceleratorsSources,
} from "./tables/accelerators.generated.ts";

const table = tableOf(acceleratorsNames, acceleratorsCells, acceleratorsSources, decoded, (all) =>
  all.toLowerCase().replace(/[^a-z0-9+!|\n]+/g, ""),
);

const fields = fieldsNamed(
  "vendor kind year# tdpWatts# memoryGiB# - - - - - - memoryBandwidthGBs# form embodiedKgCO2e#",
);
const peaks = fieldsNamed("- - - - - fp32# tf32# fp16# bf16# fp8# int8#");

function decoded(row: Row): Accelerator {
  return {
    ...fields(row),
    id: row.names[0],
    name: row.names[1],
    peakTflops: peaks(row),
    citation: row.source(15, row.text(14) === "1", 2),
    devicesPerBoard: row.number(16) ?? 1,
  } as object as Accelerator;
}

/** Every row, in the table's order. */
export const allAccelerators = table.all;

const VENDORS = /^(?:nvidia|amd|intel|google|aws|apple|huawei|tesla|geforce|instinct|radeon|quadro|cloud)/;
/** Sellers' and schedulers' decorations that say nothing of the card. */
const DECORATION = /(?:gpu|gpus|accelerator|accelerators|cards?|tensorcore|vgpu|shared|nvlink|sku|instance)$/;

/**
 * The accelerator that a text names as people, schedulers and clouds write it: `A100-SXM4-80GB`, `nvidia-tesla-t4`,
 * `gpu:a100:4`, `8xH100`, `NVIDIA_TESLA_V100`, `MIG 1g.10gb` of a named card. A count or a slice in the text is given
 * apart. Names are never completed by guess: `A10` is not `A100`.
 */
export function findAccelerator(text: string): Match<Accelerator> | undefined {
  if (isNoName(text)) return undefined;
  const direct = lookUp(text);
  if (direct) return direct;
  const { name, count, note } = withoutCount(text);
  const match = lookUp(name) ?? reordered(name) ?? stripped(name) ?? bare(name) ?? processor(name);
  if (match === undefined) return undefined;
  if (match.quality === "fuzzy") return { ...match, count };
  const notes = [note, match.note].filter((one) => one !== undefined).join("; ");
  return {
    row: match.row,
    quality: match.quality === "exact" || match.quality === "alias" ? match.quality : "stripped",
    note: notes === "" ? undefined : notes,
    count,
  };
}

/** The same words in another order, forms of one socket alike: `H100 80GB SXM` is `H100-SXM5-80GB`; a laptop's card is a mobile one. */
const bySortedWords = lazy(() => {
  const index = new Map<string, number>();
  for (const [place, names] of table.names().entries()) {
    for (const name of names) {
      const key = sortedWords(name);
      if (key.includes(" ") && !index.has(key)) index.set(key, place);
    }
  }
  return index;
});

function sortedWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/sxm\d\b|nvlink|\bhgx\b|\bdgx\b/g, "sxm")
    .replace(/\bmobile\b/, "laptop")
    .replace(/\b(?:nvidia|tesla|geforce|amd|instinct|gpu)\b/g, " ")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** A processor by its maker's numbering; the row is its class. */
function processor(name: string): Match<Accelerator> | undefined {
  for (const id of processorIds(name)) {
    const [row] = table.named(plain(id));
    if (row) return { row, quality: "fuzzy", note: `of the class ${row.name}` };
  }
  return undefined;
}

function lookUp(name: string): Match<Accelerator> | undefined {
  const key = plain(name);
  const [row] = table.named(key);
  // A name that two generations bear: the older's row is met, and the match says so.
  const other = otherNames("shared").get(key);
  if (row && other !== undefined) return { row, quality: "fuzzy", note: `may also mean ${other}` };
  return row && { row, quality: [row.id, row.name].some((own) => plain(own) === key) ? "exact" : "alias" };
}

function reordered(name: string): Match<Accelerator> | undefined {
  const place = bySortedWords().get(sortedWords(name));
  return place === undefined ? undefined : readAs(table.at(place));
}

/** Accelerators in NVIDIA's own machines. */
const MACHINES: readonly (readonly [pattern: RegExp, name: string | undefined, count: number])[] = [
  [/^dgx[\s-]*1$/i, "V100 SXM2 16GB", 8],
  [/^dgx[\s-]*2$/i, "V100 SXM2 32GB", 16],
  [/^dgx[\s-]*station[\s-]*a100$/i, "A100 SXM4 80GB", 4],
  [/^(?:nvidia[\s-]*)?dgx[\s-]*([ahb]\d00)$/i, undefined, 8],
];

function machine(text: string): { name: string; count: number } | undefined {
  for (const [pattern, name, count] of MACHINES) {
    const found = pattern.exec(text);
    if (found) return { name: name ?? (found[1] as string), count };
  }
  return undefined;
}

/** Takes off a count (`8xH100`, `h100:8`, `gpu:a100:4`, `4 x V100`), a slice (`1g.10gb`) and words in brackets. */
function withoutCount(text: string): { name: string; count?: number | undefined; note?: string | undefined } {
  let name = text
    .trim()
    .replace(/\s*\([^)]*\)/g, "")
    .replace(/^(?:gres[:/])?(?:gpu|tpu|nvidia\.com\/gpu)[:/]/i, "")
    .replace(/^gpu\s+(?=[a-z])/i, "");
  const whole = machine(name);
  if (whole) return whole;
  let count: number | undefined;
  let note: string | undefined;
  const slice = /[\s_-]*(?:mig[\s_-]*)?(\d)g[._-]\d{1,3}gb\b/i.exec(name);
  if (slice) {
    name = name.replace(slice[0], "").replace(/[\s_-]*mig$/i, "");
    count = Number(slice[1]) / 7;
    note = `a slice of ${slice[1]}/7`;
  }
  const front = /^(\d{1,5})(?:\s*[x×*]\s*|\s+)(?=[a-z])/i.exec(name);
  const back = /(?:[:=]|[\s_-]+x[\s_-]*|\s*[x×*]\s*)(\d{1,5})$/i.exec(name);
  const pod = /^(?:tpu[\s-]*)?(v[234]|v5p)-(\d{1,5})$/i.exec(name);
  const litepod = /^(?:tpu[\s-]*)?(v5e|v5litepod|v6e)-(\d{1,5})$/i.exec(name);
  if (pod)
    return { name: `tpu ${pod[1]}`, count: Number(pod[2]) / 2, note: "TPU names count cores, two a chip" };
  if (litepod)
    return { name: `tpu ${(litepod[1] ?? "").replace("v5litepod", "v5e")}`, count: Number(litepod[2]) };
  if (front) {
    // `8 x V100s` are several, not one V100S; L40s is how many write L40S.
    name = name.slice(front[0].length).replace(/(?<!L40)(?<=\d)s$/, "");
    count = Number(front[1]);
  } else if (back) {
    name = name.slice(0, back.index);
    count = Number(back[1]);
  }
  return { name: name.trim(), count, note };
}

function stripped(name: string): Match<Accelerator> | undefined {
  let key = plain(name);
  for (let round = 0; round < 4; round++) {
    const shorter = key.replace(DECORATION, "") || key;
    const bare = shorter.replace(VENDORS, "") || shorter;
    for (const candidate of [shorter, bare]) {
      const [found] = table.named(candidate);
      if (found) return readAs(found);
    }
    if (bare === key) break;
    key = bare;
  }
  return undefined;
}

/** Words that tell a card's socket, links or memory, and not which card it is. */
const FORM = /^(?:sxm\d?|pcie|pci|oam|nvl(?:ink)?|nvswitch|hbm\d?e?|pods?|hgx|dgx|gb|gib)$/;
const MEMORY = /^(\d{1,3})(?:gb|gib|g)$/;

/**
 * The words that are left without maker, socket and memory, where those do not contradict the row: `B200 180GB SXM`, `A100s`. The
 * memory must stand apart: in `a10024gb` nobody can tell A10 from A100.
 */
function bare(name: string): Match<Accelerator> | undefined {
  const words = name
    .toLowerCase()
    .replace(/(?<=\d)\s+(?=gi?b\b)/g, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && plain(word.replace(VENDORS, "")) !== "");
  const left = words.filter((word, i) => !FORM.test(word) && !(i > 0 && MEMORY.test(word)));
  const key = left.join("").replace(/(?<=\d)s$/, "");
  const sizes = words.flatMap((word, i) => (i > 0 ? (MEMORY.exec(word)?.[1] ?? []) : [])).map(Number);
  const fits = ({ memoryGiB = Number.NaN }: Accelerator) =>
    !sizes.some((size) => Math.abs(memoryGiB - size) > 0.08 * size);
  const row = [left.join(""), ...sizes.map((size) => `${key}${size}gb`), key].flatMap(table.named).find(fits);
  if (row === undefined) return undefined;
  const other = row.form === "sxm" ? /^pcie?$/ : row.form === "pcie" ? /^(?:sxm\d?|oam)$/ : undefined;
  return other && words.some((word) => other.test(word)) ? undefined : readAs(row);
}

function readAs(row: Accelerator): Match<Accelerator> {
  return { row, quality: "stripped", note: `read as ${row.name}` };
}
