import type { Progress } from "../../model/live.ts";
import { readBar, splitTerminal } from "./tqdm.ts";
import { readTrainerLine } from "./trainerLog.ts";

/** Reads progress from a training's output as it comes, bars and trainers' lines alike. Holds a line's rest, no more. */
export interface OutputProgress {
  readonly read: (chunk: string, atSeconds: number) => readonly Progress[];
}

/** Bars of preparing, not of training. */
const PREPARING =
  /^(?:map|filter|download|loading|generating|tokeniz|running tokenizer|fetch|resolving|saving|casting|packing|extracting|collecting|sanity|validat|eval|predict|test)/i;
const EPOCH_LABEL = /epoch\s*:?\s*\[?(\d{1,6})\s*\/\s*(\d{1,6})/i;

interface MainBar {
  readonly total: number;
  done: number;
  /** Steps of earlier bars of the same length: epochs, each with a bar of its own. */
  before: number;
}

/**
 * A reader for one run. Of nested bars the longest counts (evaluations are shorter); a bar that begins anew is the next
 * epoch, and the end is known only where the label tells how many there are.
 */
export function createOutputProgress(): OutputProgress {
  let rest = "";
  let main: MainBar | undefined;
  let epochs: { readonly epoch: number; readonly epochs: number } | undefined;
  return {
    read(chunk, atSeconds) {
      // A bar has no line end of its own until the next one comes; so the rest is looked at as well.
      const split = splitTerminal(rest, chunk);
      rest = split.rest;
      return [...split.lines, rest].flatMap((line) => progressOf(line, atSeconds) ?? []);
    },
  };

  function progressOf(line: string, atSeconds: number): Progress | undefined {
    return barProgress(line, atSeconds) ?? trainerProgress(line, atSeconds);
  }

  function barProgress(line: string, atSeconds: number): Progress | undefined {
    const bar = readBar(line);
    if (bar === undefined || PREPARING.test(bar.label)) return undefined;
    const base = { atSeconds, unit: "step", source: "tqdm" } as const;
    if (bar.total === undefined) return main === undefined ? { ...base, done: bar.done } : undefined;
    const label = EPOCH_LABEL.exec(bar.label);
    if (label) {
      const [epoch, count] = [Number(label[1]), Number(label[2])];
      if (!(epoch >= 1 && epoch <= count)) return undefined;
      return { ...base, done: (epoch - 1) * bar.total + bar.done, total: count * bar.total };
    }
    if (main === undefined || bar.total > main.total) main = { total: bar.total, done: bar.done, before: 0 };
    else if (bar.total < main.total) return undefined;
    else {
      if (bar.done < main.done && main.done >= main.total) main.before += main.total;
      main.done = bar.done;
    }
    if (main.before > 0) return { ...base, source: "tqdm (epochs)", done: main.before + main.done };
    return { ...base, done: main.done, total: main.total };
  }

  function trainerProgress(line: string, atSeconds: number): Progress | undefined {
    const said = readTrainerLine(line);
    if (said === undefined) return undefined;
    const base = { atSeconds, source: "training output" } as const;
    if (said.step !== undefined && said.steps !== undefined) {
      // Keras: the epoch's own line came before.
      if (epochs === undefined) return { ...base, unit: "step", done: said.step, total: said.steps };
      return {
        ...base,
        unit: "step",
        done: epochs.epoch * said.steps + said.step,
        total: epochs.epochs * said.steps,
      };
    }
    if (said.step !== undefined) return { ...base, unit: "step", done: said.step };
    if (said.epoch === undefined) return undefined;
    if (said.epochs !== undefined) epochs = { epoch: said.epoch, epochs: said.epochs };
    const total = said.epochs === undefined ? {} : { total: said.epochs };
    return { ...base, unit: "epoch", done: said.epoch, ...total };
  }
}
