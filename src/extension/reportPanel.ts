import * as vscode from "vscode";
import { allTables } from "../core/data/tables/all.generated.ts";
import type { LiveAction } from "../present/livePage.ts";
import { changeOf } from "../present/panelChange.ts";
import { exportText } from "../present/panelExport.ts";
import type { ExportFormat, PanelHostMessage } from "../present/panelMessages.ts";
import { panelPageMessage } from "../present/panelMessages.ts";
import type { PanelState } from "../present/panelReport.ts";
import { firstView, type PanelView } from "../present/panelRows.ts";
import type { Analyses } from "./analyses.ts";
import { gitHistory } from "./gitHistory.ts";
import type { Guard } from "./guard.ts";
import type { Live } from "./live.ts";
import { createPace } from "./pace.ts";
import { keyOf, panelState } from "./panelState.ts";
import { reveal } from "./places.ts";
import { exportReport, saveChart, savePicture } from "./reportExport.ts";
import { readSettings } from "./settings.ts";
import { tellRun } from "./tellRun.ts";
import { webviewPage } from "./webviewPage.ts";
import { words } from "./words.ts";
import type { WorkspaceScan } from "./workspaceScan.ts";

/** The least time between two states that are sent. */
const SPAN_MS = 100;

const VIEW = "wattlens.fullReport";

const LIVE_COMMANDS: { readonly [A in LiveAction]: string } = {
  export: "wattlens.exportHistory",
  forget: "wattlens.forgetLearned",
  stop: "wattlens.stopTracking",
};

/** The full report in an editor tab: one at most; what it draws is reckoned in the page by the same core. */
export class ReportPanel implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #analyses: Analyses;
  readonly #scan: WorkspaceScan;
  readonly #live: Live;
  readonly #guard: Guard;
  readonly #disposables: vscode.Disposable[] = [];
  #panel: vscode.WebviewPanel | undefined;
  #openAt: "live" | undefined;
  #watchesLive = false;
  /** Whether a picture was asked of the page. */
  #paints = false;
  #view: PanelView = firstView;
  /** What the page has, by which the next change is told; undefined where it may have nothing. */
  #sent: PanelState | undefined;
  #revision = 0;
  readonly #pace = createPace(SPAN_MS, () => this.#send());

  constructor(extensionUri: vscode.Uri, analyses: Analyses, scan: WorkspaceScan, live: Live, guard: Guard) {
    this.#extensionUri = extensionUri;
    this.#analyses = analyses;
    this.#scan = scan;
    this.#live = live;
    this.#guard = guard;
    const later = () => this.#later();
    this.#disposables.push(
      vscode.window.registerWebviewPanelSerializer(VIEW, {
        deserializeWebviewPanel: async (panel) => this.#take(panel),
      }),
      analyses.onDidChange(later),
      scan.onDidChange(later),
      live.onDidChange(() => this.#sendLive()),
    );
  }

  /** Opens the report, or brings it to the front. @param tab the page to open it at */
  show(tab?: "live"): void {
    this.#openAt = tab;
    if (this.#panel !== undefined) {
      this.#panel.reveal();
      this.#open();
      return;
    }
    const title = vscode.l10n.t("Wattlens Report");
    this.#take(vscode.window.createWebviewPanel(VIEW, title, vscode.ViewColumn.Active, {}));
  }

  /** Fills a panel, one that was just opened or one that stood there before a reload. */
  #take(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [this.#file("dist", "webview"), this.#file("media")],
    };
    panel.iconPath = this.#file("media", "icon.png");
    const listeners = [
      webview.onDidReceiveMessage((message) =>
        this.#guard.quietly("message", () => this.#receive(message), undefined),
      ),
      panel.onDidChangeViewState(() => {
        this.#later();
        this.#sendLive();
      }),
    ];
    panel.onDidDispose(() => {
      if (this.#panel === panel) {
        this.#panel = undefined;
        this.#watchesLive = false;
      }
      for (const each of listeners) each.dispose();
    });
    this.#guard.quietly("reading the workspace", () => this.#scan.ensure(), undefined);
    void this.#guard.command("full report", async () => {
      const html = await webviewPage(webview, this.#extensionUri, "panel", () => this.#state());
      // It may have been closed meanwhile.
      if (this.#panel === panel) webview.html = html;
    });
  }

  #receive(message: unknown): void {
    const parsed = panelPageMessage.safeParse(message);
    if (!parsed.success) return;
    const { data } = parsed;
    if (data.type === "ready" || data.type === "view") {
      this.#view = data.view;
      if (data.type === "ready") this.#sent = undefined;
      this.#send();
    }
    if (data.type === "ready") this.#open();
    if (data.type === "tables") this.#post({ type: "tables", tables: allTables });
    if (data.type === "watchLive") {
      this.#watchesLive = data.on;
      if (data.on) this.#openAt = undefined;
      this.#sendLive();
    }
    if (data.type === "live") void vscode.commands.executeCommand(LIVE_COMMANDS[data.action]);
    if (data.type === "reveal") void this.#guard.command("reveal", () => reveal(data.place));
    if (data.type === "estimateRun") void vscode.commands.executeCommand("wattlens.estimateRun");
    if (data.type === "openExample") void vscode.commands.executeCommand("wattlens.openExample");
    if (data.type === "gitHistory") void this.#guard.command("history", () => this.#history(data.run));
    if (data.type === "export") this.#export(data.format, data.to);
    if (data.type === "painted" && this.#paints) {
      this.#paints = false;
      void this.#guard.command("export", () => savePicture(data.pngBase64));
    }
    if (data.type === "picture")
      void this.#guard.command("export", () => saveChart(data.name, data.svg, data.pngBase64));
    if (data.type === "idea") this.#idea(data.key, data.action);
    if (data.type === "save") {
      void this.#guard.command("save", async () => {
        const { ok, message } = await tellRun(data.run, data.values);
        this.#post({ type: "saved", run: data.run, ok, message });
      });
    }
  }

  async #history(run: string): Promise<void> {
    const found = this.#analyses.whole.estimates.find(({ workload }) => workload.id === run);
    if (found === undefined) return;
    this.#post({ type: "gitHistory", history: await gitHistory(found.workload) });
  }

  #export(format: ExportFormat, to: "clipboard" | "file"): void {
    const { whole } = this.#analyses;
    if (format !== "png") {
      void this.#guard.command("export", () => exportReport(whole, format, to));
      return;
    }
    this.#paints = true;
    this.#post({ type: "paint", svg: exportText(whole, "svg", words) });
  }

  /** Previews the edit of a suggestion, or asks how far to dismiss it: the same commands as in the editor. */
  #idea(key: string, action: "apply" | "dismiss"): void {
    const found = this.#analyses.current.suggestions.find((one) => keyOf(one) === key);
    if (found === undefined) return;
    const command = action === "apply" ? "wattlens.applySuggestion" : "wattlens.dismissSuggestion";
    void vscode.commands.executeCommand(command, found.anchor?.path ?? "", found.workloadId, found.rule);
  }

  /** Nothing is sent to a page that no one sees: it asks when it comes up. */
  #later(): void {
    if (!this.#panel?.visible) return;
    this.#pace.soon();
  }

  #send(): void {
    this.#pace.reset();
    const [before, state] = [this.#sent, this.#state()];
    const from = this.#revision++;
    const revision = this.#revision;
    this.#sent = state;
    this.#post(
      before === undefined
        ? { type: "state", revision, state }
        : { type: "change", from, revision, change: changeOf(before, state) },
    );
  }

  #state(): PanelState {
    const reading = this.#scan.state === "reading" || !this.#analyses.isReckoned;
    const { forecast } = this.#analyses;
    const hours = {
      isAsked: readSettings().grid.source !== "bundled",
      ...(forecast === undefined ? {} : { forecast }),
    };
    const state = this.#guard.quietly(
      "full report",
      () => panelState(this.#analyses.whole, reading, this.#view, words, hours),
      undefined,
    );
    this.#analyses.lookAt(state?.run?.workload.id);
    return state ?? panelState(undefined, reading, this.#view, words);
  }

  /** The page that was asked for, once the report is there to open it. */
  #open(): void {
    if (this.#openAt !== undefined) this.#post({ type: "open", tab: this.#openAt });
  }

  /** Running trainings, while someone looks at them. */
  #sendLive(): void {
    if (!this.#watchesLive || !this.#panel?.visible) return;
    const live = this.#guard.quietly("live page", () => this.#live.page(), undefined);
    if (live) this.#post({ type: "live", live });
  }

  #post(message: PanelHostMessage): void {
    void this.#panel?.webview.postMessage(message);
  }

  #file(...path: string[]): vscode.Uri {
    return vscode.Uri.joinPath(this.#extensionUri, ...path);
  }

  dispose(): void {
    this.#pace.reset();
    for (const each of this.#disposables) each.dispose();
  }
}
