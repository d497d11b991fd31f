import type { ShellFile } from "../../parse/shell.ts";
import type { HeaderLine } from "../../parse/shellHeaders.ts";
import { count, type FactList } from "../facts.ts";
import { arraySize, gpusIn, slurmHours } from "../slurmValues.ts";

/** Facts of `#SBATCH`, `#PBS` and `#BSUB` lines: devices, nodes, the time limit, arrays. */
export function headerFacts(shell: ShellFile, list: FactList): void {
  const options = shell.headers.flatMap(optionsOf);
  const value = (...keys: readonly string[]) => options.find((one) => keys.includes(one.key));
  const nodes = value("nodes", "N");
  // `2-4` is a range: the least that will run.
  if (nodes) list.add("nodes", count(filled(nodes.value, shell).split("-")[0] ?? ""), nodes.span);
  for (const key of ["gpus-per-node", "gres", "gpus-per-task"]) {
    const one = value(key);
    if (!one) continue;
    const gpus = gpusIn(filled(one.value, shell));
    list.add("accelerator", gpus.card, one.span);
    list.add(
      "acceleratorsPerNode",
      key === "gpus-per-task" ? tasks(shell, options, gpus.count) : gpus.count,
      one.span,
    );
  }
  const total = value("gpus", "G");
  if (total) {
    const gpus = gpusIn(filled(total.value, shell));
    list.add("accelerator", gpus.card, total.span);
    const perNode = gpus.count === undefined ? undefined : gpus.count / (list.get("nodes") ?? 1);
    list.add(
      "acceleratorsPerNode",
      perNode !== undefined && Number.isInteger(perNode) ? perNode : undefined,
      total.span,
    );
  }
  const time = value("time", "t", "W", "walltime");
  if (time) list.add("wallClockLimitHours", slurmHours(filled(time.value, shell)), time.span);
  const constraint = value("constraint", "C");
  const card = /\b(a100|h100|h200|v100|a40|a6000|l40s?|rtx\d{4}|mi250x?|mi300x?|t4|p100|gh200)\b/i.exec(
    constraint?.value ?? "",
  )?.[1];
  if (constraint) list.add("accelerator", card, constraint.span);
  const array = value("array", "a");
  if (array) list.add("jobs", arraySize(array.value), array.span);
}

/** No node has more devices than this. */
const MOST_TASKS = 16;

/** Of a training whose tasks `srun` starts, and that asks for no devices by number, each task has one. */
export function tasksAsDevices(shell: ShellFile, list: FactList): void {
  const tasks = shell.headers.flatMap(optionsOf).find(({ key }) => key === "ntasks-per-node");
  const number = count(filled(tasks?.value ?? "", shell));
  if (tasks && number !== undefined && number > 1 && number <= MOST_TASKS && /\bsrun\b/.test(shell.text))
    list.add("acceleratorsPerNode", number, tasks.span);
}

interface HeaderOption {
  readonly key: string;
  readonly value: string;
  readonly span: HeaderLine["span"];
}

function optionsOf(line: HeaderLine): HeaderOption[] {
  if (line.scheduler === "pbs") {
    const out: HeaderOption[] = [];
    // PBS Pro's `select=2:ngpus=4`, Torque's `nodes=2:ppn=36:gpus=4`.
    const select = /\b(?:select|nodes)=(\d+)/.exec(line.text)?.[1];
    const gpus = /\bn?gpus=(\d+)/.exec(line.text)?.[1];
    const walltime = /walltime=([\d:]+)/.exec(line.text)?.[1];
    if (select) out.push({ key: "nodes", value: select, span: line.span });
    if (gpus) out.push({ key: "gpus-per-node", value: gpus, span: line.span });
    if (walltime) out.push({ key: "time", value: walltime, span: line.span });
    return out;
  }
  return [...line.text.matchAll(/(--?[A-Za-z][\w-]*)(?:[=\s]\s*("[^"]*"|[^\s-][^\s]*))?/g)].map((match) => ({
    key: (match[1] ?? "").replace(/^-+/, ""),
    value: (match[2] ?? "").replace(/^"|"$/g, ""),
    span: line.span,
  }));
}

function filled(text: string, shell: ShellFile): string {
  return text.replace(/\$\{?(\w+)\}?/g, (whole, variable: string) => shell.variables.get(variable) ?? whole);
}

function tasks(
  shell: ShellFile,
  options: readonly HeaderOption[],
  perTask: number | undefined,
): number | undefined {
  const has = (pattern: RegExp) => options.some((one) => pattern.test(one.key));
  // Of nodes alone each has one task.
  if (has(/^(?:nodes|N)$/) && !has(/^(?:ntasks|n|ntasks-per-node)$/)) return perTask;
  const told = (...keys: readonly string[]) =>
    count(filled(options.find((one) => keys.includes(one.key))?.value ?? "", shell));
  // Of no nodes that are told the tasks are on one.
  const perNode = told("ntasks-per-node") ?? (has(/^(?:nodes|N)$/) ? undefined : told("ntasks", "n"));
  return perTask === undefined || perNode === undefined ? undefined : perTask * perNode;
}
