// Built from data/citations.csv by `npm run data`; do not edit.
export const citationsNames = `
kaplan|
foundry|
ccf|
zeus|
aslan|
patterson|
bloom|
dodge|
newkirk|
fischer|
ecologits|
agents|
calibration|
judgement|
given|
world|
sci|
mlEnergy|
splitwise|
vllm|
genTd|
gemini|
mlCo2Impact|
greenAlgorithms|
codeCarbon|
llmCarbon|
bitsandbytes|`;
export type CitationsId = "kaplan" | "foundry" | "ccf" | "zeus" | "aslan" | "patterson" | "bloom" | "dodge" | "newkirk" | "fischer" | "ecologits" | "agents" | "calibration" | "judgement" | "given" | "world" | "sci" | "mlEnergy" | "splitwise" | "vllm" | "genTd" | "gemini" | "mlCo2Impact" | "greenAlgorithms" | "codeCarbon" | "llmCarbon" | "bitsandbytes";
export const citationsCells = `Kaplan et al., Scaling Laws for Neural Language Models (6·N·D)	https://arxiv.org/abs/2001.08361	1	2020
MosaicML llm-foundry, training benchmarks (README)	https://github.com/mosaicml/llm-foundry	1	2024
Cloud Carbon Footprint, least and most power of accelerators	https://www.cloudcarbonfootprint.org/docs/methodology		2024
You et al., Zeus (NSDI 2023), published power and time traces	https://github.com/ml-energy/zeus	1	2023
Aslan et al., Electricity Intensity of Internet Data Transmission	https://doi.org/10.1111/jiec.12630		2018
Patterson et al., Carbon Emissions and Large Neural Network Training	https://arxiv.org/abs/2104.10350	1	2021
Luccioni et al., Estimating the Carbon Footprint of BLOOM	https://arxiv.org/abs/2211.02001	1	2022
Dodge et al., Measuring the Carbon Intensity of AI in Cloud Instances	https://arxiv.org/abs/2206.05229	1	2022
Newkirk et al., node power of H100 training			2025
Fischer, wall-meter check of estimation tools		1	2025
EcoLogits methodology (server and GPU embodied, host power)	https://ecologits.ai	1	2025
Rates that were told in PFRL #72, pytorch_sac #4, tf-agents #275, Stable-Baselines3 #1597, Tianshou's Atari page	https://github.com/pfnet/pfrl/issues/72	1	2023
Wattlens calibration on published runs, leave-one-source-out (docs/method.md)		1	2026
Judgement of the authors; no measurement found (docs/method.md)			2026
Given by the user		1	2026
Ember yearly electricity data, spread of countries	https://ember-energy.org	1	2024
Green Software Foundation, Software Carbon Intensity specification	https://sci.greensoftware.foundation	1	2024
ML.ENERGY leaderboard, energy of LLM and diffusion inference with vLLM (coefficients fitted by Wattlens)	https://ml.energy/leaderboard	1	2025
Patel et al., Splitwise (Azure traces); Kwon et al., vLLM (ShareGPT, Alpaca)	https://arxiv.org/abs/2311.18677		2024
vLLM, default max_num_seqs: 256, and 1,024 on cards of 70 GiB and more (pull request 17073)	https://github.com/vllm-project/vllm/pull/17073	1	2025
Alibaba GenTD26 (SoCC 2025), pods that serve pictures, as evaluated by Affinode	https://affinode.io/case-studies/alibabapai/case-study.html	1	2025
Google, Measuring the environmental impact of delivering AI	https://arxiv.org/abs/2508.15734	1	2025
Lacoste et al., Quantifying the Carbon Emissions of Machine Learning (ML CO2 Impact)	https://github.com/mlco2/impact	1	2019
Lannelongue et al., Green Algorithms, data of version 3	https://github.com/GreenAlgorithms/green-algorithms-tool	1	2024
CodeCarbon, constants of version 3	https://github.com/mlco2/codecarbon	1	2026
Faiz et al., LLMCarbon, throughput regressions in its code	https://github.com/SotaroKaneda/MLCarbon	1	2024
bitsandbytes documentation, energy of LLM.int8() and NF4 against 16 bits (RTX 5090, batch 1)	https://huggingface.co/docs/bitsandbytes		2025`;
