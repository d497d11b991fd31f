import { familyOf, memberOf, sizesOf } from "../data/families.ts";
import { findModel } from "../data/models.ts";
import { timmVit } from "../data/spokenNames.ts";
import { numbersOf } from "../data/table.ts";
import { usualSizesCells, usualSizesNames } from "../data/tables/usualSizes.generated.ts";
import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { ModelRow } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import { judged, type Prior, range } from "./factor.ts";
import { isBuiltOnClassifier } from "./imageKind.ts";
import { isLatent } from "./macs.ts";
import { assume, contradict, fill, inform, warn } from "./notes.ts";
import { isOwnCode, isOwnNetwork } from "./ownCode.ts";
import type { Notes, Shape } from "./scenario.ts";
import { isRecognition } from "./settings.ts";

type Points = readonly [number, number, number];

/** Sizes that stand in for an unknown model, billions of parameters, by task; of a `width` of 1,000. */
const USUAL = numbersOf<string>(usualSizesNames, usualSizesCells) as {
  readonly [id: string]: Points;
};

/** Language models of one's own code, where no cards are told: from a course's to a laboratory's. */
const OF_ONES_OWN = [0.003, 0.1, 2] as const;

/** Until 2022 mostly encoders and small language models were tuned. */
const EARLY_TUNING = [0.06, 0.15, 2] as const;

function isEarly(values: Partial<FactValues>): boolean {
  return (values.year ?? 2024) <= 2022;
}

/** Models that denoise pixels, not latents: DDPM, EDM, ADM. */
const PIXEL_DIFFUSION_PARAMS = [0.035, 0.08, 0.5] as const;

/** `ViT-B/16` is CLIP's name for its pair of towers, and everybody's for the picture's tower alone: the task decides. */
function modelOf({ model }: Partial<FactValues>, task: Task): ReturnType<typeof findModel> {
  if (model === undefined) return undefined;
  const [, letter = "", patch = ""] =
    (isRecognition(task) && /^vit-?([blh])[-/](\d{2})$/i.exec(model.trim())) || [];
  const tower = timmVit(letter, patch);
  return (tower === undefined ? undefined : findModel(tower)) ?? findModel(model);
}

/** The model's size and form: explicit numbers win over what the name implies, the name over nothing. */
export function shapeOf(values: Partial<FactValues>, task: Task, notes: Notes): Shape {
  const named = modelOf(values, task);
  const family = values.model === undefined || named ? [] : familyOf(values.model);
  const member = memberOf(family, values.paramsB);
  const match = named ?? (member && { row: member, quality: "fuzzy" as const });
  if (match?.quality === "fuzzy") {
    inform(notes, "fuzzy-match", "model", `"${values.model}" was read as ${match.row.id}.`);
  }
  if (values.model !== undefined && !match && values.paramsB === undefined) {
    warn(
      notes,
      "unknown-model",
      "model",
      family.length === 0
        ? `The size of "${values.model}" is unknown. The usual range of sizes for this task was used.`
        : `"${values.model}" is a family of ${family.length}. The range of its sizes was used.`,
    );
  }
  const row = match === undefined ? undefined : agreeing(match.row, values, notes);
  return assemble(values, task, row, family, match?.quality === "name", notes);
}

function assemble(
  values: Partial<FactValues>,
  task: Task,
  row: ModelRow | undefined,
  family: readonly ModelRow[],
  fromName: boolean,
  notes: Notes,
): Shape {
  const assumed = () => assumedSize(values, task, family, notes);
  // What is trained and passes at every step, not the text encoders beside it.
  const told = values.paramsB ?? row?.denoiserParamsB ?? row?.paramsB ?? fromLayers(values);
  const paramsB = told ?? assumed().p50;
  const kind = kindOf(values, task, row ?? family[0]);
  const layers = values.layers ?? row?.layers ?? layersFor(paramsB);
  const hiddenSize = values.hiddenSize ?? row?.hiddenSize ?? widthFor(paramsB, layers);
  const vocabularySize = values.vocabularySize ?? row?.vocabularySize;
  const activeParamsB = Math.min(values.activeParamsB ?? activeOf(values, row, paramsB), paramsB);
  if (values.activeParamsB !== undefined && values.activeParamsB > paramsB) {
    contradict(
      notes,
      "activeParamsB",
      `activeParamsB is ${values.activeParamsB}, more than the ${paramsB} in all. All parameters were taken as active.`,
    );
  }
  checkLayers(values, kind, paramsB, activeParamsB, notes);
  const macsInput = row?.gmacsInput === undefined ? undefined : pixels(row.gmacsInput);
  const encoderDecoder = kind === "encdec" || WHISPER.test(values.model ?? row?.id ?? "");
  const bidirectional = kind === "encoder" || kind === "embedding" || kind === "vision" || kind === "speech";
  return {
    name: values.model ?? row?.id ?? (told === undefined ? "unknown model" : sizeInWords(paramsB)),
    kind,
    origin:
      values.paramsB !== undefined ? "given" : told === undefined ? "assumed" : fromName ? "name" : "table",
    params: told === undefined ? assumed() : paramsB,
    paramsB,
    activeParamsB,
    matmulParamsB: matmulParams(activeParamsB, kind, row, vocabularySize, hiddenSize, fromLayers(values)),
    layers,
    hiddenSize,
    vocabularySize,
    contextLength: row?.contextLength,
    encoderDecoder,
    bidirectional,
    fwdGmacs: row?.fwdGmacsPerExample,
    macsInput,
    family: row?.family,
  };
}

/** What a model without a name is called: `84.9 M parameters`, `1.3 B parameters`. @param paramsB in billions */
function sizeInWords(paramsB: number): string {
  const [value, unit] = paramsB < 1 ? [paramsB * 1000, "M"] : [paramsB, "B"];
  return `${SIZE.format(value)} ${unit} parameters`;
}

const SIZE = new Intl.NumberFormat("en", { maximumSignificantDigits: 3 });

/** A told size within this factor of the table's still means the table's model. */
const SAME_SIZE = 1.4;

/** A detector or a segmenter holds so many times the parameters of its backbone: 41.5 M on ResNet-50's 25.6, 60.5 on 44.5. */
const WITH_HEADS = 1.5;

/** The row as it is, or only its kind where the told size says that another model is meant. */
function agreeing(row: ModelRow, values: Partial<FactValues>, notes: Notes): ModelRow {
  const told = values.paramsB;
  // The name of a detector holds that of its backbone, whose size and cost are not its own.
  if (
    row.kind === "vision" &&
    row.fwdGmacsPerExample !== undefined &&
    isBuiltOnClassifier(values.model ?? "") &&
    !isBuiltOnClassifier(`${row.id} ${row.gmacsInput ?? ""}`)
  ) {
    const { id, family, kind, year, citation, paramsB } = row;
    const whole = paramsB === undefined ? {} : { paramsB: paramsB * WITH_HEADS };
    return { id, family, kind, year, citation, ...whole };
  }
  const sizes = [row.paramsB, row.denoiserParamsB].filter((size) => size !== undefined);
  if (told === undefined || sizes.length === 0) return row;
  if (sizes.some((size) => told / size < SAME_SIZE && size / told < SAME_SIZE)) return row;
  // Of a hosted model the size is a guess of ours, and the row another model's that bears the same first name.
  if (values.task !== "api")
    inform(
      notes,
      "contradiction",
      "paramsB",
      `${row.id} has ${sizes[0]} billion parameters in the table, ${told} were given. The given number was used.`,
    );
  const { id, family, kind, year, citation } = row;
  return { id, family, kind, year, citation };
}

/** The side of the image that the table's figure was counted at: `224`, `one step at 512 (64x64 latent)`, `16 frames at 112`. */
function pixels(input: string): number | undefined {
  const size = /\bat (\d{2,4})\b/.exec(input) ?? /(\d{2,4})\b/.exec(input);
  return size ? Number(size[1]) : undefined;
}

/** Told parameters win over told layers; a stack of this depth and width that holds many times more or less is said. */
function checkLayers(
  values: Partial<FactValues>,
  kind: string,
  paramsB: number,
  activeParamsB: number,
  notes: Notes,
): void {
  const stack = fromLayers(values);
  const dense = kind === "decoder" || kind === "encoder" || kind === "encdec";
  if (stack === undefined || values.paramsB === undefined || !dense || activeParamsB !== paramsB) return;
  if (stack < MANY_TIMES * paramsB && paramsB < MANY_TIMES * stack) return;
  contradict(
    notes,
    "layers",
    `paramsB is ${paramsB}, but ${values.layers} layers of width ${values.hiddenSize} hold about ${Number(stack.toPrecision(2))} billion. The given parameters were used.`,
  );
}

const MANY_TIMES = 6;

/** 12·L·d² per decoder layer stack, plus a tied embedding (Kaplan et al. 2020). */
function fromLayers(values: Partial<FactValues>): number | undefined {
  const { layers, hiddenSize } = values;
  if (layers === undefined || hiddenSize === undefined) return undefined;
  return (12 * layers * hiddenSize ** 2 + (values.vocabularySize ?? 0) * hiddenSize) / 1e9;
}

function activeOf(values: Partial<FactValues>, row: ModelRow | undefined, paramsB: number): number {
  if (row?.activeParamsB === undefined || row.paramsB === undefined) return paramsB;
  return values.paramsB === undefined ? row.activeParamsB : (row.activeParamsB / row.paramsB) * paramsB;
}

function usualParams(values: Partial<FactValues>, task: Task): readonly [number, number, number] {
  if (task === "diffusion" && !isLatent(values)) return PIXEL_DIFFUSION_PARAMS;
  if (isOwnNetwork(values, task)) return USUAL.network as Points;
  if (task === "llm-finetune" && isEarly(values)) return EARLY_TUNING;
  // 12 · layers · width²: GPT and Llama are 43 to 128 times as wide as deep.
  const cube = ((values.hiddenSize ?? 0) / 1e3) ** 3;
  if (cube > 0 && /pretrain|encdec|inference/.test(task))
    return (USUAL.width as Points).map((share) => share * cube) as unknown as Points;
  return task === "llm-pretrain" ? forCards(values) : (USUAL[task] ?? [0.02, 0.3, 7]);
}

function assumedSize(
  values: Partial<FactValues>,
  task: Task,
  family: readonly ModelRow[],
  notes: Notes,
): Prior {
  if (family.length > 0) return sizeWithin(family, notes);
  const points = usualParams(values, task);
  fill(notes, "paramsB", points[1], "the model's size is unknown: usual sizes for this task");
  return judged("model size", "billion parameters", points, "the model is unknown");
}

function sizeWithin(family: readonly ModelRow[], notes: Notes): Prior {
  const because = "which of its family is unknown";
  const citation = family[0]?.citation ?? CITE.judgement;
  const size = range("model size", "billion parameters", sizesOf(family), because, citation);
  assume(notes, "paramsB", size);
  return size;
}

/** Sizes that so many cards usually pre-train (the inverse of the count that a size usually gets). */
function forCards(values: Partial<FactValues>): readonly [number, number, number] {
  const { acceleratorCount } = values;
  if (acceleratorCount === undefined)
    return isOwnCode(values) ? OF_ONES_OWN : (USUAL["llm-pretrain"] as Points);
  const p50 = Math.min(300, Math.max(0.1, (acceleratorCount / 90) ** 1.1));
  return [p50 / 6, p50, p50 * 6];
}

/** Whisper has an encoder and a decoder, and pads every sound to 30 seconds. */
export const WHISPER = /whisper/i;
const ENCODER_NAME = /bert|electra|mpnet|e5-|bge-|gte-|xlm-r|roberta|minilm/i;
/** Billions of parameters. */
const SMALL_TUNED = 0.4;

function kindOf(values: Partial<FactValues>, task: Task, row: ModelRow | undefined): string {
  if (row) return row.kind;
  const name = values.model ?? "";
  if (task === "encoder-pretrain" || task === "encoder-finetune" || task === "embedding") return "encoder";
  if (task === "encdec" || WORDS.encoderDecoder.test(name)) return "encdec";
  if (isRecognition(task)) return task;
  if (task === "diffusion" || task === "speech") return task;
  if (isOwnNetwork(values, task)) return "network";
  // Small models that are tuned are mostly encoders.
  const isSmall =
    values.model === undefined &&
    task === "llm-finetune" &&
    (values.paramsB ?? (isEarly(values) ? 0 : 1)) < SMALL_TUNED;
  return isSmall || ENCODER_NAME.test(name) ? "encoder" : "decoder";
}

/** Layers of a usual transformer of this size: width 64 to 128 times the depth. */
function layersFor(paramsB: number): number {
  return Math.max(2, Math.round(((paramsB * 1e9) / (12 * aspect(paramsB) ** 2)) ** (1 / 3)));
}

function widthFor(paramsB: number, layers: number): number {
  return Math.max(64, Math.sqrt((paramsB * 1e9) / (12 * layers)));
}

function aspect(paramsB: number): number {
  return Math.min(130, Math.max(48, 64 * (paramsB / 0.1) ** 0.16));
}

/** Input embeddings are looked up, not multiplied; a tied or separate output head is. */
function matmulParams(
  activeB: number,
  kind: string,
  row: ModelRow | undefined,
  vocabulary: number | undefined,
  hiddenSize: number,
  stackB: number | undefined,
): number {
  // Of an encoder whose told layers hold less than its size, the rest is looked up.
  if (vocabulary === undefined)
    return kind === "encoder" || kind === "embedding"
      ? Math.min(activeB, Math.max(stackB ?? 0.8 * activeB, 0.1 * activeB))
      : activeB;
  const embeddingB = (vocabulary * hiddenSize) / 1e9;
  const lookedUp = kind === "encoder" || kind === "embedding" || row?.tiedEmbeddings === false;
  return lookedUp ? Math.max(activeB - embeddingB, activeB * 0.1) : activeB;
}
