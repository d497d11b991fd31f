import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { addCommand, mainCommandOf } from "../command/commandText.ts";
import { count, type FactList, name } from "../facts.ts";
import { runs } from "../python/entry.ts";
import { argument } from "../python/pythonPairs.ts";
import type { Start } from "./cloudStart.ts";

const JOBS = /^(?:KubeflowOrg)?V1(?:PyTorch|TF|MPI|XGBoost|Paddle|MX|JAX)Job$/;
/** Replicas that hold no part of the model. */
const WITHOUT_DEVICES = /^(?:ps|launcher|scheduler|server|evaluator)/i;

/** A training operator's job that Python puts together from containers and replicas: `V1PyTorchJob(spec=…)`. */
export function kubernetesJob(python: PythonFile, list: FactList): Start | undefined {
  const job = python.callsLike("last", JOBS).find((call) => runs(python, call));
  if (job === undefined) return undefined;
  let kind: Start["kind"] = "train";
  for (const one of python.callsNamed("V1Container")) {
    const words = ["command", "args"].flatMap((part) => textsOf(argument(python, one, part)?.value));
    const main = mainCommandOf(words.map((word) => (/\s/.test(word) ? `'${word}'` : word)).join(" "));
    if (main) kind = addCommand(main, one.span, list);
    else {
      const image = name(argument(python, one, "image")?.value);
      if (image !== undefined) list.link("image", image, one.span);
    }
    devices(argument(python, one, "resources")?.value, one, list);
  }
  for (const one of python.callsNamed("V1ResourceRequirements"))
    devices({ limits: argument(python, one, "limits")?.value ?? null }, one, list);
  replicas(python, list);
  const [, maker = ""] = /V1(\w+)Job$/.exec(job.last) ?? [];
  list.add("framework", maker === "TF" ? "tensorflow" : maker.toLowerCase(), job.span);
  return { call: job, kind };
}

function textsOf(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === "string" ? [value] : [];
}

function devices(resources: Value | undefined, { span }: Call, list: FactList): void {
  const limits = asMap(asMap(resources).limits ?? null);
  list.add("acceleratorsPerNode", count(limits["nvidia.com/gpu"] ?? limits["amd.com/gpu"]), span);
}

function asMap(value: Value | undefined): ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as ValueMap) : {};
}

/** Each replica is taken as a node. */
function replicas(python: PythonFile, list: FactList): void {
  const specs = python
    .callsLike("last", /^(?:KubeflowOrg)?V1ReplicaSpec$/)
    .filter(
      ({ span }) =>
        !python.assignments.some(
          ({ target, value }) => value.from === span.start && WITHOUT_DEVICES.test(target),
        ),
    );
  const nodes = specs.reduce((sum, one) => sum + (count(argument(python, one, "replicas")?.value) ?? 1), 0);
  if (specs[0]) list.add("nodes", nodes, specs[0].span);
}
