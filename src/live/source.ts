import type { Progress, Sample } from "../core/model/live.ts";

/** What a source hands on as it comes. */
export interface LiveSink {
  readonly sample: (sample: Sample) => void;
  readonly progress: (progress: Progress) => void;
  /** One line for the log: a source that died, an answer that was refused. Never a notification. */
  readonly note: (line: string) => void;
}

/** A part of a machine, as its power is read. */
export type Part = "nvidia" | "amd" | "apple" | "cpu";

/** Whether a source can be had here, and in one sentence why not. */
export type Capability =
  | {
      readonly available: true;
      readonly says: string;
      /** What of the machine it sees: of two sources for one part only the first is started. */
      readonly covers?: readonly Part[];
    }
  | { readonly available: false; readonly says: string };

/** A source of readings. It starts nothing before `start`, and holds no timer and no process after `stop`. */
export interface LiveSource {
  readonly id: string;
  readonly intervalSeconds: number;
  readonly probe: (signal: AbortSignal) => Promise<Capability>;
  readonly start: (sink: LiveSink) => { readonly stop: () => Promise<void> };
}
