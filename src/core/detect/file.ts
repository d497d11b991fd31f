import type { Detection, Fact, FileDetections, Link } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { withoutMarimoCells } from "../parse/marimo.ts";
import { type ParsedFile, parsedFile } from "../parse/parsedFile.ts";
import { NOTEBOOK_SHELL } from "./command/notebookShell.ts";
import { isNeverRun } from "./facts.ts";
import { detectors } from "./index.ts";
import { HOSTED_API } from "./inference/hostedApi.ts";
import { SERIES } from "./python/forecasters.ts";
import { SETTINGS } from "./python/settingsModule.ts";
import { searchedLater } from "./searchedLater.ts";
import { WRITTEN, writtenRuns } from "./writtenFiles.ts";

/** Larger files are data, not code or configs. */
const LARGEST_FILE = 20_000_000;

/**
 * All that the detectors find in one file. Detections of the same run are merged: the most telling one leads with its
 * anchor and its facts, the others add what it does not say. A modifier's facts go to the file's runs, never alone.
 */
export function detectFile(written: SourceFile): FileDetections {
  const { path, language } = written;
  const empty = {
    path,
    language,
    runs: [],
    fragments: [],
    problems: [] as readonly Problem[],
  };
  if (written.text.length > LARGEST_FILE) {
    return {
      ...empty,
      problems: [
        {
          code: "too-large",
          severity: "info",
          message: `A file of ${written.text.length} characters is not read.`,
          path,
        },
      ],
    };
  }
  const source = language === "python" ? asScript(written) : written;
  const parsed = parsedFile(source);
  // What a notebook's cells printed is no code.
  const looked = source.language === "notebook" ? { ...source, text: parsed.written() } : source;
  const applies = (one: (typeof detectors)[number]) =>
    one.languages.includes(source.language) && one.appliesTo(looked);
  const applicable = detectors.filter((one) => one.adds === undefined && applies(one));
  const inCells = writtenRuns(parsed, detectFile);
  if (applicable.length === 0 && inCells.length === 0) return empty;
  // Tests and documentation are not even parsed: they are half of many workspaces.
  if ((source.language === "python" || source.language === "notebook") && isNeverRun(source)) return empty;
  const found = [...applicable.flatMap((one) => one.detect(parsed)), ...inCells];
  const added =
    found.length === 0
      ? []
      : detectors.filter((one) => one.adds && applies(one)).flatMap((one) => one.detect(parsed));
  const all = [...found, ...added].sort((a, b) => b.rank - a.rank);
  const runs = all.filter((one) => one.role === "run");
  // What a run's own file says is in the run; its settings are a fragment for those who import them.
  const fragments = all.filter(
    (one) => one.role === "fragment" && !(one.detector === SETTINGS && runs.length > 0),
  );
  const modifiers = all.filter((one) => one.role === "modifier");
  const problems = problemsOf(parsed, source);
  const settled = (group: readonly Detection[], more: readonly Detection[]) =>
    ofSeries(parsed, merge(group, more));
  const several = severalOf(source, runs);
  const starts = all.filter((one) => one.role === "start");
  if (runs.length === 0)
    return {
      ...empty,
      fragments: [...grouped(parsed, fragments).map((group) => settled(group, modifiers)), ...starts],
      problems,
    };
  return {
    ...empty,
    runs: inOrder(source, grouped(parsed, runs)).map((group) =>
      settled(several.has(group[0]?.detector ?? "") ? group.slice(0, 1) : group, [
        ...modifiers,
        ...fragments,
      ]),
    ),
    fragments: starts,
    problems,
  };
}

function asScript(source: SourceFile): SourceFile {
  const text = withoutMarimoCells(source.text);
  return text === source.text ? source : { ...source, text };
}

/** Detectors that tell several trainings of a program apart: what others see of it, they see of the whole file. */
function severalOf({ language }: SourceFile, runs: readonly Detection[]): ReadonlySet<string> {
  const trains = (one: Detection) => one.kind !== "inference" && /^(?:python|notebook)$/.test(language);
  return new Set(
    runs
      .filter((one, at) => trains(one) && runs.findIndex((other) => other.detector === one.detector) < at)
      .map((one) => one.detector),
  );
}

/** Detectors of the same file see the same run through several libraries, unless they stand in other documents. */
function grouped(parsed: ParsedFile, detections: readonly Detection[]): readonly (readonly Detection[])[] {
  const groups: Detection[][] = [];
  for (const one of detections) {
    const group = groups.find(
      ([lead]) =>
        lead && lead.detector !== one.detector && !isApart(lead, one) && !searchedLater(parsed, lead, one),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Several runs of a notebook as its reader meets them. */
function inOrder(
  { language }: SourceFile,
  groups: readonly (readonly Detection[])[],
): readonly (readonly Detection[])[] {
  const start = ([lead]: readonly Detection[]) => lead?.anchor.start ?? 0;
  return language === "notebook" ? [...groups].sort((a, b) => start(a) - start(b)) : groups;
}

/** A shell line of a notebook that starts a script trains something else than the notebook's own cells do; a script that a cell wrote is what it starts. */
function isApart(a: Detection, b: Detection): boolean {
  return (
    (a.detector === NOTEBOOK_SHELL) !== (b.detector === NOTEBOOK_SHELL) &&
    !a.detector.startsWith(WRITTEN) &&
    !b.detector.startsWith(WRITTEN) &&
    a.kind !== "inference" &&
    b.kind !== "inference"
  );
}

function merge(detections: readonly Detection[], modifiers: readonly Detection[]): Detection {
  const [first] = detections as readonly [Detection, ...Detection[]];
  // A notebook whose shell lines train tries the model out in its own code.
  const trains = detections.find((one) => one.detector === NOTEBOOK_SHELL && one.kind !== "inference");
  const lead = first.kind === "inference" && trains ? trains : first;
  const others = detections.filter((one) => one !== lead);
  const facts: Fact[] = [];
  const links: Link[] = [];
  // A sweep is a sweep whatever library trains inside it; otherwise training outweighs the inference that follows it.
  for (const one of [lead, ...modifiers, ...others.filter((other) => belongs(lead, other))]) {
    for (const fact of one.facts)
      if (!facts.some((known) => known.about === fact.about || isSameBatch(known, fact))) facts.push(fact);
    for (const link of one.links)
      if (!links.some((known) => known.kind === link.kind && known.target === link.target)) links.push(link);
  }
  return { ...lead, facts, links };
}

/** Lengths of a series of measurements are no tokens. */
function ofSeries(parsed: ReturnType<typeof parsedFile>, detection: Detection): Detection {
  const { language } = parsed.source;
  if (language !== "python" && language !== "notebook") return detection;
  const { modules } = parsed.python();
  return SERIES.some((one) => modules.has(one))
    ? { ...detection, facts: detection.facts.filter(({ about }) => about !== "sequenceLength") }
    : detection;
}

/** A batch size that one detector knows to be that of all devices is no other batch size too. */
function isSameBatch(known: Fact, fact: Fact): boolean {
  return (
    known.about === "globalBatchSize" &&
    fact.about === "perDeviceBatchSize" &&
    known.value === fact.value &&
    known.evidence.line === fact.evidence.line
  );
}

/** Facts of a generation after a training say nothing of the training. */
function belongs(lead: Detection, other: Detection): boolean {
  // A hosted model beside one of the file's own is another model.
  if (lead.detector !== other.detector && [lead, other].some((one) => one.detector === HOSTED_API))
    return lead.detector !== "inference" && other.detector !== "inference" && other.kind === lead.kind;
  return other.kind !== "inference" || lead.kind === "inference";
}

function problemsOf(parsed: ReturnType<typeof parsedFile>, source: SourceFile): readonly Problem[] {
  const own =
    source.language === "python"
      ? parsed.python().problems
      : source.language === "notebook"
        ? parsed.notebook().problems
        : source.language === "shell"
          ? parsed.shell().problems
          : parsed.config().problems;
  return own.map((problem) => ({ ...problem, path: source.path }));
}
