import { findInstance } from "../../data/instances.ts";
import type { Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import { parseConfig, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { ShellCommand } from "../../parse/shell.ts";
import { count, type FactList, factList, name } from "../facts.ts";
import type { Pair } from "../readers.ts";
import { argumentsOf } from "./commandLine.ts";

/** The id of the detector below; like Terraform's, what it finds is a machine and no run. */
export const MACHINE_REQUEST = "machine-request";

/** Scripts that rent a machine with accelerators, by the tools of AWS, Google, Azure, RunPod and Lambda. */
export const machineRequest: Detector<ParsedFile> = {
  id: MACHINE_REQUEST,
  languages: ["shell"],
  appliesTo: ({ text }) =>
    /run-instances|request-spot-instances|(?:instances|tpu-vm) create|\bvm create\b|runpodctl|instance-operations\/launch/.test(
      text,
    ),
  detect(file) {
    for (const command of file.shell().commands) {
      const list = factList(file, MACHINE_REQUEST);
      const found = requested(command, list);
      if (found && (list.has("instanceType") || list.has("accelerator")))
        return [list.done({ role: "fragment", kind: "launcher", anchor: command.span, rank: 10 })];
    }
    return [];
  },
};

function requested(command: ShellCommand, list: FactList): boolean {
  const words = command.words.map((word) => word.text);
  const said = words.slice(0, 6).join(" ");
  const { options } = argumentsOf(command.words.slice(1));
  if (/^aws ec2 (?:run-instances|request-spot-instances)/.test(said)) {
    instance(options, "instance-type", list);
    read(options, "count", (value, span) => list.add("nodes", count(value), span));
    region(options, "region", list);
    list.add("provider", "aws", command.span);
    return true;
  }
  if (/^gcloud (?:\w+ )?compute (?:instances|tpus tpu-vm) create/.test(said)) {
    instance(options, "machine-type", list);
    read(options, "accelerator", (value, span) => {
      const [, type] = /type=([\w-]+)/.exec(String(value)) ?? [];
      list.add("accelerator", type, span);
      list.add("acceleratorsPerNode", count(/count=(\d+)/.exec(String(value))?.[1]), span);
    });
    read(options, "accelerator-type", (value, span) => list.add("accelerator", name(value), span));
    read(options, "zone", (value, span) =>
      list.add("region", name(String(value).replace(/-[a-z]$/, "")), span),
    );
    list.add("provider", "gcp", command.span);
    return true;
  }
  if (/^az vm create/.test(said)) {
    instance(options, "size", list);
    region(options, "location", list);
    list.add("provider", "azure", command.span);
    return true;
  }
  if (/^runpodctl (?:create pod|pod create)/.test(said)) {
    read(options, "gpuType", (value, span) => list.add("accelerator", name(value), span));
    read(options, "gpuCount", (value, span) => list.add("acceleratorsPerNode", count(value), span));
    list.add("provider", "runpod", command.span);
    return true;
  }
  return words.some((word) => /lambda\S*\/instance-operations\/launch/.test(word)) && lambda(command, list);
}

/** Lambda's API takes its request as JSON. */
function lambda(command: ShellCommand, list: FactList): boolean {
  const body = command.words.find((word) => word.text.trimStart().startsWith("{"));
  const [root] = body ? parseConfig(body.text, "json").documents : [];
  if (body === undefined || root === undefined) return false;
  list.add("instanceType", name(scalarAt(root, "instance_type_name")), body.span);
  list.add("region", name(scalarAt(root, "region_name")), body.span);
  list.add("nodes", count(scalarAt(root, "quantity")), body.span);
  list.add("provider", "lambda", command.span);
  return true;
}

function read(options: readonly Pair[], key: string, then: (value: Pair["value"], span: Span) => void): void {
  const one = options.find((pair) => pair.key === key);
  if (one) then(one.value, one.span);
}

/** Machines without accelerators are no place for a training. */
function instance(options: readonly Pair[], key: string, list: FactList): void {
  read(options, key, (value, span) => {
    if (typeof value === "string" && findInstance(value)?.row.acceleratorId !== undefined)
      list.add("instanceType", value, span);
  });
}

function region(options: readonly Pair[], key: string, list: FactList): void {
  read(options, key, (value, span) => list.add("region", name(value), span));
}
