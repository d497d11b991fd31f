import { findAccelerator } from "../../data/accelerators.ts";
import { findInstance } from "../../data/instances.ts";
import type { Detection, Detector } from "../../model/fact.ts";
import type { SourceFile } from "../../model/source.ts";
import type { ConfigEntry, ConfigNode } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { count, type FactList, factList, isNeverRun } from "../facts.ts";
import { embedded, mainCommand } from "./embedded.ts";

/** Keys under which job formats keep what they run. */
const COMMAND =
  /^(?:commands?|cmds?|entry_?point|script|scripts|run|exec|startup_script|start_command|docker_start_cmd|docker_args|user_data)$/;
const ARGUMENTS = /^(?:args|arguments)$/;
/** Sections beside a command that say what it runs on. */
const RESOURCES =
  /^(?:resources?|resource_?requirements|compute|hardware|machine|compute_config|requirements|spec|container_?properties)$/;
const TRAINS =
  /torchrun|accelerate|deepspeed|\bpython[\d.]*\b|composer|axolotl|llamafactory|litgpt|\btune run|srun|mpirun|vllm serve|text-generation-launcher|sglang|llama-server/;
/** Formats that have readers of their own, and files that run things which are no runs. */
const OTHERS =
  /(?:^|\/)(?:package(?:-lock)?\.json|\.gitlab-ci[\w.-]*|azure-pipelines[\w.-]*|bitbucket-pipelines\.yml|cloudbuild[\w.-]*|buildspec[\w.-]*|appveyor\.yml|\.travis\.yml|action\.ya?ml|pyproject\.toml|[\w.-]*compose[\w.-]*)$|(?:^|\/)\.(?:vscode|devcontainer|buildkite|circleci|gitlab|jenkins|azure-pipelines|idea)\//;
const OTHER_KEYS = [
  "apiVersion",
  "$schema",
  "services",
  "jobs",
  "repos",
  "program",
  "swagger",
  "openapi",
  "nbformat",
];
const DEEPEST = 12;
const MOST = 20;
const LONGEST = 200_000;

/** A job of a scheduler or a pipeline: a map with a command, and the maps around it, the nearest first. */
interface Job {
  readonly nodes: readonly ConfigNode[];
  readonly entry: ConfigEntry;
  readonly around: readonly ConfigNode[];
}

/**
 * Job files of schedulers and pipelines that have no reader of their own: Beaker, Determined, Run:ai, AWS Batch, DVC,
 * MLflow projects, Argo templates, spaCy projects. With devices beside the command they describe a run; without them
 * they name a command that starts one.
 */
export const jobFile: Detector<ParsedFile> = {
  id: "job",
  languages: ["yaml", "json", "toml"],
  appliesTo: (source) =>
    source.text.length <= LONGEST &&
    TRAINS.test(source.text) &&
    /command|cmd|entry_?point|script|\brun\b|exec|user_data|arguments|dockerArgs/i.test(source.text) &&
    !isCi(source),
  detect: (file) =>
    file
      .config()
      .documents.slice(0, MOST)
      .flatMap((root) => {
        if (root.kind !== "map" || root.entries.some((entry) => OTHER_KEYS.includes(entry.key))) return [];
        return jobsOf(root).flatMap((job) => detected(file, job) ?? []);
      }),
};

/** Workflows of a forge test a project; what they start is read by a detector of their own. */
function isCi(source: SourceFile): boolean {
  return OTHERS.test(source.path) || isNeverRun(source);
}

function detected(file: ParsedFile, job: Job): Detection | undefined {
  const script = embedded(file, job.nodes.length > 1 ? job.nodes : lines(job.nodes));
  const main = script && mainCommand([script]);
  if (main === undefined) return undefined;
  const list = factList(file, "job");
  main.from.read(main.command, list);
  const devices = resourceFacts(job.around, list);
  if (main.command.kind === "inference" && !devices) return undefined;
  const anchor = {
    start: job.entry.span.start,
    end: job.entry.value.kind === "scalar" ? job.entry.span.end : job.entry.span.start + job.entry.key.length,
  };
  return list.done({
    role: devices ? "run" : "fragment",
    kind: main.command.kind,
    anchor,
    rank: devices ? 45 : 20,
  });
}

/** A list of lines is a script, a list of words is one command: only words are never commands themselves. */
function lines(nodes: readonly ConfigNode[]): readonly ConfigNode[] {
  const [only] = nodes;
  if (only?.kind !== "list") return nodes;
  const texts = only.items.map((item) => (item.kind === "scalar" ? String(item.value ?? "") : ""));
  if (
    !texts.some((text) =>
      /^\S*(?:python[\d.]*|torchrun|accelerate|deepspeed|cd|pip|bash|export|srun)\s+\S/.test(text),
    )
  )
    return nodes;
  return [{ kind: "scalar", value: texts.join("\n"), span: only.span }];
}

function jobsOf(root: ConfigNode): readonly Job[] {
  const out: Job[] = [];
  visit(root, []);
  return out;

  function visit(node: ConfigNode, around: readonly ConfigNode[]): void {
    if (out.length >= MOST || around.length > DEEPEST) return;
    if (node.kind === "list") for (const item of node.items.slice(0, 200)) visit(item, around);
    if (node.kind !== "map") return;
    const inner = [node, ...around];
    const entry = node.entries.find(
      (one) => COMMAND.test(snake(one.key)) && (one.value.kind === "scalar" || isWords(one.value)),
    );
    const rest = node.entries.find((one) => ARGUMENTS.test(snake(one.key)) && one.value.kind !== "map");
    const first = entry ?? rest;
    if (first) out.push({ nodes: parts(entry, rest), entry: first, around: inner });
    for (const one of node.entries) if (one.value.kind !== "scalar") visit(one.value, inner);
  }
}

/** `command: ["sh", "-c"]` with the script in `arguments`, or a command alone. */
function parts(entry: ConfigEntry | undefined, rest: ConfigEntry | undefined): readonly ConfigNode[] {
  return [entry?.value, rest?.value].filter((node) => node !== undefined);
}

function isWords(node: ConfigNode): boolean {
  return node.kind === "list" && node.items.length > 0 && node.items.every((item) => item.kind === "scalar");
}

function snake(key: string): string {
  return key
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();
}

/** What the maps around a command say of devices, and whether they say so at all. */
function resourceFacts(around: readonly ConfigNode[], list: FactList): boolean {
  for (const node of around) {
    if (node.kind !== "map") continue;
    for (const entry of node.entries) {
      const key = snake(entry.key);
      if (entry.value.kind === "scalar") machineFact(key, entry, list);
      else if (RESOURCES.test(key))
        for (const one of entriesBelow(entry.value, 3)) machineFact(snake(one.key), one, list);
    }
  }
  return hasMachine(around);
}

function hasMachine(around: readonly ConfigNode[]): boolean {
  return around.some(
    (node) =>
      node.kind === "map" &&
      node.entries.some((entry) => {
        const key = snake(entry.key);
        if (entry.value.kind === "scalar") return MACHINE.test(key);
        return (
          RESOURCES.test(key) && entriesBelow(entry.value, 3).some((one) => MACHINE.test(snake(one.key)))
        );
      }),
  );
}

function entriesBelow(node: ConfigNode, depth: number): readonly ConfigEntry[] {
  if (depth === 0) return [];
  if (node.kind === "list") return node.items.slice(0, 20).flatMap((item) => entriesBelow(item, depth - 1));
  if (node.kind !== "map") return [];
  // What trains are the workers of a cluster, where they are told apart from its head.
  const workers = node.entries.some((entry) => /^worker/.test(entry.key));
  return node.entries
    .filter((entry) => !(workers && /^head/.test(entry.key)))
    .flatMap((entry) => [entry, ...entriesBelow(entry.value, depth - 1)]);
}

const DEVICES =
  /^(?:gpus?|num_gpus?|n_gpus?|ngpus|gpu_num|gpu_count|gpus_per_node|gpu_per_node|gpu_devices_request|slots|slots_per_trial|accelerator_count|nvidia\.com\/gpu)$/;
const CARD =
  /^(?:gpu_types?|gpu_type_ids?|gpu_name|gpu_model|accelerator|accelerators|accelerator_type|gpus?)$/;
const INSTANCE = /^(?:instance_type|instance|machine_type|vm_size|instance_types)$/;
const NODES = /^(?:num_nodes|nodes|node_count|nnodes|instance_count)$/;
const MACHINE = new RegExp([DEVICES, CARD, INSTANCE].map((one) => one.source).join("|"));

function machineFact(key: string, { value, span }: ConfigEntry, list: FactList): void {
  if (value.kind !== "scalar" || value.value === null) return;
  const text = String(value.value).trim();
  const [, card = "", devices] = /^([A-Za-z][\w -]*?)(?:[:x](\d+))?$/.exec(text) ?? [];
  if (DEVICES.test(key)) list.add("acceleratorsPerNode", count(text) ?? count(devices), span);
  if (CARD.test(key) && findAccelerator(card)) {
    list.add("accelerator", card, span);
    list.add("acceleratorsPerNode", count(devices), span);
  }
  if (INSTANCE.test(key) && (key !== "instance" || findInstance(text))) list.add("instanceType", text, span);
  if (NODES.test(key)) list.add("nodes", count(text), span);
  if (key === "region") list.add("region", text, span);
}
