import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

/**
 * Fixtures carry what must be found: a comment `# ^ epochs = 3; precision = "bf16"` stands on the line of the fact, and
 * the first line says `# run: finetune` or `# no run`. Exactly the marked facts must be found, on the marked lines.
 */
const ROOT = "test/fixtures";
const UNMARKED = new Set(["framework", "task"]);

for (const name of readdirSync(ROOT, { recursive: true }).map(String).sort()) {
  const text = /\.(?:py|sh|sbatch|ya?ml|toml)$/.test(name) ? readFileSync(path.join(ROOT, name), "utf8") : "";
  const head = /^#!?[^\n]*\n?(?:#[^\n]*\n)?/.exec(text)?.[0] ?? "";
  const expected = /# (?:run: (\w+)|(no run))/.exec(head);
  if (expected === null) continue;
  describe(`fixture ${name}`, () => {
    const detections = detectFile({ path: `project/${name}`, text, language: languageOf(name) });
    const [run] = detections.runs;
    it(expected[2] ? "is no run" : `is a run: ${expected[1]}`, () => assert.equal(run?.kind, expected[1]));
    if (expected[2]) return;
    it("has exactly the marked facts, on their lines", () => {
      const found = (run?.facts ?? [])
        .filter((fact) => !UNMARKED.has(fact.about))
        .map((fact) => `${fact.evidence.line}: ${fact.about} = ${JSON.stringify(fact.value)}`);
      assert.deepEqual(found.sort(byLine), marksOf(text).sort(byLine));
    });
  });
}

function marksOf(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const marks = /# \^ (.*)$/.exec(line)?.[1];
    return marks === undefined ? [] : marks.split(";").map((mark) => `${index + 1}: ${mark.trim()}`);
  });
}

function byLine(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
