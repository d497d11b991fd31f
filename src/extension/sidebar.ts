import * as vscode from "vscode";
import { formatNumber, formatRuns, pendingTold } from "../present/format.ts";
import { liveTitle } from "../present/live.ts";
import { type Report, reportOf } from "../present/report.ts";
import { type HostMessage, pageMessage, type SidebarState } from "../present/sidebarMessages.ts";
import type { Analyses } from "./analyses.ts";
import type { Guard } from "./guard.ts";
import type { Live } from "./live.ts";
import { createPace } from "./pace.ts";
import { reveal } from "./places.ts";
import { sidebarLabels } from "./sidebarLabels.ts";
import { webviewPage } from "./webviewPage.ts";
import { words } from "./words.ts";
import type { WorkspaceScan } from "./workspaceScan.ts";

/** The least time between two states that are sent. */
const SPAN_MS = 100;

/** Runs that a narrow list still serves; the full report finds the others. */
const MOST_RUNS = 50;

/** The report in the side bar: the host sends what to say, the page draws it. */
export class Sidebar implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #analyses: Analyses;
  readonly #scan: WorkspaceScan;
  readonly #live: Live;
  #sentLive: string | undefined;
  readonly #guard: Guard;
  readonly #disposables: vscode.Disposable[] = [];
  #view: vscode.WebviewView | undefined;
  readonly #pace = createPace(SPAN_MS, () => this.#send());

  constructor(extensionUri: vscode.Uri, analyses: Analyses, scan: WorkspaceScan, live: Live, guard: Guard) {
    this.#extensionUri = extensionUri;
    this.#analyses = analyses;
    this.#scan = scan;
    this.#live = live;
    this.#guard = guard;
    const later = () => this.#later();
    this.#disposables.push(
      vscode.window.registerWebviewViewProvider("wattlens.report", this),
      analyses.onDidChange(later),
      scan.onDidChange(later),
      // Told at each look at a run; the whole report is sent anew only where what it says of the run is another.
      live.onDidChange(() => {
        if (this.#liveTitle() !== this.#sentLive) later();
      }),
    );
  }

  async resolveWebviewView(view: vscode.WebviewView): Promise<void> {
    this.#view = view;
    const { webview } = view;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [this.#file("dist", "webview"), this.#file("media")],
    };
    const listeners = [
      webview.onDidReceiveMessage((message) =>
        this.#guard.quietly("message", () => this.#receive(message), undefined),
      ),
      view.onDidChangeVisibility(() => this.#later()),
    ];
    view.onDidDispose(() => {
      this.#view = undefined;
      for (const each of listeners) each.dispose();
    });
    this.#guard.quietly("reading the workspace", () => this.#scan.ensure(), undefined);
    const html = await webviewPage(webview, this.#extensionUri, "sidebar");
    // It may have been closed meanwhile.
    if (this.#view === view) webview.html = html;
  }

  #receive(message: unknown): void {
    const parsed = pageMessage.safeParse(message);
    if (!parsed.success) return;
    const { data } = parsed;
    if (data.type === "ready") this.#send();
    if (data.type === "reveal") void this.#guard.command("reveal", () => reveal(data.place));
    if (data.type === "idea") void vscode.commands.executeCommand(data.command, ...data.target);
    if (data.type === "run") void vscode.commands.executeCommand(data.command);
  }

  /** Nothing is sent to a page that no one sees. */
  #later(): void {
    if (!this.#view?.visible) return;
    this.#pace.soon();
  }

  #send(): void {
    this.#pace.reset();
    const message: HostMessage = { type: "state", state: this.#state() };
    void this.#view?.webview.postMessage(message);
  }

  #liveTitle(): string | undefined {
    const reading = this.#live.latest();
    return reading && liveTitle(reading, Date.now() / 1000, words);
  }

  #state(): SidebarState {
    const empty: Report = {
      axis: { fromKgCO2e: 1, toKgCO2e: 10, ticks: [] },
      runs: [],
      savings: [],
      uncertainties: [],
      problems: [],
    };
    const report = this.#guard.quietly(
      "report",
      () => reportOf(this.#analyses.whole, words, MOST_RUNS),
      undefined,
    );
    const live = this.#liveTitle();
    this.#sentLive = live;
    const reading_ = this.#scan.state === "reading";
    return {
      state: report === undefined ? "failed" : reading_ && report.runs.length === 0 ? "reading" : "ready",
      partial: reading_ || !this.#analyses.isReckoned,
      report: report ?? empty,
      ...(live === undefined ? {} : { live }),
      footer: this.#footer(reading_),
      labels: sidebarLabels(),
      rightToLeft: /^(ar|fa|he|ur)\b/.test(vscode.env.language),
    };
  }

  #footer(isReading: boolean): string {
    const { t } = vscode.l10n;
    const { pending, savingsPending } = this.#analyses.whole;
    if (isReading) return t("Reading the folder…");
    if (pending !== undefined) return `${pendingTold(pending, words)}…`;
    if (savingsPending !== undefined)
      return t("Savings of {0} still to be looked for…", formatRuns(savingsPending, words));
    return t("{0} files read. Nothing was run or sent.", formatNumber(this.#scan.files, words, 6));
  }

  #file(...path: string[]): vscode.Uri {
    return vscode.Uri.joinPath(this.#extensionUri, ...path);
  }

  dispose(): void {
    this.#pace.reset();
    for (const each of this.#disposables) each.dispose();
  }
}
