import * as vscode from "vscode";
import type { HistoryEntry } from "../core/live/history.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { LiveReading } from "../core/model/live.ts";
import type { LivePage } from "../present/livePage.ts";
import type { LiveRunView } from "../present/liveRun.ts";
import type { Analyses } from "./analyses.ts";
import type { Guard } from "./guard.ts";
import type { Keys } from "./keys.ts";
import { amend, isOfRun } from "./live/amend.ts";
import { BudgetNotices } from "./live/budgetNotices.ts";
import { forecastOf } from "./live/compare.ts";
import { createCourses } from "./live/courses.ts";
import { samplesOf } from "./live/fileReading.ts";
import { type FileNews, LiveFiles } from "./live/files.ts";
import { type HistoryStore, historyStore } from "./live/historyStore.ts";
import { LiveGrid } from "./live/liveGrid.ts";
import { hasNode, machineSources, mayReach } from "./live/machine.ts";
import { placeOf } from "./live/place.ts";
import type { SubmittedJob } from "./live/startListener.ts";
import { watchStarts } from "./live/starts.ts";
import { followSubmitted } from "./live/submitted.ts";
import type { Begun, Tracked } from "./live/tracked.ts";
import { Tracker } from "./live/tracker.ts";
import { liveRunView } from "./live/view.ts";
import type { Log } from "./log.ts";
import { readSettings } from "./settings.ts";

/** A terminal, a task and a debug session may all tell of one start; within so long they mean the same. */
const SAME_START_SECONDS = 15;
/** Ended runs on the live page; *Export History* has them all. */
const MOST_SHOWN = 50;
/** A run that is known by its files alone has them looked at so often. */
const LOOK_MS = 5_000;

/** What the running trainings of this workspace draw: hears their starts, follows them, keeps what they drew. */
export class Live implements vscode.Disposable {
  readonly history: HistoryStore;
  readonly tracker: Tracker;
  readonly #analyses: Analyses;
  readonly #guard: Guard;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  /** What watches while the setting is on. */
  #watching: vscode.Disposable | undefined;
  #files: LiveFiles | undefined;
  readonly #courses = createCourses();
  #lastEnded: { readonly entry: HistoryEntry; readonly last: Tracked } | undefined;

  readonly #waiting = new Set<{ readonly dispose: () => void }>();
  readonly #note: (line: string) => void;
  /** What the sensors of this machine said when they were asked last. */
  #asked: readonly string[] = [];

  readonly onDidChange = this.#changed.event;

  constructor(analyses: Analyses, memory: vscode.Memento, guard: Guard, log: Log, keys: Keys) {
    this.#analyses = analyses;
    this.#guard = guard;
    this.history = historyStore(memory);
    this.#note = once;
    const budgets = new BudgetNotices(memory);
    const noted = new Set<string>();
    const grid = new LiveGrid(keys, log.info, () => this.#changed.fire());
    this.#disposables.push(grid);
    let forecast: { readonly shown: Estimate | undefined; readonly before: Estimate | undefined } | undefined;
    this.tracker = new Tracker({
      sources: () => {
        this.#asked = [];
        return machineSources((line) => {
          this.#asked = [...this.#asked, line];
          once(line);
        });
      },
      estimateOf: (path) => {
        const [shown] = analyses.whole.estimates
          .filter(({ workload }) => workload.paths.includes(path))
          .sort((a, b) => b.energyKWh.p50 - a.energyKWh.p50);
        // Asked every few seconds; reckoned once for each analysis.
        if (shown !== forecast?.shown) forecast = { shown, before: forecastOf(shown) };
        return forecast?.before;
      },
      placeOf: (estimate) => placeOf(estimate, readSettings().analysis, grid.zoneOfSettings()),
      gridOf: (estimate) => grid.of(estimate),
      note: once,
      changed: () => {
        const runs = this.tracker.views();
        guard.quietly("budgets", () => budgets.check(runs, this.history.entries()), undefined);
        this.#courses.take(this.#viewsOf(runs), Date.now() / 1000);
        this.#changed.fire();
      },
      ended: (entry, last) => {
        this.#files?.forgetUntil(Date.now() / 1000);
        this.#lastEnded = { entry, last };
        this.#keep(entry);
      },
      checkpoint: (entry) => this.#keep(entry),
    });
    this.#watchWhenOn();
    this.#disposables.push(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("wattlens.live")) this.#watchWhenOn();
      }),
    );

    /** The same line is written once: a source that cannot be had says so at every start. */
    function once(line: string): void {
      if (noted.has(line)) return;
      noted.add(line);
      log.info(line);
    }
  }

  #watchWhenOn(): void {
    const { enabled } = readSettings().live;
    if (enabled === (this.#watching !== undefined)) return;
    if (!enabled) {
      this.tracker.dispose();
      this.#watching?.dispose();
      this.#watching = undefined;
      this.#files = undefined;
      this.#changed.fire();
      return;
    }
    const files = new LiveFiles(this.#guard);
    this.#files = files;
    this.#watching = vscode.Disposable.from(
      files,
      files.onDidChange((news) =>
        this.#guard.quietly("live files", () => this.#fileChanged(news), undefined),
      ),
      watchStarts({
        knownPaths: () => this.#knownPaths(),
        runCells: (path) => this.#analyses.slots(path).flatMap(({ cell }) => cell ?? []),
        readsOutput: () => mayReach() && readSettings().live.readTerminal,
        begun: (begun) => this.begin(begun),
        output: (id, chunk) => this.tracker.output(id, chunk),
        submitted: (job) => this.#submitted(job),
        ended: (id, exitCode) => this.tracker.end(id, endOf(exitCode)),
      }),
    );
  }

  /** Follows a run, unless the same start was told already or the workspace is not trusted. */
  begin(begun: Begun): boolean {
    if (!vscode.workspace.isTrusted) return false;
    const same = this.tracker
      .views()
      .some(
        (each) =>
          begun.path !== undefined &&
          each.begun.path === begun.path &&
          begun.startedAtSeconds - each.begun.startedAtSeconds < SAME_START_SECONDS,
      );
    return !same && this.tracker.begin(begun);
  }

  /** The run to show: the newest of which something is known. */
  view(): LiveRunView | undefined {
    const views = this.tracker.views().map((run) => liveRunView(run, this.history.learned()));
    return views.findLast(({ reading, progress }) => reading !== undefined || progress !== undefined);
  }

  /** What the live page shows. */
  page(): LivePage {
    const entries = this.history.entries();
    const off = !vscode.workspace.isTrusted ? "trust" : readSettings().live.enabled ? undefined : "setting";
    const course = this.#courses.shown();
    return {
      nowSeconds: Date.now() / 1000,
      history: [...entries].sort((a, b) => b.endedAtSeconds - a.endedAtSeconds).slice(0, MOST_SHOWN),
      learnedRuns: [...this.history.learned().values()].reduce((sum, { runs }) => sum + runs, 0),
      ...(course === undefined ? {} : { course }),
      asked: this.#asked,
      ...(off === undefined ? {} : { off }),
      ...placeOfWindow(),
    };
  }

  #viewsOf(runs: readonly Tracked[]): ReadonlyMap<string, LiveRunView> {
    const learned = this.history.learned();
    return new Map(runs.map((run) => [run.begun.id, liveRunView(run, learned)]));
  }

  /** The newest reading of a training that still goes on. */
  latest(nowSeconds = Date.now() / 1000): LiveReading | undefined {
    return this.view()?.reading ?? this.#files?.latest(nowSeconds);
  }

  /** A job in the queue is waited for, where the settings and the workspace's trust let Slurm be asked. */
  #submitted(job: SubmittedJob): void {
    if (mayReach() && readSettings().live.slurm) this.#waiting.add(followSubmitted(this, job, this.#note));
  }

  #knownPaths(): readonly string[] {
    const { estimates, files } = this.#analyses.whole;
    return [
      ...new Set([
        ...estimates.flatMap(({ workload }) => workload.paths),
        ...files.filter(({ runs }) => runs.length > 0).map(({ path }) => path),
      ]),
    ];
  }

  #fileChanged(news: FileNews | undefined): void {
    if (news) this.#take(news);
    this.#changed.fire();
  }

  /** A file's news go to the run that goes on, or tell that there is one: what has grown is being written. */
  #take({ family, reading, before, late }: FileNews): void {
    if (late) {
      const amended = this.#lastEnded && amend(this.#lastEnded.entry, this.#lastEnded.last, reading);
      if (amended) this.#keep(amended);
      return;
    }
    const own = `file-${family}`;
    const runs = this.tracker.views().map(({ begun }) => begun);
    const running =
      runs.find(({ id }) => id === own) ??
      runs.findLast(({ startedAtSeconds }) => startedAtSeconds <= reading.atSeconds);
    if (running) {
      this.#feed(running.id, running.startedAtSeconds, reading);
      return;
    }
    if (before === undefined || !hasGrown(before, reading)) return;
    const startedAtSeconds =
      reading.durationSeconds === undefined ? before.atSeconds : reading.atSeconds - reading.durationSeconds;
    const begun = { id: own, label: folderOf(family), tellsEnd: false, here: true, startedAtSeconds };
    if (!this.begin({ ...begun, intervalSeconds: reading.staleAfterSeconds / 3 })) return;
    const timer = setInterval(() => this.#files?.look(family), LOOK_MS);
    this.tracker.whenEnded(own, () => clearInterval(timer));
    this.#feed(own, startedAtSeconds, before);
    this.#feed(own, startedAtSeconds, reading);
  }

  #feed(id: string, startedAtSeconds: number, reading: LiveReading): void {
    if (reading.progress) this.tracker.progress(id, reading.progress);
    if (!isOfRun(reading, startedAtSeconds)) return;
    for (const sample of samplesOf(reading)) this.tracker.sample(id, sample);
  }

  #keep(entry: HistoryEntry): void {
    this.#guard.quietly("history", () => this.history.add(entry), undefined);
  }

  dispose(): void {
    this.tracker.dispose();
    this.#watching?.dispose();
    for (const each of this.#waiting) each.dispose();
    for (const each of this.#disposables) each.dispose();
  }
}

function placeOfWindow(): Pick<LivePage, "place"> {
  if (!hasNode()) return { place: "browser" };
  return vscode.env.remoteName === undefined ? {} : { place: "remote" };
}

function hasGrown(before: LiveReading, after: LiveReading): boolean {
  const step = (after.progress?.done ?? 0) - (before.progress?.done ?? 0);
  const energy = (after.energyKWh ?? 0) - (before.energyKWh ?? 0);
  return after.atSeconds > before.atSeconds && (step > 0 || energy > 0);
}

/** What a run is called that is known by its files alone: the folder that they are in. */
function folderOf(family: string): string {
  return family.split("/").slice(0, -1).join("/") || family;
}

function endOf(exitCode: number | undefined) {
  if (exitCode === undefined) return "uncertain";
  return exitCode === 0 ? "finished" : "failed";
}
