import * as vscode from "vscode";
import type { FileDetections } from "../core/model/fact.ts";
import type { Language } from "../core/model/source.ts";
import { readFile } from "../core/read.ts";
import { type NotebookText, notebookText } from "./notebookText.ts";
import { pathOf } from "./places.ts";
import { largestRead, unreadFile } from "./unread.ts";

/** A document or notebook that is open, as the core can read it. */
export interface OpenText {
  readonly path: string;
  readonly text: string;
  /** What the editor says it is, for a name that does not tell. */
  readonly language: Language | undefined;
  readonly notebook?: NotebookText;
}

const languages: { readonly [id: string]: Language } = {
  python: "python",
  yaml: "yaml",
  json: "json",
  jsonc: "json",
  toml: "toml",
  ini: "ini",
  properties: "ini",
  shellscript: "shell",
  makefile: "makefile",
  dockerfile: "dockerfile",
  terraform: "terraform",
};

/** Where the other sides of a diff, former versions and outputs come from: they are no files of the user's. */
const NOT_OF_USER = new Set(["output", "git", "debug", "comment", "vscode-local-history"]);

/**
 * Whether a document is a file of the user's, and not an output, a diff's other side, the preview of an edit or a cell: what
 * lies in no file system is made up by the editor or an extension.
 */
export function isFile({ uri: { scheme } }: vscode.TextDocument): boolean {
  if (scheme === "file" || scheme === "untitled") return true;
  const { fs, workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.some(({ uri }) => uri.scheme === scheme)) return true;
  return !NOT_OF_USER.has(scheme) && fs.isWritableFileSystem(scheme) !== undefined;
}

/** The text of a document as it is now. */
export function openDocument(document: vscode.TextDocument): OpenText {
  return { path: pathOf(document.uri), text: document.getText(), language: languages[document.languageId] };
}

/** The text of a notebook as it is now, saved or not. */
export function openNotebook(notebook: vscode.NotebookDocument): OpenText {
  const cells = notebook.getCells();
  const code = cells.find((cell) => cell.kind === vscode.NotebookCellKind.Code);
  const written = notebookText(
    cells.map((cell) => ({
      kind: cell.kind === vscode.NotebookCellKind.Code ? "code" : "markdown",
      text: cell.document.getText(),
    })),
    code?.document.languageId ?? "python",
    metadataOf(notebook),
  );
  return { path: pathOf(notebook.uri), text: written.text, language: "notebook", notebook: written };
}

/** The file's own metadata, which the editor keeps one or two levels down, by its version. */
function metadataOf(notebook: vscode.NotebookDocument): object {
  const { metadata, custom } = notebook.metadata;
  const own: unknown = metadata ?? custom?.metadata;
  return typeof own === "object" && own !== null ? own : {};
}

/** The notebook whose cell a document is. */
export function notebookOf(document: vscode.TextDocument): vscode.NotebookCell | undefined {
  if (document.uri.scheme !== "vscode-notebook-cell") return undefined;
  for (const notebook of vscode.workspace.notebookDocuments) {
    const cell = notebook.getCells().find((each) => each.document === document);
    if (cell) return cell;
  }
  return undefined;
}

/** What is found in an open text; nothing but that where it is too large. */
export function readOpenText(open: OpenText): FileDetections {
  const maxFileBytes = largestRead(open.path);
  if (open.text.length <= maxFileBytes) return readFile(open.path, open.text, open.language);
  return unreadFile({ path: open.path, why: "large", bytes: open.text.length });
}

/** The open notebook or document of this name. */
export function findOpen(path: string): vscode.NotebookDocument | vscode.TextDocument | undefined {
  const { notebookDocuments, textDocuments } = vscode.workspace;
  return (
    notebookDocuments.find(({ uri, isClosed }) => !isClosed && pathOf(uri) === path) ??
    textDocuments.find((each) => isFile(each) && !each.isClosed && pathOf(each.uri) === path)
  );
}

/** The names of all that is open. */
export function openPaths(): Set<string> {
  const { notebookDocuments, textDocuments } = vscode.workspace;
  return new Set(
    [...notebookDocuments, ...textDocuments].flatMap(({ uri, isClosed }) => (isClosed ? [] : pathOf(uri))),
  );
}

/** Whether the editor shows a file of this name. */
export function isOpen(path: string): boolean {
  return findOpen(path) !== undefined;
}
