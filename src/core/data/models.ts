import type { Match, ModelRow } from "../model/tables.ts";
import { sizeInName } from "./modelSize.ts";
import { checkpointFolder, listedKeys, spokenKeys, timmVit, untagged, writtenOut } from "./spokenNames.ts";
import { fieldsNamed, isNoName, known, lazy, type Row, tableOf } from "./table.ts";
import { modelsCells, modelsNames, modelsSources } from "./tables/models.generated.ts";
import { timmModel, timmNames } from "./timm.ts";
import { unlistedModel } from "./unlistedModel.ts";

const MILLION_PER_B = 1000;

const table = tableOf(modelsNames, modelsCells, modelsSources, decoded, (all) =>
  all.toLowerCase().replace(/[ _]+/g, "-").replace(/--+/g, "-"),
);

const fields = fieldsNamed(
  "family kind - - - hiddenSize# heads# kvHeads# vocabularySize# contextLength# headDim# ffnSize# - experts# expertsPerToken# fwdGmacsPerExample# gmacsInput distilledFrom smallerSibling",
);

function decoded(row: Row): ModelRow {
  const billions = (column: number) => {
    const millions = row.number(column);
    return millions === undefined ? undefined : millions / MILLION_PER_B;
  };
  // `12+12`: encoder and decoder, or vision and language.
  const parts = row.text(4).split("+").map(Number);
  return known({
    ...fields(row),
    id: row.names[0],
    paramsB: billions(2),
    activeParamsB: billions(3),
    layers: row.text(4) === "" ? undefined : parts.reduce((sum, part) => sum + part, 0),
    layerParts: parts.length > 1 ? parts : undefined,
    tiedEmbeddings: row.text(12) === "" ? undefined : row.text(12) === "1",
    year: row.number(19) ?? 0,
    denoiserParamsB: billions(22),
    textEncoderParamsB: billions(23),
    vaeParamsB: billions(24),
    citation: row.source(21, row.text(20) === "1", 19),
  }) as object as ModelRow;
}

/** The row that a name in lower case means. */
function rowNamed(key: string): ModelRow | undefined {
  return table.named(key)[0];
}

/** The row of exactly this id. */
export function modelById(id: string): ModelRow | undefined {
  const key = spelled(id);
  const found = rowNamed(key);
  return found !== undefined && spelled(found.id) === key ? found : undefined;
}

/** The next smaller model of the same family, where the table has one. */
export function siblingOf(row: ModelRow): ModelRow | undefined {
  return row.smallerSibling === undefined ? undefined : modelById(row.smallerSibling);
}

/** Every row, in the table's order. */
export const allModels = table.all;

/** Every name of every row. */
export function allModelNames(): readonly string[] {
  return table.names().flat();
}

/** Every name of a row: its id, that without its house, then the other names under which the table lists it. */
export function modelNames(row: ModelRow): readonly string[] {
  return table.names().find(([id]) => id === row.id) ?? [row.id];
}

/** What repacking, quantising and tuning add to a name without changing the architecture. */
const VARIANT =
  /[-_.](?:bnb[-_]?4bit|unsloth|4bit|8bit|int4|int8|fp8|fp16|bf16|nvfp4|awq|gptq|gguf|exl2|mlx|hf|instruct|chat|it|base|pt|sft|dpo|orpo|rlhf|lora|qlora|merged|finetuned?|ft|v\d+(?:\.\d+)?|latest|preview|dynamic|quantized|q\d(?:_[a-z0-9]+)*|w\d+a\d+|\d{4}|\d{6,8})$/;
/** What file names add. */
const FILE = /\.(?:pt|pth|ckpt|safetensors|bin|onnx|gguf|yaml|yml|json)$/;

/**
 * The architecture that a text names: hub ids, bare names, checkpoint paths, files (`yolov8n.pt`), timm names with
 * their tag, repacked and quantised copies, names as papers write them (`Llama 2 7B`, `BERT base`). Never a match
 * across sizes. A name without a row that states its size is read from the name (quality `name`).
 */
export function findModel(text: string): Match<ModelRow> | undefined {
  if (isNoName(text)) return undefined;
  const listed = LIBRARY_NAME.test(text) ? undefined : rowNamed(spelled(text.trim()));
  if (listed)
    return { row: listed, quality: spelled(listed.id) === spelled(text.trim()) ? "exact" : "alias" };
  const name = torchtuneName(torchvisionName(text.trim()));
  const key = spelled(name);
  const direct = rowNamed(key);
  if (direct) return { row: direct, quality: spelled(direct.id) === key ? "exact" : "alias" };
  const usual = modelById(untagged(text.trim()) ?? "");
  if (usual) return { row: usual, quality: "fuzzy", note: `the usual size: ${usual.id}` };
  for (const candidate of spellings(name)) {
    const row = rowNamed(candidate);
    if (row && sizesAgree(name, row)) return { row, quality: "stripped", note: `read as ${row.id}` };
  }
  for (const candidate of spellings(name)) {
    const row = timmModel(candidate);
    if (row)
      return { row, quality: spelled(row.id) === key ? "exact" : "stripped", note: `read as ${row.id}` };
  }
  const meant = (row: ModelRow | undefined, how: string) =>
    row && sizesAgree(name, row) ? { row, quality: "fuzzy" as const, note: `${how} ${row.id}` } : undefined;
  return (
    meant(the(bySortedWords().get(sortedWords(name))), "spelled alike:") ??
    meant(contained(name), "contains the name of") ??
    meant(bySpokenKey(name), "read as") ??
    ofFolder(name) ??
    unlistedModel(name)
  );
}

/** The model whose folder a checkpoint lies in. */
function ofFolder(name: string): Match<ModelRow> | undefined {
  const folder = checkpointFolder(name);
  const owner = folder === undefined ? undefined : findModel(folder);
  const quality = owner?.quality === "name" ? "name" : "fuzzy";
  return owner && { ...owner, quality, note: `the folder is ${owner.row.id}` };
}

/** torchvision's `vit_b_16` is the picture's tower alone; `ViT-B-16`, but for the signs the same, is OpenCLIP's pair. */
const LIBRARY_NAME = /^(?:torchvision\.models\.)?vit_([blh])_(\d{2})$/;

function torchvisionName(name: string): string {
  const [, letter = "", patch = ""] = LIBRARY_NAME.exec(name) ?? [];
  return timmVit(letter, patch) ?? name;
}

/** torchtune's builders (`lora_llama3_1_70b`, `qwen2_5_1_5b`) part version and size by underscores alone. */
function torchtuneName(name: string): string {
  const builder =
    /^(?:torchtune\.models\.[a-z0-9_]+\.)?(?:q?lora_|dora_)?((?:code_)?(?:llama|qwen|gemma|mistral|phi)\d?_[a-z0-9_]+)$/.exec(
      name,
    )?.[1];
  if (builder === undefined) return name;
  return builder
    .replace(/^code_llama2/, "codellama")
    .replace(/^(llama3)_([123])_/, "$1.$2-")
    .replace(/^(qwen2)_5_/, "$1.5-")
    .replace(/(\d)_(\d)b/, "$1.$2b")
    .replaceAll("_", "-");
}

/** Ever shorter spellings: without the folder, the file's ending, the variants' suffixes. */
function spellings(name: string): readonly string[] {
  const out: string[] = [];
  const push = (one: string) => {
    const key = spelled(one);
    if (key.length >= 3 && !out.includes(key)) out.push(key);
  };
  const parts = name.split(/[/\\]/).filter((part) => part !== "" && part !== "." && part !== "..");
  const last = parts.at(-1) ?? name;
  push(parts.slice(-2).join("/"));
  push(last);
  let shorter = last.toLowerCase();
  for (let round = 0; round < 8; round++) {
    const next = shorter.replace(FILE, "").replace(VARIANT, "");
    if (next === shorter) break;
    shorter = next;
    push(shorter);
  }
  // timm: architecture and tag are parted by a point; torch hub and cards write spaces and underscores.
  push(last.toLowerCase().split(".")[0] ?? "");
  push(shorter.replace(/^models--/, "").replace(/^.*--/, ""));
  return out;
}

/** Most names of the table need nothing done. */
const SMALL = /^[a-z0-9./-]*$/;

function spelled(name: string): string {
  if (SMALL.test(name) && !name.includes("--")) return name;
  return name
    .toLowerCase()
    .trim()
    .replace(/[\s_]+/g, "-")
    .replace(/-+/g, "-");
}

/** `BERT base uncased`, `bert_base-uncased`: the same words in another order or parted otherwise. */
function sortedWords(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? name;
  return last
    .toLowerCase()
    .replace(/([a-z])(\d)/g, "$1 $2")
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** In the place of a row: the name belongs to several, so to none. */
const SEVERAL = -1;

/** Places in the table by what a key makes of each name; a key of two rows belongs to neither. */
function placesBy(keyOf: (name: string) => string | undefined): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  for (const [place, names] of table.names().entries()) {
    for (const name of names) {
      const key = keyOf(name);
      if (key !== undefined) index.set(key, (index.get(key) ?? place) === place ? place : SEVERAL);
    }
  }
  return index;
}

/** The row at a place, where there is one and one alone. */
function the(place = SEVERAL): ModelRow | undefined {
  return place === SEVERAL ? undefined : table.at(place);
}

const bySortedWords = lazy(() =>
  placesBy((name) => {
    const key = sortedWords(name);
    // One word alone is no evidence.
    return key.includes(" ") ? key : undefined;
  }),
);

const byCompactName = lazy(() =>
  placesBy((name) => {
    const key = compact(wordsOf(name.split("/").at(-1) ?? name));
    // Short or plain words ("base", "bert") are no evidence inside a longer name.
    return key.length < 5 || !/[a-z]/.test(key) || !/\d|[a-z]-[a-z]/.test(name) ? undefined : key;
  }),
);

/** The longest known name that stands, word for word, inside a longer one: `acme/Llama-3.1-8B-medical`, `BERT-base on SQuAD`. */
function contained(name: string): ModelRow | undefined {
  const words = wordsOf(writtenOut(name).split(/[/\\]/).at(-1) ?? name).slice(0, 24);
  for (let length = Math.min(words.length, 8); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const row = the(byCompactName().get(compact(words.slice(start, start + length))));
      if (row) return row;
    }
  }
  return undefined;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9.]+/)
    .filter((word) => word !== "");
}

/** Two numbers stay parted: `1_6gf` is not `16gf`. */
function compact(words: readonly string[]): string {
  return words
    .join(" ")
    .replace(/(?<=\d) (?=\d)/g, ".")
    .replaceAll(" ", "");
}

const listed = lazy(() => {
  const index = new Map<string, () => ModelRow | undefined>();
  const add = (name: string, row: () => ModelRow | undefined) => {
    for (const key of listedKeys(name)) if (!index.has(key)) index.set(key, row);
  };
  // The plainest variant stands first in the table, and stands for its family and size.
  for (const [place, names] of table.names().entries())
    for (const name of names) add(name, () => table.at(place));
  for (const name of timmNames()) add(name, () => timmModel(name));
  return index;
});

/** Rows decoded in one step. */
const STEP = 300;

/** Makes, in steps, all that a name is looked for in which the table does not list as it is written; else its first use does. */
export function* makingIndexes(): Generator<void, void> {
  for (const place of table.names().keys()) {
    table.at(place);
    if (place % STEP === STEP - 1) yield;
  }
  for (const make of [bySortedWords, byCompactName, listed]) {
    yield;
    make();
  }
}

/** The row that a paper's short name means: `Swin-L`, `ViT-H/14`, `ELECTRA-large`. */
function bySpokenKey(name: string): ModelRow | undefined {
  const key = spokenKeys(name).find((one) => listed().has(one));
  return key === undefined ? undefined : listed().get(key)?.();
}

/** Sizes stated in both the text and the row must be the same within rounding. */
function sizesAgree(text: string, row: ModelRow): boolean {
  const stated = sizeInName(text)?.paramsB;
  if (stated === undefined || row.paramsB === undefined) return true;
  const inRow = sizeInName(row.id)?.paramsB ?? row.paramsB;
  return Math.abs(Math.log(stated / inRow)) < 0.12 || Math.abs(Math.log(stated / row.paramsB)) < 0.12;
}
