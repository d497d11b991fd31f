import { getNodeValue, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Problem } from "../model/problem.ts";
import { type WithoutOutputs, withoutOutputs } from "./notebookOutputs.ts";
import { LONGEST_CELL, offsetsOf, placesInText, placesInTree } from "./notebookPlaces.ts";
import { once } from "./once.ts";

/** A stretch of joined code and where each of its characters stands in the raw `.ipynb` text. */
export interface NotebookCell {
  readonly index: number;
  readonly kind: "code" | "markdown" | "other";
  readonly source: string;
  /** Raw offset of each source character; one entry more than characters. Reckoned when first asked for. */
  readonly rawOffsets: readonly number[];
  /** Offset of this cell's source in the joined code, where it is code. */
  readonly codeOffset?: number;
}

/** A notebook: its cells, and the Python of all code cells joined so that names flow from cell to cell. */
export interface Notebook {
  readonly cells: readonly NotebookCell[];
  /** Python alone: magics and shell lines are blanked, so that offsets stay. */
  readonly code: string;
  /** Lines that go to a shell (`!python train.py`, `%%bash` cells), with their offset in `code`. */
  readonly shell: readonly { readonly text: string; readonly codeOffset: number }[];
  /** Files that `%%writefile` cells write, with the offset of their text in `code`. */
  readonly written: readonly { readonly path: string; readonly text: string; readonly codeOffset: number }[];
  /** Raw offset and cell of an offset in `code`. */
  readonly rawAt: (codeOffset: number) => { readonly offset: number; readonly cell: number };
  /** Accelerator that the notebook's own metadata asks for (Colab, Kaggle). */
  readonly accelerator?: { readonly name: string; readonly count: number; readonly rawOffset: number };
  readonly provider?: "colab" | "kaggle";
  readonly problems: readonly Problem[];
}

const MOST_CELLS = 2_000;
const LONGEST_TEXT = 20_000_000;

/** Parses a notebook. Broken JSON yields the cells that stand before and after the break. */
export function parseNotebook(whole: string, cut: WithoutOutputs = withoutOutputs(whole)): Notebook {
  const problems: Problem[] = [];
  const { text, rawAt } = cut;
  if (text.length > LONGEST_TEXT) {
    return empty([
      {
        code: "too-large",
        severity: "warning",
        message: `A notebook of ${text.length} characters is not read.`,
      },
    ]);
  }
  const tree = once(() => {
    const errors: ParseError[] = [];
    return { root: parseTree(text, errors, { allowTrailingComma: true }), errors };
  });
  // Places take a tree, which takes long; a notebook in which nothing is found needs none.
  const plain = parsedJson(text);
  if (plain === undefined) {
    const [first] = tree().errors;
    if (first) {
      problems.push({
        code: "syntax",
        severity: "warning",
        message: "The notebook is not valid JSON here; what could be read is shown.",
        span: { start: rawAt(first.offset), end: rawAt(first.offset) + Math.max(1, first.length) },
      });
    }
  }
  const content = plain ?? valueIn(tree().root);
  const places = once(() => (plain === undefined ? placesInTree(tree().root) : placesInText(text)));
  const cells: NotebookCell[] = [];
  const shell: { text: string; codeOffset: number }[] = [];
  const written: { path: string; text: string; codeOffset: number }[] = [];
  let code = "";
  for (const [index, cell] of listOf(member(content, "cells")).slice(0, MOST_CELLS).entries()) {
    const type = String(member(cell, "cell_type") ?? "other");
    const joined = sourceOf(piecesOf(cell));
    const rawOffsets = once(() => offsetsOf(places().cells[index], cut));
    const kind = type === "code" ? "code" : type === "markdown" ? "markdown" : "other";
    cells.push({
      index,
      kind,
      source: joined,
      get rawOffsets() {
        return rawOffsets();
      },
      ...(kind === "code" ? { codeOffset: code.length } : {}),
    });
    if (kind === "code") {
      const file = writtenFile(joined, code.length);
      if (file) written.push(file);
      const split = splitShell(joined, code.length);
      shell.push(...split.shell);
      code += `${split.python}\n`;
    }
  }
  const codeCells = cells.filter((cell) => cell.codeOffset !== undefined);
  const accelerator = acceleratorOf(member(content, "metadata"), () => rawAt(places().metadata));
  return {
    cells,
    code,
    shell,
    written,
    rawAt(codeOffset) {
      const cell = codeCells.filter((one) => (one.codeOffset ?? 0) <= codeOffset).at(-1);
      if (cell === undefined) return { offset: 0, cell: 0 };
      const within = Math.min(codeOffset - (cell.codeOffset ?? 0), cell.rawOffsets.length - 1);
      return { offset: cell.rawOffsets[within] ?? 0, cell: cell.index };
    },
    ...accelerator,
    problems,
  };
}

function empty(problems: readonly Problem[]): Notebook {
  return { cells: [], code: "", shell: [], written: [], rawAt: () => ({ offset: 0, cell: 0 }), problems };
}

/** A notebook that is valid JSON, without the places of its parts; undefined where it is broken. */
function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueIn(node: Node | undefined): unknown {
  return node === undefined ? undefined : getNodeValue(node);
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A cell's source: one string, or several to be joined. */
function piecesOf(cell: unknown): readonly unknown[] {
  const source = member(cell, "source");
  return Array.isArray(source) ? source : source === undefined ? [] : [source];
}

function sourceOf(pieces: readonly unknown[]): string {
  let joined = "";
  for (const piece of pieces) if (typeof piece === "string" && joined.length <= LONGEST_CELL) joined += piece;
  return joined;
}

/** `%%writefile train.py`: the rest of the cell is a file of its own. */
function writtenFile(
  source: string,
  base: number,
): { path: string; text: string; codeOffset: number } | undefined {
  const head = /^\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?["']?([^\s"']+)["']?[^\n]*\n/.exec(source);
  const path = head?.[1]?.replace(/^[./]+/, "").replace(/\{\w+\}/g, "_");
  return head && path
    ? { path, text: source.slice(head[0].length), codeOffset: base + head[0].length }
    : undefined;
}

/** Blanks what is not Python, and keeps what goes to a shell. */
function splitShell(
  source: string,
  base: number,
): { python: string; shell: { text: string; codeOffset: number }[] } {
  const blank = (text: string) => text.replace(/[^\n]/g, " ");
  const cellMagic = /^\s*%%(\w+)[^\n]*\n?/.exec(source);
  if (cellMagic) {
    const body = source.slice(cellMagic[0].length);
    if (/^(?:bash|sh|shell|script)$/.test(cellMagic[1] ?? "")) {
      return { python: blank(source), shell: [{ text: body, codeOffset: base + cellMagic[0].length }] };
    }
    const python = /^(?:time|timeit|capture|prun|writefile_not)$/.test(cellMagic[1] ?? "");
    return { python: python ? blank(cellMagic[0]) + body : blank(source), shell: [] };
  }
  const shell: { text: string; codeOffset: number }[] = [];
  let python = "";
  let offset = 0;
  let continued = false;
  for (const line of source.split("\n")) {
    const bang = /^(\s*)!(?!=)/.exec(line);
    // `frame.head?` asks for help; a line of a text may ask anything.
    const magic = /^\s*%\w|^\s*\?|^\s*[%\w.*]+\?{1,2}\s*$/.test(line) && !/^\s*%\s/.test(line);
    if (continued || bang) {
      const start = bang && !continued ? bang[0].length : 0;
      const previous = shell.at(-1);
      if (continued && previous) shell[shell.length - 1] = { ...previous, text: `${previous.text}\n${line}` };
      else shell.push({ text: line.slice(start), codeOffset: base + offset + start });
      continued = line.endsWith("\\");
      python += blank(line);
    } else {
      // `%time model.fit(x, y)`: the statement after the magic runs.
      const timed = /^\s*%(?:time|timeit|prun|memit)\s+(?=[\w(])/.exec(line)?.[0];
      python +=
        timed === undefined ? (magic ? blank(line) : line) : asStatement(timed) + line.slice(timed.length);
    }
    python += "\n";
    offset += line.length + 1;
  }
  return { python: python.slice(0, -1), shell };
}

/** What stands in for a magic before a statement: as long, and a statement of its own. */
function asStatement(magic: string): string {
  const indent = /^\s*/.exec(magic)?.[0] ?? "";
  return `${indent}0;`.padEnd(magic.length);
}

function acceleratorOf(metadata: unknown, place: () => number): Pick<Notebook, "accelerator" | "provider"> {
  const at = (path: readonly string[]) =>
    path.reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      metadata,
    );
  const kaggle = at(["kaggle", "accelerator"]);
  if (typeof kaggle === "string") {
    const isNone = kaggle === "none" || kaggle === "";
    const count = /T4/i.test(kaggle) && !/X1$/i.test(kaggle) ? 2 : /^NvidiaL4$/i.test(kaggle) ? 4 : 1;
    return {
      provider: "kaggle",
      ...(isNone ? {} : { accelerator: { name: kaggle, count, rawOffset: place() } }),
    };
  }
  const colab = at(["colab", "gpuType"]);
  if (typeof colab === "string" && at(["accelerator"]) !== undefined) {
    return { provider: "colab", accelerator: { name: colab, count: 1, rawOffset: place() } };
  }
  return at(["colab"]) === undefined ? {} : { provider: "colab" };
}
