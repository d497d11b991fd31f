import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Amount } from "./amount.ts";
import { efficiencyPrior } from "./efficiency.ts";
import { type FactorList, middle, type Prior, term } from "./factor.ts";
import { reachOf } from "./generation.ts";
import { IMAGE_KINDS, type ImageKind, imageKind, isVisionTransformer } from "./imageKind.ts";
import { isDiffusionTransformer, isLatent, macsOf } from "./macs.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Hardware, Shape } from "./scenario.ts";
import { bandwidthOf, hasAdapter, isWide, wordsOf } from "./settings.ts";
import { type Pace, product } from "./transformer.ts";
import { passesOfMethod, viewsOfMethod } from "./views.ts";
import type { Values } from "./work.ts";

/** Matrix and convolution kernels reach at most this share of the peak, on matrix units and on plain cores. */
const CONV_CEILING = { matrix: 0.75, plain: 0.92 } as const;
/** Memory traffic of a 16-bit training step per image, GB per √GMAC; fitted on timm's RTX 3090 rows. */
const GB_PER_ROOT_GMAC = 0.33;
/** On plain cores 3 × 3 convolutions are done by up to 2.25 times fewer products (Lavin and Gray 2016, Winograd's algorithm). */
const FEWER_PRODUCTS = 1.5;
/** Compilers of TPUs fuse what others run as kernels of their own. */
const FUSED = 0.6;
/** Traffic by how a network is built, relative to the usual, and seconds in which the kernels of a step are launched. */
const BUILDS = {
  thin: { moves: 2.2, launch: 0.035 },
  usual: { moves: 1, launch: 0.02 },
  plain: { moves: 0.35, launch: 0.01 },
} as const;
const DENOISER_LAUNCH = 0.05;

/**
 * Training time of an image model by a roofline: arithmetic at a share of the peak plus memory traffic, never faster
 * than the data loader nor than the launches of its kernels.
 */
export function visionPace(
  factors: FactorList,
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  amount: Amount,
  branch: Branch,
): Pace {
  const { hardware, precision } = branch;
  const { accelerator, generation } = hardware;
  const convPrecision =
    precision === "fp32" && generation !== "volta" && accelerator.peakTflops.tf32 ? "tf32" : precision;
  const peak = reachOf(accelerator, convPrecision, generation);
  const macs = macsOf(values, task, shape);
  const diffusion = task === "diffusion" || shape.kind === "diffusion";
  const adapter = hasAdapter(values, task);
  const kind = imageKind(values, task);
  const klass = diffusion ? "diffusion" : IMAGE_KINDS[kind].klass;
  const passes = passesOf(values, adapter, kind, klass);
  const isTuning = adapter || (PUBLISHED.test(values.model ?? "") && (values.examples ?? 0) < TUNED_ON);
  const level =
    diffusion && isTuning
      ? "diffusionTuning"
      : klass === "detection" && hardware.setting === "desktop"
        ? "detectionAtHome"
        : klass;
  const isCached = diffusion && CACHED_LATENTS.test(values.model ?? "");
  const encoders =
    diffusion && isLatent(values, shape) && !isCached ? 0.9 * (macs.pixels / 512) ** 2 * 550 : 0;
  const perImage = 2e9 * (macs.gmacs * passes + encoders);
  const name = values.model ?? shape.name;
  const build = WORDS.thin.test(name) ? "thin" : WORDS.plainBlocks.test(name) ? "plain" : "usual";
  const fewer = build === "plain" && !peak.matrix ? FEWER_PRODUCTS : 1;
  const width = isWide(precision) ? 2 : 1;
  const traffic =
    GB_PER_ROOT_GMAC *
    1e9 *
    Math.sqrt(macs.gmacs) *
    (isVisionTransformer(values) || isDiffusionTransformer(values, shape)
      ? 1
      : Math.max(1, Math.sqrt(macs.gmacs / 8))) *
    width *
    BUILDS[build].moves *
    (generation === "tpu" ? FUSED : 1) *
    (passes / 3);
  const bandwidth = bandwidthOf(accelerator, peak.tflops);
  const secondsPerImage =
    perImage / (peak.tflops * 1e12 * CONV_CEILING[peak.matrix ? "matrix" : "plain"] * fewer) +
    traffic / bandwidth;
  const images = product(factors, amount.examples);
  const count = term(factors, "acceleratorCount", hardware.count, "run");
  const efficiency = term(factors, "efficiency", efficiencyPrior(level, generation, peak, values), "run");
  const scale = term(
    factors,
    "macs",
    macs.origin === "size" ? PRIORS[macs.unsure ?? "macsFromSize"] : 1,
    "run",
  );
  const loader = term(
    factors,
    "loader",
    loaderPrior(values, isCached ? CACHED_RATE : loaderRate(values, kind, klass, macs.pixels, hardware)),
    "run",
  );
  const compiled = generation === "tpu" ? 0.3 : 1;
  const launch = compiled * (diffusion ? DENOISER_LAUNCH : BUILDS[build].launch);
  const launchFactor = term(factors, "launch", PRIORS.launch, "run");
  const microBatch = term(factors, "microBatch", amount.microBatch, "run");
  const computing = (x: Values) => {
    const n = count(x);
    return (images(x) * secondsPerImage * scale(x) * together(n)) / (n * efficiency(x));
  };
  const seconds = (x: Values) => {
    const share = images(x) / count(x);
    const busy = computing(x);
    const waiting = share / loader(x);
    const launching = (share / microBatch(x)) * launch * launchFactor(x);
    return Math.cbrt(busy ** 3 + waiting ** 3 + launching ** 3);
  };
  const flops = (x: Values) => images(x) * perImage * scale(x);
  return {
    seconds,
    flops,
    tokens: images,
    formula: `2 · ${passes} · ${macs.gmacs.toPrecision(3)} GMAC · images${encoders > 0 ? " + frozen encoders" : ""}`,
    unit: "image",
    accelerators: count,
    load: (x, time) => computing(x) / (amount.known ? time : seconds(x)),
    utilisation: (x, time) => flops(x) / (time * count(x) * peak.tflops * 1e12),
  };
}

/**
 * What every doubling of the cards adds to the time of their sum: eight A100 of NVIDIA's ResNet-50 and ResNeXt-101 do 6.5 to
 * 7.7 times the work of one (DeepLearningExamples). Larger numbers have better links.
 */
const PER_DOUBLING = { share: 0.045, most: 4 } as const;

/** Time of `n` cards together, relative to what each would take of its part alone. */
function together(n: number): number {
  return 1 + PER_DOUBLING.share * Math.min(PER_DOUBLING.most, Math.max(0, Math.log2(n)));
}

/** Latents and text embeddings computed before the run, as MLPerf's rules have it: the frozen encoders are not part of it. */
const CACHED_LATENTS = /pre-?computed|\bcached\b|\bmlperf\b/i;

/** Denoisers whose weights are trained on, where fewer pictures than so many are told. */
const PUBLISHED = /stable|\bsd-?[123x]|flux|pixart|\bwan\b|hunyuan/i;
const TUNED_ON = 1e6;

/** Forward passes of one image that a training step costs. */
function passesOf(
  { frozenBackbone, model = "" }: Partial<FactValues>,
  adapter: boolean,
  kind: ImageKind,
  klass: string,
): number {
  if (frozenBackbone === true) return 1.05;
  if (adapter) return 2.02;
  if (kind === "adversarial") return 5.5;
  // Detectors learn from labels; DINO is the name of one, too.
  return passesOfMethod(klass === "detection" ? "" : model, klass === "diffusion");
}

/** Loaders that decode on the card or keep pictures decoded, so many times as fast as the host's (FFCV, DALI). */
const FAST_LOADER = { name: /\bffcv\b|\bdali\b|\bmlperf\b/i, times: 8 } as const;

/** Images per second and card that reading, decoding and augmenting allow. */
function loaderPrior(values: Partial<FactValues>, [p10, p50, p90]: Rate): Prior {
  const isFast = FAST_LOADER.name.test(`${values.model ?? ""} ${values.framework ?? ""}`);
  const times = (isFast ? FAST_LOADER.times : 1) / viewsOfMethod(values.model ?? "");
  return { ...PRIORS.loader, p10: p10 * times, p50: p50 * times, p90: p90 * times };
}

/** Detectors of small pictures crop and shrink before they augment. */
const SMALL_DETECTION = 512;

type Rate = readonly [p10: number, p50: number, p90: number];

/** Clips are decoded whole, volumes are turned and bent on the processor (nnU-Net: 10 to 20 crops a second), scans are cut into voxels. */
const RATES: { readonly [K in ImageKind]?: Rate } = {
  video: [2, 8, 40],
  volume: [5, 12, 40],
  points: [8, 25, 80],
  restore: [100, 400, 2000],
  rays: [1e3, 1e4, 1e5],
};

/** Streets in two million pixels and more, kept without loss: of each most is thrown away after it was decoded. */
const LARGE_PICTURES = /cityscapes|mapillary/i;

/** Latents that were computed before are a few kilobytes each. */
const CACHED_RATE: Rate = [800, 4000, 20000];

/** Rented with two to eight processors each, of which one decodes a hundred pictures a second. */
const CARDS_OF_SMALL_MACHINES = /\b(?:T4|K80|P4|M60|P100)\b/;

/** Eight cards share one host's decoding: 1,500 to 8,000 images per second and machine (DeiT, pycls, NVIDIA's). */
function loaderRate(
  values: Partial<FactValues>,
  kind: ImageKind,
  klass: string,
  pixels: number,
  { accelerator, count, generation }: Hardware,
): Rate {
  const ofKind = RATES[kind];
  if (ofKind !== undefined) return ofKind;
  if (LARGE_PICTURES.test(wordsOf(values))) return [5, 18, 60];
  if (klass === "detection") return pixels <= SMALL_DETECTION ? [80, 220, 700] : [60, 140, 400];
  if (pixels <= 64) return [3000, 12000, 40000];
  if (kind === "denoise" && pixels > 256) return [60, 250, 900];
  // Four chips of a TPU have a large host to themselves.
  if (generation === "tpu") return [300, 1000, 3000];
  if (middle(count) >= 4) return [150, 560, 2100];
  return CARDS_OF_SMALL_MACHINES.test(accelerator.name) ? [90, 300, 1500] : [170, 750, 2600];
}
