import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { step } from "./explain.ts";
import { type FactorList, type Prior, scaled, term } from "./factor.ts";
import { peakOf } from "./generation.ts";
import { imageInference } from "./inferenceImage.ts";
import { amountOf, eachAlike, textInference } from "./inferenceText.ts";
import { macsOf } from "./macs.ts";
import { inform, warnUnknown } from "./notes.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Notes, Scenario, Shape } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

const FORWARD_KINDS = new Set([
  "encoder",
  "embedding",
  "vision",
  "detection",
  "segmentation",
  "speech",
  "gnn",
  "tabular",
  "network",
]);

/** A job that answers, draws, embeds or classifies with a trained model, by the kind of the model. */
export function inferenceWork(scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes): Work {
  const { kind, name } = scenario.shape;
  const timed = withADay(scenario, notes);
  const draws = kind === "diffusion" || (kind === "decoder" && WORDS.draws.test(name));
  const work =
    draws || FORWARD_KINDS.has(kind)
      ? otherInference(timed, branch, factors)
      : textInference(timed, branch, factors, notes);
  return { ...work, isUntold: isUntold(timed) };
}

/** A server runs until it is stopped: where neither its requests nor its hours are told, one day of it is reckoned. */
function withADay(scenario: Scenario, notes: Notes): Scenario {
  if (scenario.task !== "serving" || !isUntold(scenario)) {
    noteMissing(scenario, notes);
    return scenario;
  }
  inform(notes, "missing-input", "hours", "A server runs until it is stopped. One day of it was reckoned.");
  return { ...scenario, values: { ...scenario.values, hours: 24 } };
}

/** Pictures and videos by denoising, all else that writes no text by one forward pass. */
export function otherInference(scenario: Scenario, branch: Branch, factors: FactorList): Work {
  return FORWARD_KINDS.has(scenario.shape.kind)
    ? forwardInference(scenario, branch, factors)
    : imageInference(scenario, branch, factors);
}

/** Says that the amount of work is unknown, where neither a count nor the hours are told. */
export function noteMissing(scenario: Scenario, notes: Notes): void {
  if (isUntold(scenario)) warnUnknown(notes, "requests", "number of requests");
}

function isUntold({ values }: Scenario): boolean {
  return (amountOf(values) ?? values.hours) === undefined;
}

/** A window of 30 s of sound, and the words in it. */
const SPEECH_POSITIONS = 1600;
const SPEECH_SHARE = 0.4;
/** Mean share of the power limit in short forward passes. */
const POWER_SHARE = 0.6;

/** One forward pass per document, picture or window of sound: 2·N per token, or 2 per multiply-accumulate. */
function forwardInference(scenario: Scenario, branch: Branch, factors: FactorList): Work {
  const { values, shape } = scenario;
  const { hardware } = branch;
  const speech = shape.kind === "speech";
  const image = !speech && shape.kind !== "encoder" && shape.kind !== "embedding";
  const length =
    image || speech ? () => SPEECH_POSITIONS : term(factors, "tokensPerExample", lengthOf(values), "run");
  const rate = shape.kind === "network" ? term(factors, "rate", PRIORS.networkForwardRate, "run") : undefined;
  const flops = image
    ? () => 2e9 * macsOf(values, imageTask(shape), shape).gmacs
    : (x: Values) => 2e9 * shape.matmulParamsB * length(x);
  const peak = (peakOf(hardware.accelerator, branch.precision, hardware.generation)?.tflops ?? 1) * 1e12;
  const share = term(factors, "forward", scaled(PRIORS.forward, speech ? SPEECH_SHARE : 1), "run");
  const count = typeof hardware.count === "number" ? hardware.count : 1;
  const each = (x: Values) => (rate === undefined ? flops(x) / (peak * share(x)) : 1 / rate(x)) / count;
  const { made, ...time } = eachAlike(factors, scenario, branch, count, POWER_SHARE, each);
  return {
    ...time,
    functionalUnit: { unit: image ? "image" : "request", count: made },
    explain: (x) => [
      step("one forward pass", image ? "2 · multiply-accumulates" : "2·N·tokens", flops(x), "FLOP", []),
      step(
        "time",
        "requests · FLOPs ÷ (peak · share)",
        time.seconds(x) / 3600,
        "h",
        [{ name: "share of the peak", value: share(x), unit: "1" }],
        PRIORS.forward.citation,
      ),
    ],
  };
}

function lengthOf(values: Partial<FactValues>): Prior | number {
  return (
    values.tokensPerExample ??
    values.maxPromptTokens ??
    (values.sequenceLength === undefined ? PRIORS.documentTokens : upTo(values.sequenceLength))
  );
}

function upTo(limit: number): Prior {
  return {
    ...PRIORS.documentTokens,
    p10: limit * 0.2,
    p50: limit * 0.6,
    p90: limit,
    max: limit,
    because: "a limit was told",
  };
}

function imageTask({ kind }: Shape): Task {
  return kind === "detection" || kind === "segmentation" ? kind : "vision";
}
