// Built from data/usual_sizes.csv by `npm run data`; do not edit.
export const usualSizesNames = `
llm-pretrain|
llm-finetune|
lora|
qlora|
preference|
rl|
agent|
network|
inference|
serving|
encoder-pretrain|
encoder-finetune|
embedding|
encdec|
vision|
detection|
segmentation|
diffusion|
speech|
width|`;
export type UsualSizesId = "llm-pretrain" | "llm-finetune" | "lora" | "qlora" | "preference" | "rl" | "agent" | "network" | "inference" | "serving" | "encoder-pretrain" | "encoder-finetune" | "embedding" | "encdec" | "vision" | "detection" | "segmentation" | "diffusion" | "speech" | "width";
export const usualSizesCells = `0.12	2.5	60
0.1	1.5	13
1.2	7	14
3	8	34
0.5	4	10
0.5	4	10
0.0001	0.002	0.02
0.0005	0.01	0.1
0.5	7	70
1	8	70
0.03	0.11	0.35
0.06	0.11	0.35
0.02	0.11	0.5
0.06	0.25	0.8
0.005	0.03	0.3
0.004	0.02	0.07
0.01	0.03	0.1
0.05	0.86	2.6
0.07	0.24	0.8
0.08	0.18	0.4`;
