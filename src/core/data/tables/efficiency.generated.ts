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
diffusion|
adversarial|
rl|`;
export type EfficiencyId = "pretrain" | "pretrainOnFew" | "encoderPretrain" | "finetune" | "lora" | "qlora" | "encoder" | "speechPretrain" | "speechScratch" | "speech" | "voice" | "vision" | "detection" | "diffusion" | "adversarial" | "rl";
export const efficiencyCells = `0.67	1.8	1.5
0.65	3.3	2.2
0.58	2.6	2.2
0.38	2.6	1.95
0.52	2.4	1.45
0.35	2.3	1.85
0.63	1.65	1.6
0.22	1.9	1.7
0.4	2.3	2.3
0.078	1.9	1.8
0.2	2.6	2.6
0.93	1.6	1.5
0.74	1.85	1.5
0.9	2.7	1.6
0.62	2.3	2
0.42	1.6	1.4`;
