import * as vscode from "vscode";
import type { Suggestion } from "../core/model/suggestion.ts";

/** How far a dismissal goes. */
export type DismissalScope = "run" | "workspace" | "always";

/** Which suggestion a dismissal is about. */
type Dismissable = Pick<Suggestion, "rule" | "workloadId">;

/** What a person does not want to be told again. */
export interface Dismissals extends vscode.Disposable {
  readonly isDismissed: (suggestion: Dismissable) => boolean;
  readonly dismiss: (suggestion: Dismissable, scope: DismissalScope) => Promise<void>;
  /** Forgets all dismissals of this workspace and of this person; answers how many there were. */
  readonly restore: () => Promise<number>;
  readonly onDidChange: vscode.Event<void>;
}

const PREFIX = "wattlens.dismissed.";

/**
 * Dismissals, kept by the editor. Each has a key of its own, so that two windows that dismiss at once lose neither.
 *
 * @param workspace memory of this workspace, for one run or all of them.
 * @param everywhere memory of this person.
 */
export function createDismissals(workspace: vscode.Memento, everywhere: vscode.Memento): Dismissals {
  const changed = new vscode.EventEmitter<void>();
  const keyOf = ({ rule, workloadId }: Dismissable, scope: DismissalScope) =>
    scope === "run" ? `${PREFIX}${rule}@${workloadId}` : PREFIX + rule;
  return {
    onDidChange: changed.event,
    isDismissed: (one) =>
      workspace.get(keyOf(one, "run")) === true ||
      workspace.get(keyOf(one, "workspace")) === true ||
      everywhere.get(keyOf(one, "always")) === true,
    async dismiss(one, scope) {
      await (scope === "always" ? everywhere : workspace).update(keyOf(one, scope), true);
      changed.fire();
    },
    async restore() {
      let count = 0;
      for (const memory of [workspace, everywhere]) {
        for (const key of memory.keys().filter((each) => each.startsWith(PREFIX))) {
          await memory.update(key, undefined);
          count++;
        }
      }
      if (count > 0) changed.fire();
      return count;
    },
    dispose: () => changed.dispose(),
  };
}
