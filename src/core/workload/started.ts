import type { Detection, FileDetections } from "../model/fact.ts";
import type { References } from "./references.ts";

/** Links by which one run starts, or configures, what another file describes. */
const STARTS: ReadonlySet<string> = new Set(["script", "config", "choice", "module"]);

/** A file that is there to be built on, by its name or its folder's. */
const ONLY_A_BASE = /(?:^|\/)_+base[-_./]/i;

/** Files that are looked at in one step. */
const STEP = 100;

/** What an imported module says: its settings, never a run of its own, unless that run is a list of settings too. */
export function settingsOf(file: FileDetections | undefined): Detection | undefined {
  return (
    file?.runs.find((one) => one.detector === "python-config") ??
    (file?.runs.length === 0 ? file.fragments[0] : undefined)
  );
}

/** What an image runs when it is started. */
function scriptsOf(image: FileDetections, refs: References): readonly FileDetections[] {
  return image.fragments.flatMap(({ links }) =>
    links.flatMap((link) => (link.kind === "script" && refs.resolve(link, image.path)) || []),
  );
}

/** What a run is about, or how far it goes. */
export const SUBJECT: ReadonlySet<string> = new Set([
  "model",
  "dataset",
  "epochs",
  "steps",
  "tokensB",
  "trials",
]);

function isTraining({ runs }: FileDetections): boolean {
  return runs.some(({ kind }) => kind === "train" || kind === "finetune");
}

/** A script that says nothing of this itself runs what it is handed. */
function isTemplate({ runs }: FileDetections): boolean {
  return runs.every(
    ({ kind, facts }) =>
      (kind === "train" || kind === "finetune") && facts.every(({ about }) => !SUBJECT.has(about)),
  );
}

/** Scripts that can only run what configs of their own tool say, where there are such: `scripts/sft.py` beside recipes. */
function templatesBesideConfigs(files: readonly FileDetections[]): readonly FileDetections[] {
  const toolOf = ({ facts }: Detection) => facts.find(({ about }) => about === "framework")?.value;
  const tools = new Set(
    files.flatMap(({ language, runs }) => (CONFIGS.has(language) ? runs.map(toolOf) : [])),
  );
  return files.filter(
    (file) =>
      file.language === "python" &&
      file.runs.length > 0 &&
      isTemplate(file) &&
      file.runs.every((run) => toolOf(run) !== undefined && tools.has(toolOf(run))),
  );
}
const CONFIGS: ReadonlySet<string> = new Set(["yaml", "json", "toml"]);

/**
 * Files whose own run is not counted, because another file's run starts it. Each of them is reached from a run that
 * is counted: of files that start one another in a circle, the first one is. In small steps.
 * @param scripts those that commands elsewhere start with a file as their config
 * @param waiting scripts that are no runs without a config
 * @param launchers those that stand for all configs which they may be handed
 */
export function* startedFiles(
  files: readonly FileDetections[],
  refs: References,
  scripts: ReadonlyMap<string, readonly FileDetections[]> = new Map(),
  waiting: readonly string[] = [],
  launchers: ReadonlySet<string> = new Set(),
): Generator<void, ReadonlySet<string>> {
  const starts = new Map<string, readonly FileDetections[]>();
  const named = new Set<string>();
  for (const [index, file] of files.entries()) {
    if (index % STEP === STEP - 1) yield;
    const targets = file.runs.flatMap((run) =>
      run.links
        .filter(({ kind }) => STARTS.has(kind) || kind === "import" || kind === "image" || kind === "base")
        .flatMap((link) => {
          const target = refs.resolve(link, file.path);
          if (link.kind === "base")
            return target !== undefined && ONLY_A_BASE.test(target.path) ? [target] : [];
          if (link.kind === "image") return target === undefined ? [] : scriptsOf(target, refs);
          if (target === undefined)
            return link.kind === "script" ? refs.named(link, file.path).filter(isTemplate) : [];
          // What a demonstration reads from a training's config, it does not train.
          if (link.kind === "config" && run.kind === "inference" && isTraining(target)) return [];
          return link.kind === "import" && !(settingsOf(target) && target.runs.length > 0) ? [] : [target];
        }),
    );
    const others = [...targets, ...(scripts.get(file.path) ?? [])].filter((one) => one.path !== file.path);
    if (others.length === 0) continue;
    starts.set(file.path, others);
    for (const { path } of others) named.add(path);
  }
  const started = new Set<string>();
  const counted = new Set<string>();
  for (const file of files)
    if (file.runs.length > 0 && !named.has(file.path) && !launchers.has(file.path)) count(file);
  for (const path of launchers)
    for (const one of [path, ...(starts.get(path) ?? []).map((script) => script.path)])
      if (!counted.has(one)) started.add(one);
  // What is left stands in circles.
  for (const file of files)
    if (file.runs.length > 0 && !started.has(file.path) && !counted.has(file.path)) count(file);
  for (const file of templatesBesideConfigs(files)) if (!starts.has(file.path)) started.add(file.path);
  for (const path of waiting) if (!starts.has(path)) started.add(path);
  return started;

  function count(root: FileDetections): void {
    counted.add(root.path);
    const waiting = [...(starts.get(root.path) ?? [])];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (counted.has(file.path) || started.has(file.path)) continue;
      started.add(file.path);
      waiting.push(...(starts.get(file.path) ?? []));
    }
  }
}
