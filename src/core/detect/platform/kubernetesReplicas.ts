import { at, type ConfigNode } from "../../parse/config.ts";
import type { FactList } from "../facts.ts";
import { numberAt, textAt } from "./embedded.ts";
import { type Container, containersOf } from "./kubernetesPods.ts";

/** Replica roles that hold no part of the model. */
const WITHOUT_DEVICES = /^(?:PS|Launcher|Scheduler|Server|Evaluator)$/i;

/** How many pods, taken as nodes, train together; and the processes per node that an operator starts. */
export function nodeFacts(
  kind: string,
  document: ConfigNode,
  containers: readonly Container[],
  list: FactList,
): void {
  const perNode =
    numberAt(document, "spec.nprocPerNode") ??
    numberAt(document, "spec.trainer.numProcPerNode") ??
    numberAt(document, "spec.slotsPerWorker") ??
    numberAt(document, "spec.mlPolicy.torch.numProcPerNode");
  if (perNode && perNode.number > 0 && !(perNode.number === 1 && list.has("acceleratorsPerNode")))
    list.add("acceleratorsPerNode", perNode.number, perNode.span);
  const direct = numberAt(document, "spec.trainer.numNodes") ?? numberAt(document, "spec.mlPolicy.numNodes");
  if (direct) list.add("nodes", direct.number, direct.span);
  const resources =
    numberAt(document, "spec.trainer.resourcesPerNode.limits.nvidia.com/gpu") ??
    numberAt(document, "spec.trainer.resourcesPerNode.requests.nvidia.com/gpu");
  if (resources) list.add("acceleratorsPerNode", resources.number, resources.span);
  replicaNodes(document, list);
  if (kind === "Job" || kind === "VCJob") {
    const parallel = numberAt(document, "spec.parallelism");
    if (parallel && parallel.number > 1) list.add("nodes", parallel.number, parallel.span);
    volcanoNodes(document, list);
  }
  const trial = at(document, "spec.trialTemplate.trialSpec");
  if (trial) nodeFacts(textAt(trial, "kind")?.text ?? "", trial, containers, list);
  if (kind === "JobSet") jobSetNodes(document, list);
  if (kind === "RayJob" || kind === "RayCluster") rayNodes(document, containers, list);
}

/** Copies of a server, each on devices of its own. */
export function servedReplicas(document: ConfigNode, list: FactList): void {
  const replicas = numberAt(document, "spec.replicas") ?? numberAt(document, "spec.predictor.minReplicas");
  const each = list.get("acceleratorsPerNode");
  if (replicas && replicas.number > 1 && each !== undefined)
    list.add("acceleratorCount", replicas.number * each, replicas.span);
}

/** `pytorchReplicaSpecs: {Master, Worker}`: all roles that train. */
function replicaNodes(document: ConfigNode, list: FactList): void {
  const spec = at(document, "spec");
  if (spec?.kind !== "map") return;
  const roles = spec.entries.find(
    (entry) => /ReplicaSpecs$/.test(entry.key) || entry.key === "replicaSpecs",
  )?.value;
  if (roles === undefined) return;
  let sum = 0;
  let span = roles.span;
  const members =
    roles.kind === "map"
      ? roles.entries.map((entry) => ({ role: entry.key, node: entry.value }))
      : roles.kind === "list"
        ? roles.items.map((node) => ({ role: textAt(node, "name")?.text ?? "", node }))
        : [];
  for (const { role, node } of members) {
    if (WITHOUT_DEVICES.test(role)) continue;
    const written = at(node, "replicas");
    const number = written === undefined ? { number: 1, span: node.span } : numberAt(node, "replicas");
    if (number === undefined) return;
    sum += number.number;
    span = number.span;
  }
  if (sum > 0) list.add("nodes", sum, span);
}

/** Volcano's `spec.tasks[].replicas`: all tasks that ask for devices, else the largest. */
function volcanoNodes(document: ConfigNode, list: FactList): void {
  const tasks = at(document, "spec.tasks");
  if (tasks?.kind !== "list") return;
  const counts = tasks.items.flatMap((item) => {
    const replicas = numberAt(item, "replicas");
    return replicas ? [{ ...replicas, devices: containersOf(item).some((one) => one.devices) }] : [];
  });
  const [most] = [...counts].sort((a, b) => Number(b.devices) - Number(a.devices) || b.number - a.number);
  const onDevices = counts.filter((one) => one.devices);
  const nodes = onDevices.length > 0 ? onDevices.reduce((sum, one) => sum + one.number, 0) : most?.number;
  if (most) list.add("nodes", nodes, most.span);
}

function jobSetNodes(document: ConfigNode, list: FactList): void {
  const jobs = at(document, "spec.replicatedJobs");
  if (jobs?.kind !== "list") return;
  for (const job of jobs.items) {
    const times =
      at(job, "replicas") === undefined ? { number: 1, span: job.span } : numberAt(job, "replicas");
    const parallel =
      at(job, "template.spec.parallelism") === undefined
        ? { number: 1, span: job.span }
        : numberAt(job, "template.spec.parallelism");
    if (times && parallel && times.number * parallel.number > 0)
      list.add("nodes", times.number * parallel.number, parallel.span);
    return;
  }
}

/** Worker groups of a Ray cluster that ask for devices, and the head where it does. */
function rayNodes(document: ConfigNode, containers: readonly Container[], list: FactList): void {
  const cluster = at(document, "spec.rayClusterSpec") ?? at(document, "spec");
  const groups = at(cluster, "workerGroupSpecs");
  if (groups?.kind !== "list") return;
  let sum = containers.some((one) => one.devices && one.path.includes("headGroupSpec")) ? 1 : 0;
  let span = groups.span;
  for (const group of groups.items) {
    const number = numberAt(group, "replicas");
    if (number === undefined) continue;
    sum += number.number;
    span = number.span;
  }
  if (sum > 0) list.add("nodes", sum, span);
}
