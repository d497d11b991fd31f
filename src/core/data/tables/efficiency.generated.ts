// Built from data/efficiency.csv by `npm run data`; do not edit.
export const efficiencyNames = `
pretrain|
pretrainOnFew|
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
detectionAtHome|
diffusion|
diffusionTuning|
adversarial|
rl|`;
export type EfficiencyId = "pretrain" | "pretrainOnFew" | "encoderPretrain" | "finetune" | "lora" | "qlora" | "encoder" | "speechPretrain" | "speechScratch" | "speech" | "voice" | "vision" | "detection" | "detectionAtHome" | "diffusion" | "diffusionTuning" | "adversarial" | "rl";
export const efficiencyCells = `0.67	1.8	1.5
0.65	3	1.7
0.58	2.6	2
0.38	2.45	2.1
0.52	2.2	1.4
0.35	2.15	1.9
0.55	2.6	1.6
0.22	1.9	1.7
0.46	2.3	2.3
0.078	1.9	1.8
0.2	2.6	2.6
0.93	1.7	1.6
0.72	1.9	1.6
0.54	1.9	1.6
0.9	3	1.5
0.5	2.5	2
0.8	2.1	2
0.42	1.6	1.4`;
