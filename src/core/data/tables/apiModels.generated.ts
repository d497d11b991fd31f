// Built from data/api_models.csv by `npm run data`; do not edit.
export const apiModelsTable = `amazon	amazon.nova-lite-v1:0	nova-lite							2025	0
amazon	amazon.nova-micro-v1:0	nova-micro							2025	0
amazon	amazon.nova-premier-v1:0	nova-premier							2025	0
amazon	amazon.nova-pro-v1:0	nova-pro							2025	0
anthropic	claude-2.1	claude-2|claude-2.0|claude-instant-1.2							2023	0
anthropic	claude-3-5-haiku-latest	claude-3-5-haiku|claude-3-5-haiku-20241022	8	28	8	28	dense		2025	1
anthropic	claude-3-5-sonnet-latest	claude-3-5-sonnet|claude-3-5-sonnet-20240620|claude-3-5-sonnet-20241022	44	132	440	440	moe		2025	1
anthropic	claude-3-7-sonnet-latest	claude-3-7-sonnet|claude-3-7-sonnet-20250219	44	132	440	440	moe		2025	1
anthropic	claude-3-haiku-20240307	claude-3-haiku	30	90	300	300	moe		2026	2
anthropic	claude-3-opus-latest	claude-3-opus|claude-3-opus-20240229	200	600	2000	2000	moe		2025	1
anthropic	claude-3-sonnet-20240229	claude-3-sonnet	80	240	800	800	moe		2025	1
anthropic	claude-haiku-4-5-20251001	claude-haiku-4-5	10	35	10	35	dense		2026	2
anthropic	claude-opus-4-1-20250805	claude-opus-4-1	200	600	2000	2000	moe		2026	2
anthropic	claude-opus-4-20250514	claude-opus-4|claude-opus-4-0	200	600	2000	2000	moe		2026	2
anthropic	claude-opus-4-5-20251101	claude-opus-4-5	67	200	670	670	moe		2026	2
anthropic	claude-opus-4-6		67	200	670	670	moe		2026	2
anthropic	claude-sonnet-4-20250514	claude-sonnet-4|claude-sonnet-4-0	44	132	440	440	moe		2026	2
anthropic	claude-sonnet-4-5-20250929	claude-sonnet-4-5	44	132	440	440	moe		2026	2
anthropic	claude-sonnet-4-6		44	132	440	440	moe		2026	2
cohere	command-a-03-2025		111	111	111	111	dense		2026	2
cohere	command-a-reasoning-08-2025		111	111	111	111	dense		2026	2
cohere	command-r		32.3	32.3	32.3	32.3	dense		2026	2
cohere	command-r-08-2024		32.3	32.3	32.3	32.3	dense		2026	2
cohere	command-r-plus-08-2024		104	104	104	104	dense		2026	2
cohere	command-r7b-12-2024		8.03	8.03	8.03	8.03	dense		2026	2
databricks	dbrx-instruct	databricks/dbrx-instruct	36	36	132	132	moe		2024	2
deepseek	deepseek-chat	deepseek-v3|deepseek-ai/DeepSeek-V3|deepseek-ai/DeepSeek-V3.1|deepseek-ai/DeepSeek-V3.2-Exp	37	37	671	671	moe		2024	3
deepseek	deepseek-reasoner	deepseek-r1|deepseek-ai/DeepSeek-R1	37	37	671	671	moe		2025	4
google	gemini-1.5-flash	gemini-1.5-flash-001|gemini-1.5-flash-002|gemini-1.5-flash-latest							2024	0
google	gemini-1.5-flash-8b	gemini-1.5-flash-8b-001	8	8	8	8			2024	5
google	gemini-1.5-pro	gemini-1.5-pro-001|gemini-1.5-pro-002|gemini-1.5-pro-latest							2024	0
google	gemini-2.0-flash	gemini-2.0-flash-001	44	132	440	440	moe		2026	2
google	gemini-2.0-flash-lite	gemini-2.0-flash-lite-001|gemini-2.0-flash-lite-preview	8	28	8	28	dense		2026	2
google	gemini-2.5-flash		44	132	440	440	moe		2026	2
google	gemini-2.5-flash-lite		8	28	8	28	dense		2026	2
google	gemini-2.5-pro		200	600	2000	2000	moe		2026	2
google	gemini-3-flash-preview	gemini-3-flash	100	300	300	300	moe		2026	2
google	gemini-3-pro-preview	gemini-3-pro	120	360	1200	1200	moe		2026	2
google	gemini-3.1-flash-lite-preview	gemini-3.1-flash-lite	30	105	30	105	dense		2026	2
google	gemini-3.1-pro-preview	gemini-3.1-pro	120	360	1200	1200	moe		2026	2
google	gemini-apps-median							0.24	2025	6
google	gemini-flash-latest	gemini-flash	44	132	440	440	moe		2026	2
google	gemini-flash-lite-latest	gemini-flash-lite	8	28	8	28	dense		2026	2
google	gemini-pro-latest	gemini-pro	200	600	2000	2000	moe		2026	2
google	gemma-3-12b-it		12.2	12.2	12.2	12.2	dense		2026	2
google	gemma-3-1b-it		1	1	1	1	dense		2026	2
google	gemma-3-27b-it		27.4	27.4	27.4	27.4	dense		2026	2
google	gemma-3-4b-it		4.3	4.3	4.3	4.3	dense		2026	2
google	gemma-3n-e2b-it		5.44	5.44	5.44	5.44	dense		2026	2
google	gemma-3n-e4b-it		7.85	7.85	7.85	7.85	dense		2026	2
meta	llama-2-13b	meta-llama/Llama-2-13b-chat-hf	13.02	13.02	13.02	13.02	dense		2023	7
meta	llama-2-70b	meta-llama/Llama-2-70b-chat-hf	68.98	68.98	68.98	68.98	dense		2023	7
meta	llama-2-7b	meta-llama/Llama-2-7b-chat-hf	6.74	6.74	6.74	6.74	dense		2023	7
meta	llama-3-70b	meta-llama/Meta-Llama-3-70B-Instruct|llama3-70b-8192|meta.llama3-70b-instruct-v1:0	70.55	70.55	70.55	70.55	dense		2024	7
meta	llama-3-8b	meta-llama/Meta-Llama-3-8B-Instruct|llama3-8b-8192|meta.llama3-8b-instruct-v1:0|llama3	8.03	8.03	8.03	8.03	dense		2024	7
meta	llama-3.1-405b	meta-llama/Meta-Llama-3.1-405B-Instruct|meta.llama3-1-405b-instruct-v1:0	405.85	405.85	405.85	405.85	dense		2024	7
meta	llama-3.1-70b	meta-llama/Meta-Llama-3.1-70B-Instruct|meta.llama3-1-70b-instruct-v1:0	70.55	70.55	70.55	70.55	dense		2024	7
meta	llama-3.1-8b	meta-llama/Meta-Llama-3.1-8B-Instruct|llama-3.1-8b-instant|meta.llama3-1-8b-instruct-v1:0|llama3.1|meta-llama/Llama-3.1-8B-Instruct	8.03	8.03	8.03	8.03	dense		2024	7
meta	llama-3.2-1b	meta-llama/Llama-3.2-1B-Instruct	1.24	1.24	1.24	1.24	dense		2024	8
meta	llama-3.2-3b	meta-llama/Llama-3.2-3B-Instruct	3.21	3.21	3.21	3.21	dense		2024	8
meta	llama-3.3-70b	meta-llama/Llama-3.3-70B-Instruct|llama-3.3-70b-versatile|meta.llama3-3-70b-instruct-v1:0	70.55	70.55	70.55	70.55	dense		2024	8
meta	llama-4-maverick	meta-llama/Llama-4-Maverick-17B-128E-Instruct	17	17	400	400	moe		2025	8
meta	llama-4-scout	meta-llama/Llama-4-Scout-17B-16E-Instruct	17	17	109	109	moe		2025	8
microsoft	phi-3-mini	microsoft/Phi-3-mini-4k-instruct|microsoft/Phi-3-mini-128k-instruct	3.82	3.82	3.82	3.82	dense		2024	2
microsoft	phi-4	microsoft/phi-4	14.7	14.7	14.7	14.7	dense		2024	9
minimax	minimax-m2	MiniMaxAI/MiniMax-M2	10	10	230	230	moe		2025	10
mistral	codestral-2405		22.2	22.2	22.2	22.2	dense		2026	2
mistral	codestral-2412		22.2	22.2	22.2	22.2	dense		2026	2
mistral	codestral-2501		22.2	22.2	22.2	22.2	dense		2026	2
mistral	codestral-2508		22.2	22.2	22.2	22.2	dense		2026	2
mistral	codestral-latest	codestral	22.2	22.2	22.2	22.2	dense		2026	2
mistral	devstral-2512		125	125	125	125	dense		2026	2
mistral	devstral-latest	devstral	125	125	125	125	dense		2026	2
mistral	devstral-medium-2507		70	120	70	120	dense		2026	2
mistral	devstral-medium-latest	devstral-medium	70	120	70	120	dense		2026	2
mistral	devstral-small-2505		23.6	23.6	23.6	23.6	dense		2025	1
mistral	devstral-small-2507		23.6	23.6	23.6	23.6	dense		2026	2
mistral	devstral-small-latest	devstral-small	23.6	23.6	23.6	23.6	dense		2026	2
mistral	labs-devstral-small-2512		24	24	24	24	dense		2026	2
mistral	labs-mistral-small-creative		23.6	23.6	23.6	23.6	dense		2026	2
mistral	magistral-medium-2506		70	120	70	120	dense		2025	1
mistral	magistral-medium-2507		70	120	70	120	dense		2025	1
mistral	magistral-medium-2509		70	120	70	120	dense		2026	2
mistral	magistral-medium-latest	magistral-medium	70	120	70	120	dense		2026	2
mistral	magistral-small-2506		23.6	23.6	23.6	23.6	dense		2025	1
mistral	magistral-small-2507		23.6	23.6	23.6	23.6	dense		2025	1
mistral	magistral-small-2509		23.6	23.6	23.6	23.6	dense		2026	2
mistral	magistral-small-latest	magistral-small	23.6	23.6	23.6	23.6	dense		2026	2
mistral	ministral-14b-2512		14	14	14	14	dense		2026	2
mistral	ministral-14b-latest	ministral-14b	14	14	14	14	dense		2026	2
mistral	ministral-3b-2410		3.32	3.32	3.32	3.32	dense		2025	1
mistral	ministral-3b-2512		3.32	3.32	3.32	3.32	dense		2026	2
mistral	ministral-3b-latest	ministral-3b	3.32	3.32	3.32	3.32	dense		2026	2
mistral	ministral-8b-2410		8.02	8.02	8.02	8.02	dense		2025	1
mistral	ministral-8b-2512		8.02	8.02	8.02	8.02	dense		2026	2
mistral	ministral-8b-latest	ministral-8b	8.02	8.02	8.02	8.02	dense		2026	2
mistral	mistral-large-2407		123	123	123	123	dense		2025	11
mistral	mistral-large-2411		123	123	123	123	dense		2026	2
mistral	mistral-large-2512		41	41	675	675	moe		2026	12
mistral	mistral-large-latest	mistral-large	41	123	123	675			2026	12
mistral	mistral-medium	mistral-medium-latest	70	120	70	120	dense		2026	2
mistral	mistral-medium-2505		70	120	70	120	dense		2026	2
mistral	mistral-medium-2508		70	120	70	120	dense		2026	2
mistral	mistral-small	mistral-small-latest	23.6	23.6	23.6	23.6	dense		2026	2
mistral	mistral-small-2312		23.6	23.6	23.6	23.6	dense		2025	1
mistral	mistral-small-2409		23.6	23.6	23.6	23.6	dense		2025	1
mistral	mistral-small-2501		23.6	23.6	23.6	23.6	dense		2025	1
mistral	mistral-small-2503		23.6	23.6	23.6	23.6	dense		2025	1
mistral	mistral-small-2506		23.6	23.6	23.6	23.6	dense		2026	2
mistral	mistral-tiny	mistral-tiny-latest	7.3	7.3	7.3	7.3	dense		2026	2
mistral	mistral-tiny-2312		7.3	7.3	7.3	7.3	dense		2025	1
mistral	mistral-tiny-2407		7.3	7.3	7.3	7.3	dense		2026	2
mistral	open-mistral-7b		7.3	7.3	7.3	7.3	dense		2026	2
mistral	open-mistral-nemo		12.2	12.2	12.2	12.2	dense		2026	2
mistral	open-mistral-nemo-2407		12.2	12.2	12.2	12.2	dense		2026	2
mistral	open-mixtral-8x22b		39.1	39.1	140.6	140.6	moe		2025	1
mistral	open-mixtral-8x22b-2404		39.1	39.1	140.6	140.6	moe		2025	1
mistral	open-mixtral-8x7b		12.9	12.9	46.7	46.7	moe		2025	1
mistral	pixtral-12b	pixtral-12b-latest	12	12	12	12	dense		2026	2
mistral	pixtral-12b-2409		12	12	12	12	dense		2026	2
mistral	pixtral-large-2411		123	123	123	123	dense		2026	2
moonshot	kimi-k2	moonshotai/Kimi-K2-Instruct|kimi-k2-0905-preview	32	32	1000	1000	moe		2025	13
openai	chatgpt-4o-latest	chatgpt-4o	44	132	440	440	moe		2025	1
openai	chatgpt-average							0.34	2025	14
openai	gpt-3	davinci|text-davinci-003	175	175	175	175	dense		2020	15
openai	gpt-3.5-turbo	gpt-3.5-turbo-0125|gpt-3.5-turbo-1106|gpt-3.5-turbo-16k|gpt-35-turbo|gpt-35-turbo-0125|gpt-35-turbo-1106|gpt-35-turbo-16k	20	70	20	70	dense		2026	2
openai	gpt-3.5-turbo-instruct	gpt-35-turbo-instruct	20	70	20	70	dense		2026	2
openai	gpt-3.5-turbo-instruct-0914	gpt-35-turbo-instruct-0914	20	70	20	70	dense		2026	2
openai	gpt-4	gpt-4-0613	176	528	1760	1760	moe		2026	2
openai	gpt-4-0125-preview	gpt-4-1106-preview	176	528	1760	1760	moe		2026	2
openai	gpt-4-turbo	gpt-4-turbo-2024-04-09|gpt-4-turbo-preview	88	264	880	880	moe		2026	2
openai	gpt-4.1	gpt-4.1-2025-04-14	35	106	352	352	moe		2026	2
openai	gpt-4.1-mini	gpt-4.1-mini-2025-04-14	40	112	40	112	dense		2026	2
openai	gpt-4.1-nano	gpt-4.1-nano-2025-04-14	10	37	10	37	dense		2026	2
openai	gpt-4.5-preview	gpt-4.5-preview-2025-02-27							2025	0
openai	gpt-4o	gpt-4o-2024-05-13|gpt-4o-2024-08-06|gpt-4o-2024-11-20	44	132	440	440	moe	0.3	2026	16
openai	gpt-4o-mini	gpt-4o-mini-2024-07-18	8	28	8	28	dense		2026	2
openai	gpt-5	gpt-5-2025-08-07	30	90	300	300	moe		2026	2
openai	gpt-5-chat-latest	gpt-5-chat	30	90	300	300	moe		2026	2
openai	gpt-5-codex		30	90	300	300	moe		2026	2
openai	gpt-5-mini	gpt-5-mini-2025-08-07	25	70	25	70	dense		2026	2
openai	gpt-5-nano	gpt-5-nano-2025-08-07	5	18.5	5	18.5	dense		2026	2
openai	gpt-5-pro	gpt-5-pro-2025-10-06	360	1080	3600	3600	moe		2026	2
openai	gpt-5.1	gpt-5.1-2025-11-13	30	90	300	300	moe		2026	2
openai	gpt-5.1-chat-latest	gpt-5.1-chat	30	90	300	300	moe		2026	2
openai	gpt-5.1-codex		30	90	300	300	moe		2026	2
openai	gpt-5.1-codex-max		30	90	300	300	moe		2026	2
openai	gpt-5.1-codex-mini		25	70	25	70	dense		2026	2
openai	gpt-5.2	gpt-5.2-2025-12-11	42	126	420	420	moe		2026	2
openai	gpt-5.2-chat-latest	gpt-5.2-chat	42	126	420	420	moe		2026	2
openai	gpt-5.2-codex		42	126	420	420	moe		2026	2
openai	gpt-5.2-pro	gpt-5.2-pro-2025-12-11	504	1512	5040	5040	moe		2026	2
openai	gpt-5.3-chat-latest	gpt-5.3-chat	42	126	420	420	moe		2026	2
openai	gpt-5.3-codex		42	126	420	420	moe		2026	2
openai	gpt-5.4	gpt-5.4-2026-03-05	45	150	450	450	moe		2026	2
openai	gpt-5.4-pro	gpt-5.4-pro-2026-03-05	540	1800	5400	5400	moe		2026	2
openai	gpt-oss-120b	openai/gpt-oss-120b	5.1	5.1	117	117	moe		2025	17
openai	gpt-oss-20b	openai/gpt-oss-20b	3.6	3.6	21	21	moe		2025	17
openai	o1	o1-2024-12-17	44	132	440	440	moe		2026	2
openai	o1-mini	o1-mini-2024-09-12	8	28	8	28	dense		2025	1
openai	o1-pro	o1-pro-2025-03-19							2025	0
openai	o3	o3-2025-04-16							2025	0
openai	o3-mini	o3-mini-2025-01-31	8	28	8	28	dense		2026	2
openai	o3-pro	o3-pro-2025-06-10							2025	0
openai	o4-mini	o4-mini-2025-04-16	8	28	8	28	dense		2026	2
qwen	qwen-max	qwen-max-latest							2025	0
qwen	qwen-plus	qwen-plus-latest							2025	0
qwen	qwen-turbo	qwen-turbo-latest							2025	0
qwen	qwen2.5-32b-instruct	Qwen/Qwen2.5-32B-Instruct	32.5	32.5	32.5	32.5	dense		2024	18
qwen	qwen2.5-72b-instruct	Qwen/Qwen2.5-72B-Instruct	72.7	72.7	72.7	72.7	dense		2024	18
qwen	qwen2.5-7b-instruct	Qwen/Qwen2.5-7B-Instruct	7.61	7.61	7.61	7.61	dense		2024	18
qwen	qwen2.5-coder-32b-instruct	Qwen/Qwen2.5-Coder-32B-Instruct	32.5	32.5	32.5	32.5	dense		2024	18
qwen	qwen3-235b-a22b	Qwen/Qwen3-235B-A22B	22	22	235	235	moe		2025	18
qwen	qwen3-30b-a3b	Qwen/Qwen3-30B-A3B	3.3	3.3	30.5	30.5	moe		2025	18
qwen	qwen3-32b	Qwen/Qwen3-32B	32.8	32.8	32.8	32.8	dense		2025	18
qwen	qwen3-8b	Qwen/Qwen3-8B	8.2	8.2	8.2	8.2	dense		2025	18
qwen	qwen3-coder-480b-a35b-instruct	Qwen/Qwen3-Coder-480B-A35B-Instruct|qwen3-coder-plus	35	35	480	480	moe		2025	18
qwen	qwen3-max								2025	0
qwen	qwen3-next-80b-a3b-instruct	Qwen/Qwen3-Next-80B-A3B-Instruct	3	3	80	80	moe		2025	18
xai	grok-1		86	86	314	314	moe		2024	19
xai	grok-2	grok-2-1212|grok-2-latest							2025	0
xai	grok-3	grok-3-latest|grok-3-fast							2025	0
xai	grok-3-mini	grok-3-mini-fast							2025	0
xai	grok-4	grok-4-0709|grok-4-latest							2025	0
xai	grok-4-fast	grok-4-fast-reasoning|grok-4-fast-non-reasoning							2025	0
xai	grok-code-fast-1								2025	0
zhipu	glm-4.5	zai-org/GLM-4.5	32	32	355	355	moe		2025	20
zhipu	glm-4.5-air	zai-org/GLM-4.5-Air	12	12	106	106	moe		2025	20`;
export const apiModelsSources = `provider model list (name only)
EcoLogits models.json (commit 2d0a1c7, 2025-11-13)
EcoLogits models.json (commit 5be90da, 2026-03-13)
DeepSeek-V3 technical report arXiv 2412.19437
DeepSeek-R1 report arXiv 2501.12948
vendor model name
Elsworth et al. 2025 arXiv 2508.15734
Meta model card and EcoLogits models.json (commit 5be90da, 2026-03-13)
Meta model card
Microsoft model card
MiniMax model card
EcoLogits models.json (commit 2d0a1c7, 2025-11-13); Mistral AI 2025-07
EcoLogits models.json (commit 5be90da, 2026-03-13); Mistral AI Large 3 announcement 2025-12
Moonshot model card
S. Altman blog 2025-06
Brown et al. 2020
EcoLogits models.json (commit 5be90da, 2026-03-13); Epoch AI 2025-02
EcoLogits models.json (commit 5be90da, 2026-03-13); OpenAI model card
Qwen model card
xAI release 2024-03 (314B, 25 percent of weights active)
GLM-4.5 model card`;
