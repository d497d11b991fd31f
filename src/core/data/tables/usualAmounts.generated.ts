// Built from data/usual_amounts.csv by `npm run data`; do not edit.
export const usualAmountsNames = `
epochs|
epochs llm-pretrain|
epochs vision|
epochs detection|
epochs segmentation|
epochs network|
epochs speech|
epochs diffusion|
epochs encoder-finetune|
epochs embedding|
epochs rl|
large|
large diffusion|
large rl|
all|
examples|
examples vision|
examples detection|
examples segmentation|
examples diffusion|
examples speech|
examples rl|
examples network|
examples llm-pretrain|
examples encoder-pretrain|
own vision|
own detection|
own segmentation|
own diffusion|`;
export type UsualAmountsId = "epochs" | "epochs llm-pretrain" | "epochs vision" | "epochs detection" | "epochs segmentation" | "epochs network" | "epochs speech" | "epochs diffusion" | "epochs encoder-finetune" | "epochs embedding" | "epochs rl" | "large" | "large diffusion" | "large rl" | "all" | "examples" | "examples vision" | "examples detection" | "examples segmentation" | "examples diffusion" | "examples speech" | "examples rl" | "examples network" | "examples llm-pretrain" | "examples encoder-pretrain" | "own vision" | "own detection" | "own segmentation" | "own diffusion";
export const usualAmountsCells = `1	2	4
1	1	2
10	60	250
10	60	250
10	60	250
2	10	100
3	15	200
1	8	120
1	3	5
1	3	5
1	2	10
1	1	2
1	1.1	8
1	1.1	3
1	1	1.15
3000	50000	800000
10000	400000	3000000
2000	60000	500000
2000	60000	500000
2000	1000000	300000000
2000	30000	1000000
1000	20000	300000
1000	30000	1000000
10000	500000	30000000
10000	500000	30000000
1000	30000	1000000
300	10000	200000
300	10000	200000
20	3000	300000`;
