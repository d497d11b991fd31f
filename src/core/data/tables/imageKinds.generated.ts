// Built from data/image_kinds.csv by `npm run data`; do not edit.
export const imageKindsNames = `
points|
cloud|
weather|
flow|
video|
volume|
rays|
restore|
adversarial|
generate|
track|
twoStage|
dense|
pose|
detect|
segment|
classify|
pages|
denoise|`;
export type ImageKindsId = "points" | "cloud" | "weather" | "flow" | "video" | "volume" | "rays" | "restore" | "adversarial" | "generate" | "track" | "twoStage" | "dense" | "pose" | "detect" | "segment" | "classify" | "pages" | "denoise";
export const imageKindsCells = `detection	512	8000	0	point-?(?:pillar|r-?cnn)|pillars?\\b|votenet|centerpoint|\\bbev|lidar|point clouds?	\\bnuscenes\\b|\\bscannet|semantic-?kitti|\\bs3dis\\b
vision	1	800	0	point-?(?:net|transformer|mlp|bert|next)|\\bdgcnn\\b	\\bmodelnet|\\bshapenet|scan-?object
vision	1024	12000	0	four-?cast-?net|pangu|\\bweather|\\bclimax\\b	\\bera-?5\\b|weather-?bench
detection	512	15000	2	\\braft\\b|flow-?(?:net|former)|pwc-?net|gm-?flow|optical flow|\\bstereo	flying-?(?:chairs|things)|\\bsintel\\b|scene-?flow
vision	224			video|timesformer|slow-?fast|slow-?only|\\bi3d\\b|\\bc3d\\b|\\bx3d\\b|r\\(2\\+1\\)d|r2plus1d|\\br3d\\b|\\bm?vivit\\b|\\btsm\\b|\\btsn\\b|\\b\\d+ frames	kinetics|\\bk-?[467]00\\b|something-something|\\bssv[12]\\b|ucf-?101|\\bhmdb|charades|epic-?kitchens
vision	128	4400	3	\\bnn-?u-?net|\\bv-?net\\b|unetr\\b|stu-?net|segresnet|\\b3d[ -]|-3d\\b|volumetric	\\bbrats|totalsegmentator|\\bbtcv\\b|\\bkits-?(?:19|2\\d)|\\blits\\b
vision	1			\\bnerf|nerf\\b|radiance field|\\bngp\\b
detection	64			super-?res|\\bsrx\\d|\\b(?:real-?)?esr-?(?:gan|net)|\\bsr-?(?:gan|cnn|res-?net|former)\\b|\\bvdsr\\b|\\bcarn\\b|\\brdn\\b|\\brrdb|\\bedsr\\b|\\brcan\\b|swinir|\\bhat\\b|restormer|nafnet|de-?blur|de-?rain|de-?haz	\\bdiv-?2k\\b|\\bdf-?2k\\b|\\bgopro\\b|\\bsidd\\b
adversarial	256	1500	0.45	gan\\b|gan\\d|stylegan|biggan|pix2pix|cyclegan
adversarial	256	4000	1	vae\\b|vae-?\\d|\\bglow\\b|normali[sz]ing flow|real-?nvp
detection	800	7000	2	\\btrans-?track|track-?former|\\bmotr(?:v\\d)?\\b
detection	800	3500	2	r-?cnn|\\bdetr\\b|-detr\\b
detection	800	2500	2	retinanet|\\bfcos\\b|\\batss\\b|\\bfpn\\b
vision	224	250	2	(?<!yolo\\S*)pose\\b|pose estim|key-?points?\\b	\\bmpii\\b|crowd-?pose
detection	640	1500	2	yolo|r-?cnn|retinanet|detr\\b|ssd\\d|fcos|efficientdet|(?:center|corner|one)net\\b	\\bcoco\\b(?!-?stuff)|\\bmot-?(?:15|16|17|20)\\b|crowdhuman|objects-?365|open-?images|\\blvis\\b|visdrone|wider-?face
detection	512	1400	2	\\bu-?net\\b|deeplab|segformer|mask-?(?:2-?)?former|upernet|\\bfcn\\b|pspnet|bisenet|segment(?:er|ation)|mono-?depth|depth[ -]?(?:anything|estim|pred)|\\bdpt\\b|midas|matting	ade-?20k|cityscapes|pascal[ -]context|mapillary|coco-?stuff|camvid
vision	224
vision	1280	3000	2	\\bdonut|nougat|pix2struct|\\bdocument (?:pre-?train|understand|pars|ai)|\\bocr\\b	\\bdocvqa\\b|\\biit-?cdip|synthdog|\\bcord-?v2
diffusion	512`;
