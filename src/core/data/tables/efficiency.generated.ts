// Built from data/efficiency.csv by `npm run data`; do not edit.
export const efficiencyNames = `
pretrain|
encoderPretrain|
finetune|
lora|
qlora|
encoder|
speechPretrain|
speechScratch|
speech|
voice|
vision|
detection|
diffusion|
diffusionTransformer|
adversarial|
rl|`;
export type EfficiencyId = "pretrain" | "encoderPretrain" | "finetune" | "lora" | "qlora" | "encoder" | "speechPretrain" | "speechScratch" | "speech" | "voice" | "vision" | "detection" | "diffusion" | "diffusionTransformer" | "adversarial" | "rl";
export const efficiencyCells = `0.63	1.9	1.55
0.7	2.35	1.95
0.37	2.1	1.6
0.53	2.05	1.6
0.37	2.2	1.8
0.62	1.7	1.5
0.22	1.9	1.7
0.33	2.6	2.6
0.078	2.6	2.6
0.2	2.6	2.6
0.93	1.7	1.5
0.74	1.85	1.75
0.9	2.9	2.2
0.6	2.9	2.2
0.62	2	2
0.42	1.9	1.7`;
