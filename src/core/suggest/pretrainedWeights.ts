import type { SuggestionRule } from "../model/suggestion.ts";

/** From scratch so many times the epochs of a fine-tune: six schedules against two on COCO. */
const TIMES_LONGER = 3;
/** Fewer epochs than this leave nothing worth cutting. */
const LEAST_EPOCHS = 12;
/** What the published weights were trained on themselves. */
const OWN_DATA = /imagenet|ilsvrc|(?:^|\W)coco/i;

/** Published weights under an image model that begins with random ones, and the shorter training that they allow. */
export const pretrainedWeights: SuggestionRule = {
  id: "pretrained-weights",
  suggest(workload, { task }) {
    const { pretrainedWeights: starts, epochs, model, dataset, frozenBackbone } = workload.inputs;
    if (starts?.value !== false || frozenBackbone?.value === true) return [];
    if ((task !== "vision" && task !== "detection") || epochs === undefined) return [];
    if (epochs.value < LEAST_EPOCHS || dataset?.value.some((name) => OWN_DATA.test(name))) return [];
    const fewer = Math.ceil(epochs.value / TIMES_LONGER);
    return [
      {
        rule: "pretrained-weights",
        title: `Start from published weights, for ${fewer} epochs`,
        rationale: `${model?.value ?? "The network"} begins with random weights, and trained ones are published. On COCO, training from random weights took ${TIMES_LONGER} times as long to reach the same accuracy: reckoned with ${fewer} epochs where ${epochs.value} are written.`,
        tradeOff:
          "Right where your pictures look like photographs; less so for scans, spectra or very small images. Saves only with fewer epochs, and the learning rate is usually lower. Mind the weights' licence. Quality may change: check on validation.",
        patch: { pretrainedWeights: true, epochs: fewer },
        at: epochs,
        citation: {
          title: "He et al., Rethinking ImageNet Pre-training",
          url: "https://arxiv.org/abs/1811.08883",
          year: 2019,
          verified: false,
        },
      },
    ];
  },
};
