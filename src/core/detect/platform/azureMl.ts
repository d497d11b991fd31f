import type { Detection, Detector, RunKind } from "../../model/fact.ts";
import type { Task } from "../../model/workload.ts";
import { at, type ConfigNode, keysOf, leavesOf, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { count, type FactList, factList, names } from "../facts.ts";
import { read } from "../pairs.ts";
import type { Pair } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { registryStep } from "./azureRegistry.ts";
import { type Embedded, embedded, mainCommand, numberAt, textAt } from "./embedded.ts";

const SCHEMA = /(?:commandJob|sweepJob|pipelineJob|autoMLJob|finetuningJob|commandComponent|parallelJob)/i;
const TYPES = /^type:\s*["']?(?:command|sweep|pipeline|automl|finetuning)["']?\s*$/m;

/** Azure Machine Learning job files (CLI v2): command, sweep, pipeline, AutoML and fine-tuning jobs that train. */
export const azureMl: Detector<ParsedFile> = {
  id: "azure-ml",
  languages: ["yaml"],
  appliesTo: ({ text }) =>
    (/azureml/i.test(text) && SCHEMA.test(text)) ||
    (TYPES.test(text) &&
      /azureml|model_provider:|primary_metric:|training_data:|sampling_algorithm:|\$\{\{/.test(text)),
  detect(file) {
    const [document] = file.config().documents;
    const one = document?.kind === "map" ? job(file, document) : undefined;
    // A component is one part of the pipelines that name it.
    return one ? [isComponent(document) ? { ...one, role: "fragment" } : one] : [];
  },
};

function job(file: ParsedFile, document: ConfigNode): Detection | undefined {
  const type = typeOf(document);
  if (type === "automl") return autoMl(file, document);
  if (type === "finetuning") return fineTuning(file, document);
  if (type === "pipeline") return pipeline(file, document);
  if (type !== "command" && type !== "sweep") return undefined;
  return commandJob(file, document, document, type);
}

function typeOf(document: ConfigNode): string {
  const written = textAt(document, "type")?.text;
  if (written !== undefined) return written.toLowerCase();
  const schema = textAt(document, "$schema")?.text ?? "";
  // A component is one part of a pipeline, to be started from it.
  return /commandJob/i.test(schema)
    ? "command"
    : /sweepJob/i.test(schema)
      ? "sweep"
      : /pipelineJob/i.test(schema)
        ? "pipeline"
        : /autoML/i.test(schema)
          ? "automl"
          : /finetuning/i.test(schema)
            ? "finetuning"
            : "";
}

function isComponent(document: ConfigNode | undefined): boolean {
  return /component/i.test((textAt(document, "$schema")?.text ?? "").split("/").at(-1) ?? "");
}

/** A command, or the trial of a sweep. */
function commandJob(
  file: ParsedFile,
  job: ConfigNode,
  document: ConfigNode,
  type: string,
): Detection | undefined {
  const node =
    at(job, type === "sweep" ? "trial.command" : "command") ?? at(job, "trial.command") ?? at(job, "command");
  const main =
    node && mainCommand([filled(file, node, job)].filter((one): one is Embedded => one !== undefined));
  // A sweep's trial trains whatever its script is called; so does a job that is distributed.
  if (main === undefined && type !== "sweep" && at(job, "distribution") === undefined) return undefined;
  if (main === undefined && /hello|echo |env\b/i.test(String(node?.kind === "scalar" ? node.value : "")))
    return undefined;
  const list = factList(file, "azure-ml");
  if (main) main.from.read(main.command, list);
  inputFacts(job, list);
  resourceFacts(job, document, list);
  const trials = numberAt(job, "limits.max_total_trials");
  if (type === "sweep" && trials) list.add("trials", trials.number, trials.span);
  if (type === "sweep") earlyEnd(job, list);
  const kind: RunKind = type === "sweep" ? "sweep" : (main?.command.kind ?? "train");
  const anchor = node?.span ?? job.span;
  if (/--deepspeed\b/.test(main?.from.text ?? "")) list.add("framework", "deepspeed", anchor);
  environmentFramework(job, list);
  return list.done({ role: "run", kind, anchor, rank: 70 });
}

/** A command with the values that `${{inputs.epochs}}` stands for, as words of a shell; what is not told stands as a variable. */
export function withInputs(command: string, told: (key: string) => unknown): string {
  const inner = command.replace(/\$\[\[([^\n]{0,400}?)\]\]/g, (_, part: string) =>
    // An optional argument falls away with its input.
    [...part.matchAll(/\$\{\{\s*inputs\.(\w{1,80})\s*\}\}/g)].every(
      ([, key = ""]) => (told(key) ?? undefined) !== undefined,
    )
      ? part
      : "",
  );
  return inner.replace(
    /\$\{\{\s*(inputs|search_space)\.(\w{1,80})\s*\}\}/g,
    (_, from: string, key: string) => {
      if (from !== "inputs") return "$SEARCHED";
      const value = told(key) ?? undefined;
      return value === undefined ? "$INPUT" : `"${String(value).replace(/["\\$`]/g, "")}"`;
    },
  );
}

function filled(file: ParsedFile, node: ConfigNode, job: ConfigNode): Embedded | undefined {
  if (node.kind !== "scalar") return undefined;
  const text = withInputs(
    String(node.value ?? ""),
    (key) =>
      scalarAt(job, `inputs.${key}`) ??
      scalarAt(job, `trial.inputs.${key}`) ??
      scalarAt(job, `inputs.${key}.default`) ??
      scalarAt(job, `inputs.${key}.path`),
  );
  return embedded(file, [{ ...node, value: text }]);
}

/** Inputs that are named like options; and data by the name of its file. */
function inputFacts(job: ConfigNode, list: FactList): void {
  const inputs = at(job, "inputs");
  const pairs: Pair[] = leavesOf(inputs, 200)
    .filter((leaf) => !leaf.path.includes("."))
    .map((leaf) => ({ key: leaf.path, value: leaf.node.value, span: leaf.span }));
  read(
    pairs.filter((pair) => Object.hasOwn(COMMON, pair.key) && !/^(?:model|dataset)$/.test(pair.key)),
    COMMON,
    list,
  );
  if (list.has("dataset") || inputs?.kind !== "map") return;
  for (const entry of inputs.entries) {
    if (!/data|csv|train|images|input/i.test(entry.key)) continue;
    const path = textAt(entry.value, "path");
    const stem = path?.text
      .replace(/^azureml:/, "")
      .replace(/[@:][\w.]+$/, "")
      .replace(/\/+$/, "")
      .split("/")
      .at(-1)
      ?.replace(/\.\w+$/, "");
    if (path && stem && !/^(?:data|datasets?|train|input)$/.test(stem))
      list.add("dataset", names(stem), path.span);
    return;
  }
}

function resourceFacts(job: ConfigNode, document: ConfigNode, list: FactList): void {
  for (const at of job === document ? [job] : [job, document]) {
    const nodes =
      numberAt(at, "resources.instance_count") ??
      numberAt(at, "trial.resources.instance_count") ??
      numberAt(at, "limits.max_nodes");
    if (nodes) list.add("nodes", nodes.number, nodes.span);
    const perNode =
      numberAt(at, "distribution.process_count_per_instance") ??
      numberAt(at, "trial.distribution.process_count_per_instance");
    if (perNode) list.add("acceleratorsPerNode", count(perNode.number), perNode.span);
    const seconds = numberAt(at, "limits.timeout");
    if (seconds) list.add("wallClockLimitHours", seconds.number / 3600, seconds.span);
    const minutes = numberAt(at, "limits.timeout_minutes");
    if (minutes) list.add("wallClockLimitHours", minutes.number / 60, minutes.span);
    const instance =
      textAt(at, "resources.instance_type") ??
      textAt(at, "resources.instance_types.0") ??
      textAt(at, "compute");
    if (instance && /^Standard_/i.test(instance.text)) list.add("instanceType", instance.text, instance.span);
    const compute = textAt(at, "compute") ?? textAt(at, "settings.default_compute");
    const card = /\b(a100|h100|h200|v100|t4|a10|k80|p100|mi300x?)\b/i.exec(
      compute?.text.replaceAll("_", "-") ?? "",
    )?.[1];
    if (compute && card) list.add("accelerator", card, compute.span);
    if (compute) list.add("provider", "azure", compute.span);
  }
  list.add("provider", "azure", document.span);
}

/** Stopping trials early is pruning, not the early stopping of one training. */
function earlyEnd(job: ConfigNode, list: FactList): void {
  const policy = textAt(job, "early_termination.type");
  if (policy) list.add("pruner", policy.text, policy.span);
}

function environmentFramework(job: ConfigNode, list: FactList): void {
  const places = [
    textAt(job, "distribution.type"),
    textAt(job, "trial.distribution.type"),
    textAt(job, "environment"),
    textAt(job, "trial.environment"),
    textAt(job, "environment.image"),
  ];
  for (const place of places) {
    const found = /pytorch|tensorflow|lightgbm|xgboost|sklearn|scikit-learn|deepspeed|jax|keras|fastai/i.exec(
      place?.text ?? "",
    )?.[0];
    if (place && found)
      list.add(
        "framework",
        found.toLowerCase() === "sklearn" ? "scikit-learn" : found.toLowerCase(),
        place.span,
      );
  }
}

/** What an AutoML job of a task learns from; `image_instance_segmentation`, `text_ner`, `forecasting`. */
export function autoMlTask(task: string): Task | undefined {
  if (/^(?:classification|regression|forecasting)$/.test(task)) return "tabular";
  if (/^text_/.test(task)) return "encoder-finetune";
  if (/segmentation/.test(task)) return "segmentation";
  if (/detection/.test(task)) return "detection";
  return /^image_/.test(task) ? "vision" : undefined;
}

function autoMl(file: ParsedFile, document: ConfigNode): Detection {
  const list = factList(file, "azure-ml");
  const type = textAt(document, "type") ?? textAt(document, "task");
  const anchor = type?.span ?? document.span;
  list.add("framework", "azureml-automl", anchor);
  const trials = numberAt(document, "limits.max_trials");
  if (trials) list.add("trials", trials.number, trials.span);
  const model = textAt(document, "training_parameters.model_name");
  if (model) list.add("model", model.text, model.span);
  const epochs = numberAt(document, "training_parameters.number_of_epochs");
  if (epochs) list.add("epochs", epochs.number, epochs.span);
  list.add("task", autoMlTask(textAt(document, "task")?.text ?? ""), anchor);
  resourceFacts(document, document, list);
  return list.done({ role: "run", kind: "sweep", anchor, rank: 80 });
}

function fineTuning(file: ParsedFile, document: ConfigNode): Detection {
  const list = factList(file, "azure-ml");
  const path = textAt(document, "model.path") ?? textAt(document, "model");
  const model =
    path === undefined
      ? undefined
      : (/\/models\/([^/]+)/.exec(path.text)?.[1] ?? path.text.replace(/^azureml:/, "").replace(/:\d+$/, ""));
  if (path) list.add("model", model, path.span);
  const data = textAt(document, "training_data.path") ?? textAt(document, "training_data");
  if (data) list.add("dataset", names(data.text), data.span);
  const values = leavesOf(at(document, "hyperparameters"), 100).map((leaf) => ({
    key: leaf.path,
    value:
      typeof leaf.node.value === "string" && /^\d+(?:\.\d+)?$/.test(leaf.node.value)
        ? Number(leaf.node.value)
        : leaf.node.value,
    span: leaf.span,
  }));
  read(values, { ...COMMON, n_epochs: COMMON.epochs ?? (() => undefined) }, list);
  const types = at(document, "resources.instance_types");
  const [first] = types?.kind === "list" ? types.items : [];
  if (first?.kind === "scalar") list.add("instanceType", String(first.value), first.span);
  resourceFacts(document, document, list);
  return list.done({
    role: "run",
    kind: "finetune",
    anchor: textAt(document, "type")?.span ?? document.span,
    rank: 80,
  });
}

/** A pipeline is a run where one of its steps trains; that step speaks for it. */
function pipeline(file: ParsedFile, document: ConfigNode): Detection | undefined {
  const jobs = at(document, "jobs");
  if (jobs?.kind !== "map") return undefined;
  for (const entry of jobs.entries) {
    const type =
      textAt(entry.value, "type")?.text ?? (keysOf(entry.value).includes("trial") ? "sweep" : "command");
    if (type === "automl") return { ...autoMl(file, entry.value), anchor: entry.span };
    if (type === "finetuning") return { ...fineTuning(file, entry.value), anchor: entry.span };
    if (type === "pipeline") {
      const found = registryStep(file, document, entry);
      if (found) return found;
    }
    if (type !== "command" && type !== "sweep") continue;
    const found = commandJob(file, entry.value, document, type);
    if (found) return found;
    const component = textAt(entry.value, "component") ?? textAt(entry.value, "trial");
    if (
      /train|finetune|fine_tune/i.test(`${entry.key} ${component?.text ?? ""}`) &&
      !/data|prep|split|eval|score|transform/i.test(entry.key)
    )
      return trainStep(file, document, entry.value, type, entry.span);
  }
  return undefined;
}

/** A step whose component lies in another file. */
function trainStep(
  file: ParsedFile,
  document: ConfigNode,
  step: ConfigNode,
  type: string,
  anchor: { readonly start: number; readonly end: number },
): Detection {
  const list = factList(file, "azure-ml");
  inputFacts(step, list);
  resourceFacts(step, document, list);
  const trials = numberAt(step, "limits.max_total_trials");
  if (trials) list.add("trials", trials.number, trials.span);
  const component = textAt(step, "component") ?? textAt(step, "trial");
  if (component && /\.ya?ml$/.test(component.text))
    list.link("config", component.text.replace(/^file:/, ""), component.span);
  return list.done({ role: "run", kind: type === "sweep" ? "sweep" : "train", anchor, rank: 60 });
}
