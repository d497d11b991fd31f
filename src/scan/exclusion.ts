import ignore, { type Ignore } from "ignore";

/** Whether a path, relative to the folder that the patterns stand in, is left out; folders end in a slash. */
export type Exclusion = (path: string) => boolean;

/** What the rules of one `.gitignore` say of a path: left out, taken back by a `!`, or nothing. */
export type Verdict = "out" | "in" | undefined;
export type Rules = (path: string) => Verdict;

/** Folders of other people's code, of builds and of caches: they hold no one's training code and can be very large. */
const NEVER = new Set(
  `node_modules bower_components .git .hg .svn .venv venv site-packages dist-packages __pycache__ .tox .nox .eggs
   .mypy_cache .pytest_cache .ruff_cache .ipynb_checkpoints .terraform dist build .next .cache`.split(/\s+/),
);

/** Whether a folder of this name holds what no one here wrote. */
export function isNeverOurs(folder: string): boolean {
  return NEVER.has(folder) || folder.endsWith(".egg-info");
}

/** A folder with this file is a virtual environment, whatever it is called. */
export const ENVIRONMENT_MARK = "pyvenv.cfg";

/** Left out by globs of the editor's settings, and by name what never holds code. */
export function excludedByGlobs(globs: readonly string[]): Exclusion {
  const rules = ignore({ ignorecase: false }).add(globs.flatMap(expandBraces).map(asIgnoreRule));
  return (path) => path.split("/").slice(0, -1).some(isNeverOurs) || rules.ignores(path);
}

/** Scripts and configs as a kind (`*.sh`) are no build's output: projects that say so have some in git nevertheless, or run them here. */
const ALL_SCRIPTS = /^(?:\*\*\/)?\*\.(?:sh|slurm|sbatch|ya?ml)[ \t]*$/gm;

/** The rules of a `.gitignore`'s text. */
export function gitignoreRules(text: string): Rules {
  const rules: Ignore = ignore().add(text.replace(ALL_SCRIPTS, ""));
  return (path) => {
    if (!ignore.isPathValid(path)) return undefined;
    const { ignored, unignored } = rules.test(path);
    return ignored ? "out" : unignored ? "in" : undefined;
  };
}

/** The globs that the editor's `files.exclude` and `search.exclude` turn on. */
export function globsOf(setting: unknown): readonly string[] {
  if (typeof setting !== "object" || setting === null) return [];
  return Object.entries(setting).flatMap(([glob, on]) => (on === true ? [glob] : []));
}

/** A glob of the editor is anchored at the folder; an ignore rule without a slash is not. */
function asIgnoreRule(glob: string): string {
  const rule = glob.replace(/^\.\//, "");
  return rule.startsWith("**/") || rule.startsWith("/") ? rule : `/${rule}`;
}

/** `**\/*.{a,b}` as `**\/*.a` and `**\/*.b`; more groups than a person writes are left as they are. */
function expandBraces(glob: string, depth = 0): readonly string[] {
  const group = /\{([^{}]*)\}/.exec(glob);
  if (group === null || depth > 3) return [glob];
  const [whole, inner = ""] = group;
  return inner
    .split(",")
    .flatMap((one) =>
      expandBraces(glob.slice(0, group.index) + one + glob.slice(group.index + whole.length), depth + 1),
    );
}
