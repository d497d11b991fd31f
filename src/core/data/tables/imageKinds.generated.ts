// Built from data/image_kinds.csv by `npm run data`; do not edit.
export const imageKindsNames = `
classify|
detect|
dense|
twoStage|
segment|
denoise|
adversarial|
generate|
video|
volume|
points|
restore|
rays|`;
export type ImageKindsId = "classify" | "detect" | "dense" | "twoStage" | "segment" | "denoise" | "adversarial" | "generate" | "video" | "volume" | "points" | "restore" | "rays";
export const imageKindsCells = `vision	224
detection	640	1500	2
detection	800	2500	2
detection	800	3500	2
detection	512	1400	2
diffusion	512
adversarial	256
adversarial	256
vision	224
vision	128	4400	3
detection	512	8000	0
detection	64
vision	1`;
