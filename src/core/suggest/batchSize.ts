import type { Sourced } from "../model/source.ts";
import type { Idea, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";
import { trainingGiB, usableGiB } from "./memoryOf.ts";

/** A batch that grows by more than this changes the training too much to be advised unasked. */
const MOST_TIMES = 4;

/**
 * More examples at a time, where a card's memory is mostly free: fewer, fuller passes. Where gradients are accumulated
 * the steps stay the same; else the batch grows, and its learning rate with it. Silent where memory cannot be reckoned.
 */
export const batchSize: SuggestionRule = {
  id: "batch-size",
  suggest(workload, { task }) {
    const { perDeviceBatchSize: batch, gradientAccumulation, globalBatchSize, steps } = workload.inputs;
    if (batch === undefined || globalBatchSize !== undefined || task === "inference" || task === "serving")
      return [];
    const accumulated = gradientAccumulation?.value ?? 1;
    const times = timesThatFit(workload, batch, accumulated > 1 ? accumulated : MOST_TIMES);
    if (times < 2) return [];
    const next = batch.value * times;
    const { accelerator } = hardwareOf(workload);
    const room = `Most of the ${accelerator?.memoryGiB} GiB of ${accelerator?.name} stay free with ${batch.value} at a time`;
    const common = { rule: "batch-size", title: `Take ${next} examples at a time`, at: batch } as const;
    const same: Idea = {
      ...common,
      rationale: `${room}, while gradients are gathered over ${accumulated} passes. Fewer, fuller passes make the same step.`,
      tradeOff: "Results stay the same. If memory runs out after all, go back by a factor of two.",
      patch: { perDeviceBatchSize: next, gradientAccumulation: accumulated / times },
    };
    if (accumulated > 1) return [same];
    return [
      {
        ...common,
        rationale: `${room}. Small batches leave the card waiting for each pass to be launched.`,
        tradeOff:
          "Larger steps need another learning rate, and sometimes more epochs for the same quality: check on validation.",
        patch: {
          perDeviceBatchSize: next,
          ...(steps === undefined ? {} : { steps: Math.ceil(steps.value / times) }),
        },
      },
    ];
  },
};

/** The largest power of two by which the batch can grow in the memory of one card; a divisor of the accumulation. */
function timesThatFit(workload: Workload, batch: Sourced<number>, most: number): number {
  const room = usableGiB(workload);
  const checkpointing = workload.inputs.gradientCheckpointing?.value === true;
  let times = 1;
  while (times * 2 <= most && most % (times * 2) === 0) {
    const needed = trainingGiB(workload, { batch: batch.value * times * 2, checkpointing });
    if (room === undefined || needed === undefined || needed > room) break;
    times *= 2;
  }
  return times;
}
