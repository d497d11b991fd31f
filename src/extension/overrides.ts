import { applyEdits, modify, type ParseError, parse } from "jsonc-parser";
import * as vscode from "vscode";
import * as z from "zod/mini";
import type { Problem } from "../core/model/problem.ts";
import type { Told } from "../present/panelInput.ts";
import { told } from "../present/panelMessages.ts";

/** Where a workspace keeps what its people know of their runs. */
export const OVERRIDES_FILE = ".wattlens.json";
/** More than this is not what a person told. */
const MOST_BYTES = 1_000_000;

const fileSchema = z.looseObject({ runs: z.optional(z.record(z.string(), z.unknown())) });

/** What `.wattlens.json` tells, by the id of the run, and what is wrong with it. */
export interface Overrides {
  readonly runs: ReadonlyMap<string, Told>;
  readonly problems: readonly Problem[];
}

const none: Overrides = { runs: new Map(), problems: [] };

/** Reads the text of a `.wattlens.json`: what is right of it holds, the rest is a problem each. Never throws. */
export function readOverrides(text: string): Overrides {
  if (text.trim() === "") return none;
  if (text.length > MOST_BYTES) return { ...none, problems: [problem("too-large", "Too large to be read.")] };
  const errors: ParseError[] = [];
  const parsed = fileSchema.safeParse(parse(text, errors, { allowTrailingComma: true }));
  const [first] = errors;
  if (first !== undefined) {
    const span = { start: first.offset, end: first.offset + first.length };
    return {
      ...none,
      problems: [{ ...problem("syntax", "This is not JSON. Nothing of it was used."), span }],
    };
  }
  if (!parsed.success) {
    return { ...none, problems: [problem("invalid-value", '"runs" should be an object. Nothing was used.')] };
  }
  const runs = new Map<string, Told>();
  const problems: Problem[] = [];
  for (const [id, values] of Object.entries(parsed.data.runs ?? {})) {
    const { known, wrong } = checked(values);
    if (Object.keys(known).length > 0) runs.set(id, known);
    for (const field of wrong) {
      problems.push({
        ...problem(
          "invalid-value",
          `What is told of ${field} in run "${id.slice(0, 200)}" cannot be used. It was left out.`,
        ),
        field,
      });
    }
  }
  return { runs, problems };
}

/** One wrong value does not take the right ones with it. */
function checked(values: unknown): { readonly known: Told; readonly wrong: readonly string[] } {
  if (typeof values !== "object" || values === null || Array.isArray(values))
    return { known: {}, wrong: ["runs"] };
  const known: { [name: string]: unknown } = {};
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (told.safeParse({ [name]: value }).success) known[name] = value;
    else wrong.push(name.slice(0, 100));
  }
  return { known: known as Told, wrong };
}

function problem(code: Problem["code"], message: string): Problem {
  return { code, severity: "warning", message, path: OVERRIDES_FILE };
}

function fileUri(): vscode.Uri | undefined {
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, OVERRIDES_FILE);
}

/** What the first folder's `.wattlens.json` tells; nothing where there is none. */
export async function workspaceOverrides(): Promise<Overrides> {
  const uri = fileUri();
  const text = uri && (await textOf(uri));
  return text === undefined ? none : readOverrides(text);
}

/** What is told of one run; nothing where nothing is. */
export async function overridesFor(id: string): Promise<Told> {
  return (await workspaceOverrides()).runs.get(id) ?? {};
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((each) => String(each.uri) === String(uri));
  if (open !== undefined) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === "FileNotFound") return undefined;
    throw error;
  }
}

/** Merges what was told of a run into a `.wattlens.json`, its comments and the rest left; undefined where it is no JSON. */
export function mergedOverrides(text: string, run: string, values: Told): string | undefined {
  const { problems } = readOverrides(text);
  if (problems.some(({ field }) => field === undefined)) return undefined;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: "\n" };
  let merged = text.trim() === "" ? "{}\n" : text;
  for (const [name, value] of Object.entries(values)) {
    merged = applyEdits(merged, modify(merged, ["runs", run, name], value, { formattingOptions }));
  }
  return merged;
}

/** Writes what was told of a run to `.wattlens.json`; says in words what became of it. Nothing is written by halves. */
export async function tellRun(
  run: string,
  values: Told,
): Promise<{ readonly ok: boolean; readonly message: string }> {
  const { t } = vscode.l10n;
  const uri = fileUri();
  if (uri === undefined) return { ok: false, message: t("Open a folder to save what you tell.") };
  const open = vscode.workspace.textDocuments.find((each) => String(each.uri) === String(uri));
  if (open?.isDirty) {
    return { ok: false, message: t("{0} has changes that are not saved. Save them first.", OVERRIDES_FILE) };
  }
  const merged = mergedOverrides((await textOf(uri)) ?? "", run, values);
  if (merged === undefined) {
    return {
      ok: false,
      message: t("{0} is not valid JSON. Mend it first; nothing was written.", OVERRIDES_FILE),
    };
  }
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return { ok: false, message: t("This folder cannot be written to.") };
  }
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(merged));
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    return { ok: false, message: t("{0} could not be written: {1}", OVERRIDES_FILE, error.message) };
  }
  return { ok: true, message: t("Saved to {0}", OVERRIDES_FILE) };
}
