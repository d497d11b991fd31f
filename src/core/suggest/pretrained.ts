import { findModel } from "../data/models.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import type { Task } from "../model/workload.ts";

const TUNED: { readonly [T in Task]?: Task } = {
  "llm-pretrain": "llm-finetune",
  "encoder-pretrain": "encoder-finetune",
};

/**
 * Fine-tuning instead of training from nothing, where weights of the same architecture are published. How much there is
 * to fine-tune on is unknown: the range of usual fine-tunes is reckoned with.
 */
export const pretrained: SuggestionRule = {
  id: "pretrained",
  suggest(workload, { task }) {
    const tuned = TUNED[task];
    const { model, paramsB } = workload.inputs;
    if (tuned === undefined || model === undefined || paramsB !== undefined) return [];
    const match = findModel(model.value);
    // Only a row with an owner stands for published weights; one spelled alike may be another model.
    if (
      match === undefined ||
      match.quality === "fuzzy" ||
      match.quality === "name" ||
      !match.row.id.includes("/")
    )
      return [];
    return [
      {
        rule: "pretrained",
        title: `Start from the published weights of ${match.row.id}`,
        rationale: `The run trains ${model.value} from nothing, and trained weights of it are published. Tuning them on your own data takes a small part of the work.`,
        tradeOff:
          "Right where those weights know the language and the field; not for a new language, a new kind of data, or research on training itself. Mind the licence. How much you would tune on is unknown: usual amounts were reckoned with. Check on validation.",
        patch: {
          task: tuned,
          tokensB: undefined,
          steps: undefined,
          epochs: undefined,
          examples: undefined,
          dataset: undefined,
          globalBatchTokens: undefined,
        },
        at: model,
        citation: match.row.citation,
      },
    ];
  },
};
