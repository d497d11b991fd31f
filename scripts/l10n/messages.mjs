import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** The one place where a message is handed on and is no literal. */
const HANDED_ON = /words\.ts$/;

/**
 * Every message of the sources that is put into the reader's language: the first argument of each `t("…")`.
 * @param {string} root folder of the project
 * @returns {readonly string[]} sorted, each once
 */
export function messages(root) {
  const found = new Set();
  for (const folder of ["src/present", "src/extension"]) {
    const files = readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" });
    for (const file of files.filter((name) => name.endsWith(".ts")))
      collect(path.join(root, folder, file), found);
  }
  return [...found].sort();
}

/**
 * @param {string} file
 * @param {Set<string>} found
 */
function collect(file, found) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) {
      const [message] = node.arguments;
      if (message !== undefined && ts.isStringLiteralLike(message)) found.add(message.text);
      else if (!HANDED_ON.test(file)) throw new Error(`${file}: t() needs a literal: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** @param {ts.Expression} callee */
function isTranslate(callee) {
  return (
    (ts.isIdentifier(callee) && callee.text === "t") ||
    (ts.isPropertyAccessExpression(callee) && callee.name.text === "t")
  );
}
