import * as vscode from "vscode";
import { estimate as estimated } from "../core/estimate/estimate.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { Evidence } from "../core/model/source.ts";
import { type HoverLinks, hoverMarkdown } from "../present/hover.ts";
import { inputsOf } from "../present/labels.ts";
import { placeOf } from "../present/report.ts";
import type { Analyses } from "./analyses.ts";
import type { Guard } from "./guard.ts";
import { isFile, notebookOf } from "./openText.ts";
import { pathOf, revealLink } from "./places.ts";
import { words } from "./words.ts";

/** Commands that a hover may run; nothing else in it is trusted. */
const enabledCommands = [
  "wattlens.reveal",
  "wattlens.showReport",
  "wattlens.setRegion",
  "wattlens.setAccelerator",
  "wattlens.applySuggestion",
];

/** Where the links of every hover lead. */
export const hoverLinks: HoverLinks = {
  place: (evidence) => revealLink(placeOf(evidence)),
  tell: (input) => {
    if (["accelerator", "acceleratorCount", "instanceType"].includes(input))
      return "command:wattlens.setAccelerator";
    if (["region", "country", "provider", "gCO2ePerKWh"].includes(input)) return "command:wattlens.setRegion";
    return undefined;
  },
  report: "command:wattlens.showReport",
  apply: ({ anchor, workloadId, rule }) =>
    `command:wattlens.applySuggestion?${encodeURIComponent(JSON.stringify([anchor?.path ?? "", workloadId, rule]))}`,
};

/** The whole reckoning of a run, where the run stands and on every line that it rests on. */
export function registerHover(analyses: Analyses, guard: Guard): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: (document, position) =>
      guard.quietly("hover", () => hoverAt(analyses, document, position), undefined),
  };
  return vscode.languages.registerHoverProvider([{ pattern: "**/*" }, { scheme: "untitled" }], provider);
}

function hoverAt(analyses: Analyses, document: vscode.TextDocument, position: vscode.Position) {
  const cell = notebookOf(document);
  if (cell === undefined && !isFile(document)) return undefined;
  const path = pathOf(cell?.notebook.uri ?? document.uri);
  const isHere = (offset: number) => {
    const now = analyses.locate(path, offset);
    if (cell === undefined) return document.positionAt(now).line === position.line;
    const place = analyses.entry(path)?.notebook?.placeOf(now);
    return place?.cell === cell.index && place.line === position.line;
  };
  const slot = analyses.slots(path).find(({ offset }) => isHere(offset));
  const estimate =
    slot?.estimate ??
    analyses.current.estimates.find((each) =>
      evidenceOf(each).some((evidence) => evidence.path === path && isHere(evidence.span.start)),
    );
  if (estimate === undefined) return undefined;
  const { suggestions: all, advice } = analyses.current;
  const suggestions = [...all, ...advice].filter(({ workloadId }) => workloadId === estimate.workload.id);
  return new vscode.Hover(trusted(hoverMarkdown(inFull(estimate), suggestions, hoverLinks, words)));
}

/** The estimate with its steps and assumptions, which of thousands of runs are not kept. */
function inFull(estimate: Estimate): Estimate {
  const outcome = estimated(estimate.workload);
  return "steps" in outcome ? outcome : estimate;
}

/** Markdown that may link to commands of ours only; its text was escaped where it was made. */
export function trusted(markdown: string): vscode.MarkdownString {
  const content = new vscode.MarkdownString(markdown);
  content.isTrusted = { enabledCommands };
  return content;
}

function evidenceOf(estimate: Estimate): readonly Evidence[] {
  return inputsOf(estimate.workload.inputs).flatMap(({ provenance }) =>
    provenance.kind === "detected" ? [provenance.evidence] : [],
  );
}
