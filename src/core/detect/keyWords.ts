import type { Value } from "../parse/value.ts";
import { count, type FactList, name, names, positive } from "./facts.ts";
import { keyOf, type Pair } from "./readers.ts";

/** What keys mean that no vocabulary lists, by the words that they are made of. */
type Meaning = "model" | "dataset" | "perDevice" | "global" | "accumulation" | "epochs" | "steps";

const DEVICE = "(?:gpus?|devices?|cards?|cores?|chips?|ranks?|replicas?|workers?|tpus?|npus?|hpus?)";
const BATCH = "(?:batch_?size|batchsize|batch|bsz?)";
const LEARNT =
  "(?:train|training|sft|dpo|pt|pretrain|pretraining|finetune|finetuning|ft|instruct|instruction)";
const PLACE = "(?:name|path|file|dir|folder|root|id|list|json|jsonl|repo|source|url|uri|or)s?";

const WORDS: readonly (readonly [Meaning, RegExp])[] = [
  [
    "perDevice",
    new RegExp(
      `^(?:(?:train|training|micro|mini|local)_)*(?:per_?${DEVICE}_(?:(?:train|training|micro)_)*${BATCH}|${BATCH}_(?:train_)?per_?${DEVICE}|(?:images|imgs|samples|examples|videos|ims)_per_${DEVICE})$`,
    ),
  ],
  ["global", new RegExp(`^(?:global|total|effective|overall)_(?:train_|training_)?${BATCH}$`)],
  [
    "accumulation",
    /^(?:num_|n_)?(?:(?:grad(?:ient)?s?|batch)_?(?:acc|accum|accumulate|accumulation)s?|(?:acc|accum|accumulate|accumulation)_(?:grads?|gradients?|batch(?:es)?|steps?|iters?|iterations?))(?:_(?:steps?|iters?|num|factor|every|freq|size|batches))*$/,
  ],
  [
    "epochs",
    new RegExp(
      `^(?:num|n|nb|max|total|number_of|no_of|${LEARNT})(?:_(?:num|max|total|train|${LEARNT}))*_epochs?$|^epochs?_(?:num|number|max|total|train)$`,
    ),
  ],
  [
    "steps",
    new RegExp(
      `^(?:num|nb|max|total|number_of|${LEARNT})(?:_(?:num|max|total|opt|optimi[sz]er|optimi[sz]ation|gradient|update|${LEARNT}))*_(?:steps|iters?|iterations?|updates?)$|^(?:max|total|num)_update_steps$|^iter_num$`,
    ),
  ],
  [
    "model",
    new RegExp(
      `^(?:(?:base|target|policy|actor|pretrained|pretrain|hf|init|initial|foundation|llm|lm|language|src|source|huggingface|transformer|unet|student|retriever|backbone|load|from|sft|main|sd|diffusion)_)*(?:model|backbone|llm)(?:_(?:weights?|ckpt|checkpoint|${PLACE}))*$|^(?:init|initial|pretrained|pretrain|load|load_from|from|base|restore|finetune|finetune_from|start)_(?:checkpoint|ckpt|weights|pretrained|param)s?(?:_${PLACE})?$`,
    ),
  ],
  [
    "dataset",
    new RegExp(
      `^(?:(?:${LEARNT}|rl|raw|source|src|text|image|video|audio|prompt|corpus)_)*(?:data|dataset|corpus|dset|data_set)s?(?:_(?:set|hub|hf|train|${PLACE}))*$|^train(?:ing)?_(?:data|set|corpus|csv|tsv|text|image|shard|manifest|annotation|ann|path|file|list|jsonl?|url|folder)s?(?:_(?:set|${PLACE}))*$`,
    ),
  ],
];

/** Where a training writes its models. */
const OUTPUT = /^model_(?:dir|folder|root|url|uri)s?$/;
/** Files of data, whatever they are called. */
const FILE = /\.(?:jsonl?|csv|tsv|parquet|arrow|txt|lmdb|list|scp|npz|npy|h5|hdf5|bin|tar|pkl)$/i;

/** Folders whose names say nothing of what lies in them, and words that name nothing. */
const SAYS_NOTHING =
  /^(?:[.$~<]|(?:my|your|path|train|data|dataset|raw|process|input|out|exp|result|log|save|corpus|file|root|tmp|mnt|home|none|null|true|false|auto|default|custom|latest|test|checkpoint|model|ckpt)[\w-]*$|to$|x+$|\d+$)/i;

/** Reads what the vocabulary of a tool has not: the most particular words first, where nothing else tells the fact. */
export function readByWords(pairs: readonly Pair[], list: FactList, trains = true): void {
  for (const [meaning, pattern] of WORDS)
    for (const { key, value, span } of pairs) {
      if (key.length > 80 || !pattern.test(keyOf(key))) continue;
      switch (meaning) {
        case "model":
          if (typeof value === "string" && says(value) && !(trains && OUTPUT.test(keyOf(key))))
            list.add("model", name(value), span);
          break;
        case "dataset": {
          const told = (names(value) ?? []).filter((one) => says(one) || FILE.test(one));
          if (told.length > 0 && !list.has("dataset")) list.add("dataset", told, span);
          break;
        }
        case "perDevice":
          list.add("perDeviceBatchSize", count(value), span);
          break;
        case "global":
          list.add("globalBatchSize", count(value), span);
          break;
        case "accumulation":
          if (trains) list.add("gradientAccumulation", count(value), span);
          break;
        default:
          if (trains) list.add(meaning, meaning === "steps" ? count(value) : horizon(value), span);
      }
    }
}

function horizon(value: Value): number | undefined {
  const epochs = positive(value);
  return epochs !== undefined && epochs < 1e6 ? epochs : undefined;
}

/** Whether a name, or the last part of a path, tells one thing from others. */
export function says(value: string): boolean {
  const last = value.split("/").findLast((part) => part !== "");
  return last !== undefined && last.length > 1 && !SAYS_NOTHING.test(last) && /[A-Za-z]/.test(last);
}
