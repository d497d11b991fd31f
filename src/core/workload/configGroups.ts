import type { Detection, FileDetections, Link } from "../model/fact.ts";
import type { References } from "./references.ts";

const CHOOSES: ReadonlySet<Link["kind"]> = new Set(["choice", "base", "over"]);

/** Hydra's config groups as one run has them: a folder's file. */
export interface ConfigGroups {
  /** Takes in what a file chooses; whoever has chosen before overrules it. */
  readonly choose: (from: FileDetections, detection: Detection) => void;
  /** The file that stands where a file's link names one. */
  readonly chosen: (link: Link, from: FileDetections) => FileDetections | undefined;
}

/**
 * Of each group one file is in a run: that of the command line, else the experiment's (`override /model: b`), else the
 * base's (`model: a`). A file of the group itself may stand on others of it.
 */
export function configGroups(refs: References): ConfigGroups {
  const groups = new Map<string, { readonly by: string; readonly file: FileDetections }>();
  const groupOf = (link: Link, target: FileDetections, from: FileDetections) =>
    CHOOSES.has(link.kind) && target.language === "yaml" && folderOf(target) !== folderOf(from)
      ? folderOf(target)
      : undefined;
  return {
    choose(from, { links }) {
      for (const link of links) {
        const file = CHOOSES.has(link.kind) ? refs.resolve(link, from.path) : undefined;
        const group = file && groupOf(link, file, from);
        if (file && group !== undefined && !groups.has(group)) groups.set(group, { by: from.path, file });
      }
    },
    chosen(link, from) {
      const target = refs.resolve(link, from.path);
      const group = target && groupOf(link, target, from);
      const choice = group === undefined ? undefined : groups.get(group);
      return choice === undefined || choice.by === from.path ? target : choice.file;
    },
  };
}

function folderOf({ path }: FileDetections): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
