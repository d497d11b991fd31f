import { parseConfig } from "../../parse/config.ts";
import type { ConfigNode } from "../../parse/configNode.ts";
import { literal } from "../../parse/configNode.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { ShellCommand } from "../../parse/shell.ts";
import type { Value } from "../../parse/value.ts";
import { argument } from "../python/pythonPairs.ts";
import type { Pair } from "../readers.ts";
import type { Invocation } from "./commandLine.ts";

/** Options of papermill by how many words each takes; every other one takes none. */
const TAKES: { readonly [option: string]: number } = {
  ...Object.fromEntries(["-p", "--parameters", "-r", "--parameters_raw"].map((option) => [option, 2])),
  ...Object.fromEntries(
    `-f --parameters_file -y --parameters_yaml -b --parameters_base64 --engine -k --kernel -l --language --cwd
     --log-level --start_timeout --start-timeout --execution-timeout --autosave-cell-every --stdout-file --stderr-file`
      .split(/\s+/)
      .map((option) => [option, 1]),
  ),
};
/** Where parameters are told, the strongest first: papermill applies files, then YAML, then pairs. */
const STRONGEST = ["r", "p", "y", "f"];

/** `papermill in.ipynb out.ipynb -p epochs 5 -y "{lr: 0.1}" -f params.yaml`: the notebook is the script, its parameters the options. */
export function papermill(command: ShellCommand): Invocation | undefined {
  const at = command.words.findIndex((word) => /(?:^|\/)papermill$/.test(word.text));
  if (at < 0 || command.words.some((word) => word.text === "--prepare-only")) return undefined;
  const words = command.words.slice(at + 1);
  const operands = [];
  const told: { readonly strength: number; readonly pair: Pair }[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    const [, option = word.text, inline] = /^(--[\w-]+)=([\s\S]*)$/.exec(word.text) ?? [];
    const takes = Object.hasOwn(TAKES, option) ? (TAKES[option] ?? 0) : 0;
    if (!option.startsWith("-")) operands.push(word);
    const given = words.slice(index + 1, index + 1 + takes);
    const [first, second] = inline === undefined ? given : [{ ...word, text: inline }];
    index += inline === undefined ? takes : 0;
    const kind = /^(?:-|--parameters_?)([prfy]?)/.exec(option)?.[1] || "p";
    if (takes === 0 || first === undefined || !/^(?:-[prfy]|--parameters\w*)$/.test(option)) continue;
    const span = { start: word.span.start, end: (second ?? first).span.end };
    const pairs: readonly Pair[] =
      kind === "f"
        ? [{ key: "config", value: first.text, span }]
        : kind === "y"
          ? mapped(parseConfig(first.text, "yaml").documents[0], span)
          : second?.known
            ? [{ key: first.text, value: kind === "r" ? second.text : literal(second.text), span }]
            : [];
    told.push(...pairs.map((pair) => ({ strength: STRONGEST.indexOf(kind), pair })));
  }
  const [notebook] = operands;
  if (notebook === undefined || !notebook.text.endsWith(".ipynb")) return undefined;
  const options = told.sort((a, b) => a.strength - b.strength).map(({ pair }) => pair);
  return {
    launchers: [{ name: "papermill", options: [] }],
    target: notebook.text,
    isModule: false,
    words,
    options,
    named: options.map(({ key }) => key),
    operands: [],
    command,
  };
}

function mapped(node: ConfigNode | undefined, span: Pair["span"]): readonly Pair[] {
  return node?.kind === "map"
    ? node.entries.flatMap(({ key, value }) =>
        value.kind === "scalar" ? [{ key, value: value.value, span }] : [],
      )
    : [];
}

/** `papermill.execute_notebook("in.ipynb", "out.ipynb", parameters={…})` as the command that it stands for. */
export function executedNotebook(python: PythonFile, call: Call): string | undefined {
  const notebook = argument(python, call, "input_path", 0)?.value;
  const parameters = Object.entries(
    Object(argument(python, call, "parameters", 2)?.value) as { [key: string]: Value },
  );
  const quoted = (value: Value) => `'${String(value).replaceAll("'", "")}'`;
  return typeof notebook === "string"
    ? [
        "papermill",
        quoted(notebook),
        ...parameters.flatMap(([key, value]) =>
          typeof value === "object"
            ? []
            : ["-p", key, quoted(value === true ? "True" : value === false ? "False" : value)],
        ),
      ].join(" ")
    : undefined;
}
