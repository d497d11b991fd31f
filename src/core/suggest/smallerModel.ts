import { findModel, siblingOf } from "../data/models.ts";
import type { SuggestionRule } from "../model/suggestion.ts";

/** A smaller model of the same family, for fine-tunes and inference that name a model with a listed sibling. */
export const smallerModel: SuggestionRule = {
  id: "smaller-model",
  suggest(workload, estimate) {
    const { model, paramsB } = workload.inputs;
    if (
      model === undefined ||
      paramsB !== undefined ||
      estimate.task === "llm-pretrain" ||
      estimate.task === "api"
    )
      return [];
    const match = findModel(model.value);
    // A model that is only spelled alike, or read from its name, has no sibling that we could vouch for.
    if (match === undefined || match.quality === "fuzzy" || match.quality === "name") return [];
    const smaller = siblingOf(match.row);
    if (smaller === undefined) return [];
    return [
      {
        rule: "smaller-model",
        title: `Try ${smaller.id} first`,
        rationale: `${match.row.id} has ${size(match.row.paramsB)}; ${smaller.id} of the same family has ${size(smaller.paramsB)}.`,
        tradeOff:
          "A smaller model is often less accurate, by how much is unknown here. Compare both on your validation set before you switch, and mind its licence.",
        patch: { model: smaller.id },
        at: model,
        citation: smaller.citation,
      },
    ];
  },
};

function size(paramsB: number | undefined): string {
  if (paramsB === undefined) return "an unknown size";
  return paramsB >= 1
    ? `${Number(paramsB.toPrecision(2))} billion parameters`
    : `${Math.round(paramsB * 1000)} million parameters`;
}
