import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { detectFile } from "../../src/core/detect/file.ts";
import type { Detection, FileDetections } from "../../src/core/model/fact.ts";
import { languageOf } from "../../src/core/parse/language.ts";

/** What a fixture expects and what was found, as lines of text that a failing test can show. */
export interface Marked {
  readonly file: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

const MARK = /#\s*\^\s(.+)$/;

/**
 * Reads a fixture with its marks: `num_epochs: 3  # ^ epochs = 3; …` names the facts of that line, `# ^ run finetune`
 * stands on the anchor's line. Beside a format without comments lies `NAME.expected.json`: the same lines of text.
 */
export function marked(file: string): Marked {
  const text = readFileSync(file, "utf8");
  const beside = besideOf(file);
  const expected =
    beside === undefined ? fromMarks(text) : (JSON.parse(readFileSync(beside, "utf8")) as string[]);
  return { file, expected: expected.toSorted(), found: described(text, detected(file, text)).toSorted() };
}

/** The fixtures below a folder, expectations apart. */
export function fixturesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".expected.json"))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

export function detected(file: string, text: string): FileDetections {
  const place = path.relative("test/fixtures", file).replaceAll(path.sep, "/");
  return detectFile({ path: place, text, language: languageOf(place, text.split("\n", 1)[0]) });
}

/** Every fact with its line, and every run and fragment with the line of its anchor. What a start is, other files tell. */
export function described(text: string, { runs, fragments }: FileDetections): readonly string[] {
  return [...runs, ...fragments.filter((one) => one.role === "fragment")].flatMap((one: Detection) => [
    `${lineOf(text, one.anchor.start)}: ${one.role} ${one.kind}`,
    ...one.facts
      .filter((fact) => fact.about !== "framework")
      .map((fact) => `${fact.evidence.line}: ${fact.about} = ${JSON.stringify(fact.value)}`),
    ...one.links.map((link) => `${link.evidence.line}: ${link.kind} -> ${link.target}`),
  ]);
}

function fromMarks(text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const marks = MARK.exec(line)?.[1];
    return marks === undefined ? [] : marks.split("; ").map((mark) => `${index + 1}: ${mark.trim()}`);
  });
}

function besideOf(file: string): string | undefined {
  return file.endsWith(".json") ? file.replace(/\.json$/, ".expected.json") : undefined;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
