import { findModel } from "../data/models.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Amount } from "./amount.ts";
import { classOf, efficiencyPrior, MLPERF, type TaskClass } from "./efficiency.ts";
import { type FactorList, middle, term } from "./factor.ts";
import { reachOf } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Shape } from "./scenario.ts";
import { bandwidthOf, hasAdapter, isWide } from "./settings.ts";
import type { Values } from "./work.ts";

/** A task's time and how hard it drives the cards, as functions of the factor values. */
export interface Pace {
  readonly seconds: (x: Values) => number;
  readonly flops: (x: Values) => number;
  readonly tokens: (x: Values) => number;
  /** Delivered share of the peak, 0 to 1, when the run takes `seconds`. */
  readonly utilisation: (x: Values, seconds: number) => number;
  readonly accelerators: (x: Values) => number;
  /** How the FLOPs were counted, in words and symbols. */
  readonly formula: string;
  readonly unit: "token" | "image" | "example" | "action";
  /** Share of the time in which the cards compute, 0 to 1. */
  readonly load: (x: Values, seconds: number) => number;
}

/** Matrix products reach this share of the peak at best, on tensor cores and on plain cores (llm-foundry, Zeus). */
const MATMUL_CEILING = { matrix: 0.75, plain: 0.92 } as const;
/**
 * Bytes moved per token, layer and unit of width by everything that is not a matrix product, forward and backward in
 * 16 bits: fused pre-training code, and eager training loops under autocast. The eager figure is fitted on BERT at
 * four cards in Zeus' traces.
 */
const BYTES_PER_UNIT = { fused: 150, eager: 400 } as const;
/** Autocast keeps part of the traffic in 32 bits. */
const AUTOCAST = 1.5;

/**
 * Training time of a transformer: matrix products at a share of the peak, plus the memory traffic of everything
 * else, never faster than the launches of its kernels. FLOPs per token: 6·N for full training (Kaplan et al. 2020),
 * 4·N + 2·N_trainable for adapters, plus attention (PaLM, appendix B).
 */
export function transformerPace(
  factors: FactorList,
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  amount: Amount,
  branch: Branch,
): Pace {
  const { hardware, precision } = branch;
  const peak = reachOf(hardware.accelerator, precision, hardware.generation);
  const klass = classOf(task, shape.kind, values);
  const perToken = flopsPerToken(values, task, shape, amount.sequenceLength);
  const bandwidth = bandwidthOf(hardware.accelerator, peak.tflops);
  const wide = isWide(precision);
  const bytes =
    isPretraining(klass) || klass === "speechPretrain"
      ? BYTES_PER_UNIT.fused * (wide ? 2 : 1)
      : BYTES_PER_UNIT.eager * (wide ? 2 : AUTOCAST);
  const bytesPerToken =
    shape.layers * shape.hiddenSize * bytes * passShare(values, task) + logitBytes(klass, shape);
  const ceiling = peak.matrix ? MATMUL_CEILING.matrix : MATMUL_CEILING.plain;
  const secondsPerToken = perToken / (peak.tflops * 1e12 * ceiling) + bytesPerToken / bandwidth;
  const tokens = product(factors, amount.tokens);
  const count = term(factors, "acceleratorCount", hardware.count, "run");
  const size = sizeScale(factors, shape);
  const efficiency = term(
    factors,
    "efficiency",
    efficiencyPrior(klass, hardware.generation, peak, values, {
      isSparse: shape.activeParamsB < 0.8 * shape.paramsB,
      memoryGiB: hardware.accelerator.memoryGiB,
      paramsB: shape.paramsB,
      task,
      cards: middle(hardware.count),
    }),
    "run",
  );
  const goodput = term(
    factors,
    "goodput",
    isPretraining(klass) && !MLPERF.test(values.model ?? "") ? PRIORS.pretrainGoodput : 1,
    "run",
  );
  const microBatch = term(factors, "microBatch", amount.microBatch, "run");
  const launch = term(factors, "launch", PRIORS.launch, "run");
  const examples = product(factors, amount.examples);
  const perPass = passOverheads(klass, values, shape, branch, bandwidth);
  const gathering = perPass.gathersPerhaps ? PRIORS.sharded : PRIORS.gathering;
  const sharded = term(factors, "sharded", perPass.gatherSeconds > 0 ? gathering : 1, "run");
  const accelerators = count;
  const scales = isPretraining(klass);
  const computing = (x: Values) => {
    const n = count(x);
    return (tokens(x) * size(x) * secondsPerToken * (scales ? spread(n) : 1)) / (n * efficiency(x));
  };
  const seconds = (x: Values) => {
    const n = count(x);
    const busy = computing(x);
    const passes = examples(x) / (n * microBatch(x));
    const gather = perPass.gatherSeconds * sharded(x);
    const perWeight = perPass.weightSeconds + gather;
    const floor = passes * (perPass.launchSeconds * launch(x) + perWeight * size(x));
    const floored = Math.sqrt(busy * busy + floor * floor);
    return floored / goodput(x);
  };
  const flops = (x: Values) => tokens(x) * size(x) * perToken;
  return {
    seconds,
    flops,
    tokens,
    accelerators,
    formula: formulaOf(values, task, shape),
    unit: "token",
    load: (x, time) => computing(x) / (amount.known ? time : seconds(x)),
    utilisation: (x, time) => flops(x) / (time * count(x) * peak.tflops * 1e12),
  };
}

/** What every doubling of the cards adds to the time of their sum, by the links between nodes and waiting for the slowest. */
const PER_DOUBLING = 0.02;
/** The level of the efficiency prior is that of runs on about so many cards. */
const USUAL_CARDS = 128;

/** Time of `n` cards together, relative to the usual number of them. */
function spread(n: number): number {
  return Math.min(1.25, Math.max(0.88, 1 + PER_DOUBLING * Math.log2(n / USUAL_CARDS)));
}

/** Bytes moved per token and entry of the vocabulary by the loss: scores and their gradients, partly in 32 bits. */
const BYTES_PER_LOGIT = 12;
/** Entries where the vocabulary is not known (GPT-2 has 50,257, Llama 32,000). */
const USUAL_VOCABULARY = 40_000;

/** Small models of long vocabularies move more for the loss than for a layer; most code scores all positions of masked ones too. */
function logitBytes(klass: TaskClass, shape: Shape): number {
  if (!isPretraining(klass)) return 0;
  return BYTES_PER_LOGIT * (shape.vocabularySize ?? USUAL_VOCABULARY) * (shape.encoderDecoder ? 0.5 : 1);
}

function isPretraining(klass: TaskClass): boolean {
  return klass === "pretrain" || klass === "encoderPretrain";
}

/** The product of terms, read from the vector of values. */
export function product(factors: FactorList, parts: Amount["tokens"]): (x: Values) => number {
  const readers = parts.map(([id, value]) => term(factors, id, value, "run"));
  if (readers.length === 1) return readers[0] as (x: Values) => number;
  return (x) => {
    let result = 1;
    for (const read of readers) result *= read(x);
    return result;
  };
}

/** Seconds that one forward-backward pass costs however few tokens it holds. */
interface PassOverheads {
  readonly launchSeconds: number;
  /** Reading and unpacking the weights, averaging gradients. */
  readonly weightSeconds: number;
  /** Gathering weights that are sharded over the cards. */
  readonly gatherSeconds: number;
  /** Whether they may as well be copied to every card. */
  readonly gathersPerhaps: boolean;
}

/** Kernel launches per layer (eager PyTorch; compiled or fused training code needs about a third). */
const LAUNCH_SECONDS_PER_LAYER = { adapter: 0.0028, trainer: 0.0016, fused: 0.0006 } as const;
/** Bytes per second at which sharded weights are gathered between cards of one node. */
const GATHER_BANDWIDTH = 160e9;
/** Bytes per second at which 32-bit gradients are averaged by plain data-parallel training. */
const REDUCE_BANDWIDTH = 32e9;
/** Cards of desktops have no links of their own, nor may they read one another's memory: all goes through the host. */
const BY_HOST = 4;
/** Share of a card's memory that frozen weights may fill and still leave room for a step. */
const HELD = 0.6;
/** 4-bit weights unpacked per byte per second of memory bandwidth. */
const UNPACK_RATE = 0.16;

function passOverheads(
  klass: TaskClass,
  values: Partial<FactValues>,
  shape: Shape,
  branch: Branch,
  bandwidth: number,
): PassOverheads {
  const adapter = klass === "lora" || klass === "qlora";
  const code = adapter ? "adapter" : isPretraining(klass) || values.compile === true ? "fused" : "trainer";
  const weights = shape.paramsB * 1e9;
  const passes = 3;
  const packed = klass === "qlora" || values.quantization === "int4";
  const stream = (passes * weights * 2) / bandwidth;
  const unpack = packed ? (passes * weights) / (bandwidth * UNPACK_RATE) : 0;
  const shards = middle(branch.hardware.count) > 1 && shape.paramsB > 1.5 && !packed;
  const slower = branch.hardware.setting === "desktop" ? BY_HOST : 1;
  const gather = shards ? (slower * passes * weights * 2) / GATHER_BANDWIDTH : 0;
  // Adapters need no state for the frozen weights: these may be copied to every card that can hold them.
  const held = adapter && 2 * shape.paramsB < HELD * (branch.hardware.accelerator.memoryGiB ?? 0);
  const reduce =
    !shards && middle(branch.hardware.count) > 1 && !adapter ? (slower * weights * 8) / REDUCE_BANDWIDTH : 0;
  const hosted = branch.hardware.generation === "tpu" || branch.hardware.generation === "cpu";
  return {
    launchSeconds: hosted
      ? code === "fused"
        ? 0.004
        : 0.015
      : shape.layers * LAUNCH_SECONDS_PER_LAYER[code],
    // Pre-training hides its weight traffic behind arithmetic.
    weightSeconds: isPretraining(klass) ? 0 : stream + unpack + reduce,
    gatherSeconds: isPretraining(klass) ? 0 : gather,
    gathersPerhaps: held && gather > 0,
  };
}

/** When the size is a range, work scales with it. */
export function sizeScale(factors: FactorList, shape: Shape): (x: Values) => number {
  const { params } = shape;
  if (typeof params === "number") return () => 1;
  const read = term(factors, "params", params, "run");
  return (x) => read(x) / params.p50;
}

/** Model FLOPs of one training token. */
export function flopsPerToken(values: Partial<FactValues>, task: Task, shape: Shape, length: number): number {
  const matmul = 2e9 * shape.matmulParamsB;
  const watched = lookersOn(values, task, shape) + (task === "encoder-pretrain" ? besideEncoder(shape) : 0);
  const attended = LINEAR.test(`${shape.name} ${values.model ?? ""}`) ? 0 : length;
  const attention = (shape.bidirectional ? 4 : 2) * shape.layers * shape.hiddenSize * attended;
  // An encoder-decoder's token passes one of the two halves.
  const half = shape.encoderDecoder ? 0.5 : 1;
  return half * (matmul * passShare(values, task) * 3 + 3 * attention) + watched;
}

/** Networks whose cost grows in proportion to the length: state spaces, long convolutions, linear attention. */
const LINEAR = /hyena|mamba|rwkv|retnet|\bs4d?\b|linear attention|\bt2r\b|based-\d/i;

/**
 * What some encoders' pre-training costs beside the masked language model's, as a share of it, by the method that the name
 * tells: ELECTRA's generator of a quarter to a third of its size (Clark et al. 2020), the positions' own scores of
 * DeBERTa (He et al. 2021), XLNet's second stream of queries (Yang et al. 2019).
 */
const BESIDE: readonly (readonly [name: RegExp, share: number])[] = [
  [/electra/i, 0.3],
  [/deberta[- ]?v3/i, 0.7],
  [/deberta/i, 0.4],
  [/xlnet/i, 0.4],
];

function besideEncoder(shape: Shape): number {
  const name = `${shape.name} ${shape.family ?? ""}`;
  const share = BESIDE.find(([pattern]) => pattern.test(name))?.[1] ?? 0;
  return share * 6e9 * shape.matmulParamsB;
}

/** Forward passes of frozen models that look at the same tokens: a reference policy, a teacher. */
function lookersOn(values: Partial<FactValues>, task: Task, shape: Shape): number {
  if (task === "preference") return 2e9 * shape.matmulParamsB;
  if (task !== "distillation") return 0;
  const teacher = values.teacherModel === undefined ? undefined : findModel(values.teacherModel)?.row;
  return 2e9 * (teacher?.activeParamsB ?? teacher?.paramsB ?? shape.paramsB * USUAL_TEACHER);
}

/** Teachers are usually about twice the student (DistilBERT: 110 to 66 million). */
const USUAL_TEACHER = 2;

function formulaOf(values: Partial<FactValues>, task: Task, shape: Shape): string {
  const share = passShare(values, task);
  const main =
    share === 1 ? "6·N·D" : share < 0.5 ? "2.2·N·D (forward, and gradients of the head)" : "4·N·D (adapters)";
  return `${main} + attention ${shape.bidirectional ? "12" : "6"}·L·d·s·D${shape.encoderDecoder ? ", half per token" : ""}`;
}

/** Share of full training's matrix products: forward, gradients of activations, gradients of trained weights. */
function passShare(values: Partial<FactValues>, task: Task): number {
  if (values.frozenBackbone === true) return 1.1 / 3;
  return hasAdapter(values, task) ? 2.02 / 3 : 1;
}
