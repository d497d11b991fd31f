import type { PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { ValueMap } from "../../parse/value.ts";
import { count, type FactList, name } from "../facts.ts";
import { read } from "../pairs.ts";
import { runs } from "../python/entry.ts";
import { argument, flagPairs } from "../python/pythonPairs.ts";
import { HYPERPARAMETERS, type Start } from "./cloudStart.ts";

/** Vertex AI: custom and automated training jobs, by its SDK or by the service's own client; models behind endpoints. */
export function vertex(python: PythonFile, list: FactList): Start | undefined {
  const [call] = python.calls.filter(
    (one) =>
      (/(?:CustomJob|CustomTrainingJob|CustomContainerTrainingJob|CustomPythonPackageTrainingJob|HyperparameterTuningJob|from_local_script|create_custom_job|create_hyperparameter_tuning_job)$|^AutoML\w*TrainingJob$/.test(
        one.last,
      ) ||
        /(?:^|\.)sft\.train$/.test(one.qualified)) &&
      runs(python, one) &&
      python.modules.has("google"),
  );
  if (call === undefined) return vertexServing(python, list);
  for (const one of [call, ...python.callsNamed("run"), ...python.callsNamed("submit")]) {
    const args = one.args.find((each) => each.name === "args");
    if (args) read(flagPairs(python, args.value, one.scope), HYPERPARAMETERS, list);
    list.add("model", name(argument(python, one, "source_model")?.value), one.span);
    list.add("epochs", count(argument(python, one, "epochs")?.value), one.span);
    list.add("instanceType", name(argument(python, one, "machine_type")?.value), one.span);
    list.add("accelerator", name(argument(python, one, "accelerator_type")?.value), one.span);
    list.add("acceleratorsPerNode", count(argument(python, one, "accelerator_count")?.value), one.span);
    list.add("nodes", count(argument(python, one, "replica_count")?.value), one.span);
  }
  workerPools(python, list);
  const script = name(argument(python, call, "script_path")?.value);
  if (script) list.link("script", script, call.span);
  for (const init of python.callsNamed("init"))
    list.add("region", name(argument(python, init, "location")?.value), init.span);
  list.add("provider", "gcp", call.span);
  list.add("trials", count(argument(python, call, "max_trial_count")?.value), call.span);
  list.add("framework", "vertex-ai", call.span);
  return { call, kind: /hyperparameter_?tuning_?job$/i.test(call.last) ? "sweep" : "train" };
}

/** `worker_pool_specs`: what machines, how many, and the options that they start the program with. */
function workerPools(python: PythonFile, list: FactList): void {
  for (const one of python.assignments) {
    if (/worker_pool_?specs?$|machine_spec$/.test(one.target)) {
      const value = constantOf(python, one.value, one.scope)?.value;
      const [pool] = Array.isArray(value) ? value : [value];
      const spec = Object(pool) as ValueMap;
      const machine = Object(spec.machine_spec ?? spec) as ValueMap;
      list.add("instanceType", name(machine.machine_type), one.span);
      list.add("accelerator", name(machine.accelerator_type), one.span);
      list.add("acceleratorsPerNode", count(machine.accelerator_count), one.span);
      list.add("nodes", count(spec.replica_count), one.span);
    }
    if (/^(?:cmd_?args|\w*args)$/i.test(one.target) && one.value.name === "ArrayExpression")
      read(flagPairs(python, one.value, one.scope), HYPERPARAMETERS, list);
  }
}

/** `model.deploy(machine_type=…)`: a model behind an endpoint; `batch_predict` runs over a file. */
function vertexServing(python: PythonFile, list: FactList): Start | undefined {
  if (![...python.imports.values()].some((one) => /aiplatform|vertexai/.test(one))) return undefined;
  const [call] = [...python.callsNamed("deploy"), ...python.callsNamed("batch_predict")].filter(
    (one) =>
      runs(python, one) && one.args.some((each) => /^machine_type$|replica_count$/.test(each.name ?? "")),
  );
  if (call === undefined) return undefined;
  list.add("instanceType", name(argument(python, call, "machine_type")?.value), call.span);
  list.add("accelerator", name(argument(python, call, "accelerator_type")?.value), call.span);
  list.add("acceleratorsPerNode", count(argument(python, call, "accelerator_count")?.value), call.span);
  list.add("nodes", count(argument(python, call, "min_replica_count")?.value), call.span);
  for (const one of python.callsNamed("OpenModel"))
    list.add("model", name(argument(python, one, "model_name", 0)?.value), one.span);
  list.add("provider", "gcp", call.span);
  list.add("framework", "vertex-ai", call.span);
  if (call.last === "deploy") list.add("task", "serving", call.span);
  return { call, kind: "inference" };
}
