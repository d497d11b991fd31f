import { type Comparison, comparison } from "../estimate/whatIf.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Around, Idea, Suggestion, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { batchSize } from "./batchSize.ts";
import { betterAccelerator } from "./betterAccelerator.ts";
import { cacheFeatures } from "./cacheFeatures.ts";
import { checkpointingOff } from "./checkpointingOff.ts";
import { cpuInstead } from "./cpuInstead.ts";
import { earlyStopping } from "./earlyStopping.ts";
import { enoughTrials } from "./enoughTrials.ts";
import { evaluateLessOften } from "./evaluateLessOften.ts";
import { fewerAccelerators } from "./fewerAccelerators.ts";
import { fewerEpochs } from "./fewerEpochs.ts";
import { fewerTrials } from "./fewerTrials.ts";
import { gpuInstead } from "./gpuInstead.ts";
import { greenerHours } from "./greenerHours.ts";
import { greenerRegion } from "./greenerRegion.ts";
import { suggestion } from "./idea.ts";
import { int8Warning } from "./int8Warning.ts";
import { lora } from "./lora.ts";
import { mixedPrecision } from "./mixedPrecision.ts";
import { onDevice } from "./onDevice.ts";
import { otherProvider } from "./otherProvider.ts";
import { powerCap } from "./powerCap.ts";
import { pretrained } from "./pretrained.ts";
import { pretrainedWeights } from "./pretrainedWeights.ts";
import { doubted, isBeyondPublished } from "./published.ts";
import { qlora } from "./qlora.ts";
import { quantisedInference } from "./quantisedInference.ts";
import { smallerModel } from "./smallerModel.ts";
import { structuredPruning } from "./structuredPruning.ts";
import { tf32Matmul } from "./tf32Matmul.ts";
import { isWorthReckoning, isWorthSaying } from "./threshold.ts";
import { unusedAccelerators } from "./unusedAccelerators.ts";

/** The list of rules, one lever each. */
export const rules: readonly SuggestionRule[] = [
  earlyStopping,
  smallerModel,
  greenerRegion,
  mixedPrecision,
  lora,
  fewerTrials,
  betterAccelerator,
  fewerAccelerators,
  quantisedInference,
  checkpointingOff,
  evaluateLessOften,
  powerCap,
  otherProvider,
  gpuInstead,
  cacheFeatures,
  batchSize,
  qlora,
  pretrained,
  pretrainedWeights,
  enoughTrials,
  fewerEpochs,
  int8Warning,
  unusedAccelerators,
  cpuInstead,
  greenerHours,
  tf32Matmul,
  structuredPruning,
  onDevice,
];

/** What one chooses where a provider does the fine-tuning: how and on what it trains is its own. */
const ofHostedTuning: readonly SuggestionRule[] = [smallerModel, fewerEpochs];

/** Ideas of one run whose saving is drawn: a draw costs about a millisecond, and nobody reads a seventh idea. */
export const MOST_DRAWN = 6;

/**
 * What would lower this run's footprint, most saved carbon first; only what clears the threshold. A saving beyond what
 * was ever published for its lever does not lead. Ideas beyond
 * `MOST_DRAWN` are left out by their median forecast, so that a workspace of hundreds of runs stays quick.
 */
export function suggest(
  workload: Workload,
  estimate: Estimate,
  around: Around = {},
  compared: Comparison = comparison(workload),
): readonly Suggestion[] {
  if (!isWorthReckoning(estimate)) return [];
  const isHostedTuning = workload.inputs.apiProvider !== undefined && estimate.task !== "api";
  const ideas = (isHostedTuning ? ofHostedTuning : rules).flatMap((rule) =>
    rule.suggest(workload, estimate, around),
  );
  const found = promising(ideas, compared)
    .flatMap((idea) => suggestion(workload, idea, compared))
    .filter(({ saving }) => isWorthSaying(saving, estimate))
    .map(doubted)
    .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50);
  const leads = found.find((one) => !isBeyondPublished(one));
  return leads === undefined ? found : [leads, ...found.filter((one) => one !== leads)];
}

/** The ideas that leave least, in the rules' own order; all of them where they are few. */
function promising(ideas: readonly Idea[], { forecast }: Comparison): readonly Idea[] {
  if (ideas.length <= MOST_DRAWN) return ideas;
  const left = new Map(
    ideas.map((idea) => {
      const outcome = forecast(idea.patch);
      return [idea, "totalKgCO2e" in outcome ? outcome.totalKgCO2e.p50 : Number.POSITIVE_INFINITY];
    }),
  );
  const order = [...ideas].sort((a, b) => (left.get(a) ?? 0) - (left.get(b) ?? 0));
  const kept = new Set(order.slice(0, MOST_DRAWN));
  return ideas.filter((idea) => kept.has(idea));
}
