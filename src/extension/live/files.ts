import * as vscode from "vscode";
import type { LiveReading } from "../../core/model/live.ts";
import type { Guard } from "../guard.ts";
import { pathOf } from "../places.ts";
import { CodecarbonConfigs } from "./codecarbonConfigs.ts";
import { companionOf, FILE_PATTERN, familyOf, readingOf } from "./fileReading.ts";

/** A training that has written nothing for so long has ended. */
const ENDED_AFTER_SECONDS = 6 * 3600;
/** Events of a folder that is new are often heard, those of the files in it not; so they are looked for. */
const LOOK_AFTER_MS = [1000, 5000, 30_000];
/** A checkout makes thousands of folders at once; a training a few. */
const MOST_LOOKS = 60;
/** The editor watches the folder from some seconds after its start. */
const WATCHING_AFTER_MS = 12_000;
const MOST_FOUND = 200;
/** A half-written file is read again after this. */
const AGAIN_MS = 250;
const LARGEST_BYTES = 16_000_000;
const CHECKPOINT = /\/checkpoint-\d+$/;

/** What a file says now, and what the files of the same run said before it. */
export interface FileNews {
  /** The run's files, e.g. all checkpoints of one output folder. */
  readonly family: string;
  readonly reading: LiveReading;
  readonly before?: LiveReading;
  /** Heard of when its run had already ended. */
  readonly late?: true;
}

/** Readings of files that trainings write in the workspace, while they grow. */
export class LiveFiles implements vscode.Disposable {
  readonly #readings = new Map<string, LiveReading>();
  readonly #changed = new vscode.EventEmitter<FileNews | undefined>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #guard: Guard;
  readonly #configs: CodecarbonConfigs;
  /** What was written before this moment is of an ended run. */
  #from = 0;

  /** Fires with what is new, or with nothing when a file is gone. */
  readonly onDidChange = this.#changed.event;

  constructor(guard: Guard) {
    this.#guard = guard;
    this.#watchCheckpoints();
    const watcher = vscode.workspace.createFileSystemWatcher(FILE_PATTERN);
    const read = (uri: vscode.Uri) =>
      void this.#guard.quietly("live reading", () => this.#read(uri, true), undefined);
    this.#lookOnce(read);
    this.#configs = new CodecarbonConfigs(guard, read);
    this.#disposables.push(
      this.#configs,
      watcher,
      watcher.onDidCreate(read),
      watcher.onDidChange(read),
      watcher.onDidDelete((uri) => {
        if (this.#readings.delete(uri.toString())) this.#changed.fire(undefined);
      }),
    );
  }

  /** Once, what was written while the editor's own watching was still starting up. */
  #lookOnce(read: (uri: vscode.Uri) => void): void {
    const since = Date.now();
    const look = async () => {
      for (const uri of await vscode.workspace.findFiles(FILE_PATTERN, undefined, MOST_FOUND)) {
        const { mtime } = await vscode.workspace.fs.stat(uri);
        if (mtime >= since) read(uri);
      }
    };
    const timer = setTimeout(
      () => void this.#guard.quietly("live reading", look, undefined),
      WATCHING_AFTER_MS,
    );
    this.#disposables.push({ dispose: () => clearTimeout(timer) });
  }

  /** Looks for states in folders that are new, which trainers fill over some seconds. */
  #watchCheckpoints(): void {
    const watcher = vscode.workspace.createFileSystemWatcher("**/*", false, true, true);
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const look = (folder: vscode.Uri) => {
      // A folder, most likely; and no more of them at once than a training makes.
      if (/\.[^/-]*$/.test(folder.path) || timers.size > MOST_LOOKS) return;
      for (const delay of LOOK_AFTER_MS) {
        const timer = setTimeout(() => {
          timers.delete(timer);
          void this.#guard.quietly("live reading", () => this.#readFolder(folder, 2), undefined);
        }, delay);
        timers.add(timer);
      }
    };
    this.#disposables.push(watcher, watcher.onDidCreate(look), {
      dispose: () => timers.forEach(clearTimeout),
    });
  }

  /** Reads the trainer's state in a folder and in the checkpoints within it, `depth` folders deep. */
  async #readFolder(folder: vscode.Uri, depth: number): Promise<void> {
    for (const [name, type] of await entriesOf(folder)) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (name === "trainer_state.json") await this.#read(uri, true);
      else if (depth > 0 && type === vscode.FileType.Directory && name.startsWith("checkpoint-"))
        await this.#readFolder(uri, depth - 1);
    }
  }

  /**
   * Looks at a run's files without being told of a change: on network drives the editor's watching misses many, and
   * its events come late on a busy machine.
   */
  look(family: string): void {
    void this.#guard.quietly("live reading", () => this.#look(family), undefined);
  }

  async #look(family: string): Promise<void> {
    const [key] = this.#newestOf(family) ?? [];
    if (key === undefined) return;
    const uri = vscode.Uri.parse(key);
    const checkpoint = vscode.Uri.joinPath(uri, "..");
    if (!CHECKPOINT.test(checkpoint.path)) return this.#read(uri, true, true);
    const output = vscode.Uri.joinPath(checkpoint, "..");
    const [newest] = (await entriesOf(output))
      .flatMap(([name]) => /^checkpoint-(\d{1,12})$/.exec(name)?.[1] ?? [])
      .sort((a, b) => Number(b) - Number(a));
    const name = newest === undefined ? [] : [`checkpoint-${newest}`, "trainer_state.json"];
    if (name.length > 0) await this.#read(vscode.Uri.joinPath(output, ...name), true, true);
  }

  /** The newest reading of a training that still goes on. */
  latest(nowSeconds = Date.now() / 1000): LiveReading | undefined {
    return [...this.#readings.values()]
      .filter(({ atSeconds }) => nowSeconds - atSeconds < ENDED_AFTER_SECONDS)
      .sort((a, b) => b.atSeconds - a.atSeconds)[0];
  }

  /** Drops what was written until now: it belongs to a run that has ended. What is still unread of it is left out. */
  forgetUntil(seconds: number): void {
    this.#from = seconds;
    this.#readings.clear();
  }

  /**
   * @param again whether to look once more where nothing can be made of it
   * @param unasked nobody told of a change: what was not written since is not read
   */
  async #read(uri: vscode.Uri, again: boolean, unasked = false): Promise<void> {
    const key = uri.toString();
    const stat = await vscode.workspace.fs.stat(uri).then(
      (value) => value,
      () => undefined,
    );
    if (stat === undefined || stat.size > LARGEST_BYTES) return;
    if (unasked && this.#readings.get(key)?.atSeconds === stat.mtime / 1000) return;
    const bytes = await vscode.workspace.fs.readFile(uri).then(
      (value) => value,
      () => undefined,
    );
    if (bytes === undefined) return;
    const decoder = new TextDecoder();
    const beside = companionOf(uri.path);
    const companion =
      beside === undefined
        ? undefined
        : await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, "..", beside)).then(
            (value) => decoder.decode(value),
            () => undefined,
          );
    const reading = this.#paced(readingOf(pathOf(uri), bytes, stat.mtime / 1000, companion));
    if (reading === undefined) {
      // Writers truncate and rewrite: the old value stays, and a second look comes soon.
      if (again)
        setTimeout(
          () => void this.#guard.quietly("live reading", () => this.#read(uri, false), undefined),
          AGAIN_MS,
        );
      return;
    }
    const family = familyOf(pathOf(uri));
    if (reading.atSeconds <= this.#from) {
      this.#changed.fire({ family, reading, late: true });
      return;
    }
    const before = this.#newestOf(family)?.[1];
    const own = this.#readings.get(key);
    if (own !== undefined && saysTheSame(own, reading)) return;
    this.#readings.set(key, reading);
    this.#changed.fire({ family, reading, ...(before === undefined ? {} : { before }) });
  }

  /** CodeCarbon's own config may have it report more or less often than it does by itself. */
  #paced(reading: LiveReading | undefined): LiveReading | undefined {
    if (reading?.source !== "CodeCarbon") return reading;
    const staleAfterSeconds = this.#configs.staleAfterSeconds(reading.label);
    return staleAfterSeconds === undefined ? reading : { ...reading, staleAfterSeconds };
  }

  #newestOf(family: string): readonly [key: string, reading: LiveReading] | undefined {
    return [...this.#readings]
      .filter(([, { label }]) => familyOf(label) === family)
      .sort(([, a], [, b]) => b.atSeconds - a.atSeconds)[0];
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
  }
}

/** What is in a folder; nothing where it is gone. */
async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  return vscode.workspace.fs.readDirectory(folder).then(
    (value) => value,
    () => [],
  );
}

function saysTheSame(a: LiveReading, b: LiveReading): boolean {
  return a.energyKWh === b.energyKWh && a.progress?.done === b.progress?.done;
}
