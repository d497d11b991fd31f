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
  /** Words that tell the kind, in the model's name and in that of its data. */
  readonly named: RegExp;
  readonly trainedOn: RegExp;
}

/** Words of a cell; none where it is empty. */
const wordsIn = (text: string) => new RegExp(text || "(?!)", "i");

/**
 * The kinds of image models; the first whose words are found counts. What is measured in space or time comes first: its
 * networks have the names of those for pictures.
 */
export const IMAGE_KINDS = recordOf<ImageKind, OfKind>(
  tableOf(imageKindsNames, imageKindsCells, "", (row) => ({
    klass: row.text(0) as OfKind["klass"],
    pixels: row.number(1) ?? Number.NaN,
    uses: row.number(2),
    growth: row.number(3),
    named: wordsIn(row.text(4)),
    trainedOn: wordsIn(row.text(5)),
  })),
);
const KINDS = Object.keys(IMAGE_KINDS) as ImageKind[];

const TRANSFORMER_NAME = /vit|deit|swin|dino|beit|mae\b|clip|eva\b|sam\b|mixer|transformer/i;
const CLASSIFIER_NAME =
  /net\b|net[-_v\d]|conv|vgg|mobile|inception|xception|mixer|hrnet|classif|wsl\b|jft\b|bit\b/i;

/** The data set that the number of examples gives away, where none is named. */
export function countedData(values: Partial<FactValues>) {
  return values.dataset === undefined && values.examples !== undefined
    ? imagesByCount(values.examples)
    : undefined;
}

/** Models that learn words for whole pictures, for which COCO has captions too. */
const CAPTIONERS = /clip\b|\bblip|siglip|\bcoca\b|caption/i;

/** Data of single pictures, on which networks for video are trained first, or taught a face. */
const STILL = /imagenet|\bin-?(?:1|21|22)k\b|cifar|\b(?:pictures|images|photos)\b/i;

/** The kind that the model's name or its data say; a plain classifier's name says nothing of what is built on it. */
function kindSaid(values: Partial<FactValues>): ImageKind | undefined {
  const { model = "" } = values;
  if (CAPTIONERS.test(model)) return undefined;
  const text = wordsOf(values);
  return KINDS.find(
    (kind) =>
      IMAGE_KINDS[kind].trainedOn.test(text) ||
      (IMAGE_KINDS[kind].named.test(model) && !(kind === "video" && STILL.test(text))),
  );
}

/** What kind of image model a run trains. */
export function imageKind(values: Partial<FactValues>, task: Task): ImageKind {
  if (task === "diffusion") return "denoise";
  const said = kindSaid(values);
  if (said !== undefined) return said;
  if (task === "detection") return "detect";
  if (task === "segmentation") return "segment";
  const learns = task === "vision" ? countedData(values)?.modality : undefined;
  return learns === "detection" ? "detect" : learns === "segmentation" ? "segment" : "classify";
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
