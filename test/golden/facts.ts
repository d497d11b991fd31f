import type { Given } from "../unit/core/estimate/workload.ts";

/** A published run: what was told of it, what it took, and where that is written. */
export interface PublishedRun {
  readonly name: string;
  readonly given: Given;
  readonly acceleratorHours?: number;
  /** Energy in kWh, with what it covers. */
  readonly energyKWh?: { readonly value: number; readonly covers: "accelerators" | "facility" };
  readonly source: string;
  /** Why the published figure lies outside our 80 % range, where it does. */
  readonly outsideBecause?: string;
}

/** Ten famous runs. Figures are the publishers' own; remarks say what is estimated in them. */
export const PUBLISHED_RUNS: readonly PublishedRun[] = [
  {
    name: "GPT-3 175B",
    given: {
      task: "llm-pretrain",
      model: "GPT-3 175B",
      paramsB: 175,
      layers: 96,
      hiddenSize: 12288,
      sequenceLength: 2048,
      tokensB: 300,
      precision: "fp16",
      accelerator: "V100 SXM2 32GB",
      acceleratorCount: 10_000,
      year: 2020,
      pue: 1.1,
    },
    acceleratorHours: 3_552_000,
    energyKWh: { value: 1_287_000, covers: "facility" },
    source: "Patterson et al. 2021, table 4 (days reckoned by the authors from a measured 24.6 TFLOP/s)",
  },
  {
    name: "BLOOM 176B",
    given: {
      task: "llm-pretrain",
      model: "bigscience/bloom",
      paramsB: 176.2,
      layers: 70,
      hiddenSize: 14336,
      sequenceLength: 2048,
      tokensB: 366,
      precision: "bf16",
      accelerator: "A100 SXM4 80GB",
      acceleratorCount: 384,
      year: 2022,
      pue: 1.2,
      country: "FR",
    },
    acceleratorHours: 1_082_990,
    source: "Luccioni et al. 2022 (energy there is 400 W × hours, not measured)",
  },
  {
    name: "Llama 2 70B",
    given: {
      task: "llm-pretrain",
      model: "Llama 2 70B",
      paramsB: 69,
      layers: 80,
      hiddenSize: 8192,
      sequenceLength: 4096,
      tokensB: 2000,
      precision: "bf16",
      accelerator: "A100 SXM4 80GB",
      year: 2023,
    },
    acceleratorHours: 1_720_320,
    source: "Meta, Llama 2 model card",
  },
  {
    name: "T5 11B",
    given: {
      task: "llm-pretrain",
      model: "T5-11B",
      paramsB: 11,
      sequenceLength: 512,
      tokensB: 600,
      precision: "bf16",
      accelerator: "TPU v3",
      acceleratorCount: 512,
      year: 2019,
      pue: 1.12,
    },
    acceleratorHours: 245_760,
    energyKWh: { value: 85_700, covers: "facility" },
    source: "Patterson et al. 2021, table 4",
  },
  {
    name: "BERT base",
    given: {
      task: "encoder-pretrain",
      model: "bert-base-uncased",
      sequenceLength: 128,
      tokensB: 46,
      precision: "bf16",
      accelerator: "TPU v2",
      acceleratorCount: 16,
      year: 2018,
    },
    acceleratorHours: 1536,
    source:
      "Devlin et al. 2018: 4 days on 4 Cloud TPUs; 90 % of the steps at 128 tokens, by which the tokens are our reckoning",
  },
  {
    name: "nanoGPT GPT-2 124M",
    given: {
      task: "llm-pretrain",
      model: "gpt2",
      paramsB: 0.124,
      sequenceLength: 1024,
      tokensB: 294.9,
      precision: "bf16",
      accelerator: "A100 SXM4 40GB",
      acceleratorCount: 8,
      year: 2022,
    },
    acceleratorHours: 768,
    source: "karpathy/nanoGPT README: about 4 days, 600,000 steps of 491,520 tokens",
  },
  {
    name: "ViT-H/14 on JFT-300M",
    given: {
      task: "vision",
      model: "ViT-H/14",
      paramsB: 0.632,
      examples: 303_000_000,
      epochs: 14,
      imageSize: 224,
      precision: "bf16",
      accelerator: "TPU v3",
      acceleratorCount: 256,
      year: 2020,
    },
    acceleratorHours: 30_000,
    source: "Dosovitskiy et al. 2020, table 2: 2,500 TPUv3-core-days",
  },
  {
    name: "Stable Diffusion v1.4",
    given: {
      task: "diffusion",
      model: "Stable Diffusion v1.4",
      paramsB: 0.86,
      examples: 2_400_000_000,
      epochs: 1,
      globalBatchSize: 2048,
      precision: "fp16",
      accelerator: "A100 PCIe 40GB",
      acceleratorCount: 256,
      year: 2022,
    },
    acceleratorHours: 150_000,
    source: "CompVis, Stable Diffusion v1 model card",
    outsideBecause:
      "The code of 2022 ran eight images per card under autocast without fused attention, at about 3 % of the peak. Later trainings of models of this size took a third to a sixth of the hours per image, and the prior follows these.",
  },
  {
    name: "OLMo 1 7B",
    given: {
      task: "llm-pretrain",
      model: "allenai/OLMo-7B",
      paramsB: 6.89,
      layers: 32,
      hiddenSize: 4096,
      sequenceLength: 2048,
      tokensB: 2460,
      precision: "bf16",
      accelerator: "A100 SXM4 40GB",
      acceleratorCount: 216,
      year: 2024,
    },
    energyKWh: { value: 104_000, covers: "accelerators" },
    source: "Groeneveld et al. 2024, table 8: one node sampled every 25 ms and scaled",
  },
  {
    name: "Pythia 12B",
    given: {
      task: "llm-pretrain",
      model: "EleutherAI/pythia-12b",
      paramsB: 11.85,
      layers: 36,
      hiddenSize: 5120,
      sequenceLength: 2048,
      tokensB: 299.9,
      precision: "fp16",
      accelerator: "A100 SXM4 40GB",
      acceleratorCount: 256,
      year: 2023,
    },
    acceleratorHours: 72_300,
    source: "Biderman et al. 2023, appendix D",
  },
];
