import { ENVIRONMENT_MARK, type Exclusion, gitignoreRules, type Rules } from "./exclusion.ts";

/** The part of a file system that a walk needs; `path` is relative to the folder, empty for the folder itself. */
export interface Folder {
  readonly list: (path: string) => Promise<readonly Entry[]> | readonly Entry[];
  /** The text of a small file. */
  readonly text: (path: string) => Promise<string> | string;
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

interface Walk {
  readonly wanted: (path: string) => boolean;
  readonly excluded: Exclusion;
  readonly mostFiles: number;
  readonly cancelled: () => boolean;
}

/** Folders looked into at most, so that a mounted bucket does not keep the walk going for ever. */
const MOST_FOLDERS = 20_000;

/** The rules of one `.gitignore` and the folder that they count from. */
interface Ignoring {
  readonly prefix: string;
  readonly rules: Rules;
}

/** The wanted files of a folder, nearest first; `.gitignore` files are respected. Says when it stopped early. */
export async function walkFolder(folder: Folder, walk: Walk) {
  const files: string[] = [];
  let level: { readonly path: string; readonly ignoring: readonly Ignoring[] }[] = [
    { path: "", ignoring: [] },
  ];
  let folders = 0;
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { path, ignoring } of level) {
      if (walk.cancelled()) return { files, stopped: false };
      if (files.length >= walk.mostFiles || ++folders > MOST_FOLDERS) return { files, stopped: true };
      const entries = await listed(folder, path);
      if (entries.some(({ name }) => name === ENVIRONMENT_MARK)) continue;
      const here = entries.some(({ name }) => name === ".gitignore")
        ? [...ignoring, ...(await gitignore(folder, path))]
        : ignoring;
      for (const { name, kind } of entries) {
        const child = path === "" ? name : `${path}/${name}`;
        if (kind === "file" && !walk.wanted(child)) continue;
        const asked = kind === "folder" ? `${child}/` : child;
        if (walk.excluded(asked) || isIgnored(here, asked)) continue;
        if (kind === "folder") next.push({ path: child, ignoring: here });
        else files.push(child);
      }
    }
    level = next;
  }
  return { files: files.slice(0, walk.mostFiles), stopped: files.length > walk.mostFiles };
}

/** Whether the `.gitignore` files of the folders above a file leave it out; for a file that was not walked to. */
export async function isGitignored(folder: Folder, path: string): Promise<boolean> {
  const parts = path.split("/");
  let ignoring: readonly Ignoring[] = [];
  for (let i = 0; i < parts.length; i++) {
    const above = parts.slice(0, i).join("/");
    ignoring = [...ignoring, ...(await gitignore(folder, above))];
    const child = parts.slice(0, i + 1).join("/");
    if (isIgnored(ignoring, i === parts.length - 1 ? child : `${child}/`)) return true;
  }
  return false;
}

async function listed(folder: Folder, path: string): Promise<readonly Entry[]> {
  try {
    return await folder.list(path);
  } catch {
    return [];
  }
}

async function gitignore(folder: Folder, path: string): Promise<readonly Ignoring[]> {
  const prefix = path === "" ? "" : `${path}/`;
  try {
    const text = await folder.text(`${prefix}.gitignore`);
    return text === "" ? [] : [{ prefix, rules: gitignoreRules(text) }];
  } catch {
    return [];
  }
}

/** As git decides: the nearest file that says anything of the path. */
function isIgnored(all: readonly Ignoring[], path: string): boolean {
  for (const { prefix, rules } of all.toReversed()) {
    const verdict = rules(path.slice(prefix.length));
    if (verdict !== undefined) return verdict === "out";
  }
  return false;
}
