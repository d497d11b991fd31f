import type { Detection, FileDetections, Link } from "../model/fact.ts";
import type { References } from "./references.ts";

/** A command in a file that is no run itself: a Makefile's target, a pipeline's stage, a workflow's job. */
export interface Starter {
  readonly file: FileDetections;
  readonly fragment: Detection;
}

/** What fragments start, and which config's run goes through which script. */
export interface Starters {
  /** The one command that starts the run of a file; none where several do, for each of them is as good. */
  readonly of: (path: string) => Starter | undefined;
  /** Scripts by the configs that commands hand to them. */
  readonly scripts: ReadonlyMap<string, readonly FileDetections[]>;
}

/** Files that are looked at in one step. */
const STEP = 500;

/**
 * Follows fragments to the runs that they start: the config's where the command names one that is a run, else the
 * script's. In small steps.
 */
export function* startersOf(files: readonly FileDetections[], refs: References): Generator<void, Starters> {
  const found = new Map<string, Starter[]>();
  const scripts = new Map<string, FileDetections[]>();
  for (const [index, file] of files.entries()) {
    if (index % STEP === STEP - 1) yield;
    for (const fragment of file.runs.length > 0 ? [] : file.fragments) {
      const target = (kind: Link["kind"]) => {
        const link = fragment.links.find((one) => one.kind === kind);
        const to = link && refs.resolve(link, file.path);
        return to !== undefined && to.runs.length > 0 && to.path !== file.path ? to : undefined;
      };
      const script = target("script") ?? target("module");
      if (script === undefined) continue;
      const config = target("config");
      const lead = config ?? script;
      found.set(lead.path, [...(found.get(lead.path) ?? []), { file, fragment }]);
      if (config) scripts.set(config.path, [...(scripts.get(config.path) ?? []), script]);
    }
  }
  return {
    scripts,
    of(path) {
      const [only, ...others] = found.get(path) ?? [];
      return others.length === 0 ? only : undefined;
    },
  };
}
