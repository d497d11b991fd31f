import * as vscode from "vscode";
import type { Log } from "./log.ts";

/** Runs work of ours and catches what only a bug can throw: logs it, and answers with the fallback. */
export interface Guard {
  /** For what the editor asks: a view, an event. Logged, never shown. */
  readonly quietly: <T>(what: string, work: () => T, fallback: T) => T;
  /** For what a person asked for: logged, and said once in a sentence. */
  readonly command: (what: string, work: () => unknown) => Promise<void>;
}

/** The one place that catches. The same failure is logged once. */
export function createGuard(log: Log): Guard {
  const seen = new Set<string>();
  const note = (what: string, error: unknown) => {
    const key = `${what}: ${String(error)}`;
    if (seen.has(key)) return;
    seen.add(key);
    log.error(what, error);
  };
  return {
    quietly(what, work, fallback) {
      try {
        const result = work();
        if (result instanceof Promise) void result.catch((error: unknown) => note(what, error));
        return result;
      } catch (error) {
        note(what, error);
        return fallback;
      }
    },
    async command(what, work) {
      try {
        await work();
      } catch (error) {
        log.error(what, error);
        const showLog = vscode.l10n.t("Show Log");
        const choice = await vscode.window.showErrorMessage(
          vscode.l10n.t("Wattlens could not do that. The log says why."),
          showLog,
        );
        if (choice === showLog) log.show();
      }
    },
  };
}
