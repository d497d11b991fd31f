import { imagesByCount } from "../data/datasets.ts";
import type { PriorsId } from "../data/tables/priors.generated.ts";
import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import {
  countedData,
  framesOf,
  IMAGE_KINDS,
  type ImageKind,
  imageKind,
  isKindKnown,
  isVisionTransformer,
} from "./imageKind.ts";
import type { Shape } from "./scenario.ts";
import { wordsOf } from "./settings.ts";

/** Forward multiply-accumulates of one example, and how sure that is. */
export interface Macs {
  readonly gmacs: number;
  readonly origin: "table" | "size";
  readonly pixels: number;
  /** The prior of how far off the cost may be, where something besides the size was not told. */
  readonly unsure?: PriorsId | undefined;
}

/**
 * Forward cost of one image: the table's figure scaled by the area of the image, else parameters times the positions
 * at which a parameter is used, which is nearly constant within a kind of network.
 */
export function macsOf(values: Partial<FactValues>, task: Task, shape: Shape): Macs {
  const kind = imageKind(values, task);
  // What is denoised is told by no data set: the same pictures are trained on at 64 pixels and as latents of 256.
  const counted = kind === "denoise" ? undefined : countedData(values)?.imageSize;
  const size = values.imageSize ?? pixelsNamed(values, kind, shape);
  const told = size ?? shape.macsInput ?? counted;
  const pixels = told ?? usualPixels(kind, values, shape);
  if (shape.fwdGmacs !== undefined) {
    const { growth = 2 } = IMAGE_KINDS[kind];
    return ofTable(values, shape.fwdGmacs, shape.macsInput, size, pixels, growth);
  }
  const unsure = unsureOf(values, task, kind, told, task === "diffusion" || shape.kind === "diffusion");
  return {
    gmacs: shape.paramsB * positions(kind, values, shape, pixels) * framesOf(values).count,
    origin: "size",
    pixels,
    unsure,
  };
}

/** Pictures so small are trained on by networks for large ones without the strides of their first layers, as a rule. */
const SMALL_PICTURE = 64;
/** ResNets for CIFAR keep the full size where those for ImageNet have quartered the side: 16 times the places (kuangliu/pytorch-cifar). */
const WITHOUT_STRIDES = 12;

/** The table's figure, counted at pictures of `base`, for pictures of `size`. */
function ofTable(
  values: Partial<FactValues>,
  gmacs: number,
  base: number | undefined,
  size: number | undefined,
  pixels: number,
  growth: number,
): Macs {
  if (base === undefined || size === undefined) return { gmacs, origin: "table", pixels: size ?? pixels };
  const scaled = { gmacs: gmacs * (size / base) ** growth, origin: "table", pixels: size } as const;
  if (size > SMALL_PICTURE || base <= 2 * size || isVisionTransformer(values)) return scaled;
  return { ...scaled, gmacs: scaled.gmacs * WITHOUT_STRIDES, origin: "size", unsure: "macsOfSmallPictures" };
}

function unsureOf(
  values: Partial<FactValues>,
  task: Task,
  kind: ImageKind,
  pixels: number | undefined,
  isDiffusion: boolean,
): PriorsId | undefined {
  const ofAnything = isDiffusion ? "macsOfAnyDiffusion" : "macsOfAnything";
  const ofUnknownPixels = isDiffusion ? "macsOfUnknownDiffusion" : "macsOfUnknownPixels";
  if (values.model === undefined && values.paramsB === undefined) return ofAnything;
  if (kind === "generate") return values.paramsB === undefined ? ofAnything : "macsOfUnknownKind";
  if (kind === "points" || kind === "rays" || !isKindKnown(values, task)) return "macsOfUnknownKind";
  if (kind === "video") return framesOf(values).isTold ? undefined : ofUnknownPixels;
  return pixels === undefined || kind === "volume" ? ofUnknownPixels : undefined;
}

function usualPixels(kind: ImageKind, values: Partial<FactValues>, shape: Shape): number {
  if (kind !== "denoise") return IMAGE_KINDS[kind].pixels;
  if (!isLatent(values, shape)) return PIXEL_SPACE_PIXELS;
  return imagesByCount(values.examples ?? 0)?.id.includes("imagenet")
    ? IMAGENET_PIXELS
    : IMAGE_KINDS[kind].pixels;
}

/** Diffusion on pixels trains at small sizes; larger ones are reached by another model. */
const PIXEL_SPACE_PIXELS = 64;

/** The size at which latent diffusion is compared on ImageNet. */
const IMAGENET_PIXELS = 256;

/**
 * Multiply-accumulates per parameter at this image size; medians over the model table. U-Nets and generators add
 * channels where they lose resolution, so their cost grows with the side and not with the area. Volumes: STU-Net's 255 GMAC
 * for 58 M parameters and 1,905 for 440 M, a crop of 128³. Point clouds: PointPillars and SECOND, 64 and 77 GMAC for 5 M.
 */
function positions(kind: ImageKind, values: Partial<FactValues>, shape: Shape, pixels: number): number {
  if (kind === "denoise" || shape.kind === "diffusion") {
    if (isDiffusionTransformer(values, shape)) {
      const tokens = (pixels / 16) ** 2 + (pixels >= 512 ? TEXT_TOKENS : 0);
      return ADAPTIVE_NORMS.test(values.model ?? "") ? tokens * OF_ADAPTIVE_NORMS : tokens;
    }
    if (!isLatent(values, shape)) return PER_SIDE * pixels;
    const [, factor = USUAL_FACTOR] = LATENT_FACTOR.exec(values.model ?? "") ?? [];
    const side = pixels / Number(factor);
    // One and the same U-Net costs by the area; another one that is made for small latents has wider layers.
    return STABLE.test(values.model ?? "") ? (PER_SIDE * side ** 2) / STABLE_SIDE : PER_SIDE * side;
  }
  const { pixels: usual, uses, growth = 2 } = IMAGE_KINDS[kind];
  if (uses !== undefined) return uses * (pixels / usual) ** growth;
  switch (kind) {
    case "restore": {
      // Pictures are enlarged at the very end, so the work is done at the size they come in.
      const [, times = 1] = (pixels > SMALL_PICTURE && ENLARGED.exec(wordsOf(values))) || [];
      return (pixels / Number(times)) ** 2;
    }
    case "rays":
      return OF_RAYS;
    default:
      return isVisionTransformer(values) ? patches(values, pixels) : 150 * (pixels / 224) ** 2;
  }
}

const ENLARGED = /\bx-?([2-8])\b/i;

const PATCH = /(?:patch|\b(?:vit)?[tsblhg]|base|large|huge|giant|small|tiny)[-_/ ]?(8|14|16|32)(?![\d.])/i;

/** Patches of a picture, and the class beside them: of 16 pixels a side, or as "ViT-B/32" says. */
function patches({ model = "" }: Partial<FactValues>, pixels: number): number {
  const [, side = 16] = PATCH.exec(model) ?? [];
  return 1.02 * (pixels / Number(side)) ** 2;
}

/** 1,024 rays of 64 and 128 points in each step (Mildenhall et al. 2020). */
const OF_RAYS = 1024 * 192;

const PIXEL_SPACE = /ddpm|ncsn|adm|edm|guided|iddpm|imagen|cifar|celeba|unconditional|score/i;

/** Times that a U-Net uses a parameter, for each unit of its side. */
const PER_SIDE = 6;
/** How many times smaller latents are than their pictures: 8, or as "LDM-4" says. */
const LATENT_FACTOR = /\bldm-?(\d{1,2})\b/i;
const USUAL_FACTOR = 8;
/** Stable Diffusion's U-Nets were made for latents of 64, pictures of 512. */
const STABLE = /stable[ -]?diffusion|\bsd-?[12]/i;
const STABLE_SIDE = 64;

const TEXT_TOKENS = 300;
/** A third of the parameters of DiT and its kin makes the norms of an image, once for all its patches (DiT-XL/2: 118.6 GMAC). */
const ADAPTIVE_NORMS = /dit(?![a-z])|\bsit\b|diffusion transformer/i;
const OF_ADAPTIVE_NORMS = 0.69;

/** Whether a denoiser of latents is a transformer, by its name. */
export function isDiffusionTransformer(values: Partial<FactValues>, shape: Shape): boolean {
  return WORDS.denoisingTransformer.test(values.model ?? "") && isLatent(values, shape);
}

const LATENT_NAME = /latent|ldm|stable|sd-?x?l?|dit|pixart|flux|\bmar\b/i;
/** Below this, and without a name that says otherwise, a diffusion model denoises pixels. */
const SMALL_DENOISER_B = 0.35;

/** Latent diffusion denoises images an eighth of their side. */
export function isLatent(values: Partial<FactValues>, shape?: Shape): boolean {
  if (LATENT_NAME.test(values.model ?? "")) return true;
  const text = wordsOf(values);
  if (PIXEL_SPACE.test(text)) return false;
  return shape === undefined || shape.origin === "table" || shape.paramsB >= SMALL_DENOISER_B;
}

/** Pixels a side that published image transformers take at least. */
const LEAST_FIXED = 160;

/** An image size written in the model's or the data set's name. */
function pixelsNamed(values: Partial<FactValues>, kind: ImageKind, shape: Shape): number | undefined {
  const text = wordsOf(values);
  const size =
    /(?:^|[^0-9a-z])(64|96|128|160|192|224|256|288|299|320|336|384|416|448|512|608|640|768|1024|1280|\d{2,4}(?= ?px))(?=$|[^0-9a-z]|px|x\d)/i.exec(
      text,
    );
  if (size) return Number(size[1]);
  const detector = /\bssd(?:lite)?[ -]?(\d{3})\b/i.exec(text);
  if (detector) return Number(detector[1]);
  // A listed transformer keeps its number of patches: small pictures are made as large as it takes them.
  const isFixed = (shape.macsInput ?? 0) >= LEAST_FIXED && isVisionTransformer(values);
  if (/cifar/i.test(text) && !isFixed) return 32;
  if (/mnist/i.test(text) && !isFixed) return 28;
  return kind === "classify" && /imagenet/i.test(text) ? 224 : undefined;
}
