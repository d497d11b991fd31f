import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Amount } from "./amount.ts";
import { classOf, efficiencyPrior } from "./efficiency.ts";
import { type FactorList, factorOf, term } from "./factor.ts";
import { peakOf } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Shape } from "./scenario.ts";
import type { Values } from "./work.ts";

/** A task's time and how hard it drives the cards, as functions of the factor values. */
export interface Pace {
  readonly seconds: (x: Values) => number;
  readonly flops: (x: Values) => number;
  readonly tokens: (x: Values) => number;
  /** Delivered share of the peak, 0 to 1, when the run takes `seconds`. */
  readonly utilisation: (x: Values, seconds: number) => number;
  readonly accelerators: (x: Values) => number;
}

/** Matrix products reach at most this share of the peak (llm-foundry and MAMF measurements). */
const MATMUL_CEILING = 0.75;
/** Bytes moved per token, layer and unit of width by everything that is not a matrix product, forward and backward. */
const BYTES_PER_UNIT = 130;

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
  const peak = peakOf(hardware.accelerator, precision, hardware.generation) ?? { tflops: 10, matrix: false, native: true };
  const klass = classOf(task, shape.kind);
  const perToken = flopsPerToken(values, task, shape, amount.sequenceLength);
  const bandwidth = (hardware.accelerator.memoryBandwidthGBs ?? peak.tflops * 5) * 1e9;
  const width = precision === "fp32" || precision === "tf32" ? 2 : 1;
  const bytesPerToken = shape.layers * shape.hiddenSize * BYTES_PER_UNIT * width * passShare(values, task);
  const secondsPerToken = perToken / (peak.tflops * 1e12 * MATMUL_CEILING) + bytesPerToken / bandwidth;
  const tokens = product(factors, amount.tokens);
  const count = term(factors, "acceleratorCount", hardware.count, "run", { input: "acceleratorCount", question: "How many accelerators does the run use?" });
  const size = sizeScale(factors, shape);
  const efficiency = factors.add(
    factorOf("efficiency", efficiencyPrior(klass, hardware.generation, peak.matrix), "run", {
      input: "secondsPerStep",
      question: "How many seconds does one step take? One log line settles it.",
    }),
  );
  const goodput = klass === "pretrain" ? factors.add(factorOf("goodput", PRIORS.pretrainGoodput, "run")) : -1;
  const launch = (amount.steps ?? 0) * shape.layers * 0.0012;
  const accelerators = count;
  const seconds = (x: Values) => {
    const n = count(x);
    const busy = (tokens(x) * size(x) * secondsPerToken) / (n * (x[efficiency] as number));
    const floored = launch > 0 ? (busy ** 3 + launch ** 3) ** (1 / 3) : busy;
    return goodput < 0 ? floored : floored / (x[goodput] as number);
  };
  const flops = (x: Values) => tokens(x) * size(x) * perToken;
  return {
    seconds,
    flops,
    tokens,
    accelerators,
    utilisation: (x, time) => flops(x) / (time * count(x) * peak.tflops * 1e12),
  };
}

function product(factors: FactorList, parts: Amount["tokens"]): (x: Values) => number {
  const readers = parts.map(([id, value]) => term(factors, id, value, "run", ASK[id]));
  if (readers.length === 1) return readers[0] as (x: Values) => number;
  return (x) => {
    let result = 1;
    for (const read of readers) result *= read(x);
    return result;
  };
}

const ASK: { readonly [id: string]: { readonly input: keyof FactValues; readonly question: string } } = {
  examples: { input: "examples", question: "How many examples does the data set hold?" },
  epochs: { input: "epochs", question: "For how many epochs does it train?" },
  tokensPerExample: { input: "tokensPerExample", question: "How many tokens does an example hold on average, padding included?" },
  batch: { input: "globalBatchSize", question: "How many examples make a step, over all devices?" },
};

/** When the size is a range, work scales with it. */
function sizeScale(factors: FactorList, shape: Shape): (x: Values) => number {
  const { params } = shape;
  if (typeof params === "number") return () => 1;
  const read = term(factors, "params", params, "run", { input: "paramsB", question: "How many parameters does the model have?" });
  return (x) => read(x) / params.p50;
}

/** Model FLOPs of one training token. */
export function flopsPerToken(values: Partial<FactValues>, task: Task, shape: Shape, length: number): number {
  const matmul = 2e9 * shape.matmulParamsB;
  const attention = (shape.bidirectional ? 4 : 2) * shape.layers * shape.hiddenSize * length;
  // An encoder-decoder's token passes one of the two halves.
  const half = shape.encoderDecoder ? 0.5 : 1;
  return half * (matmul * passShare(values, task) * 3 + 3 * attention);
}

/** Share of full training's matrix products: forward, gradients of activations, gradients of trained weights. */
function passShare(values: Partial<FactValues>, task: Task): number {
  if (values.frozenBackbone === true) return 1.1 / 3;
  const adapter = values.adapter !== undefined && values.adapter !== "none";
  return task === "lora" || task === "qlora" || adapter ? 2.02 / 3 : 1;
}
