import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits } from "../../../../src/core/edit/textEdit.ts";
import type { FileDetections } from "../../../../src/core/model/fact.ts";
import { type Action, changed, toldSettings } from "../../../support/actions/action.ts";
import { actions } from "../../../support/actions/actions.ts";
import { fileOf, pythonErrors } from "./proof.ts";

const analysed = (path: string, text: string, beside: Action["beside"]) => {
  const found = readFile(path, text);
  const others = beside === undefined ? [] : [readFile(beside.path, beside.text)];
  const { estimates, suggestions, advice } = createAnalyzer().analyze([found, ...others], toldSettings);
  const kgCO2e = estimates.reduce((sum, one) => sum + one.totalKgCO2e.p50, 0);
  return { found, kgCO2e, ideas: [...suggestions, ...advice] };
};
const factsOf = ({ runs, fragments }: FileDetections) =>
  [...runs, ...fragments].flatMap(({ facts }) => facts.map(({ about, value }) => [about, value] as const));

/** From the text to the idea, from the idea to the edit, and back: what a person who accepts it gets. */
function prove(action: Action): void {
  const { path, text, rule, beside } = action;
  const before = analysed(path, text, beside);
  const idea = before.ideas.find((one) => one.rule === rule);
  assert.ok(idea, `no idea; there are ${before.ideas.map((one) => one.rule)}`);
  const edits = editsFor(idea, fileOf(path, text));
  assert.ok(edits, "no edit");
  const after = applyEdits(text, edits);
  assert.equal(after, changed(action));
  const then = analysed(path, after, beside);
  assert.deepEqual(then.found.problems, before.found.problems);
  if (then.found.language === "python") assert.equal(pythonErrors(after), 0);
  assert.notDeepEqual(factsOf(then.found), factsOf(before.found));
  // A tracker measures, and saves nothing by itself.
  if (rule === "measure") assert.equal(then.kgCO2e, before.kgCO2e);
  else assert.ok(then.kgCO2e < before.kgCO2e, `${then.kgCO2e} is not below ${before.kgCO2e}`);
  assert.ok(!then.ideas.some((one) => one.title === idea.title));
}

describe("from a text to its idea, the idea's edit, and back", () => {
  for (const action of actions) it(action.name, () => prove(action));
});
