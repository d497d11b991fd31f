import type { Span } from "../../model/source.ts";
import { type Call, children, type Expression, type PythonFile } from "../../parse/python.ts";
import { constantOf, type Found } from "../../parse/pythonValue.ts";
import { count, type FactList } from "../facts.ts";
import { runs } from "./entry.ts";
import { letteredLoaders } from "./letteredLoaders.ts";
import { batchOf } from "./pythonFlow.ts";
import { argument, optionPairs } from "./pythonPairs.ts";

/** Facts of the loaders that feed a training loop: the one that the loop goes over, else those that are no evaluation's. */
export function loaders(python: PythonFile, list: FactList, anchor: Span): void {
  const fed = feeding(python, anchor);
  if (fed) list.add("perDeviceBatchSize", fed.size, fed.call.span);
  const loaderCalls = [...python.callsNamed("DataLoader"), ...python.callsNamed("StatefulDataLoader")];
  const fitting = loaderCalls.filter((call) => !isEvaluation(python, call));
  const named = fitting.filter((call) => /train/i.test(dataOf(python, call)));
  for (const call of named.length > 0 ? named : fitting) {
    const size = argument(python, call, "batch_size", 1);
    if (size) list.add("perDeviceBatchSize", count(size.value), call.span);
    // The first that feeds a training, though its size is only known when it runs: others look at examples.
    if (call.args.some((one) => one.name === "batch_size" || one.name === "batch_sampler")) break;
  }
  letteredLoaders(python, list);
  // Loaders and samplers of other libraries.
  for (const call of python.callsLike("last", MAKES_LOADER)) {
    if (isEvaluation(python, call)) continue;
    list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
  }
  for (const call of python.callsNamed("connect")) {
    if (!python.modules.has("litgpt")) break;
    list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
    list.add("sequenceLength", count(argument(python, call, "max_seq_length")?.value), call.span);
  }
  for (const call of python.callsNamed("batch")) {
    if (python.modules.has("tensorflow") || python.modules.has("tensorflow_datasets")) {
      const size = argument(python, call, "batch_size", 0);
      if (size) list.add("perDeviceBatchSize", count(size.value), call.span);
    }
  }
  for (const call of python.callsNamed("load"))
    if (call.qualified.startsWith("tensorflow_datasets."))
      list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
  for (const call of python.callsNamed("Accelerator")) {
    const steps = argument(python, call, "gradient_accumulation_steps");
    if (steps) list.add("gradientAccumulation", count(steps.value), call.span);
    const mixed = argument(python, call, "mixed_precision")?.value;
    if (mixed === "bf16" || mixed === "fp16" || mixed === "fp8") list.add("precision", mixed, call.span);
  }
}

const BATCH = /batch_?size(?:_per_(?:worker|gpu|device|replica|node|process))?$|(?:^|_)bs$/i;

/** `batch_size // world_size`: what is shared out among the devices is the batch of them all. */
export function dividedBatch(python: PythonFile, list: FactList): void {
  for (const { value, scope } of python.assignmentsLike(BATCH)) {
    const division = value.name === "CallExpression" ? firstArgument(python, value) : value;
    if (division?.name !== "BinaryExpression") continue;
    const [whole, operator, parts] = children(division);
    if (!whole || !operator || !parts || !/^\/\/?$/.test(textOf(python, operator))) continue;
    if (!/batch_?size|(?:^|\.)bs$/i.test(textOf(python, whole)) || !DEVICES.test(textOf(python, parts)))
      continue;
    const told = constantOf(python, whole, scope) ?? optionOf(python, textOf(python, whole));
    if (told) list.add("globalBatchSize", count(told.value), told.span);
  }
}

/** The script's own option of a name, where the settings that the division reads are handed over when it runs. */
function optionOf(python: PythonFile, written: string): Found | undefined {
  return optionPairs(python).find(({ key }) => key === written);
}

const DEVICES =
  /world_?size|n_?gpus?|num_gpus|num_devices|device_count|num_replicas|num_workers|process_count|num_processes|n_?nodes|ngpus_per_node/i;

/** `int(batch_size / world_size)` */
function firstArgument(python: PythonFile, node: Expression): Expression | undefined {
  const call = python.callAt(node.from, node.to);
  return call?.last === "int" ? call.args[0]?.value : undefined;
}

function textOf(python: PythonFile, node: Expression): string {
  return python.text.slice(node.from, Math.min(node.to, node.from + 200));
}

/** Loaders and samplers by their names, and functions that make one. */
const MAKES_LOADER =
  /(?:Loader|Sampler)$|^Tfds$|^(?:create|get|make|build|prepare)_\w*(?:loader|iterator)s?(?:_v\d+)?$|^(?:get|load)_data(?:sets?)?$/;

/** The loader of the innermost loop around a step of the training, or the one handed to the function that trains. */
function feeding(python: PythonFile, anchor: Span): ReturnType<typeof batchOf> {
  const steps = python
    .callsLike("last", /^(?:backward|step)$/i)
    .filter((call) => (call.last === "backward" || UPDATE.test(call.name)) && runs(python, call));
  for (const step of steps) {
    const around = python.loops.filter(
      ({ body }) => body.start <= step.span.start && step.span.end <= body.end,
    );
    for (const loop of around.reverse()) {
      const found = batchOf(python, loop.iterable, loop.scope, loop.span.start);
      if (found) return found;
    }
  }
  const start = python.callAt(anchor.start, anchor.end);
  for (const { value } of start?.args ?? []) {
    if (!/train|loader|data/i.test(python.text.slice(value.from, value.to))) continue;
    const found = start && batchOf(python, value, start.scope, start.span.start);
    if (found) return found;
  }
  return undefined;
}

const UPDATE = /(?:^|[._])opt(?:im(?:izer)?)?\w*\.step$/i;

/** What a loader is made of, as written. */
function dataOf(python: PythonFile, call: Call): string {
  const data = call.args.find((one) => one.name === undefined || one.name === "dataset")?.value;
  return data === undefined ? "" : textOf(python, data);
}

/** Whether a loader or sampler feeds an evaluation: by its data, the function that it stands in, or the name that it is given. */
export function isEvaluation(python: PythonFile, call: Call): boolean {
  if (/^(?:self\.)?(?:val|valid|validation|test|testing|eval)(?:_\w+)?$/i.test(dataOf(python, call)))
    return true;
  if (/(?:^|[._])(?:eval|evaluate|test|val|validate|validation)(?:_\w+)?$/.test(call.scope)) return true;
  const before = python.text.slice(Math.max(0, call.span.start - 60), call.span.start);
  return /(?:val|test|eval|valid)\w*(?:\s*=|["']\s*:)\s*(?:[\w.]+\()?$/i.test(
    before.split("\n").at(-1) ?? "",
  );
}
