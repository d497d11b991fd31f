import type { Detector, RunKind } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, name, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { runs } from "../python/entry.ts";
import { argument, argumentValue, keywordPairs, readConstantPairs } from "../python/pythonPairs.ts";
import { datasetFacts } from "../python/pythonSubject.ts";
import { COMMON } from "../vocabulary.ts";
import { azure } from "./azurePython.ts";
import { azureSubmitted } from "./azureSubmitted.ts";
import { HYPERPARAMETERS, mapFacts, type Start } from "./cloudStart.ts";
import { kubernetesJob } from "./kubernetesPython.ts";
import { vertex } from "./vertexPython.ts";

const SECONDS_PER_HOUR = 3600;

/** SageMaker estimators, Vertex AI jobs, Azure ML `command`/`sweep`, Kubeflow's client: training sent to a cloud. */
export const cloudPython: Detector<ParsedFile> = {
  id: "cloud",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /sagemaker|aiplatform|azure\.ai\.ml|azureml|kubeflow|\bkfp\b|vertexai|google\.cloud/.test(
      importedText(file),
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const list = factList(file, "cloud");
    const found =
      sageMaker(python, list) ??
      vertex(python, list) ??
      azure(python, list) ??
      kubernetesJob(python, list) ??
      azureSubmitted(python, list) ??
      kubeflow(python, list) ??
      pipelineStep(python, list);
    if (found === undefined) return [];
    // The model that the notebook or script names for its job, where the call itself is handed it in another way.
    for (const { key, value, span } of readConstantPairs(python))
      if (/^(?:base_model(?:_id|_name)?|pretrained_model\w*|(?:hf_)?model_id)$/i.test(key))
        list.add("model", name(value), span);
    // Under which name the job finds it, where the file does not load one by its own.
    if (python.callsNamed("pipeline").length + python.callsNamed("from_pretrained").length === 0)
      for (const { key, value, span } of readConstantPairs(python))
        if (key === "model_name") list.add("model", name(value), span);
    if (found.kind !== "inference") datasetFacts(python, list);
    return [list.done({ role: "run", kind: found.kind, anchor: found.call.span, rank: 85 })];
  },
};

function sageMaker(python: PythonFile, list: FactList): Start | undefined {
  if (!python.modules.has("sagemaker")) return undefined;
  const [call] = python.calls.filter(
    (one) =>
      /(?:^|\.)(?:HuggingFace|PyTorch|TensorFlow|Estimator|ModelTrainer|JumpStartEstimator|SKLearn|XGBoost|MXNet)$/.test(
        one.qualified,
      ) &&
      runs(python, one) &&
      // `HuggingFace(**args)` is a launcher's own code.
      (one.args.some((each) => each.name !== undefined) || keywordPairs(python, one).length > 0),
  );
  const [transformer] = python.callsNamed("transformer").filter((one) => runs(python, one));
  const [deploy] = python.callsNamed("deploy").filter((one) => runs(python, one));
  const start = call ?? transformer ?? deploy;
  if (start === undefined) return undefined;
  placed(python, start, list, { instance_type: "instanceType", instance_count: "nodes" });
  const distribution = argument(python, start, "distribution");
  // Other ways to distribute start a process on each device.
  const { mpi } = Object(distribution?.value) as ValueMap;
  const { enabled, processes_per_host: processes } = Object(mpi) as ValueMap;
  if (distribution && enabled === true) list.add("acceleratorsPerNode", count(processes), distribution.span);
  for (const one of python.callsLike("qualified", /^boto3\.(?:Session|client|resource|session\.Session)$/)) {
    const region = argument(python, one, "region_name");
    if (region) list.add("region", name(region.value), region.span);
  }
  const hyper = argument(python, start, "hyperparameters");
  if (hyper) mapFacts(hyper.value, hyper.span, list);
  setOneByOne(python, start, list);
  list.add("model", name(argument(python, start, "model_id")?.value), start.span);
  const limit = positive(argument(python, start, "max_run")?.value);
  list.add("wallClockLimitHours", limit === undefined ? undefined : limit / SECONDS_PER_HOUR, start.span);
  const script = name(argument(python, start, "entry_point")?.value);
  const folder = name(argument(python, start, "source_dir")?.value);
  if (script) list.link("script", folder === undefined ? script : `${folder}/${script}`, start.span);
  for (const one of python.assignments) {
    if (one.target === "hub" || /^hub\b/.test(one.target)) {
      const value = argumentValueOf(python, one.value, one.scope);
      list.add("model", name((value as ValueMap | undefined)?.HF_MODEL_ID), one.span);
    }
  }
  if (call === undefined) served(python, start, list);
  list.add("framework", "sagemaker", start.span);
  // A search over the estimator's settings is what the notebook is about, though it may be tried once before.
  const [tuner] = python.callsNamed("HyperparameterTuner").filter((one) => call && runs(python, one));
  if (tuner) {
    list.add("trials", count(argument(python, tuner, "max_jobs")?.value), tuner.span);
    return { call: tuner, kind: "sweep" };
  }
  const kind: RunKind =
    call === undefined
      ? "inference"
      : list.has("model") || start.last === "HuggingFace" || start.last === "JumpStartEstimator"
        ? "finetune"
        : "train";
  return { call: start, kind };
}

/** `settings["epoch"] = "1"` of what the job is handed, and `job.set_hyperparameters(epochs=25)`. */
function setOneByOne(python: PythonFile, start: Call, list: FactList): void {
  const handed = start.args.find((one) => one.name === "hyperparameters")?.value;
  const settings = handed?.name === "VariableName" ? python.text.slice(handed.from, handed.to) : undefined;
  const entries = python.assignments
    .filter(({ target }) => settings !== undefined && target.startsWith(`${settings}.`))
    .flatMap(({ target, value, scope, span }) => {
      const told = argumentValueOf(python, value, scope);
      return told === undefined ? [] : [{ key: target.split(".").at(-1) ?? "", value: told, span }];
    });
  const written = python.callsNamed("set_hyperparameters").flatMap((call) => keywordPairs(python, call));
  read([...entries, ...written], HYPERPARAMETERS, list);
}

/** `HuggingFaceModel(env=…)` and `deploy(initial_instance_count=…)`: a model behind an endpoint. */
function served(python: PythonFile, start: Call, list: FactList): void {
  for (const one of python.callsNamed("HuggingFaceModel")) {
    const env = argument(python, one, "env");
    if (env === undefined || typeof env.value !== "object" || env.value === null || Array.isArray(env.value))
      continue;
    const map = env.value as ValueMap;
    list.add("model", name(map.HF_MODEL_ID ?? map.MODEL_ID), env.span);
    list.add("acceleratorsPerNode", count(map.SM_NUM_GPUS ?? map.SM_NUM_GPU), env.span);
    list.add("sequenceLength", count(map.MAX_TOTAL_TOKENS), env.span);
  }
  list.add("nodes", count(argument(python, start, "initial_instance_count")?.value), start.span);
  list.add("task", "serving", start.span);
}

/** Kubeflow Pipelines: a step that trains. */
function pipelineStep(python: PythonFile, list: FactList): Start | undefined {
  if (!python.modules.has("kfp")) return undefined;
  const [call] = python.calls.filter(
    (one) =>
      /(?:^|_)train_\w+_op$|(?:^|_)train_(?:\w+_)?(?:on|using|with)_\w+|TrainingJob\w*Op$/i.test(one.last) &&
      runs(python, one),
  );
  if (call === undefined) return undefined;
  read(
    keywordPairs(python, call),
    { ...HYPERPARAMETERS, number_of_epochs: COMMON.epochs ?? (() => undefined) },
    list,
  );
  return { call, kind: "train" };
}

function kubeflow(python: PythonFile, list: FactList): Start | undefined {
  const [call] = python.modules.has("kubeflow")
    ? python.callsLike("last", /^(?:train|create_job)$/).filter((one) => runs(python, one))
    : [];
  if (call === undefined) return undefined;
  for (const one of [...python.callsNamed("CustomTrainer"), ...python.callsNamed("Trainer"), call]) {
    list.add(
      "nodes",
      count((argument(python, one, "num_nodes") ?? argument(python, one, "num_workers"))?.value),
      one.span,
    );
    const resources =
      argument(python, one, "resources_per_node") ?? argument(python, one, "resources_per_worker");
    if (
      resources &&
      typeof resources.value === "object" &&
      resources.value !== null &&
      !Array.isArray(resources.value)
    ) {
      const map = resources.value as ValueMap;
      list.add("acceleratorsPerNode", count(map["nvidia.com/gpu"] ?? map.gpu), resources.span);
    }
  }
  list.add("framework", "pytorch", call.span);
  return { call, kind: "train" };
}

function placed(
  python: PythonFile,
  call: Call,
  list: FactList,
  keys: { readonly [key: string]: "instanceType" | "nodes" },
): void {
  for (const [key, about] of Object.entries(keys)) {
    const found = argument(python, call, key) ?? keywordPairs(python, call).find((one) => one.key === key);
    if (found === undefined) continue;
    if (about === "nodes") list.add("nodes", count(found.value), found.span);
    else list.add("instanceType", name(found.value), found.span);
  }
}

function argumentValueOf(
  python: PythonFile,
  value: Call["args"][number]["value"],
  scope: string,
): Value | undefined {
  return argumentValue(
    python,
    { scope },
    {
      value,
      unpacked: false,
      span: { start: value.from, end: value.to },
    },
  )?.value;
}

/** Modal: `@app.function(gpu="A100:2", timeout=…)` says where the file's own training runs. */
export const modal: Detector<ParsedFile> = {
  id: "modal",
  languages: ["python"],
  appliesTo: (file) => mentions(file, /\bmodal\b/) && mentions(file, /gpu\s*=/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    if (!python.modules.has("modal")) return [];
    const list = factList(file, "modal");
    const [call] = python
      .callsLike("last", /^(?:function|cls)$/)
      .filter((one) => one.args.some((other) => other.name === "gpu"));
    if (call === undefined) return [];
    const gpu = argument(python, call, "gpu");
    const [accelerator, several] = String(name(gpu?.value) ?? "").split(":");
    list.add("accelerator", accelerator || undefined, call.span);
    list.add("acceleratorsPerNode", count(several ?? (accelerator ? 1 : undefined)), call.span);
    const timeout = positive(argument(python, call, "timeout")?.value);
    list.add(
      "wallClockLimitHours",
      timeout === undefined ? undefined : timeout / SECONDS_PER_HOUR,
      call.span,
    );
    list.add("provider", "modal", call.span);
    return [list.done({ role: "modifier", kind: "launcher", anchor: call.span, rank: 10 })];
  },
};
