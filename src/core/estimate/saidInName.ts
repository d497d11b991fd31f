import { findDataset } from "../data/datasets.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import { OF_ANY_LENGTH } from "./exampleLength.ts";
import { fill, inform } from "./notes.ts";
import type { Notes } from "./scenario.ts";

/** Where several of these are said, each fills its own input. */
const SAID: readonly {
  readonly pattern: RegExp;
  readonly words: string;
  readonly fill: (found: RegExpExecArray) => Partial<FactValues>;
}[] = [
  {
    pattern: /\bq-?lora\b|\bnf4\b|\b4-?bit\b/i,
    words: "4-bit weights with an adapter",
    fill: () => ({ quantization: "int4", adapter: "qlora" }),
  },
  { pattern: /\b(?:lora|dora|longlora)\b/i, words: "an adapter", fill: () => ({ adapter: "lora" }) },
  {
    pattern: /\b(?:projection|projector|connector|head)s? only\b|\blinear prob/i,
    words: "that the rest is frozen",
    fill: () => ({ frozenBackbone: true }),
  },
  { pattern: /\bint8\b|\b8-?bit\b/i, words: "8-bit weights", fill: () => ({ quantization: "int8" }) },
  {
    pattern: /\b(?:mb|micro-?batch(?: size)?)[ =]?(\d{1,4})\b/i,
    words: "the batch of one device",
    fill: (found) => ({ perDeviceBatchSize: Number(found[1]) }),
  },
  {
    pattern:
      /\b(\d{1,3}) (?:generations|rollouts|completions|answers|samples per prompt)\b|\bgroups? of (\d{1,3})\b/i,
    words: "the answers of a prompt",
    fill: (found) => ({ generationsPerPrompt: Number(found[1] ?? found[2]) }),
  },
];

const TUNING = new Set<Task>(["llm-finetune", "lora", "qlora", "preference", "rl", "diffusion"]);
const PREFERENCE = /\b(?:dpo|orpo|kto|simpo|ipo)\b/i;

/** Shorter names of data sets are words of their own. */
const LEAST_NAME = 5;

/** The data set for tuning that a word of the description names: "Mistral 7B LoRA Alpaca". */
function dataNamed(text: string): string | undefined {
  const words = text.split(/[\s(),;:]+/);
  for (const [i, word] of words.entries()) {
    for (const name of [`${word}-${words[i + 1] ?? ""}`, word]) {
      const found = name.length < LEAST_NAME ? undefined : findDataset(name);
      if (found && found.quality !== "stripped" && OF_ANY_LENGTH.test(found.row.modality))
        return found.row.id;
    }
  }
  return undefined;
}

/**
 * What a description in words says of the training besides the model ("Llama 2 7B QLoRA", "Pythia 2.8B DPO"): it fills inputs
 * that are not told. Hub ids and paths name a model that others have trained, and say nothing of this run.
 */
export function withWhatIsSaid(
  values: Partial<FactValues>,
  task: Task | undefined,
  notes: Notes,
): { readonly values: Partial<FactValues>; readonly task: Task | undefined } {
  const text = values.model;
  if (text === undefined || !/\s/.test(text) || task === undefined || !TUNING.has(task))
    return { values, task };
  let filled = values;
  for (const { pattern, words, fill } of SAID) {
    const found = pattern.exec(text);
    if (!found) continue;
    const more = Object.entries(fill(found)).filter(
      ([name]) => filled[name as keyof FactValues] === undefined,
    );
    if (more.length === 0) continue;
    filled = { ...filled, ...Object.fromEntries(more) };
    inform(notes, "fuzzy-match", "model", `"${text}" was read as saying ${words}.`);
  }
  const data = values.dataset === undefined && task !== "diffusion" ? dataNamed(text) : undefined;
  if (data !== undefined) {
    filled = { ...filled, dataset: [data] };
    fill(notes, "dataset", data, "the description names it", CITE.given);
    inform(notes, "fuzzy-match", "model", `"${text}" was read as saying the data set ${data}.`);
  }
  const isPreference = task === "llm-finetune" && PREFERENCE.test(text);
  return { values: filled, task: isPreference ? "preference" : task };
}
