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
untagged|gpt-oss|openai/gpt-oss-20b|
zone|ae|ARE|
zone|at|AUT|
zone|au|AUS|
zone|be|BEL|
zone|br|BRA|
zone|ca|CAN|
zone|ch|CHE|
zone|cl|CHL|
zone|cn|CHN|
zone|cz|CZE|
zone|de|DEU|
zone|dk|DNK|
zone|es|ESP|
zone|fi|FIN|
zone|fr|FRA|
zone|gr|GRC|
zone|hk|HKG|
zone|hu|HUN|
zone|id|IDN|
zone|ie|IRL|
zone|il|ISR|
zone|in|IND|
zone|is|ISL|
zone|it|ITA|
zone|jp|JPN|
zone|kr|KOR|
zone|mx|MEX|
zone|my|MYS|
zone|nl|NLD|
zone|no|NOR|
zone|nz|NZL|
zone|pl|POL|
zone|pt|PRT|
zone|qa|QAT|
zone|ro|ROU|
zone|sa|SAU|
zone|se|SWE|
zone|sg|SGP|
zone|th|THA|
zone|tr|TUR|
zone|tw|TWN|
zone|vn|VNM|
zone|za|ZAF|
home|openai|USA azure|
home|azure|USA azure|
home|anthropic|USA aws|
home|amazon|USA aws|
home|bedrock|USA aws|
home|google|USA gcp|
home|google_genai|USA gcp|
home|cohere|USA gcp|
home|xai|USA|
home|groq|USA|
home|mistral|SWE azure|
home|mistralai|SWE azure|
home|deepseek|CHN|
home|alibaba|CHN|
family|segmentanything|sam|
family|nllb200|nllb|
family|mbart50|mbart|
family|xlmroberta|xlmr|
family|flux1|flux|
family|sd3|stablediffusion3|
family|sd35|stablediffusion3|
provider|amazon|aws|
provider|google|gcp|
provider|googlecloud|gcp|
provider|vertex|gcp|
provider|microsoft|azure|
provider|microsoftazure|azure|
provider|oracle|oci|
provider|ovhcloud|ovh|
shown|canadacentral|ca-central-1|
shown|mexicocentral|mx-central-1|
shown|awsgovclouduseast|us-gov-east-1|
shown|awsgovclouduswest|us-gov-west-1|
processor|xeon 2|xeon-cascade-lake|
processor|xeon 3|xeon-ice-lake|
processor|xeon 4|xeon-sapphire-rapids|
processor|e5 2|xeon-ivy-bridge|
processor|e5 3|xeon-haswell|
processor|e5 4|xeon-broadwell|
processor|epyc 71|epyc-naples|
processor|epyc 72|epyc-rome|
processor|epyc 73|epyc-milan|
processor|epyc 94|epyc-genoa|
processor|epyc 95|epyc-turin|
shared|rtx6000|NVIDIA RTX 6000 Ada|
shared|nvidiartx6000|NVIDIA RTX 6000 Ada|
shared|titanx|NVIDIA GeForce GTX TITAN X (Maxwell)|
shared|nvidiatitanx|NVIDIA GeForce GTX TITAN X (Maxwell)|
shared|georgia|the state of the USA|
size|n|nano|
size|t|tiny|
size|ti|tiny|
size|s|small|
size|m|medium|
size|b|base|
size|l|large|
size|xl|xlarge|
size|xxl|xxlarge|
size|h|huge|
size|g|giant|
size|G|gigantic|`;
