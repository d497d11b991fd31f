import type { Detection } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { parseShell, type ShellCommand, type ShellFile } from "../../parse/shell.ts";
import { factList } from "../facts.ts";
import { commandFacts } from "./commandFacts.ts";
import { isToldToMeasure, TOOLS } from "./commandKind.ts";
import { invocationOf } from "./commandLine.ts";
import { headerFacts } from "./slurmHeader.ts";
import { scriptIn, type TrainingCommand } from "./trainingCommand.ts";

/** A script that starts more than these is a pipeline, not a run that a person looks at. */
const MOST_STARTS = 20;
const LONGEST_INNER = 20_000;

/**
 * `python run_gpt3.py --engine …`, `bash search.sh …`: scripts that are started by names which tell nothing.
 * @param known those of which it is known that they are runs
 */
export function scriptStarts(
  file: ParsedFile,
  shell: ShellFile,
  known: ReadonlySet<string> = new Set(),
): readonly Detection[] {
  const seen = new Set<string>();
  const out: Detection[] = [];
  for (const command of shell.commands.flatMap((one) => withInner(one, shell))) {
    const invocation = invocationOf(command, TOOLS);
    if (invocation === undefined || out.length >= MOST_STARTS) continue;
    const key = command.words.map((word) => word.text).join(" ");
    const { target, isModule } = invocation;
    if (seen.has(key) || known.has(target) || !(isModule || /\.(?:py|sh|bash|slurm|sbatch)$/.test(target)))
      continue;
    seen.add(key);
    const list = factList(file, "script-start");
    headerFacts(shell, list);
    const kind = isToldToMeasure(invocation) ? "inference" : "launcher";
    commandFacts({ invocation, kind }, list);
    out.push(list.done({ role: "start", kind, anchor: command.span, rank: 10 }));
  }
  return out;
}

/** Of `srun bash -c "…"` the commands of the text, which stand where it does. */
function withInner(command: ShellCommand, { variables }: ShellFile): readonly ShellCommand[] {
  const text = scriptIn(command.words.map((word) => word.text));
  if (text === undefined || text.length > LONGEST_INNER) return [command];
  return parseShell(text, variables).commands.map(({ loop: _, ...inner }) => ({
    ...inner,
    span: command.span,
    repeats: inner.repeats * command.repeats,
    words: inner.words.map((word) => ({ ...word, span: command.span })),
    ...(command.loop === undefined ? {} : { loop: command.loop }),
  }));
}

/** The Python script that a recipe starts, whatever its name is. */
export function pythonStart(shell: ShellFile): TrainingCommand | undefined {
  for (const command of shell.commands) {
    const invocation = invocationOf(command, TOOLS);
    if (invocation && /\.py$/.test(invocation.target)) return { invocation, kind: "launcher" };
  }
  return undefined;
}
