// Built from data/datasets.csv by `npm run data`; do not edit.
export const datasetsNames = `
stanfordnlp/imdb|imdb|tfds:imdb_reviews|imdb_reviews|torchtext.datasets.IMDB|
keras.datasets.imdb|tf.keras.datasets.imdb|
keras.datasets.reuters|tf.keras.datasets.reuters|
nyu-mll/glue/cola|glue/cola|
nyu-mll/glue/sst2|glue/sst2|stanfordnlp/sst2|sst2|
SetFit/sst2|
nyu-mll/glue/mrpc|glue/mrpc|mrpc|
nyu-mll/glue/stsb|glue/stsb|sentence-transformers/stsb|
nyu-mll/glue/qqp|glue/qqp|
nyu-mll/glue/mnli|glue/mnli|multi_nli|nyu-mll/multi_nli|
nyu-mll/glue/qnli|glue/qnli|
nyu-mll/glue/rte|glue/rte|super_glue/rte|
nyu-mll/glue/wnli|glue/wnli|
super_glue/boolq|google/boolq|boolq|aps/super_glue/boolq|
super_glue/cb|aps/super_glue/cb|
super_glue/copa|aps/super_glue/copa|
super_glue/multirc|aps/super_glue/multirc|
super_glue/record|aps/super_glue/record|
super_glue/wic|aps/super_glue/wic|
super_glue/wsc|aps/super_glue/wsc|
rajpurkar/squad|squad|squad_v1|
rajpurkar/squad_v2|squad_v2|
fancyzhx/ag_news|ag_news|torchtext.datasets.AG_NEWS|
fancyzhx/dbpedia_14|dbpedia_14|
fancyzhx/yelp_polarity|yelp_polarity|
Yelp/yelp_review_full|yelp_review_full|
fancyzhx/amazon_polarity|amazon_polarity|
community-datasets/yahoo_answers_topics|yahoo_answers_topics|
cornell-movie-review-data/rotten_tomatoes|rotten_tomatoes|
dair-ai/emotion|emotion|dair-ai/emotion/split|
dair-ai/emotion/unsplit|
google-research-datasets/go_emotions/simplified|go_emotions|
PolyAI/banking77|banking77|
clinc_oos/plus|clinc_oos|
cardiffnlp/tweet_eval/sentiment|tweet_eval/sentiment|
cardiffnlp/tweet_eval/emotion|tweet_eval/emotion|
cardiffnlp/tweet_eval/hate|tweet_eval/hate|
cardiffnlp/tweet_eval/offensive|tweet_eval/offensive|
cardiffnlp/tweet_eval/irony|tweet_eval/irony|
CogComp/trec|trec|
SetFit/20_newsgroups|sklearn.datasets.fetch_20newsgroups|fetch_20newsgroups|20_newsgroups|
eriktks/conll2003|conll2003|
leondz/wnut_17|wnut_17|
stanfordnlp/snli|snli|
xnli/en|facebook/xnli/en|
paws/labeled_final|google-research-datasets/paws/labeled_final|
swag/regular|allenai/swag/regular|
Rowan/hellaswag|hellaswag|
tau/commonsense_qa|commonsense_qa|
piqa|ybisk/piqa|
winogrande/winogrande_xl|allenai/winogrande/winogrande_xl|
allenai/ai2_arc/ARC-Easy|ai2_arc/ARC-Easy|
allenai/ai2_arc/ARC-Challenge|ai2_arc/ARC-Challenge|
allenai/openbookqa/main|openbookqa|
allenai/sciq|sciq|
allenai/social_i_qa|social_i_qa|
race/all|ehovy/race/all|
mandarjoshi/trivia_qa/rc|trivia_qa/rc|trivia_qa|
google-research-datasets/natural_questions|natural_questions|
hotpotqa/hotpot_qa/distractor|hotpot_qa/distractor|
microsoft/wiki_qa|wiki_qa|wikiqa|
cais/mmlu|mmlu|hendrycks_test|
microsoft/ms_marco/v1.1|ms_marco/v1.1|
microsoft/ms_marco/v2.1|ms_marco/v2.1|ms_marco|
sentence-transformers/all-nli/pair|
sentence-transformers/all-nli/triplet|sentence-transformers/all-nli/pair-class-triplet|
sentence-transformers/gooaq|gooaq|
sentence-transformers/natural-questions|
sentence-transformers/quora-duplicates|quora|
abisee/cnn_dailymail/3.0.0|cnn_dailymail|cnn_dailymail/3.0.0|abisee/cnn_dailymail|
EdinburghNLP/xsum|xsum|
FiscalNote/billsum|billsum|
Samsung/samsum|samsum|
knkarthick/dialogsum|dialogsum|
multi_news|alexfabbri/multi_news|
gigaword|Harvard/gigaword|
scientific_papers/arxiv|armanc/scientific_papers/arxiv|
scientific_papers/pubmed|armanc/scientific_papers/pubmed|
eli5_category|dany0407/eli5_category|
daily_dialog|li2017dailydialog/daily_dialog|
opus_books/en-fr|Helsinki-NLP/opus_books/en-fr|opus_books|
kde4/en-fr|Helsinki-NLP/kde4/en-fr|kde4|
Helsinki-NLP/opus-100/en-fr|opus100/en-fr|opus100|
wmt14/de-en|wmt/wmt14/de-en|wmt14_translate/de-en|
wmt14/fr-en|wmt/wmt14/fr-en|wmt14_translate/fr-en|
wmt16/ro-en|wmt/wmt16/ro-en|wmt16_translate/ro-en|
wmt16/de-en|wmt/wmt16/de-en|wmt16_translate/de-en|
wmt19/de-en|wmt/wmt19/de-en|wmt19_translate/de-en|
iwslt2017/iwslt2017-en-de|IWSLT/iwslt2017/iwslt2017-en-de|
bentrevett/multi30k|multi30k|torchtext.datasets.Multi30k|
allocine|tblard/allocine|
amazon_reviews_multi/en|
financial_phrasebank/sentences_allagree|takala/financial_phrasebank/sentences_allagree|
zeroshot/twitter-financial-news-sentiment|
google/civil_comments|civil_comments|
ucirvine/sms_spam|sms_spam|
Abirate/english_quotes|ybelkada/english_quotes_copy|
Salesforce/wikitext/wikitext-2-raw-v1|wikitext/wikitext-2-raw-v1|wikitext-2-raw-v1|wikitext-2|torchtext.datasets.WikiText2|
Salesforce/wikitext/wikitext-2-v1|wikitext/wikitext-2-v1|
Salesforce/wikitext/wikitext-103-raw-v1|wikitext/wikitext-103-raw-v1|wikitext-103-raw-v1|wikitext-103|
Salesforce/wikitext/wikitext-103-v1|wikitext/wikitext-103-v1|wt103|wikitext103|
lm1b|tfds:lm1b|one-billion-words|
ptb_text_only|ptb-text-only/ptb_text_only|torchtext.datasets.PennTreebank|ptb|penn|penn_treebank|
karpathy/tiny_shakespeare|tiny_shakespeare|shakespeare|shakespeare_char|tinyshakespeare|
enwik8|
bookcorpus|bookcorpus/bookcorpus|
Skylion007/openwebtext|openwebtext|
allenai/c4/en|c4/en|c4|allenai/c4|
allenai/c4/realnewslike|c4/realnewslike|
EleutherAI/pile|the_pile|monology/pile-uncopyrighted|pile|EleutherAI/the_pile|
EleutherAI/the_pile_deduplicated|
togethercomputer/RedPajama-Data-1T|redpajama|redpajama-1t|
togethercomputer/RedPajama-Data-1T-Sample|
togethercomputer/RedPajama-Data-V2|redpajama_v2|redpajama-v2|
cerebras/SlimPajama-627B|slimpajama|gmongaras/SlimPajama-627B_Reupload|
DKYoon/SlimPajama-6B|
HuggingFaceFW/fineweb|fineweb|
HuggingFaceFW/fineweb/sample-10BT|
HuggingFaceFW/fineweb/sample-100BT|
HuggingFaceFW/fineweb/sample-350BT|
HuggingFaceFW/fineweb-edu|fineweb-edu|fineweb_edu|
HuggingFaceFW/fineweb-edu/sample-10BT|
HuggingFaceFW/fineweb-edu/sample-100BT|karpathy/fineweb-edu-100b-shuffle|
HuggingFaceFW/fineweb-edu/sample-350BT|
allenai/dolma|dolma|
tiiuae/falcon-refinedweb|refinedweb|
HuggingFaceTB/cosmopedia|cosmopedia|
HuggingFaceTB/smollm-corpus/cosmopedia-v2|cosmopedia-v2|
HuggingFaceTB/smollm-corpus/fineweb-edu-dedup|
mlfoundations/dclm-baseline-1.0|dclm|dclm-baseline|
open-web-math/open-web-math|
EleutherAI/proof-pile-2|
roneneldan/TinyStories|tinystories|
wikipedia/20220301.en|legacy-datasets/wikipedia/20220301.en|
wikimedia/wikipedia/20231101.en|
wikipedia/20220301.simple|legacy-datasets/wikipedia/20220301.simple|
uonlp/CulturaX|
bigcode/starcoderdata|starcoderdata|starcoder_python|
bigcode/the-stack|the_stack|the-stack|
bigcode/the-stack-v2|the-stack-v2|
codeparrot/codeparrot-clean|codeparrot/codeparrot-clean-train|lvwerra/codeparrot-clean|
huggingface-course/codeparrot-ds-train|
code_search_net/python|code-search-net/code_search_net/python|code_search_net|
google-research-datasets/mbpp|mbpp|
codeparrot/apps|apps|
openai/openai_humaneval|openai_humaneval|humaneval|
sahil2801/CodeAlpaca-20k|codealpaca|code_alpaca|HuggingFaceH4/CodeAlpaca_20K|
theblackcat102/evol-codealpaca-v1|
ise-uiuc/Magicoder-OSS-Instruct-75K|
ise-uiuc/Magicoder-Evol-Instruct-110K|
m-a-p/CodeFeedback-Filtered-Instruction|
iamtarun/python_code_instructions_18k_alpaca|
nampdn-ai/tiny-codes|
b-mc2/sql-create-context|sql-create-context|
xlangai/spider|spider|
Salesforce/wikisql|wikisql|
tatsu-lab/alpaca|alpaca|alpaca_en|llamafactory/alpaca_en|
yahma/alpaca-cleaned|alpaca-cleaned|unsloth/alpaca-cleaned|alpaca_cleaned_dataset|
vicgalle/alpaca-gpt4|alpaca-gpt4|alpaca_gpt4_en|llamafactory/alpaca_gpt4_en|
mhenrichsen/alpaca_2k_test|fozziethebeat/alpaca_messages_2k_test|
teknium/GPT4-LLM-Cleaned|
databricks/databricks-dolly-15k|dolly|databricks-dolly-15k|
OpenAssistant/oasst1|oasst1|
OpenAssistant/oasst2|oasst2|
timdettmers/openassistant-guanaco|guanaco|openassistant-guanaco|philschmid/guanaco-sharegpt-style|
mlabonne/guanaco-llama2-1k|
HuggingFaceH4/ultrachat_200k|ultrachat_200k|
stingning/ultrachat|openbmb/UltraChat|
HuggingFaceH4/ultrafeedback_binarized|ultrafeedback_binarized|
trl-lib/ultrafeedback_binarized|
openbmb/UltraFeedback|
argilla/ultrafeedback-binarized-preferences-cleaned|
teknium/openhermes|openhermes|
teknium/OpenHermes-2.5|openhermes-2.5|
Open-Orca/SlimOrca|slimorca|slimorca_dataset|
Open-Orca/SlimOrca-Dedup|cgato/SlimOrcaDedupCleaned|
Open-Orca/OpenOrca|openorca|
garage-bAInd/Open-Platypus|open_platypus|
GAIR/lima|lima|
WizardLM/WizardLM_evol_instruct_V2_196k|evol_instruct|WizardLMTeam/WizardLM_evol_instruct_V2_196k|
WizardLM/WizardLM_evol_instruct_70k|WizardLMTeam/WizardLM_evol_instruct_70k|
HuggingFaceH4/no_robots|no_robots|
mlabonne/FineTome-100k|FineTome-100k|
LDJnr/Capybara|
trl-lib/Capybara|
HuggingFaceTB/smoltalk/all|HuggingFaceTB/smoltalk|smoltalk|
HuggingFaceTB/smol-smoltalk|
allenai/tulu-3-sft-mixture|
allenai/tulu-v2-sft-mixture|
Magpie-Align/Magpie-Pro-300K-Filtered|magpie_pro_300k|
TIGER-Lab/WebInstructSub|web_instruct|
lmsys/lmsys-chat-1m|lmsys_chat|
allenai/WildChat-1M|
Salesforce/xlam-function-calling-60k|
glaiveai/glaive-function-calling-v2|
HuggingFaceH4/Multilingual-Thinking|
gbharti/finance-alpaca|
medalpaca/medical_meadow_medical_flashcards|
qiaojin/PubMedQA/pqa_labeled|pubmed_qa/pqa_labeled|
qiaojin/PubMedQA/pqa_artificial|pubmed_qa/pqa_artificial|
openlifescienceai/medmcqa|medmcqa|
Anthropic/hh-rlhf|anthropic/hh-rlhf|hh-rlhf|
Dahoas/full-hh-rlhf|
stanfordnlp/SHP|SHP|
Intel/orca_dpo_pairs|orca_pairs|
argilla/distilabel-intel-orca-dpo-pairs|
argilla/distilabel-capybara-dpo-7k-binarized|
nvidia/HelpSteer|
nvidia/HelpSteer2|
berkeley-nest/Nectar|
trl-lib/kto-mix-14k|
openai/summarize_from_feedback/comparisons|
trl-lib/tldr|CarperAI/openai_summarize_tldr|
openai/gsm8k/main|gsm8k|gsm8k/main|openai/gsm8k|
hendrycks/competition_math|competition_math|EleutherAI/hendrycks_math|MATH|math|
meta-math/MetaMathQA|metamathqa|
AI-MO/NuminaMath-CoT|
AI-MO/NuminaMath-TIR|
microsoft/orca-math-word-problems-200k|
TIGER-Lab/MathInstruct|mathinstruct|
nvidia/OpenMathInstruct-2|
open-r1/OpenR1-Math-220k|open-r1/OpenR1-Math-220k/default|
open-thoughts/OpenThoughts-114k|open_thoughts|
simplescaling/s1K|simplescaling/s1K-1.1|
GAIR/LIMO|
agentica-org/DeepScaleR-Preview-Dataset|
openslr/librispeech_asr/clean/train.100|librispeech_asr/clean/train.100|train-clean-100|torchaudio.datasets.LIBRISPEECH/train-clean-100|
openslr/librispeech_asr/clean/train.360|librispeech_asr/clean/train.360|train-clean-360|
openslr/librispeech_asr/other/train.500|librispeech_asr/other/train.500|train-other-500|
openslr/librispeech_asr|librispeech_asr|librispeech|
mozilla-foundation/common_voice_11_0/en|common_voice_11_0/en|
mozilla-foundation/common_voice_13_0/en|common_voice_13_0/en|
mozilla-foundation/common_voice_17_0/en|common_voice_17_0/en|
mozilla-foundation/common_voice_11_0/hi|common_voice_11_0/hi|
PolyAI/minds14/en-US|minds14/en-US|PolyAI/minds14|minds14|
google/speech_commands/v0.02|speech_commands/v0.02|speech_commands|torchaudio.datasets.SPEECHCOMMANDS|tfds:speech_commands|
superb/ks|s3prl/superb/ks|
keithito/lj_speech|lj_speech|ljspeech|torchaudio.datasets.LJSPEECH|
speechcolab/gigaspeech/xl|gigaspeech/xl|
facebook/voxpopuli/en|voxpopuli/en|
google/fleurs/en_us|fleurs/en_us|
LIUM/tedlium/release3|tedlium/release3|
edinburghcstr/ami/ihm|ami/ihm|
timit_asr|timit-asr/timit_asr|torchaudio.datasets.TIMIT|
ashraq/esc50|esc50|ESC-50|
danavery/urbansound8K|urbansound8k|UrbanSound8K|
marsyas/gtzan|gtzan|torchaudio.datasets.GTZAN|
mteb/voxceleb1|voxceleb1|torchaudio.datasets.VoxCeleb1Identification|
OpenSound/AudioCaps|audiocaps|d0rj/audiocaps|
agkphysics/AudioSet|audioset|
ylecun/mnist|mnist|torchvision.datasets.MNIST|keras.datasets.mnist|tf.keras.datasets.mnist|tfds:mnist|MNIST|
zalando-datasets/fashion_mnist|fashion_mnist|torchvision.datasets.FashionMNIST|keras.datasets.fashion_mnist|tf.keras.datasets.fashion_mnist|FashionMNIST|
torchvision.datasets.KMNIST|kmnist|KMNIST|
torchvision.datasets.EMNIST/balanced|emnist/balanced|
torchvision.datasets.EMNIST/byclass|emnist/byclass|
torchvision.datasets.EMNIST/letters|emnist/letters|
torchvision.datasets.EMNIST/digits|emnist/digits|
torchvision.datasets.USPS|usps|USPS|
mnist_784|fetch_openml/mnist_784|
uoft-cs/cifar10|cifar10|torchvision.datasets.CIFAR10|keras.datasets.cifar10|tf.keras.datasets.cifar10|CIFAR10|CIFAR-10|
uoft-cs/cifar100|cifar100|torchvision.datasets.CIFAR100|keras.datasets.cifar100|tf.keras.datasets.cifar100|CIFAR100|CIFAR-100|
ufldl-stanford/svhn/cropped_digits|svhn|svhn_cropped|torchvision.datasets.SVHN|SVHN|
torchvision.datasets.STL10|stl10|STL10|
ILSVRC/imagenet-1k|imagenet-1k|imagenet|torchvision.datasets.ImageNet|imagenet2012|ImageNet.yaml|ImageNet|timm/imagenet-1k-wds|benjamin-paine/imagenet-1k-256x256|
imagenet-21k|timm/imagenet-w21-wds|imagenet21k|ImageNet-21k|
zh-plus/tiny-imagenet|tiny-imagenet|tiny-imagenet-200|Maysee/tiny-imagenet|
frgfm/imagenette|imagenette|torchvision.datasets.Imagenette|imagenette2|
frgfm/imagewoof|imagewoof|imagewoof2|
ethz/food101|food101|torchvision.datasets.Food101|Food101|
nelorth/oxford-flowers|torchvision.datasets.Flowers102|flowers102|oxford_flowers102|tfds:oxford_flowers102|
torchvision.datasets.OxfordIIITPet|oxford_iiit_pet|OxfordIIITPet|timm/oxford-iiit-pet|tfds:oxford_iiit_pet|
torchvision.datasets.StanfordCars|stanford_cars|cars196|tanganke/stanford_cars|
torchvision.datasets.FGVCAircraft|fgvc_aircraft|FGVCAircraft|
torchvision.datasets.Caltech101|caltech101|Caltech101|
torchvision.datasets.Caltech256|caltech256|Caltech256|
torchvision.datasets.DTD|dtd|DTD|
torchvision.datasets.EuroSAT|eurosat|EuroSAT|tfds:eurosat|
torchvision.datasets.GTSRB|gtsrb|GTSRB|
torchvision.datasets.SUN397|sun397|SUN397|
torchvision.datasets.Places365|places365|Places365|
tfds:caltech_birds2011|cub200|CUB-200-2011|cub_200_2011|
torchvision.datasets.CelebA|celeba|CelebA|tfds:celeb_a|flwrlabs/celeba|
torchvision.datasets.LFWPeople|lfw|LFWPeople|
AI-Lab-Makerere/beans|beans|
microsoft/cats_vs_dogs|cats_vs_dogs|tfds:cats_vs_dogs|
tfds:horses_or_humans|horses_or_humans|
tfds:rock_paper_scissors|rock_paper_scissors|
tfds:tf_flowers|tf_flowers|flower_photos|
keremberke/chest-xray-classification|chest-xray-pneumonia|chest_xray|
torchvision.datasets.PCAM|patch_camelyon|PCAM|tfds:patch_camelyon|
tfds:malaria|malaria|
medmnist/PathMNIST|PathMNIST|pathmnist|
medmnist/BloodMNIST|BloodMNIST|bloodmnist|
medmnist/ChestMNIST|ChestMNIST|chestmnist|
medmnist/DermaMNIST|DermaMNIST|dermamnist|
coco|coco.yaml|detection-datasets/coco|torchvision.datasets.CocoDetection|coco2017|tfds:coco/2017|rafaelpadilla/coco2017|coco-seg.yaml|coco_2017|
coco128|coco128.yaml|coco128-seg.yaml|
coco8|coco8.yaml|coco8-seg.yaml|coco8-pose.yaml|
coco-pose.yaml|
VOC2007|torchvision.datasets.VOCDetection/2007|voc/2007|voc_2007|
VOC2012|torchvision.datasets.VOCDetection/2012|voc/2012|voc_2012|
VOC.yaml|VOC|voc0712|pascal|pascal_voc|PascalVOC|
torchvision.datasets.VOCSegmentation/2012|VOCSegmentation|
torchvision.datasets.SBDataset|sbd|SBDataset|
zhoubolei/scene_parse_150|scene_parse_150|ade20k|merve/scene_parse_150|ADE20K|
torchvision.datasets.Cityscapes|cityscapes|Cityscapes|Chris1/cityscapes|
segments/sidewalk-semantic|
torchvision.datasets.Kitti|kitti|Kitti|
nuscenes|
open-images-v7|open-images-v7.yaml|open_images_v7|
Objects365|Objects365.yaml|
lvis|lvis.yaml|lvis_v1|LVISV1|
VisDrone|VisDrone.yaml|
Argoverse|Argoverse.yaml|
GlobalWheat2020|GlobalWheat2020.yaml|
SKU-110K|SKU-110K.yaml|
xView|xView.yaml|
DOTAv1|DOTAv1.yaml|
rishitdagli/cppe-5|cppe-5|
torchvision.datasets.WIDERFace|wider_face|WIDERFace|
bdd100k|
torchvision.datasets.PennFudanPed|PennFudanPed|
eugenesiow/Div2k|DIV2K|div2k|
nlphuji/flickr30k|flickr30k|torchvision.datasets.Flickr30k|
coco_captions|torchvision.datasets.CocoCaptions|
google-research-datasets/conceptual_captions|conceptual_captions|cc3m|
conceptual_12m|cc12m|
laion/laion400m|laion-400m|laion400m|
laion/laion2B-en|laion2b-en|
laion/laion5B|laion-5b|
lambdalabs/pokemon-blip-captions|pokemon-blip-captions|reach-vb/pokemon-blip-captions|diffusers/pokemon-gpt4-captions|
lambdalabs/naruto-blip-captions|
huggan/smithsonian_butterflies_subset|
huggan/flowers-102-categories|
fusing/fill50k|
torchvision.datasets.LSUN/bedroom_train|lsun/bedroom|
ffhq|FFHQ|
korexyz/celeba-hq-256x256|celeba_hq|CelebA-HQ|
huggan/AFHQ|afhq|AFHQ|
HuggingFaceM4/VQAv2|vqa_v2|Graphcore/vqa|vqav2|
lmms-lab/textvqa|textvqa|facebook/textvqa|
lmms-lab/DocVQA|docvqa|
HuggingFaceM4/ChartQA|ChartQA|chartqa|
derek-thomas/ScienceQA|scienceqa|
liuhaotian/LLaVA-Instruct-150K|llava-instruct-150k|
liuhaotian/LLaVA-CC3M-Pretrain-595K|
HuggingFaceH4/llava-instruct-mix-vsft|
unsloth/LaTeX_OCR|
unsloth/Radiology_mini|
kinetics400|torchvision.datasets.Kinetics/400|kinetics|kinetics_400|k400|
ucf101|torchvision.datasets.UCF101|sayakpaul/ucf101-subset-full|
hmdb51|torchvision.datasets.HMDB51|
something-something-v2|ssv2|
moving_mnist|torchvision.datasets.MovingMNIST|tfds:moving_mnist|
sklearn.datasets.load_iris|iris|load_iris|scikit-learn/iris|
sklearn.datasets.load_wine|wine|load_wine|
sklearn.datasets.load_breast_cancer|breast_cancer|load_breast_cancer|
sklearn.datasets.load_digits|load_digits|
sklearn.datasets.load_diabetes|load_diabetes|
sklearn.datasets.fetch_california_housing|california_housing|fetch_california_housing|keras.datasets.california_housing|
sklearn.datasets.fetch_covtype|covtype|fetch_covtype|
sklearn.datasets.fetch_kddcup99|kddcup99|fetch_kddcup99|
sklearn.datasets.fetch_olivetti_faces|olivetti_faces|fetch_olivetti_faces|
keras.datasets.boston_housing|boston_housing|tf.keras.datasets.boston_housing|load_boston|
scikit-learn/adult-census-income|adult|adult-census-income|census_income|
titanic|tfds:titanic|kaggle/titanic|
higgs|HIGGS|
creditcard|creditcardfraud|
criteo|criteo-kaggle|Criteo|
movielens-100k|ml-100k|tfds:movielens/100k-ratings|torch_geometric.datasets.MovieLens100K|
movielens-1m|ml-1m|tfds:movielens/1m-ratings|
movielens-20m|ml-20m|
movielens-25m|ml-25m|
torch_geometric.datasets.Planetoid/Cora|Planetoid/Cora|Cora|cora|
torch_geometric.datasets.Planetoid/CiteSeer|Planetoid/CiteSeer|CiteSeer|citeseer|
torch_geometric.datasets.Planetoid/PubMed|Planetoid/PubMed|PubMed|
ogbn-arxiv|
ogbn-products|
ogbn-papers100M|
ogbg-molhiv|
torch_geometric.datasets.Reddit|Reddit|
torch_geometric.datasets.PPI|PPI|ppi|
torch_geometric.datasets.TUDataset/MUTAG|MUTAG|TUDataset/MUTAG|
torch_geometric.datasets.TUDataset/PROTEINS|PROTEINS|TUDataset/PROTEINS|
torch_geometric.datasets.TUDataset/ENZYMES|ENZYMES|TUDataset/ENZYMES|
torch_geometric.datasets.QM9|QM9|qm9|
torch_geometric.datasets.ZINC|ZINC|zinc|
torch_geometric.datasets.KarateClub|KarateClub|
ETDataset/ett/ETTh1|ETTh1|ETTh2|
ETDataset/ett/ETTm1|ETTm1|ETTm2|
electricity|ECL|`;
export const datasetsCells = `text	25000	300				0
text	25000	239				1
text	8982	146				1
text	8551	11				0
text	67349	13				0
text	6920	25				0
text	3668	53				0
text	5749	31				0
text	363846	30				0
text	392702	39				0
text	104743	50				0
text	2490	70				0
text	635	37				0
text	9427	140				0
text	250					0
text	400					0
text	27243					0
text	100730					0
text	5428					0
text	554					0
text	87599	155				0
text	130319	155				0
text	120000	51				0
text	560000	65				0
text	560000					0
text	650000	180				0
text	3600000					0
text	1400000					0
text	8530	27				0
text	16000	22				0
text	416809	22				0
text	43410					0
text	10003	14				0
text	15250					0
text	45615					0
text	3257					0
text	9000					0
text	11916					0
text	2862					0
text	5452	11				0
text	11314					0
text	14041	20				0
text	3394					0
text	550152	27				0
text	392702	39				0
text	49401					0
text	73546					0
text	39905					0
text	9741					0
text	16113					0
text	40398					0
text	2251					0
text	1119					0
text	4957					0
text	11679					0
text	33410					0
text	87866					0
text	138384					0
text	307373					0
text	90447					0
text	20360					0
text	99842					0
text	82326					0
text	808731					0
text	314315					0
text	557850					0
text	3012496					0
text	100231					0
text	404290					0
text	287113	1040				2
text	204045	570				2
text	18949					0
text	14732	150				0
text	12460					0
text	44972					0
text	3803957	40				0
text	203037					0
text	119924					0
text	91772					0
text	11118					0
text	127085					0
text	210173					0
text	1000000					0
text	4508785					0
text	40836715					0
text	610320					0
text	4548885					0
text	34782245					0
text	206112					0
text	29000	15				0
text	160000					0
text	200000					0
text	2264					0
text	9543					0
text	1804874					0
text	5574					0
text	2508					0
lm	36718	65			0.0024	0
lm	36718	57			0.0021	0
lm	1801350	65			0.118	0
lm	1801350	57			0.103	0
lm	30301028	27			0.8	0
lm	42068	22			0.00093	0
lm	1				0.000338	3
lm					0.1	2
lm	74004228					0
lm	8013769	1128			9.04	3
lm	364868892	428			156	2
lm	13799838					0
lm	210607728				300	2
lm					207	2
lm					1200	0
lm	930514				1	0
lm					30000	0
lm	590394625	1062			627	0
lm	5489000				6	0
lm					15000	0
lm					10	0
lm					100	0
lm					350	0
lm					1300	0
lm	9672101	1034			10	0
lm					100	0
lm					350	0
lm					3000	0
lm	968000015				600	2
lm	31064744	805			25	0
lm	39134000	715			28	0
lm					220	0
lm					4000	2
lm	6315233				14.7	2
lm					55	2
lm	2119719				0.47	0
lm	6458670					0
lm	6407814					0
lm	205328					0
lm					6300	0
code					250	0
code						0
code					900	2
code	5361373					0
code	606720					0
code	412178					0
code	374					0
code	5000					0
code	0					0
sft	20022	120				0
sft	111272					0
sft	75197					0
sft	111183					0
sft	156526					0
sft	18612					0
sft	1632309					0
sft	78577					0
text	7000					0
text	56355					0
sft	52002	110				0
sft	51760	130				0
sft	52002	205				0
sft	2000					0
sft	54568	205				0
sft	15011	225				0
sft	84437					0
sft	128575					0
sft	9846	400				0
sft	1000	400				0
sft	207865	1200				0
sft	774468					0
preference	61135					0
preference	62135					0
preference	63967					0
preference	60917					0
sft	242831					0
sft	1001551					0
sft	517982					0
sft	363491					0
sft	4233923					0
sft	24926					0
sft	1030	590				0
sft	143000					0
sft	70000					0
sft	9500					0
sft	100000					0
sft	16006					0
sft	15806					0
sft	1043917					0
sft	460341					0
sft	939343					0
sft	326154					0
sft	300000					0
sft	2335220					0
sft	1000000					0
sft	837989					0
sft	60000					0
sft	112960					0
sft	1000					0
sft	68912					0
sft	33955					0
text	1000					0
text	211269					0
text	182822					0
preference	160800					0
preference	112052					0
preference	348718					0
preference	12859					0
preference	12859					0
preference	7563					0
preference	35331					0
preference	20324					0
preference	182954					0
preference	13500					0
preference	92858					0
text	116722					0
math	7473	190				0
math	7500					2
math	395000	210				0
math	859494					0
math	72441					0
math	200035					0
math	262039					0
math	13972791					0
math	93733					0
math	113957					0
math	1000					0
math	817					0
math	40315					0
audio	28539			12.7		4
audio	104014			12.6		4
audio	148688			12.0		4
audio	281241			12.3		4
audio	948736					0
audio	986769					0
audio	1101170					0
audio	4361					0
audio	563					0
audio	84843			1		2
audio	51094			1		0
audio	13100			6.6		2
audio	8282988			4.3		2
audio	182482					0
audio	2602					0
audio	268263			6.1		0
audio	108502			2.6		0
audio	4620			3.1		2
audio	2000			5		2
audio	8732			4		2
audio	999			30		0
audio	138361			8.2		2
audio	49838			10		2
audio				10		2
image	60000		28			2
image	60000		28			2
image	60000		28			2
image	112800		28			2
image	697932		28			2
image	124800		28			2
image	240000		28			2
image	7291		16			2
image	70000		28			0
image	50000		32			2
image	50000		32			2
image	73257		32			2
image	5000		96			2
image	1281167		224			2
image	14197122		224			2
image	100000		64			2
image	9469					0
image	9025					0
image	75750		512			2
image	1020					2
image	3680					2
image	8144					2
image	6667					2
image	8677					2
image	30607					2
image	1880					2
image	27000		64			2
image	26640					5
image	108754					2
image	1803460		256			2
image	5994					2
image	162770		218x178			2
image	9525		250			5
image	1034		500			0
image	23410					0
image	1027		300			0
image	2520		300			0
image	3670					0
image	5216					2
image	262144		96			2
image	27558					0
image	89996		28			2
image	11959		28			2
image	78468		28			2
image	7007		28			2
detection	118287		640			2
detection	128		640			6
detection	4		640			6
detection	56599		640			6
detection	5011		500			2
detection	11540		500			2
detection	16551		640			6
segmentation	1464		500			2
segmentation	8498		500			2
segmentation	20210		512			2
segmentation	2975		2048x1024			2
segmentation	1000		1920x1080			0
detection	7481		1242x375			2
detection	28130		1600x900			2
detection	1743042					6
detection	1742289					6
detection	100170		640			6
detection	6471					6
detection	39384		1920x1200			6
detection	3422		1024			6
detection	8219					6
detection	847					6
detection	1411					6
detection	1000					0
detection	12880					2
detection	70000		1280x720			2
segmentation	170					2
image	800					2
image-text	29000					2
image-text	118287					2
image-text	3318333					0
image-text	12423374					2
image-text	413000000					2
image-text	2320000000					2
image-text	5850000000					2
image-text	833		512			0
image-text	1221		512			0
image	1000		128			0
image	8189		64			0
image-text	50000		512			0
image	3033042		256			2
image	70000		1024			2
image	28000		256			0
image	14630		512			2
image-text	443757					2
image-text	34602					2
image-text	39463					2
image-text	28299					0
image-text	12726					2
image-text	157712		336			0
image-text	595375		336			0
image-text	259155					0
image-text	68686					0
image-text	1978					0
video	246000			10		2
video	9537		320x240	7.2		2
video	3570					2
video	168913			4		2
video	10000		64			2
tabular	150					7
tabular	178					7
tabular	569					7
tabular	1797		8			7
tabular	442					7
tabular	20640					7
tabular	581012					7
tabular	494021					7
image	400		64			7
tabular	404					1
tabular	32561					8
tabular	891					0
tabular	10500000					8
tabular	284807					0
tabular	45840617					2
tabular	100000					9
tabular	1000209					9
tabular	20000263					9
tabular	25000095					9
graph	140					2
graph	120					2
graph	60					2
graph	90941					10
graph	196615					10
graph	1207179					10
graph	32901					10
graph	153431					2
graph	20					2
graph	188					2
graph	1113					2
graph	600					2
graph	130831					11
graph	220011					11
graph	4					11
timeseries	17420					2
timeseries	69680					2
timeseries	26304					2`;
export const datasetsSources = `dataset card	2025
keras documentation	2025
paper of the dataset	2025
nanoGPT README (MIT)	2025
OpenSLR catalogue	2025
torchvision documentation	2025
ultralytics documentation	2025
scikit-learn documentation	2025
UCI repository page	2025
GroupLens README	2025
Open Graph Benchmark documentation	2025
library documentation	2025`;
