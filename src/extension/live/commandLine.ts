/** What a command line starts: the launcher and the script. Arguments are never kept, they may hold secrets. */
export interface StartedScript {
  readonly program: string;
  /** As written on the command line. */
  readonly script: string;
}

/** Programs that start a training, by the name of their file; a version behind it is allowed. */
const LAUNCHER =
  /^(?:python|python\d(?:\.\d{1,2})?|pypy3?|torchrun|accelerate|deepspeed|srun|mpirun|uv|poetry|conda|ipython|yolo|axolotl|llamafactory-cli|make|bash|sh|nohup|time|env|nice)(?:\.exe)?$/i;
/** Launchers that take a script; what lies between them and it are options. */
const TAKES_SCRIPT = /\.(?:py|sh|ya?ml|toml|json)$/i;
const LONGEST = 4_000;
const MOST_WORDS = 200;

/**
 * Reads a command line locally and finds the script that a training launcher runs in it; undefined for everything else.
 *
 * @param knownPaths workspace paths of files with a run; a script is one of these or is named like a training.
 */
export function startedScript(
  commandLine: string,
  knownPaths: readonly string[],
): (StartedScript & { readonly path?: string }) | undefined {
  if (commandLine.length > LONGEST) return undefined;
  for (const part of commandLine.split(/&&|\|\||[;|\n]/)) {
    const found = ofOneCommand(words(part), knownPaths);
    if (found) return found;
  }
  return undefined;
}

/**
 * The script of a batch job that a command line hands to Slurm: a known one, or one that is named or starts like a
 * training; undefined for everything else.
 */
export function submittedScript(
  commandLine: string,
  knownPaths: readonly string[],
): { readonly script: string; readonly path?: string } | undefined {
  if (commandLine.length > LONGEST) return undefined;
  for (const part of commandLine.split(/&&|\|\||[;|\n](?=(?:[^"']*["'][^"']*["'])*[^"']*$)/)) {
    const [program, ...rest] = words(part);
    if (program?.split("/").at(-1) !== "sbatch") continue;
    const wrapped = wrappedIn(rest);
    if (wrapped !== undefined) return startedScript(wrapped, knownPaths);
    for (const script of rest.filter((word) => !word.startsWith("-"))) {
      const path = knownPath(script, knownPaths);
      if (path !== undefined) return { script, path };
      if (/\.(?:sh|sbatch|slurm|job|batch)$/i.test(script) && soundsLikeTraining(script)) return { script };
    }
  }
  return undefined;
}

/** `--wrap "python train.py"` or `--wrap="python train.py"`: the quotes are gone by now, the word may be in two. */
function wrappedIn(rest: readonly string[]): string | undefined {
  const at = rest.findIndex((word) => word === "--wrap" || word.startsWith("--wrap="));
  const word = rest[at];
  if (word === undefined) return undefined;
  const inside = word.slice("--wrap=".length);
  return inside === "" ? rest[at + 1] : inside;
}

function ofOneCommand(all: readonly string[], knownPaths: readonly string[]) {
  // Variables before the command: CUDA_VISIBLE_DEVICES=0 python train.py
  const command = all.slice(all.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word)));
  const program = command[0]?.split(/[\\/]/).at(-1);
  if (program === undefined || !LAUNCHER.test(program)) return undefined;
  const module = command.indexOf("-m");
  const candidates = command.slice(1).filter((word) => TAKES_SCRIPT.test(word) && !word.startsWith("-"));
  const named = module > 0 ? command[module + 1]?.replaceAll(".", "/").concat(".py") : undefined;
  for (const script of named === undefined ? candidates : [...candidates, named]) {
    const path = knownPath(script, knownPaths);
    if (path !== undefined) return { program, script, path };
  }
  const [script] = candidates;
  return script?.endsWith(".py") && soundsLikeTraining(script) ? { program, script } : undefined;
}

/** The file of the workspace that a script names: the one whose path ends as it does; undefined where two do. */
export function knownPath(script: string, knownPaths: readonly string[]): string | undefined {
  const wanted = script.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const found = knownPaths.filter(
    (path) => path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`),
  );
  return found.find((path) => path === wanted) ?? (found.length === 1 ? found[0] : undefined);
}

function soundsLikeTraining(script: string): boolean {
  const name = script.split(/[\\/]/).at(-1) ?? "";
  return /(?:^|[_-])(?:train(?:er|ing)?|pretrain|finetune|fine_tune|sft|dpo|grpo|run_(?:clm|mlm|glue|qa))(?:[_.-]|$)/i.test(
    name,
  );
}

/** Words of a shell's line, quotes removed; nothing is expanded. */
function words(part: string): readonly string[] {
  return [...part.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)]
    .slice(0, MOST_WORDS)
    .map(([, double, single, bare]) => double ?? single ?? bare ?? "");
}
