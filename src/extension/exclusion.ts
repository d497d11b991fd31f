import ignore from "ignore";

/** Whether a path, relative to the folder that the patterns stand in, is left out; folders end in a slash. */
export type Exclusion = (path: string) => boolean;

/** Folders that hold no one's training code and can be very large. */
const never = [
  ".git",
  "node_modules",
  "__pycache__",
  ".venv",
  "venv",
  "site-packages",
  ".ipynb_checkpoints",
  ".tox",
];

/** Left out by globs of the editor's settings, and by name what never holds code. */
export function excludedByGlobs(globs: readonly string[]): Exclusion {
  const rules = ignore({ ignorecase: false }).add([
    ...never,
    ...globs.flatMap(expandBraces).map(asIgnoreRule),
  ]);
  return (path) => rules.ignores(path);
}

/** Left out by the text of a `.gitignore`. */
export function excludedByGitignore(text: string): Exclusion {
  const rules = ignore().add(text);
  return (path) => rules.ignores(path);
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
