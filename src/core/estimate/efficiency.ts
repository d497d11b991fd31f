import { numbersOf } from "../data/table.ts";
import { type EfficiencyId, efficiencyCells, efficiencyNames } from "../data/tables/efficiency.generated.ts";
import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import { type Prior, range } from "./factor.ts";
import { GENERATIONS, type Peak } from "./generation.ts";
import type { Generation } from "./scenario.ts";
import { hasAdapter } from "./settings.ts";

/** Kinds of runs that share an efficiency prior. */
export type TaskClass = EfficiencyId;

/**
 * Share of the roofline that runs deliver, relative to Ampere tensor cores. Robust regression of ln(predicted ÷ actual)
 * on the published runs, shrunk towards the first guesses, weighted by 1/√(rows of the same family); the spreads are
 * those of families left out. Method and figures: docs/method.md, "Calibration".
 */
const CLASS = numbersOf<EfficiencyId>(efficiencyNames, efficiencyCells);

/**
 * Code by year, the first that holds. Pre-training: fused attention spread in 2022 (Dao et al.), and tuned kernels before it from
 * 2021. BERT and its kin were the best tuned code of their time (NVIDIA's, Google's). Image networks that are published since 2023 are
 * odder than those whose code was tuned for years.
 */
const ERAS: readonly (readonly [klass: TaskClass, since: number, until: number, share: number])[] = [
  ["pretrain", 0, 2020, 0.57],
  ["pretrain", 0, 2022, 0.75],
  ["pretrain", 0, 2023, 0.87],
  ["encoderPretrain", 0, 2022, 0.82],
  ["vision", 2023, 9999, 0.75],
];
/** In 32 bits the arithmetic of a U-Net outweighs its memory traffic. */
const PLAIN_DIFFUSION = 1.7;
/** Routing, padding of experts and their communication. */
const MIXTURE_OF_EXPERTS = 0.82;

/** Cards of less memory recompute activations and shard more finely; the level is that of cards of 80 GB. */
const ROOMY_GIB = 64;
const CRAMPED = 0.85;

/**
 * Tuning of speech models waits for sound to be decoded, and large models less than small ones: the level is that of 0.3
 * billion parameters (wav2vec 2.0 large), and grows with the size.
 */
const SPEECH_SIZE = { usualB: 0.3, ofSmaller: 0.4, ofLarger: 0.9, most: 5 } as const;

function speechScale(paramsB: number): number {
  const { usualB, ofSmaller, ofLarger, most } = SPEECH_SIZE;
  return Math.min(most, (paramsB / usualB) ** (paramsB > usualB ? ofLarger : ofSmaller));
}

/** Log-probabilities of two answers in 32 bits, under two models, padded to the longer. */
const PREFERENCE = 0.58;

/** Submissions to MLPerf are tuned by the makers of the hardware for months, in formats of 8 bits where it has them. */
export const MLPERF = /\bmlperf\b/i;
const TUNED_BY_MAKERS = 1.9;

/** What else of a run bears on the share that it delivers. */
interface About {
  readonly isSparse?: boolean;
  readonly memoryGiB?: number | undefined;
  readonly paramsB?: number;
  readonly task?: Task;
  readonly cards?: number;
}

/** Pre-training on fewer cards is done by code of any kind, from a trainer's defaults to kernels of one's own. */
const MANY = 17;

/** Median share of the roofline that a run delivers, with its range. */
export function efficiencyPrior(
  klass: TaskClass,
  generation: Generation,
  peak: Peak,
  values: Partial<FactValues>,
  { isSparse = false, memoryGiB = ROOMY_GIB, paramsB, task, cards = MANY }: About = {},
): Prior {
  const { matrix } = peak;
  // p50 ÷ p10, for nothing bounds how badly code may run, and p90 ÷ p50: the hardware bounds how well.
  const [p50 = 1, slower = 1, faster = 1] =
    CLASS[klass === "pretrain" && cards < MANY ? "pretrainOnFew" : klass];
  const spread = peak.guessed === true ? GUESSED_PEAK : 1;
  const family =
    matrix || generation === "cpu" || generation === "apple" ? (GENERATIONS[generation]?.[0] ?? 1) : 1;
  const plain = klass.startsWith("diffusion") && !matrix ? PLAIN_DIFFUSION : 1;
  const { year = 2024 } = values;
  const [, , , early = 1] =
    ERAS.find(([of, since, until]) => of === klass && year >= since && year <= until) ?? [];
  const cramped = klass === "pretrain" && generation === "ampere" && memoryGiB < ROOMY_GIB ? CRAMPED : 1;
  const kind =
    (isSparse ? MIXTURE_OF_EXPERTS : 1) *
    (task === "preference" ? PREFERENCE : 1) *
    (MLPERF.test(values.model ?? "") ? TUNED_BY_MAKERS : 1) *
    (klass === "speech" && paramsB !== undefined ? speechScale(paramsB) : 1);
  const middle = p50 * family * cramped * plain * early * kind;
  return range(
    "share of the hardware's reach that the run delivers",
    "1",
    [middle / (slower * spread), middle, middle * faster * spread],
    "fitted on published runs of this kind on this hardware",
    CITE.calibration,
    { max: CEILING },
  );
}

/** A guessed peak is this far off in either direction. */
const GUESSED_PEAK = 2.5;

/** The roofline's constants are medians of good code; nothing published beats them by more than this. */
const CEILING = 1.35;

/** The class whose prior a task shares. */
export function classOf(task: Task, kind: string, values: Partial<FactValues>): TaskClass {
  if (kind === "speech" || task === "speech") return speechClass(values);
  if (task === "qlora" || (task === "lora" && values.quantization !== undefined)) return "qlora";
  if (hasAdapter(values, task)) return "lora";
  if (task === "encoder-pretrain") return "encoderPretrain";
  if (task === "llm-pretrain") return "pretrain";
  if (task === "rl") return "rl";
  if (kind === "encoder" || kind === "embedding") return "encoder";
  return "finetune";
}

/** Positions over the run, or utterances of its data, beyond which code made for it trains a speech model from nothing. */
const LARGE_SPEECH = { tokensB: 5, utterances: 2e5 } as const;

function speechClass(values: Partial<FactValues>): TaskClass {
  if (WORDS.voice.test(values.model ?? "")) return "voice";
  if ((values.tokensB ?? 0) > LARGE_SPEECH.tokensB) return "speechPretrain";
  return (values.examples ?? 0) > LARGE_SPEECH.utterances ? "speechScratch" : "speech";
}
