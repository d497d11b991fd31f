import type { HistoryEntry } from "../../core/live/history.ts";
import { MACHINE_SOURCES } from "../../core/live/machineSources.ts";
import { createOutputEnergy, type OutputEnergy } from "../../core/live/read/outputEnergy.ts";
import { createOutputProgress, type OutputProgress } from "../../core/live/read/outputProgress.ts";
import { createLiveRun, type LiveRun, type RunStart, type RunState } from "../../core/live/run.ts";
import { createSigns, type Signs } from "../../core/live/signs.ts";
import type { Estimate } from "../../core/model/estimate.ts";
import type { Progress, Sample } from "../../core/model/live.ts";
import type { LiveSink, LiveSource } from "../../live/source.ts";
import { comparable } from "./compare.ts";
import { entryOf } from "./entry.ts";
import type { RunGrid } from "./liveGrid.ts";
import type { Begun, Place, Tracked } from "./tracked.ts";

/** What the tracker works with; all that touches the editor or the machine comes from outside. */
export interface TrackerParts {
  /** The sources of this machine that may be used now; asked when a run begins. */
  readonly sources: () => Promise<readonly LiveSource[]>;
  readonly estimateOf: (path: string) => Estimate | undefined;
  readonly placeOf: (estimate: Estimate | undefined) => Place | undefined;
  /** The live grid of a run; asked at each look, so that the service is asked only while a run goes on. */
  readonly gridOf?: (estimate: Estimate | undefined) => RunGrid | undefined;
  readonly note: (line: string) => void;
  readonly changed: () => void;
  readonly ended: (entry: HistoryEntry, last: Tracked) => void;
  /** A line to keep in case the editor goes down before the run ends. */
  readonly checkpoint: (entry: HistoryEntry) => void;
  /** Seconds since the epoch. */
  readonly now?: () => number;
}

/** Between two looks at the runs. */
const TICK_MS = 5_000;
/** A tick that comes so late was not on a busy machine, but on one that slept. */
const SLEPT_SECONDS = 120;
/** Sources of this machine are read so often. */
const HERE_SECONDS = 5;
/** What tools write: CodeCarbon each 120 s at the most often. */
const TOOLS_SECONDS = 120;
/** A run that nothing tells the end of has ended, most likely, after so long. */
const ENDED_SECONDS = 600;
/** Between two lines that are kept of a run while it goes on. */
const CHECKPOINT_SECONDS = 300;
/** More at once is no training, but a loop that starts programs. */
const MOST_RUNS = 8;

interface Run {
  readonly begun: Begun;
  readonly start: { -readonly [K in keyof RunStart]: RunStart[K] };
  readonly live: LiveRun;
  readonly output: OutputProgress;
  readonly energy: OutputEnergy;
  place?: Place | undefined;
  keptAtSeconds: number;
  /** When the run itself said something; the machine's sensors go on without it. */
  readonly signs: Signs<RunState>;
  readonly stops: (() => void)[];
}

/** Follows running trainings. Holds a timer and the machine's sensors while one runs, and nothing otherwise. */
export class Tracker {
  readonly #runs = new Map<string, Run>();
  readonly #parts: TrackerParts;
  readonly #now: () => number;
  #timer: ReturnType<typeof setInterval> | undefined;
  #tickedAtSeconds = 0;
  /** When the machine woke, or its clock was set: silence before is nobody's. */
  #awokeAtSeconds = 0;
  /** What was started on this machine; undefined while nothing is. */
  #machine: { stop: () => Promise<void> } | undefined;

  constructor(parts: TrackerParts) {
    this.#parts = parts;
    this.#now = parts.now ?? (() => Date.now() / 1000);
  }

  /** @returns whether the run is followed now; the same id is taken once. */
  begin(begun: Begun): boolean {
    if (this.#runs.has(begun.id) || this.#runs.size >= MOST_RUNS) return false;
    const start = {
      id: begun.id,
      label: begun.label,
      startedAtSeconds: begun.startedAtSeconds,
      intervalSeconds: begun.intervalSeconds ?? HERE_SECONDS,
    };
    this.#runs.set(begun.id, {
      begun,
      start,
      live: createLiveRun(start),
      output: createOutputProgress(),
      energy: createOutputEnergy(),
      keptAtSeconds: this.#now(),
      signs: createSigns(this.#now()),
      stops: [],
    });
    this.#timer ??= setInterval(() => this.tick(), TICK_MS);
    if (begun.here) this.#startMachine();
    this.#parts.changed();
    return true;
  }

  /** Has something undone when a run ends, e.g. what asks after it. */
  whenEnded(id: string, stop: () => void): void {
    const run = this.#runs.get(id);
    if (run === undefined) stop();
    else run.stops.push(stop);
  }

  has(id: string): boolean {
    return this.#runs.has(id);
  }

  get ids(): readonly string[] {
    return [...this.#runs.keys()];
  }

  /** A piece of a run's output. Read in memory and dropped. */
  output(id: string, chunk: string): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    const now = this.#now();
    for (const sample of run.energy.read(chunk, now)) run.live.sample(sample);
    for (const progress of run.output.read(chunk, now)) run.live.progress(progress);
    this.#sign(run);
  }

  progress(id: string, progress: Progress): void {
    const run = this.#runs.get(id);
    run?.live.progress(progress);
    // A checkpoint may be heard of long after it was written; what counts is when the run wrote it.
    this.#sign(run, progress.atSeconds);
  }

  sample(id: string, sample: Sample): void {
    const run = this.#runs.get(id);
    run?.live.sample(sample);
    this.#sign(run, sample.atSeconds);
  }

  /** The run is alive, though nothing of it is new. */
  alive(id: string): void {
    this.#sign(this.#runs.get(id));
  }

  #sign(run: Run | undefined, atSeconds = this.#now()): void {
    if (run === undefined || run.begun.tellsEnd) return;
    run.signs.sign(Math.min(this.#now(), atSeconds));
    run.signs.saw(this.#now(), run.live.at(this.#now()));
  }

  /** Closes a run: its line goes to the history, and the sensors rest when it was the last. */
  end(id: string, how: HistoryEntry["ended"]): void {
    const run = this.#runs.get(id);
    if (run === undefined) return;
    const last = this.#view(run);
    this.#runs.delete(id);
    for (const stop of run.stops) stop();
    if (![...this.#runs.values()].some(({ begun }) => begun.here)) this.#stopMachine();
    if (this.#runs.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      this.#tickedAtSeconds = 0;
    }
    const entry = entryOf(last, how, this.#now());
    if (entry !== undefined) this.#parts.ended(entry, last);
    this.#parts.changed();
  }

  /** All runs, the newest last. */
  views(): readonly Tracked[] {
    return [...this.#runs.values()].map((run) => this.#view(run));
  }

  /** Looks at each run: one that is silent and tells no end has ended, most likely. */
  tick(): void {
    const slept = this.#now() - this.#tickedAtSeconds;
    if (this.#tickedAtSeconds > 0 && (slept > SLEPT_SECONDS || slept < 0)) this.#awokeAtSeconds = this.#now();
    if (this.#tickedAtSeconds > 0 && slept < 0)
      for (const { signs } of this.#runs.values()) signs.setBack(this.#now());
    this.#tickedAtSeconds = this.#now();
    for (const run of this.#runs.values()) {
      const now = this.#now();
      if (this.#quietFor(run) > Math.max(ENDED_SECONDS, run.signs.patienceSeconds()))
        this.end(run.begun.id, "uncertain");
      else if (now - run.keptAtSeconds >= CHECKPOINT_SECONDS) {
        run.keptAtSeconds = now;
        const entry = entryOf(this.#view(run), "uncertain", now);
        if (entry) this.#parts.checkpoint(entry);
      }
    }
    if (this.#runs.size > 0) this.#parts.changed();
  }

  #view(run: Run): Tracked {
    const { begun, start, live } = run;
    const estimate = begun.path === undefined ? undefined : this.#parts.estimateOf(begun.path);
    // The place may become known while the run goes on; once known it stays, so that no past is rewritten.
    run.place ??= this.#parts.placeOf(estimate);
    if (run.place) {
      start.gCO2ePerKWh = run.place.gCO2ePerKWh;
      if (run.place.pue !== undefined) start.pue = run.place.pue;
    }
    const grid = this.#parts.gridOf?.(estimate);
    priceWith(start, grid);
    const now = this.#now();
    const sources = live.at(now).combined?.counted.map(({ source }) => source) ?? [];
    const sensed = sources.map((source) => MACHINE_SOURCES.get(source) ?? 0);
    start.intervalSeconds =
      sensed.length > 0 && !sensed.includes(0)
        ? Math.max(...sensed)
        : (begun.intervalSeconds ?? TOOLS_SECONDS);
    const state = this.#stateOf(run, now);
    return {
      begun,
      state,
      powerWithOther: begun.here && [...this.#runs.values()].filter((each) => each.begun.here).length > 1,
      ...(run.place === undefined ? {} : { place: run.place }),
      ...(grid === undefined ? {} : { grid }),
      ...(estimate === undefined ? {} : { estimate, comparable: comparable(estimate, state.combined) }),
    };
  }

  /** What is known of a run now; of one that is silent, what was known when it last said something. */
  #stateOf(run: Run, now: number): RunState {
    const state = run.live.at(now);
    if (run.begun.tellsEnd) return state;
    if (this.#quietFor(run) > run.signs.patienceSeconds())
      return { ...(run.signs.known() ?? state), stale: true };
    run.signs.saw(now, state);
    return state;
  }

  /** Seconds since the run itself last said something; zero where something will tell its end. */
  #quietFor(run: Run): number {
    const since = Math.max(run.signs.lastAtSeconds(), this.#awokeAtSeconds);
    return run.begun.tellsEnd ? 0 : this.#now() - since;
  }

  #startMachine(): void {
    if (this.#machine !== undefined) return;
    const started: { stop: () => Promise<void> }[] = [];
    let over = false;
    this.#machine = {
      async stop() {
        over = true;
        await Promise.all(started.map((one) => one.stop()));
      },
    };
    const sink: LiveSink = {
      // The machine's power counts once: for the run that has been on it the longest.
      sample: (sample) => [...this.#runs.values()].find(({ begun }) => begun.here)?.live.sample(sample),
      progress: () => undefined,
      note: this.#parts.note,
    };
    this.#parts.sources().then(
      (sources) => {
        // The run may have ended while the sources were looked for.
        if (!over) for (const source of sources) started.push(source.start(sink));
      },
      (error: unknown) => this.#parts.note(`sensors: ${String(error)}`),
    );
  }

  #stopMachine(): void {
    const machine = this.#machine;
    this.#machine = undefined;
    machine?.stop().catch((error: unknown) => this.#parts.note(`sensors: ${String(error)}`));
  }

  dispose(): void {
    for (const id of this.ids) this.end(id, "uncertain");
  }
}

/** A service that is gone prices nothing from now on; what it told before still prices the time it told of. */
function priceWith(start: Run["start"], grid: RunGrid | undefined): void {
  if (grid?.liveAt) start.liveAt = grid.liveAt;
  if (grid?.marginalAt) start.marginalAt = grid.marginalAt;
}
