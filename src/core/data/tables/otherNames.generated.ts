// Built from data/other_names.csv by `npm run data`; do not edit.
export const otherNamesNames = `
zone|us|USA|
zone|turkiye|TUR|
zone|u s|USA|
zone|united states of america|USA|
zone|america|USA|
zone|uk|GBR|
zone|gb|GBR|
zone|great britain|GBR|
zone|united kingdom|GBR|
zone|england|GBR|
zone|scotland|GBR|
zone|south korea|KOR|
zone|korea|KOR|
zone|north korea|PRK|
zone|russia|RUS|
zone|iran|IRN|
zone|vietnam|VNM|
zone|taiwan|TWN|
zone|czech republic|CZE|
zone|czechia|CZE|
zone|turkey|TUR|
zone|holland|NLD|
zone|netherlands|NLD|
zone|the netherlands|NLD|
zone|uae|ARE|
zone|emirates|ARE|
zone|hong kong|HKG|
zone|bolivia|BOL|
zone|venezuela|VEN|
zone|tanzania|TZA|
zone|moldova|MDA|
zone|laos|LAO|
zone|syria|SYR|
zone|brunei|BRN|
zone|world|WORLD|
zone|global|WORLD|
zone|eu|EU|
zone|europe|EU|
zone|european union|EU|
zone|ivory coast|CIV|
zone|wales|GBR|
zone|northern ireland|GBR|
zone|deutschland|DEU|
zone|espana|ESP|
zone|italia|ITA|
zone|brasil|BRA|
zone|norge|NOR|
zone|sverige|SWE|
zone|danmark|DNK|
zone|suomi|FIN|
zone|nederland|NLD|
zone|polska|POL|
zone|suisse|CHE|
zone|schweiz|CHE|
zone|osterreich|AUT|
zone|nippon|JPN|
zone|republic of korea|KOR|
zone|russian federation|RUS|
zone|prc|CHN|
zone|p r china|CHN|
zone|mainland china|CHN|
zone|people s republic of china|CHN|
zone|hong kong sar|HKG|
zone|drc|COD|
zone|dr congo|COD|
zone|democratic republic of the congo|COD|
zone|bosnia|BIH|
zone|macedonia|MKD|
site|jean zay|FRA|
site|lumi|FIN|
site|leonardo|ITA|
site|frontier|USA-TN|
site|summit|USA-TN|
site|perlmutter|USA-CA|
site|polaris|USA-IL|
site|juwels|DEU|
site|jupiter|DEU|
site|marenostrum|ESP|
site|snellius|NLD|
site|piz daint|CHE|
site|alps|CHE|
site|isambard|GBR|
site|isambard ai|GBR|
site|fugaku|JPN|
site|abci|JPN|
site|tsubame|JPN|
untagged|llama2|meta-llama/Llama-2-7b-hf|
untagged|llama3|meta-llama/Meta-Llama-3-8B|
untagged|llama3.1|meta-llama/Llama-3.1-8B|
untagged|llama3.2|meta-llama/Llama-3.2-3B|
untagged|llama3.3|meta-llama/Llama-3.3-70B-Instruct|
untagged|mistral|mistralai/Mistral-7B-v0.1|
untagged|mixtral|mistralai/Mixtral-8x7B-v0.1|
untagged|gemma|google/gemma-7b|
untagged|gemma2|google/gemma-2-9b|
untagged|gemma3|google/gemma-3-4b-pt|
untagged|phi3|microsoft/Phi-3-mini-4k-instruct|
untagged|qwen2.5|Qwen/Qwen2.5-7B|
untagged|qwen3|Qwen/Qwen3-8B|
untagged|codellama|codellama/CodeLlama-7b-hf|
untagged|llama4:scout|meta-llama/Llama-4-Scout-17B-16E|
untagged|llama4:maverick|meta-llama/Llama-4-Maverick-17B-128E|
untagged|gpt-oss|openai/gpt-oss-20b|`;
