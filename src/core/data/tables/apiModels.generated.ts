// Built from data/api_models.csv by `npm run data`; do not edit.
export const apiModelsNames = `
amazon.nova-lite-v1:0|nova-lite|
amazon.nova-micro-v1:0|nova-micro|
amazon.nova-premier-v1:0|nova-premier|
amazon.nova-pro-v1:0|nova-pro|
claude-2.1|claude-2|claude-2.0|claude-instant-1.2|
claude-3-5-haiku-latest|claude-3-5-haiku|claude-3-5-haiku-20241022|
claude-3-5-sonnet-latest|claude-3-5-sonnet|claude-3-5-sonnet-20240620|claude-3-5-sonnet-20241022|
claude-3-7-sonnet-latest|claude-3-7-sonnet|claude-3-7-sonnet-20250219|
claude-3-haiku-20240307|claude-3-haiku|
claude-3-opus-latest|claude-3-opus|claude-3-opus-20240229|
claude-3-sonnet-20240229|claude-3-sonnet|
claude-haiku-4-5-20251001|claude-haiku-4-5|
claude-opus-4-1-20250805|claude-opus-4-1|
claude-opus-4-20250514|claude-opus-4|claude-opus-4-0|
claude-opus-4-5-20251101|claude-opus-4-5|
claude-opus-4-6|
claude-sonnet-4-20250514|claude-sonnet-4|claude-sonnet-4-0|
claude-sonnet-4-5-20250929|claude-sonnet-4-5|
claude-sonnet-4-6|
command-a-03-2025|
command-a-reasoning-08-2025|
command-r|
command-r-08-2024|
command-r-plus-08-2024|
command-r7b-12-2024|
dbrx-instruct|databricks/dbrx-instruct|
deepseek-chat|deepseek-v3|deepseek-ai/DeepSeek-V3|deepseek-ai/DeepSeek-V3.1|deepseek-ai/DeepSeek-V3.2-Exp|
deepseek-reasoner|deepseek-r1|deepseek-ai/DeepSeek-R1|
gemini-1.5-flash|gemini-1.5-flash-001|gemini-1.5-flash-002|gemini-1.5-flash-latest|
gemini-1.5-flash-8b|gemini-1.5-flash-8b-001|
gemini-1.5-pro|gemini-1.5-pro-001|gemini-1.5-pro-002|gemini-1.5-pro-latest|
gemini-2.0-flash|gemini-2.0-flash-001|
gemini-2.0-flash-lite|gemini-2.0-flash-lite-001|gemini-2.0-flash-lite-preview|
gemini-2.5-flash|
gemini-2.5-flash-lite|
gemini-2.5-pro|
gemini-3-flash-preview|gemini-3-flash|
gemini-3-pro-preview|gemini-3-pro|
gemini-3.1-flash-lite-preview|gemini-3.1-flash-lite|
gemini-3.1-pro-preview|gemini-3.1-pro|
gemini-apps-median|
gemini-flash-latest|gemini-flash|
gemini-flash-lite-latest|gemini-flash-lite|
gemini-pro-latest|gemini-pro|
gemma-3-12b-it|
gemma-3-1b-it|
gemma-3-27b-it|
gemma-3-4b-it|
gemma-3n-e2b-it|
gemma-3n-e4b-it|
llama-2-13b|meta-llama/Llama-2-13b-chat-hf|
llama-2-70b|meta-llama/Llama-2-70b-chat-hf|
llama-2-7b|meta-llama/Llama-2-7b-chat-hf|
llama-3-70b|meta-llama/Meta-Llama-3-70B-Instruct|llama3-70b-8192|meta.llama3-70b-instruct-v1:0|
llama-3-8b|meta-llama/Meta-Llama-3-8B-Instruct|llama3-8b-8192|meta.llama3-8b-instruct-v1:0|llama3|
llama-3.1-405b|meta-llama/Meta-Llama-3.1-405B-Instruct|meta.llama3-1-405b-instruct-v1:0|
llama-3.1-70b|meta-llama/Meta-Llama-3.1-70B-Instruct|meta.llama3-1-70b-instruct-v1:0|
llama-3.1-8b|meta-llama/Meta-Llama-3.1-8B-Instruct|llama-3.1-8b-instant|meta.llama3-1-8b-instruct-v1:0|llama3.1|meta-llama/Llama-3.1-8B-Instruct|
llama-3.2-1b|meta-llama/Llama-3.2-1B-Instruct|
llama-3.2-3b|meta-llama/Llama-3.2-3B-Instruct|
llama-3.3-70b|meta-llama/Llama-3.3-70B-Instruct|llama-3.3-70b-versatile|meta.llama3-3-70b-instruct-v1:0|
llama-4-maverick|meta-llama/Llama-4-Maverick-17B-128E-Instruct|
llama-4-scout|meta-llama/Llama-4-Scout-17B-16E-Instruct|
phi-3-mini|microsoft/Phi-3-mini-4k-instruct|microsoft/Phi-3-mini-128k-instruct|
phi-4|microsoft/phi-4|
minimax-m2|MiniMaxAI/MiniMax-M2|
codestral-2405|
codestral-2412|
codestral-2501|
codestral-2508|
codestral-latest|codestral|
devstral-2512|
devstral-latest|devstral|
devstral-medium-2507|
devstral-medium-latest|devstral-medium|
devstral-small-2505|
devstral-small-2507|
devstral-small-latest|devstral-small|
labs-devstral-small-2512|
labs-mistral-small-creative|
magistral-medium-2506|
magistral-medium-2507|
magistral-medium-2509|
magistral-medium-latest|magistral-medium|
magistral-small-2506|
magistral-small-2507|
magistral-small-2509|
magistral-small-latest|magistral-small|
ministral-14b-2512|
ministral-14b-latest|ministral-14b|
ministral-3b-2410|
ministral-3b-2512|
ministral-3b-latest|ministral-3b|
ministral-8b-2410|
ministral-8b-2512|
ministral-8b-latest|ministral-8b|
mistral-large-2407|
mistral-large-2411|
mistral-large-2512|
mistral-large-latest|mistral-large|
mistral-medium|mistral-medium-latest|
mistral-medium-2505|
mistral-medium-2508|
mistral-small|mistral-small-latest|
mistral-small-2312|
mistral-small-2409|
mistral-small-2501|
mistral-small-2503|
mistral-small-2506|
mistral-tiny|mistral-tiny-latest|
mistral-tiny-2312|
mistral-tiny-2407|
open-mistral-7b|
open-mistral-nemo|
open-mistral-nemo-2407|
open-mixtral-8x22b|
open-mixtral-8x22b-2404|
open-mixtral-8x7b|
pixtral-12b|pixtral-12b-latest|
pixtral-12b-2409|
pixtral-large-2411|
kimi-k2|moonshotai/Kimi-K2-Instruct|kimi-k2-0905-preview|
chatgpt-4o-latest|chatgpt-4o|
chatgpt-average|
gpt-3|davinci|text-davinci-003|
gpt-3.5-turbo|gpt-3.5-turbo-0125|gpt-3.5-turbo-1106|gpt-3.5-turbo-16k|gpt-35-turbo|gpt-35-turbo-0125|gpt-35-turbo-1106|gpt-35-turbo-16k|
gpt-3.5-turbo-instruct|gpt-35-turbo-instruct|
gpt-3.5-turbo-instruct-0914|gpt-35-turbo-instruct-0914|
gpt-4|gpt-4-0613|
gpt-4-0125-preview|gpt-4-1106-preview|
gpt-4-turbo|gpt-4-turbo-2024-04-09|gpt-4-turbo-preview|
gpt-4.1|gpt-4.1-2025-04-14|
gpt-4.1-mini|gpt-4.1-mini-2025-04-14|
gpt-4.1-nano|gpt-4.1-nano-2025-04-14|
gpt-4.5-preview|gpt-4.5-preview-2025-02-27|
gpt-4o|gpt-4o-2024-05-13|gpt-4o-2024-08-06|gpt-4o-2024-11-20|
gpt-4o-mini|gpt-4o-mini-2024-07-18|
gpt-5|gpt-5-2025-08-07|
gpt-5-chat-latest|gpt-5-chat|
gpt-5-codex|
gpt-5-mini|gpt-5-mini-2025-08-07|
gpt-5-nano|gpt-5-nano-2025-08-07|
gpt-5-pro|gpt-5-pro-2025-10-06|
gpt-5.1|gpt-5.1-2025-11-13|
gpt-5.1-chat-latest|gpt-5.1-chat|
gpt-5.1-codex|
gpt-5.1-codex-max|
gpt-5.1-codex-mini|
gpt-5.2|gpt-5.2-2025-12-11|
gpt-5.2-chat-latest|gpt-5.2-chat|
gpt-5.2-codex|
gpt-5.2-pro|gpt-5.2-pro-2025-12-11|
gpt-5.3-chat-latest|gpt-5.3-chat|
gpt-5.3-codex|
gpt-5.4|gpt-5.4-2026-03-05|
gpt-5.4-pro|gpt-5.4-pro-2026-03-05|
gpt-oss-120b|openai/gpt-oss-120b|
gpt-oss-20b|openai/gpt-oss-20b|
o1|o1-2024-12-17|
o1-mini|o1-mini-2024-09-12|
o1-pro|o1-pro-2025-03-19|
o3|o3-2025-04-16|
o3-mini|o3-mini-2025-01-31|
o3-pro|o3-pro-2025-06-10|
o4-mini|o4-mini-2025-04-16|
qwen-max|qwen-max-latest|
qwen-plus|qwen-plus-latest|
qwen-turbo|qwen-turbo-latest|
qwen2.5-32b-instruct|Qwen/Qwen2.5-32B-Instruct|
qwen2.5-72b-instruct|Qwen/Qwen2.5-72B-Instruct|
qwen2.5-7b-instruct|Qwen/Qwen2.5-7B-Instruct|
qwen2.5-coder-32b-instruct|Qwen/Qwen2.5-Coder-32B-Instruct|
qwen3-235b-a22b|Qwen/Qwen3-235B-A22B|
qwen3-30b-a3b|Qwen/Qwen3-30B-A3B|
qwen3-32b|Qwen/Qwen3-32B|
qwen3-8b|Qwen/Qwen3-8B|
qwen3-coder-480b-a35b-instruct|Qwen/Qwen3-Coder-480B-A35B-Instruct|qwen3-coder-plus|
qwen3-max|
qwen3-next-80b-a3b-instruct|Qwen/Qwen3-Next-80B-A3B-Instruct|
grok-1|
grok-2|grok-2-1212|grok-2-latest|
grok-3|grok-3-latest|grok-3-fast|
grok-3-mini|grok-3-mini-fast|
grok-4|grok-4-0709|grok-4-latest|
grok-4-fast|grok-4-fast-reasoning|grok-4-fast-non-reasoning|
grok-code-fast-1|
glm-4.5|zai-org/GLM-4.5|
glm-4.5-air|zai-org/GLM-4.5-Air|`;
export const apiModelsCells = `amazon							0
amazon							0
amazon							0
amazon							0
anthropic							1
anthropic	8	28	8	28	dense		2
anthropic	44	132	440	440	moe		2
anthropic	44	132	440	440	moe		2
anthropic	30	90	300	300	moe		3
anthropic	200	600	2000	2000	moe		2
anthropic	80	240	800	800	moe		2
anthropic	10	35	10	35	dense		3
anthropic	200	600	2000	2000	moe		3
anthropic	200	600	2000	2000	moe		3
anthropic	67	200	670	670	moe		3
anthropic	67	200	670	670	moe		3
anthropic	44	132	440	440	moe		3
anthropic	44	132	440	440	moe		3
anthropic	44	132	440	440	moe		3
cohere	111	111	111	111	dense		3
cohere	111	111	111	111	dense		3
cohere	32.3	32.3	32.3	32.3	dense		3
cohere	32.3	32.3	32.3	32.3	dense		3
cohere	104	104	104	104	dense		3
cohere	8.03	8.03	8.03	8.03	dense		3
databricks	36	36	132	132	moe		4
deepseek	37	37	671	671	moe		5
deepseek	37	37	671	671	moe		6
google							7
google	8	8	8	8			8
google							7
google	44	132	440	440	moe		3
google	8	28	8	28	dense		3
google	44	132	440	440	moe		3
google	8	28	8	28	dense		3
google	200	600	2000	2000	moe		3
google	100	300	300	300	moe		3
google	120	360	1200	1200	moe		3
google	30	105	30	105	dense		3
google	120	360	1200	1200	moe		3
google						0.24	9
google	44	132	440	440	moe		3
google	8	28	8	28	dense		3
google	200	600	2000	2000	moe		3
google	12.2	12.2	12.2	12.2	dense		3
google	1	1	1	1	dense		3
google	27.4	27.4	27.4	27.4	dense		3
google	4.3	4.3	4.3	4.3	dense		3
google	5.44	5.44	5.44	5.44	dense		3
google	7.85	7.85	7.85	7.85	dense		3
meta	13.02	13.02	13.02	13.02	dense		10
meta	68.98	68.98	68.98	68.98	dense		10
meta	6.74	6.74	6.74	6.74	dense		10
meta	70.55	70.55	70.55	70.55	dense		11
meta	8.03	8.03	8.03	8.03	dense		11
meta	405.85	405.85	405.85	405.85	dense		11
meta	70.55	70.55	70.55	70.55	dense		11
meta	8.03	8.03	8.03	8.03	dense		11
meta	1.24	1.24	1.24	1.24	dense		12
meta	3.21	3.21	3.21	3.21	dense		12
meta	70.55	70.55	70.55	70.55	dense		12
meta	17	17	400	400	moe		13
meta	17	17	109	109	moe		13
microsoft	3.82	3.82	3.82	3.82	dense		4
microsoft	14.7	14.7	14.7	14.7	dense		14
minimax	10	10	230	230	moe		15
mistral	22.2	22.2	22.2	22.2	dense		3
mistral	22.2	22.2	22.2	22.2	dense		3
mistral	22.2	22.2	22.2	22.2	dense		3
mistral	22.2	22.2	22.2	22.2	dense		3
mistral	22.2	22.2	22.2	22.2	dense		3
mistral	125	125	125	125	dense		3
mistral	125	125	125	125	dense		3
mistral	70	120	70	120	dense		3
mistral	70	120	70	120	dense		3
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	24	24	24	24	dense		3
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	70	120	70	120	dense		2
mistral	70	120	70	120	dense		2
mistral	70	120	70	120	dense		3
mistral	70	120	70	120	dense		3
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	14	14	14	14	dense		3
mistral	14	14	14	14	dense		3
mistral	3.32	3.32	3.32	3.32	dense		2
mistral	3.32	3.32	3.32	3.32	dense		3
mistral	3.32	3.32	3.32	3.32	dense		3
mistral	8.02	8.02	8.02	8.02	dense		2
mistral	8.02	8.02	8.02	8.02	dense		3
mistral	8.02	8.02	8.02	8.02	dense		3
mistral	123	123	123	123	dense		16
mistral	123	123	123	123	dense		3
mistral	41	41	675	675	moe		17
mistral	41	123	123	675			17
mistral	70	120	70	120	dense		3
mistral	70	120	70	120	dense		3
mistral	70	120	70	120	dense		3
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		2
mistral	23.6	23.6	23.6	23.6	dense		3
mistral	7.3	7.3	7.3	7.3	dense		3
mistral	7.3	7.3	7.3	7.3	dense		2
mistral	7.3	7.3	7.3	7.3	dense		3
mistral	7.3	7.3	7.3	7.3	dense		3
mistral	12.2	12.2	12.2	12.2	dense		3
mistral	12.2	12.2	12.2	12.2	dense		3
mistral	39.1	39.1	140.6	140.6	moe		2
mistral	39.1	39.1	140.6	140.6	moe		2
mistral	12.9	12.9	46.7	46.7	moe		2
mistral	12	12	12	12	dense		3
mistral	12	12	12	12	dense		3
mistral	123	123	123	123	dense		3
moonshot	32	32	1000	1000	moe		18
openai	44	132	440	440	moe		2
openai						0.34	19
openai	175	175	175	175	dense		20
openai	20	70	20	70	dense		3
openai	20	70	20	70	dense		3
openai	20	70	20	70	dense		3
openai	176	528	1760	1760	moe		3
openai	176	528	1760	1760	moe		3
openai	88	264	880	880	moe		3
openai	35	106	352	352	moe		3
openai	40	112	40	112	dense		3
openai	10	37	10	37	dense		3
openai							0
openai	44	132	440	440	moe	0.3	21
openai	8	28	8	28	dense		3
openai	30	90	300	300	moe		3
openai	30	90	300	300	moe		3
openai	30	90	300	300	moe		3
openai	25	70	25	70	dense		3
openai	5	18.5	5	18.5	dense		3
openai	360	1080	3600	3600	moe		3
openai	30	90	300	300	moe		3
openai	30	90	300	300	moe		3
openai	30	90	300	300	moe		3
openai	30	90	300	300	moe		3
openai	25	70	25	70	dense		3
openai	42	126	420	420	moe		3
openai	42	126	420	420	moe		3
openai	42	126	420	420	moe		3
openai	504	1512	5040	5040	moe		3
openai	42	126	420	420	moe		3
openai	42	126	420	420	moe		3
openai	45	150	450	450	moe		3
openai	540	1800	5400	5400	moe		3
openai	5.1	5.1	117	117	moe		22
openai	3.6	3.6	21	21	moe		22
openai	44	132	440	440	moe		3
openai	8	28	8	28	dense		2
openai							0
openai							0
openai	8	28	8	28	dense		3
openai							0
openai	8	28	8	28	dense		3
qwen							0
qwen							0
qwen							0
qwen	32.5	32.5	32.5	32.5	dense		23
qwen	72.7	72.7	72.7	72.7	dense		23
qwen	7.61	7.61	7.61	7.61	dense		23
qwen	32.5	32.5	32.5	32.5	dense		23
qwen	22	22	235	235	moe		24
qwen	3.3	3.3	30.5	30.5	moe		24
qwen	32.8	32.8	32.8	32.8	dense		24
qwen	8.2	8.2	8.2	8.2	dense		24
qwen	35	35	480	480	moe		24
qwen							0
qwen	3	3	80	80	moe		24
xai	86	86	314	314	moe		25
xai							0
xai							0
xai							0
xai							0
xai							0
xai							0
zhipu	32	32	355	355	moe		26
zhipu	12	12	106	106	moe		26`;
export const apiModelsSources = `provider model list (name only)	2025
provider model list (name only)	2023
EcoLogits models.json (commit 2d0a1c7, 2025-11-13)	2025
EcoLogits models.json (commit 5be90da, 2026-03-13)	2026
EcoLogits models.json (commit 5be90da, 2026-03-13)	2024
DeepSeek-V3 technical report arXiv 2412.19437	2024
DeepSeek-R1 report arXiv 2501.12948	2025
provider model list (name only)	2024
vendor model name	2024
Elsworth et al. 2025 arXiv 2508.15734	2025
Meta model card and EcoLogits models.json (commit 5be90da, 2026-03-13)	2023
Meta model card and EcoLogits models.json (commit 5be90da, 2026-03-13)	2024
Meta model card	2024
Meta model card	2025
Microsoft model card	2024
MiniMax model card	2025
EcoLogits models.json (commit 2d0a1c7, 2025-11-13); Mistral AI 2025-07	2025
EcoLogits models.json (commit 5be90da, 2026-03-13); Mistral AI Large 3 announcement 2025-12	2026
Moonshot model card	2025
S. Altman blog 2025-06	2025
Brown et al. 2020	2020
EcoLogits models.json (commit 5be90da, 2026-03-13); Epoch AI 2025-02	2026
EcoLogits models.json (commit 5be90da, 2026-03-13); OpenAI model card	2025
Qwen model card	2024
Qwen model card	2025
xAI release 2024-03 (314B, 25 percent of weights active)	2024
GLM-4.5 model card	2025`;
