import type { Uri } from "vscode";
import type { Analyses } from "../analyses.ts";
import type { Dismissals } from "../dismissed.ts";
import type { Guard } from "../guard.ts";
import type { Keys } from "../keys.ts";
import type { Live } from "../live.ts";
import type { Log } from "../log.ts";
import type { ReportPanel } from "../reportPanel.ts";
import type { WorkspaceScan } from "../workspaceScan.ts";

/** What commands work on. */
export interface Parts {
  /** The folder of the extension. */
  readonly extensionUri: Uri;
  readonly analyses: Analyses;
  readonly scan: WorkspaceScan;
  readonly live: Live;
  readonly dismissals: Dismissals;
  readonly guard: Guard;
  readonly log: Log;
  readonly keys: Keys;
  readonly fullReport: ReportPanel;
}

/** A command: makes its handler from the parts. */
export type Command = (parts: Parts) => (...args: never[]) => unknown;
