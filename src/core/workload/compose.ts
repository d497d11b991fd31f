import { makingIndexes } from "../data/models.ts";
import type { AnalysisSettings } from "../model/analysis.ts";
import type { Detection, FileDetections, Link, RunKind } from "../model/fact.ts";
import { inOneGo } from "../model/inOneGo.ts";
import type { Workload } from "../model/workload.ts";
import { askingScripts } from "./askingScripts.ts";
import { configGroups } from "./configGroups.ts";
import { handedConfigs } from "./handedConfigs.ts";
import { labelOf } from "./label.ts";
import { inputsOf, merged } from "./precedence.ts";
import { type References, references } from "./references.ts";
import { type Layers, rentedMachine } from "./rented.ts";
import { settingsOf, startedFiles } from "./started.ts";
import { settlingStarts } from "./startedRuns.ts";
import { type Starter, startersOf } from "./starters.ts";
import { zooFacts } from "./zooConfig.ts";

/** Links are followed this many steps: launcher → script → config → base → base. */
const FURTHEST = 5;
/** A workspace of more files is put together in steps that nobody may feel. */
const MANY_FILES = 500;
/** The order in which tools apply what links name, the strongest first. */
const ORDER: readonly Link["kind"][] = [
  "choice",
  "config",
  "script",
  "module",
  "image",
  "base",
  "import",
  "accelerate",
  "deepspeed",
];

/**
 * The runs of a workspace: script, config, launcher, scheduler header and DeepSpeed JSON become one where one names the
 * other. What starts a run leads; what it starts is not counted again on its own. Facts win in the order in which the
 * tools apply them: command line, config, script, then bases and plug-in files.
 */
export function compose(files: readonly FileDetections[], settings: AnalysisSettings): readonly Workload[] {
  return inOneGo(composing(files, settings));
}

/** The same in small steps, so that a host with thousands of files can see to other things between them. */
export function* composing(
  read: readonly FileDetections[],
  settings: AnalysisSettings,
): Generator<void, readonly Workload[]> {
  const files = yield* settlingStarts(read);
  yield;
  const refs = yield* references(files);
  yield;
  const starters = yield* startersOf(files, refs);
  yield;
  const asking = askingScripts(files);
  yield;
  const handed = handedConfigs(files, refs, asking.waiting);
  yield;
  const started = yield* startedFiles(
    files,
    refs,
    starters.scripts,
    [...asking.waiting.keys()],
    handed.launchers,
  );
  yield;
  const rented = rentedMachine(files);
  // In so many files some model is written as no table lists it.
  if (files.length > MANY_FILES) yield* makingIndexes();
  const told = JSON.stringify({ ...settings, evidence: undefined, gridForecast: undefined });
  const workloads: Workload[] = [];
  const further = new Set<Detection>();
  for (const file of files) {
    if (file.runs.length === 0 || started.has(file.path)) continue;
    for (const [ordinal, run] of file.runs.entries()) {
      const starter = ordinal === 0 ? (starters.of(file.path) ?? handed.of(file.path)) : undefined;
      const layers = rented(layersOf(file, run, refs, starter, asking.of.get(file.path)), file.path);
      workloads.push(workloadOf(file, run, ordinal, { layers, settings, told, refs }));
      for (const one of furtherTrainings(file, run, refs, started)) {
        if (further.has(one.run)) continue;
        further.add(one.run);
        const own = layersOf(one.file, one.run, refs, undefined);
        const machine = { layers: [...own.layers, run], paths: [...own.paths, file.path] };
        const inAll = rented(machine, one.file.path);
        workloads.push(workloadOf(one.file, one.run, one.ordinal, { layers: inAll, settings, told, refs }));
      }
    }
    yield;
  }
  return workloads;
}

/**
 * The trainings beside its first that a script holds which a run starts: they run on the same machine, but the words
 * of the command are for the first.
 */
function furtherTrainings(
  file: FileDetections,
  run: Detection,
  refs: References,
  started: ReadonlySet<string>,
): readonly { readonly file: FileDetections; readonly run: Detection; readonly ordinal: number }[] {
  return run.links
    .filter((link) => link.kind === "script" || link.kind === "module")
    .flatMap((link) => {
      const target = refs.resolve(link, file.path);
      return target === undefined || target === file || !started.has(target.path)
        ? []
        : target.runs.map((one, ordinal) => ({ file: target, run: one, ordinal }));
    })
    .filter(
      ({ file: { language }, run: one, ordinal }) =>
        ordinal > 0 && one.kind !== "inference" && (language === "python" || language === "notebook"),
    );
}

/** A run as composed last, and from what: an edit of one file leaves the others' runs as they are. */
interface Composed {
  readonly layers: readonly Detection[];
  readonly ordinal: number;
  readonly settings: string;
  readonly workload: Workload;
}
/** What a run is composed with. */
interface With {
  readonly layers: Layers;
  readonly settings: AnalysisSettings;
  /** The settings that a run's facts meet, as text. */
  readonly told: string;
  readonly refs: References;
}
const remembered = new WeakMap<Detection, Composed>();

function workloadOf(
  file: FileDetections,
  run: Detection,
  ordinal: number,
  { layers: { layers, paths }, settings, told, refs }: With,
): Workload {
  const known = remembered.get(run);
  const same =
    known?.settings === told &&
    known.ordinal === ordinal &&
    known.layers.length === layers.length &&
    known.layers.every((layer, i) => layer === layers[i]) &&
    known.workload.paths.every((path, i) => path === paths[i]);
  if (known && same) return known.workload;
  const written = merged(layers);
  const zoo = zooFacts(run, written, (link) => refs.resolve(link, file.path) === undefined);
  const facts = new Map([...written, ...zoo.map((fact) => [fact.about, fact] as const)]);
  const workload: Workload = {
    id: `${file.path}#${ordinal}`,
    label: labelOf(file.path, run, ordinal, facts),
    anchor: { path: file.path, span: run.anchor, line: run.line, detector: run.detector },
    paths,
    inputs: inputsOf(kindOf(run, layers), facts, settings, file.path),
    problems: [],
  };
  remembered.set(run, { layers, ordinal, settings: told, workload });
  return workload;
}

/** What a run does; of a file that only calls another's function, what that one does. */
function kindOf(run: Detection, layers: readonly Detection[]): RunKind {
  const called =
    run.detector === "entry" ? layers.find((one) => one !== run && one.role === "run") : undefined;
  return (called ?? run).kind;
}

/**
 * What the one command elsewhere that starts the run says, the run's own facts, then those of what it names in turn, and
 * those of the script that is known to run it.
 */
function layersOf(
  file: FileDetections,
  run: Detection,
  refs: References,
  starter: Starter | undefined,
  script?: FileDetections,
): Layers {
  const layers: Detection[] = [];
  const paths: string[] = [];
  const seen = new Set<string>();
  const groups = configGroups(refs);
  if (starter) collect(starter.file, starter.fragment, 0);
  collect(file, run, 0);
  if (script?.runs[0]) collect(script, script.runs[0], 1);
  // The run's own file leads, whatever starts it.
  return { layers, paths: [file.path, ...paths.filter((one) => one !== file.path)] };

  function collect(from: FileDetections, detection: Detection, depth: number): void {
    if (seen.has(from.path) || depth > FURTHEST) return;
    seen.add(from.path);
    paths.push(from.path);
    groups.choose(from, detection);
    follow(["over"]);
    layers.push(detection);
    follow(ORDER);

    function follow(kinds: readonly Link["kind"][]): void {
      for (const link of kinds.flatMap((kind) => detection.links.filter((one) => one.kind === kind))) {
        const target = groups.chosen(link, from);
        const inner =
          link.kind === "import"
            ? settingsOf(target)
            : target === file
              ? run
              : (target?.runs[0] ?? target?.fragments[0]);
        if (target && inner) collect(target, inner, depth + 1);
      }
    }
  }
}
