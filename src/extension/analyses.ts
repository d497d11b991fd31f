import * as vscode from "vscode";
import { createAnalyzer } from "../core/analyze.ts";
import type { Analysis, AnalysisSettings } from "../core/model/analysis.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Advice } from "../core/model/suggestion.ts";
import { holdsAnything, isReadable } from "../core/read.ts";
import { createFileIndex, type FileEntry } from "./fileIndex.ts";
import type { Guard } from "./guard.ts";
import { findOpen, isFile, isOpen, openDocument, openNotebook, openPaths, readOpenText } from "./openText.ts";
import { pathOf } from "./places.ts";
import { createRounds } from "./rounds.ts";
import { readSettings } from "./settings.ts";
import { type Slot, slotsOf } from "./slots.ts";

const nothing: Analysis = { estimates: [], suggestions: [], advice: [], files: [], problems: [] };

/** A pause in typing after which the file is read again. */
const PAUSE_MS = 250;
/** A single edit, after such a rest, is read at once: a paste, an undo, a light bulb, the first key of many. */
const RESTED_MS = 1000;
/** A longer one before a run that is gone from the text is believed to be gone. */
const LONG_PAUSE_MS = 2000;
/** Files that a round puts together however long it takes: a workspace of an ordinary size is done in one. */
const LEAST_STEPS = 60;
/** While thousands of runs are being reckoned, views hear of it this seldom: each draws a part of them anew. */
const TELL_MS = 400;

/** One analysis of everything that was read, shared by all views: the open texts at once, the rest when told. */
export class Analyses implements vscode.Disposable {
  readonly #index = createFileIndex();
  readonly #analyzer = createAnalyzer();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #lastEdit = new Map<string, number>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #disposables: vscode.Disposable[] = [this.#changed];
  readonly #slots = new Map<string, readonly Slot[]>();
  readonly #typed: Estimate[] = [];
  readonly #guard: Guard;
  #evidence: NonNullable<AnalysisSettings["evidence"]> = {};
  #forecast: AnalysisSettings["gridForecast"];
  #isHidden: (suggestion: Advice) => boolean = () => false;
  /** As it came from the analyzer, and without what is dismissed. */
  #analysis: Analysis = nothing;
  #current: Analysis = nothing;
  #notes: readonly Problem[] = [];
  readonly #rounds = createRounds(() => this.#recompute());
  /** Files deleted under an open editor, which still shows their text. */
  readonly #goneWhileOpen = new Set<string>();
  #isReading = false;
  /** Files have changed since the last round. */
  #isStale = false;
  /** When the views were last told, in milliseconds. */
  #told = Number.NEGATIVE_INFINITY;
  /** What someone looks at is to change: views hear of it at once. */
  #isAwaited = true;
  #lookedAt: string | undefined;

  /** Fires when the analysis is another; never while a text is only half typed. */
  readonly onDidChange = this.#changed.event;

  constructor(guard: Guard) {
    this.#guard = guard;
    const { workspace } = vscode;
    this.#disposables.push(
      workspace.onDidOpenTextDocument((document) => isFile(document) && this.#later(pathOf(document.uri), 0)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (isFile(document) && contentChanges.length > 0) this.#edited(pathOf(document.uri), contentChanges);
      }),
      workspace.onDidCloseTextDocument(({ uri, isUntitled }) => this.#closed(pathOf(uri), isUntitled)),
      workspace.onDidCloseNotebookDocument(({ uri, isUntitled }) => this.#closed(pathOf(uri), isUntitled)),
      workspace.onDidOpenNotebookDocument((notebook) => this.#later(pathOf(notebook.uri), 0)),
      workspace.onDidChangeNotebookDocument(({ notebook, contentChanges, cellChanges }) => {
        const text = contentChanges.length > 0 || cellChanges.some(({ document }) => document !== undefined);
        if (text) this.#edited(pathOf(notebook.uri), []);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("wattlens")) this.#recomputeNow();
      }),
    );
  }

  /** The last good analysis. */
  get current(): Analysis {
    return this.#current;
  }

  /** False while runs wait to be reckoned or files to be put together; savings may be looked for yet. */
  get isReckoned(): boolean {
    return !this.#isStale && this.#current.pending === undefined;
  }

  /** The run that someone looks at, by its id, wherever it lies: it comes before others. */
  lookAt(run: string | undefined): void {
    if (this.#lookedAt === run) return;
    this.#lookedAt = run;
    if (isUnfinished(this.#current)) this.#recomputeNow();
  }

  /** The analysis with the runs that were typed in, and what reading the folder had to say. */
  get whole(): Analysis {
    return {
      ...this.#current,
      estimates: [...this.#current.estimates, ...this.#typed],
      problems: [...this.#notes, ...this.#current.problems],
    };
  }

  get paths(): readonly string[] {
    return [...this.#index.entries.keys()];
  }

  entry(path: string): FileEntry | undefined {
    return this.#index.entries.get(path);
  }

  /** The runs of an open document or notebook, from the last good analysis; read now where it never was. */
  slots(path: string): readonly Slot[] {
    if (!this.#index.entries.has(path)) this.#readOpen(path, false);
    const entry = this.#index.entries.get(path);
    if (entry === undefined) return [];
    const known = this.#slots.get(path) ?? slotsOf(entry.detections, this.#current);
    this.#slots.set(path, known);
    return known;
  }

  /** Where an offset of the text that was read stands now. */
  locate(path: string, offset: number): number {
    return this.#index.locate(path, offset);
  }

  /** Takes in what a file of the folder holds; one that is open is read from the editor instead. */
  takeDetections(path: string, detections: FileDetections): void {
    this.#goneWhileOpen.delete(path);
    if (isOpen(path)) {
      if (!this.#index.entries.has(path)) this.#later(path, 0);
      return;
    }
    this.#index.take(path, detections, false);
    this.#soon();
  }

  /** Drops a file that is gone, or all files of a folder that is. */
  forget(path: string): void {
    const gone = this.paths.filter((each) => each === path || each.startsWith(`${path}/`));
    for (const each of gone) {
      if (isOpen(each)) this.#goneWhileOpen.add(each);
      else this.#index.drop(each);
    }
    if (gone.length > 0) this.#soon();
  }

  /** A text that lies on no disk, or no more, goes with its editor. */
  #closed(path: string, isUntitled: boolean): void {
    if (!this.#goneWhileOpen.delete(path) && !isUntitled) return;
    if (this.#index.drop(path)) this.#soon();
  }

  /** Forgets the files that are not open, before the folder is read anew. */
  forgetClosed(): void {
    this.#index.clear(isOpen);
  }

  /** Says when the folder begins to be read, and when it has been. */
  reading(now: boolean): void {
    this.#isReading = now;
    this.#rounds.reading(now);
    if (!now) this.#soon();
  }

  /** What reading the folder had to say: where it stopped, what it left out. */
  note(problems: readonly Problem[]): void {
    this.#notes = problems;
    this.#soon();
  }

  /** Adds a run that has no file. */
  addTyped(estimate: Estimate): void {
    this.#typed.unshift(estimate);
    this.#changed.fire();
  }

  /** Leaves out the suggestions that a person does not want to see, from now on; called again where that has changed. */
  hide(isHidden: (suggestion: Advice) => boolean): void {
    this.#isHidden = isHidden;
    this.#recomputeNow();
  }

  /** Takes in what earlier runs have taught, by the workload's id. */
  setEvidence(evidence: NonNullable<AnalysisSettings["evidence"]>): void {
    if (JSON.stringify(evidence) === JSON.stringify(this.#evidence)) return;
    this.#evidence = evidence;
    this.#soon();
  }

  /** Takes in what a grid service forecasts of the hours to come; undefined forgets it. */
  setForecast(forecast: AnalysisSettings["gridForecast"]): void {
    if (forecast === undefined && this.#forecast === undefined) return;
    this.#forecast = forecast;
    this.#soon();
  }

  /** What a grid service forecasts, where one was asked and has answered. */
  get forecast(): AnalysisSettings["gridForecast"] {
    return this.#forecast;
  }

  /** Reads a document as it is now, without waiting for a pause. */
  refresh(path: string): void {
    this.#readOpen(path, false);
  }

  #edited(path: string, edits: readonly vscode.TextDocumentContentChangeEvent[]): void {
    this.#index.edit(path, edits);
    const rested = Date.now() - (this.#lastEdit.get(path) ?? 0) > RESTED_MS;
    this.#lastEdit.set(path, Date.now());
    this.#rounds.typed();
    this.#later(path, rested ? 0 : PAUSE_MS);
  }

  #later(path: string, delay: number): void {
    clearTimeout(this.#timers.get(path));
    this.#timers.set(
      path,
      setTimeout(() => {
        this.#timers.delete(path);
        this.#readOpen(path, Date.now() - (this.#lastEdit.get(path) ?? 0) < LONG_PAUSE_MS);
      }, delay),
    );
  }

  #readOpen(path: string, typing: boolean): void {
    const found = findOpen(path);
    if (found === undefined) return;
    const open = "cellCount" in found ? openNotebook(found) : openDocument(found);
    if (open.language === undefined && !isReadable(path)) return;
    const detections = this.#guard.quietly(`reading ${path}`, () => readOpenText(open), undefined);
    if (detections === undefined) return;
    const taken = this.#index.take(path, detections, typing, open.notebook);
    if (taken === "later") this.#later(path, LONG_PAUSE_MS);
    if (taken === "changed" || taken === "kept") this.#recomputeNow();
  }

  /** One recomputation for many files that change together. */
  #soon(): void {
    this.#isStale = true;
    this.#rounds.soon();
  }

  #recomputeNow(): void {
    this.#isAwaited = true;
    this.#recompute();
  }

  #recompute(): void {
    this.#rounds.begin();
    this.#isStale = false;
    const before = this.#current;
    const isHeard = this.#isAwaited || this.#isReading || performance.now() - this.#told > TELL_MS;
    const files = [...this.#index.entries.values()].map(({ detections }) => detections);
    const relevant = files.filter(holdsAnything);
    const settings = readSettings();
    const first = openPaths();
    if (this.#lookedAt !== undefined) first.add(this.#lookedAt);
    let steps = 0;
    const { hasTime } = this.#rounds;
    const analysis = this.#guard.quietly(
      "analysis",
      () =>
        this.#analyzer.analyze(
          relevant,
          {
            ...settings.analysis,
            evidence: this.#evidence,
            ...(this.#forecast === undefined ? {} : { gridForecast: this.#forecast }),
          },
          {
            mayCompose: () => ++steps < LEAST_STEPS || hasTime(),
            mayReckon: (reckoned) => reckoned === 0 || hasTime(),
            isHeard: () => isHeard,
          },
          first,
        ),
      this.#analysis,
    );
    if (analysis !== this.#analysis) this.#takeAnalysis(analysis);
    this.#rounds.end();
    if (!isUnfinished(this.#current)) this.#tell();
    else {
      this.#rounds.soon();
      // What is half put together says nothing new: the views are told when it stands.
      const isSame = this.#current.estimates === before.estimates;
      if (isHeard && (!isSame || this.#isReading)) this.#tell();
    }
  }

  #takeAnalysis(analysis: Analysis): void {
    this.#analysis = analysis;
    const suggestions = analysis.suggestions.filter((one) => !this.#isHidden(one));
    const advice = analysis.advice.filter((one) => !this.#isHidden(one));
    this.#current = { ...analysis, suggestions, advice };
    this.#slots.clear();
  }

  #tell(): void {
    this.#told = performance.now();
    this.#isAwaited = false;
    this.#changed.fire();
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#rounds.dispose();
    for (const each of this.#disposables) each.dispose();
  }
}

function isUnfinished({ pending, savingsPending }: Analysis): boolean {
  return pending !== undefined || savingsPending !== undefined;
}
