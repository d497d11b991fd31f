import { ANY_CONFIG, type Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { mentions } from "../../parse/version.ts";
import { factList } from "../facts.ts";
import { keyOf } from "../readers.ts";
import { argument, optionPairs } from "./pythonPairs.ts";

const CONFIG =
  /^(?:config|cfg|conf|configs?_?(?:file|path)|(?:yaml|hparams?|params|exp|experiment|train)_(?:config|file|cfg)|yaml|hparams|recipe|opt)$/;

/** The config that a script reads where its command line names none: `--config`, default `configs/base.yaml`. */
export const configArgument: Detector<ParsedFile> = {
  id: "config-argument",
  languages: ["python"],
  adds: true,
  appliesTo: (file) =>
    file.text.length < 400_000 &&
    ((mentions(file, /default|:\s*str\s*=|type=str/) &&
      mentions(file, /["'][\w./-]+\.(?:ya?ml|json|toml)["']/)) ||
      mentions(file, /add_argument\(/)),
  detect(file) {
    const list = factList(file, "config-argument");
    const python = file.python();
    for (const { key, value, span } of optionPairs(python)) {
      if (
        !CONFIG.test(keyOf(key)) ||
        typeof value !== "string" ||
        !/^[\w./-]+\.(?:ya?ml|json|toml)$/.test(value)
      )
        continue;
      list.link("config", value, span);
      return [list.done({ role: "modifier", kind: "train", anchor: span, rank: 0 })];
    }
    const needed = python.callsNamed("add_argument").find((call) => needsConfig(python, call));
    if (needed === undefined) return [];
    list.link("config", ANY_CONFIG, needed.span);
    return [list.done({ role: "modifier", kind: "train", anchor: needed.span, rank: 0 })];
  },
};

/** `add_argument("--config", required=True)`, `add_argument("config")`: nothing runs without one. */
function needsConfig(python: PythonFile, call: Call): boolean {
  const names = call.args
    .filter((one) => one.name === undefined)
    .map(({ value }) => python.text.slice(value.from, value.to).replace(/^["']|["']$/g, ""));
  if (!names.some((one) => CONFIG.test(keyOf(one.replace(/^-+/, ""))))) return false;
  const told = (key: string) => call.args.some((one) => one.name === key);
  return names[0]?.startsWith("-")
    ? argument(python, call, "required")?.value === true
    : !told("default") && !told("nargs") && !told("choices");
}
