import type { FileDetections, Link } from "../model/fact.ts";

/** Finds the files that links name, among those that were looked at. */
export interface References {
  /** The file that a link written in `from` means: beside it, from the root, or by its name where that is unique. */
  readonly resolve: (link: Link, from: string) => FileDetections | undefined;
  /** The files that a link means whose name the caller tells: `scripts/$TASK.py`. */
  readonly named: (link: Link, from: string) => readonly FileDetections[];
}

/** Where each path and each name stands in a list of files; a group's member that several have stands nowhere. */
interface Index {
  readonly paths: readonly string[];
  readonly byPath: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byGroup: ReadonlyMap<string, number | undefined>;
  /** What links name among these paths: of an edit of one file, all others are answered from here. */
  readonly resolved: WeakMap<Link, { readonly from: string; readonly at: number | undefined }>;
}
let latest: Index | undefined;
/** Files that are taken in in one step. */
const STEP = 500;

/** Indexes files by path and by name, in small steps. The last index serves again for files of the same paths. */
export function* references(files: readonly FileDetections[]): Generator<void, References> {
  const isSame =
    latest?.paths.length === files.length && latest.paths.every((path, at) => path === files[at]?.path);
  const index = latest !== undefined && isSame ? latest : yield* indexOf(files);
  latest = index;
  return {
    resolve(link, from) {
      const known = index.resolved.get(link);
      const at = known?.from === from ? known.at : find(index, link, from);
      if (known?.from !== from) index.resolved.set(link, { from, at });
      return at === undefined ? undefined : files[at];
    },
    named({ target }, from) {
      const pattern = patternOf(target);
      if (pattern === undefined) return [];
      const folders = from.split("/").map((_, depth, all) => all.slice(0, depth).join("/"));
      return files.filter(({ path }) =>
        folders.some(
          (folder) =>
            path.startsWith(folder) && pattern.test(path.slice(folder === "" ? 0 : folder.length + 1)),
        ),
      );
    },
  };
}

/** Paths that a config's may be of which the caller tells parts, below a folder that the file tells: `config/$1/$1_$2.yaml`. */
export function pathPattern(target: string): RegExp | undefined {
  if (!/^(?:\.\/)?[\w-]+\/[^$\n]{0,99}\$[^\n]{1,99}\.(?:ya?ml|json|toml|py)$/.test(target)) return undefined;
  const parts = target.replace(/^\.\//, "").split(/\$(?:\d|\w+|\{[^{}\n]{1,60}\})/);
  return new RegExp(`(?:^|/)${parts.map((one) => one.replace(/[^\w/-]/g, "\\$&")).join("[^/]+")}$`);
}

/** A path of which the caller tells one name, below a folder that the file tells. */
function patternOf(target: string): RegExp | undefined {
  const [, folder, before, after] =
    /^(?:\.\/)?((?:[\w.-]+\/)+)([\w-]*)\$(?:\w+|\{\w+\})([\w-]*\.py)$/.exec(target) ?? [];
  if (folder === undefined || before === undefined || after === undefined) return undefined;
  const plain = (text: string) => text.replaceAll(".", "\\.");
  return new RegExp(`^${plain(folder)}${before}[\\w-]+${plain(after)}$`);
}

function* indexOf(files: readonly FileDetections[]): Generator<void, Index> {
  const byPath = new Map<string, number>();
  const byName = new Map<string, number[]>();
  const byGroup = new Map<string, number | undefined>();
  for (const [at, { path }] of files.entries()) {
    if (at % STEP === STEP - 1) yield;
    byPath.set(path, at);
    const [name = "", folder] = path.split("/").reverse();
    const same = byName.get(name);
    if (same) same.push(at);
    else byName.set(name, [at]);
    const group = `${folder}/${name}`;
    byGroup.set(group, byGroup.has(group) ? undefined : at);
  }
  return { paths: files.map(({ path }) => path), byPath, byName, byGroup, resolved: new WeakMap() };
}

function find(
  { paths, byPath, byName, byGroup }: Index,
  { kind, target }: Link,
  from: string,
): number | undefined {
  const relative = kind === "import" ? /^(\.+)(.+)$/.exec(target) : null;
  if (relative) {
    // `from ..common.args import …`: one dot is the folder of the file itself.
    const [, dots = "", module = ""] = relative;
    const path = normal(`${from}/${"../".repeat(dots.length)}${module.replaceAll(".", "/")}`);
    return byPath.get(`${path}.py`) ?? byPath.get(`${path}/__init__.py`);
  }
  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
  if (kind === "image") return imageOf(target, folder, byPath);
  for (const written of kind === "module" || kind === "import"
    ? [`${target.replaceAll(".", "/")}.py`, `${target.replaceAll(".", "/")}/__main__.py`]
    : spellings(target)) {
    // Walking up from the folder: scripts are started from the project's root as often as from beside themselves.
    for (let base = folder; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/")))) {
      const found = byPath.get(normal(base === "" ? written : `${base}/${written}`));
      if (found !== undefined && paths[found] !== from) return found;
      if (base === "") break;
    }
  }
  const [name = "", group] = target.split("/").reverse();
  // `/opt/mnist/mnist.py` in a container was copied from beside its Dockerfile.
  const beside = target.startsWith("/") ? byPath.get(folder === "" ? name : `${folder}/${name}`) : undefined;
  if (beside !== undefined && paths[beside] !== from) return beside;
  const unique =
    kind === "module" || kind === "import"
      ? packaged(target, paths, byGroup)
      : kind === "choice"
        ? byGroup.get(`${group}/${name}`)
        : onlyOf(byName.get(name) ?? [], paths, folder);
  return unique === undefined || paths[unique] === from ? undefined : unique;
}

/** Of files of one name the only one, or the only one below the folder of what names it. */
function onlyOf(same: readonly number[], paths: readonly string[], folder: string): number | undefined {
  if (same.length <= 1 || folder === "") return same.length === 1 ? same[0] : undefined;
  const below = same.filter((at) => paths[at]?.startsWith(`${folder}/`));
  return below.length === 1 ? below[0] : undefined;
}

/** The Dockerfile that an image is built from: named by its path, or the nearest one above what names the image. */
function imageOf(target: string, folder: string, byPath: Index["byPath"]): number | undefined {
  if (/(?:^|\/)[\w.-]*Dockerfile[\w.-]*$/.test(target))
    return byPath.get(normal(folder === "" ? target : `${folder}/${target}`));
  for (let base = folder; ; base = base.slice(0, Math.max(0, base.lastIndexOf("/")))) {
    const found = byPath.get(base === "" ? "Dockerfile" : `${base}/Dockerfile`);
    if (found !== undefined || base === "") return found;
  }
}

/** `pkg.train` below `src/`, or wherever else the package lies, where no other folder of that name holds such a module. */
function packaged(target: string, paths: readonly string[], byGroup: Index["byGroup"]): number | undefined {
  const parts = target.split(".");
  const at = parts.length < 2 ? undefined : byGroup.get(`${parts.slice(-2).join("/")}.py`);
  return at !== undefined && paths[at]?.endsWith(`/${parts.join("/")}.py`) ? at : undefined;
}

/** As written, without `$VAR/` or `$(cd … && pwd)/` in front, and with the endings that tools let one leave off. */
function spellings(target: string): readonly string[] {
  const plain = target.replace(/^(?:\$\{?\w+\}?\/|\$\([^\n]{0,300}\)\/)+/, "").replace(/^\.\//, "");
  return /\.\w+$/.test(plain) ? [plain] : [plain, `${plain}.yaml`, `${plain}.yml`, `${plain}.py`];
}

/** Takes `.` and `..` out of a path. */
function normal(path: string): string {
  // Of most paths there is nothing to take out.
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path)) return path;
  const out: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") out.pop();
    else if (part !== "." && part !== "") out.push(part);
  }
  return out.join("/");
}
