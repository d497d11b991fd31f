// Built from data/pue.csv by `npm run data`; do not edit.
export const pueNames = `
gcp|colab|kaggle|
aws|
azure|
meta|
ovh|
oci|
scaleway|
genciidris|
cloud|
onprem|university|onpremise|onpremises|cluster|hpc|slurm|
desktop|workstation|laptop|local|home|
-|`;
export const pueCells = `1.07	1.09	1.13		0	1
1.07	1.14	1.25		1	1
1.12	1.18	1.25		2	1
1.06	1.08	1.12		3
1.09	1.26	1.35		4	1
1.12	1.18	1.3		5
1.15	1.3	1.5		6	1
1.15	1.2	1.3	Jean Zay's published figure, with a spread around it	7	1
1.1	1.25	1.45	a public cloud whose facility is not known	8	1
1.3	1.56	1.9	a machine room of an institution or company	8	1
1	1	1	a desktop or workstation has no facility around it	9	1
1.08	1.3	1.6	the facility is unknown	8	1`;
export const pueSources = `Google environmental report 2025	2024
Amazon sustainability site, AWS cloud page	2025
Microsoft announcement of 2026-06-24 (trade press)	2025
Meta sustainability report 2024	2023
OVHcloud figures quoted in trade press (Octo blog)	2023
Judgement of the authors, after the best site that Oracle tells	2026
silicon.fr 2022-11, Scaleway dashboard 12-month average	2022
Luccioni et al. 2022 (BLOOM)	2022
IDC US51911924 January 2025, as quoted by AWS	2025
Green Algorithms convention (no facility overhead)	2020`;
