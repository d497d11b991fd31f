import * as vscode from "vscode";
import { isReadable, readFile } from "../core/analyze.ts";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import { type Analyses, largestOf, tooLarge } from "./analyses.ts";
import { excludedByGlobs, globsOf } from "./exclusion.ts";
import { type Folder, walkFolder } from "./folderWalk.ts";
import type { Guard } from "./guard.ts";
import type { Log } from "./log.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { type FileStamp, type StoredReadings, storedReadings } from "./storedReadings.ts";

/** Work between two breaths, so that the editor's other extensions are not held up. */
const SLICE_MS = 12;
const BATCH_MS = 400;
/** Files asked for ahead of the one at hand: each is a journey to another process. */
const AHEAD = 12;
const STORED = "readings.json";

/** Where readings are kept from one window to the next, and by which version. */
export interface Storage {
  /** The editor's folder for this workspace; undefined without one. */
  readonly folder: vscode.Uri | undefined;
  readonly version: string;
}

/** A file as it was found: its stamp, and its bytes or what was read in it before. */
interface Found extends FileStamp {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly known?: FileDetections;
}

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
  #batch: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #round = 0;
  #state: ScanState = "waiting";
  #files = 0;
  #stored: StoredReadings | undefined;

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
    this.#state = "reading";
    this.#changed.fire();
    if (round === 1) this.#watch();
    this.#analyses.forgetClosed();
    const problems: Problem[] = [];
    const started = Date.now();
    this.#stored ??= storedReadings(this.#storage.version, await this.#readStored());
    let files = 0;
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      files += await this.#readFolder(folder, problems, () => round !== this.#round);
    }
    if (round !== this.#round) return;
    this.#files = files;
    this.#stored.sweep();
    void this.#guard.quietly("keeping what was read", () => this.#writeStored(), undefined);
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
    const coming: Promise<Found | undefined>[] = [];
    const more = files.map((file) => vscode.Uri.joinPath(folder.uri, file)).values();
    const ask = () => {
      const { value, done } = more.next();
      if (!done) coming.push(this.#find(value));
    };
    for (let i = 0; i < AHEAD; i++) ask();
    for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
      if (cancelled()) return files.length;
      ask();
      this.#take(await next);
      if (Date.now() > sliceEnd) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        sliceEnd = Date.now() + SLICE_MS;
      }
    }
    return files.length;
  }

  /** Looks at a file; reads it where it is not known as it stands. */
  async #find(uri: vscode.Uri): Promise<Found | undefined> {
    const path = pathOf(uri);
    try {
      const maxFileBytes = largestOf(path);
      const { size, mtime } = await vscode.workspace.fs.stat(uri);
      if (size > maxFileBytes) return { uri, path, size, mtime, known: tooLarge(path, size, maxFileBytes) };
      const known = this.#stored?.known(path, { size, mtime });
      if (known !== undefined) return { uri, path, size, mtime, known };
      return { uri, path, size, mtime, bytes: await vscode.workspace.fs.readFile(uri) };
    } catch {
      // Deleted or locked while we came: it is not there, which is no trouble of ours.
      this.#analyses.forget(path);
      return undefined;
    }
  }

  #take(found: Found | undefined): void {
    if (found === undefined) return;
    const { path, bytes, size, mtime } = found;
    const detections =
      found.known ??
      this.#guard.quietly(
        `reading ${path}`,
        () => readFile(path, new TextDecoder().decode(bytes)),
        undefined,
      );
    if (detections === undefined) return;
    if (found.known === undefined) this.#stored?.put(path, { size, mtime }, detections);
    this.#analyses.takeDetections(path, detections);
  }

  #storedUri(): vscode.Uri | undefined {
    const { folder } = this.#storage;
    return folder && vscode.Uri.joinPath(folder, STORED);
  }

  async #readStored(): Promise<string | undefined> {
    const uri = this.#storedUri();
    if (uri === undefined) return undefined;
    return vscode.workspace.fs.readFile(uri).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
  }

  async #writeStored(): Promise<void> {
    const uri = this.#storedUri();
    const text = uri && this.#stored?.text();
    if (!uri || text === undefined) return;
    // Another window may write at the same time: whole files only, under another name first.
    const fresh = uri.with({ path: `${uri.path}.${Date.now().toString(36)}` });
    await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text));
    await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
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
      if (known || !exclusion(folder.uri)(path)) this.#take(await this.#find(uri));
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
