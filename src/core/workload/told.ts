import type { FileDetections, ToldRun } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import { SAME_THING } from "../model/sameThing.ts";
import type { Workload, WorkloadInputs } from "../model/workload.ts";
import { parseSpec } from "./spec.ts";

/** A file of this size was not written by a person. */
const LONGEST = 1_000_000;

/**
 * Reads `.wattlens.json`: `{"runs": {"train.py#0": {"acceleratorCount": 8}}}`. Runs are named as the report names them,
 * by path from the file's own folder and the run's number in it; inputs are those of a `--spec` file (docs/json.md).
 * What cannot be is reported and left out; the rest holds.
 */
export function readTold(
  path: string,
  text: string,
): { readonly told: readonly ToldRun[]; readonly problems: readonly Problem[] } {
  if (text.length > LONGEST)
    return { told: [], problems: [trouble(path, "too-large", "This file is too large to be read.")] };
  const { json, at } = parsed(text);
  if (at !== undefined)
    return { told: [], problems: [trouble(path, "syntax", "This is not valid JSON.", at)] };
  const runs = isObject(json) ? json.runs : undefined;
  if (!isObject(runs))
    return { told: [], problems: [trouble(path, "invalid-value", 'The file holds an object "runs".')] };
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const problems: Problem[] = [];
  const told: ToldRun[] = [];
  for (const [run, values] of Object.entries(runs)) {
    const spec = parseSpec(values);
    const start = Math.max(0, text.indexOf(JSON.stringify(run)));
    for (const each of spec.problems)
      problems.push({
        ...each,
        path,
        span: { start, end: start + run.length },
        message: `${run}: ${each.message}`,
      });
    if (spec.workload) told.push({ run: `${folder}${run}`, inputs: spec.workload.inputs });
  }
  return { told, problems };
}

/** The JSON, or where it breaks: the engine's own parser, which nothing is nested too deep for. */
function parsed(text: string): { readonly json?: unknown; readonly at?: number } {
  try {
    return { json: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { at: Number(/position (\d+)/.exec(String(error))?.[1] ?? 0) };
  }
}

/** The runs with what was told of them; what was told last wins. */
export function withTold(
  workloads: readonly Workload[],
  files: readonly FileDetections[],
): readonly Workload[] {
  const byRun = new Map<string, ToldRun["inputs"]>();
  for (const { told = [] } of files)
    for (const { run, inputs } of told) byRun.set(run, { ...byRun.get(run), ...inputs });
  if (byRun.size === 0) return workloads;
  return workloads.map((one) => {
    const inputs = byRun.get(one.id);
    return inputs === undefined
      ? one
      : { ...one, inputs: { ...withoutRivals(one.inputs, inputs), ...inputs } as WorkloadInputs };
  });
}

function withoutRivals(inputs: WorkloadInputs, told: ToldRun["inputs"]): WorkloadInputs {
  const out: { [name: string]: unknown } = { ...inputs };
  for (const group of SAME_THING)
    if (group.some((name) => told[name] !== undefined)) for (const name of group) delete out[name];
  return out as WorkloadInputs;
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function trouble(path: string, code: Problem["code"], message: string, at = 0): Problem {
  return { code, severity: "warning", message, path, span: { start: at, end: at + 1 } };
}
