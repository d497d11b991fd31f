import * as vscode from "vscode";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import { isReadable } from "../core/read.ts";
import { isGitignored } from "../scan/folderWalk.ts";
import type { ScanNews } from "../scan/order.ts";
import type { Analyses } from "./analyses.ts";
import { type BytesReader, bytesReader } from "./bytesReader.ts";
import { editorFolder, exclusion, exclusionGlobs } from "./editorFolder.ts";
import { type FolderReading, readFolder, type Storage } from "./folderReading.ts";
import type { Guard } from "./guard.ts";
import { hasNode } from "./live/machine.ts";
import type { Log } from "./log.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { largestRead, stoppedEarly, unreadFile } from "./unread.ts";

const BATCH_MS = 400;

export type ScanState = "waiting" | "reading" | "done";

/** Reads the files of the workspace that are not open: once when first needed, then as they change on disk. */
export class WorkspaceScan implements vscode.Disposable {
  readonly #analyses: Analyses;
  readonly #guard: Guard;
  readonly #log: Log;
  readonly #storage: Storage;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #queue = new Map<string, vscode.Uri>();
  #reader: BytesReader | undefined;
  #stopDisk: () => void = () => {};
  #batch: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #round = 0;
  #state: ScanState = "waiting";
  #files = 0;

  readonly onDidChange = this.#changed.event;

  constructor(analyses: Analyses, guard: Guard, log: Log, storage: Storage) {
    this.#analyses = analyses;
    this.#guard = guard;
    this.#log = log;
    this.#storage = storage;
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
    this.#stopDisk();
    this.#state = "reading";
    this.#analyses.reading(true);
    this.#changed.fire();
    if (round === 1) this.#watch();
    this.#analyses.forgetClosed();
    const problems: Problem[] = [];
    const started = Date.now();
    const folders = vscode.workspace.workspaceFolders ?? [];
    const isOver = () => round !== this.#round;
    const onDisk = hasNode() ? folders.filter(({ uri }) => uri.scheme === "file") : [];
    const read = await this.#readDisk(onDisk, problems, isOver);
    let files = read ?? 0;
    for (const folder of read === undefined ? folders : folders.filter((one) => !onDisk.includes(one)))
      files += await readFolder(this.#reading(folder.uri, problems, isOver));
    if (isOver()) return;
    this.#files = files;
    this.#analyses.reading(false);
    this.#analyses.note(problems);
    this.#state = "done";
    this.#log.info(`${files} files read in ${Date.now() - started} ms`);
    this.#changed.fire();
  }

  /** Reads folders of this machine in workers; undefined where that cannot be done. */
  async #readDisk(
    folders: readonly vscode.WorkspaceFolder[],
    problems: Problem[],
    isOver: () => boolean,
  ): Promise<number | undefined> {
    if (folders.length === 0) return 0;
    const { folder, version, worker } = this.#storage;
    const { maxFiles, maxFileBytes } = readSettings();
    try {
      const { scanDisk } = await import("../scan/diskScan.ts");
      if (isOver()) return 0;
      const { done, stop } = scanDisk({
        script: worker.fsPath,
        version,
        ...(folder?.scheme === "file" ? { storage: folder.fsPath } : {}),
        folders: folders.map(({ uri }) => ({
          root: uri.fsPath,
          // In a workspace of several folders, their names come first.
          prefix: pathOf(vscode.Uri.joinPath(uri, "x")).slice(0, -1),
          globs: exclusionGlobs(uri),
          mostFiles: maxFiles,
          mostFileBytes: maxFileBytes,
          mostNotebookBytes: largestRead(".ipynb"),
        })),
        tell: (news) => {
          if (!isOver()) this.#hear(news);
        },
      });
      this.#stopDisk = stop;
      const { files, opened, stopped } = await done;
      this.#log.info(`${opened} of ${files} files had changed`);
      for (const most of stopped) problems.push(stoppedEarly(most));
      return files;
    } catch (error) {
      this.#log.error("reading in a worker", error);
      return undefined;
    }
  }

  #hear(news: ScanNews): void {
    if (news.kind === "failed") this.#log.error(`reading ${news.path}`, news.error);
    if (news.kind !== "found") return;
    for (const found of news.files) this.#analyses.takeDetections(found.path, found);
    for (const file of news.unread) this.#analyses.takeDetections(file.path, unreadFile(file));
  }

  #reading(root: vscode.Uri, problems: Problem[], isOver: () => boolean): FolderReading {
    return {
      root,
      problems,
      isOver,
      storage: this.#storage,
      read: (uri, bytes) => this.#read(uri, bytes),
      take: (path, found) => this.#analyses.takeDetections(path, found),
      gone: (path) => this.#analyses.forget(path),
    };
  }

  async #read(uri: vscode.Uri, bytes: Uint8Array): Promise<FileDetections | undefined> {
    const path = pathOf(uri);
    this.#reader ??= bytesReader(this.#storage.worker);
    try {
      const found = await this.#reader.read(path, bytes);
      return found ?? unreadFile({ path, why: "binary", bytes: bytes.length });
    } catch (error) {
      this.#log.error(`reading ${path}`, error);
      return undefined;
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
      const inner = uri.path.slice(folder.uri.path.length).replace(/^\//, "");
      const known = this.#analyses.entry(pathOf(uri)) !== undefined;
      if (!known && exclusion(folder.uri)(inner)) continue;
      if (!known && (await isGitignored(editorFolder(folder.uri), inner))) continue;
      await this.#readChanged(uri);
    }
  }

  async #readChanged(uri: vscode.Uri): Promise<void> {
    const path = pathOf(uri);
    try {
      const { size } = await vscode.workspace.fs.stat(uri);
      const found =
        size > largestRead(path)
          ? unreadFile({ path, why: "large", bytes: size })
          : await this.#read(uri, await vscode.workspace.fs.readFile(uri));
      if (found !== undefined) this.#analyses.takeDetections(path, found);
    } catch {
      // Deleted or locked while we came: it is not there, which is no trouble of ours.
      this.#analyses.forget(path);
    }
  }

  dispose(): void {
    this.#round++;
    this.#stopDisk();
    this.#reader?.dispose();
    clearTimeout(this.#batch);
    for (const each of this.#disposables) each.dispose();
  }
}
