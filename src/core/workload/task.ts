import { findDataset } from "../data/datasets.ts";
import { familyOf } from "../data/families.ts";
import { findModel } from "../data/models.ts";
import type { FactValues, RunKind } from "../model/fact.ts";
import type { ModelKind } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";

const BY_MODEL: { readonly [K in ModelKind]: { readonly train: Task; readonly finetune: Task } } = {
  decoder: { train: "llm-pretrain", finetune: "llm-finetune" },
  moe: { train: "llm-pretrain", finetune: "llm-finetune" },
  encoder: { train: "encoder-pretrain", finetune: "encoder-finetune" },
  encdec: { train: "encdec", finetune: "encdec" },
  embedding: { train: "embedding", finetune: "embedding" },
  vision: { train: "vision", finetune: "vision" },
  detection: { train: "detection", finetune: "detection" },
  segmentation: { train: "segmentation", finetune: "segmentation" },
  diffusion: { train: "diffusion", finetune: "diffusion" },
  speech: { train: "speech", finetune: "speech" },
  multimodal: { train: "multimodal", finetune: "multimodal" },
  tabular: { train: "tabular", finetune: "tabular" },
  gnn: { train: "gnn", finetune: "gnn" },
};
const BY_FRAMEWORK: { readonly [framework: string]: Task } = {
  ultralytics: "detection",
  diffusers: "diffusion",
  "scikit-learn": "tabular",
  xgboost: "tabular",
  lightgbm: "tabular",
  catboost: "tabular",
  mmengine: "vision",
  timm: "vision",
  torchvision: "vision",
  basicsr: "vision",
  paddle: "vision",
  slowfast: "vision",
  pycls: "vision",
  detectron2: "detection",
  lavis: "multimodal",
  mmf: "multimodal",
  opennmt: "encdec",
  marian: "encdec",
  kohya: "diffusion",
  "ai-toolkit": "diffusion",
  onetrainer: "diffusion",
  speechbrain: "speech",
  espnet: "speech",
};
const BY_MODALITY: { readonly [modality: string]: Task } = {
  image: "vision",
  detection: "detection",
  segmentation: "segmentation",
  audio: "speech",
  graph: "gnn",
  tabular: "tabular",
  timeseries: "tabular",
};
const LANGUAGE_MODEL_TOOLS =
  /axolotl|llamafactory|torchtune|litgpt|trl|unsloth|megatron|llm-foundry|maxtext|torchtitan|nemo|gpt-neox|llm\.c|openrlhf|verl|nanotron|hyperpod|h2o-llm-studio/;

/** Libraries of transformers: a model that is not named is a language model or an encoder. */
const TUNES_LARGE_MODELS = /transformers|accelerate|deepspeed|fairseq|flair|sentence/;

/** Words of a path where text is read. */
const TEXT =
  /\b(?:\w*(?:gpt|llm|bert)|lm|nlp|text|language|transformers?|translation|seq2seq|words?|tokens?|chat)\b/;

/**
 * Sounds and series are sequences too: in a loop of one's own, without a transformer's layers, a length that is no power of
 * two as contexts of language models are says little.
 */
function isAnySequence(
  { framework = "", layers, heads, sequenceLength = 0 }: Partial<FactValues>,
  path: string,
): boolean {
  return (
    (layers ?? heads) === undefined &&
    !(sequenceLength >= 128 && Number.isInteger(Math.log2(sequenceLength))) &&
    /\.(?:py|ipynb)$/.test(path) &&
    OWN_LOOP.test(framework) &&
    !TEXT.test(pathWords(path, 5))
  );
}

/** No language model has fewer parameters, in billions. */
const SMALL_B = 1e-3;
/** Libraries that one writes networks of one's own in. */
const OWN_LOOP = /^(?:pytorch|tensorflow|keras|jax|lightning)$/;

/** No model of language is narrower, nor reads less at once. */
const LEAST_WIDTH = 64;
const LEAST_LENGTH = 16;

/** Recurrent networks, which are small beside language models that read as long sequences. */
const RECURRENT = /\b(?:lstm|gru|rnn)/i;

/** The kind of the model that a text names, or of the family. */
function kindNamed(model: string): ModelKind | undefined {
  return (findModel(model)?.row ?? familyOf(model)[0])?.kind;
}

/** Tasks that a file may tell by itself. */
const TOLD: ReadonlySet<string> = new Set<Task>([
  "rl",
  "preference",
  "distillation",
  "tabular",
  "speech",
  "vision",
  "detection",
  "segmentation",
  "encoder-finetune",
  "network",
]);

/** Words of a file's path that say what its run learns from, where the file itself does not. */
const BY_PATH: readonly (readonly [words: RegExp, task: Task])[] = [
  [
    /sklearn|scikit|xgboost|lightgbm|catboost|tabular|regression|forecast|\biris\b|titanic|housing|diabetes|time-?series/,
    "tabular",
  ],
  [/segment/, "segmentation"],
  [/detect(?:ion|or)|\byolo/, "detection"],
  [/diffusion|dreambooth/, "diffusion"],
  [/speech|\basr\b|\baudio\b|\btts\b/, "speech"],
  [/\bgnn\b|\bgcn\b|graph-?(?:neural|sage|conv)/, "gnn"],
  [/recommend|\brecsys\b|\bdlrm\b/, "recsys"],
  [/image|vision|mnist|cifar|fashion|svhn|resnet|\bcnn\b|\bgans?\b|\bvae\b|\bvit\b/, "vision"],
  [/\bllm|\bgpt|llama|mistral|qwen|language-?model|\bsft\b|instruct/, "llm-finetune"],
  [/\bbert\b|text-?classif|sentiment|\bner\b|\bnlp\b/, "encoder-finetune"],
];

/** The last folders and the name of a path, in words. */
function pathWords(path: string, parts = 3): string {
  return path.split("/").slice(-parts).join("/").toLowerCase().replaceAll("_", "-");
}

/**
 * What is computed, as finely as the facts and the words of the path tell; `network` where a run trains something of
 * which nothing is told; undefined where it tunes it.
 */
export function taskOf(kind: RunKind, facts: Partial<FactValues>, path = ""): Task | undefined {
  if (facts.task === "api") return "api";
  if (facts.task === "serving") return "serving";
  if (kind === "inference") return "inference";
  if (facts.task !== undefined && TOLD.has(facts.task)) return facts.task as Task;
  if (facts.adapter === "qlora") return "qlora";
  const modelKind = facts.model === undefined ? undefined : kindNamed(facts.model);
  const framework = facts.framework ?? "";
  const byFramework = BY_FRAMEWORK[framework];
  if (
    facts.adapter !== undefined &&
    facts.adapter !== "none" &&
    byFramework === undefined &&
    (modelKind === undefined || modelKind === "decoder" || modelKind === "moe")
  )
    return "lora";
  const tuned = kind === "finetune" || kind === "sweep" ? "finetune" : "train";
  if (modelKind !== undefined) return BY_MODEL[modelKind][fromScratch(kind, facts) ? "train" : tuned];
  if (byFramework) return byFramework;
  if (LANGUAGE_MODEL_TOOLS.test(framework)) return tuned === "finetune" ? "llm-finetune" : "llm-pretrain";
  const modality = facts.dataset
    ?.map((one) => findDataset(one)?.row.modality)
    .find((one) => one !== undefined);
  if (modality === "timeseries" && OWN_LOOP.test(framework)) return "network";
  const byModality = modality === undefined ? undefined : BY_MODALITY[modality];
  if (byModality) return byModality;
  if (facts.imageSize !== undefined) return "vision";
  const { hiddenSize, sequenceLength } = facts;
  const readsText =
    (hiddenSize ?? LEAST_WIDTH) >= LEAST_WIDTH &&
    (sequenceLength ?? LEAST_LENGTH) >= LEAST_LENGTH &&
    ((sequenceLength !== undefined && !isAnySequence(facts, path)) ||
      facts.vocabularySize !== undefined ||
      hiddenSize !== undefined);
  if (readsText && !RECURRENT.test(facts.model ?? "")) return textTask(tuned === "finetune", facts, path);
  if (TUNES_LARGE_MODELS.test(framework)) return undefined;
  const words = pathWords(path);
  const byPath = BY_PATH.find(([pattern]) => pattern.test(words))?.[1];
  if (byPath) return byPath;
  return kind === "finetune" || (facts.paramsB ?? 0) > SMALL_B ? undefined : "network";
}

/** Data sets that folders and files are named after. */
const DATASETS =
  /(?<![a-z])(?:fashion-?mnist|mnist|cifar-?100|cifar-?10|svhn|imdb|iris|wikitext-(?:2|103))(?![a-z\d])/;

/** A well-known data set that a path names, for a run that names none. */
export function datasetOf(path: string): string | undefined {
  return DATASETS.exec(pathWords(path))?.[0];
}

/** What a run does that reads text with a model that it does not name. */
function textTask(isTuned: boolean, { layers, hiddenSize }: Partial<FactValues>, path: string): Task {
  const words = pathWords(path, 5);
  if (/\brlhf\b|\bppo\b|\bgrpo\b/.test(words)) return "rl";
  // Whose layers and width are told is made here.
  const isMade = layers !== undefined && hiddenSize !== undefined;
  const tunes = !isMade && (isTuned || /fine-?tun|\bsft\b|instruct|alpaca/.test(words));
  if (/\bbert\b|roberta|electra|\bmlm\b/.test(words)) return tunes ? "encoder-finetune" : "encoder-pretrain";
  return tunes ? "llm-finetune" : "llm-pretrain";
}

/** A pre-trained model's name with a run that trains from nothing: its architecture is meant. */
function fromScratch(kind: RunKind, facts: Partial<FactValues>): boolean {
  return kind === "train" && facts.adapter === undefined;
}
