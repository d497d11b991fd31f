import type { Detection, FileDetections, RunKind } from "../model/fact.ts";
import { inOneGo } from "../model/inOneGo.ts";
import { type References, references } from "./references.ts";

/** What a script that only measures or answers is told, where a training would be told its horizon by the same word. */
const HORIZON: ReadonlySet<string> = new Set(["steps", "epochs", "launches", "jobs"]);

/** By what a start names what it is. */
const STARTS: ReadonlySet<string> = new Set(["script", "module", "image", "base"]);

/** A config that builds on another; its detector's name. */
const INHERITING = "inheriting-config";

/** Recipes of images and targets: parts of the run that they start, as they stand. */
const BUILT: ReadonlySet<string> = new Set(["makefile", "dockerfile"]);

/** Files looked at in one step. */
const STEP = 200;

/** Starts as what they turned out to be: of an edit of one file, those of all others stay the same objects. */
const known = new WeakMap<Detection, Map<string, Detection>>();

/**
 * The files with their starts settled: a command that starts a Python file which holds a run is that run, with the
 * words that the command tells it; one that starts another script with a run is a part of that script's run.
 */
export function withStartedRuns(files: readonly FileDetections[]): readonly FileDetections[] {
  return inOneGo(settlingStarts(files));
}

/** The same in small steps. */
export function* settlingStarts(
  files: readonly FileDetections[],
): Generator<void, readonly FileDetections[]> {
  const settled = yield* settle(
    files,
    "run",
    (target, start) => target.language === "python" || start.detector === INHERITING,
  );
  return yield* settle(settled, "fragment", () => true);
}

function* settle(
  files: readonly FileDetections[],
  role: "run" | "fragment",
  isWanted: (target: FileDetections, start: Detection) => boolean,
): Generator<void, readonly FileDetections[]> {
  if (!files.some(({ fragments }) => fragments.some((one) => one.role === "start"))) return files;
  const refs = yield* references(files);
  const settled: FileDetections[] = [];
  for (const [index, file] of files.entries()) {
    if (index % STEP === STEP - 1) yield;
    settled.push(settledFile(file, refs, role, isWanted));
  }
  return settled;
}

function settledFile(
  file: FileDetections,
  refs: References,
  role: "run" | "fragment",
  isWanted: (target: FileDetections, start: Detection) => boolean,
): FileDetections {
  // What a Makefile's target or an image starts is a part of that script's run as it stands.
  if (BUILT.has(file.language) || !file.fragments.some((one) => one.role === "start")) return file;
  // What a script starts beside its own runs is a run too, or none.
  if (file.runs.length > 0 && role === "fragment") return file;
  const found = file.fragments.flatMap((one) => {
    const target = one.role === "start" ? runStarted(one, file, refs) : undefined;
    return target === undefined || !isWanted(target, one)
      ? []
      : [turned(one, role, one.kind === "inference" ? one.kind : (target.runs[0]?.kind ?? one.kind))];
  });
  if (found.length === 0) return file;
  const rest = file.fragments.filter((one) => one.role !== "start");
  return role === "run"
    ? { ...file, runs: [...file.runs, ...found], fragments: rest }
    : { ...file, fragments: [...rest, ...found] };
}

/** The other file whose run a command starts. */
function runStarted(
  { links }: Detection,
  file: FileDetections,
  refs: References,
): FileDetections | undefined {
  for (const link of links) {
    if (!STARTS.has(link.kind)) continue;
    const target = refs.resolve(link, file.path);
    if (target === undefined || target.path === file.path) continue;
    if (target.runs.length > 0) return target;
    const own =
      link.kind === "image" || link.kind === "base"
        ? target.fragments.find((one) => one.links.length > 0)
        : undefined;
    const inner = own && runStarted(own, target, refs);
    if (inner) return inner;
  }
  return undefined;
}

function turned(start: Detection, role: "run" | "fragment", kind: RunKind): Detection {
  const forms = known.get(start) ?? new Map<string, Detection>();
  known.set(start, forms);
  const key = `${role} ${kind}`;
  const form = forms.get(key) ?? {
    ...start,
    role,
    kind,
    facts: kind === "inference" ? start.facts.filter(({ about }) => !HORIZON.has(about)) : start.facts,
  };
  forms.set(key, form);
  return form;
}
