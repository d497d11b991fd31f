import type { Detection, FileDetections } from "../model/fact.ts";
import { pathPattern, type References } from "./references.ts";
import { SUBJECT } from "./started.ts";
import type { Starter } from "./starters.ts";

/** Launchers that stand for all configs which they may be handed: `dist_train.sh CONFIG GPUS`. The configs are the runs. */
export interface HandedConfigs {
  readonly launchers: ReadonlySet<string>;
  /** The one launcher that a config is handed to; none where several are, for each of them is as good. */
  readonly of: (path: string) => Starter | undefined;
}

/** @param waiting scripts that are no runs without a config, and the configs of their project */
export function handedConfigs(
  files: readonly FileDetections[],
  refs: References,
  waiting: ReadonlyMap<string, readonly FileDetections[]>,
): HandedConfigs {
  const launchers = new Set<string>();
  const starters = new Map<string, Starter[]>();
  for (const file of files) {
    const [fragment] = file.language === "shell" ? file.runs : [];
    const configs = file.runs.map((run) => configsFor(run, file));
    if (fragment === undefined || !configs.every((some) => some.length > 0)) continue;
    launchers.add(file.path);
    if (file.runs.length > 1 || fragment.kind === "inference") continue;
    for (const { path } of configs.flat())
      starters.set(path, [...(starters.get(path) ?? []), { file, fragment }]);
  }
  return {
    launchers,
    of(path) {
      const [only, ...others] = starters.get(path) ?? [];
      return others.length === 0 ? only : undefined;
    },
  };

  function configsFor({ facts, links }: Detection, { path }: FileDetections): readonly FileDetections[] {
    const script = links.find(({ kind }) => kind === "script" || kind === "module");
    const started = script && refs.resolve(script, path);
    if (started === undefined || facts.some(({ about }) => SUBJECT.has(about))) return [];
    const config = links.find(({ kind }) => kind === "config");
    if (config === undefined) return waiting.get(started.path) ?? [];
    const meant = refs.resolve(config, path) === undefined ? pathPattern(config.target) : undefined;
    return meant === undefined ? [] : files.filter((one) => one.runs.length > 0 && meant.test(one.path));
  }
}
