import * as vscode from "vscode";
import { readEmissionsCsv } from "../core/live/read/emissionsCsv.ts";
import { readTrainerState } from "../core/live/read/trainerState.ts";
import type { LiveReading } from "../core/model/live.ts";
import type { Guard } from "./guard.ts";
import { pathOf } from "./places.ts";

/** CodeCarbon writes each 120 s at the most often; a checkpoint comes when it comes. */
const STALE_AFTER_SECONDS = { emissions: 240, trainer: 1800 };
/** A training that has written nothing for so long has ended. */
const ENDED_AFTER_SECONDS = 6 * 3600;
/** Events of a folder that is new are often heard, those of the files in it not; so they are looked for. */
const LOOK_AFTER_MS = [1000, 5000, 30_000];
/** A checkout makes thousands of folders at once; a training a few. */
const MOST_LOOKS = 60;
/** A half-written file is read again after this. */
const AGAIN_MS = 250;
const LARGEST_BYTES = 16_000_000;

/** Readings of files that trainings write, while they grow. Ready for more sources: each puts a reading under its name. */
export class Live implements vscode.Disposable {
  readonly #readings = new Map<string, LiveReading>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #guard: Guard;

  readonly onDidChange = this.#changed.event;

  constructor(guard: Guard) {
    this.#guard = guard;
    this.#watchCheckpoints();
    for (const pattern of ["**/emissions*.csv", "**/trainer_state.json"]) {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const read = (uri: vscode.Uri) =>
        void this.#guard.quietly("live reading", () => this.#read(uri, true), undefined);
      this.#disposables.push(
        watcher,
        watcher.onDidCreate(read),
        watcher.onDidChange(read),
        watcher.onDidDelete((uri) => {
          if (this.#readings.delete(uri.toString())) this.#changed.fire();
        }),
      );
    }
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
    const entries = await vscode.workspace.fs.readDirectory(folder).then(
      (value) => value,
      () => [],
    );
    for (const [name, type] of entries) {
      const uri = vscode.Uri.joinPath(folder, name);
      if (name === "trainer_state.json") await this.#read(uri, true);
      else if (depth > 0 && type === vscode.FileType.Directory && name.startsWith("checkpoint-"))
        await this.#readFolder(uri, depth - 1);
    }
  }

  /** The newest reading of a training that still goes on. */
  latest(nowSeconds = Date.now() / 1000): LiveReading | undefined {
    return [...this.#readings.values()]
      .filter(({ atSeconds }) => nowSeconds - atSeconds < ENDED_AFTER_SECONDS)
      .sort((a, b) => b.atSeconds - a.atSeconds)[0];
  }

  async #read(uri: vscode.Uri, again: boolean): Promise<void> {
    const before = this.#readings.get(uri.toString());
    const stat = await vscode.workspace.fs.stat(uri).then(
      (value) => value,
      () => undefined,
    );
    if (stat === undefined || stat.size > LARGEST_BYTES) return;
    const bytes = await vscode.workspace.fs.readFile(uri).then(
      (value) => value,
      () => undefined,
    );
    if (bytes === undefined) return;
    const reading = readingOf(pathOf(uri), new TextDecoder().decode(bytes), stat.mtime / 1000);
    if (reading === undefined) {
      // Writers truncate and rewrite: the old value stays, and a second look comes soon.
      if (again)
        setTimeout(
          () => void this.#guard.quietly("live reading", () => this.#read(uri, false), undefined),
          AGAIN_MS,
        );
      return;
    }
    if (
      before !== undefined &&
      before.energyKWh === reading.energyKWh &&
      before.progress?.done === reading.progress?.done
    )
      return;
    this.#readings.set(uri.toString(), reading);
    this.#changed.fire();
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose();
  }
}

function readingOf(path: string, text: string, atSeconds: number): LiveReading | undefined {
  if (path.endsWith(".json")) {
    const state = readTrainerState(text);
    if (state === undefined) return undefined;
    const total = state.steps === undefined ? {} : { total: state.steps };
    return {
      source: "trainer_state.json",
      trust: "reported",
      label: path,
      atSeconds,
      progress: { atSeconds, done: state.step, ...total, unit: "step", source: "trainer_state.json" },
      staleAfterSeconds: STALE_AFTER_SECONDS.trainer,
    };
  }
  const row = readEmissionsCsv(text).at(-1);
  if (row === undefined) return undefined;
  return {
    source: "CodeCarbon",
    trust: "reported",
    label: path,
    atSeconds,
    energyKWh: row.energyKWh,
    kgCO2e: row.kgCO2e,
    durationSeconds: row.seconds,
    staleAfterSeconds: STALE_AFTER_SECONDS.emissions,
  };
}
