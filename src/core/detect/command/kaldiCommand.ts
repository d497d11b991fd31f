import type { ShellCommand } from "../../parse/shell.ts";
import type { Pair } from "../readers.ts";
import { argumentsOf } from "./commandLine.ts";

/** `$cuda_cmd`, `${train_cmd}` and what recipes of Kaldi's kind set them to. */
const WRAPPER = /^(?:\$\{?\w*cmd\}?|(?:\S*\/)?(?:run|queue|slurm|pbs|ssh|stdout)\.pl)$/;

/** `$cuda_cmd --gpu 2 exp/train.log train.py …`: what a scheduler of Kaldi's recipes starts, and what it is asked for. */
export function afterLog(
  command: ShellCommand,
): { readonly inner: ShellCommand; readonly options: readonly Pair[] } | undefined {
  const [wrapper, ...words] = command.words;
  if (wrapper === undefined || !WRAPPER.test(wrapper.text)) return undefined;
  const log = words.findIndex((word) => /\.log$/.test(word.text));
  if (log < 0 || words.length === log + 1) return undefined;
  return {
    inner: { ...command, words: words.slice(log + 1) },
    options: argumentsOf(words.slice(0, log)).options,
  };
}
