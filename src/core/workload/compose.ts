import type { AnalysisSettings } from "../model/analysis.ts";
import type { Detection, Fact, FactName, FactValues, FileDetections } from "../model/fact.ts";
import type { Sourced } from "../model/source.ts";
import type { Workload, WorkloadInputs } from "../model/workload.ts";
import { type References, references } from "./references.ts";
import { taskOf } from "./task.ts";

/** Links are followed this many steps: launcher → script → config → base → base. */
const FURTHEST = 5;

/**
 * The runs of a workspace: script, config, launcher, scheduler header and DeepSpeed JSON become one where one names the
 * other. What starts a run leads; what it starts is not counted again on its own. Facts win in the order in which the
 * tools apply them: command line, config, script, then bases and plug-in files.
 */
export function compose(files: readonly FileDetections[], settings: AnalysisSettings): readonly Workload[] {
  const refs = references(files);
  const started = startedFiles(files, refs);
  const workloads: Workload[] = [];
  for (const file of files) {
    if (started.has(file.path)) continue;
    file.runs.forEach((run, ordinal) => {
      workloads.push(workloadOf(file, run, ordinal, refs, settings));
    });
  }
  return workloads;
}

/** Files whose run is started, or configured, by another file's run. Two files that name each other stay two runs. */
function startedFiles(files: readonly FileDetections[], refs: References): ReadonlySet<string> {
  const startedBy = new Map<string, Set<string>>();
  for (const file of files) {
    for (const run of file.runs) {
      for (const link of run.links) {
        if (link.kind !== "script" && link.kind !== "config" && link.kind !== "module") continue;
        const target = refs.resolve(link, file.path);
        if (target === undefined || target.path === file.path) continue;
        const by = startedBy.get(target.path) ?? new Set();
        by.add(file.path);
        startedBy.set(target.path, by);
      }
    }
  }
  const started = new Set<string>();
  for (const [path, by] of startedBy) {
    if ([...by].some((one) => !startedBy.get(one)?.has(path))) started.add(path);
  }
  return started;
}

function workloadOf(
  file: FileDetections,
  run: Detection,
  ordinal: number,
  refs: References,
  settings: AnalysisSettings,
): Workload {
  const layers: Detection[] = [];
  const paths: string[] = [];
  collect(file, run, 0);
  const facts = merged(layers);
  const inputs = inputsOf(run, facts, settings);
  return {
    id: `${file.path}#${ordinal}`,
    label: labelOf(file.path, facts),
    anchor: { path: file.path, span: run.anchor, line: run.line, detector: run.detector },
    paths,
    inputs,
    problems: [],
  };

  function collect(from: FileDetections, detection: Detection, depth: number): void {
    if (paths.includes(from.path) || depth > FURTHEST) return;
    paths.push(from.path);
    layers.push(detection);
    const order: readonly string[] = ["config", "script", "module", "base", "accelerate", "deepspeed"];
    for (const kind of order) {
      for (const link of detection.links) {
        if (link.kind !== kind) continue;
        const target = refs.resolve(link, from.path);
        const inner = target?.runs[0] ?? target?.fragments[0];
        if (target && inner) collect(target, inner, depth + 1);
      }
    }
  }
}

/** The first layer that tells a fact wins. What a plug-in file says of batches holds only where no one else does. */
function merged(layers: readonly Detection[]): ReadonlyMap<FactName, Fact> {
  const facts = new Map<FactName, Fact>();
  for (const layer of layers)
    for (const fact of layer.facts) if (!facts.has(fact.about)) facts.set(fact.about, fact);
  return facts;
}

function inputsOf(
  run: Detection,
  facts: ReadonlyMap<FactName, Fact>,
  settings: AnalysisSettings,
): WorkloadInputs {
  const inputs: { [name: string]: Sourced<unknown> } = {};
  const values: { [name: string]: unknown } = {};
  for (const [about, fact] of facts) {
    values[about] = fact.value;
    if (about !== "task")
      inputs[about] = { value: fact.value, provenance: { kind: "detected", evidence: fact.evidence } };
  }
  const known = values as Partial<FactValues>;
  const task = taskOf(run.kind, known);
  if (task !== undefined)
    inputs.task = {
      value: task,
      provenance: {
        kind: "derived",
        because: `a ${run.kind} run${known.framework === undefined ? "" : ` with ${known.framework}`}`,
      },
    };
  if (known.acceleratorCount === undefined && known.acceleratorsPerNode !== undefined) {
    const nodes = known.nodes ?? 1;
    inputs.acceleratorCount = {
      value: known.acceleratorsPerNode * nodes,
      provenance: { kind: "derived", because: `${known.acceleratorsPerNode} a node on ${nodes}` },
    };
  }
  // Settings stand for the workspace: they fill what the run's own files do not say.
  for (const [name, value] of Object.entries(settings)) {
    if (value !== undefined && inputs[name] === undefined)
      inputs[name] = { value, provenance: { kind: "configured", setting: `wattlens.${name}` } };
  }
  return inputs as WorkloadInputs;
}

function labelOf(path: string, facts: ReadonlyMap<FactName, Fact>): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const model = facts.get("model")?.value;
  const name = typeof model === "string" ? (model.split("/").at(-1) ?? model) : undefined;
  return name === undefined || name === "" ? file : `${file}: ${name}`;
}
