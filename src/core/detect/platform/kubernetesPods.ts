import type { Span } from "../../model/source.ts";
import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import type { FactList } from "../facts.ts";
import { textAt } from "./embedded.ts";

/** One container of a manifest with the pod around it. */
export interface Container {
  readonly command?: ConfigNode;
  readonly args?: ConfigNode;
  /** Devices that it asks for, and which resource says so. */
  readonly devices?: { readonly count?: number; readonly resource: string; readonly span: Span };
  readonly image?: string;
  /** Variables with literal values. */
  readonly environment: ReadonlyMap<string, { readonly text: string; readonly span: Span }>;
  readonly pod: ConfigNode;
  /** Keys from the root to the pod, to tell workers from others. */
  readonly path: readonly string[];
}

const MOST_CONTAINERS = 60;
const DEEPEST = 40;
const DEVICE =
  /^(?:nvidia\.com\/(?:gpu|mig-.*)|amd\.com\/gpu|google\.com\/tpu|aws\.amazon\.com\/neuron(?:device|core)?|habana\.ai\/gaudi|gpu\.intel\.com\/i915|huawei\.com\/Ascend\d*|cloud-tpus\.google\.com\/[\w-]+|cambricon\.com\/mlu\w*|gpu\.intel\.com\/xe)$/;

const RUNTIME = /^(?:model|huggingface|pytorch|tensorflow|triton|onnx|paddle)$/;

/** All containers of a manifest, init containers left out. */
export function containersOf(root: ConfigNode): readonly Container[] {
  const out: Container[] = [];
  visit(root, []);
  return out;

  function visit(node: ConfigNode, path: readonly string[]): void {
    if (out.length >= MOST_CONTAINERS || path.length > DEEPEST) return;
    if (node.kind === "list") {
      for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
      return;
    }
    if (node.kind !== "map") return;
    const containers = node.entries.find((entry) => entry.key === "containers")?.value;
    if (containers?.kind === "list") for (const one of containers.items) out.push(container(one, node, path));
    // KServe starts a runtime for `predictor: { model: { modelFormat, resources } }`.
    if (path.at(-1) === "predictor")
      for (const { key, value } of node.entries)
        if (RUNTIME.test(key) && at(value, "resources")) out.push(container(value, node, path));
    // Argo's templates are one container each.
    for (const { key, value } of node.entries)
      if (/^(?:container|script)$/.test(key) && at(value, "image")) out.push(container(value, node, path));
    for (const entry of node.entries)
      if (entry.key !== "initContainers" && entry.key !== "containers")
        visit(entry.value, [...path, entry.key]);
  }
}

function container(node: ConfigNode, pod: ConfigNode, path: readonly string[]): Container {
  const command = at(node, "command");
  const args = at(node, "args") ?? at(node, "source");
  const image = textAt(node, "image")?.text;
  const devices = devicesOf(at(node, "resources"));
  return {
    pod,
    path,
    environment: environmentOf(at(node, "env")),
    ...(image === undefined ? {} : { image }),
    ...(command ? { command } : {}),
    ...(args ? { args } : {}),
    ...(devices ? { devices } : {}),
  };
}

function environmentOf(node: ConfigNode | undefined): Container["environment"] {
  const out = new Map<string, { readonly text: string; readonly span: Span }>();
  for (const item of node?.kind === "list" ? node.items : []) {
    const name = textAt(item, "name");
    const value = textAt(item, "value");
    if (name && value) out.set(name.text, value);
  }
  return out;
}

function devicesOf(resources: ConfigNode | undefined): Container["devices"] {
  for (const key of ["limits", "requests"]) {
    const node = at(resources, key);
    if (node?.kind !== "map") continue;
    for (const entry of node.entries) {
      if (!DEVICE.test(entry.key) || entry.value.kind !== "scalar") continue;
      const count = Number(entry.value.value);
      if (count === 0) continue;
      return {
        resource: entry.key,
        span: entry.span,
        ...(Number.isInteger(count) && entry.value.value !== null && entry.value.value !== ""
          ? { count }
          : {}),
      };
    }
  }
  return undefined;
}

const WORKFLOW_PARAMETER = /\{\{\s*workflow\.parameters\.([\w-]+)\s*\}\}/g;

/** The values of an Argo workflow's parameters, and what its steps hand on to its templates under other names. */
export function workflowParameters(document: ConfigNode): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  visit(document, 0);
  return out;

  function visit(node: ConfigNode, depth: number): void {
    if (depth > DEEPEST || out.size > 500) return;
    if (node.kind === "list") for (const item of node.items) visit(item, depth + 1);
    if (node.kind !== "map") return;
    for (const path of ["arguments.parameters", "inputs.parameters"]) {
      const given = at(node, path);
      for (const one of given?.kind === "list" ? given.items : []) add(one);
    }
    for (const entry of node.entries) if (entry.value.kind !== "scalar") visit(entry.value, depth + 1);
  }

  function add(one: ConfigNode): void {
    const name = scalarAt(one, "name");
    const value = scalarAt(one, "value");
    if (typeof name !== "string" || value === undefined || value === null || out.has(name)) return;
    out.set(
      name,
      String(value).replace(WORKFLOW_PARAMETER, (whole, other: string) => out.get(other) ?? whole),
    );
  }
}

const ACCELERATOR_LABELS = [
  "nvidia.com/gpu.product",
  "cloud.google.com/gke-accelerator",
  "cloud.google.com/gke-tpu-accelerator",
  "k8s.amazonaws.com/accelerator",
  "gpu.nvidia.com/class",
  "gpu.nvidia.com/model",
  "accelerator",
  "amd.com/gpu.product-name",
];
const INSTANCE_LABELS = [
  "node.kubernetes.io/instance-type",
  "beta.kubernetes.io/instance-type",
  "sagemaker.amazonaws.com/compute-type",
];
const REGION_LABELS = ["topology.kubernetes.io/region", "failure-domain.beta.kubernetes.io/region"];

/** Devices of a container, and what the pod's selectors say of the machine. */
export function deviceFacts(container: Container, list: FactList): void {
  const { devices, pod } = container;
  if (devices) list.add("acceleratorsPerNode", devices.count, devices.span);
  for (const key of ACCELERATOR_LABELS)
    addLabel(pod, key, (text, span) => list.add("accelerator", text.replace(/^nvidia-/i, ""), span));
  for (const key of INSTANCE_LABELS) addLabel(pod, key, (text, span) => list.add("instanceType", text, span));
  for (const key of REGION_LABELS) addLabel(pod, key, (text, span) => list.add("region", text, span));
}

/** A node selector, or the single value of a node affinity. */
function addLabel(pod: ConfigNode, key: string, add: (text: string, span: Span) => void): void {
  const selector = at(pod, "nodeSelector");
  const chosen = selector?.kind === "map" ? selector.entries.find((entry) => entry.key === key) : undefined;
  if (chosen?.value.kind === "scalar" && chosen.value.value !== null) {
    const text = String(chosen.value.value);
    if (!isPlaceholder(text)) add(text, chosen.span);
    return;
  }
  const terms = at(
    pod,
    "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms",
  );
  for (const term of terms?.kind === "list" ? terms.items : []) {
    const expressions = at(term, "matchExpressions");
    for (const expression of expressions?.kind === "list" ? expressions.items : []) {
      const values = at(expression, "values");
      const [value] = values?.kind === "list" ? values.items : [];
      if (
        textAt(expression, "key")?.text !== key ||
        textAt(expression, "operator")?.text !== "In" ||
        value?.kind !== "scalar"
      )
        continue;
      const text = String(value.value ?? "");
      if (!isPlaceholder(text)) add(text, expression.span);
    }
  }
}

function isPlaceholder(text: string): boolean {
  return text === "" || /[$<>]|\{\{|PLACEHOLDER|^your/i.test(text);
}
