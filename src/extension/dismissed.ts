import * as vscode from "vscode";
import type { Suggestion } from "../core/model/suggestion.ts";
import type { Marks } from "./marks.ts";

/** How far a dismissal goes. */
export type DismissalScope = "run" | "workspace" | "always";

/** Which suggestion a dismissal is about. */
type Dismissable = Pick<Suggestion, "rule" | "workloadId">;

/** What a person does not want to be told again. */
export interface Dismissals extends vscode.Disposable {
  readonly isDismissed: (suggestion: Dismissable) => boolean;
  readonly dismiss: (suggestion: Dismissable, scope: DismissalScope) => Promise<void>;
  /** Takes in what other windows have dismissed. */
  readonly read: () => Promise<void>;
  /** Forgets all dismissals of this workspace and of this person; answers how many there were. */
  readonly restore: () => Promise<number>;
  readonly onDidChange: vscode.Event<void>;
}

/**
 * Dismissals, kept in the editor's storage for this extension.
 *
 * @param workspace marks of this workspace, for one run or all of them.
 * @param everywhere marks of this person.
 */
export function createDismissals(workspace: Marks, everywhere: Marks): Dismissals {
  const changed = new vscode.EventEmitter<void>();
  const wordOf = ({ rule, workloadId }: Dismissable, scope: DismissalScope) =>
    scope === "run" ? `${rule}@${workloadId}` : rule;
  return {
    onDidChange: changed.event,
    isDismissed: (one) =>
      workspace.has(wordOf(one, "run")) ||
      workspace.has(wordOf(one, "workspace")) ||
      everywhere.has(wordOf(one, "always")),
    async dismiss(one, scope) {
      await (scope === "always" ? everywhere : workspace).add(wordOf(one, scope));
      changed.fire();
    },
    async read() {
      const found = await Promise.all([workspace.read(), everywhere.read()]);
      if (found.includes(true)) changed.fire();
    },
    async restore() {
      const count = (await workspace.clear()) + (await everywhere.clear());
      if (count > 0) changed.fire();
      return count;
    },
    dispose: () => changed.dispose(),
  };
}
