// Catastrophic backtracking: npm run regex. Every regular expression of src and of data's tables is given to recheck, which takes a few minutes.
// Exponential ones fail. Polynomial ones are listed: the texts that they see are bounded, and `npm run fuzz` times them.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parse } from "csv-parse/sync";
import ts from "typescript";
import { root } from "./setup/paths.mjs";

process.env.RECHECK_BACKEND = "pure";
const { checkSync } = createRequire(import.meta.url)("recheck");

/** Columns of tables that hold patterns. */
const PATTERNS = [
  { table: "image_kinds.csv", columns: ["named", "trained_on"] },
  { table: "words.csv", columns: ["pattern"] },
];
const counts = { safe: 0, polynomial: 0, exponential: 0, unknown: 0 };
for (const file of sources(path.join(root, "src")))
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
for (const { table, columns } of PATTERNS)
  for (const row of parse(readFileSync(path.join(root, "data", table), "utf8"), { columns: true }))
    for (const column of columns) if (row[column]) look(row[column], "i", `data/${table} ${row.id}`);
console.log(counts);
process.exitCode = counts.exponential > 0 ? 1 : 0;

/** @param {ts.Node} node */
function visit(node) {
  if (ts.isRegularExpressionLiteral(node)) check(node);
  ts.forEachChild(node, visit);
}

/** @param {ts.RegularExpressionLiteral} node */
function check(node) {
  const end = node.text.lastIndexOf("/");
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  look(
    node.text.slice(1, end),
    node.text.slice(end + 1),
    `${path.relative(root, source.fileName)}:${line + 1}`,
  );
}

/** @param {string} pattern @param {string} flags @param {string} place */
function look(pattern, flags, place) {
  const { status, complexity } = checkSync(pattern, flags, { timeout: 3_000 });
  const kind =
    status === "vulnerable" ? (complexity.type === "exponential" ? "exponential" : "polynomial") : status;
  counts[/** @type {keyof typeof counts} */ (kind)]++;
  if (kind === "safe" || kind === "unknown") return;
  console.log(`${place} ${complexity.summary} ${pattern.slice(0, 120)}`);
}

/** @param {string} folder @returns {string[]} */
function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(full);
    return entry.name.endsWith(".ts") && !entry.name.endsWith(".generated.ts") ? [full] : [];
  });
}
