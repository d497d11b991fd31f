import { findApiModel } from "../data/apiModels.ts";
import { findModel } from "../data/models.ts";
import { otherNames } from "../data/otherNames.ts";
import type { FactValues } from "../model/fact.ts";
import type { Citation } from "../model/source.ts";
import type { ApiModelRow } from "../model/tables.ts";
import { CITE } from "./citations.ts";
import { around, type FactorList, range, term } from "./factor.ts";
import { noteMissing, otherInference } from "./inference.ts";
import { textInference } from "./inferenceText.ts";
import { fill } from "./notes.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

interface Size {
  readonly totalB: number;
  readonly activeB: number;
  /** p90 ÷ p50 and p50 ÷ p10. */
  readonly spread: number;
  readonly because: string;
  readonly citation: Citation;
}

const SERVED_ON = "H100 SXM5";
/** Hosted models are mostly served from 8-bit weights, as DeepSeek publishes its own. */
const EIGHT_BIT = { precision: "bf16", quantization: "fp8" } as const;

/** The inputs of calls to a hosted model, with the size, the hardware and the place that nobody tells filled in. */
export function hostedValues(values: Partial<FactValues>, notes: Notes): Partial<FactValues> {
  const row = rowOf(values);
  const size = sizeOf(values, row);
  // Where a provider's models are served, as far as it is told; each is an assumption.
  const home = otherNames("home").get((values.apiProvider ?? row?.provider ?? "").toLowerCase());
  const [country, provider] = home?.split(" ") ?? [];
  const placed = values.region !== undefined || values.country !== undefined;
  const stand: Partial<FactValues> = {
    paramsB: size.totalB,
    activeParamsB: size.activeB,
    ...(values.accelerator === undefined ? { accelerator: SERVED_ON } : {}),
    ...(values.precision === undefined && values.quantization === undefined ? EIGHT_BIT : {}),
    ...(placed || country === undefined ? {} : { country }),
    ...(values.provider !== undefined || provider === undefined ? {} : { provider }),
  };
  if (values.paramsB === undefined) fill(notes, "paramsB", size.totalB, size.because, size.citation);
  for (const name of ["accelerator", "country", "provider"] as const) {
    const value = stand[name];
    if (value !== undefined && values[name] === undefined)
      fill(notes, name, value, "providers do not say where and on what they serve", CITE.ecologits);
  }
  return { ...values, ...stand };
}

function rowOf(values: Partial<FactValues>): ApiModelRow | undefined {
  return values.model === undefined ? undefined : findApiModel(values.model, values.apiProvider)?.row;
}

/** Usual size of a hosted model that is not listed: a mixture of experts, anything from 8 to 2,000 billion. */
const UNLISTED: Size = {
  totalB: 200,
  activeB: 45,
  spread: 6,
  because: "the size of this hosted model is not published",
  citation: CITE.judgement,
};

function sizeOf(values: Partial<FactValues>, row: ApiModelRow | undefined): Size {
  if (values.paramsB !== undefined) {
    const activeB = values.activeParamsB ?? values.paramsB;
    return { totalB: values.paramsB, activeB, spread: 1, because: "given", citation: CITE.given };
  }
  if (row?.activeParamsB === undefined) return openSize(values) ?? serviceOf(values)?.size ?? UNLISTED;
  const { low, high } = row.activeParamsB;
  const total = row.totalParamsB ?? row.activeParamsB;
  return {
    totalB: Math.sqrt(total.low * total.high),
    activeB: Math.sqrt(low * high),
    spread: Math.max(GUESS, Math.sqrt(high / low)),
    because: "sizes of closed models are third-party guesses",
    citation: row.citation,
  };
}

/** The size of a model with open weights, which some house serves under its own name. */
function openSize({ model }: Partial<FactValues>): Size | undefined {
  const row = model === undefined ? undefined : findModel(model)?.row;
  if (row?.paramsB === undefined) return undefined;
  const { paramsB, activeParamsB = paramsB, citation } = row;
  return {
    totalB: paramsB,
    activeB: activeParamsB,
    spread: 1.05,
    because: "a model with open weights",
    citation,
  };
}

/** Hosted models that write no text, by what they are called. */
interface Service {
  readonly name: RegExp;
  readonly kind: "embedding" | "speech" | "diffusion";
  readonly size: Size;
}

const service = (totalB: number, spread: number, because: string): Size => ({
  totalB,
  activeB: totalB,
  spread,
  because,
  citation: CITE.judgement,
});
const SERVICES: readonly Service[] = [
  {
    name: /embed|^voyage-|rerank/i,
    kind: "embedding",
    size: service(0.8, 6, "sizes of hosted embedding models are not published"),
  },
  {
    name: /whisper-1|whisper|transcribe/i,
    kind: "speech",
    size: service(1.55, 1.5, "taken to be Whisper large"),
  },
  {
    name: /dall-?e|gpt-image|imagen|stable-image|titan-image|nova-canvas/i,
    kind: "diffusion",
    size: service(8, 3, "sizes of hosted picture models are not published"),
  },
];

function serviceOf({ model = "" }: Partial<FactValues>): Service | undefined {
  return SERVICES.find(({ name }) => name.test(model));
}

/** Even a narrow guess at a closed model's size may be off by this much. */
const GUESS = 1.5;

/** Calls to a hosted language model: the law of served models, with the size as one more uncertain factor. */
export function apiWork(scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes): Work {
  noteMissing(scenario, notes);
  const work = answered(scenario, branch, factors, notes);
  if (scenario.filled.paramsB === undefined) return work;
  const { paramsB: _, ...told } = scenario.values;
  const size = sizeOf(told, rowOf(told));
  const { because, citation, spread } = size;
  const place = term(
    factors,
    "hostedSize",
    range("size of the hosted model against the guess", "1", around(1, spread), because, citation),
    "systematic",
  );
  // At a provider's batch sizes time and energy per token grow a little less than in proportion to the size.
  const scale = (x: Values) => place(x) ** SIZE_EXPONENT;
  return {
    ...work,
    seconds: (x) => work.seconds(x) * scale(x),
    acceleratorKWh: (x, seconds) => work.acceleratorKWh(x, seconds / scale(x)) * scale(x),
  };
}

/** Text where nothing says otherwise; embeddings, transcriptions and pictures by their own laws. */
function answered(scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes): Work {
  const kind = serviceOf(scenario.values)?.kind;
  if (kind === undefined) return textInference(scenario, branch, factors, notes);
  return otherInference({ ...scenario, shape: { ...scenario.shape, kind } }, branch, factors);
}

/** Energy per token ∝ size^0.85: 0.37 for the active and 0.52 for the total parameters in a regression on ML.ENERGY. */
const SIZE_EXPONENT = 0.85;
