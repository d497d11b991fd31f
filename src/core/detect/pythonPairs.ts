import type { Argument, Assignment, Call, PythonFile } from "../parse/python.ts";
import { optionsOf } from "../parse/pythonOptions.ts";
import { constantOf, type Found, type Value } from "../parse/pythonValue.ts";
import type { Pair } from "./vocabulary.ts";

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
export function argumentValue(file: PythonFile, call: Call, argument: Argument): Found | undefined {
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
export function optionPairs(file: PythonFile): readonly Pair[] {
  const out: Pair[] = [];
  for (const option of optionsOf(file).values()) {
    const found = constantOf(file, option.fallback, option.scope);
    if (found && found.value !== null)
      out.push({ key: keyByHelp(option.name, option.help), value: found.value, span: option.span });
  }
  for (const one of file.definitions) {
    if (
      one.kind !== "function" ||
      one.scope !== "" ||
      !/^(?:main|train|run|finetune|fine_tune|fit|cli|entry|pretrain)\w*$/.test(one.name)
    )
      continue;
    for (const parameter of one.parameters) {
      const found = constantOf(file, parameter.fallback, "");
      if (found && found.value !== null)
        out.push({ key: parameter.name, value: found.value, span: parameter.span });
    }
  }
  return out;
}

/** Constants at module level and of a `Config` class or dictionary: `EPOCHS = 3`, `config = {"epochs": 3}`. */
export function constantPairs(file: PythonFile): readonly Pair[] {
  const out: Pair[] = [];
  for (const one of file.assignments) {
    if (one.augmented || one.field || !(one.scope === "" || STARTED.test(one.scope) || isDefaults(one)))
      continue;
    if (!/^(?:\w+|(?:\w*_)?(?:args|config|cfg|hparams|opt|params|hps|FLAGS)\.\w+)$/.test(one.target))
      continue;
    const found = constantOf(file, one.value, one.scope);
    if (found === undefined || found.value === null) continue;
    if (typeof found.value === "object" && !Array.isArray(found.value)) {
      if (/conf|cfg|param|args|hp|setting|^defaults$/i.test(one.target))
        for (const [key, value] of Object.entries(found.value as { [key: string]: Value }))
          out.push({ key, value, span: one.span });
    } else out.push({ key: one.target.split(".").at(-1) ?? one.target, value: found.value, span: one.span });
  }
  return out;
}

/** Functions whose own variables are settings of the script. */
const STARTED = /^(?:main|train|run|objective)$/;

/** `def create_argparser(): defaults = dict(batch_size=1, …)`: options by way of a dictionary. */
function isDefaults({ scope, target }: Assignment): boolean {
  return target === "defaults" && /parser|args|options/i.test(scope);
}

/** A batch size whose help says that it is the total over all devices, or that it counts tokens. */
function keyByHelp(option: string, help: string | undefined): string {
  if (help === undefined || !/batch_?size$/.test(option)) return option;
  if (/token/i.test(help) && /total|desired|global|batch size in/i.test(help))
    return "global_batch_tokens_exact";
  return /\b(?:total|global|overall)\b|all GPUs/i.test(help) ? "global_batch_size" : option;
}
