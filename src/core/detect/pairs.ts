import type { Span } from "../model/source.ts";
import { type FactList, flag } from "./facts.ts";
import { keyOf, type Pair, type Vocabulary } from "./readers.ts";

/** Reads pairs by a vocabulary; the first pair that tells a fact wins. */
export function read(pairs: readonly Pair[], vocabulary: Vocabulary, list: FactList): void {
  const split = tellsMicro(pairs.map((pair) => keyOf(pair.key)));
  // `--apply_early_stopping false --early_stopping_patience 1`
  const runsOn = pairs.some(({ key, value }) => STOPS.test(keyOf(key)) && flag(value) === false);
  for (const { key, value, span } of pairs) {
    const written = keyOf(key);
    if (runsOn && written === "early_stopping_patience") continue;
    const known = split && WHOLE.test(written) ? "global_batch_size" : written;
    const own = Object.hasOwn(vocabulary, known) ? vocabulary[known] : undefined;
    own?.(value, list, span);
  }
}

/** Lengths of prompt and answer together are what RL trains on. */
export function promptAndAnswer(list: FactList, span: Span): void {
  const prompt = list.get("maxPromptTokens");
  const answer = list.get("maxOutputTokens");
  if (prompt !== undefined && answer !== undefined) list.add("sequenceLength", prompt + answer, span);
}

/** Whether a micro-batch is told of, beside which a plain batch is that of all devices. */
export const tellsMicro = (keys: readonly string[]): boolean => keys.some((key) => MICRO.test(key));

/** Whether a key of this name says anything in this vocabulary, by itself or about the others. */
export function isKnown(vocabulary: Vocabulary, key: string): boolean {
  const written = keyOf(key);
  return Object.hasOwn(vocabulary, written) || MICRO.test(written) || WHOLE.test(written);
}

/** Beside the size of a micro-batch, a plain batch size is that of one optimiser step over all devices. */
const MICRO =
  /^(?:micro_(?:train_)?batch_size|per_device_train_batch_size|train_micro_batch_size(?:_per_gpu)?|micro_bsz|train_batch_size_per_(?:device|gpu))$/;
const WHOLE = /^(?:train_)?batch_size$/;
/** Switches of early stopping, beside which its settings may stand unused. */
const STOPS = /^(?:apply|use|enable|do)_early_stop(?:ping)?$/;
