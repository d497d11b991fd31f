// Built from data/words.csv by `npm run data`; do not edit.
export const wordsNames = `
translates|
voice|
agentLibrary|
agentMethod|
world|
draws|
denoisingTransformer|
encoderDecoder|
thin|
plainBlocks|
small|`;
export type WordsId = "translates" | "voice" | "agentLibrary" | "agentMethod" | "world" | "draws" | "denoisingTransformer" | "encoderDecoder" | "thin" | "plainBlocks" | "small";
export const wordsCells = `\\bwmt-?\\d\\d|\\biwslt|europarl|\\bflores\\b|translation|\\b(?:en|de|fr|zh|ro|cs|ru)-(?:en|de|fr|zh|ro|cs|ru)\\b
tacotron|waveglow|wavenet|wavernn|hifi-?gan|melgan|fastpitch|fastspeech|glow-?tts|\\bvits\\b|vocoder|\\btts\\b
^(?:stable[-_]baselines3?|sb3|sbx|rllib|cleanrl|tianshou|acme|dopamine|rl[-_]games|sample-?factory|tf-agents)\\b
\\b(?:dqn|rainbow|c51|sac|td3|ddpg|a2c|a3c|appo|apex|ape-x|impala|dreamer(?:v\\d)?|mu ?zero|alpha ?zero)\\b
atari|mujoco|\\bgym|procgen|minigrid|dm[-_ ]?control|isaac|brax|cartpole|lunar-?lander|pendulum|half-?cheetah|humanoid-v|hopper|walker2d|noframeskip|\\bale\\b|pong\\b|breakout
diffusion|sdxl|\\bsana|pixart|flux|hunyuan-?(dit|video)|cogvideo|\\bdit\\b|text-to-(image|video)|\\bwan\\d|ltx-video|mochi
dit(?![a-z])|pixart|flux|stable diffusion 3|\\bsd-?3|hunyuan|lumina|auraflow|cogvideox|\\bwan-?2|mochi|\\bltx|open-?sora|qwen-image|\\bsana\\b|u-?vit|diffusion transformer|\\bsit\\b|\\bmar-[blh]\\b
(^|[/_-])(m?t5|flan-t5|bart|mbart|pegasus|nllb|marian|opus-mt|ul2|byt5|m2m)|\\bwmt-?\\d\\d|\\biwslt
efficientnet|mobile|shufflenet|mnasnet|ghost|densenet|nfnet|squeezenet
\\bres-?net[-_ ]?(?:preact[-_ ]?)?(?:8|9|10|18|20|32|34|44|56|110)\\b|\\bwrn\\b|wide[-_ ]?res-?net[-_ ]?(?:16|22|28|40)\\b|\\bvgg
\\b(?:lstm|gru|rnn)\\b|\\.(?:pkl|pickle|joblib)$`;
