import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { corpusLine } from "../../../src/core/detect/corpusFields.ts";
import { detectFile } from "../../../src/core/detect/file.ts";
import type { SourceFile } from "../../../src/core/model/source.ts";
import { languageOf } from "../../../src/core/parse/language.ts";
import { readSource } from "../../../src/core/read.ts";
import { withStartedRuns } from "../../../src/core/workload/startedRuns.ts";
import { decode } from "../../../src/scan/decode.ts";
import { type Label, type Prediction, type Score, score } from "./score.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string" },
    labels: { type: "string" },
    workspaces: { type: "string" },
    predictions: { type: "string" },
    verbose: { type: "boolean", short: "v" },
  },
});

interface Workspace {
  readonly repo: string;
  readonly complete: boolean;
  readonly must: readonly string[];
  readonly may: readonly string[];
}

const root = values.root ?? ".";
if (values.labels) {
  const labels = readFileSync(values.labels, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
  const predictions = new Map(labels.map((label) => [label, predict(label.repo, label.path)]));
  const result = score(labels, (label) => predictions.get(label));
  print(result);
  if (values.predictions) {
    const lines = [...predictions].map(([{ repo, path: file }, one]) =>
      JSON.stringify({ repo, ...one, path: file }),
    );
    writeFileSync(values.predictions, `${lines.join("\n")}\n`);
  }
}
if (values.workspaces)
  for (const one of JSON.parse(readFileSync(values.workspaces, "utf8")) as Workspace[]) scoreWorkspace(one);

function predict(repo: string, file: string): Prediction {
  const source = sourceOf(repo, file);
  return source === undefined ? { detected: false, fields: {} } : corpusLine(detectFile(source));
}

function sourceOf(repo: string, file: string): SourceFile | undefined {
  const full = path.join(root, repo, file);
  if (!existsSync(full)) {
    console.error(`not there: ${full}`);
    return undefined;
  }
  const decoded = decode(readFileSync(full));
  if (!("text" in decoded)) return undefined;
  const { text } = decoded;
  return { path: file, text, language: languageOf(file, text.slice(0, 200).split("\n", 1)[0]) };
}

function print({ found, task, fields, remarks }: Score): void {
  const precision = found.tp / Math.max(1, found.tp + found.fp);
  const recall = found.tp / Math.max(1, found.tp + found.fn);
  if (values.verbose) for (const remark of remarks) console.log(remark);
  console.log(
    `detection: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)}  (tp ${found.tp} fp ${found.fp} fn ${found.fn} tn ${found.tn})  task ${task.right}/${task.all}`,
  );
  const all = { right: 0, missing: 0, wrong: 0 };
  for (const [field, one] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`  ${row(field, one)}`);
    all.right += one.right;
    all.missing += one.missing;
    all.wrong += one.wrong;
  }
  console.log(`  ${row("all fields", all)}`);
}

function row(
  field: string,
  { right, missing, wrong }: { right: number; missing: number; wrong: number },
): string {
  const recall = (right / Math.max(1, right + missing + wrong)).toFixed(3);
  const precision = (right / Math.max(1, right + wrong)).toFixed(3);
  return `${field.padEnd(22)} right ${String(right).padStart(4)} missing ${String(missing).padStart(4)} wrong ${String(wrong).padStart(4)}  recall ${recall} precision ${precision}`;
}

function scoreWorkspace({ repo, complete, must, may }: Workspace): void {
  const folder = path.join(root, repo);
  if (!existsSync(folder)) {
    console.log(`${repo}: not there`);
    return;
  }
  const read = filesOf(folder, "").flatMap((file) => sourceOf(repo, file) ?? []);
  const flagged = withStartedRuns(read.map(readSource))
    .filter((file) => corpusLine(file).detected)
    .map((file) => file.path);
  const musts = new Set(must);
  const allowed = new Set([...must, ...may]);
  const missed = must.filter((file) => !flagged.includes(file));
  const wrong = flagged.filter((file) => !allowed.has(file));
  const hits = flagged.filter((file) => musts.has(file)).length;
  const precision = hits / Math.max(1, hits + wrong.length);
  console.log(
    `${repo}${complete ? "" : " (by patterns)"}: precision ${precision.toFixed(3)} recall ${(hits / Math.max(1, must.length)).toFixed(3)}  (${hits} of ${must.length}, ${wrong.length} beyond)`,
  );
  if (values.verbose) {
    for (const file of missed) console.log(`  MISSED ${repo} ${file}`);
    for (const file of wrong) console.log(`  FALSE ${repo} ${file}`);
  }
}

function filesOf(folder: string, below: string): string[] {
  return readdirSync(path.join(folder, below)).flatMap((name) => {
    const inner = below === "" ? name : `${below}/${name}`;
    if (name === ".git" || name === "node_modules") return [];
    return statSync(path.join(folder, inner)).isDirectory()
      ? filesOf(folder, inner)
      : languageOf(inner) === "other"
        ? []
        : [inner];
  });
}
