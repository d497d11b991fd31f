import type { Detection } from "../../model/fact.ts";
import { at, type ConfigNode } from "../../parse/config.ts";
import type { ConfigEntry } from "../../parse/configNode.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Value } from "../../parse/value.ts";
import { factList } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, dataset, named, type Pair, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { textAt } from "./embedded.ts";

/** Inputs of the fine-tuning pipelines in Azure's registries, beside what is usual everywhere. */
const INPUTS: Vocabulary = {
  ...COMMON,
  mlflow_model: named("model"),
  mlflow_model_path: named("model"),
  model_path: named("model"),
  huggingface_id: named("model"),
  train_file_path: dataset,
  training_data: dataset,
  train_dataset: dataset,
  train_dataset_path: dataset,
  gradient_accumulation_step: counted("gradientAccumulation"),
  number_of_gpu_to_use_finetuning: counted("acceleratorsPerNode"),
  process_count_per_instance: counted("acceleratorsPerNode"),
  instance_count: counted("nodes"),
  num_nodes: counted("nodes"),
};
const TRAINS = /^(?:learning_rate|\w*epochs|max_steps|compute_finetune|apply_lora)$/;

/**
 * A step of a pipeline that is a component of a registry, whose own commands no file holds: it trains where its inputs say how,
 * and evaluates where its name says so.
 */
export function registryStep(
  file: ParsedFile,
  document: ConfigNode,
  { key, value: step, span }: ConfigEntry,
): Detection | undefined {
  const component = textAt(step, "component");
  const inputs = at(step, "inputs");
  if (!component?.text.startsWith("azureml:") || inputs?.kind !== "map") return undefined;
  const trains = inputs.entries.some((one) => TRAINS.test(one.key));
  if (!trains && !/evaluation|predict/.test(`${key} ${component.text}`)) return undefined;
  const list = factList(file, "azure-ml");
  const told = patient(inputs.entries.flatMap((one) => inputOf(document, one) ?? []));
  read(
    trains ? told : told.map((one) => (one.key === "test_data" ? { ...one, key: "training_data" } : one)),
    INPUTS,
    list,
  );
  list.add("provider", "azure", component.span);
  return list.done({ role: "run", kind: trains ? "finetune" : "inference", anchor: span, rank: 60 });
}

/** A patience that waits for nothing, where stopping early is turned off. */
function patient(pairs: readonly Pair[]): readonly Pair[] {
  const stops = pairs.find(({ key }) => key === "early_stopping")?.value !== false;
  return stops ? pairs : pairs.filter(({ key }) => key !== "early_stopping_patience");
}

/** What an input is: written at the step, or handed down by the pipeline; of data and models, their name. */
function inputOf(document: ConfigNode, { key, value }: ConfigEntry): Pair | undefined {
  const handed =
    value.kind === "scalar"
      ? /^\$\{\{\s*parent\.inputs\.(\w{1,80})\s*\}\}$/.exec(String(value.value))?.[1]
      : undefined;
  const told = handed === undefined ? value : at(document, `inputs.${handed}`);
  const written = told?.kind === "map" ? at(told, "path") : told;
  if (written?.kind !== "scalar") return undefined;
  return { key, value: bare(written.value), span: written.span };
}

/** `azureml://registries/azureml/models/Llama-2-7b/versions/5`, `azureml:my_data:1`: the name alone. */
function bare(value: Value): Value {
  if (typeof value !== "string") return value;
  return (
    /^azureml:(?:.*\/)?(?:models|data)\/([^/]+)/.exec(value)?.[1] ??
    value.replace(/^azureml:(\w[\w.-]*):\d+$/, "$1")
  );
}
