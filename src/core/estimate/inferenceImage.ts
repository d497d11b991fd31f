import type { FactValues } from "../model/fact.ts";
import { step } from "./explain.ts";
import { type FactorList, scaled, term } from "./factor.ts";
import { peakOf } from "./generation.ts";
import { denoisingShare, passFlops } from "./inferenceLaw.ts";
import { eachAlike } from "./inferenceText.ts";
import { macsOf } from "./macs.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Scenario, Shape } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

const VIDEO = /video|cogvideo|\bwan\d?|ltx|mochi|\bsvd\b|animatediff/i;
/** What pipelines make when nobody tells: pictures of a video, how many of them share one position, pixels a side. */
type Video = readonly [name: RegExp, frames: number, compression: number, side: number];
const USUAL_VIDEO: readonly Video[] = [
  [/hunyuan-?video/i, 129, 4, 960],
  [/cogvideox-?1\.5/i, 81, 4, 1022],
  [/cogvideo/i, 49, 4, 588],
  [/\bwan[\d.-]/i, 81, 4, 632],
  [/ltx/i, 121, 8, 600],
  [/mochi/i, 85, 6, 638],
  [/\bsvd\b|stable-video/i, 25, 1, 768],
  [/animatediff/i, 16, 1, 512],
];
const UNKNOWN_VIDEO: Video = [VIDEO, 61, 4, 768];
/** Distilled models fold guidance into one pass and need few steps. */
const GUIDED = /flux|schnell|turbo|lightning|lcm|hyper|hunyuanvideo/i;
const FEW_STEPS = /schnell|turbo|lightning|lcm|hyper/i;
/** Side of the square of pixels that one position of the denoiser stands for. */
const PATCH = 16;
const DEEP_PATCH = 32;
const POWER_SHARE = 0.78;

/** Pictures and videos by denoising: passes through the denoiser at a share of the peak that grows with their size. */
export function imageInference(scenario: Scenario, branch: Branch, factors: FactorList): Work {
  const { values, shape } = scenario;
  const { hardware } = branch;
  const name = values.model ?? shape.name;
  const video = VIDEO.test(name);
  const passes = GUIDED.test(name) ? 1 : 2;
  const told = values.steps;
  const steps = term(
    factors,
    "denoisingSteps",
    told ?? (FEW_STEPS.test(name) ? PRIORS.fewSteps : PRIORS.steps),
    "run",
  );
  const [, usualFrames, compression, side] =
    USUAL_VIDEO.find(([pattern]) => pattern.test(name)) ?? UNKNOWN_VIDEO;
  const frames = video
    ? term(factors, "frames", values.frames ?? scaled(PRIORS.frames, usualFrames), "run")
    : undefined;
  const area = ((values.imageSize ?? side) / PATCH) ** 2;
  const picture = pictureFlops(values, shape, name);
  const pass = (x: Values) =>
    frames
      ? passFlops(shape.paramsB, shape.layers, shape.hiddenSize, area * latent(frames(x), compression))
      : picture;
  const peak = (peakOf(hardware.accelerator, branch.precision, hardware.generation)?.tflops ?? 10) * 1e12;
  const share = (flops: number) => denoisingShare(flops, hardware.generation === "blackwell");
  const spread = term(factors, "denoising", PRIORS.denoising, "run");
  const count = typeof hardware.count === "number" ? Math.max(1, hardware.count) : 1;
  const split = term(factors, "split", count > 1 ? PRIORS.spreadOverCards : 1, "run");
  const perPicture = (x: Values) => {
    const flops = pass(x);
    const seconds = (steps(x) * passes * flops) / (peak * share(flops));
    return (seconds * spread(x) * split(x)) / count;
  };
  const { made, ...time } = eachAlike(factors, scenario, branch, count, POWER_SHARE, perPicture);
  return {
    ...time,
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
        time.seconds(x) / 3600,
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
function latent(frames: number, compression: number): number {
  return 1 + (frames - 1) / compression;
}

function pictureFlops(values: Partial<FactValues>, shape: Shape, name: string): number {
  if (shape.fwdGmacs !== undefined) return 2e9 * macsOf(values, "diffusion", shape).gmacs;
  const side =
    values.imageSize ?? shape.macsInput ?? (/1024|xl|sana|pixart|flux|sd-?3|3\.5/i.test(name) ? 1024 : 512);
  const patch = /sana/i.test(name) ? DEEP_PATCH : PATCH;
  return passFlops(shape.paramsB, shape.layers, shape.hiddenSize, (side / patch) ** 2);
}
