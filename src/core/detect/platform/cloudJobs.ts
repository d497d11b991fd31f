import type { Detection, Detector, RunKind } from "../../model/fact.ts";
import { at, type ConfigNode, keysOf, leavesOf, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { count, type FactList, factList, name, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { embedded, mainCommand, textAt } from "./embedded.ts";
import { type Environment, servedVariables, tellsServer } from "./servedVariables.ts";

const SECONDS_PER_HOUR = 3600;

/** The run that a script in a config starts; its facts go to the list. */
function scripted(
  file: ParsedFile,
  node: ConfigNode | undefined,
  list: FactList,
  image?: string,
  onDevices = false,
): RunKind | undefined {
  const script = node && embedded(file, [node], { image, onDevices });
  const main = script && mainCommand([script]);
  main?.from.read(main.command, list);
  return main?.command.kind;
}

/** A list of lines, not of the words of one command, as one script. */
function joined(node: ConfigNode | undefined): ConfigNode | undefined {
  if (node?.kind !== "list") return node;
  const lines = node.items.map((item) => (item.kind === "scalar" ? String(item.value ?? "") : ""));
  return { kind: "scalar", value: lines.join("\n"), span: node.span };
}

function anchored(root: ConfigNode, ...keys: readonly string[]) {
  const entry = root.kind === "map" ? root.entries.find((one) => keys.includes(one.key)) : undefined;
  return entry?.span ?? root.span;
}

function inputFacts(inputs: ConfigNode | undefined, list: FactList): void {
  if (inputs?.kind !== "map") return;
  read(
    inputs.entries.flatMap((entry) =>
      entry.value.kind === "scalar" && entry.value.value !== null
        ? [{ key: entry.key, value: entry.value.value, span: entry.span }]
        : [],
    ),
    COMMON,
    list,
  );
}

function first(root: ConfigNode, ...paths: readonly string[]): string | number | undefined {
  for (const path of paths) {
    const value = scalarAt(root, path);
    if (typeof value === "number" || (typeof value === "string" && value !== "")) return value;
  }
  return undefined;
}

function hours(value: string | number | undefined, perHour: number): number | undefined {
  const amount = positive(value);
  return amount === undefined ? undefined : amount / perHour;
}

/** dstack configurations: resources beside a list of commands. */
export const dstack: Detector<ParsedFile> = {
  id: "dstack",
  languages: ["yaml"],
  appliesTo: ({ text }) =>
    /^commands:/m.test(text) && /^type:\s*(?:task|service|dev-environment)/m.test(text),
  detect(file) {
    return file.config().documents.flatMap((root) => {
      const list = factList(file, "dstack");
      const kind = scripted(file, joined(at(root, "commands")), list);
      const gpu = at(root, "resources.gpu");
      if (kind === undefined) return [];
      if (gpu?.kind === "scalar" && gpu.value !== null) gpuFacts(String(gpu.value), list, gpu.span);
      else if (gpu?.kind === "map") {
        const [entry] = gpu.entries;
        const named = scalarAt(gpu, "name");
        if (typeof named === "string")
          gpuFacts(`${named}:${String(scalarAt(gpu, "count") ?? 1)}`, list, gpu.span);
        else if (entry)
          gpuFacts(
            `${entry.key}:${entry.value.kind === "scalar" ? String(entry.value.value) : 1}`,
            list,
            entry.span,
          );
      }
      list.add("nodes", count(first(root, "nodes")), anchored(root, "nodes"));
      const cloud = first(root, "backends.0");
      if (cloud !== undefined) list.add("provider", String(cloud).split("/")[0], root.span);
      const region = first(root, "regions.0");
      if (region !== undefined) list.add("region", String(region), root.span);
      const type = first(root, "instance_types.0");
      if (type !== undefined) list.add("instanceType", String(type), root.span);
      return [list.done({ role: "run", kind, anchor: anchored(root, "commands"), rank: 70 })];
    });
  },
};

/** `H100:8`, `A100:80GB:2`, `amd:MI300X`, `24GB..40GB:2`: vendor, name, memory and count, each may be missing. */
function gpuFacts(text: string, list: FactList, span: { start: number; end: number }): void {
  const parts = text
    .replace(/^\{|\}$/g, "")
    .split(":")
    .map((part) => part.trim());
  const isMemory = (part: string) => /^[\d.]*\s*[GT]B|\.\.\s*[\d.]+\s*[GT]B$/i.test(part);
  const isCount = (part: string) => /^\d*(?:\.\.\d*)?\+?$/.test(part);
  const card = parts.find(
    (part) =>
      part !== "" && !isMemory(part) && !isCount(part) && !/^(?:nvidia|amd|google|intel)$/i.test(part),
  );
  const [first] = card?.split(",") ?? [];
  if (first) list.add("accelerator", first.trim(), span);
  // A range of counts names none.
  const several = parts.find((part) => part !== "" && isCount(part));
  list.add("acceleratorsPerNode", count(several ?? "1"), span);
}

/** Devices that containers are given, of whichever maker. */
const DEVICES = /gpu|nvidia|habana|\bhpu|\/dev\/(?:kfd|dri|neuron|accel)/i;

/** docker-compose services with a GPU reservation, and CI jobs on GPU runners, that really train. */
export const services: Detector<ParsedFile> = {
  id: "services",
  languages: ["yaml"],
  appliesTo: ({ text, path }) => /services:/.test(text) && DEVICES.test(text) && /compose/.test(path),
  detect(file) {
    const out: Detection[] = [];
    for (const root of file.config().documents) {
      const all = at(root, "services");
      for (const entry of all?.kind === "map" ? all.entries : []) {
        if (
          !leavesOf(entry.value, 300).some((leaf) => DEVICES.test(`${leaf.path} ${String(leaf.node.value)}`))
        )
          continue;
        const list = factList(file, "services");
        const image = scalarAt(entry.value, "image");
        const leaves = leavesOf(entry.value, 300);
        const onDevices = leaves.some(({ path }) => /(?:^|\.)devices\.\d+\.|^(?:runtime|gpus)$/.test(path));
        const started = at(entry.value, "command") ?? at(entry.value, "entrypoint");
        const script = (devices: boolean) =>
          scripted(file, started, list, typeof image === "string" ? image : undefined, devices);
        const told = script(false);
        const any = told === undefined && onDevices ? script(true) : told;
        // What nothing says to train and is asked through a port answers.
        const kind = any !== told && at(entry.value, "ports") ? "inference" : any;
        const environment = variablesOf(at(entry.value, "environment"));
        const serves = kind === undefined && onDevices && tellsServer(environment);
        // Without a command the image runs its own program.
        const built =
          kind === undefined &&
          !serves &&
          at(entry.value, "command") === undefined &&
          builtFrom(entry.value, list);
        if (kind === undefined && !serves && !built) continue;
        if (serves || kind === "inference") servedVariables(environment, list);
        if (serves) list.add("task", "serving", entry.span);
        const reserved = leaves.find((leaf) => /devices\.\d+\.count$/.test(leaf.path));
        const named = leaves.filter((leaf) => /devices\.\d+\.device_ids\.\d+$/.test(leaf.path));
        const number =
          reserved && typeof reserved.node.value === "number" ? reserved.node.value : named.length;
        list.add("acceleratorsPerNode", count(number), (reserved ?? named[0] ?? entry).span);
        const role = built ? "start" : "run";
        out.push(
          list.done({
            role,
            kind: built ? "launcher" : (kind ?? "inference"),
            anchor: entry.span,
            rank: 50,
          }),
        );
      }
    }
    return out;
  },
};

/** `build: ./trainer`, `build: { context: ., dockerfile: train.Dockerfile }`: the Dockerfile of a service's image. */
function builtFrom(service: ConfigNode, list: FactList): boolean {
  const context = textAt(service, "build") ?? textAt(service, "build.context");
  const dockerfile = textAt(service, "build.dockerfile")?.text ?? "Dockerfile";
  if (context) list.link("image", `${context.text}/${dockerfile}`, context.span);
  return context !== undefined;
}

/** A service's environment, as a map or as `NAME=value` lines. */
function variablesOf(node: ConfigNode | undefined): Environment {
  return new Map(
    leavesOf(node, 300).flatMap(({ path, node: { value }, span }) => {
      const [, key = path, text = String(value)] = /^(\w+)=(.*)$/s.exec(String(value)) ?? [];
      return value === null ? [] : [[key, { text, span }] as const];
    }),
  );
}

/** SageMaker JSON: `CreateTrainingJob` requests. */
export const sageMakerJson: Detector<ParsedFile> = {
  id: "sagemaker-json",
  languages: ["json", "yaml"],
  appliesTo: ({ text }) =>
    /TrainingJobName|AlgorithmSpecification/.test(text) && /ResourceConfig|InstanceType/.test(text),
  detect(file) {
    return file.config().documents.flatMap((root) => {
      if (!keysOf(root).includes("ResourceConfig")) return [];
      const list = factList(file, "sagemaker-json");
      list.add("instanceType", name(first(root, "ResourceConfig.InstanceType")), root.span);
      list.add("nodes", count(first(root, "ResourceConfig.InstanceCount")), root.span);
      list.add(
        "wallClockLimitHours",
        hours(first(root, "StoppingCondition.MaxRuntimeInSeconds"), SECONDS_PER_HOUR),
        root.span,
      );
      inputFacts(at(root, "HyperParameters"), list);
      list.add("framework", "sagemaker", root.span);
      return [list.done({ role: "run", kind: "train", anchor: anchored(root, "TrainingJobName"), rank: 70 })];
    });
  },
};
