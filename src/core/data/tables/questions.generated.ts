// Built from data/questions.csv by `npm run data`; do not edit.
export const questionsNames = `
accelerator|
acceleratorCount|
batch|
concurrency|
denoisingSteps|
efficiency|
epochs|
examples|
frames|
generationBatch|
generationsPerPrompt|
grid|
macs|
microBatch|
offload|
outputShare|
outputTokens|
params|
precision|
promptTokens|
pue|
rate|
requests|
searched|
tokens|
tokensPerExample|`;
export type QuestionsId = "accelerator" | "acceleratorCount" | "batch" | "concurrency" | "denoisingSteps" | "efficiency" | "epochs" | "examples" | "frames" | "generationBatch" | "generationsPerPrompt" | "grid" | "macs" | "microBatch" | "offload" | "outputShare" | "outputTokens" | "params" | "precision" | "promptTokens" | "pue" | "rate" | "requests" | "searched" | "tokens" | "tokensPerExample";
export const questionsCells = `accelerator	Which accelerator does it run on?
acceleratorCount	How many accelerators does the run use?
globalBatchSize	How many examples make a step, over all devices?
concurrency	How many requests are worked on at a time?
steps	How many denoising steps?
secondsPerStep	How many seconds does one step take? One log line settles it.
epochs	For how many epochs does it train?
examples	How many examples does the data set hold?
frames	How many frames has one video?
maxOutputTokens	How long are the generated answers, in tokens?
generationsPerPrompt	How many answers are sampled for each prompt?
region	In which cloud region or country does it run?
model	Which model is it?
perDeviceBatchSize	How many examples does one device take at a time?
offload	Does the run offload to host memory, or does it use more cards?
maxOutputTokens	How long are the generated answers, in tokens?
maxOutputTokens	How long are the answers, in tokens?
paramsB	How many parameters does the model have?
precision	Which precision does it train in?
maxPromptTokens	How long are the prompts, in tokens?
provider	Whose data centre is it, or what is its PUE?
hours	How long did one run take?
requests	How many requests, pictures or documents will be processed?
trials	How many trainings does the search run?
tokensB	How many tokens does it train on, over all epochs?
tokensPerExample	How many tokens does an example hold on average, padding included?`;
