import type { Call, PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { addCommand, mainCommandOf } from "../command/commandText.ts";
import { count, type FactList, name, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { runs } from "../python/entry.ts";
import { argument, readConstantPairs } from "../python/pythonPairs.ts";
import { writtenText } from "../writtenText.ts";
import { autoMlTask, withInputs } from "./azureMl.ts";
import { HYPERPARAMETERS, mapFacts, type Start } from "./cloudStart.ts";

const MINUTES_PER_HOUR = 60;

/** Azure ML's SDK (`azure.ai.ml`): command jobs and their sweeps, automated ML, models behind endpoints. */
export function azure(python: PythonFile, list: FactList): Start | undefined {
  if (!python.modules.has("azure") && !python.modules.has("azureml")) return undefined;
  const start =
    command(python, list) ??
    automated(python, list) ??
    tunedInPipeline(python, list) ??
    deployment(python, list);
  if (start) list.add("framework", "azureml", start.call.span);
  return start;
}

function command(python: PythonFile, list: FactList): Start | undefined {
  const [call] = python.calls.filter(
    (one) =>
      /^(?:azure\.ai\.ml(?:\.\w+)*\.)?(?:command|CommandJob)$/.test(one.qualified) &&
      runs(python, one) &&
      /train|fine|python/.test(commandLine(python, one)),
  );
  if (call === undefined) return undefined;
  list.add("instanceType", name(argument(python, call, "instance_type")?.value), call.span);
  list.add("nodes", count(argument(python, call, "instance_count")?.value), call.span);
  compute(python, list);
  const distribution = argument(python, call, "distribution")?.value;
  if (typeof distribution === "object" && distribution !== null && !Array.isArray(distribution)) {
    list.add("acceleratorsPerNode", count((distribution as ValueMap).process_count_per_instance), call.span);
  }
  const inputs = argument(python, call, "inputs");
  if (inputs) mapFacts(inputs.value, inputs.span, list);
  list.add("framework", "azureml", call.span);
  const started = mainCommandOf(filled(commandLine(python, call), inputs?.value));
  const kind = started === undefined ? "train" : addCommand(started, call.span, list);
  const [sweep] = python.callsNamed("sweep");
  if (sweep) list.add("trials", count(argument(python, sweep, "max_total_trials")?.value), sweep.span);
  limits(python, list);
  return { call, kind: sweep ? "sweep" : kind };
}

/** What a job runs; of a text that is put together as the file runs, the parts that are written out. */
function commandLine(python: PythonFile, call: Call): string {
  const known = argument(python, call, "command")?.value;
  if (typeof known === "string") return known;
  const given = call.args.find((one) => one.name === "command")?.value;
  return given === undefined ? "" : writtenText(python, given);
}

/** A command with the inputs that the same call hands it. */
function filled(command: string, inputs: Value | undefined): string {
  const values = typeof inputs === "object" && inputs !== null && !Array.isArray(inputs) ? inputs : {};
  return withInputs(command, (key) => {
    const value = (values as ValueMap)[key];
    return typeof value === "string" || typeof value === "number" ? value : undefined;
  });
}

/** `automl.classification(…)`, `automl.image_object_detection(…)`: a search over models. */
function automated(python: PythonFile, list: FactList): Start | undefined {
  const [call] = python.calls.filter(
    (one) =>
      /^azure\.ai\.ml\.automl\.(?:classification|regression|forecasting|(?:image|text)_\w+)$/.test(
        one.qualified,
      ) && runs(python, one),
  );
  if (call === undefined) return undefined;
  list.add("framework", "azureml-automl", call.span);
  list.add("task", autoMlTask(call.qualified.split(".").at(-1) ?? ""), call.span);
  limits(python, list);
  compute(python, list);
  return { call, kind: "sweep" };
}

/** A pipeline of the model catalog's components, handed its settings as a dictionary; what is deployed of it comes later. */
function tunedInPipeline(python: PythonFile, list: FactList): Start | undefined {
  const pipelines = python.definitions.filter((one) => one.decorators.some((by) => /^pipeline\b/.test(by)));
  const settings = python.assignments.filter(({ target }) =>
    /(?:train|tun)\w*_parameters$|component_args$/.test(target),
  );
  const call = python.calls.find(
    (one) => pipelines.some(({ name: made }) => made === one.name) && runs(python, one),
  );
  if (call === undefined || settings.length === 0) return undefined;
  for (const { value, scope } of python.assignments.filter(({ target }) =>
    /_parameters$|component_args$/.test(target),
  )) {
    const told = constantOf(python, value, scope);
    if (told) mapFacts(told.value, told.span, list);
  }
  for (const one of python.calls) {
    const machine = argument(python, one, "instance_type_finetune");
    if (machine) list.add("instanceType", name(machine.value), machine.span);
  }
  read(
    readConstantPairs(python).filter(({ key }) =>
      /^(?:process_count_per_instance|instance_count)$/.test(key),
    ),
    HYPERPARAMETERS,
    list,
  );
  compute(python, list);
  const named = python.assignmentsTo("model_name")[0];
  if (named) list.add("model", name(constantOf(python, named.value, named.scope)?.value), named.span);
  return { call, kind: "finetune" };
}

/** `set_limits(max_total_trials=…, max_trials=…, timeout_minutes=…)`; a command job's own `timeout` is one trial's, in seconds. */
function limits(python: PythonFile, list: FactList): void {
  for (const one of python.callsNamed("set_limits")) {
    const trials = argument(python, one, "max_total_trials") ?? argument(python, one, "max_trials");
    list.add("trials", count(trials?.value), one.span);
    const minutes = positive(argument(python, one, "timeout_minutes")?.value);
    list.add("wallClockLimitHours", minutes === undefined ? undefined : minutes / MINUTES_PER_HOUR, one.span);
  }
}

/** The cluster that the file makes for its jobs. */
function compute(python: PythonFile, list: FactList): void {
  for (const one of python.callsNamed("AmlCompute")) {
    const location = argument(python, one, "location");
    if (location) list.add("region", name(location.value), location.span);
    const size = argument(python, one, "size");
    if (size) list.add("instanceType", name(size.value), size.span);
  }
}

/** A model behind an endpoint, or one that runs over files in batches. */
function deployment(python: PythonFile, list: FactList): Start | undefined {
  const [call] = python.calls.filter(
    (one) =>
      /^(?:ManagedOnlineDeployment|KubernetesOnlineDeployment|ModelBatchDeployment|BatchDeployment)$/.test(
        one.last,
      ) && runs(python, one),
  );
  if (call === undefined) return undefined;
  const settings = python.callsNamed("ModelBatchDeploymentSettings").at(0);
  for (const one of settings === undefined ? [call] : [call, settings]) {
    list.add("instanceType", name(argument(python, one, "instance_type")?.value), one.span);
    list.add("nodes", count(argument(python, one, "instance_count")?.value), one.span);
  }
  if (call.last.endsWith("BatchDeployment")) compute(python, list);
  else list.add("task", "serving", call.span);
  return { call, kind: "inference" };
}
