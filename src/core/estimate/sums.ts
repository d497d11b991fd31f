import type { Total } from "../model/estimate.ts";
import type { Workload } from "../model/workload.ts";
import { addDraws, blankDraws, type TotalDraws, totalDraws, totalOf } from "./total.ts";

/** Draws of single runs that are kept: those around the run that someone edits. The others stand in their block's sum. */
const MOST_KEPT = 256;
/** Runs of a block: on average, and at most. What is drawn anew for one changed run, where nothing is kept. */
const BLOCK = { usual: 16, most: 32 } as const;

/**
 * A sum over thousands of runs that is built up in steps and mended where a run changes: runs are added up in blocks, and
 * the draws of a block are kept rather than those of its runs. The same runs always give the same sum.
 */
export interface Sums {
  /** Takes the runs of a block, one step for each that is drawn; until it is done its last sum stands. */
  readonly take: (block: string, runs: readonly Workload[]) => Generator<void, void>;
  /** Forgets all other blocks. */
  readonly keep: (blocks: ReadonlySet<string>) => void;
  /** The sum over the blocks in this order that were taken. */
  readonly total: (blocks: Iterable<string>) => Total;
}

/** An empty sum. */
export function createSums(): Sums {
  const blocks = new Map<string, { readonly runs: readonly Workload[]; readonly draws: TotalDraws }>();
  const kept = new Map<Workload, TotalDraws>();
  return {
    *take(block, runs) {
      const before = blocks.get(block)?.runs;
      if (before?.length === runs.length && runs.every((run, index) => run === before[index])) return;
      const draws = blankDraws();
      for (const [index, run] of runs.entries()) {
        const known = kept.get(run);
        addDraws(draws, known ?? drawn(run));
        if (index === runs.length - 1) blocks.set(block, { runs, draws });
        if (known === undefined) yield;
      }
      if (runs.length === 0) blocks.delete(block);
    },
    keep(wanted) {
      for (const block of blocks.keys()) if (!wanted.has(block)) blocks.delete(block);
    },
    total(wanted) {
      const sum = blankDraws();
      let count = 0;
      for (const block of wanted) {
        const one = blocks.get(block);
        if (one === undefined) continue;
        addDraws(sum, one.draws);
        count += one.runs.length;
      }
      return totalOf(sum, count);
    },
  };

  function drawn(run: Workload): TotalDraws {
    const draws = totalDraws(run);
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest) kept.delete(oldest);
    kept.set(run, draws);
    return draws;
  }
}

/**
 * Cuts runs into blocks where a run's own name says so: a run more or less, anywhere, leaves all blocks but its own as
 * they were. A block is named after its first run.
 */
export function blocksOf(runs: readonly Workload[]): ReadonlyMap<string, readonly Workload[]> {
  const blocks = new Map<string, Workload[]>();
  let block: Workload[] | undefined;
  for (const run of runs) {
    if (block === undefined || block.length >= BLOCK.most || hashOf(run.id) % BLOCK.usual === 0) {
      block = [];
      blocks.set(run.id, block);
    }
    block.push(run);
  }
  return blocks;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
