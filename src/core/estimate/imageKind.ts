import { imagesByCount } from "../data/datasets.ts";
import { recordOf, tableOf } from "../data/table.ts";
import { type ImageKindsId, imageKindsCells, imageKindsNames } from "../data/tables/imageKinds.generated.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { wordsOf } from "./settings.ts";

/** What an image model does with a picture, by which its arithmetic follows from its size. */
export type ImageKind = ImageKindsId;

interface OfKind {
  /** By whose published runs the efficiency of the kind is known. */
  readonly klass: "adversarial" | "detection" | "diffusion" | "vision";
  /** Usual side of a picture. */
  readonly pixels: number;
  /** Times that a parameter is used at that side, and the power of the side with which they grow; medians over the model table. */
  readonly uses?: number | undefined;
  readonly growth?: number | undefined;
}

/** The kinds of image models. */
export const IMAGE_KINDS = recordOf<ImageKind, OfKind>(
  tableOf(imageKindsNames, imageKindsCells, "", (row) => ({
    klass: row.text(0) as OfKind["klass"],
    pixels: row.number(1) ?? Number.NaN,
    uses: row.number(2),
    growth: row.number(3),
  })),
);

const TRANSFORMER_NAME = /vit|deit|swin|dino|beit|mae\b|clip|eva\b|sam\b|mixer|transformer/i;
const CLASSIFIER_NAME =
  /net\b|net[-_v\d]|conv|vgg|mobile|inception|xception|mixer|hrnet|classif|wsl\b|jft\b|bit\b/i;
const DETECTOR_NAME = /yolo|r-?cnn|retinanet|detr\b|ssd\d|fcos|efficientdet|(?:center|corner|one)net\b/i;

/**
 * Words that tell a kind, in the model's name and in that of its data; the first that is found counts. What is measured in
 * space or time comes first: its networks have the names of those for pictures.
 */
const WORDS: readonly (readonly [kind: ImageKind, name: RegExp, data: RegExp])[] = [
  [
    "points",
    /point-?(?:net|pillar|r-?cnn|transformer)|pillars?\b|votenet|centerpoint|bevfusion|lidar|point clouds?/i,
    /\bnuscenes\b|\bmodelnet|\bshapenet|\bscannet|semantic-?kitti|\bs3dis\b/i,
  ],
  [
    "video",
    /video|timesformer|slow-?fast|slow-?only|\bi3d\b|\bc3d\b|\bx3d\b|r\(2\+1\)d|r2plus1d|\br3d\b|\bm?vivit\b|\btsm\b|\btsn\b|\b\d+ frames/i,
    /kinetics|\bk-?[467]00\b|something-something|\bssv[12]\b|ucf-?101|\bhmdb|charades|epic-?kitchens/i,
  ],
  [
    "volume",
    /\bnn-?u-?net|\bv-?net\b|unetr\b|stu-?net|segresnet|\b3d[ -]|-3d\b|volumetric/i,
    /\bbrats|totalsegmentator|\bbtcv\b|\bkits-?(?:19|2\d)|\blits\b/i,
  ],
  ["rays", /\bnerf|nerf\b|radiance field|\bngp\b/i, /(?!)/],
  [
    "restore",
    /super-?res|\bsrx\d|\bedsr\b|\brcan\b|swinir|\bhat\b|restormer|nafnet|de-?blur|de-?rain|de-?haz/i,
    /\bdiv-?2k\b|\bdf-?2k\b|\bgopro\b|\bsidd\b/i,
  ],
  ["adversarial", /gan\b|gan\d|stylegan|biggan|pix2pix|cyclegan/i, /(?!)/],
  ["generate", /vae\b|vae-?\d|\bglow\b|normali[sz]ing flow|real-?nvp/i, /(?!)/],
  ["twoStage", /r-?cnn|\bdetr\b|-detr\b|\btrans-?track|track-?former/i, /(?!)/],
  ["dense", /retinanet|\bfcos\b|\batss\b/i, /(?!)/],
  [
    "detect",
    DETECTOR_NAME,
    /\bcoco\b(?!-?stuff)|\bmot-?(?:15|16|17|20)\b|crowdhuman|objects-?365|open-?images|\blvis\b|visdrone|wider-?face/i,
  ],
  [
    "segment",
    /\bu-?net\b|deeplab|segformer|mask-?(?:2-?)?former|upernet|\bfcn\b|pspnet|bisenet|segment(?:er|ation)/i,
    /ade-?20k|cityscapes|pascal[ -]context|mapillary|coco-?stuff|camvid/i,
  ],
];

/** The data set that the number of examples gives away, where none is named. */
export function countedData(values: Partial<FactValues>) {
  return values.dataset === undefined && values.examples !== undefined
    ? imagesByCount(values.examples)
    : undefined;
}

/** Models that learn words for whole pictures, for which COCO has captions too. */
const CAPTIONERS = /clip\b|\bblip|siglip|\bcoca\b|caption/i;

/** The kind that the model's name or its data say; a plain classifier's name says nothing of what is built on it. */
function kindSaid(values: Partial<FactValues>): ImageKind | undefined {
  const { model = "" } = values;
  if (CAPTIONERS.test(model)) return undefined;
  const text = wordsOf(values);
  return WORDS.find(([, name, data]) => name.test(model) || data.test(text))?.[0];
}

/** What kind of image model a run trains. */
export function imageKind(values: Partial<FactValues>, task: Task): ImageKind {
  if (task === "diffusion") return "denoise";
  const said = kindSaid(values);
  if (said !== undefined) return said;
  if (task === "detection") return "detect";
  if (task === "segmentation") return "segment";
  return task === "vision" && countedData(values)?.modality === "detection" ? "detect" : "classify";
}

/** Whether the name, the task or the data say what kind of image model it is. */
export function isKindKnown(values: Partial<FactValues>, task: Task): boolean {
  const { model = "" } = values;
  return (
    task !== "vision" ||
    kindSaid(values) !== undefined ||
    TRANSFORMER_NAME.test(model) ||
    CLASSIFIER_NAME.test(model) ||
    values.dataset !== undefined ||
    countedData(values) !== undefined
  );
}

/** Whether a name is of a model that is built on a classifier: it holds the classifier's name, and costs more. */
export function isBuiltOnClassifier(name: string): boolean {
  return kindSaid({ model: name }) !== undefined;
}

/** Whether a vision run trains a generator against a discriminator. */
export function isAdversarial(values: Partial<FactValues>): boolean {
  return kindSaid(values) === "adversarial";
}

/** Whether an image model is a transformer, by its name. */
export function isVisionTransformer(values: Partial<FactValues>): boolean {
  return TRANSFORMER_NAME.test(values.model ?? "");
}

const FRAMES = /\b(\d{1,3})[ -]?(?:frames|f\b)|\b(\d{1,2})x\d{1,2}\b/i;
const USUAL_FRAMES = 16;

/** Pictures of one example: those of a clip, as its name tells or as is usual; else one. */
export function framesOf(values: Partial<FactValues>): { count: number; isTold: boolean } {
  if (kindSaid(values) !== "video") return { count: 1, isTold: true };
  const [, said, speed] = FRAMES.exec(wordsOf(values)) ?? [];
  const told = said ?? speed;
  return told === undefined ? { count: USUAL_FRAMES, isTold: false } : { count: Number(told), isTold: true };
}
