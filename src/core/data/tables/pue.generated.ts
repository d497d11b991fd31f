// Built from data/pue.csv by `npm run data`; do not edit.
export const pueTable = `aws	fleet		1.14			2025	0	1
aws	fleet		1.15		0.15	2024	0	1
aws	fleet		1.15		0.18	2023	1	1
gcp	fleet		1.09			2024	2	1
gcp	fleet		1.1			2023	3	1
gcp	fleet (as used by EcoLogits)		1.09		0.999	2024	4	1
azure	fleet		1.16		0.3	2024	5	1
azure	fleet				0.27	2025	6	1
azure	fleet		1.18		0.49	2021	7	1
azure	Americas		1.17		0.55	2021	7
azure	Asia Pacific		1.405		1.65	2021	7
azure	EMEA		1.185		0.1	2021	7
azure	new-build design		1.12			2022	8	1
openai	hosting at Microsoft (as used by EcoLogits)		1.2		0.569	2025	4	1
mistral	hosting at Microsoft Sweden (as used by EcoLogits)		1.16		0.09	2025	4	1
anthropic	hosting at AWS and Google (as used by EcoLogits)					2025	4	1
meta	fleet		1.08		0.18	2023	9
oracle	best site					2024	10	1
ovh	fleet		1.29		0.3	2023	11	1
scaleway	site fr-par DC2		1.48			2022	12	1
scaleway	site fr-par DC3		1.35			2022	12	1
scaleway	site fr-par DC5		1.17			2022	12	1
scaleway	site fr-par DC4		1.5			2020	13	1
scaleway	site nl-ams AMS1		1.2			2020	13	1
scaleway	site pl-waw WAW1		1.51			2020	13	1
any	industry average		1.54			2025	14	1
any	industry average		1.56			2024	15	1
any	industry average		1.58			2023	16	1
any	industry average		1.57			2021	17	1
any	industry average		1.65			2014	18	1
any	industry average		2.5			2007	19	1
any	public cloud		1.25			2025	20	1
any	enterprise on-prem		1.63			2025	20	1
any	enterprise on-prem (Cloud Carbon Footprint default)		1.58			2024	21	1
any	EU reporting data centres		1.36		0.31	2024	22
any	university cluster					2020	23	1
genci-idris	HPC site Jean Zay		1.2			2022	24	1
nrel	HPC site ESIF		1.036			2021	25
any	academic default used by Strubell et al.		1.58			2018	26	1
any	desktop or workstation	1	1	1	0	2020	27	1
aws	spread over 22 regions	1.101	1.185	1.395		2024	28	1
gcp	spread over 12 regions	1.071	1.095	1.12		2024	28	1
azure	spread over 12 regions	1.14	1.16	1.334		2023	28	1
aws	region af-south-1		1.24			2024	28	1
aws	region ap-northeast-1		1.27		0.91	2024	28	1
aws	region ap-south-1		1.42			2024	28	1
aws	region ap-south-2		1.46			2024	28	1
aws	region ap-southeast-1		1.32		1.68	2024	28	1
aws	region ap-southeast-2		1.16		0.12	2024	28	1
aws	region ap-southeast-3		1.4		2.75	2024	28	1
aws	region ap-southeast-4		1.07		0.02	2024	28	1
aws	region ca-central-1		1.19		0.04	2024	28	1
aws	region ca-west-1		1.17		0.08	2024	28	1
aws	region cn-northwest-1		1.25			2024	28	1
aws	region eu-central-1		1.35		0.01	2024	28	1
aws	region eu-north-1		1.1		0.02	2024	28	1
aws	region eu-south-2		1.09		0.24	2024	28	1
aws	region eu-west-1		1.11		0.03	2024	28	1
aws	region me-central-1		1.27			2024	28	1
aws	region me-south-1		1.33			2024	28	1
aws	region sa-east-1		1.17		0.23	2024	28	1
aws	region us-east-1		1.15		0.12	2024	28	1
aws	region us-east-2		1.13		0.1	2024	28	1
aws	region us-west-1		1.18		0.51	2024	28	1
aws	region us-west-2		1.12		0.16	2024	28	1
azure	region asiapacific		1.32		1.9	2022	28	1
azure	region australiaeast		1.12		0.012	2022	28	1
azure	region australiasoutheast		1.12		0.012	2022	28	1
azure	region austriaeast		1.12		0.023	2022	28	1
azure	region brazilsouth		1.12		0.039	2022	28	1
azure	region centralus		1.16			2023	28	1
azure	region denmarkeast		1.16		0.01	2022	28	1
azure	region eastus		1.14			2023	28	1
azure	region eastus2		1.14			2023	28	1
azure	region eastus3		1.12		0.06	2022	28	1
azure	region greececentral		1.12		0.102	2022	28	1
azure	region indiasouthcentral		1.43		0.0	2022	28	1
azure	region italynorth		1.12		0.023	2022	28	1
azure	region mexicocentral		1.12		0.056	2022	28	1
azure	region newzealandnorth		1.12		0.0	2022	28	1
azure	region northcentralus		1.35			2023	28	1
azure	region northeurope		1.12		0.01	2022	28	1
azure	region northeurope		1.19			2023	28	1
azure	region polandcentral		1.12		0.023	2022	28	1
azure	region southcentralus		1.28			2023	28	1
azure	region southeastasia		1.34			2023	28	1
azure	region spaincentral		1.12			2022	28	1
azure	region swedencentral		1.16			2023	28	1
azure	region taiwannorth		1.2		1.0	2022	28	1
azure	region westcentralus		1.11			2023	28	1
azure	region westeurope		1.14			2023	28	1
azure	region westus2		1.15			2023	28	1
azure	region westus3		1.18			2023	28	1
gcp	region asia-east1		1.12			2024	28	1
gcp	region asia-southeast1		1.16			2024	28	1
gcp	region europe-north1		1.09			2024	28	1
gcp	region europe-west1		1.09			2024	28	1
gcp	region europe-west4		1.07			2024	28	1
gcp	region southamerica-west1		1.12			2024	28	1
gcp	region us-central1		1.1			2024	28	1
gcp	region us-east1		1.1			2024	28	1
gcp	region us-east4		1.09			2024	28	1
gcp	region us-east5		1.09			2023	28	1
gcp	region us-south1		1.12			2024	28	1
gcp	region us-west1		1.07			2024	28	1
gcp	region us-west4		1.08			2024	28	1`;
export const pueSources = `Amazon sustainability site, AWS cloud page
AWS re:Invent 2024 disclosure; Amazon sustainability report 2023
Google environmental report 2025
Google environmental report 2024
EcoLogits provider configuration (commit 2d0a1c7, 2025-11)
Microsoft datacenter efficiency page, FY24
Microsoft announcement of 2026-06-24 (trade press)
Microsoft Azure blog 2022-04, FY21
Microsoft Azure blog 2022-04
Meta sustainability report 2024
trade press quoting Oracle
OVHcloud figures quoted in trade press (Octo blog)
silicon.fr 2022-11, Scaleway dashboard 12-month average
silicon.fr 2022-11, Scaleway impact report 2018-2020
Uptime Institute Global Data Center Survey 2025
Uptime Institute Global Data Center Survey 2024 (as used by Green Algorithms)
Uptime Institute Global Data Center Survey 2023
Uptime Institute Global Data Center Survey 2021
Uptime Institute survey 2014
Uptime Institute survey 2007
IDC US51911924 January 2025, as quoted by AWS
Cloud Carbon Footprint on-premise constants
AIT, Borderstep, EY for the European Commission, First Technical Report on data centres 2025
definition
Luccioni et al. 2022 (BLOOM)
NREL high performance computing data center page
Strubell et al. 2019, Uptime 2018
Green Algorithms convention (no facility overhead)
Green Software Foundation real-time-cloud`;
