import type { Span } from "../model/source.ts";
import type { ConfigNode } from "../parse/config.ts";
import { parseShell, type ShellCommand, type ShellWord } from "../parse/shell.ts";
import { type TrainingCommand, trainingCommand } from "./trainingCommand.ts";

/** The words of a `command:` or `args:`: a list of words, or one string to be split by a shell's rules. */
export function wordsOfNode(node: ConfigNode | undefined): readonly ShellWord[] {
  if (node === undefined) return [];
  if (node.kind === "list") {
    return node.items.flatMap((item) =>
      item.kind === "scalar" && item.value !== null
        ? [{ text: String(item.value), span: item.span, known: !/\$[({]/.test(String(item.value)) }]
        : [],
    );
  }
  if (node.kind !== "scalar" || typeof node.value !== "string") return [];
  return parseShell(node.value).commands[0]?.words.map((word) => ({ ...word, span: node.span })) ?? [];
}

/** The runs of a script that stands in a config as text, each placed on the text's own span. */
export function scriptRuns(text: string, span: Span): readonly TrainingCommand[] {
  return parseShell(text).commands.flatMap((command) => {
    const placed: ShellCommand = {
      ...command,
      span,
      words: command.words.map((word) => ({ ...word, span })),
    };
    const one = trainingCommand(placed);
    return one ? [one] : [];
  });
}
