import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits } from "../../../../src/core/edit/textEdit.ts";
import type { FactName } from "../../../../src/core/model/fact.ts";
import type { Evidence, SourceFile } from "../../../../src/core/model/source.ts";
import type { Patch } from "../../../../src/core/model/suggestion.ts";
import { piecesOf } from "../../../../src/core/parse/pythonPieces.ts";
import { pythonTree } from "../../../../src/core/parse/pythonTree.ts";

/** An edit as a test states it: the text before and after, and what is then read of it. */
export interface Case {
  readonly name: string;
  readonly path: string;
  readonly rule: string;
  readonly patch: Patch;
  /** The fact whose place is the anchor; the run's own where absent. */
  readonly at?: FactName;
  readonly before: string;
  readonly after: string;
  /** What the detector reads afterwards. */
  readonly reads: { readonly [K in FactName]?: unknown };
  /** Other files that the run needs, by path. */
  readonly beside?: { readonly [path: string]: string };
  /** A measurement changes nothing in the forecast, nor does what the forecast presumes already. */
  readonly saves?: false;
}

/** The file of a text, in the language that its name says. */
export function fileOf(path: string, text: string): SourceFile {
  return { path, text, language: readFile(path, text).language };
}

/** The place of a fact, or of the run. */
export function anchorOf(path: string, text: string, at: FactName | undefined): Evidence {
  const found = readFile(path, text);
  const detections = [...found.runs, ...found.fragments];
  const [run] = detections;
  assert.ok(run, `nothing was found in ${path}`);
  if (at === undefined) return { path, span: run.anchor, line: run.line, detector: run.detector };
  const fact = detections.flatMap((one) => one.facts).find((one) => one.about === at);
  assert.ok(fact, `${at} was not read in ${path}`);
  return fact.evidence;
}

/** The likeliest emissions of the file's runs. */
function kgCO2eOf(path: string, text: string, beside: Case["beside"]): number {
  const others = Object.entries(beside ?? {}).map(([name, other]) => readFile(name, other));
  const analysis = createAnalyzer().analyze([readFile(path, text), ...others], {});
  assert.ok(analysis.estimates.length > 0, `no estimate of ${path}: ${JSON.stringify(analysis.problems)}`);
  return analysis.estimates.reduce((sum, one) => sum + one.totalKgCO2e.p50, 0);
}

/** Places at which a Python text breaks the grammar. */
export function pythonErrors(text: string): number {
  let errors = 0;
  pythonTree(piecesOf(text), text.length).iterate({
    enter({ type }) {
      if (type.isError) errors++;
    },
  });
  return errors;
}

/** Makes the edit and proves it: the text as stated, no new problem, the new value read, less emitted, no second time. */
export function prove(one: Case): void {
  const anchor = anchorOf(one.path, one.before, one.at);
  const edits = editsFor({ rule: one.rule, patch: one.patch, anchor }, fileOf(one.path, one.before));
  assert.ok(edits, "no edit");
  const after = applyEdits(one.before, edits);
  assert.equal(after, one.after);
  const read = readFile(one.path, after);
  assert.deepEqual(read.problems, readFile(one.path, one.before).problems);
  if (read.language === "python") assert.equal(pythonErrors(after), 0);
  const facts = [...read.runs, ...read.fragments].flatMap((each) => each.facts);
  for (const [about, value] of Object.entries(one.reads))
    assert.deepEqual(facts.find((each) => each.about === about)?.value, value, about);
  if (one.saves !== false) {
    const before = kgCO2eOf(one.path, one.before, one.beside);
    const now = kgCO2eOf(one.path, after, one.beside);
    assert.ok(now < before, `${now} is not below ${before}`);
  }
  const stays = one.at !== undefined && facts.some((each) => each.about === one.at);
  const later = anchorOf(one.path, after, stays ? one.at : undefined);
  const again = { rule: one.rule, patch: one.patch, anchor: later };
  assert.equal(editsFor(again, fileOf(one.path, after)), undefined);
  // The same with the other line ending, which the edit keeps.
  const windows = one.before.replaceAll("\n", "\r\n");
  const same = editsFor(
    { rule: one.rule, patch: one.patch, anchor: anchorOf(one.path, windows, one.at) },
    fileOf(one.path, windows),
  );
  assert.ok(same, "no edit with CRLF");
  assert.equal(applyEdits(windows, same), one.after.replaceAll("\n", "\r\n"));
}
