import type { Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { parseShell } from "../../parse/shell.ts";
import { factList } from "../facts.ts";
import { datasetFacts } from "../python/pythonSubject.ts";
import { writtenText } from "../writtenText.ts";
import { commandFacts } from "./commandFacts.ts";
import { LOOKS_LIKE_A_RUN } from "./shellRun.ts";
import { trainingCommands } from "./trainingCommand.ts";

/** The id of the detector below: what it finds runs beside the notebook's own code. */
export const NOTEBOOK_SHELL = "notebook-shell";

/** `!accelerate launch …` and `%%bash` cells of a notebook. */
export const notebookShell: Detector<ParsedFile> = {
  id: NOTEBOOK_SHELL,
  languages: ["notebook"],
  appliesTo: ({ text }) => /"\s*!|%%(?:bash|sh)/.test(text) && LOOKS_LIKE_A_RUN.test(text),
  detect(file) {
    const commands = file.notebook().shell.flatMap(({ text, codeOffset }) => {
      const written = LOOKS_LIKE_A_RUN.test(text)
        ? filledIn(file, text)
        : (wholeCommand(file, text, codeOffset) ?? text);
      const whole = { start: codeOffset, end: codeOffset + text.length };
      // A filled-in text is of another length; its words stand somewhere in the line.
      const place = ({ start, end }: Span): Span =>
        written === text ? { start: codeOffset + start, end: codeOffset + end } : whole;
      return trainingCommands(parseShell(written)).map((one) => ({ one, place, whole }));
    });
    // A tutorial tries a model out before it trains one: the training is the run.
    const main = commands.find(({ one }) => one.kind !== "inference") ?? commands[0];
    if (main === undefined) return [];
    const { one, place, whole } = main;
    const list = factList(file, NOTEBOOK_SHELL);
    commandFacts(one, {
      ...list,
      add: (about, value, span) => list.add(about, value, place(span)),
      link: (kind, target, span) => list.link(kind, target, place(span)),
    });
    // What it loads by name is what it prepares for the run.
    if (one.kind !== "inference") datasetFacts(file.python(), list);
    return [list.done({ role: "run", kind: one.kind, anchor: whole, rank: 55 })];
  },
};

/** `!{command}`: a command that the notebook puts together before. */
function wholeCommand(file: ParsedFile, text: string, at: number): string | undefined {
  const [, name = ""] = /^\s*\{(\w+)\}\s*$/.exec(text) ?? [];
  const python = name === "" ? undefined : file.python();
  const one = python?.assignmentsTo(name).findLast(({ augmented, span }) => !augmented && span.start < at);
  return python && one && writtenText(python, one.value);
}

/** IPython puts Python's variables into a shell line: `{epochs}`, `$epochs`. */
function filledIn(file: ParsedFile, text: string): string {
  if (!/[{$]/.test(text)) return text;
  const python = file.python();
  return text.replace(/\{(\w+)\}|\$(\w+)/g, (written, braced?: string, plain?: string) => {
    const value = variable(python, braced ?? plain ?? "");
    return value === undefined ? written : String(value);
  });
}

function variable(python: PythonFile, name: string): string | number | undefined {
  const one = python.assignmentsTo(name).filter(({ scope, augmented }) => scope === "" && !augmented)[0];
  const value = one && constantOf(python, one.value, "")?.value;
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}
