import { applyEdits, modify } from "jsonc-parser";
import * as vscode from "vscode";
import * as z from "zod/mini";
import type { Told } from "../present/panelInput.ts";

/** Where a workspace keeps what its people know of their runs; `core/workload/told.ts` reads it. */
const FILE = ".wattlens.json";

const told = z.looseObject({ runs: z.optional(z.record(z.string(), z.looseObject({}))) });

/** Merges what was told of a run into the text of a `.wattlens.json`, the rest left; undefined where it is none. */
export function mergedTold(text: string, run: string, values: Told): string | undefined {
  if (!isTold(text)) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  let merged = text.trim() === "" ? "{}\n" : text;
  for (const [name, value] of Object.entries(values)) {
    merged = applyEdits(merged, modify(merged, ["runs", run, name], value, { formattingOptions }));
  }
  return merged;
}

function isTold(text: string): boolean {
  if (text.trim() === "") return true;
  try {
    return told.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

/** Writes what was told of a run to `.wattlens.json`; says in words what became of it. Nothing is written by halves. */
export async function tellRun(
  run: string,
  values: Told,
): Promise<{ readonly ok: boolean; readonly message: string }> {
  const { t } = vscode.l10n;
  const place = placeOf(run);
  if (place === undefined) return { ok: false, message: t("Open a folder to save what you tell.") };
  const { uri, id } = place;
  const open = vscode.workspace.textDocuments.find((each) => String(each.uri) === String(uri));
  if (open?.isDirty) {
    return { ok: false, message: t("{0} has changes that are not saved. Save them first.", FILE) };
  }
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return { ok: false, message: t("This folder cannot be written to.") };
  }
  const merged = mergedTold(open?.getText() ?? (await textOf(uri)), id, values);
  if (merged === undefined) {
    return { ok: false, message: t("{0} is not valid. Mend it first; nothing was written.", FILE) };
  }
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(merged));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    return { ok: false, message: t("{0} could not be written: {1}", FILE, error.message) };
  }
  return { ok: true, message: t("Saved to {0}", FILE) };
}

/** The file of the folder that the run lies in, and the run's name there: with many folders, paths begin with theirs. */
function placeOf(run: string): { readonly uri: vscode.Uri; readonly id: string } | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const named = folders.length > 1 ? folders.find(({ name }) => run.startsWith(`${name}/`)) : undefined;
  const folder = named ?? folders[0];
  if (folder === undefined) return undefined;
  const id = named === undefined ? run : run.slice(named.name.length + 1);
  return { uri: vscode.Uri.joinPath(folder.uri, FILE), id };
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return "";
    throw error;
  }
}
