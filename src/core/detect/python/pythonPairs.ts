import { ofFile } from "../../parse/ofFile.ts";
import {
  type Argument,
  type Assignment,
  type Call,
  children,
  type Expression,
  type PythonFile,
} from "../../parse/python.ts";
import { branchesAround } from "../../parse/pythonBranches.ts";
import { optionsOf, type PythonOption } from "../../parse/pythonOptions.ts";
import { functionAt, parameterValue } from "../../parse/pythonParameters.ts";
import { constantOf, type Found } from "../../parse/pythonValue.ts";
import type { Value } from "../../parse/value.ts";
import { ASIDE } from "../config/genericKeys.ts";
import type { FactList } from "../facts.ts";
import { isKnown, read } from "../pairs.ts";
import type { Pair, Vocabulary } from "../readers.ts";

/** The keyword arguments of a call whose values the file tells. */
export function keywordPairs(file: PythonFile, call: Call): readonly Pair[] {
  const out: Pair[] = [];
  for (const argument of call.args) {
    if (argument.name !== undefined) {
      const found = argumentValue(file, call, argument);
      if (found) out.push({ key: argument.name, value: found.value, span: argument.span });
    } else if (argument.unpacked) {
      // `Trainer(**config)`: a dictionary that the file spells out.
      const found = argumentValue(file, call, argument);
      if (found && typeof found.value === "object" && found.value !== null && !Array.isArray(found.value)) {
        for (const [key, value] of Object.entries(found.value)) out.push({ key, value, span: found.span });
      }
    }
  }
  return out;
}

/** The value of one argument, where the file tells it. */
export function argumentValue(
  file: PythonFile,
  call: { readonly scope: string },
  argument: Argument,
): Found | undefined {
  return constantOf(file, argument.value, call.scope);
}

/** The value of a keyword argument, or of the positional one at `index`. */
export function argument(file: PythonFile, call: Call, name: string, index?: number): Found | undefined {
  const one =
    call.args.find((other) => other.name === name) ??
    (index === undefined
      ? undefined
      : call.args.filter((other) => other.name === undefined && !other.unpacked)[index]);
  return one ? argumentValue(file, call, one) : undefined;
}

/** The defaults of the script's own options (argparse, click, typer, absl, dataclass fields, main's parameters). */
export const optionPairs = ofFile((file): readonly Pair[] => {
  const out: Pair[] = [];
  for (const option of optionsOf(file).values()) {
    const own = ownKey(option.name);
    const found = own === undefined ? undefined : constantOf(file, option.fallback, option.scope);
    if (own !== undefined && found && found.value !== null)
      out.push({
        key: keyByHelp(own, option.help ?? fieldHelp(file, option)),
        value: found.value,
        span: option.span,
      });
  }
  for (const one of file.definitions) {
    // `class TrainEval: def __init__(self, batch_size=32)`: what trains by being made.
    if (one.name === "__init__" && /^(?:Train|Trainer|TrainEval|TrainRunner|Experiment)$/.test(one.scope))
      out.push(...parameterPairs(file, `${one.scope}.__init__`));
    if (
      one.kind !== "function" ||
      one.scope !== "" ||
      !/^(?:main|train|run|finetune|fine_tune|fit|cli|entry|pretrain)\w*$/.test(one.name)
    )
      continue;
    out.push(...parameterPairs(file, one.name));
  }
  return out;
});

/** `--train.max_epochs`: the last part says what, unless a part before it says that it is something else's. */
function ownKey(option: string): string | undefined {
  const parts = option.split(".");
  return parts.slice(0, -1).some((part) => ASIDE.test(part)) ? undefined : parts.at(-1);
}

/** What the parameters of a function stand for: what its callers hand over, else their defaults. */
export function parameterPairs(file: PythonFile, scope: string): readonly Pair[] {
  return (functionAt(file, scope)?.takes ?? []).flatMap((key) => {
    const told = parameterValue(file, scope, key);
    const found = told ? constantOf(file, told.expression, told.scope) : undefined;
    // How many devices a node has is found out at run time.
    return found && found.value !== null && !/gpus?_per_node|nproc|world_size/i.test(key)
      ? [{ key, value: found.value, span: found.span }]
      : [];
  });
}

/** As `constantPairs`, of a file that runs: a constant that nothing in it reads is no setting of the run. */
export function readConstantPairs(file: PythonFile, wanted?: (key: string) => boolean): readonly Pair[] {
  return constantPairs(file, file.assignments.length < MOST_LOOKED_FOR, wanted);
}

/** Reads the constants of a file that runs; those alone are worked out that the vocabulary knows and that are wanted. */
export function readConstants(
  file: PythonFile,
  vocabulary: Vocabulary,
  list: FactList,
  wanted: (key: string) => boolean = () => true,
): void {
  const pairs = readConstantPairs(file, (key) => isKnown(vocabulary, key) && wanted(key));
  read(
    pairs.filter(({ key }) => wanted(key)),
    vocabulary,
    list,
  );
}

/** In longer files constants are not looked for: a search through the text for each would take too long. */
const MOST_LOOKED_FOR = 1000;

/** Names of dictionaries that hold settings. */
const HOLDS_SETTINGS = /conf|cfg|param|args|hp|setting|^defaults$/i;

/** Constants at module level and of a `Config` class or dictionary: `EPOCHS = 3`, `config = {"epochs": 3}`. */
export function constantPairs(
  file: PythonFile,
  onlyRead = false,
  wanted: (key: string) => boolean = () => true,
): readonly Pair[] {
  const out: Pair[] = [];
  for (const { one, key, mayHold } of settingAssignments(file)) {
    if (!mayHold && !wanted(key)) continue;
    if (isDoubtful(file, one)) continue;
    const found = constantOf(file, one.value, one.scope);
    if (found === undefined || found.value === null) continue;
    if (typeof found.value === "object" && !Array.isArray(found.value)) {
      if (mayHold)
        for (const [inner, value] of Object.entries(found.value as { [key: string]: Value }))
          out.push({ key: inner, value, span: one.span });
    } else if (!onlyRead || isRead(file, one)) out.push({ key, value: found.value, span: one.span });
  }
  return out;
}

/** Assignments that may set what the script runs with, by which key, and whether by several of a dictionary. */
const settingAssignments = ofFile((file) =>
  file.assignments
    .filter(
      (one) =>
        !one.augmented &&
        !one.field &&
        (one.scope === "" || STARTED.test(one.scope) || isDefaults(one)) &&
        SETTING.test(one.target),
    )
    .map((one) => ({
      one,
      key: one.target.slice(one.target.lastIndexOf(".") + 1),
      mayHold: HOLDS_SETTINGS.test(one.target),
    })),
);

/** A name, or an entry of settings that is set by itself: `config.epochs`, `cfg.runner.max_epochs`. */
const SETTING =
  /^(?:\w+|(?:\w*_)?(?:args|config|hparams|opt|params|hps|FLAGS)\.\w+|cfg(?:\.(?!test|val|eval)\w+){1,4})$/;

/** Whether a name occurs anywhere but where it is set; fields of objects may be read by other modules. */
function isRead({ text }: PythonFile, { target, span }: Assignment): boolean {
  if (target.includes(".")) return true;
  for (let at = text.indexOf(target); at !== -1; at = text.indexOf(target, at + target.length)) {
    const isWhole = !/\w/.test(text[at - 1] ?? "") && !/\w/.test(text[at + target.length] ?? "");
    if (isWhole && (at < span.start || at >= span.end)) return true;
  }
  return false;
}

/**
 * A value that stands behind a test, where the test fails, or where another branch sets the name to something that is
 * only known when it runs.
 */
function isDoubtful(file: PythonFile, one: Assignment): boolean {
  // A plain name that is set where the script starts is set; an option that is set there is worked out from others.
  const branches = branchesAround(one.value).filter(
    ({ test }) =>
      one.target.includes(".") ||
      !file.text.slice(test.from, Math.min(test.to, test.from + 40)).includes("__name__"),
  );
  if (branches.length === 0) return false;
  for (const { test, holds } of branches) {
    const told = constantOf(file, test, one.scope)?.value;
    if (typeof told === "boolean" && told !== holds) return true;
    // A setting of an object that came from elsewhere, changed where something holds that is not told.
    if (told === undefined && one.target.includes(".")) return true;
  }
  return file
    .assignmentsTo(one.target)
    .some((other) => other.scope === one.scope && constantOf(file, other.value, other.scope) === undefined);
}

/** Options that a list of words spells out: `["--epochs=3", "--lr", "1e-4"]`, followed through names. */
export function flagPairs(file: PythonFile, list: Expression, scope: string): readonly Pair[] {
  const words = wordsOf(file, list, scope, 0);
  const out: Pair[] = [];
  words.forEach(({ text, span }, index) => {
    const flag = typeof text === "string" ? /^--?([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(text) : null;
    if (flag === null) return;
    const next = words[index + 1]?.text;
    const value = flag[2] ?? (typeof next === "string" && next.startsWith("--") ? true : next);
    if (value !== undefined && value !== null) out.push({ key: flag[1] ?? "", value, span });
  });
  return out;
}

interface Word {
  readonly text: Value | undefined;
  readonly span: { readonly start: number; readonly end: number };
}

function wordsOf(file: PythonFile, node: Expression, scope: string, depth: number): readonly Word[] {
  if (depth > 4) return [];
  if (node.name === "VariableName") {
    const one = file.assignmentsTo(file.text.slice(node.from, node.to)).at(-1);
    return one ? wordsOf(file, one.value, one.scope, depth + 1) : [];
  }
  const kids = children(node);
  if (node.name === "BinaryExpression")
    return [kids[0], kids[2]].flatMap((side) => (side ? wordsOf(file, side, scope, depth + 1) : []));
  if (node.name !== "ArrayExpression") return [];
  return kids
    .filter((kid) => !/^[[\],]$|Comment/.test(kid.name))
    .map((kid) => ({
      text: constantOf(file, kid, scope)?.value,
      span: { start: kid.from, end: kid.to },
    }));
}

/** Functions whose own variables are settings of the script. */
const STARTED = /^_?(?:main|train|run|objective|training_function|run_training|train_model)$/;

/** `def create_argparser(): defaults = dict(batch_size=1, …)`: options by way of a dictionary. */
function isDefaults({ scope, target }: Assignment): boolean {
  return target === "defaults" && /parser|args|options/i.test(scope);
}

/** `field(default=8, metadata={"help": "…"})`: what a field of arguments says of sizes that have several meanings. */
function fieldHelp(file: PythonFile, { kind, name: own, fallback }: PythonOption): string | undefined {
  if (kind !== "field" || !/(?:batch|block)_?size$|^patience$/.test(own)) return undefined;
  return /["']help["']\s*:\s*\(?\s*["']([^"'\n]{1,200})/.exec(
    file.text.slice(fallback.from, Math.min(fallback.to, fallback.from + 600)),
  )?.[1];
}

/** A batch size whose help says that it is the total over all devices, or that it counts tokens. */
function keyByHelp(option: string, help: string | undefined): string {
  // Optimisers, quantisers and attention kernels work in blocks too.
  if (option === "block_size" && help !== undefined && !/seq|length|context|token|text|input/i.test(help))
    return "block_size_of_a_part";
  if (option === "model_name" && help !== undefined && /\b(?:folder|directory|to save|saved)\b/i.test(help))
    return "run_name";
  if (option === "patience" && help !== undefined && /early.?stop/i.test(help))
    return "early_stopping_patience";
  if (help === undefined || !/batch_?size$|^batch$/.test(option)) return option;
  if (/token/i.test(help) && /total|desired|global|batch size in/i.test(help))
    return "global_batch_tokens_exact";
  return /\b(?:total|global|overall)\b|all GPUs/i.test(help) ? "global_batch_size" : option;
}
