import { findModel } from "../data/models.ts";
import type { FactValues } from "../model/fact.ts";
import { step } from "./explain.ts";
import { type FactorList, factorOf, type Prior, scaled, term } from "./factor.ts";
import { peakOf } from "./generation.ts";
import { denoisingShare, passFlops } from "./inferenceLaw.ts";
import { requestsOf } from "./inferenceText.ts";
import { macsOf } from "./macs.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Scenario, Shape } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

const VIDEO = /video|cogvideo|\bwan\d?|ltx|mochi|\bsvd\b|animatediff/i;
/** What pipelines make when nobody tells: pictures of a video, how many of them share one position, pixels a side. */
const USUAL_VIDEO: readonly {
  readonly name: RegExp;
  readonly frames: number;
  readonly compression: number;
  readonly side: number;
}[] = [
  { name: /hunyuan-?video/i, frames: 129, compression: 4, side: 960 },
  { name: /cogvideox-?1\.5/i, frames: 81, compression: 4, side: 1022 },
  { name: /cogvideo/i, frames: 49, compression: 4, side: 588 },
  { name: /\bwan[\d.-]/i, frames: 81, compression: 4, side: 632 },
  { name: /ltx/i, frames: 121, compression: 8, side: 600 },
  { name: /mochi/i, frames: 85, compression: 6, side: 638 },
  { name: /\bsvd\b|stable-video/i, frames: 25, compression: 1, side: 768 },
  { name: /animatediff/i, frames: 16, compression: 1, side: 512 },
];
const UNKNOWN_VIDEO = { frames: 61, compression: 4, side: 768 } as const;
/** Distilled models fold guidance into one pass and need few steps. */
const GUIDED = /flux|schnell|turbo|lightning|lcm|hyper|hunyuanvideo/i;
const FEW_STEPS = /schnell|turbo|lightning|lcm|hyper/i;
/** Side of the square of pixels that one position of the denoiser stands for. */
const PATCH = 16;
const DEEP_PATCH = 32;
const POWER_SHARE = 0.78;

const FEW: Prior = { ...PRIORS.steps, p10: 1, p50: 4, p90: 8, because: "distilled to few steps" };
const FRAMES: Prior = {
  ...PRIORS.steps,
  label: "frames of one video",
  p10: 0.5,
  p50: 1,
  p90: 1.15,
  because: "the usual length of this model",
};

/** Pictures and videos by denoising: passes through the denoiser at a share of the peak that grows with their size. */
export function imageInference(scenario: Scenario, branch: Branch, factors: FactorList): Work {
  const { values, shape } = scenario;
  const { hardware } = branch;
  const name = values.model ?? shape.name;
  const video = VIDEO.test(name);
  const passes = GUIDED.test(name) ? 1 : 2;
  const told = values.steps;
  const steps = term(factors, "denoisingSteps", told ?? (FEW_STEPS.test(name) ? FEW : PRIORS.steps), "run", {
    input: "steps",
    question: "How many denoising steps?",
  });
  const usual = USUAL_VIDEO.find((one) => one.name.test(name)) ?? UNKNOWN_VIDEO;
  const frames = video
    ? term(factors, "frames", values.frames ?? scaled(FRAMES, usual.frames), "run", {
        input: "frames",
        question: "How many frames has one video?",
      })
    : undefined;
  const area = ((values.imageSize ?? usual.side) / PATCH) ** 2;
  const picture = pictureFlops(values, shape, name);
  const pass = (x: Values) =>
    frames
      ? passFlops(denoiserB(values, shape), shape.layers, shape.hiddenSize, area * latent(frames(x), usual))
      : picture;
  const peak = (peakOf(hardware.accelerator, branch.precision, hardware.generation)?.tflops ?? 10) * 1e12;
  const share = (flops: number) => denoisingShare(flops, hardware.generation === "blackwell");
  const spread = factors.add(factorOf("denoising", PRIORS.denoising, "run"));
  const count = typeof hardware.count === "number" ? Math.max(1, hardware.count) : 1;
  const split = count > 1 ? factors.add(factorOf("split", PRIORS.spreadOverCards, "run")) : -1;
  const requests = requestsOf(factors, values);
  const tdp = term(factors, "tdp", hardware.tdpWatts, "systematic");
  const perPicture = (x: Values) => {
    const flops = pass(x);
    const seconds = (steps(x) * passes * flops) / (peak * share(flops));
    return (seconds * (x[spread] as number) * (split < 0 ? 1 : (x[split] as number))) / count;
  };
  const { hours } = values;
  const made = (x: Values) =>
    hours !== undefined && values.requests === undefined ? (hours * 3600) / perPicture(x) : requests(x);
  const seconds = (x: Values) => (hours === undefined ? requests(x) * perPicture(x) : hours * 3600);
  return {
    seconds,
    accelerators: () => count,
    acceleratorKWh: (x, time) => (tdp(x) * count * POWER_SHARE * time) / 3.6e6,
    functionalUnit: { unit: video ? "request" : "image", count: made },
    explain: (x) => [
      step(
        "one pass of the denoiser",
        "2·N·positions + attention",
        pass(x),
        "FLOP",
        [{ name: "passes per step", value: passes, unit: "1" }],
        PRIORS.denoising.citation,
      ),
      step(
        "time",
        "pictures · steps · passes ÷ (peak · share)",
        seconds(x) / 3600,
        "h",
        [
          { name: "steps", value: steps(x), unit: "1" },
          { name: "share of the peak", value: share(pass(x)), unit: "1" },
        ],
        PRIORS.denoising.citation,
      ),
    ],
  };
}

/** Frames that the denoiser sees: the first alone, the others together by the compression in time. */
function latent(frames: number, { compression }: { readonly compression: number }): number {
  return 1 + (frames - 1) / compression;
}

/** The part that runs at every step; encoders and decoders run once. */
function denoiserB(values: Partial<FactValues>, shape: Shape): number {
  if (values.paramsB !== undefined) return values.paramsB;
  const row = values.model === undefined ? undefined : findModel(values.model)?.row;
  return row?.denoiserParamsB ?? shape.paramsB;
}

function pictureFlops(values: Partial<FactValues>, shape: Shape, name: string): number {
  if (shape.fwdGmacs !== undefined) return 2e9 * macsOf(values, "diffusion", shape).gmacs;
  const side =
    values.imageSize ?? shape.macsInput ?? (/1024|xl|sana|pixart|flux|sd-?3|3\.5/i.test(name) ? 1024 : 512);
  const patch = /sana/i.test(name) ? DEEP_PATCH : PATCH;
  return passFlops(denoiserB(values, shape), shape.layers, shape.hiddenSize, (side / patch) ** 2);
}
