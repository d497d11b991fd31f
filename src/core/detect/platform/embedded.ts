import type { Span } from "../../model/source.ts";
import { at, type ConfigNode } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { parseShell } from "../../parse/shell.ts";
import { commandFacts } from "../command/commandFacts.ts";
import { argumentsOf, readOptions } from "../command/commandLine.ts";
import { mainOf, type TrainingCommand, trainingCommands } from "../command/trainingCommand.ts";
import type { FactList } from "../facts.ts";

/** A command line that stands inside a config: as text, or as a list of words. */
export interface Embedded {
  readonly commands: readonly TrainingCommand[];
  /** Reads one of the commands into facts with places in the config. */
  readonly read: (one: TrainingCommand, list: FactList) => void;
  /** Reads its options where it is but the arguments of an image's own program. */
  readonly options: (list: FactList) => void;
  readonly span: Span;
  /** The whole command as text, variables as written. */
  readonly text: string;
}

const PARAMETER = /\{\{\s*(?:inputs|workflow)\.parameters\.([\w-]+)\s*\}\}/g;
/** Longer scripts inside a config are not read. */
const LONGEST_SCRIPT = 100_000;

/**
 * Parses what a config runs. Several nodes are one command line in parts (`command` and `args` of a container).
 * @param around.variables environment that the config sets for it
 * @param around.image the container's image, whose own program gets arguments that stand alone
 * @param around.onDevices whether accelerators were asked for it, so that any script of Python learns or infers
 * @param around.parameters values of a workflow's parameters, which `{{inputs.parameters.NAME}}` stands for
 */
export function embedded(
  file: ParsedFile,
  nodes: readonly ConfigNode[],
  around: {
    readonly variables?: ReadonlyMap<string, string>;
    readonly image?: string | undefined;
    readonly onDevices?: boolean;
    readonly parameters?: ReadonlyMap<string, string>;
  } = {},
): Embedded | undefined {
  const [first] = nodes;
  if (first === undefined) return undefined;
  const span = { start: first.span.start, end: nodes.at(-1)?.span.end ?? first.span.end };
  const { variables = new Map<string, string>(), image = "", onDevices = false, parameters } = around;
  const text = scriptOf(nodes)
    .slice(0, LONGEST_SCRIPT)
    .replace(PARAMETER, (whole, parameter: string) => parameters?.get(parameter) ?? whole);
  const program = /^(?:-|[a-z_]+=)/.test(text) ? programOf(image, text) : undefined;
  const assignments = [...variables]
    .slice(0, 200)
    .filter(([key]) => /^[A-Za-z_]\w*$/.test(key))
    .map(([key, value]) => `${key}=${quoted(value)}\n`)
    .join("");
  const prefix = program === undefined ? assignments : `${assignments}${program} `;
  const shell = parseShell(prefix + text);
  const source = file.source.text;
  const place = (inner: Span): Span => {
    // The words stand in the config as they are written, but for indentation and quotes.
    const word =
      (prefix + text)
        .slice(inner.start, inner.end)
        .split("\n", 1)[0]
        ?.replace(/\\?\s*$/, "") ?? "";
    const [key = ""] = word.split(/[\s=]/, 1);
    for (const written of [word, key, key.replace(/^-+/, "")]) {
      const found = written.length < 2 ? -1 : source.indexOf(written, span.start);
      if (found >= 0 && found < span.end) return { start: found, end: found + written.length };
    }
    return span;
  };
  const placed = (list: FactList): FactList => ({
    ...list,
    add: (about, value, inner) => list.add(about, value, place(inner)),
    link: (kind, target, inner) => list.link(kind, target, place(inner)),
  });
  return {
    text,
    span,
    commands: trainingCommands(shell, onDevices),
    read: (one, list) => commandFacts(one, placed(list)),
    options(list) {
      const words = text.startsWith("-") ? (shell.commands.at(-1)?.words ?? []) : [];
      readOptions(argumentsOf(words).options, placed(list));
    },
  };
}

/** Programs that images of model servers start with the arguments that they are given. */
const PROGRAMS: readonly (readonly [RegExp, string])[] = [
  [/vllm/i, "vllm serve"],
  [/text-generation-inference|\/tgi[-:]/i, "text-generation-launcher"],
  [/text-embeddings-inference/i, "text-embeddings-router"],
  [/sglang/i, "sglang serve"],
  [/llama\.cpp|llama-server/i, "llama-server"],
  [/tritonserver/i, "tritonserver"],
];

/** MaxText's settings are not flags: `model_name=gemma-7b per_device_batch_size=4`. */
function programOf(image: string, text: string): string | undefined {
  if (!text.startsWith("-"))
    return /maxengine/i.test(image) ? "python -m MaxText.maxengine_server" : undefined;
  // An image whose own program is the launcher.
  if (/^--?(?:nproc[_-]per[_-]node|nnodes)\b/.test(text)) return "torchrun";
  return PROGRAMS.find(([pattern]) => pattern.test(image))?.[1];
}

/** The script of `["bash", "-c", "…"]`, else the words with quotes where they need them. */
export function scriptOf(nodes: readonly ConfigNode[]): string {
  const words = nodes.flatMap(wordsOf);
  const [only] = nodes;
  if (nodes.length === 1 && only?.kind === "scalar") return String(only.value ?? "");
  const shell = words.findIndex((word) => /^-\w*c$/.test(word));
  if (shell > 0 && /(?:^|\/)(?:ba|z|da)?sh$/.test(words[0] ?? "")) return words.slice(shell + 1).join("\n");
  const [, second] = nodes;
  if (/(?:^|\/)(?:ba|z|da)?sh$/.test(words[0] ?? "") && words.length === 2 && second) return words[1] ?? "";
  return words
    .map((word) => (/[\s"'()<>|;&]/.test(word) && !/^\S+=\$\{?\w+\}?$/.test(word) ? quoted(word) : word))
    .join(" ");
}

function wordsOf(node: ConfigNode): string[] {
  if (node.kind === "scalar") return node.value === null ? [] : [String(node.value)];
  return node.kind === "list"
    ? node.items.flatMap((item) =>
        item.kind === "scalar" && item.value !== null ? [String(item.value)] : [],
      )
    : [];
}

function quoted(text: string): string {
  return /^[\w./:@=,+-]*$/.test(text) ? text : `"${text.replace(/(["\\`])/g, "\\$1")}"`;
}

/** The scalar at a path as text, with its place; undefined for nothing and for `${VARIABLES}` that nobody sets. */
export function textAt(
  node: ConfigNode | undefined,
  path: string,
): { readonly text: string; readonly span: Span } | undefined {
  const found = at(node, path);
  if (found?.kind !== "scalar" || found.value === null || found.value === "") return undefined;
  const text = String(found.value);
  return /^\$|\{\{/.test(text) ? undefined : { text, span: found.span };
}

/** A key's value as a number, with its place. */
export function numberAt(
  node: ConfigNode | undefined,
  path: string,
): { readonly number: number; readonly span: Span } | undefined {
  const found = textAt(node, path);
  const number =
    found === undefined || !/^\d+(?:\.\d+)?$/.test(found.text.trim()) ? Number.NaN : Number(found.text);
  return found === undefined || Number.isNaN(number) ? undefined : { number, span: found.span };
}

/** The commands of a config that matter most: those that train before those that serve. */
export function mainCommand(
  all: readonly Embedded[],
): { readonly from: Embedded; readonly command: TrainingCommand } | undefined {
  return mainOf(
    all.flatMap((from) => from.commands.map((command) => ({ from, command }))),
    ({ command }) => command,
  );
}
