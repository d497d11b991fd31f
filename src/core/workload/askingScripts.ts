import { ANY_CONFIG, type FileDetections } from "../model/fact.ts";

/** Detectors of configs that no known program reads: the project's own script does, or its copy of a tool's. */
const OWN: ReadonlySet<string> = new Set([
  "trainer-config",
  "lightning-config",
  "trl-recipe",
  "mmengine",
  "mmengine-config",
]);

/** Which script runs which config, where nobody names the two together. */
export interface AskingScripts {
  /** The one training script of the project that asks for a config, by the config's path. */
  readonly of: ReadonlyMap<string, FileDetections>;
  /** Scripts that are no runs without a config, where their project has some, and those. */
  readonly waiting: ReadonlyMap<string, readonly FileDetections[]>;
}

/** Scripts that cannot run without a config (`--config`, required) and the configs of their project, which lies around their folder. */
export function askingScripts(files: readonly FileDetections[]): AskingScripts {
  const byProject = new Map<string, FileDetections[]>();
  for (const file of files) {
    const [run] = file.language === "python" ? file.runs : [];
    if (!run?.links.some(({ kind, target }) => kind === "config" && target === ANY_CONFIG)) continue;
    const project = foldersAround(file.path).at(-2) ?? "";
    byProject.set(project, [...(byProject.get(project) ?? []), file]);
  }
  const of = new Map<string, FileDetections>();
  const waiting = new Map<string, FileDetections[]>();
  for (const file of byProject.size === 0 ? [] : files) {
    const { path, runs } = file;
    if (!runs.some(({ detector }) => OWN.has(detector))) continue;
    const project = foldersAround(path).findLast((folder) => byProject.has(folder));
    const scripts = project === undefined ? [] : (byProject.get(project) ?? []);
    for (const one of scripts) waiting.set(one.path, [...(waiting.get(one.path) ?? []), file]);
    const [script, ...others] = scripts.filter((one) => one.runs[0]?.kind !== "inference");
    if (script !== undefined && others.length === 0 && runs[0]?.kind !== "inference") of.set(path, script);
  }
  return { of, waiting };
}

/** All folders around a file, the root first. */
function foldersAround(path: string): readonly string[] {
  return path.split("/").map((_, depth, all) => all.slice(0, depth).join("/"));
}
