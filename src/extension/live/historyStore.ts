import type * as vscode from "vscode";
import { type HistoryEntry, historyLine, readHistory } from "../../core/live/history.ts";
import { type Learned, learn } from "../../core/live/learn.ts";

const KEY = "wattlens.history";
/** Older lines are dropped: two a day for over half a year. */
const MOST_ENTRIES = 500;

/** Ended runs of this workspace, as lines in the editor's own storage: nothing leaves it. */
export interface HistoryStore {
  readonly entries: () => readonly HistoryEntry[];
  /** Adds a run, or replaces the line that was kept of it while it ran. */
  readonly add: (entry: HistoryEntry) => Promise<void>;
  readonly learned: () => ReadonlyMap<string, Learned>;
  /** Unlearns: the lines stay, what ties them to later runs goes. @returns how many runs had taught something. */
  readonly forgetLearned: () => Promise<number>;
}

/** The history in a workspace's memento. */
export function historyStore(memory: vscode.Memento): HistoryStore {
  let known: readonly HistoryEntry[] | undefined;
  let learned: ReadonlyMap<string, Learned> | undefined;
  const entries = () => {
    known ??= readHistory(memory.get<readonly string[]>(KEY, []).join(""));
    return known;
  };
  const keep = async (next: readonly HistoryEntry[]) => {
    known = next.slice(-MOST_ENTRIES);
    learned = undefined;
    await memory.update(KEY, known.map(historyLine));
  };
  const store: HistoryStore = {
    entries,
    add: (entry) => keep([...entries().filter(({ id }) => id !== entry.id), entry]),
    learned() {
      learned ??= learn(entries());
      return learned;
    },
    async forgetLearned() {
      const taught = [...store.learned().values()].reduce((sum, { runs }) => sum + runs, 0);
      await keep(entries().map(({ learningKey: _, ...rest }) => rest));
      return taught;
    },
  };
  return store;
}
