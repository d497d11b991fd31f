import type { FileDetections, Link } from "../model/fact.ts";

/** Finds the files that links name, among those that were looked at. */
export interface References {
  /** The file that a link written in `from` means: beside it, from the root, or by its name where that is unique. */
  readonly resolve: (link: Link, from: string) => FileDetections | undefined;
}

/** Indexes files by path and by name. */
export function references(files: readonly FileDetections[]): References {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const byName = new Map<string, FileDetections | undefined>();
  const byGroup = new Map<string, FileDetections | undefined>();
  for (const file of files) {
    const [name = "", folder] = file.path.split("/").reverse();
    byName.set(name, byName.has(name) ? undefined : file);
    const group = `${folder}/${name}`;
    byGroup.set(group, byGroup.has(group) ? undefined : file);
  }
  /** `from ..common.args import …`: one dot is the folder of the file itself. */
  const importedFrom = (dots: string, module: string, from: string) => {
    const path = normal(`${from}/${"../".repeat(dots.length)}${module.replaceAll(".", "/")}`);
    return byPath.get(`${path}.py`) ?? byPath.get(`${path}/__init__.py`);
  };
  const find = ({ kind, target }: Link, from: string): FileDetections | undefined => {
    const relative = kind === "import" ? /^(\.+)(.+)$/.exec(target) : null;
    if (relative) return importedFrom(relative[1] ?? "", relative[2] ?? "", from);
    const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
    for (const written of kind === "module" || kind === "import"
      ? [`${target.replaceAll(".", "/")}.py`, `${target.replaceAll(".", "/")}/__main__.py`]
      : spellings(target)) {
      // Walking up from the folder: scripts are started from the project's root as often as from beside themselves.
      for (let base = folder; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/")))) {
        const found = byPath.get(normal(base === "" ? written : `${base}/${written}`));
        if (found && found.path !== from) return found;
        if (base === "") break;
      }
    }
    const [name = "", group] = target.split("/").reverse();
    const unique =
      kind === "module" || kind === "import"
        ? undefined
        : kind === "choice"
          ? byGroup.get(`${group}/${name}`)
          : byName.get(name);
    return unique?.path === from ? undefined : unique;
  };
  // A link is asked for more than once: which files are started, and what they say.
  const resolved = new Map<Link, FileDetections | undefined>();
  return {
    resolve(link, from) {
      if (!resolved.has(link)) resolved.set(link, find(link, from));
      return resolved.get(link);
    },
  };
}

/** As written, without `$VAR/` or `$(cd … && pwd)/` in front, and with the endings that tools let one leave off. */
function spellings(target: string): readonly string[] {
  const plain = target.replace(/^(?:\$\{?\w+\}?\/|\$\([^\n]{0,300}\)\/)+/, "").replace(/^\.\//, "");
  return /\.\w+$/.test(plain) ? [plain] : [plain, `${plain}.yaml`, `${plain}.yml`, `${plain}.py`];
}

/** Takes `.` and `..` out of a path. */
function normal(path: string): string {
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") out.pop();
    else if (part !== "." && part !== "") out.push(part);
  }
  return out.join("/");
}
