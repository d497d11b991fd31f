import { CITE } from "./citations.ts";
import { type Prior, range } from "./factor.ts";

const decoding = {
  title:
    "ML.ENERGY leaderboard, energy of LLM and diffusion inference with vLLM (coefficients fitted by Wattlens)",
  url: "https://ml.energy/leaderboard",
  year: 2025,
} as const;

/** Median prompt of code completion 1,500 tokens, of conversations 1,020; of ShareGPT's means 161 read and 338 written. */
const LENGTHS = {
  title: "Patel et al., Splitwise (Azure traces); Kwon et al., vLLM (ShareGPT, Alpaca)",
  url: "https://arxiv.org/abs/2311.18677",
  year: 2024,
  verified: false,
} as const;

/** Ranges of what an inference job does not state. */
export const INFERENCE_PRIORS = {
  engine: range(
    "time per token against a tuned serving engine",
    "1",
    [0.6, 1, 1.65],
    "spread of measured configurations about the fitted law, models left out",
    decoding,
  ),
  plainEngine: range(
    "time per token of plain generate() against a tuned serving engine",
    "1",
    [1.1, 2.2, 5],
    "no continuous batching, no captured graphs",
    CITE.judgement,
  ),
  outputTokens: range(
    "generated tokens per request",
    "tokens",
    [60, 300, 1200],
    "the length of the answers is unknown",
    LENGTHS,
  ),
  promptTokens: range(
    "prompt tokens per request",
    "tokens",
    [70, 300, 1500],
    "the length of the prompts is unknown",
    LENGTHS,
  ),
  reasoningTokens: range(
    "generated tokens per request",
    "tokens",
    [600, 2500, 9000],
    "the length of the answers is unknown; this model writes out its thoughts first",
    CITE.judgement,
  ),
  picturePromptTokens: range(
    "prompt tokens per request",
    "tokens",
    [300, 1200, 6000],
    "the length of the prompts is unknown; a picture is some hundred to some thousand tokens",
    CITE.judgement,
  ),
  codePromptTokens: range(
    "prompt tokens per request",
    "tokens",
    [300, 1500, 6000],
    "the length of the prompts is unknown; code completion sends the code around",
    LENGTHS,
  ),
  requests: range(
    "requests",
    "1",
    [1000, 10000, 100000],
    "the number of requests is unknown",
    CITE.judgement,
  ),
  jobBatch: {
    label: "requests worked on at a time",
    unit: "1",
    p10: 16,
    p50: 128,
    p90: 256,
    min: 1,
    because: "not told: half of what memory holds or the engine takes by default, whichever is less",
    citation: {
      title: "vLLM, default max_num_seqs: 256, and 1,024 on cards of 70 GiB and more (pull request 17073)",
      url: "https://github.com/vllm-project/vllm/pull/17073",
      year: 2025,
    },
  },
  servedBatch: range(
    "requests that a server works on at a time",
    "1",
    [3, 16, 128],
    "traffic decides; users of EcoLogits report 4 to 16, its own default is 64",
    CITE.ecologits,
    { min: 1 },
  ),
  hostedBatch: range(
    "requests that the provider works on at a time",
    "1",
    [24, 128, 400],
    "EcoLogits assumes 64; what Google (0.24 Wh) and OpenAI (0.34 Wh) state per prompt points higher",
    CITE.ecologits,
    { min: 1 },
  ),
  provisioned: {
    label: "time that the cards are reserved ÷ time that they work",
    unit: "1",
    p10: 1.1,
    p50: 1.25,
    p90: 2,
    min: 1,
    because: "capacity is kept for peaks; Google counts 10 % of a prompt's energy as idle machines",
    citation: {
      title: "Google, Measuring the environmental impact of delivering AI",
      year: 2025,
      url: "https://arxiv.org/abs/2508.15734",
    },
  },
  steps: range(
    "denoising steps per picture",
    "1",
    [20, 30, 50],
    "usual settings of schedulers",
    CITE.judgement,
  ),
  denoising: range(
    "time of denoising against the fitted law",
    "1",
    [0.62, 1, 1.7],
    "spread of measured configurations about the fitted law",
    decoding,
  ),
  spreadOverCards: range(
    "energy of splitting one picture over several cards",
    "1",
    [1, 1.25, 2],
    "measured on 2 to 8 cards",
    decoding,
    { min: 1 },
  ),
  forward: range(
    "share of the peak that one forward pass reaches",
    "1",
    [0.05, 0.16, 0.35],
    "small models and small batches leave the card waiting",
    CITE.judgement,
    { max: 0.6 },
  ),
} satisfies { readonly [name: string]: Prior };
