import * as vscode from "vscode";
import * as z from "zod/mini";
import type { Advice } from "../../core/model/suggestion.ts";
import { placeOf } from "../../present/report.ts";
import { reveal, uriOf } from "../places.ts";
import { type PlacedEdit, suggestedEdits } from "../suggestedEdit.ts";
import type { Command } from "./parts.ts";

/** Path of the file, id of the workload, id of the rule, as a link or a list sends them. */
export const suggestionTarget = z.tuple([z.string(), z.string(), z.string()]);

/** Shows what a suggestion would change, and changes it when it is confirmed. The edit is made of the text as it is now. */
export const applySuggestion: Command =
  ({ analyses }) =>
  async (...target: unknown[]) => {
    const { t } = vscode.l10n;
    const parsed = z.safeParse(suggestionTarget, target);
    if (!parsed.success) return;
    const [asked, workloadId, rule] = parsed.data;
    const find = () =>
      [...analyses.current.suggestions, ...analyses.current.advice].find(
        (one) => one.workloadId === workloadId && one.rule === rule,
      );
    const known = find();
    // A run may be spread over files: the edit is made where the suggestion's own place is.
    const path = known?.anchor?.path ?? asked;
    const uri = uriOf(path);
    if (uri === undefined) return say(t("Wattlens: {0} is not in this workspace.", path));
    if (await isReadOnly(uri)) return say(t("Wattlens: {0} cannot be written. Nothing was changed.", path));
    const { workspace } = vscode;
    const opened = path.endsWith(".ipynb")
      ? await workspace.openNotebookDocument(uri)
      : await workspace.openTextDocument(uri);
    const document = "cellCount" in opened ? opened.getCells()[0]?.document : opened;
    if (document !== undefined && isMarkedReadOnly(document))
      return say(t("Wattlens: {0} cannot be written. Nothing was changed.", path));
    analyses.refresh(path);
    const suggestion = find();
    if (suggestion === undefined)
      return say(t("Wattlens: the file has changed, and this suggestion is gone. Nothing was changed."));
    const edits = suggestedEdits(analyses, suggestion, opened);
    if (edits === undefined) return byHand(suggestion);
    const { version } = opened;
    const applied = await workspace.applyEdit(changeOf(edits, suggestion), { isRefactoring: true });
    if (!applied && opened.version !== version)
      say(t("Wattlens: {0} was changed in the meantime. Nothing was changed.", path));
  };

/** The edits as the editor previews them. */
function changeOf(edits: readonly PlacedEdit[], { title, tradeOff }: Advice): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  const metadata = { label: title, description: tradeOff, needsConfirmation: false };
  // What needs confirmation stands unticked in the preview. An edit that changes nothing brings the preview, and the
  // suggestion's own edits, which were asked for, stand ticked in it.
  const [first] = edits;
  if (first) {
    const { line } = first.document.positionAt(first.start);
    const place = new vscode.Position(line, 0);
    change.insert(first.document.uri, place, "", { ...metadata, needsConfirmation: true });
  }
  for (const { document, start, end, newText } of edits) {
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    change.replace(document.uri, range, newText, metadata);
  }
  return change;
}

/** Whether the file, or the place that holds it, takes no changes. */
async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  if (uri.scheme === "untitled") return false;
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // What cannot be looked at may still be open in an editor; applying the edit will tell.
    return false;
  }
}

/** Whether the user has named the file read-only: the editor itself lets an edit through that is made for it. */
function isMarkedReadOnly(document: vscode.TextDocument): boolean {
  const files = vscode.workspace.getConfiguration("files", document.uri);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const isNamed = (setting: string) =>
    Object.entries(files.get<{ readonly [pattern: string]: boolean }>(setting, {})).some(
      ([pattern, isOn]) =>
        isOn &&
        [pattern, ...(folder ? [new vscode.RelativePattern(folder, pattern)] : [])].some(
          (one) => vscode.languages.match({ pattern: one }, document) > 0,
        ),
    );
  return isNamed("readonlyInclude") && !isNamed("readonlyExclude");
}

async function byHand({ title, anchor, tradeOff }: Advice): Promise<void> {
  if (anchor) await reveal(placeOf(anchor));
  say(vscode.l10n.t("Wattlens: this has to be changed by hand: {0}. {1}", title, tradeOff));
}

function say(message: string): void {
  void vscode.window.showInformationMessage(message);
}
