/**
 * Forward passes of one full-sized view that an example costs, by the training method that a name tells: a step of
 * supervised training is three (forward, and twice as much backward). Counted from the papers' own recipes; a crop of
 * 96 pixels costs (96 ÷ 224)² of a view.
 */
const METHODS: readonly (readonly [name: RegExp, passes: number])[] = [
  // Two views and six small crops, all trained (Caron et al. 2020).
  [/\bswav\b|deepcluster/i, 9.3],
  // Two views and eight small crops for the student, two views forward for the teacher (Caron et al. 2021).
  [/\bdino|\bibot\b/i, 12.4],
  // Both views trained, both seen by the momentum encoder (Grill et al. 2020; Chen et al. 2021).
  [/\bbyol\b|moco[ -]?v3/i, 8],
  // One view trained, one seen by the momentum encoder (He et al. 2020).
  [/\bmoco\b/i, 4],
  // Both views trained by one encoder.
  [/\bsimclr|\bsup-?con\b|barlow|vicreg|simsiam|contrastive (?:pre-?)?train/i, 6],
  // The encoder sees a quarter of the patches, a light decoder all (He et al. 2022).
  [/mae\b|masked auto-?encoder/i, 1.2],
  // A teacher's features of the whole picture are the target (Fang et al. 2023).
  [/\beva(?:-?0?[12])?\b(?=.*\b(?:mim|masked|pre-?train))|masked image modell?ing/i, 4],
];

/** What was trained by such a method is tuned with labels, as all others are; so are weights that a hub's name or timm's tag tells. */
const TAUGHT = /fine-?tun|\bprob(?:e|ing)\b|^[\w-]+\/(?!\d+$)[\w.-]+$|dinov\d_|_dinov\d/i;

/** The same for networks that take noise from pictures. */
const DENOISERS: readonly (readonly [name: RegExp, passes: number])[] = [
  // Half of the patches are seen, for most of the training (Zheng et al. 2023; Gao et al. 2023).
  [/mask-?(?:ed-?)?d[im]t\b|\bmdt(?:-?v2)?\b|masked diffusion/i, 1.6],
  // The teacher with and without the prompt, and the student's slow copy (Luo et al. 2023).
  [/\blcm\b|\bconsistency\b/i, 6],
  // A picture of its class beside each, as a rule (Ruiz et al. 2023; Kumari et al. 2023).
  [/dream-?booth|custom[ -]diffusion/i, 5],
  // The teacher forward, about half as large again (Kim et al. 2023).
  [/distill/i, 4.5],
];

/** Crops that are cut from a decoded picture and changed at random, in whole views, by the same methods. */
const VIEWS: readonly (readonly [name: RegExp, views: number])[] = [
  [/\bswav\b|deepcluster|\bdino|\bibot\b/i, 4],
  [/\bbyol\b|\bmoco\b|moco[ -]?v\d|\bsimclr|\bsup-?con\b|barlow|vicreg|simsiam/i, 2],
  // Pictures from the web are stored small beside their captions, and are not changed.
  [/clip\b/i, 0.5],
];

/** How many views of a picture a data loader makes for one example of the method that a model's name tells. */
export function viewsOfMethod(name: string): number {
  return TAUGHT.test(name) ? 1 : (VIEWS.find(([pattern]) => pattern.test(name))?.[1] ?? 1);
}

/** Passes of a step of supervised training. */
export const SUPERVISED = 3;

/** Passes per example of the training method that the name of a model, or of one that denoises, tells; else those of supervised training. */
export function passesOfMethod(name: string, denoises = false): number {
  if (!denoises && TAUGHT.test(name)) return SUPERVISED;
  return (denoises ? DENOISERS : METHODS).find(([pattern]) => pattern.test(name))?.[1] ?? SUPERVISED;
}
