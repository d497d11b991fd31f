import type { Call, PythonFile } from "../../parse/python.ts";
import type { ValueMap } from "../../parse/value.ts";
import { count, type FactList, name, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { runs } from "../python/entry.ts";
import { makersOf } from "../python/pythonFlow.ts";
import { argument, flagPairs } from "../python/pythonPairs.ts";
import { HYPERPARAMETERS, type Start } from "./cloudStart.ts";

const MINUTES_PER_HOUR = 60;
const SUBMITS = /(?:^|[._])exp(?:eriment)?\w*(?:\(\))?\.submit$/i;
const SCRIPTS =
  /^azureml\..*(?:ScriptRunConfig|Estimator|PyTorch|TensorFlow|SKLearn|Chainer)$|(?:^|\.)ScriptRunConfig$/;
/** Scripts that a job runs for something else than a training. */
const ASIDE = /(?:^|[/_])(?:prep\w*|process\w*|download|convert|register|validate|deploy|hello\w*|upload)/i;

/** Azure ML's first SDK: `experiment.submit(config)` of a script, of a search over its settings, or of automated ML. */
export function azureSubmitted(python: PythonFile, list: FactList): Start | undefined {
  if (!python.modules.has("azureml")) return undefined;
  for (const call of python.callsLike("name", SUBMITS)) {
    const [first] = call.args;
    if (!first || !runs(python, call)) continue;
    for (const made of makersOf(python, first.value, call.scope, call.span.start)) {
      const kind = submitted(python, made, list);
      if (kind === undefined) continue;
      machines(python, list);
      list.add("framework", kind === "automl" ? "azureml-automl" : "azureml", call.span);
      return { call, kind: kind === "automl" ? "sweep" : kind };
    }
  }
  // A registered model behind a web service.
  const served = python
    .callsLike("name", /(?:^|\.)Model\.deploy$/)
    .find((call) => /^azureml\./.test(call.qualified) && runs(python, call));
  if (served) list.add("framework", "azureml", served.span);
  return served && { call: served, kind: "inference" };
}

function submitted(python: PythonFile, made: Call, list: FactList): Start["kind"] | "automl" | undefined {
  if (made.last === "AutoMLConfig") {
    list.add("trials", count(argument(python, made, "iterations")?.value), made.span);
    const hours = positive(argument(python, made, "experiment_timeout_hours")?.value);
    const minutes = positive(argument(python, made, "experiment_timeout_minutes")?.value);
    list.add("wallClockLimitHours", hours ?? (minutes ? minutes / MINUTES_PER_HOUR : undefined), made.span);
    return "automl";
  }
  if (/^HyperDrive(?:Run)?Config$/.test(made.last)) {
    list.add("trials", count(argument(python, made, "max_total_runs")?.value), made.span);
    const inner = made.args.find((one) => one.name === "run_config" || one.name === "estimator");
    const scripts = inner ? makersOf(python, inner.value, made.scope, made.span.start) : [];
    for (const one of scripts) if (SCRIPTS.test(one.qualified)) script(python, one, list);
    return "sweep";
  }
  return SCRIPTS.test(made.qualified) ? script(python, made, list) : undefined;
}

function script(python: PythonFile, made: Call, list: FactList): Start["kind"] | undefined {
  const file = name((argument(python, made, "script") ?? argument(python, made, "entry_script"))?.value);
  if (file === undefined || ASIDE.test(file)) return undefined;
  const folder = name(argument(python, made, "source_directory")?.value);
  list.link("script", folder ? `${folder.replace(/\/$/, "")}/${file}` : file, made.span);
  const words = made.args.find((one) => one.name === "arguments");
  if (words) read(flagPairs(python, words.value, made.scope), HYPERPARAMETERS, list);
  const params = argument(python, made, "script_params");
  const pairs = Object.entries((Object(params?.value) ?? {}) as ValueMap);
  if (params)
    read(
      pairs.map(([key, value]) => ({ key, value, span: params.span })),
      HYPERPARAMETERS,
      list,
    );
  for (const one of [made, ...python.callsLike("last", /^(?:Mpi|PyTorch|Tensorflow)Configuration$/)]) {
    list.add("nodes", count(argument(python, one, "node_count")?.value), one.span);
    list.add("acceleratorsPerNode", count(argument(python, one, "process_count_per_node")?.value), one.span);
  }
  return /(?:^|[/_])(?:score|scoring|infer|predict|eval|batch)/i.test(file) ? "inference" : "train";
}

/** The cluster that the file makes for its jobs. */
function machines(python: PythonFile, list: FactList): void {
  for (const one of python.callsNamed("provisioning_configuration"))
    list.add("instanceType", name(argument(python, one, "vm_size")?.value), one.span);
}
