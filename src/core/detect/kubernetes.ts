import type { Detection, Detector, RunKind } from "../model/fact.ts";
import { at, type ConfigNode, leavesOf, scalarAt } from "../parse/config.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import type { ShellCommand } from "../parse/shell.ts";
import { count, type FactList, factList, name } from "./facts.ts";
import { commandFacts, trainingCommand } from "./trainingCommand.ts";
import { wordsOfNode } from "./yamlCommand.ts";

/** Kinds that run pods to an end, and the role names under which their replicas stand. */
const JOBS =
  /^(?:Job|CronJob|PyTorchJob|TFJob|MPIJob|XGBoostJob|PaddleJob|JAXJob|TrainJob|RayJob|RayCluster|JobSet|HyperPodPyTorchJob|VCJob|AppWrapper|Workflow|Pod|Deployment|StatefulSet|LeaderWorkerSet|InferenceService|ServingRuntime|ClusterServingRuntime)$/;
const TEMPLATES = /^(?:ClusterTrainingRuntime|TrainingRuntime)$/;
const SERVING =
  /^(?:Deployment|StatefulSet|LeaderWorkerSet|InferenceService|ServingRuntime|ClusterServingRuntime)$/;
const DEVICE =
  /^(?:nvidia\.com\/(?:gpu|mig-.*)|amd\.com\/gpu|google\.com\/tpu|habana\.ai\/gaudi|aws\.amazon\.com\/neuron\w*|gpu\.intel\.com\/\w+)$/;
const SELECTORS = [
  "nvidia.com/gpu.product",
  "cloud.google.com/gke-accelerator",
  "cloud.google.com/gke-tpu-accelerator",
  "node.kubernetes.io/instance-type",
  "beta.kubernetes.io/instance-type",
  "k8s.amazonaws.com/accelerator",
];

/** Kubernetes manifests that train or serve: jobs of the batch, Kubeflow, Ray and JobSet APIs. */
export const kubernetes: Detector<ParsedFile> = {
  id: "kubernetes",
  languages: ["yaml", "json"],
  appliesTo: ({ text }) =>
    /apiVersion/.test(text) &&
    /kind"?:/.test(text) &&
    /containers|template|trainer|entrypoint|replicaSpecs|ReplicaSpecs/.test(text),
  detect(file) {
    const out: Detection[] = [];
    for (const root of file.config().documents) {
      const kind = String(scalarAt(root, "kind") ?? "");
      if (JOBS.test(kind)) {
        const one = job(file, root, kind);
        if (one) out.push(one);
      } else if (TEMPLATES.test(kind)) {
        const list = factList(file, "kubernetes");
        replicas(root, list);
        list.add("framework", "pytorch", root.span);
        out.push(list.done({ role: "fragment", kind: "launcher", anchor: anchorOf(root), rank: 40 }));
      }
    }
    return out;
  },
};

function job(file: ParsedFile, root: ConfigNode, kind: string): Detection | undefined {
  const list = factList(file, "kubernetes");
  const containers = findAll(root, "containers").flatMap((node) => (node.kind === "list" ? node.items : []));
  const entry = scalarAt(root, "spec.entrypoint");
  let run: RunKind | undefined;
  for (const container of containers) {
    const command = commandOf(container);
    const one = command === undefined ? undefined : trainingCommand(command);
    if (one === undefined || command === undefined) continue;
    commandFacts(one, list);
    run = one.kind;
    break;
  }
  const trainer = at(root, "spec.trainer");
  if (run === undefined && (typeof entry === "string" || trainer)) {
    const words = typeof entry === "string" ? entry.split(/\s+/) : undefined;
    const command = words
      ? {
          words: words.map((text) => ({ text, span: root.span, known: true })),
          environment: new Map<string, string>(),
          span: root.span,
          repeats: 1,
        }
      : trainer
        ? commandOf(trainer)
        : undefined;
    const one = command ? trainingCommand(command) : undefined;
    if (one) {
      commandFacts(one, list);
      run = one.kind;
    }
  }
  const devices = deviceFacts(root, list);
  replicas(root, list);
  for (const key of SELECTORS) {
    for (const node of findAll(root, key)) {
      if (node.kind !== "scalar") continue;
      if (key.endsWith("instance-type")) list.add("instanceType", name(node.value), node.span);
      else list.add("accelerator", name(node.value), node.span);
    }
  }
  if (run === undefined) {
    // A training operator's own kind trains, whatever its image runs; any other job must show it.
    if (!/^(?:PyTorchJob|TFJob|MPIJob|XGBoostJob|PaddleJob|JAXJob|TrainJob|HyperPodPyTorchJob)$/.test(kind))
      return undefined;
    if (
      !devices &&
      !containers.some((container) =>
        /train/i.test(
          String(scalarAt(container, "image") ?? "") + String(scalarAt(root, "metadata.name") ?? ""),
        ),
      )
    )
      return undefined;
    run = "train";
  }
  if (SERVING.test(kind) && run !== "inference") return undefined;
  list.add("framework", frameworkOf(kind), root.span);
  return list.done({ role: "run", kind: run, anchor: anchorOf(root), rank: 65 });
}

/** Where a person would look for the run: the document's `kind:` line. */
function anchorOf(root: ConfigNode): { start: number; end: number } {
  const entry =
    root.kind === "map" ? (root.entries.find((one) => one.key === "kind") ?? root.entries[0]) : undefined;
  return entry?.span ?? root.span;
}

function frameworkOf(kind: string): string | undefined {
  const known: { readonly [kind: string]: string } = {
    PyTorchJob: "pytorch",
    HyperPodPyTorchJob: "pytorch",
    TFJob: "tensorflow",
    MPIJob: "mpi",
    XGBoostJob: "xgboost",
    PaddleJob: "paddle",
    JAXJob: "jax",
    TrainJob: "pytorch",
    RayJob: "ray",
    RayCluster: "ray",
  };
  return known[kind];
}

/** `command` and `args` of a container, one after the other. */
function commandOf(container: ConfigNode): ShellCommand | undefined {
  const words = [...wordsOfNode(at(container, "command")), ...wordsOfNode(at(container, "args"))];
  return words.length === 0
    ? undefined
    : { words, environment: new Map(), span: words[0]?.span ?? container.span, repeats: 1 };
}

/** Devices of the largest container. */
function deviceFacts(root: ConfigNode, list: FactList): boolean {
  let most: { devices: number; span: { start: number; end: number }; key: string } | undefined;
  for (const leaf of leavesOf(root)) {
    const key = leaf.path.slice(
      leaf.path.search(/(?:nvidia\.com|amd\.com|google\.com|habana\.ai|aws\.amazon\.com|gpu\.intel\.com)\//),
    );
    if (!DEVICE.test(key)) continue;
    const devices = count(typeof leaf.node.value === "boolean" ? undefined : leaf.node.value);
    if (devices !== undefined && devices > (most?.devices ?? 0)) most = { devices, span: leaf.span, key };
  }
  if (most === undefined) return false;
  list.add("acceleratorsPerNode", most.devices, most.span);
  if (most.key.startsWith("google.com/tpu")) list.add("accelerator", "TPU", most.span);
  return true;
}

/** Nodes: replicas of all roles that compute together. */
function replicas(root: ConfigNode, list: FactList): void {
  const explicit = scalarAt(root, "spec.trainer.numNodes") ?? scalarAt(root, "spec.mlPolicy.numNodes");
  if (typeof explicit === "number") {
    list.add("nodes", count(explicit), root.span);
    return;
  }
  let nodes = 0;
  let span: { start: number; end: number } | undefined;
  for (const specs of [
    ...findAll(root, "pytorchReplicaSpecs"),
    ...findAll(root, "tfReplicaSpecs"),
    ...findAll(root, "mpiReplicaSpecs"),
    ...findAll(root, "replicaSpecs"),
    ...findAll(root, "jaxReplicaSpecs"),
  ]) {
    const roles: readonly (readonly [string, ConfigNode])[] =
      specs.kind === "map"
        ? specs.entries.map((entry) => [entry.key, entry.value] as const)
        : specs.kind === "list"
          ? specs.items.map((item) => [String(scalarAt(item, "name") ?? ""), item] as const)
          : [];
    for (const [role, spec] of roles) {
      // An MPI launcher and a parameter server compute nothing.
      if (/^(?:Launcher|PS|Chief|Evaluator)$/i.test(role) && roles.length > 1 && role !== "Chief") continue;
      const amount = count(scalarAt(spec, "replicas") as number | undefined) ?? 1;
      nodes += amount;
      span ??= spec.span;
    }
  }
  const workers = findAll(root, "workerGroupSpecs").flatMap((node) =>
    node.kind === "list" ? node.items : [],
  );
  for (const group of workers) {
    nodes += count(scalarAt(group, "replicas") as number | undefined) ?? 1;
    span ??= group.span;
  }
  if (nodes > 0 && span) list.add("nodes", nodes, span);
  const parallel = scalarAt(root, "spec.parallelism");
  if (typeof parallel === "number" && parallel > 1) list.add("nodes", count(parallel), root.span);
}

/** Every value under a key, anywhere in the document. */
function findAll(node: ConfigNode, key: string, depth = 0): readonly ConfigNode[] {
  if (depth > 30) return [];
  if (node.kind === "list") return node.items.flatMap((item) => findAll(item, key, depth + 1));
  if (node.kind !== "map") return [];
  return node.entries.flatMap((entry) => [
    ...(entry.key === key ? [entry.value] : []),
    ...findAll(entry.value, key, depth + 1),
  ]);
}
