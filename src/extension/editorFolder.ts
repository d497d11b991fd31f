import * as vscode from "vscode";
import { type Exclusion, excludedByGlobs, globsOf } from "../scan/exclusion.ts";
import type { Entry, Folder } from "../scan/folderWalk.ts";
import { readSettings } from "./settings.ts";

/** The globs of the settings that leave files of a folder out. */
export function exclusionGlobs(folder: vscode.Uri): readonly string[] {
  const configuration = vscode.workspace.getConfiguration(undefined, folder);
  return [
    ...globsOf(configuration.get("files.exclude")),
    ...globsOf(configuration.get("search.exclude")),
    ...readSettings().exclude,
  ];
}

export function exclusion(folder: vscode.Uri): Exclusion {
  return excludedByGlobs(exclusionGlobs(folder));
}

/** A folder as the editor sees it, wherever it lies. */
export function editorFolder(root: vscode.Uri): Folder {
  const { fs } = vscode.workspace;
  const uri = (path: string) => (path === "" ? root : vscode.Uri.joinPath(root, path));
  return {
    list: async (path) => {
      const entries: Entry[] = [];
      for (const [name, type] of await fs.readDirectory(uri(path))) {
        // Links to folders may lead in circles; links to files are read.
        if (type & vscode.FileType.File) entries.push({ name, kind: "file" });
        else if (type === vscode.FileType.Directory) entries.push({ name, kind: "folder" });
      }
      return entries;
    },
    text: async (path) => new TextDecoder().decode(await fs.readFile(uri(path))),
  };
}
