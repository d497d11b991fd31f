import * as vscode from "vscode";
import { Analyses } from "./analyses.ts";
import { registerCellStatus } from "./cellStatus.ts";
import { registerCodeActions } from "./codeActions.ts";
import { registerCodeLenses } from "./codeLens.ts";
import { registerCommands } from "./commands/index.ts";
import { registerDiagnostics } from "./diagnostics.ts";
import { createDismissals } from "./dismissed.ts";
import { createGuard } from "./guard.ts";
import { registerHover } from "./hover.ts";
import { openKeys } from "./keys.ts";
import { registerForecast } from "./live/forecast.ts";
import { registerLessons } from "./live/lessons.ts";
import { Live } from "./live.ts";
import { openLog } from "./log.ts";
import { createMarks } from "./marks.ts";
import { ReportPanel } from "./reportPanel.ts";
import { keepSettings } from "./settings.ts";
import { Sidebar } from "./sidebar.ts";
import { registerStatusBar } from "./statusBar.ts";
import { WorkspaceScan } from "./workspaceScan.ts";

/** The folder is read this long after a run was first seen, when the editor has calmed down. */
const CALM_MS = 1500;

/** Builds the parts, connects them, registers the views. Starts nothing, reaches nothing, runs nothing. */
export function activate(context: vscode.ExtensionContext): void {
  const { subscriptions } = context;
  subscriptions.push(keepSettings());
  const log = openLog(subscriptions);
  const guard = createGuard(log);
  const analyses = new Analyses(guard);
  const scan = new WorkspaceScan(analyses, guard, log, {
    // While we write detectors, what the last build found says nothing of this one.
    folder: context.extensionMode === vscode.ExtensionMode.Development ? undefined : context.storageUri,
    version: String(context.extension.packageJSON.version),
    worker: vscode.Uri.joinPath(context.extensionUri, "dist", "extension.js"),
  });
  const keys = openKeys(context.secrets);
  const live = new Live(analyses, context.workspaceState, guard, log, keys);
  const dismissals = openDismissals(context, guard);
  const hideDismissed = () => analyses.hide(dismissals.isDismissed);
  hideDismissed();
  const fullReport = new ReportPanel(context.extensionUri, analyses, scan, live, guard);
  subscriptions.push(
    analyses,
    scan,
    live,
    dismissals,
    dismissals.onDidChange(hideDismissed),
    registerCodeLenses(analyses, guard),
    registerCodeActions(analyses, dismissals, guard),
    registerDiagnostics(analyses, dismissals, guard),
    registerHover(analyses, guard),
    registerCellStatus(analyses, guard),
    registerStatusBar(analyses, live),
    fullReport,
    new Sidebar(context.extensionUri, analyses, scan, live, guard),
    registerCommands({
      extensionUri: context.extensionUri,
      analyses,
      scan,
      live,
      dismissals,
      guard,
      log,
      fullReport,
      keys,
    }),
    registerLessons(analyses, live),
    registerForecast(analyses, keys, guard, (line) => log.info(line)),
    scanWhenNeeded(analyses, scan, guard),
  );
  log.info(`Wattlens ${String(context.extension.packageJSON.version)} in VS Code ${vscode.version}`);
}

/** What was dismissed here and everywhere, read anew whenever this window is looked at again. */
function openDismissals(context: vscode.ExtensionContext, guard: ReturnType<typeof createGuard>) {
  const marksIn = (folder: vscode.Uri | undefined) =>
    createMarks(folder && vscode.Uri.joinPath(folder, "dismissed"), vscode.workspace.fs);
  const dismissals = createDismissals(marksIn(context.storageUri), marksIn(context.globalStorageUri));
  const read = () => guard.quietly("dismissals", () => dismissals.read(), undefined);
  context.subscriptions.push(vscode.window.onDidChangeWindowState(({ focused }) => focused && read()));
  read();
  return dismissals;
}

/** A run may be spread over files: once one is seen in an editor, the rest of the folder is read. */
function scanWhenNeeded(analyses: Analyses, scan: WorkspaceScan, guard: ReturnType<typeof createGuard>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = analyses.onDidChange(() => {
    if (timer !== undefined || analyses.current.files.length === 0) return;
    timer = setTimeout(() => guard.quietly("reading the workspace", () => scan.ensure(), undefined), CALM_MS);
  });
  return vscode.Disposable.from(listener, { dispose: () => clearTimeout(timer) });
}
