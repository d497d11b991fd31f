import { imagesByCount } from "../data/datasets.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Shape } from "./scenario.ts";

/** Forward multiply-accumulates of one example, and how sure that is. */
export interface Macs {
  readonly gmacs: number;
  readonly origin: "table" | "size";
  readonly pixels: number;
  /** What was not told and not named, where the cost was read from the size: each widens the range. */
  readonly unsure?: "kind" | "pixels" | "all";
}

/**
 * Forward cost of one image: the table's figure scaled by the area of the image, else parameters times the positions
 * at which a parameter is used, which is nearly constant within a kind of network.
 */
export function macsOf(values: Partial<FactValues>, task: Task, shape: Shape): Macs {
  // What is denoised is told by no data set: the same pictures are trained on at 64 pixels and as latents of 256.
  const counted = task === "diffusion" ? undefined : countedData(values)?.imageSize;
  const told = values.imageSize ?? pixelsNamed(values, task, shape) ?? shape.macsInput ?? counted;
  const pixels = told ?? usualPixels(values, task, shape);
  if (shape.fwdGmacs !== undefined) {
    const base = shape.macsInput;
    const size = values.imageSize ?? pixelsNamed(values, task, shape);
    const scale = base === undefined || size === undefined ? 1 : (size / base) ** 2;
    return { gmacs: shape.fwdGmacs * scale, origin: "table", pixels: size ?? pixels };
  }
  const unsure = unsureOf(values, task, told);
  return {
    gmacs: shape.paramsB * positions(values, task, shape, pixels),
    origin: "size",
    pixels,
    ...(unsure === undefined ? {} : { unsure }),
  };
}

function unsureOf(values: Partial<FactValues>, task: Task, pixels: number | undefined): Macs["unsure"] {
  if (values.model === undefined && values.paramsB === undefined) return "all";
  if (!isKindKnown(values, task)) return "kind";
  return pixels === undefined ? "pixels" : undefined;
}

/** The data set that the number of examples gives away, where none is named. */
function countedData(values: Partial<FactValues>) {
  return values.dataset === undefined && values.examples !== undefined
    ? imagesByCount(values.examples)
    : undefined;
}

const CLASSIFIER_NAME =
  /net\b|net[-_v\d]|conv|vgg|mobile|inception|xception|mixer|hrnet|classif|wsl\b|jft\b|bit\b/i;

/** Whether the name, the task or the data say what kind of image model it is. */
function isKindKnown(values: Partial<FactValues>, task: Task): boolean {
  const model = values.model ?? "";
  return (
    task !== "vision" ||
    [GAN_NAME, DETECTOR_NAME, TRANSFORMER_NAME, CLASSIFIER_NAME].some((name) => name.test(model)) ||
    values.dataset !== undefined ||
    countedData(values) !== undefined
  );
}

function usualPixels(values: Partial<FactValues>, task: Task, shape: Shape): number {
  const kind = kindOf(values, task);
  if (kind !== "denoise") return USUAL_PIXELS[kind];
  if (!isLatent(values, shape)) return PIXEL_SPACE_PIXELS;
  return imagesByCount(values.examples ?? 0)?.id.includes("imagenet") ? IMAGENET_PIXELS : USUAL_PIXELS[kind];
}

type ImageKind = "classify" | "detect" | "twoStage" | "segment" | "denoise" | "adversarial";

const USUAL_PIXELS: { readonly [K in ImageKind]: number } = {
  classify: 224,
  detect: 640,
  twoStage: 800,
  segment: 512,
  denoise: 512,
  adversarial: 256,
};

/** Diffusion on pixels trains at small sizes; larger ones are reached by another model. */
const PIXEL_SPACE_PIXELS = 64;

/** The size at which latent diffusion is compared on ImageNet. */
const IMAGENET_PIXELS = 256;

function isTwoStage(values: Partial<FactValues>): boolean {
  return /r-?cnn|\bdetr\b/i.test(values.model ?? "");
}

/** One-stage detectors whose heads work on every place of a picture of a two-stage one's size. */
const DENSE_HEADS = /retinanet|\bfcos\b|\batss\b/i;

function kindOf(values: Partial<FactValues>, task: Task): ImageKind {
  if (isTwoStage(values) || DENSE_HEADS.test(values.model ?? "")) return "twoStage";
  if (isDetector(values, task)) return "detect";
  if (task === "segmentation") return "segment";
  return task === "diffusion" ? "denoise" : "classify";
}

const GAN_NAME = /gan\b|gan\d|stylegan|biggan|pix2pix|cyclegan/i;
const DETECTOR_NAME = /yolo|r-?cnn|retinanet|detr\b|ssd\d|fcos|efficientdet/i;

/** Whether a vision run trains a generator against a discriminator. */
export function isAdversarial(values: Partial<FactValues>): boolean {
  return GAN_NAME.test(values.model ?? "");
}

const TRANSFORMER_NAME = /vit|deit|swin|dino|beit|mae\b|clip|eva\b|sam\b|mixer|transformer/i;

/** Whether a name is a detector's. */
export function isDetectorName(name: string): boolean {
  return DETECTOR_NAME.test(name);
}

/** Whether an image model is a transformer, by its name. */
export function isVisionTransformer(values: Partial<FactValues>): boolean {
  return TRANSFORMER_NAME.test(values.model ?? "");
}

/** Whether a vision run trains a detector, even where the task says only "vision". */
export function isDetector(values: Partial<FactValues>, task: Task): boolean {
  return (
    task === "detection" ||
    DETECTOR_NAME.test(values.model ?? "") ||
    (task === "vision" && countedData(values)?.modality === "detection")
  );
}

/**
 * Multiply-accumulates per parameter at this image size; medians over the model table. U-Nets and generators add
 * channels where they lose resolution, so their cost grows with the side and not with the area.
 */
function positions(values: Partial<FactValues>, task: Task, shape: Shape, pixels: number): number {
  if (task === "diffusion" || shape.kind === "diffusion") {
    if (isDiffusionTransformer(values, shape)) {
      const patches = (pixels / 16) ** 2 + (pixels >= 512 ? TEXT_TOKENS : 0);
      return ADAPTIVE_NORMS.test(values.model ?? "") ? patches * OF_ADAPTIVE_NORMS : patches;
    }
    if (!isLatent(values, shape)) return PER_SIDE * pixels;
    const [, factor = USUAL_FACTOR] = LATENT_FACTOR.exec(values.model ?? "") ?? [];
    const side = pixels / Number(factor);
    // One and the same U-Net costs by the area; another one that is made for small latents has wider layers.
    return STABLE.test(values.model ?? "") ? (PER_SIDE * side ** 2) / STABLE_SIDE : PER_SIDE * side;
  }
  if (isAdversarial(values)) return 1500 * (pixels / 1024) ** 0.6;
  if (isTwoStage(values)) return 3500 * (pixels / 800) ** 2;
  if (DENSE_HEADS.test(values.model ?? "")) return 2500 * (pixels / 800) ** 2;
  if (isDetector(values, task)) return 1500 * (pixels / 640) ** 2;
  if (task === "segmentation") return 1400 * (pixels / 512) ** 2;
  return (isVisionTransformer(values) ? 200 : 150) * (pixels / 224) ** 2;
}

const PIXEL_SPACE = /ddpm|ncsn|adm|edm|guided|iddpm|imagen|cifar|celeba|unconditional|score/i;

/** Times that a U-Net uses a parameter, for each unit of its side. */
const PER_SIDE = 6;
/** How many times smaller latents are than their pictures: 8, or as "LDM-4" says. */
const LATENT_FACTOR = /\bldm-?(\d{1,2})\b/i;
const USUAL_FACTOR = 8;
/** Stable Diffusion's U-Nets were made for latents of 64, pictures of 512. */
const STABLE = /stable[ -]?diffusion|\bsd-?[12]/i;
const STABLE_SIDE = 64;

/** Denoisers whose every parameter sees every patch of 2 × 2 latents, and from 512 pixels on the words beside them. */
const DENOISING_TRANSFORMER =
  /dit(?![a-z])|pixart|flux|stable diffusion 3|\bsd-?3|hunyuan|lumina|auraflow|diffusion transformer|\bsit\b|\bmar-[blh]\b/i;
const TEXT_TOKENS = 300;
/** A third of the parameters of DiT and its kin makes the norms of an image, once for all its patches (DiT-XL/2: 118.6 GMAC). */
const ADAPTIVE_NORMS = /dit(?![a-z])|\bsit\b|diffusion transformer/i;
const OF_ADAPTIVE_NORMS = 0.69;

/** Whether a denoiser of latents is a transformer, by its name. */
export function isDiffusionTransformer(values: Partial<FactValues>, shape: Shape): boolean {
  return DENOISING_TRANSFORMER.test(values.model ?? "") && isLatent(values, shape);
}

const LATENT_NAME = /latent|ldm|stable|sd-?x?l?|dit|pixart|flux|\bmar\b/i;
/** Below this, and without a name that says otherwise, a diffusion model denoises pixels. */
const SMALL_DENOISER_B = 0.35;

/** Latent diffusion denoises images an eighth of their side. */
export function isLatent(values: Partial<FactValues>, shape?: Shape): boolean {
  if (LATENT_NAME.test(values.model ?? "")) return true;
  const text = `${values.model ?? ""} ${(values.dataset ?? []).join(" ")}`;
  if (PIXEL_SPACE.test(text)) return false;
  return shape === undefined || shape.origin === "table" || shape.paramsB >= SMALL_DENOISER_B;
}

/** Pixels a side that published image transformers take at least. */
const LEAST_FIXED = 160;

/** An image size written in the model's or the data set's name. */
function pixelsNamed(values: Partial<FactValues>, task: Task, shape: Shape): number | undefined {
  const text = `${values.model ?? ""} ${(values.dataset ?? []).join(" ")}`;
  const size =
    /(?:^|[^0-9a-z])(64|96|128|160|192|224|256|288|299|320|336|384|448|512|640|768|1024|1280)(?=$|[^0-9a-z]|px|x\d)/i.exec(
      text,
    );
  if (size) return Number(size[1]);
  const detector = /\bssd(?:lite)?[ -]?(\d{3})\b/i.exec(text);
  if (detector) return Number(detector[1]);
  // A listed transformer keeps its number of patches: small pictures are made as large as it takes them.
  const isFixed = (shape.macsInput ?? 0) >= LEAST_FIXED && isVisionTransformer(values);
  if (/cifar/i.test(text) && !isFixed) return 32;
  if (/mnist/i.test(text) && !isFixed) return 28;
  return task === "vision" && /imagenet/i.test(text) ? 224 : undefined;
}
