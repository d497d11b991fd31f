import type { Detection, Detector, RunKind } from "../model/fact.ts";
import { at, type ConfigNode, keysOf, leavesOf, scalarAt } from "../parse/config.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { count, type FactList, factList, name, positive } from "./facts.ts";
import { commandFacts } from "./trainingCommand.ts";
import { COMMON, read } from "./vocabulary.ts";
import { scriptRuns } from "./yamlCommand.ts";

const SECONDS_PER_HOUR = 3600;
const MINUTES_PER_HOUR = 60;

/** The run that a script in a config starts; its facts go to the list. */
function scripted(node: ConfigNode | undefined, list: FactList): RunKind | undefined {
  if (node?.kind !== "scalar" && node?.kind !== "list") return undefined;
  const text =
    node.kind === "list"
      ? node.items.map((item) => (item.kind === "scalar" ? String(item.value ?? "") : "")).join("\n")
      : String(node.value ?? "");
  const [one] = scriptRuns(text, node.span);
  if (one === undefined) return undefined;
  commandFacts(one, list);
  return one.kind;
}

function anchored(root: ConfigNode, ...keys: readonly string[]) {
  const entry = root.kind === "map" ? root.entries.find((one) => keys.includes(one.key)) : undefined;
  return entry?.span ?? root.span;
}

/** Azure ML job YAML: command, sweep, pipeline, AutoML and fine-tuning jobs. */
export const azureMl: Detector<ParsedFile> = {
  id: "azure-ml",
  languages: ["yaml"],
  appliesTo: ({ text }) =>
    /azuremlschemas|azureml:|^type:\s*(?:command|sweep|automl|pipeline|finetuning|custom_model_finetuning)/m.test(
      text,
    ),
  detect(file) {
    return file.config().documents.flatMap((root) => {
      const schema = String(scalarAt(root, "$schema") ?? "");
      const type = String(scalarAt(root, "type") ?? "");
      if (
        /environment|data\.schema|dataAsset|model\.schema|compute|endpoint|deployment|workspace|registry|schedule|component/i.test(
          schema,
        ) &&
        !/Job/i.test(schema)
      )
        return [];
      const list = factList(file, "azure-ml");
      const kind = azureKind(root, schema, type, list);
      if (kind === undefined) return [];
      placeFacts(root, list);
      return [
        list.done({
          role: "run",
          kind,
          anchor: anchored(root, "command", "task", "trial", "type", "jobs"),
          rank: 70,
        }),
      ];
    });
  },
};

function azureKind(root: ConfigNode, schema: string, type: string, list: FactList): RunKind | undefined {
  const inputs = at(root, "inputs");
  if (/automl/i.test(schema + type)) {
    list.add("framework", "azureml-automl", anchored(root, "type", "task"));
    list.add(
      "trials",
      count(first(root, "limits.max_trials", "sweep.limits.max_trials", "sweep_settings.max_trials")),
      root.span,
    );
    list.add(
      "wallClockLimitHours",
      hours(first(root, "limits.timeout_minutes"), MINUTES_PER_HOUR),
      root.span,
    );
    list.add("nodes", count(first(root, "limits.max_nodes")), root.span);
    return "sweep";
  }
  if (/sweep/i.test(schema + type) || at(root, "search_space")) {
    list.add("trials", count(first(root, "limits.max_total_trials")), root.span);
    list.add("wallClockLimitHours", hours(first(root, "limits.timeout"), SECONDS_PER_HOUR), root.span);
    const run = scripted(at(root, "trial.command"), list);
    if (run === undefined && !list.has("trials")) return undefined;
    inputFacts(inputs, list);
    return "sweep";
  }
  if (/finetuning/i.test(schema + type)) {
    const hyper = at(root, "hyperparameters");
    if (hyper) inputFacts(hyper, list);
    list.add(
      "model",
      name(
        String(first(root, "model.path", "model") ?? "")
          .replace(/^azureml:\/\/.*\/models\//, "")
          .replace(/\/(?:versions|labels)\/.*$/, ""),
      ),
      root.span,
    );
    const data = first(root, "training_data.path", "training_data");
    list.add("dataset", data === undefined ? undefined : [String(data)], root.span);
    return "finetune";
  }
  const run = scripted(at(root, "command"), list);
  if (run !== undefined) {
    inputFacts(inputs, list);
    list.add("wallClockLimitHours", hours(first(root, "limits.timeout"), SECONDS_PER_HOUR), root.span);
    return run;
  }
  const jobs = at(root, "jobs");
  if (jobs?.kind === "map" && !/component/i.test(schema.replace(/pipelineJob/i, ""))) {
    for (const entry of jobs.entries) {
      const inner = azureKind(entry.value, "", String(scalarAt(entry.value, "type") ?? ""), list);
      if (inner) return inner;
    }
  }
  return undefined;
}

function inputFacts(inputs: ConfigNode | undefined, list: FactList): void {
  if (inputs?.kind !== "map") return;
  read(
    inputs.entries.flatMap((entry) =>
      entry.value.kind === "scalar" && entry.value.value !== null
        ? [{ key: entry.key, value: entry.value.value, span: entry.span }]
        : [],
    ),
    COMMON,
    list,
  );
}

function placeFacts(root: ConfigNode, list: FactList): void {
  list.add(
    "nodes",
    count(first(root, "resources.instance_count", "trial.resources.instance_count")),
    root.span,
  );
  const type = at(root, "resources.instance_type") ?? at(root, "trial.resources.instance_type");
  if (type?.kind === "scalar") list.add("instanceType", name(type.value), type.span);
  const several = at(root, "resources.instance_types");
  if (several?.kind === "list") {
    const texts = several.items.flatMap((item) => (item.kind === "scalar" ? [String(item.value)] : []));
    list.add("instanceType", texts.find((one) => /N[CDV]/i.test(one)) ?? texts[0], several.span);
  }
  list.add(
    "acceleratorsPerNode",
    count(
      first(root, "distribution.process_count_per_instance", "trial.distribution.process_count_per_instance"),
    ),
    root.span,
  );
}

function first(root: ConfigNode, ...paths: readonly string[]): string | number | undefined {
  for (const path of paths) {
    const value = scalarAt(root, path);
    if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  }
  return undefined;
}

function hours(value: string | number | undefined, perHour: number): number | undefined {
  const amount = positive(value);
  return amount === undefined ? undefined : amount / perHour;
}

/** SkyPilot tasks and dstack configurations: resources beside a `run:` script. */
export const taskYaml: Detector<ParsedFile> = {
  id: "task-yaml",
  languages: ["yaml"],
  appliesTo: ({ text }) =>
    (/^run:/m.test(text) && /resources:|accelerators/.test(text)) ||
    (/^commands:/m.test(text) && /^type:\s*(?:task|service|dev-environment)/m.test(text)),
  detect(file) {
    return file.config().documents.flatMap((root) => {
      const list = factList(file, "task-yaml");
      const kind = scripted(at(root, "run") ?? at(root, "commands"), list);
      const gpu = at(root, "resources.accelerators") ?? at(root, "resources.gpu");
      if (kind === undefined) return [];
      if (gpu?.kind === "scalar" && gpu.value !== null) gpuFacts(String(gpu.value), list, gpu.span);
      else if (gpu?.kind === "map") {
        const [entry] = gpu.entries;
        const named = scalarAt(gpu, "name");
        if (typeof named === "string")
          gpuFacts(`${named}:${String(scalarAt(gpu, "count") ?? 1)}`, list, gpu.span);
        else if (entry)
          gpuFacts(
            `${entry.key}:${entry.value.kind === "scalar" ? String(entry.value.value) : 1}`,
            list,
            entry.span,
          );
      }
      list.add("nodes", count(first(root, "num_nodes", "nodes")), anchored(root, "num_nodes", "nodes"));
      const cloud = first(root, "resources.cloud", "resources.infra");
      if (cloud !== undefined) list.add("provider", String(cloud).split("/")[0], root.span);
      const region = first(root, "resources.region");
      if (region !== undefined) list.add("region", String(region), root.span);
      const type = first(root, "resources.instance_type");
      if (type !== undefined) list.add("instanceType", String(type), root.span);
      return [list.done({ role: "run", kind, anchor: anchored(root, "run", "commands"), rank: 70 })];
    });
  },
};

/** `H100:8`, `A100-80GB`, `24GB:2` (a memory size names no card). */
function gpuFacts(text: string, list: FactList, span: { start: number; end: number }): void {
  const [card, several] = text
    .replace(/^\{|\}$/g, "")
    .split(":")
    .map((part) => part.trim());
  if (card && !/^\d+(?:GB)?\+?$/i.test(card)) list.add("accelerator", card, span);
  list.add("acceleratorsPerNode", count(several ?? "1"), span);
}

/** docker-compose services with a GPU reservation, and CI jobs on GPU runners, that really train. */
export const services: Detector<ParsedFile> = {
  id: "services",
  languages: ["yaml"],
  appliesTo: ({ text, path }) => /services:/.test(text) && /nvidia|gpu/i.test(text) && /compose/.test(path),
  detect(file) {
    const out: Detection[] = [];
    for (const root of file.config().documents) {
      const all = at(root, "services");
      for (const entry of all?.kind === "map" ? all.entries : []) {
        if (
          !leavesOf(entry.value, 300).some((leaf) =>
            /gpu|nvidia/i.test(`${leaf.path} ${String(leaf.node.value)}`),
          )
        )
          continue;
        const list = factList(file, "services");
        const kind = scripted(at(entry.value, "command") ?? at(entry.value, "entrypoint"), list);
        if (kind === undefined) continue;
        const reserved = leavesOf(entry.value, 300).find((leaf) => /devices\.\d+\.count$/.test(leaf.path));
        list.add(
          "acceleratorsPerNode",
          reserved && typeof reserved.node.value === "number" ? count(reserved.node.value) : undefined,
          entry.span,
        );
        out.push(list.done({ role: "run", kind, anchor: entry.span, rank: 50 }));
      }
    }
    return out;
  },
};

/** AWS ParallelCluster, HyperPod and SageMaker JSON: `CreateTrainingJob` requests. */
export const sageMakerJson: Detector<ParsedFile> = {
  id: "sagemaker-json",
  languages: ["json", "yaml"],
  appliesTo: ({ text }) =>
    /TrainingJobName|AlgorithmSpecification/.test(text) && /ResourceConfig|InstanceType/.test(text),
  detect(file) {
    return file.config().documents.flatMap((root) => {
      if (!keysOf(root).includes("ResourceConfig")) return [];
      const list = factList(file, "sagemaker-json");
      list.add("instanceType", name(first(root, "ResourceConfig.InstanceType")), root.span);
      list.add("nodes", count(first(root, "ResourceConfig.InstanceCount")), root.span);
      list.add(
        "wallClockLimitHours",
        hours(first(root, "StoppingCondition.MaxRuntimeInSeconds"), SECONDS_PER_HOUR),
        root.span,
      );
      inputFacts(at(root, "HyperParameters"), list);
      list.add("framework", "sagemaker", root.span);
      return [list.done({ role: "run", kind: "train", anchor: anchored(root, "TrainingJobName"), rank: 70 })];
    });
  },
};

/** Terraform resources that rent GPU machines: they say where, not what. */
export const terraform: Detector<ParsedFile> = {
  id: "terraform",
  languages: ["terraform"],
  appliesTo: ({ text }) => /instance_type|machine_type|guest_accelerator|vm_size/.test(text),
  detect(file) {
    const list = factList(file, "terraform");
    for (const match of file.source.text.matchAll(
      /^\s*(instance_type|machine_type|vm_size|region|type|count)\s*=\s*"?([\w.-]+)"?/gm,
    )) {
      const span = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
      const value = match[2] ?? "";
      if (/^(?:instance_type|machine_type|vm_size)$/.test(match[1] ?? ""))
        list.add("instanceType", value, span);
      if (match[1] === "region") list.add("region", value, span);
      if (match[1] === "type" && /nvidia|tpu/.test(value)) list.add("accelerator", value, span);
    }
    const [place] = list.facts;
    return place
      ? [list.done({ role: "fragment", kind: "launcher", anchor: place.evidence.span, rank: 10 })]
      : [];
  },
};
