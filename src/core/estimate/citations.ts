import type { Citation } from "../model/source.ts";

/** Sources of the priors; figures recalled and not re-read carry `verified: false`. */
export const CITE = {
  kaplan: {
    title: "Kaplan et al., Scaling Laws for Neural Language Models (6·N·D)",
    url: "https://arxiv.org/abs/2001.08361",
    year: 2020,
  },
  palm: {
    title: "Chowdhery et al., PaLM, appendix B (attention FLOPs, MFU)",
    url: "https://arxiv.org/abs/2204.02311",
    year: 2022,
  },
  lora: { title: "Hu et al., LoRA", url: "https://arxiv.org/abs/2106.09685", year: 2021, verified: false },
  foundry: {
    title: "MosaicML llm-foundry, training benchmarks (README)",
    url: "https://github.com/mosaicml/llm-foundry",
    year: 2024,
  },
  ccf: {
    title: "Cloud Carbon Footprint, least and most power of accelerators",
    url: "https://www.cloudcarbonfootprint.org/docs/methodology",
    year: 2024,
    verified: false,
  },
  zeus: {
    title: "You et al., Zeus (NSDI 2023), published power and time traces",
    url: "https://github.com/ml-energy/zeus",
    year: 2023,
  },
  aslan: {
    title: "Aslan et al., Electricity Intensity of Internet Data Transmission",
    url: "https://doi.org/10.1111/jiec.12630",
    year: 2018,
    verified: false,
  },
  timm: {
    title: "timm benchmark results, RTX 3090 AMP training",
    url: "https://github.com/huggingface/pytorch-image-models",
    year: 2022,
  },
  patterson: {
    title: "Patterson et al., Carbon Emissions and Large Neural Network Training",
    url: "https://arxiv.org/abs/2104.10350",
    year: 2021,
  },
  bloom: {
    title: "Luccioni et al., Estimating the Carbon Footprint of BLOOM",
    url: "https://arxiv.org/abs/2211.02001",
    year: 2022,
  },
  dodge: {
    title: "Dodge et al., Measuring the Carbon Intensity of AI in Cloud Instances",
    url: "https://arxiv.org/abs/2206.05229",
    year: 2022,
  },
  newkirk: { title: "Newkirk et al., node power of H100 training", year: 2025, verified: false },
  fischer: { title: "Fischer, wall-meter check of estimation tools", year: 2025 },
  ecologits: {
    title: "EcoLogits methodology (server and GPU embodied, host power)",
    url: "https://ecologits.ai",
    year: 2025,
  },
  uptime: { title: "Uptime Institute Global Data Center Survey, average PUE", year: 2023 },
  agents: {
    title:
      "Rates that were told in PFRL #72, pytorch_sac #4, tf-agents #275, Stable-Baselines3 #1597, Tianshou's Atari page",
    url: "https://github.com/pfnet/pfrl/issues/72",
    year: 2023,
  },
  calibration: {
    title: "Wattlens calibration on published runs, leave-one-source-out (docs/method.md)",
    year: 2026,
  },
  judgement: {
    title: "Judgement of the authors; no measurement found (docs/method.md)",
    year: 2026,
    verified: false,
  },
  given: { title: "Given by the user", year: 2026 },
  world: {
    title: "Ember yearly electricity data, spread of countries",
    url: "https://ember-energy.org",
    year: 2024,
  },
  sci: {
    title: "Green Software Foundation, Software Carbon Intensity specification",
    url: "https://sci.greensoftware.foundation",
    year: 2024,
  },
} as const satisfies { readonly [name: string]: Citation };
