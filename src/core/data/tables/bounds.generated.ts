// Built from data/bounds.csv by `npm run data`; do not edit.
export const boundsNames = `
paramsB|
activeParamsB|
trainableParamsB|
layers|
hiddenSize|
heads|
vocabularySize|
sequenceLength|
examples|
maxSamples|
tokensPerExample|
tokensB|
epochs|
steps|
maxStepsPerEpoch|
perDeviceBatchSize|
gradientAccumulation|
globalBatchSize|
globalBatchTokens|
imageSize|
frames|
loraRank|
zeroStage|
earlyStoppingPatience|
evalEverySteps|
evalsPerEpoch|
trials|
folds|
seeds|
launches|
jobs|
generationsPerPrompt|
maxPromptTokens|
maxOutputTokens|
acceleratorCount|
acceleratorsPerNode|
nodes|
reservedPerNode|
wallClockLimitHours|
hours|
year|
gCO2ePerKWh|
gridHoursRatio|
maskedChannels|
channelsKept|
pue|
secondsPerStep|
powerLimitWatts|
requests|
concurrency|`;
export type BoundsId = "paramsB" | "activeParamsB" | "trainableParamsB" | "layers" | "hiddenSize" | "heads" | "vocabularySize" | "sequenceLength" | "examples" | "maxSamples" | "tokensPerExample" | "tokensB" | "epochs" | "steps" | "maxStepsPerEpoch" | "perDeviceBatchSize" | "gradientAccumulation" | "globalBatchSize" | "globalBatchTokens" | "imageSize" | "frames" | "loraRank" | "zeroStage" | "earlyStoppingPatience" | "evalEverySteps" | "evalsPerEpoch" | "trials" | "folds" | "seeds" | "launches" | "jobs" | "generationsPerPrompt" | "maxPromptTokens" | "maxOutputTokens" | "acceleratorCount" | "acceleratorsPerNode" | "nodes" | "reservedPerNode" | "wallClockLimitHours" | "hours" | "year" | "gCO2ePerKWh" | "gridHoursRatio" | "maskedChannels" | "channelsKept" | "pue" | "secondsPerStep" | "powerLimitWatts" | "requests" | "concurrency";
export const boundsCells = `1e-7	1e5
1e-7	1e5
0	1e5
1	1e4
1	1e6
1	1e5
2	1e8
1	1e8
1	1e13
1	1e13
1	1e8
1e-9	1e6
1e-6	1e6
1	1e10
1	1e10
1	1e7
1	1e6
1	1e9
1	1e12
4	65536
1	1e5
1	65536
0	3
0	1e6
1	1e9
0	1e6
1	1e7
1	1e5
1	1e5
1	1e6
1	1e6
1	1e5
1	1e8
1	1e8
0.01	1e6
0.01	1e5
1	1e5
1	1e5
1e-4	1e5
1e-6	1e6
2010	2040
0	2000
0.01	100
0.001	0.999
0.001	1
1	4
1e-6	1e6
1	5000
1	1e13
1	1e6`;
