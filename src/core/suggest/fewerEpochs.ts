import type { Citation } from "../model/source.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import type { Task } from "../model/workload.ts";

/** How often a text can be gone through before it teaches little more, by what is trained, and who says so. */
const ENOUGH: { readonly [T in Task]?: { readonly epochs: number; readonly citation: Citation } } = {
  ...Object.fromEntries(
    (["llm-finetune", "lora", "qlora", "preference"] as const).map((task) => [
      task,
      {
        epochs: 3,
        citation: {
          title: "Ouyang et al., Training language models to follow instructions (overfits after one epoch)",
          url: "https://arxiv.org/abs/2203.02155",
          year: 2022,
          verified: false,
        },
      },
    ]),
  ),
  "llm-pretrain": {
    epochs: 4,
    citation: {
      title: "Muennighoff et al., Scaling Data-Constrained Language Models",
      url: "https://arxiv.org/abs/2305.16264",
      year: 2023,
      verified: false,
    },
  },
};

/** Fewer passes over the same text, where a language model goes over it more often than it learns from it. */
export const fewerEpochs: SuggestionRule = {
  id: "fewer-epochs",
  suggest(workload, { task }) {
    const { epochs, steps, tokensB, earlyStopping, maxStepsPerEpoch, imageSize } = workload.inputs;
    const enough = ENOUGH[task];
    // Where steps or tokens are told, the epochs do not set the work.
    if (enough === undefined || epochs === undefined || (steps ?? tokensB) !== undefined) return [];
    // An epoch of so many steps is no pass over the data, and a picture looks different each time.
    if ((maxStepsPerEpoch ?? imageSize) !== undefined) return [];
    if (epochs.value <= enough.epochs || earlyStopping?.value === true) return [];
    const learns =
      task === "llm-pretrain" ? "is as good as new text up to four times" : "begins to be learned by heart";
    return [
      {
        rule: "fewer-epochs",
        title: `Train for ${enough.epochs} epochs, not ${epochs.value}`,
        rationale: `The run goes ${epochs.value} times over the same text, which ${learns}. Reckoned with ${enough.epochs} epochs.`,
        tradeOff:
          "Small or unusual data sets can need more: keep the epoch with the lowest validation loss. A learning-rate schedule tied to the last epoch becomes shorter with it. Check on validation.",
        patch: { epochs: enough.epochs },
        at: epochs,
        citation: enough.citation,
      },
    ];
  },
};
