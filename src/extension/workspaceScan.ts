import * as vscode from "vscode";
import { isReadable } from "../core/analyze.ts";
import type { Problem } from "../core/model/problem.ts";
import { type Analyses, tooLarge } from "./analyses.ts";
import { excludedByGlobs, globsOf } from "./exclusion.ts";
import { type Folder, walkFolder } from "./folderWalk.ts";
import type { Guard } from "./guard.ts";
import type { Log } from "./log.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";

/** Work between two breaths, so that the editor's other extensions are not held up. */
const SLICE_MS = 12;
const BATCH_MS = 400;

export type ScanState = "waiting" | "reading" | "done";

/** Reads the files of the workspace that are not open: once when first needed, then as they change on disk. */
export class WorkspaceScan implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #guard: Guard;
  readonly #log: Log;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #queue = new Map<string, vscode.Uri>();
  #batch: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #round = 0;
  #state: ScanState = "waiting";
  #files = 0;

  readonly onDidChange = this.#changed.event;

  constructor(analyses: Analyses, guard: Guard, log: Log) {
    this.#analyses = analyses;
    this.#guard = guard;
    this.#log = log;
    this.#disposables.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#anew()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const ours = [
          "wattlens.exclude",
          "wattlens.maxFiles",
          "wattlens.maxFileSizeKB",
          "files.exclude",
          "search.exclude",
        ];
        if (ours.some((name) => event.affectsConfiguration(name))) this.#anew();
      }),
    );
  }

  get state(): ScanState {
    return this.#state;
  }

  /** Files read in the last round. */
  get files(): number {
    return this.#files;
  }

  /** Reads the workspace where that was not done yet; the same promise for all who ask meanwhile. */
  ensure(): Promise<void> {
    this.#running ??= this.#start();
    return this.#running;
  }

  /** Reads the workspace anew. */
  again(): Promise<void> {
    this.#running = this.#start();
    return this.#running;
  }

  #anew(): void {
    if (this.#running !== undefined)
      void this.#guard.quietly("reading the workspace", () => this.again(), undefined);
  }

  async #start(): Promise<void> {
    const round = ++this.#round;
    this.#state = "reading";
    this.#changed.fire();
    if (round === 1) this.#watch();
    this.#analyses.forgetClosed();
    const problems: Problem[] = [];
    const started = Date.now();
    let files = 0;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      files += await this.#readFolder(folder, problems, () => round !== this.#round);
    }
    if (round !== this.#round) return;
    this.#files = files;
    this.#analyses.note(problems);
    this.#state = "done";
    this.#log.info(`${files} files read in ${Date.now() - started} ms`);
    this.#changed.fire();
  }

  async #readFolder(
    folder: vscode.WorkspaceFolder,
    problems: Problem[],
    cancelled: () => boolean,
  ): Promise<number> {
    const settings = readSettings();
    const { files, stopped } = await walkFolder(asFolder(folder.uri), {
      wanted: isReadable,
      excluded: exclusion(folder.uri),
      mostFiles: settings.maxFiles,
      cancelled,
    });
    if (stopped) problems.push(stoppedEarly(settings.maxFiles));
    let sliceEnd = Date.now() + SLICE_MS;
    for (const file of files) {
      if (cancelled()) return files.length;
      await this.#read(vscode.Uri.joinPath(folder.uri, file));
      if (Date.now() > sliceEnd) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        sliceEnd = Date.now() + SLICE_MS;
      }
    }
    return files.length;
  }

  async #read(uri: vscode.Uri): Promise<void> {
    const path = pathOf(uri);
    try {
      const { maxFileBytes } = readSettings();
      const { size } = await vscode.workspace.fs.stat(uri);
      if (size > maxFileBytes) {
        this.#analyses.takeDetections(path, tooLarge(path, size, maxFileBytes));
        return;
      }
      const bytes = await vscode.workspace.fs.readFile(uri);
      this.#guard.quietly(
        `reading ${path}`,
        () => this.#analyses.takeText(path, new TextDecoder().decode(bytes)),
        undefined,
      );
    } catch {
      // Deleted or locked while we came: it is not there, which is no trouble of ours.
      this.#analyses.forget(path);
    }
  }

  #watch(): void {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*");
    const later = (uri: vscode.Uri) => {
      if (!isReadable(uri.path)) return;
      this.#queue.set(uri.toString(), uri);
      this.#batch ??= setTimeout(() => void this.#drain(), BATCH_MS);
    };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(later),
      watcher.onDidChange(later),
      watcher.onDidDelete((uri) => this.#analyses.forget(pathOf(uri))),
    );
  }

  async #drain(): Promise<void> {
    const uris = [...this.#queue.values()];
    this.#queue.clear();
    this.#batch = undefined;
    for (const uri of uris) {
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (folder === undefined) continue;
      const path = uri.path.slice(folder.uri.path.length).replace(/^\//, "");
      const known = this.#analyses.entry(pathOf(uri)) !== undefined;
      if (known || !exclusion(folder.uri)(path)) await this.#read(uri);
    }
  }

  dispose(): void {
    this.#round++;
    clearTimeout(this.#batch);
    for (const each of this.#disposables) each.dispose();
  }
}

function exclusion(folder: vscode.Uri) {
  const configuration = vscode.workspace.getConfiguration(undefined, folder);
  return excludedByGlobs([
    ...globsOf(configuration.get("files.exclude")),
    ...globsOf(configuration.get("search.exclude")),
    ...readSettings().exclude,
  ]);
}

function asFolder(root: vscode.Uri): Folder {
  const { fs } = vscode.workspace;
  const uri = (path: string) => (path === "" ? root : vscode.Uri.joinPath(root, path));
  return {
    list: async (path) => {
      const entries: { name: string; kind: "file" | "folder" }[] = [];
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

function stoppedEarly(mostFiles: number): Problem {
  return {
    code: "stopped-early",
    severity: "warning",
    message: vscode.l10n.t(
      "Reading stopped after {0} files (wattlens.maxFiles). What lies deeper is not counted.",
      mostFiles,
    ),
  };
}
