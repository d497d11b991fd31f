// Built from data/priors.csv by `npm run data`; do not edit.
export const priorsNames = `
serverHostShare|
serverHostWatts|
tpuHostWatts|
desktopHostShare|
desktopHostWatts|
embodiedCardKg|
embodiedServerKg|
usefulLifeHours|
pretrainGoodput|
launch|
loader|
transfer|
pruned|
searched|
stopped|
evaluation|
checkpointing|
powerCap|
offload|
sharded|
gathering|
squeezed|
compiled|
generationBatch|
generationsPerPrompt|
outputShare|
longOutputShare|
longestAnswer|
sharedOutOverhead|
oneCardOverhead|
companions|
largeCompanions|
rlOverhead|
waitingLoad|
idleShare|
cardPower|
sharedCardPower|
scriptPower|
laptopLimit|
laptopHostWatts|
unknownLoadPower|
macsFromSize|
macsOfUnknownPixels|
macsOfSmallPictures|
macsOfUnknownDiffusion|
macsOfAnything|
macsOfAnyDiffusion|
macsOfUnknownKind|
engine|
plainEngine|
outputTokens|
promptTokens|
reasoningTokens|
picturePromptTokens|
codePromptTokens|
requests|
jobBatch|
servedBatch|
hostedBatch|
heldOpen|
limitShare|
provisioned|
steps|
denoising|
spreadOverCards|
forward|
int8Weights|
smallInt4Weights|
int4Weights|
documentTokens|
fewSteps|
frames|
utterance|
actions|
sentencePair|
manyWorldsRate|
offPolicyRate|
onPolicyRate|
agentRate|
recsysRate|
gnnRate|
tabularRate|
networkRate|
networkSteps|
networkForwardRate|`;
export type PriorsId = "serverHostShare" | "serverHostWatts" | "tpuHostWatts" | "desktopHostShare" | "desktopHostWatts" | "embodiedCardKg" | "embodiedServerKg" | "usefulLifeHours" | "pretrainGoodput" | "launch" | "loader" | "transfer" | "pruned" | "searched" | "stopped" | "evaluation" | "checkpointing" | "powerCap" | "offload" | "sharded" | "gathering" | "squeezed" | "compiled" | "generationBatch" | "generationsPerPrompt" | "outputShare" | "longOutputShare" | "longestAnswer" | "sharedOutOverhead" | "oneCardOverhead" | "companions" | "largeCompanions" | "rlOverhead" | "waitingLoad" | "idleShare" | "cardPower" | "sharedCardPower" | "scriptPower" | "laptopLimit" | "laptopHostWatts" | "unknownLoadPower" | "macsFromSize" | "macsOfUnknownPixels" | "macsOfSmallPictures" | "macsOfUnknownDiffusion" | "macsOfAnything" | "macsOfAnyDiffusion" | "macsOfUnknownKind" | "engine" | "plainEngine" | "outputTokens" | "promptTokens" | "reasoningTokens" | "picturePromptTokens" | "codePromptTokens" | "requests" | "jobBatch" | "servedBatch" | "hostedBatch" | "heldOpen" | "limitShare" | "provisioned" | "steps" | "denoising" | "spreadOverCards" | "forward" | "int8Weights" | "smallInt4Weights" | "int4Weights" | "documentTokens" | "fewSteps" | "frames" | "utterance" | "actions" | "sentencePair" | "manyWorldsRate" | "offPolicyRate" | "onPolicyRate" | "agentRate" | "recsysRate" | "gnnRate" | "tabularRate" | "networkRate" | "networkSteps" | "networkForwardRate";
export const priorsCells = `host power per watt of accelerator (server)	1	0.14	0.23	0.38			a node draws more than its cards: processors, memory, fans, network	0
fixed host power per accelerator (server)	W	10	20	45			share of an idle server	1
host power per TPU chip	W	25	60	140			published system power per chip, less the chip's own mean	2
host power per watt of accelerator (desktop)	1	0.1	0.18	0.3			power supply and fans of a desktop	3
power of the desktop around the card	W	35	65	120			processor, memory and board of one machine	3
footprint of making one accelerator	kgCO2e	120	165	320			published card footprints: 150 to 318 kg	1
share of the server per accelerator	kgCO2e	190	375	710			servers without cards: 1,500 to 5,700 kg, eight cards each	4
hours in use over an accelerator's life	h	12000	23500	38000			3 to 6 years at 35 to 85 % use	1
share of the time that makes progress	1	0.75	0.88	0.97		1	restarts, checkpoints, evaluation	5
time to launch the kernels of one step, relative to usual	1	0.5	1	2			small batches wait for the processor, whatever the card	6
images per second and card that the data loader delivers	1/s	250	900	3000			decoding and augmentation on the host	7
energy of networks for each gigabyte moved	kWh	0.001	0.008	0.06			published figures of fixed networks fall by half every two years, and differ by what they count	8
share of the full trials that a pruner lets run	1	0.15	0.4	0.8		1	successive halving and its kin stop most trials early	7
trainings that a search runs	1	10	100	3000			searches of architectures train tens to thousands of candidates	7
share of the epochs that early stopping lets run	1	0.35	0.7	1		1	epochs to target vary from run to run	6
time with evaluation inside training, relative to without	1	1.01	1.04	1.13			forward passes over a validation set	7
time with activation checkpointing, relative to without	1	1	1.15	1.33	1		part of the forward pass is done twice; larger batches win some of it back	9
exponent of the slowdown under a lower power limit	1	0.15	0.35	0.7			at 70 % of the limit 7 % to 20 % slower, by card and load	6
time with offloading to host memory, relative to without	1	1.8	4	12	1		weights or optimiser state cross the bus at every step	7
share of the frozen weights that is gathered from other cards at every pass	1	0.06	0.3	1		1	adapters leave the weights whole on every card, or shard them as full tuning must	7
time to gather sharded weights, relative to usual	1	0.55	1	1.7			links between cards differ, and part of the time hides behind arithmetic	7
time where plain training would not fit into memory, relative to where it does	1	1	1.35	4.5	1		a leaner optimiser or adapters at best, weights and states in host memory at worst	7
time of compiled code, relative to eager	1	0.68	0.85	1			fused kernels	7
sequences generated at a time per device	1	15	32	70	1		set by memory and by the generation engine	7
answers sampled for each prompt	1	3	8	16			GRPO and its kin compare 4 to 16 answers, PPO has one	7
share of the sequence that is generated	1	0.3	0.55	0.9		0.98	prompts and answers share the sequence	7
share of the sequence that is generated	1	0.6	0.85	0.96		0.98	answers that reason are many times as long as their prompts	7
length of the longest of the answers that are decoded together, relative to their mean	1	1.3	2	3	1		a step ends with its longest answer, while fewer and fewer share the weights that are read	7
time of switching, scoring and of cards that wait for others	1	1.25	2	3.5	1		of few cards one often generates while the others wait to train	7
time of switching and scoring	1	1.05	1.2	1.7	1		one card generates and trains in turn, and no other waits for it	7
training with a critic and a reward model, relative to the policy and its reference alone	1	1	1.2	1.9	1		their sizes are not told: from a twentieth of the policy's to the same	7
training with a critic and a reward model, relative to the policy and its reference alone	1	1.3	2.2	3.4	1		a critic and a reward model of the policy's size cost 20 for its 8 passes by parameter	7
time of switching, scoring and waiting for the longest answer	1	1.1	1.45	2.2	1		generation and training take turns on the same cards	7
share of the time that the device computes	1	0.06	0.2	0.6		1	look-ups, sampling and small kernels leave the device waiting	6
power of a reserved card that does nothing, as a share of its limit	1	0.08	0.11	0.14			published idle power: T4 8 of 70 W, V100 35 of 300 W, A100 46 of 400 W	10
power of the cards against cards of this family at this load	1	0.9	1	1.1			spread of measured means over cards and workloads	6
power of the cards against cards of this family at this load	1	0.53	0.8	1.1			several cards that share a small model wait for one another	11
power of a card whose load is not told, against busy cards of this family	1	0.78	0.97	1.19			small batches, evaluation and loading leave some cards waiting, and others run at their limit	5
power limit that a laptop gives its card, relative to the most	1	0.45	0.85	1			makers of laptops choose it: 35 to 115 W for one and the same card	7
power of the laptop around the card	W	12	25	45			processor, memory and screen	7
power of a card under a small model, its data not told, against cards of this family	1	0.38	0.7	1.07			whether it computes or waits for data is not known	11
arithmetic per image, read from the size of the model	1	0.45	1	2.2			the model is not in the table	7
arithmetic per image, of a size not told	1	0.4	1.25	3.4			neither the model nor the size of the images is in the table	5
arithmetic per image, of a network for larger ones	1	0.1	1	1.4			networks for small pictures lose the strides of their first layers, as a rule and not always	7
arithmetic per image, of a size not told	1	0.4	1.8	7			whether pixels or latents are denoised, and of which size, was not told	5
arithmetic per image, neither model nor size told	1	0.2	2	30			the data alone do not tell whether a classifier, a detector or a generator is trained on them	7
arithmetic per image, neither model nor size told	1	0.01	0.4	5			denoisers reach from pictures of 32 pixels to latents of large ones	7
arithmetic per image, the kind of model not told	1	0.35	1.4	14			a classifier uses each parameter 150 times an image, a detector 1,500 times (medians of the model table)	7
time per token against a tuned serving engine	1	0.6	1	1.65			spread of measured configurations about the fitted law, models left out	12
time per token of plain generate() against a tuned serving engine	1	1.1	2.2	5			no continuous batching, no captured graphs	7
generated tokens per request	tokens	60	300	1200			the length of the answers is unknown	13
prompt tokens per request	tokens	70	300	1500			the length of the prompts is unknown	13
generated tokens per request	tokens	600	2500	9000			the length of the answers is unknown; this model writes out its thoughts first	7
prompt tokens per request	tokens	300	1200	6000			the length of the prompts is unknown; a picture is some hundred to some thousand tokens	7
prompt tokens per request	tokens	300	1500	6000			the length of the prompts is unknown; code completion sends the code around	13
requests	1	1000	10000	100000			the number of requests is unknown	7
requests worked on at a time	1	16	128	256	1		not told: half of what memory holds or the engine takes by default, whichever is less	14
requests that a server works on at a time	1	3	16	128	1		traffic decides; users of EcoLogits report 4 to 16, its own default is 64	1
requests that the provider works on at a time	1	24	128	400	1		EcoLogits assumes 64; what Google (0.24 Wh) and OpenAI (0.34 Wh) state per prompt points higher	1
time that the cards are reserved ÷ time that they work	1	1.5	8	60	1		a server stands ready all day, whoever asks: 143 pods worked 7 % of the time	15
share of its time limit that a job takes	1	0.02	0.25	1		1	limits are set with room, and often to what the queue allows; some jobs run into them	7
time that the cards are reserved ÷ time that they work	1	1.1	1.25	2	1		capacity is kept for peaks; Google counts 10 % of a prompt's energy as idle machines	16
denoising steps per picture	1	20	30	50			usual settings of schedulers	7
time of denoising against the fitted law	1	0.62	1	1.7			spread of measured configurations about the fitted law	12
energy of splitting one picture over several cards	1	1	1.25	2	1		measured on 2 to 8 cards	12
share of the peak that one forward pass reaches	1	0.05	0.16	0.35		0.6	small models and small batches leave the card waiting	7
energy of weights widened for every product, against 16 bits	1	1.17	1.25	1.33			8-bit weights of bitsandbytes	17
energy of weights widened for every product, against 16 bits	1	1.12	1.2	1.29			4-bit weights of bitsandbytes, small model	17
energy of weights widened for every product, against 16 bits	1	0.8	0.9	1.1			4-bit weights of bitsandbytes	17
tokens per document	tokens	40	160	480			the length of the documents is unknown	13
denoising steps per picture	1	1	4	8			distilled to few steps	7
frames of one video	1	0.5	1	1.15			the usual length of this model	7
positions per utterance	tokens	200	450	1600			sounds of any length, not padded to 30 seconds	7
actions over the run	1	100000	1000000	20000000			the number of steps is unknown	7
tokens of a sentence and its translation	tokens	35	65	140			batches of sentences that are alike in length, of 20 to 40 tokens each	7
actions per second, learning included	1/s	5000	50000	800000			the simulation and many small passes bound the time, not arithmetic	18
actions per second, learning included	1/s	25	130	700			the simulation and many small passes bound the time, not arithmetic	18
actions per second, learning included	1/s	300	1400	7000			the simulation and many small passes bound the time, not arithmetic	18
actions per second, learning included	1/s	50	500	5000			the simulation and many small passes bound the time, not arithmetic	18
examples per second and device	1/s	20000	200000	2000000			time of such models is not bound by arithmetic	7
examples per second and device	1/s	2000	30000	400000			time of such models is not bound by arithmetic	7
examples per second and device	1/s	2000	40000	1000000			time of such models is not bound by arithmetic	7
examples per second and device	1/s	60	2000	40000			nothing is told of the network	7
training steps per second, each as large as the device takes well	1/s	1	12	150			nothing is told of the network	7
examples per second and device	1/s	5	100	3000			nothing is told of the network, nor how it is fed	7`;
export const priorsSources = `newkirk	2025
ecologits	2025
patterson	2021
fischer	2025
bloom	2022
calibration	2026
zeus	2023
judgement	2026
aslan	2018
foundry	2024
ccf	2024
dodge	2022
mlEnergy	2025
splitwise	2024
vllm	2025
genTd	2025
gemini	2025
bitsandbytes	2025
agents	2023`;
