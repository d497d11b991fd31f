// Built from data/pue.csv by `npm run data`; do not edit.
export const pueNames = `
aws|fleet|
aws|fleet|
aws|fleet|
gcp|fleet|
gcp|fleet|
gcp|fleet (as used by EcoLogits)|
azure|fleet|
azure|fleet|
azure|fleet|
azure|Americas|
azure|Asia Pacific|
azure|EMEA|
azure|new-build design|
openai|hosting at Microsoft (as used by EcoLogits)|
mistral|hosting at Microsoft Sweden (as used by EcoLogits)|
anthropic|hosting at AWS and Google (as used by EcoLogits)|
meta|fleet|
oracle|best site|
ovh|fleet|
scaleway|site fr-par DC2|
scaleway|site fr-par DC3|
scaleway|site fr-par DC5|
scaleway|site fr-par DC4|
scaleway|site nl-ams AMS1|
scaleway|site pl-waw WAW1|
any|industry average|
any|industry average|
any|industry average|
any|industry average|
any|industry average|
any|industry average|
any|public cloud|
any|enterprise on-prem|
any|enterprise on-prem (Cloud Carbon Footprint default)|
any|EU reporting data centres|
any|university cluster|
genci-idris|HPC site Jean Zay|
nrel|HPC site ESIF|
any|academic default used by Strubell et al.|
any|desktop or workstation|
aws|spread over 22 regions|
gcp|spread over 12 regions|
azure|spread over 12 regions|
aws|region af-south-1|
aws|region ap-northeast-1|
aws|region ap-south-1|
aws|region ap-south-2|
aws|region ap-southeast-1|
aws|region ap-southeast-2|
aws|region ap-southeast-3|
aws|region ap-southeast-4|
aws|region ca-central-1|
aws|region ca-west-1|
aws|region cn-northwest-1|
aws|region eu-central-1|
aws|region eu-north-1|
aws|region eu-south-2|
aws|region eu-west-1|
aws|region me-central-1|
aws|region me-south-1|
aws|region sa-east-1|
aws|region us-east-1|
aws|region us-east-2|
aws|region us-west-1|
aws|region us-west-2|
azure|region asiapacific|
azure|region australiaeast|
azure|region australiasoutheast|
azure|region austriaeast|
azure|region brazilsouth|
azure|region centralus|
azure|region denmarkeast|
azure|region eastus|
azure|region eastus2|
azure|region eastus3|
azure|region greececentral|
azure|region indiasouthcentral|
azure|region italynorth|
azure|region mexicocentral|
azure|region newzealandnorth|
azure|region northcentralus|
azure|region northeurope|
azure|region northeurope|
azure|region polandcentral|
azure|region southcentralus|
azure|region southeastasia|
azure|region spaincentral|
azure|region swedencentral|
azure|region taiwannorth|
azure|region westcentralus|
azure|region westeurope|
azure|region westus2|
azure|region westus3|
gcp|region asia-east1|
gcp|region asia-southeast1|
gcp|region europe-north1|
gcp|region europe-west1|
gcp|region europe-west4|
gcp|region southamerica-west1|
gcp|region us-central1|
gcp|region us-east1|
gcp|region us-east4|
gcp|region us-east5|
gcp|region us-south1|
gcp|region us-west1|
gcp|region us-west4|`;
export const pueCells = `0	1
1	1
2	1
3	1
4	1
5	1
6	1
7	1
8	1
8
8
8
9	1
10	1
10	1
10	1
11
12	1
13	1
14	1
14	1
14	1
15	1
15	1
15	1
16	1
17	1
18	1
19	1
20	1
21	1
22	1
22	1
23	1
24
25	1
26	1
27
28	1
29	1
30	1
30	1
31	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
32	1
32	1
32	1
32	1
32	1
31	1
32	1
31	1
31	1
32	1
32	1
32	1
32	1
32	1
32	1
31	1
32	1
31	1
32	1
31	1
31	1
32	1
31	1
32	1
31	1
31	1
31	1
31	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
30	1
31	1
30	1
30	1
30	1`;
export const pueSources = `Amazon sustainability site, AWS cloud page	2025
Amazon sustainability site, AWS cloud page	2024
AWS re:Invent 2024 disclosure; Amazon sustainability report 2023	2023
Google environmental report 2025	2024
Google environmental report 2024	2023
EcoLogits provider configuration (commit 2d0a1c7, 2025-11)	2024
Microsoft datacenter efficiency page, FY24	2024
Microsoft announcement of 2026-06-24 (trade press)	2025
Microsoft Azure blog 2022-04, FY21	2021
Microsoft Azure blog 2022-04	2022
EcoLogits provider configuration (commit 2d0a1c7, 2025-11)	2025
Meta sustainability report 2024	2023
trade press quoting Oracle	2024
OVHcloud figures quoted in trade press (Octo blog)	2023
silicon.fr 2022-11, Scaleway dashboard 12-month average	2022
silicon.fr 2022-11, Scaleway impact report 2018-2020	2020
Uptime Institute Global Data Center Survey 2025	2025
Uptime Institute Global Data Center Survey 2024 (as used by Green Algorithms)	2024
Uptime Institute Global Data Center Survey 2023	2023
Uptime Institute Global Data Center Survey 2021	2021
Uptime Institute survey 2014	2014
Uptime Institute survey 2007	2007
IDC US51911924 January 2025, as quoted by AWS	2025
Cloud Carbon Footprint on-premise constants	2024
AIT, Borderstep, EY for the European Commission, First Technical Report on data centres 2025	2024
definition	2020
Luccioni et al. 2022 (BLOOM)	2022
NREL high performance computing data center page	2021
Strubell et al. 2019, Uptime 2018	2018
Green Algorithms convention (no facility overhead)	2020
Green Software Foundation real-time-cloud	2024
Green Software Foundation real-time-cloud	2023
Green Software Foundation real-time-cloud	2022`;
