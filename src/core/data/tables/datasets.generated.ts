// Built from data/datasets.csv by `npm run data`; do not edit.
export const datasetsTable = `stanfordnlp/imdb	imdb|tfds:imdb_reviews|imdb_reviews|torchtext.datasets.IMDB	text	25000	300				2025	0
keras.datasets.imdb	tf.keras.datasets.imdb	text	25000	239				2025	1
keras.datasets.reuters	tf.keras.datasets.reuters	text	8982	146				2025	1
nyu-mll/glue/cola	glue/cola	text	8551	11				2025	0
nyu-mll/glue/sst2	glue/sst2|stanfordnlp/sst2|sst2	text	67349	13				2025	0
SetFit/sst2		text	6920	25				2025	0
nyu-mll/glue/mrpc	glue/mrpc|mrpc	text	3668	53				2025	0
nyu-mll/glue/stsb	glue/stsb|sentence-transformers/stsb	text	5749	31				2025	0
nyu-mll/glue/qqp	glue/qqp	text	363846	30				2025	0
nyu-mll/glue/mnli	glue/mnli|multi_nli|nyu-mll/multi_nli	text	392702	39				2025	0
nyu-mll/glue/qnli	glue/qnli	text	104743	50				2025	0
nyu-mll/glue/rte	glue/rte|super_glue/rte	text	2490	70				2025	0
nyu-mll/glue/wnli	glue/wnli	text	635	37				2025	0
super_glue/boolq	google/boolq|boolq|aps/super_glue/boolq	text	9427	140				2025	0
super_glue/cb	aps/super_glue/cb	text	250					2025	0
super_glue/copa	aps/super_glue/copa	text	400					2025	0
super_glue/multirc	aps/super_glue/multirc	text	27243					2025	0
super_glue/record	aps/super_glue/record	text	100730					2025	0
super_glue/wic	aps/super_glue/wic	text	5428					2025	0
super_glue/wsc	aps/super_glue/wsc	text	554					2025	0
rajpurkar/squad	squad|squad_v1	text	87599	155				2025	0
rajpurkar/squad_v2	squad_v2	text	130319	155				2025	0
fancyzhx/ag_news	ag_news|torchtext.datasets.AG_NEWS	text	120000	51				2025	0
fancyzhx/dbpedia_14	dbpedia_14	text	560000	65				2025	0
fancyzhx/yelp_polarity	yelp_polarity	text	560000					2025	0
Yelp/yelp_review_full	yelp_review_full	text	650000	180				2025	0
fancyzhx/amazon_polarity	amazon_polarity	text	3600000					2025	0
community-datasets/yahoo_answers_topics	yahoo_answers_topics	text	1400000					2025	0
cornell-movie-review-data/rotten_tomatoes	rotten_tomatoes	text	8530	27				2025	0
dair-ai/emotion	emotion|dair-ai/emotion/split	text	16000	22				2025	0
dair-ai/emotion/unsplit		text	416809	22				2025	0
google-research-datasets/go_emotions/simplified	go_emotions	text	43410					2025	0
PolyAI/banking77	banking77	text	10003	14				2025	0
clinc_oos/plus	clinc_oos	text	15250					2025	0
cardiffnlp/tweet_eval/sentiment	tweet_eval/sentiment	text	45615					2025	0
cardiffnlp/tweet_eval/emotion	tweet_eval/emotion	text	3257					2025	0
cardiffnlp/tweet_eval/hate	tweet_eval/hate	text	9000					2025	0
cardiffnlp/tweet_eval/offensive	tweet_eval/offensive	text	11916					2025	0
cardiffnlp/tweet_eval/irony	tweet_eval/irony	text	2862					2025	0
CogComp/trec	trec	text	5452	11				2025	0
SetFit/20_newsgroups	sklearn.datasets.fetch_20newsgroups|fetch_20newsgroups|20_newsgroups	text	11314					2025	0
eriktks/conll2003	conll2003	text	14041	20				2025	0
leondz/wnut_17	wnut_17	text	3394					2025	0
stanfordnlp/snli	snli	text	550152	27				2025	0
xnli/en	facebook/xnli/en	text	392702	39				2025	0
paws/labeled_final	google-research-datasets/paws/labeled_final	text	49401					2025	0
swag/regular	allenai/swag/regular	text	73546					2025	0
Rowan/hellaswag	hellaswag	text	39905					2025	0
tau/commonsense_qa	commonsense_qa	text	9741					2025	0
piqa	ybisk/piqa	text	16113					2025	0
winogrande/winogrande_xl	allenai/winogrande/winogrande_xl	text	40398					2025	0
allenai/ai2_arc/ARC-Easy	ai2_arc/ARC-Easy	text	2251					2025	0
allenai/ai2_arc/ARC-Challenge	ai2_arc/ARC-Challenge	text	1119					2025	0
allenai/openbookqa/main	openbookqa	text	4957					2025	0
allenai/sciq	sciq	text	11679					2025	0
allenai/social_i_qa	social_i_qa	text	33410					2025	0
race/all	ehovy/race/all	text	87866					2025	0
mandarjoshi/trivia_qa/rc	trivia_qa/rc|trivia_qa	text	138384					2025	0
google-research-datasets/natural_questions	natural_questions	text	307373					2025	0
hotpotqa/hotpot_qa/distractor	hotpot_qa/distractor	text	90447					2025	0
microsoft/wiki_qa	wiki_qa|wikiqa	text	20360					2025	0
cais/mmlu	mmlu|hendrycks_test	text	99842					2025	0
microsoft/ms_marco/v1.1	ms_marco/v1.1	text	82326					2025	0
microsoft/ms_marco/v2.1	ms_marco/v2.1|ms_marco	text	808731					2025	0
sentence-transformers/all-nli/pair		text	314315					2025	0
sentence-transformers/all-nli/triplet	sentence-transformers/all-nli/pair-class-triplet	text	557850					2025	0
sentence-transformers/gooaq	gooaq	text	3012496					2025	0
sentence-transformers/natural-questions		text	100231					2025	0
sentence-transformers/quora-duplicates	quora	text	404290					2025	0
abisee/cnn_dailymail/3.0.0	cnn_dailymail|cnn_dailymail/3.0.0|abisee/cnn_dailymail	text	287113	1040				2025	2
EdinburghNLP/xsum	xsum	text	204045	570				2025	2
FiscalNote/billsum	billsum	text	18949					2025	0
Samsung/samsum	samsum	text	14732	150				2025	0
knkarthick/dialogsum	dialogsum	text	12460					2025	0
multi_news	alexfabbri/multi_news	text	44972					2025	0
gigaword	Harvard/gigaword	text	3803957	40				2025	0
scientific_papers/arxiv	armanc/scientific_papers/arxiv	text	203037					2025	0
scientific_papers/pubmed	armanc/scientific_papers/pubmed	text	119924					2025	0
eli5_category	dany0407/eli5_category	text	91772					2025	0
daily_dialog	li2017dailydialog/daily_dialog	text	11118					2025	0
opus_books/en-fr	Helsinki-NLP/opus_books/en-fr|opus_books	text	127085					2025	0
kde4/en-fr	Helsinki-NLP/kde4/en-fr|kde4	text	210173					2025	0
Helsinki-NLP/opus-100/en-fr	opus100/en-fr|opus100	text	1000000					2025	0
wmt14/de-en	wmt/wmt14/de-en|wmt14_translate/de-en	text	4508785					2025	0
wmt14/fr-en	wmt/wmt14/fr-en|wmt14_translate/fr-en	text	40836715					2025	0
wmt16/ro-en	wmt/wmt16/ro-en|wmt16_translate/ro-en	text	610320					2025	0
wmt16/de-en	wmt/wmt16/de-en|wmt16_translate/de-en	text	4548885					2025	0
wmt19/de-en	wmt/wmt19/de-en|wmt19_translate/de-en	text	34782245					2025	0
iwslt2017/iwslt2017-en-de	IWSLT/iwslt2017/iwslt2017-en-de	text	206112					2025	0
bentrevett/multi30k	multi30k|torchtext.datasets.Multi30k	text	29000	15				2025	0
allocine	tblard/allocine	text	160000					2025	0
amazon_reviews_multi/en		text	200000					2025	0
financial_phrasebank/sentences_allagree	takala/financial_phrasebank/sentences_allagree	text	2264					2025	0
zeroshot/twitter-financial-news-sentiment		text	9543					2025	0
google/civil_comments	civil_comments	text	1804874					2025	0
ucirvine/sms_spam	sms_spam	text	5574					2025	0
Abirate/english_quotes	ybelkada/english_quotes_copy	text	2508					2025	0
Salesforce/wikitext/wikitext-2-raw-v1	wikitext/wikitext-2-raw-v1|wikitext-2-raw-v1|wikitext-2|torchtext.datasets.WikiText2	lm	36718	65			0.0024	2025	0
Salesforce/wikitext/wikitext-2-v1	wikitext/wikitext-2-v1	lm	36718	57			0.0021	2025	0
Salesforce/wikitext/wikitext-103-raw-v1	wikitext/wikitext-103-raw-v1|wikitext-103-raw-v1|wikitext-103	lm	1801350	65			0.118	2025	0
Salesforce/wikitext/wikitext-103-v1	wikitext/wikitext-103-v1	lm	1801350	57			0.103	2025	0
ptb_text_only	ptb-text-only/ptb_text_only|torchtext.datasets.PennTreebank	lm	42068	22			0.00093	2025	0
karpathy/tiny_shakespeare	tiny_shakespeare|shakespeare|shakespeare_char|tinyshakespeare	lm	1				0.000338	2025	3
enwik8		lm					0.1	2025	2
bookcorpus	bookcorpus/bookcorpus	lm	74004228					2025	0
Skylion007/openwebtext	openwebtext	lm	8013769	1128			9.04	2025	3
allenai/c4/en	c4/en|c4|allenai/c4	lm	364868892	428			156	2025	2
allenai/c4/realnewslike	c4/realnewslike	lm	13799838					2025	0
EleutherAI/pile	the_pile|monology/pile-uncopyrighted|pile|EleutherAI/the_pile	lm	210607728				300	2025	2
EleutherAI/the_pile_deduplicated		lm					207	2025	2
togethercomputer/RedPajama-Data-1T	redpajama|redpajama-1t	lm					1200	2025	0
togethercomputer/RedPajama-Data-1T-Sample		lm	930514				1	2025	0
togethercomputer/RedPajama-Data-V2	redpajama_v2|redpajama-v2	lm					30000	2025	0
cerebras/SlimPajama-627B	slimpajama|gmongaras/SlimPajama-627B_Reupload	lm	590394625	1062			627	2025	0
DKYoon/SlimPajama-6B		lm	5489000				6	2025	0
HuggingFaceFW/fineweb	fineweb	lm					15000	2025	0
HuggingFaceFW/fineweb/sample-10BT		lm					10	2025	0
HuggingFaceFW/fineweb/sample-100BT		lm					100	2025	0
HuggingFaceFW/fineweb/sample-350BT		lm					350	2025	0
HuggingFaceFW/fineweb-edu	fineweb-edu|fineweb_edu	lm					1300	2025	0
HuggingFaceFW/fineweb-edu/sample-10BT		lm	9672101	1034			10	2025	0
HuggingFaceFW/fineweb-edu/sample-100BT	karpathy/fineweb-edu-100b-shuffle	lm					100	2025	0
HuggingFaceFW/fineweb-edu/sample-350BT		lm					350	2025	0
allenai/dolma	dolma	lm					3000	2025	0
tiiuae/falcon-refinedweb	refinedweb	lm	968000015				600	2025	2
HuggingFaceTB/cosmopedia	cosmopedia	lm	31064744	805			25	2025	0
HuggingFaceTB/smollm-corpus/cosmopedia-v2	cosmopedia-v2	lm	39134000	715			28	2025	0
HuggingFaceTB/smollm-corpus/fineweb-edu-dedup		lm					220	2025	0
mlfoundations/dclm-baseline-1.0	dclm|dclm-baseline	lm					4000	2025	2
open-web-math/open-web-math		lm	6315233				14.7	2025	2
EleutherAI/proof-pile-2		lm					55	2025	2
roneneldan/TinyStories	tinystories	lm	2119719				0.47	2025	0
wikipedia/20220301.en	legacy-datasets/wikipedia/20220301.en	lm	6458670					2025	0
wikimedia/wikipedia/20231101.en		lm	6407814					2025	0
wikipedia/20220301.simple	legacy-datasets/wikipedia/20220301.simple	lm	205328					2025	0
uonlp/CulturaX		lm					6300	2025	0
bigcode/starcoderdata	starcoderdata|starcoder_python	code					250	2025	0
bigcode/the-stack	the_stack|the-stack	code						2025	0
bigcode/the-stack-v2	the-stack-v2	code					900	2025	2
codeparrot/codeparrot-clean	codeparrot/codeparrot-clean-train|lvwerra/codeparrot-clean	code	5361373					2025	0
huggingface-course/codeparrot-ds-train		code	606720					2025	0
code_search_net/python	code-search-net/code_search_net/python|code_search_net	code	412178					2025	0
google-research-datasets/mbpp	mbpp	code	374					2025	0
codeparrot/apps	apps	code	5000					2025	0
openai/openai_humaneval	openai_humaneval|humaneval	code	0					2025	0
sahil2801/CodeAlpaca-20k	codealpaca|code_alpaca|HuggingFaceH4/CodeAlpaca_20K	sft	20022	120				2025	0
theblackcat102/evol-codealpaca-v1		sft	111272					2025	0
ise-uiuc/Magicoder-OSS-Instruct-75K		sft	75197					2025	0
ise-uiuc/Magicoder-Evol-Instruct-110K		sft	111183					2025	0
m-a-p/CodeFeedback-Filtered-Instruction		sft	156526					2025	0
iamtarun/python_code_instructions_18k_alpaca		sft	18612					2025	0
nampdn-ai/tiny-codes		sft	1632309					2025	0
b-mc2/sql-create-context	sql-create-context	sft	78577					2025	0
xlangai/spider	spider	text	7000					2025	0
Salesforce/wikisql	wikisql	text	56355					2025	0
tatsu-lab/alpaca	alpaca|alpaca_en|llamafactory/alpaca_en	sft	52002	110				2025	0
yahma/alpaca-cleaned	alpaca-cleaned|unsloth/alpaca-cleaned|alpaca_cleaned_dataset	sft	51760	130				2025	0
vicgalle/alpaca-gpt4	alpaca-gpt4|alpaca_gpt4_en|llamafactory/alpaca_gpt4_en	sft	52002	205				2025	0
mhenrichsen/alpaca_2k_test	fozziethebeat/alpaca_messages_2k_test	sft	2000					2025	0
teknium/GPT4-LLM-Cleaned		sft	54568	205				2025	0
databricks/databricks-dolly-15k	dolly|databricks-dolly-15k	sft	15011	225				2025	0
OpenAssistant/oasst1	oasst1	sft	84437					2025	0
OpenAssistant/oasst2	oasst2	sft	128575					2025	0
timdettmers/openassistant-guanaco	guanaco|openassistant-guanaco|philschmid/guanaco-sharegpt-style	sft	9846	400				2025	0
mlabonne/guanaco-llama2-1k		sft	1000	400				2025	0
HuggingFaceH4/ultrachat_200k	ultrachat_200k	sft	207865	1200				2025	0
stingning/ultrachat	openbmb/UltraChat	sft	774468					2025	0
HuggingFaceH4/ultrafeedback_binarized	ultrafeedback_binarized	preference	61135					2025	0
trl-lib/ultrafeedback_binarized		preference	62135					2025	0
openbmb/UltraFeedback		preference	63967					2025	0
argilla/ultrafeedback-binarized-preferences-cleaned		preference	60917					2025	0
teknium/openhermes	openhermes	sft	242831					2025	0
teknium/OpenHermes-2.5	openhermes-2.5	sft	1001551					2025	0
Open-Orca/SlimOrca	slimorca|slimorca_dataset	sft	517982					2025	0
Open-Orca/SlimOrca-Dedup	cgato/SlimOrcaDedupCleaned	sft	363491					2025	0
Open-Orca/OpenOrca	openorca	sft	4233923					2025	0
garage-bAInd/Open-Platypus	open_platypus	sft	24926					2025	0
GAIR/lima	lima	sft	1030	590				2025	0
WizardLM/WizardLM_evol_instruct_V2_196k	evol_instruct|WizardLMTeam/WizardLM_evol_instruct_V2_196k	sft	143000					2025	0
WizardLM/WizardLM_evol_instruct_70k	WizardLMTeam/WizardLM_evol_instruct_70k	sft	70000					2025	0
HuggingFaceH4/no_robots	no_robots	sft	9500					2025	0
mlabonne/FineTome-100k	FineTome-100k	sft	100000					2025	0
LDJnr/Capybara		sft	16006					2025	0
trl-lib/Capybara		sft	15806					2025	0
HuggingFaceTB/smoltalk/all	HuggingFaceTB/smoltalk|smoltalk	sft	1043917					2025	0
HuggingFaceTB/smol-smoltalk		sft	460341					2025	0
allenai/tulu-3-sft-mixture		sft	939343					2025	0
allenai/tulu-v2-sft-mixture		sft	326154					2025	0
Magpie-Align/Magpie-Pro-300K-Filtered	magpie_pro_300k	sft	300000					2025	0
TIGER-Lab/WebInstructSub	web_instruct	sft	2335220					2025	0
lmsys/lmsys-chat-1m	lmsys_chat	sft	1000000					2025	0
allenai/WildChat-1M		sft	837989					2025	0
Salesforce/xlam-function-calling-60k		sft	60000					2025	0
glaiveai/glaive-function-calling-v2		sft	112960					2025	0
HuggingFaceH4/Multilingual-Thinking		sft	1000					2025	0
gbharti/finance-alpaca		sft	68912					2025	0
medalpaca/medical_meadow_medical_flashcards		sft	33955					2025	0
qiaojin/PubMedQA/pqa_labeled	pubmed_qa/pqa_labeled	text	1000					2025	0
qiaojin/PubMedQA/pqa_artificial	pubmed_qa/pqa_artificial	text	211269					2025	0
openlifescienceai/medmcqa	medmcqa	text	182822					2025	0
Anthropic/hh-rlhf	anthropic/hh-rlhf|hh-rlhf	preference	160800					2025	0
Dahoas/full-hh-rlhf		preference	112052					2025	0
stanfordnlp/SHP	SHP	preference	348718					2025	0
Intel/orca_dpo_pairs	orca_pairs	preference	12859					2025	0
argilla/distilabel-intel-orca-dpo-pairs		preference	12859					2025	0
argilla/distilabel-capybara-dpo-7k-binarized		preference	7563					2025	0
nvidia/HelpSteer		preference	35331					2025	0
nvidia/HelpSteer2		preference	20324					2025	0
berkeley-nest/Nectar		preference	182954					2025	0
trl-lib/kto-mix-14k		preference	13500					2025	0
openai/summarize_from_feedback/comparisons		preference	92858					2025	0
trl-lib/tldr	CarperAI/openai_summarize_tldr	text	116722					2025	0
openai/gsm8k/main	gsm8k|gsm8k/main|openai/gsm8k	math	7473	190				2025	0
hendrycks/competition_math	competition_math|EleutherAI/hendrycks_math|MATH|math	math	7500					2025	2
meta-math/MetaMathQA	metamathqa	math	395000	210				2025	0
AI-MO/NuminaMath-CoT		math	859494					2025	0
AI-MO/NuminaMath-TIR		math	72441					2025	0
microsoft/orca-math-word-problems-200k		math	200035					2025	0
TIGER-Lab/MathInstruct	mathinstruct	math	262039					2025	0
nvidia/OpenMathInstruct-2		math	13972791					2025	0
open-r1/OpenR1-Math-220k	open-r1/OpenR1-Math-220k/default	math	93733					2025	0
open-thoughts/OpenThoughts-114k	open_thoughts	math	113957					2025	0
simplescaling/s1K	simplescaling/s1K-1.1	math	1000					2025	0
GAIR/LIMO		math	817					2025	0
agentica-org/DeepScaleR-Preview-Dataset		math	40315					2025	0
openslr/librispeech_asr/clean/train.100	librispeech_asr/clean/train.100|train-clean-100|torchaudio.datasets.LIBRISPEECH/train-clean-100	audio	28539			12.7		2025	4
openslr/librispeech_asr/clean/train.360	librispeech_asr/clean/train.360|train-clean-360	audio	104014			12.6		2025	4
openslr/librispeech_asr/other/train.500	librispeech_asr/other/train.500|train-other-500	audio	148688			12.0		2025	4
openslr/librispeech_asr	librispeech_asr|librispeech	audio	281241			12.3		2025	4
mozilla-foundation/common_voice_11_0/en	common_voice_11_0/en	audio	948736					2025	0
mozilla-foundation/common_voice_13_0/en	common_voice_13_0/en	audio	986769					2025	0
mozilla-foundation/common_voice_17_0/en	common_voice_17_0/en	audio	1101170					2025	0
mozilla-foundation/common_voice_11_0/hi	common_voice_11_0/hi	audio	4361					2025	0
PolyAI/minds14/en-US	minds14/en-US|PolyAI/minds14|minds14	audio	563					2025	0
google/speech_commands/v0.02	speech_commands/v0.02|speech_commands|torchaudio.datasets.SPEECHCOMMANDS|tfds:speech_commands	audio	84843			1		2025	2
superb/ks	s3prl/superb/ks	audio	51094			1		2025	0
keithito/lj_speech	lj_speech|ljspeech|torchaudio.datasets.LJSPEECH	audio	13100			6.6		2025	2
speechcolab/gigaspeech/xl	gigaspeech/xl	audio	8282988			4.3		2025	2
facebook/voxpopuli/en	voxpopuli/en	audio	182482					2025	0
google/fleurs/en_us	fleurs/en_us	audio	2602					2025	0
LIUM/tedlium/release3	tedlium/release3	audio	268263			6.1		2025	0
edinburghcstr/ami/ihm	ami/ihm	audio	108502			2.6		2025	0
timit_asr	timit-asr/timit_asr|torchaudio.datasets.TIMIT	audio	4620			3.1		2025	2
ashraq/esc50	esc50|ESC-50	audio	2000			5		2025	2
danavery/urbansound8K	urbansound8k|UrbanSound8K	audio	8732			4		2025	2
marsyas/gtzan	gtzan|torchaudio.datasets.GTZAN	audio	999			30		2025	0
mteb/voxceleb1	voxceleb1|torchaudio.datasets.VoxCeleb1Identification	audio	138361			8.2		2025	2
OpenSound/AudioCaps	audiocaps|d0rj/audiocaps	audio	49838			10		2025	2
agkphysics/AudioSet	audioset	audio				10		2025	2
ylecun/mnist	mnist|torchvision.datasets.MNIST|keras.datasets.mnist|tf.keras.datasets.mnist|tfds:mnist|MNIST	image	60000		28			2025	2
zalando-datasets/fashion_mnist	fashion_mnist|torchvision.datasets.FashionMNIST|keras.datasets.fashion_mnist|tf.keras.datasets.fashion_mnist|FashionMNIST	image	60000		28			2025	2
torchvision.datasets.KMNIST	kmnist|KMNIST	image	60000		28			2025	2
torchvision.datasets.EMNIST/balanced	emnist/balanced	image	112800		28			2025	2
torchvision.datasets.EMNIST/byclass	emnist/byclass	image	697932		28			2025	2
torchvision.datasets.EMNIST/letters	emnist/letters	image	124800		28			2025	2
torchvision.datasets.EMNIST/digits	emnist/digits	image	240000		28			2025	2
torchvision.datasets.USPS	usps|USPS	image	7291		16			2025	2
mnist_784	fetch_openml/mnist_784	image	70000		28			2025	0
uoft-cs/cifar10	cifar10|torchvision.datasets.CIFAR10|keras.datasets.cifar10|tf.keras.datasets.cifar10|CIFAR10|CIFAR-10	image	50000		32			2025	2
uoft-cs/cifar100	cifar100|torchvision.datasets.CIFAR100|keras.datasets.cifar100|tf.keras.datasets.cifar100|CIFAR100|CIFAR-100	image	50000		32			2025	2
ufldl-stanford/svhn/cropped_digits	svhn|svhn_cropped|torchvision.datasets.SVHN|SVHN	image	73257		32			2025	2
torchvision.datasets.STL10	stl10|STL10	image	5000		96			2025	2
ILSVRC/imagenet-1k	imagenet-1k|imagenet|torchvision.datasets.ImageNet|imagenet2012|ImageNet.yaml|ImageNet|timm/imagenet-1k-wds|benjamin-paine/imagenet-1k-256x256	image	1281167		224			2025	2
imagenet-21k	timm/imagenet-w21-wds|imagenet21k|ImageNet-21k	image	14197122		224			2025	2
zh-plus/tiny-imagenet	tiny-imagenet|tiny-imagenet-200|Maysee/tiny-imagenet	image	100000		64			2025	2
frgfm/imagenette	imagenette|torchvision.datasets.Imagenette|imagenette2	image	9469					2025	0
frgfm/imagewoof	imagewoof|imagewoof2	image	9025					2025	0
ethz/food101	food101|torchvision.datasets.Food101|Food101	image	75750		512			2025	2
nelorth/oxford-flowers	torchvision.datasets.Flowers102|flowers102|oxford_flowers102|tfds:oxford_flowers102	image	1020					2025	2
torchvision.datasets.OxfordIIITPet	oxford_iiit_pet|OxfordIIITPet|timm/oxford-iiit-pet|tfds:oxford_iiit_pet	image	3680					2025	2
torchvision.datasets.StanfordCars	stanford_cars|cars196|tanganke/stanford_cars	image	8144					2025	2
torchvision.datasets.FGVCAircraft	fgvc_aircraft|FGVCAircraft	image	6667					2025	2
torchvision.datasets.Caltech101	caltech101|Caltech101	image	8677					2025	2
torchvision.datasets.Caltech256	caltech256|Caltech256	image	30607					2025	2
torchvision.datasets.DTD	dtd|DTD	image	1880					2025	2
torchvision.datasets.EuroSAT	eurosat|EuroSAT|tfds:eurosat	image	27000		64			2025	2
torchvision.datasets.GTSRB	gtsrb|GTSRB	image	26640					2025	5
torchvision.datasets.SUN397	sun397|SUN397	image	108754					2025	2
torchvision.datasets.Places365	places365|Places365	image	1803460		256			2025	2
tfds:caltech_birds2011	cub200|CUB-200-2011|cub_200_2011	image	5994					2025	2
torchvision.datasets.CelebA	celeba|CelebA|tfds:celeb_a|flwrlabs/celeba	image	162770		218x178			2025	2
torchvision.datasets.LFWPeople	lfw|LFWPeople	image	9525		250			2025	5
AI-Lab-Makerere/beans	beans	image	1034		500			2025	0
microsoft/cats_vs_dogs	cats_vs_dogs|tfds:cats_vs_dogs	image	23410					2025	0
tfds:horses_or_humans	horses_or_humans	image	1027		300			2025	0
tfds:rock_paper_scissors	rock_paper_scissors	image	2520		300			2025	0
tfds:tf_flowers	tf_flowers|flower_photos	image	3670					2025	0
keremberke/chest-xray-classification	chest-xray-pneumonia|chest_xray	image	5216					2025	2
torchvision.datasets.PCAM	patch_camelyon|PCAM|tfds:patch_camelyon	image	262144		96			2025	2
tfds:malaria	malaria	image	27558					2025	0
medmnist/PathMNIST	PathMNIST|pathmnist	image	89996		28			2025	2
medmnist/BloodMNIST	BloodMNIST|bloodmnist	image	11959		28			2025	2
medmnist/ChestMNIST	ChestMNIST|chestmnist	image	78468		28			2025	2
medmnist/DermaMNIST	DermaMNIST|dermamnist	image	7007		28			2025	2
coco	coco.yaml|detection-datasets/coco|torchvision.datasets.CocoDetection|coco2017|tfds:coco/2017|rafaelpadilla/coco2017|coco-seg.yaml	detection	118287		640			2025	2
coco128	coco128.yaml|coco128-seg.yaml	detection	128		640			2025	6
coco8	coco8.yaml|coco8-seg.yaml|coco8-pose.yaml	detection	4		640			2025	6
coco-pose.yaml		detection	56599		640			2025	6
VOC2007	torchvision.datasets.VOCDetection/2007|voc/2007	detection	5011		500			2025	2
VOC2012	torchvision.datasets.VOCDetection/2012|voc/2012	detection	11540		500			2025	2
VOC.yaml	VOC|voc0712	detection	16551		640			2025	6
torchvision.datasets.VOCSegmentation/2012	VOCSegmentation	segmentation	1464		500			2025	2
torchvision.datasets.SBDataset	sbd|SBDataset	segmentation	8498		500			2025	2
zhoubolei/scene_parse_150	scene_parse_150|ade20k|merve/scene_parse_150|ADE20K	segmentation	20210		512			2025	2
torchvision.datasets.Cityscapes	cityscapes|Cityscapes|Chris1/cityscapes	segmentation	2975		2048x1024			2025	2
segments/sidewalk-semantic		segmentation	1000		1920x1080			2025	0
torchvision.datasets.Kitti	kitti|Kitti	detection	7481		1242x375			2025	2
open-images-v7	open-images-v7.yaml|open_images_v7	detection	1743042					2025	6
Objects365	Objects365.yaml	detection	1742289					2025	6
lvis	lvis.yaml	detection	100170		640			2025	6
VisDrone	VisDrone.yaml	detection	6471					2025	6
Argoverse	Argoverse.yaml	detection	39384		1920x1200			2025	6
GlobalWheat2020	GlobalWheat2020.yaml	detection	3422		1024			2025	6
SKU-110K	SKU-110K.yaml	detection	8219					2025	6
xView	xView.yaml	detection	847					2025	6
DOTAv1	DOTAv1.yaml	detection	1411					2025	6
rishitdagli/cppe-5	cppe-5	detection	1000					2025	0
torchvision.datasets.WIDERFace	wider_face|WIDERFace	detection	12880					2025	2
bdd100k		detection	70000		1280x720			2025	2
torchvision.datasets.PennFudanPed	PennFudanPed	segmentation	170					2025	2
eugenesiow/Div2k	DIV2K|div2k	image	800					2025	2
nlphuji/flickr30k	flickr30k|torchvision.datasets.Flickr30k	image-text	29000					2025	2
coco_captions	torchvision.datasets.CocoCaptions	image-text	118287					2025	2
google-research-datasets/conceptual_captions	conceptual_captions|cc3m	image-text	3318333					2025	0
conceptual_12m	cc12m	image-text	12423374					2025	2
laion/laion400m	laion-400m|laion400m	image-text	413000000					2025	2
laion/laion2B-en	laion2b-en	image-text	2320000000					2025	2
laion/laion5B	laion-5b	image-text	5850000000					2025	2
lambdalabs/pokemon-blip-captions	pokemon-blip-captions|reach-vb/pokemon-blip-captions|diffusers/pokemon-gpt4-captions	image-text	833		512			2025	0
lambdalabs/naruto-blip-captions		image-text	1221		512			2025	0
huggan/smithsonian_butterflies_subset		image	1000		128			2025	0
huggan/flowers-102-categories		image	8189		64			2025	0
fusing/fill50k		image-text	50000		512			2025	0
torchvision.datasets.LSUN/bedroom_train	lsun/bedroom	image	3033042		256			2025	2
ffhq	FFHQ	image	70000		1024			2025	2
korexyz/celeba-hq-256x256	celeba_hq|CelebA-HQ	image	28000		256			2025	0
huggan/AFHQ	afhq|AFHQ	image	14630		512			2025	2
HuggingFaceM4/VQAv2	vqa_v2|Graphcore/vqa|vqav2	image-text	443757					2025	2
lmms-lab/textvqa	textvqa|facebook/textvqa	image-text	34602					2025	2
lmms-lab/DocVQA	docvqa	image-text	39463					2025	2
HuggingFaceM4/ChartQA	ChartQA|chartqa	image-text	28299					2025	0
derek-thomas/ScienceQA	scienceqa	image-text	12726					2025	2
liuhaotian/LLaVA-Instruct-150K	llava-instruct-150k	image-text	157712		336			2025	0
liuhaotian/LLaVA-CC3M-Pretrain-595K		image-text	595375		336			2025	0
HuggingFaceH4/llava-instruct-mix-vsft		image-text	259155					2025	0
unsloth/LaTeX_OCR		image-text	68686					2025	0
unsloth/Radiology_mini		image-text	1978					2025	0
kinetics400	torchvision.datasets.Kinetics/400	video	246000			10		2025	2
ucf101	torchvision.datasets.UCF101|sayakpaul/ucf101-subset-full	video	9537		320x240	7.2		2025	2
hmdb51	torchvision.datasets.HMDB51	video	3570					2025	2
something-something-v2	ssv2	video	168913			4		2025	2
moving_mnist	torchvision.datasets.MovingMNIST|tfds:moving_mnist	video	10000		64			2025	2
sklearn.datasets.load_iris	iris|load_iris|scikit-learn/iris	tabular	150					2025	7
sklearn.datasets.load_wine	wine|load_wine	tabular	178					2025	7
sklearn.datasets.load_breast_cancer	breast_cancer|load_breast_cancer	tabular	569					2025	7
sklearn.datasets.load_digits	load_digits	tabular	1797		8			2025	7
sklearn.datasets.load_diabetes	load_diabetes	tabular	442					2025	7
sklearn.datasets.fetch_california_housing	california_housing|fetch_california_housing|keras.datasets.california_housing	tabular	20640					2025	7
sklearn.datasets.fetch_covtype	covtype|fetch_covtype	tabular	581012					2025	7
sklearn.datasets.fetch_kddcup99	kddcup99|fetch_kddcup99	tabular	494021					2025	7
sklearn.datasets.fetch_olivetti_faces	olivetti_faces|fetch_olivetti_faces	image	400		64			2025	7
keras.datasets.boston_housing	boston_housing|tf.keras.datasets.boston_housing|load_boston	tabular	404					2025	1
scikit-learn/adult-census-income	adult|adult-census-income|census_income	tabular	32561					2025	8
titanic	tfds:titanic|kaggle/titanic	tabular	891					2025	0
higgs	HIGGS	tabular	10500000					2025	8
creditcard	creditcardfraud	tabular	284807					2025	0
criteo	criteo-kaggle|Criteo	tabular	45840617					2025	2
movielens-100k	ml-100k|tfds:movielens/100k-ratings|torch_geometric.datasets.MovieLens100K	tabular	100000					2025	9
movielens-1m	ml-1m|tfds:movielens/1m-ratings	tabular	1000209					2025	9
movielens-20m	ml-20m	tabular	20000263					2025	9
movielens-25m	ml-25m	tabular	25000095					2025	9
torch_geometric.datasets.Planetoid/Cora	Planetoid/Cora|Cora|cora	graph	140					2025	2
torch_geometric.datasets.Planetoid/CiteSeer	Planetoid/CiteSeer|CiteSeer|citeseer	graph	120					2025	2
torch_geometric.datasets.Planetoid/PubMed	Planetoid/PubMed|PubMed	graph	60					2025	2
ogbn-arxiv		graph	90941					2025	10
ogbn-products		graph	196615					2025	10
ogbn-papers100M		graph	1207179					2025	10
ogbg-molhiv		graph	32901					2025	10
torch_geometric.datasets.Reddit	Reddit	graph	153431					2025	2
torch_geometric.datasets.PPI	PPI|ppi	graph	20					2025	2
torch_geometric.datasets.TUDataset/MUTAG	MUTAG|TUDataset/MUTAG	graph	188					2025	2
torch_geometric.datasets.TUDataset/PROTEINS	PROTEINS|TUDataset/PROTEINS	graph	1113					2025	2
torch_geometric.datasets.TUDataset/ENZYMES	ENZYMES|TUDataset/ENZYMES	graph	600					2025	2
torch_geometric.datasets.QM9	QM9|qm9	graph	130831					2025	11
torch_geometric.datasets.ZINC	ZINC|zinc	graph	220011					2025	11
torch_geometric.datasets.KarateClub	KarateClub	graph	4					2025	11
ETDataset/ett/ETTh1	ETTh1|ETTh2	timeseries	17420					2025	2
ETDataset/ett/ETTm1	ETTm1|ETTm2	timeseries	69680					2025	2
electricity	ECL	timeseries	26304					2025	2`;
export const datasetsSources = `dataset card
keras documentation
paper of the dataset
nanoGPT README (MIT)
OpenSLR catalogue
torchvision documentation
ultralytics documentation
scikit-learn documentation
UCI repository page
GroupLens README
Open Graph Benchmark documentation
library documentation`;
