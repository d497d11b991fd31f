// Built from data/generations.csv by `npm run data`; do not edit.
export const generationsNames = `
volta|
turing|
hopper|
blackwell|
tpu|
amd|
asic|
apple|
cpu|
kepler-pascal|
ada|
ampere|`;
export const generationsCells = `0.62	0.9
0.85	0.93	0.24
0.83	0.8	0.14
0.8	0.75
0.9	0.75
0.55	0.75
0.78	0.7
0.5
0.45	0.85	0.3
	0.7
	0.82	0.2
		0.17`;
