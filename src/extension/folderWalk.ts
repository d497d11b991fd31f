import { type Exclusion, excludedByGitignore } from "./exclusion.ts";

/** The part of a file system that a walk needs; `path` is relative to the folder, empty for the folder itself. */
export interface Folder {
  readonly list: (
    path: string,
  ) => Promise<readonly { readonly name: string; readonly kind: "file" | "folder" }[]>;
  /** The text of a small file. */
  readonly text: (path: string) => Promise<string>;
}

interface Walk {
  readonly wanted: (path: string) => boolean;
  readonly excluded: Exclusion;
  readonly mostFiles: number;
  readonly cancelled: () => boolean;
}

/** Folders looked into at most, so that a mounted bucket does not keep the walk going for ever. */
const MOST_FOLDERS = 20_000;

/** The wanted files of a folder, nearest first; `.gitignore` files are respected. Says when it stopped early. */
export async function walkFolder(folder: Folder, walk: Walk) {
  const files: string[] = [];
  let level: { readonly path: string; readonly ignored: Exclusion }[] = [{ path: "", ignored: () => false }];
  let folders = 0;
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { path, ignored } of level) {
      if (walk.cancelled()) return { files, stopped: false };
      if (files.length >= walk.mostFiles || ++folders > MOST_FOLDERS) return { files, stopped: true };
      const entries = await folder.list(path).catch(() => []);
      const here = entries.some(({ name }) => name === ".gitignore")
        ? await gitignore(folder, path)
        : undefined;
      const skip: Exclusion = (each) => walk.excluded(each) || ignored(each) || here?.(each) === true;
      for (const { name, kind } of entries) {
        const child = path === "" ? name : `${path}/${name}`;
        if (kind === "folder" && !skip(`${child}/`)) {
          next.push({
            path: child,
            ignored: here === undefined ? ignored : (each) => ignored(each) || here(each),
          });
        }
        if (kind === "file" && walk.wanted(child) && !skip(child)) files.push(child);
      }
    }
    level = next;
  }
  return { files: files.slice(0, walk.mostFiles), stopped: files.length > walk.mostFiles };
}

async function gitignore(folder: Folder, path: string): Promise<Exclusion | undefined> {
  const prefix = path === "" ? "" : `${path}/`;
  const text = await folder.text(`${prefix}.gitignore`).catch(() => "");
  if (text === "") return undefined;
  const rules = excludedByGitignore(text);
  return (each) => each.startsWith(prefix) && rules(each.slice(prefix.length));
}
