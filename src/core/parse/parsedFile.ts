import type { SourceFile } from "../model/source.ts";
import { type ConfigFile, parseConfig } from "./config.ts";
import { type Notebook, parseNotebook } from "./notebook.ts";
import { withoutOutputs } from "./notebookOutputs.ts";
import { once } from "./once.ts";
import type { PythonFile } from "./python.ts";
import { readPython } from "./pythonFile.ts";
import { parseShell, type ShellFile } from "./shell.ts";

/** A file with its trees, each parsed at its first use and shared by all detectors. */
export interface ParsedFile {
  readonly source: SourceFile;
  /** Of a notebook: the Python of its code cells, joined. */
  readonly python: () => PythonFile;
  readonly config: () => ConfigFile;
  readonly shell: () => ShellFile;
  readonly notebook: () => Notebook;
  /** The text without what a notebook's cells printed; of any other file, all of it. */
  readonly written: () => string;
}

/** Wraps a text; nothing is parsed yet. */
export function parsedFile(source: SourceFile): ParsedFile {
  const cut = once(() => withoutOutputs(source.text));
  const notebook = once(() => parseNotebook(source.text, cut()));
  return {
    source,
    notebook,
    written: () => (source.language === "notebook" ? cut().text : source.text),
    python: once(() =>
      source.language === "notebook"
        ? {
            ...readPython({ path: source.path, language: "python", text: notebook().code }),
            isNotebook: true as const,
          }
        : readPython(source),
    ),
    config: once(() => parseConfig(source.text, source.language)),
    shell: once(() => parseShell(source.text)),
  };
}
