import type { Begun } from "./tracked.ts";

/** What hears of starts and ends. */
export interface StartListener {
  /** Workspace paths of files with a run. */
  readonly knownPaths: () => readonly string[];
  /** Cells of a notebook that hold a run. */
  readonly runCells: (path: string) => readonly number[];
  /** Whether terminal output may be read; asked at each start. */
  readonly readsOutput: () => boolean;
  /** @returns whether the run is followed. */
  readonly begun: (begun: Begun) => boolean;
  readonly output: (id: string, chunk: string) => void;
  /** A batch job was handed to Slurm; its number is known where the output may be read. */
  readonly submitted: (job: SubmittedJob) => void;
  /** `exitCode` is undefined where nobody told it. */
  readonly ended: (id: string, exitCode: number | undefined) => void;
}

/** What is known of a batch job that was just handed in. */
export interface SubmittedJob {
  readonly script: string;
  readonly path?: string;
  readonly jobId?: string;
}

/** Has a run followed, if nothing speaks against it. */
export type Begin = (
  how: string,
  script: string,
  path: string | undefined,
) => { readonly id: string; readonly followed: boolean };
