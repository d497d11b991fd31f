import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { children, type Expression, type PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { factList, isNeverRun, name } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, each, measured, named, type Pair, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { keywordPairs, optionPairs } from "./pythonPairs.ts";

/** Configs for JAX count a batch over all devices, and call the horizon by a few names of their own. */
const JAX: Vocabulary = {
  ...COMMON,
  ...each(["batch_size", "batch", "train_batch_size"], counted("globalBatchSize")),
  num_training_epochs: measured("epochs"),
  model_type: named("model"),
};
/** What only a training's settings say; a config with none of these describes a model. */
const TELLS =
  /^(?:(?:total|num|max|num_train|num_training|train)_(?:epochs|steps)|epochs|steps|batch(?:_size)?|train_batch_size|per_device_(?:train_)?batch_size)$/;
const ASIDE = /^(?:evals?|evaluation|test|val|valid|fewshot|sampl(?:e|ing))\w*$/;
/** Sections whose `name` is that of what is learnt from, or of what learns. */
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/^data(?:set)?$/, "dataset"],
  [/^(?:model|n?net)$/, "model"],
];

/** `get_config()` of ml_collections, as Flax, big_vision, Scenic and Vision Transformer use it. */
export const mlCollections: Detector<ParsedFile> = {
  id: "ml-collections",
  languages: ["python"],
  appliesTo: ({ text, path }) =>
    text.length < 60_000 &&
    /conf|settings|hparams|experiment/i.test(path) &&
    /^def get_config\(/m.test(text) &&
    /batch|epochs|steps/.test(text),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const classes = python.definitions.filter((one) => one.kind === "class");
    const records = classes.every((one) =>
      one.decorators.some((decorator) => /dataclass|struct|attr/.test(decorator)),
    );
    if (python.mainGuard !== undefined || !records) return [];
    const pairs = classes.length > 0 ? optionPairs(python) : configFields(file);
    const telling = pairs.find((pair) => TELLS.test(pair.key));
    if (telling === undefined) return [];
    const list = factList(file, "ml-collections");
    read(pairs, JAX, list);
    for (const { target, span } of basesOf(file)) list.link("base", target, span);
    const pretrained = pairs.some((pair) => INIT.test(pair.key) && name(pair.value) !== undefined);
    return [
      list.done({ role: "run", kind: pretrained ? "finetune" : "train", anchor: telling.span, rank: 45 }),
    ];
  },
};

const INIT = /^(?:model_init|init_from|init_checkpoint|pretrained_path|model_or_filename)$/;

/** `config.batch_size = …`, and the arguments of `ConfigDict(dict(…))`; what is set for a quick try stands later. */
function configFields(file: ParsedFile): readonly Pair[] {
  const python = file.python();
  const out: Pair[] = [];
  for (const one of python.assignments) {
    const [, section, key] = /^(?:config|cfg|conf|c)\.(?:([\w.]+)\.)?(\w+)$/.exec(one.target) ?? [];
    if (key === undefined || section?.split(".").some((part) => ASIDE.test(part))) continue;
    const found = constantOf(python, fullRun(python, one.value), one.scope);
    if (found !== undefined && found.value !== null && !isMap(found.value))
      out.push({ key, value: found.value, span: one.span });
    const made = ASIDE.test(key) ? undefined : python.callAt(one.value.from, one.value.to);
    if (made && wraps(python, made.name)) {
      const owner = NAMED.find(([section]) => section.test(key))?.[1];
      for (const pair of keywordPairs(python, made))
        out.push(pair.key === "name" && owner ? { ...pair, key: owner } : pair);
    }
  }
  for (const call of python.callsNamed("ConfigDict")) {
    const [first] = call.args;
    const found = first === undefined ? undefined : constantOf(python, first.value, call.scope);
    if (found && isMap(found.value))
      for (const [key, value] of Object.entries(found.value)) out.push({ key, value, span: found.span });
  }
  return out;
}

/** `def d(**kwargs): return ConfigDict(kwargs)`: a section's keys are the arguments. */
function wraps(python: PythonFile, callee: string): boolean {
  return python
    .definitionsNamed(callee)
    .some(({ span }) => python.callsIn(span).some((call) => call.last === "ConfigDict"));
}

/** `8 if runlocal else 1024`: the second is the run, the first a try of the code. */
function fullRun({ text }: PythonFile, node: Expression): Expression {
  if (node.name !== "ConditionalExpression") return node;
  const [, , test, , otherwise] = children(node);
  return test && otherwise && A_TRY.test(text.slice(test.from, test.to)) ? otherwise : node;
}

const A_TRY = /^(?:\w{1,40}\.){0,4}\w*(?:local|debug|mock|smoke|dry_?run|quick)\w*$/i;

function isMap(value: Value): value is ValueMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `from configs import default` and `default.get_config()`: the config that this one changes. */
function basesOf(file: ParsedFile) {
  const python = file.python();
  return python.callsNamed("get_config").flatMap((call) => {
    const module = call.qualified.split(".").slice(0, -1).join(".");
    const [, dots = "", path = ""] = /^(\.{0,5})(\w[\w.]{0,200})$/.exec(module) ?? [];
    const up = dots === "" ? "" : `./${"../".repeat(dots.length - 1)}`;
    return path === "" ? [] : [{ target: `${up}${path.replaceAll(".", "/")}.py`, span: call.span }];
  });
}
