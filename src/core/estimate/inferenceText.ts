import type { FactValues } from "../model/fact.ts";
import { step } from "./explain.ts";
import { type FactorList, mediansOf, type Prior, term } from "./factor.ts";
import { peakOf } from "./generation.ts";
import { batchOf, kvBytes, USABLE_MEMORY } from "./inferenceBatch.ts";
import { type DecodeInput, decodePower, decodeStep } from "./inferenceLaw.ts";
import { lengthsOf } from "./inferenceLengths.ts";
import { contradict, warn } from "./notes.ts";
import { PLAIN_ENGINE, packedWeights } from "./packedWeights.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import { bandwidthOf, isWide } from "./settings.ts";
import { sizeScale } from "./transformer.ts";
import type { Values, Work } from "./work.ts";

/** Cards that hold one copy of the model, and how many such groups there are. */
interface Groups {
  readonly cards: number;
  readonly groups: number;
}

/** Largest number of cards that serve one copy together. */
const ONE_NODE = 8;
/** Power share of a card that holds a model and waits for requests. */
const IDLE = 0.17;

/**
 * Generation of text: seconds and energy per decoding step (inferenceLaw.ts) times the tokens to make. `inference` is a
 * job over a list of prompts, `serving` answers traffic and keeps cards in reserve.
 */
export function textInference(scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes): Work {
  const { values, shape, task } = scenario;
  const { hardware } = branch;
  const { accelerator } = hardware;
  const bytesPerParam = storedBytes(values);
  const { cards, groups } = groupsOf(values, shape.paramsB * bytesPerParam, branch, notes);
  const peak = peakOf(accelerator, branch.precision, hardware.generation)?.tflops ?? 10;
  const packing = packedWeights(values, shape.paramsB);
  const input: DecodeInput = {
    paramsB: shape.paramsB,
    activeParamsB: shape.activeParamsB,
    layers: shape.layers,
    // Weights that are widened for every product are reckoned in 16 bits; what the widening costs is a factor of its own.
    bytesPerParam: packing ? WIDE_BYTES : bytesPerParam,
    kvBytesPerToken: kvBytes(values, shape.activeParamsB),
    cards,
    bandwidthBytes: bandwidthOf(accelerator, peak),
    peakFlops: peak * 1e12,
  };
  const { output, prompt, contextTokens } = lengthsOf(factors, values, shape);
  const batch = term(
    factors,
    "concurrency",
    batchOf(values, task, input, accelerator, groups, contextTokens),
    "run",
  );
  const packed = term(factors, "packedWeights", packing ?? 1, "run");
  const engine = term(factors, "engine", enginePrior(values), "run");
  const scale = sizeScale(factors, shape);
  const tdp = term(factors, "tdp", hardware.tdpWatts, "systematic");
  const hours = values.hours;
  const timed = hours !== undefined && amountOf(values) === undefined;
  const provisioned = reserveOf(factors, scenario);
  const asked = timed ? () => 0 : tokensOf(factors, values, output);
  const decode = (x: Values) =>
    decodeStep(scaledInput(input, scale(x)), batch(x), prompt(x) + output(x) / 2, prompt(x) / output(x));
  const perToken = (x: Values) => (decode(x).seconds * engine(x)) / (batch(x) * groups);
  const tokens = (x: Values) => (timed ? ((hours ?? 0) * 3600) / (perToken(x) * provisioned(x)) : asked(x));
  const busy = (x: Values) => tokens(x) * perToken(x);
  if (hours !== undefined && !timed) noteTooShort(hours, busy, factors, notes);
  const seconds = (x: Values) => (hours !== undefined ? hours * 3600 : busy(x) * provisioned(x));
  const count = cards * groups;
  return {
    seconds,
    accelerators: () => count,
    acceleratorKWh: (x, time) => {
      const working = Math.min(time, busy(x));
      const widened = packed(x);
      return (
        (tdp(x) * count * (working * decodePower(decode(x)) * widened + (time - working) * IDLE)) / 3.6e6
      );
    },
    functionalUnit: { unit: "token", count: tokens },
    explain: (x) => [
      step("tokens to generate", "requests · tokens per answer", tokens(x), "tokens", []),
      step(
        "one decoding step",
        "weights and caches read ÷ bandwidth + products ÷ peak + launching",
        decode(x).seconds,
        "s",
        [
          { name: "requests at a time", value: batch(x), unit: "1" },
          { name: "cards of one copy", value: cards, unit: "1" },
          { name: "parameters", value: input.paramsB * 1e9, unit: "1" },
          { name: "bytes per parameter", value: bytesPerParam, unit: "B" },
        ],
        PRIORS.engine.citation,
      ),
      step(
        "time",
        hours === undefined ? "tokens · step ÷ requests at a time" : "given",
        seconds(x) / 3600,
        "h",
        [{ name: "mean share of the power limit", value: decodePower(decode(x)), unit: "1" }],
        PRIORS.engine.citation,
      ),
    ],
  };
}

/** Told hours in which the told tokens cannot be written: the law would have to err by this much. */
const IMPOSSIBLE = 10;

function noteTooShort(hours: number, busy: (x: Values) => number, factors: FactorList, notes: Notes): void {
  const needed = busy(mediansOf(factors.list)) / 3600;
  if (needed < IMPOSSIBLE * hours) return;
  contradict(
    notes,
    "hours",
    `${hours} h is too short: so many tokens would take about ${Number(needed.toPrecision(2))} h. The hours were used as given.`,
  );
}

function scaledInput(input: DecodeInput, by: number): DecodeInput {
  return by === 1
    ? input
    : { ...input, paramsB: input.paramsB * by, activeParamsB: input.activeParamsB * by };
}

const WIDE_BYTES = 2;

/** Bytes of one stored parameter; 4-bit formats carry their scales. */
function storedBytes(values: Partial<FactValues>): number {
  const format = values.quantization ?? values.precision;
  if (format === "int4") return 0.56;
  if (format === "int8" || format === "fp8") return 1;
  return isWide(format) ? 4 : 2;
}

/** Fewest cards, a power of two, whose memory holds the weights; or the told number, in groups of a node at most. */
function groupsOf(values: Partial<FactValues>, weightsGB: number, branch: Branch, notes: Notes): Groups {
  const { count, accelerator } = branch.hardware;
  const memory = (accelerator.memoryGiB ?? 80) * 1.074 * USABLE_MEMORY;
  const needed = 2 ** Math.ceil(Math.log2(Math.max(1, (weightsGB * 1.1 + 1) / memory)));
  if (typeof count !== "number") return { cards: needed, groups: 1 };
  if (count < needed) {
    const field = values.acceleratorCount === undefined ? "accelerator" : "acceleratorCount";
    const message = `The weights take about ${Math.round(weightsGB)} GB, more than ${count} × ${accelerator.name} hold. They were reckoned as if they fitted.`;
    warn(notes, "does-not-fit", field, message);
  }
  // A batch of each device says that each has a copy of its own.
  const most = values.perDeviceBatchSize === undefined ? Math.max(needed, ONE_NODE) : needed;
  const cards = Math.min(Math.max(1, count), most);
  return { cards, groups: Math.max(count, Number.MIN_VALUE) / cards };
}

function enginePrior(values: Partial<FactValues>): Prior {
  return PLAIN_ENGINE.test(values.framework ?? "") ? PRIORS.plainEngine : PRIORS.engine;
}

/** How many times as long as they work cards are held: for peaks, or all day for whoever may ask. */
function reserveOf(factors: FactorList, { task, values }: Scenario): (x: Values) => number {
  const open = task === "serving" && amountOf(values) === undefined ? PRIORS.heldOpen : PRIORS.provisioned;
  return term(factors, "provisioned", task === "inference" ? 1 : open, "run");
}

/** What is told of how much is asked. */
export function amountOf(values: Partial<FactValues>): number | undefined {
  return values.tokensB ?? values.requests ?? values.examples ?? values.maxSamples;
}

/** Tokens to generate: told, or requests times the length of an answer. */
function tokensOf(
  factors: FactorList,
  values: Partial<FactValues>,
  output: (x: Values) => number,
): (x: Values) => number {
  const { tokensB, generationsPerPrompt = 1 } = values;
  if (tokensB !== undefined) return () => tokensB * 1e9;
  const requests = requestsOf(factors, values);
  return (x) => requests(x) * output(x) * generationsPerPrompt;
}

/** Requests that take so many seconds each at a constant share of the power limit: their time or, in told hours, their number. */
export function eachAlike(
  factors: FactorList,
  scenario: Scenario,
  { hardware }: Branch,
  count: number,
  powerShare: number,
  each: (x: Values) => number,
): Pick<Work, "seconds" | "accelerators" | "acceleratorKWh"> & { readonly made: (x: Values) => number } {
  const { values } = scenario;
  const requests = requestsOf(factors, values);
  const tdp = term(factors, "tdp", hardware.tdpWatts, "systematic");
  const { hours } = values;
  const held = scenario.task === "serving" ? reserveOf(factors, scenario) : () => 1;
  return {
    seconds: (x) => (hours === undefined ? requests(x) * each(x) : hours * 3600),
    accelerators: () => count,
    acceleratorKWh: (x, time) => (tdp(x) * count * (IDLE + (powerShare - IDLE) / held(x)) * time) / 3.6e6,
    made: (x) =>
      hours !== undefined && values.requests === undefined
        ? (hours * 3600) / (each(x) * held(x))
        : requests(x),
  };
}

/** Requests, pictures or documents of an inference job, told or a wide range. */
function requestsOf(factors: FactorList, values: Partial<FactValues>): (x: Values) => number {
  const told = values.requests ?? values.examples ?? values.maxSamples;
  const epochs = values.requests === undefined ? (values.epochs ?? 1) : 1;
  return term(factors, "requests", told === undefined ? PRIORS.requests : told * epochs, "run");
}
