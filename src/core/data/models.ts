import type { Match, ModelKind, ModelRow } from "../model/tables.ts";
import { sizeInName } from "./modelSize.ts";
import { checkpointFolder, listedKeys, spokenKeys, timmVit, untagged, writtenOut } from "./spokenNames.ts";
import { cellOf, known, LONGEST_NAME, lazy, linesOf, NEXT_LINE, namesByLine, type Row } from "./table.ts";
import { modelsSources, modelsTable } from "./tables/models.generated.ts";
import { timmModel, timmNames } from "./timm.ts";
import { unlistedModel } from "./unlistedModel.ts";

const MILLION_PER_B = 1000;

const table = lazy(() => linesOf(modelsTable, modelsSources, decoded));

/** A line of the table stands for its model in every index. */
type Line = string;

const idOf = (line: Line) => cellOf(line, 0);

function aliasesOf(line: Line): readonly string[] {
  const aliases = cellOf(line, 1);
  return aliases === "" ? [] : aliases.split("|");
}

const namesOf = (line: Line) => [idOf(line), ...aliasesOf(line)];

function decoded(row: Row): ModelRow {
  const billions = (column: number) => {
    const millions = row.number(column);
    return millions === undefined ? undefined : millions / MILLION_PER_B;
  };
  // `12+12`: encoder and decoder, or vision and language.
  const parts = row.text(6).split("+").map(Number);
  return known({
    id: row.text(0),
    family: row.text(2),
    kind: row.text(3) as ModelKind,
    paramsB: billions(4),
    activeParamsB: billions(5),
    layers: row.text(6) === "" ? undefined : parts.reduce((sum, part) => sum + part, 0),
    layerParts: parts.length > 1 ? parts : undefined,
    hiddenSize: row.number(7),
    heads: row.number(8),
    kvHeads: row.number(9),
    vocabularySize: row.number(10),
    contextLength: row.number(11),
    headDim: row.number(12),
    ffnSize: row.number(13),
    tiedEmbeddings: row.text(14) === "" ? undefined : row.text(14) === "1",
    experts: row.number(15),
    expertsPerToken: row.number(16),
    fwdGmacsPerExample: row.number(17),
    gmacsInput: row.text(18) || undefined,
    distilledFrom: row.text(19) || undefined,
    smallerSibling: row.text(20) || undefined,
    year: row.number(21) ?? 0,
    denoiserParamsB: billions(24),
    textEncoderParamsB: billions(25),
    vaeParamsB: billions(26),
    citation: row.source(23, 21, row.text(22) === "1"),
  }) as ModelRow;
}

const byName = lazy(() => {
  const { lines } = table();
  const names = namesByLine(lines, 2, (all) => all.toLowerCase().replace(/[ _]+/g, "-").replace(/--+/g, "-"));
  const index = new Map<string, Line>();
  const aliases: string[] = [];
  const owners: Line[] = [];
  let line = 0;
  let isId = true;
  for (let i = 0; i < names.length; i++) {
    const key = names[i] as string;
    if (key === NEXT_LINE) {
      line++;
      isId = true;
    } else if (isId) {
      isId = false;
      index.set(key, lines[line] as Line);
    } else if (key !== "") {
      aliases.push(key);
      owners.push(lines[line] as Line);
    }
  }
  // Full names first, so that another name never hides a row's own.
  for (let i = 0; i < aliases.length; i++) {
    const key = aliases[i] as string;
    if (!index.has(key)) index.set(key, owners[i] as Line);
  }
  return index;
});

/** Lines by their id without its owner. */
const byBareName = lazy(() => {
  const index = new Map<string, Line>();
  for (const line of table().lines) {
    const key = spelled(idOf(line));
    const slash = key.lastIndexOf("/");
    if (slash < 0) continue;
    const bare = key.slice(slash + 1);
    index.set(bare, index.has(bare) ? SEVERAL : line);
  }
  return index;
});

/** The line that a name in lower case means: a row's id, another of its names, or its id without the owner. */
function lineNamed(key: string): Line | undefined {
  return byName().get(key) ?? byBareName().get(key);
}

/** In the place of a line: the name belongs to several rows, so to none. */
const SEVERAL = "";

/** The row of a line, where there is one and one alone. */
function rowAt(line: Line | undefined): ModelRow | undefined {
  return line === undefined || line === SEVERAL ? undefined : table().row(line);
}

/** The row of exactly this id. */
export function modelById(id: string): ModelRow | undefined {
  const key = spelled(id);
  const found = rowAt(lineNamed(key));
  return found !== undefined && spelled(found.id) === key ? found : undefined;
}

/** The next smaller model of the same family, where the table has one. */
export function siblingOf(row: ModelRow): ModelRow | undefined {
  return row.smallerSibling === undefined ? undefined : modelById(row.smallerSibling);
}

/** The rows of each family, decoded when they are asked for. */
export function modelsByFamily(): ReadonlyMap<string, readonly (() => ModelRow)[]> {
  const families = new Map<string, (() => ModelRow)[]>();
  for (const line of table().lines) {
    const row = () => table().row(line);
    const rows = families.get(cellOf(line, 2));
    if (rows) rows.push(row);
    else families.set(cellOf(line, 2), [row]);
  }
  return families;
}

/** Every name of every row. */
export function allModelNames(): readonly string[] {
  return table().lines.flatMap((line) => modelNames(table().row(line)));
}

/** Every name of a row: its id, then the other names under which the table lists it. */
export function modelNames(row: ModelRow): readonly string[] {
  const line = lineNamed(spelled(row.id));
  if (line === undefined || line === SEVERAL) return [row.id];
  const bare = row.id.split("/").at(-1) ?? row.id;
  const own = bare !== row.id && lineNamed(spelled(bare)) === line;
  // Before the others, which may be of copies tuned for one task.
  return own ? [row.id, bare, ...aliasesOf(line)] : namesOf(line);
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
  if (text.length === 0 || text.length > LONGEST_NAME) return undefined;
  const listed = LIBRARY_NAME.test(text) ? undefined : rowAt(lineNamed(spelled(text.trim())));
  if (listed)
    return { row: listed, quality: spelled(listed.id) === spelled(text.trim()) ? "exact" : "alias" };
  const name = torchtuneName(torchvisionName(text.trim()));
  const key = spelled(name);
  const direct = rowAt(lineNamed(key));
  if (direct) return { row: direct, quality: spelled(direct.id) === key ? "exact" : "alias" };
  const usual = modelById(untagged(text.trim()) ?? "");
  if (usual) return { row: usual, quality: "fuzzy", note: `the usual size: ${usual.id}` };
  for (const candidate of spellings(name)) {
    const row = rowAt(lineNamed(candidate));
    if (row && sizesAgree(name, row)) return { row, quality: "stripped", note: `read as ${row.id}` };
  }
  for (const candidate of spellings(name)) {
    const row = timmModel(candidate);
    if (row)
      return { row, quality: spelled(row.id) === key ? "exact" : "stripped", note: `read as ${row.id}` };
  }
  const sorted = rowAt(bySortedWords().get(sortedWords(name)));
  if (sorted && sizesAgree(name, sorted))
    return { row: sorted, quality: "fuzzy", note: `spelled alike: ${sorted.id}` };
  const within = contained(name);
  if (within && sizesAgree(name, within))
    return { row: within, quality: "fuzzy", note: `contains the name of ${within.id}` };
  const spoken = bySpokenKey(name);
  if (spoken && sizesAgree(name, spoken))
    return { row: spoken, quality: "fuzzy", note: `read as ${spoken.id}` };
  const folder = checkpointFolder(name);
  const owner = folder === undefined ? undefined : findModel(folder);
  if (owner)
    return {
      ...owner,
      quality: owner.quality === "name" ? "name" : "fuzzy",
      note: `the folder is ${owner.row.id}`,
    };
  return unlistedModel(name);
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

const bySortedWords = lazy(() => {
  const index = new Map<string, Line>();
  for (const line of table().lines) {
    for (const name of namesOf(line)) {
      const key = sortedWords(name);
      // One word alone is no evidence, and a key of two rows belongs to neither.
      if (!key.includes(" ")) continue;
      index.set(key, index.has(key) && index.get(key) !== line ? SEVERAL : line);
    }
  }
  return index;
});

const byCompactName = lazy(() => {
  const index = new Map<string, Line>();
  for (const line of table().lines) {
    for (const name of namesOf(line)) {
      const key = compact(wordsOf(name.split("/").at(-1) ?? name));
      // Short or plain words ("base", "bert") are no evidence inside a longer name.
      if (key.length < 5 || !/[a-z]/.test(key) || !/\d|[a-z]-[a-z]/.test(name)) continue;
      index.set(key, index.has(key) && index.get(key) !== line ? SEVERAL : line);
    }
  }
  return index;
});

/** The longest known name that stands, word for word, inside a longer one: `acme/Llama-3.1-8B-medical`, `BERT-base on SQuAD`. */
function contained(name: string): ModelRow | undefined {
  const words = wordsOf(writtenOut(name).split(/[/\\]/).at(-1) ?? name).slice(0, 24);
  for (let length = Math.min(words.length, 8); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const row = rowAt(byCompactName().get(compact(words.slice(start, start + length))));
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
  for (const line of table().lines) for (const name of namesOf(line)) add(name, () => table().row(line));
  for (const name of timmNames()) add(name, () => timmModel(name));
  return index;
});

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
