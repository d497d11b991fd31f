import { at, type ConfigNode, entryAt, keysOf, scalarAt } from "../../parse/config.ts";
import { type FactList, positive } from "../facts.ts";
import { counted, keyOf, measured, named, precisionName } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { type ConfigTool, detection, firstEntry, howMany, plain } from "./configView.ts";

/** SageMaker's tuning and transform requests, as JSON or YAML. */
export const sagemakerJob: ConfigTool = {
  id: "sagemaker-job",
  hint: /TransformResources|TrainingJobDefinition/,
  detect(view) {
    const tuning = at(view.root, "TrainingJobDefinition");
    const root = tuning ?? view.root;
    // A plain training request is read with the launchers.
    if (tuning === undefined && at(root, "TransformResources") === undefined) return undefined;
    return detection(view, {
      id: "sagemaker-job",
      framework: "sagemaker",
      role: "run",
      kind: tuning ? "sweep" : "inference",
      root,
      anchor: ["AlgorithmSpecification", "TrainingJobName", "ResourceConfig", "TransformResources"],
      schemas: [
        [
          [["ResourceConfig.InstanceType", "TransformResources.InstanceType"], named("instanceType")],
          [["ResourceConfig.InstanceCount", "TransformResources.InstanceCount"], counted("nodes")],
          ["StoppingCondition.MaxRuntimeInSeconds", measured("wallClockLimitHours", 1 / 3600)],
        ],
      ],
      more(list) {
        const most = entryAt(
          view.root,
          "HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs",
        );
        if (most) list.add("trials", positive(plain(most.value)), most.span);
        hyperparameters(at(root, "HyperParameters") ?? at(root, "StaticHyperParameters"), list);
        list.add("provider", "aws", root.span);
      },
    });
  },
};

/** Vertex AI's custom and tuning jobs. */
export const vertexJob: ConfigTool = {
  id: "vertex-job",
  hint: /workerPoolSpecs|worker_pool_specs/,
  detect(view) {
    const specs = firstEntry(view.root, [
      "workerPoolSpecs",
      "worker_pool_specs",
      "jobSpec.workerPoolSpecs",
      "job_spec.worker_pool_specs",
      "trialJobSpec.workerPoolSpecs",
      "trial_job_spec.worker_pool_specs",
    ]);
    const pool = specs?.value.kind === "list" ? specs.value.items[0] : undefined;
    if (!specs || pool === undefined) return undefined;
    const trials = firstEntry(view.root, ["maxTrialCount", "max_trial_count"]);
    return detection(view, {
      id: "vertex-job",
      framework: "vertex",
      role: "run",
      kind: trials || howMany(view, ["studySpec", "study_spec"]) > 0 ? "sweep" : "train",
      anchor: [
        "displayName",
        "display_name",
        "workerPoolSpecs",
        "worker_pool_specs",
        "jobSpec",
        "trialJobSpec",
      ],
      schemas: [],
      more(list) {
        if (trials) list.add("trials", positive(plain(trials.value)), trials.span);
        for (const [paths, reader] of [
          [["machineSpec.machineType", "machine_spec.machine_type"], named("instanceType")],
          [["machineSpec.acceleratorType", "machine_spec.accelerator_type"], named("accelerator")],
          [
            ["machineSpec.acceleratorCount", "machine_spec.accelerator_count"],
            counted("acceleratorsPerNode"),
          ],
          [["replicaCount", "replica_count"], counted("nodes")],
        ] as const) {
          const entry = firstEntry(pool, paths);
          if (entry) reader?.(plain(entry.value), list, entry.span);
        }
        const args = firstEntry(pool, [
          "containerSpec.args",
          "container_spec.args",
          "pythonPackageSpec.args",
          "python_package_spec.args",
        ]);
        if (args) words(args.value, list);
        list.add("provider", "gcp", specs.span);
      },
    });
  },
};

/** A server of a language model: vLLM's `serve --config`, SGLang's. */
export const servingConfig: ConfigTool = {
  id: "serving-config",
  hint: /max[-_]model[-_]len|gpu[-_]memory[-_]utilization|tensor[-_]parallel[-_]size|mem[-_]fraction[-_]static/,
  detect(view) {
    const model = firstEntry(view.root, [
      "model",
      "model-path",
      "model_path",
      "model_name_or_path",
      "model_name",
      "served-model-name",
    ]);
    const keys = new Set(keysOf(view.root).map(keyOf));
    const own = [
      "tensor_parallel_size",
      "max_model_len",
      "gpu_memory_utilization",
      "max_num_seqs",
      "max_num_batched_tokens",
      "port",
      "host",
      "enable_prefix_caching",
      "mem_fraction_static",
      "pipeline_parallel_size",
      "served_model_name",
      "dtype",
      "kv_cache_dtype",
    ].filter((key) => keys.has(key)).length;
    if (
      model?.value.kind !== "scalar" ||
      own < 2 ||
      ["learning_rate", "epochs", "max_steps", "num_train_epochs", "actor"].some((key) => keys.has(key))
    )
      return undefined;
    return detection(view, {
      id: "serving-config",
      framework: keys.has("mem_fraction_static") ? "sglang" : "vllm",
      role: "run",
      kind: "inference",
      anchor: ["model", "model-path", "model_path", "model_name_or_path", "model_name"],
      schemas: [
        [
          [["model", "model-path", "model_path", "model_name_or_path", "model_name"], named("model")],
          [["tensor-parallel-size", "tensor_parallel_size"], counted("acceleratorsPerNode")],
          [["max-model-len", "max_model_len"], counted("sequenceLength")],
          ["dtype", precisionName],
        ],
      ],
      more: (list) => list.add("task", "serving", view.root.span),
    });
  },
};

function hyperparameters(node: ConfigNode | undefined, list: FactList): void {
  if (node?.kind !== "map") return;
  for (const { key, value, span } of node.entries) {
    if (value.kind !== "scalar") continue;
    const text = typeof value.value === "string" ? value.value.replace(/^"(.*)"$/, "$1") : value.value;
    const own = Object.hasOwn(COMMON, keyOf(key)) ? COMMON[keyOf(key)] : undefined;
    own?.(typeof text === "string" && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text, list, span);
  }
}

/** `["--epochs", "3", "--batch-size=8"]`. */
function words(node: ConfigNode, list: FactList): void {
  if (node.kind !== "list") return;
  for (const [index, item] of node.items.entries()) {
    const text = item.kind === "scalar" ? String(item.value) : "";
    const [, key, joined] = /^--?([\w-]+)(?:=(.*))?$/.exec(text) ?? [];
    const value =
      joined ??
      scalarAt(
        {
          kind: "map",
          span: item.span,
          entries: [{ key: "next", value: node.items[index + 1] ?? item, span: item.span }],
        },
        "next",
      );
    if (key === undefined || !Object.hasOwn(COMMON, keyOf(key)) || value === undefined) continue;
    COMMON[keyOf(key)]?.(
      typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value,
      list,
      item.span,
    );
  }
}
