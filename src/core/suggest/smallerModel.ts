import { findModel, modelNames, siblingOf } from "../data/models.ts";
import { moduleOf, stemOf, variantOf } from "../data/modelVariant.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import type { ModelRow } from "../model/tables.ts";

const SERVES: ReadonlySet<string> = new Set(["inference", "serving"]);
/** What evaluates or measures a model is about that model. */
const OF_THIS_MODEL = /(?:^|[/_-])(?:eval|evaluate|evaluation|val|validate|bench|benchmark)[^/]*$/i;

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
    if (SERVES.has(estimate.task) && OF_THIS_MODEL.test(workload.anchor?.path ?? "")) return [];
    const match = findModel(model.value);
    // A model that is only spelled alike, or read from its name, has no sibling that we could vouch for.
    if (match === undefined || match.quality === "fuzzy" || match.quality === "name") return [];
    const found = smallerOf(model.value, match.row);
    if (found === undefined) return [];
    const { name, row: smaller } = found;
    return [
      {
        rule: "smaller-model",
        title: `Try ${name} first`,
        rationale: `${model.value} has ${size(match.row.paramsB)}; ${name} of the same family has ${size(smaller.paramsB)}.`,
        tradeOff:
          "A smaller model is often less accurate, by how much is unknown here. Compare both on your validation set before you switch, and mind its licence.",
        patch: { model: name },
        at: model,
        citation: smaller.citation,
      },
    ];
  },
};

/** Siblings are gone down by so many sizes in search of one of the same family that was tuned alike. */
const MOST_STEPS = 4;

/** The next smaller model of the family that the table lists in the same variant: tuned alike, packed alike. */
function smallerOf(
  written: string,
  row: ModelRow,
): { readonly name: string; readonly row: ModelRow } | undefined {
  // A tuned copy under a name of its own has no sibling that was tuned alike.
  if (stemOf(written) !== stemOf(row.id)) return undefined;
  let one = siblingOf(row);
  for (let step = 0; step < MOST_STEPS && one !== undefined; step++) {
    const name = isKin(one, row) ? spelledLike(written, modelNames(one)) : undefined;
    if (name !== undefined) return { name, row: one };
    one = siblingOf(one);
  }
  return undefined;
}

/** A model so many times smaller is of another class: what it can do differs by more than a check would forgive. */
const MOST_TIMES_SMALLER = 6;
/** Padding of the table of words; more stands for another tokenizer, and with it often for another language. */
const PADDING = 0.02;
/** Only these two stand in for each other. */
const LANGUAGE: ReadonlySet<string> = new Set(["decoder", "moe"]);

/** Of the same family and make, or distilled from this model: same words, same kind, not of another class. */
function isKin(smaller: ModelRow, row: ModelRow): boolean {
  const isDistilled = smaller.distilledFrom === row.id;
  // Of those that draw pictures, an older one draws other pictures: only what was distilled stands in.
  if (!isDistilled && row.kind === "diffusion") return false;
  if (!isDistilled && (smaller.family !== row.family || stemOf(smaller.id) !== stemOf(row.id))) return false;
  if (smaller.kind !== row.kind && !(LANGUAGE.has(smaller.kind) && LANGUAGE.has(row.kind))) return false;
  const { vocabularySize: words, paramsB = 0 } = row;
  if (words !== undefined && smaller.vocabularySize !== undefined)
    if (Math.abs(words / smaller.vocabularySize - 1) > PADDING) return false;
  return paramsB <= MOST_TIMES_SMALLER * (smaller.paramsB ?? paramsB);
}

/** Of a row's names the one in the same variant, from the same place and spelled in the same way as the written one. */
function spelledLike(written: string, names: readonly string[]): string | undefined {
  const variant = variantOf(written);
  const likeness = (name: string) =>
    4 * Number(isBase(name) === isBase(written)) +
    2 * Number(ownerOf(name) === ownerOf(written)) +
    Number(name.includes("_") === written.includes("_"));
  return names
    .filter((name) => variantOf(name) === variant && moduleOf(name) === moduleOf(written))
    .filter((name) => name.includes("/") || !written.includes("/"))
    .sort((a, b) => likeness(b) - likeness(a))[0];
}

/** Families whose plain names are tuned call the untuned ones `base`. */
function isBase(name: string): boolean {
  return /[-_](?:base|pt)\b/i.test(name);
}

function ownerOf(name: string): string {
  return name.includes("/") ? (name.split("/")[0] ?? "").toLowerCase() : "";
}

function size(paramsB: number | undefined): string {
  if (paramsB === undefined) return "an unknown size";
  return paramsB >= 1
    ? `${Number(paramsB.toPrecision(2))} billion parameters`
    : `${Math.round(paramsB * 1000)} million parameters`;
}
