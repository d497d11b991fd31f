import type { FactValues } from "../model/fact.ts";
import { type FactorList, type Prior, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Shape } from "./scenario.ts";
import type { Values } from "./work.ts";

/** Tokens of one request, each a range unless told. */
export interface Lengths {
  readonly prompt: (x: Values) => number;
  readonly output: (x: Values) => number;
  /** Middle of prompt and answer together, for what memory must hold. */
  readonly contextTokens: number;
}

/** Models that write out their thoughts before they answer. */
const REASONS =
  /thinking|reason|\bqwq\b|gpt-oss|magistral|deepseek-r1|\br1\b|\bo[134](-mini|-pro)?$|glm-z1|phi-4-(mini-)?reason/i;
/** Models that are mostly asked about pictures, videos or sound; the table's `multimodal` also holds those mostly asked in text. */
export const LOOKS =
  /(^|[^a-z])(vl|vlm|omni|vision|video|llava|internvl|paligemma|smolvlm|idefics|pixtral|molmo|cogvlm|minicpm-?[vo]|janus)(?![a-z])|\dv[-.:]/i;

/** Models that complete code. */
const CODES =
  /coder|codellama|code-?(llama|gemma|qwen|gen)|codestral|devstral|starcoder|(^|[^a-z])code([^a-z]|$)/i;

function promptsOf(name: string): Prior {
  if (LOOKS.test(name)) return PRIORS.picturePromptTokens;
  return CODES.test(name) ? PRIORS.codePromptTokens : PRIORS.promptTokens;
}

/** Lengths of prompts and answers: told, or usual for this kind of model. */
export function lengthsOf(factors: FactorList, values: Partial<FactValues>, shape: Shape): Lengths {
  const name = `${values.model ?? ""} ${shape.name}`;
  const answers = REASONS.test(name) ? PRIORS.reasoningTokens : PRIORS.outputTokens;
  const prompts = promptsOf(name);
  const written = perRequest(values) ?? told(values.maxOutputTokens, answers);
  const read = told(values.maxPromptTokens, prompts);
  const output = written ?? within(answers, values.sequenceLength);
  const prompt = read ?? within(prompts, values.sequenceLength);
  return {
    output: term(factors, "outputTokens", output, "run"),
    prompt: term(factors, "promptTokens", prompt, "run"),
    contextTokens: middleOf(prompt) + middleOf(output),
  };
}

/** Where both the tokens and the requests are told, the length of an answer is. */
function perRequest({ tokensB, requests, examples }: Partial<FactValues>): number | undefined {
  const answers = requests ?? examples;
  return tokensB === undefined || answers === undefined ? undefined : (tokensB * 1e9) / answers;
}

/** A told length is a limit: most answers and prompts are shorter. */
function told(limit: number | undefined, prior: Prior): Prior | undefined {
  return limit === undefined
    ? undefined
    : { ...prior, p10: limit * 0.6, p50: limit, p90: limit * 1.02, max: limit, because: "a limit was told" };
}

/** A usual range, cut where prompt and answer must both fit into a told context. */
function within(prior: Prior, context: number | undefined): Prior {
  if (context === undefined) return prior;
  const most = context / 2;
  const by = Math.min(1, most / prior.p50);
  return { ...prior, p10: prior.p10 * by, p50: prior.p50 * by, p90: prior.p90 * by, max: context };
}

function middleOf(length: Prior | number): number {
  return typeof length === "number" ? length : length.p50;
}
