import type { RunKind } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import { parseShell } from "../../parse/shell.ts";
import type { FactList } from "../facts.ts";
import { commandFacts } from "./commandFacts.ts";
import { mainOf, type TrainingCommand, trainingCommands } from "./trainingCommand.ts";

/** The command of a text that a program starts which is the run. */
export function mainCommandOf(text: string): TrainingCommand | undefined {
  return mainOf(trainingCommands(parseShell(text)), (one) => one);
}

/** Reads a command into facts that all stand in one place, since its words do not. */
export function addCommand(one: TrainingCommand, span: Span, list: FactList): RunKind {
  commandFacts(one, {
    ...list,
    add: (about, value) => list.add(about, value, span),
    link: (kind, target) => list.link(kind, target, span),
  });
  return one.kind;
}
