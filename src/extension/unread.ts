import * as vscode from "vscode";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import { largestOf } from "../scan/largest.ts";
import type { Unread } from "../scan/order.ts";
import { readSettings } from "./settings.ts";

/** Most bytes of a file that the user's settings let us read. */
export function largestRead(path: string): number {
  return largestOf(path, readSettings().maxFileBytes);
}

/** What is said of a file that was not read. */
export function unreadFile({ path, why, bytes }: Unread): FileDetections {
  const { t } = vscode.l10n;
  const message = {
    large: () =>
      t(
        "Not read: {0} kB is over the limit of {1} kB (wattlens.maxFileSizeKB).",
        Math.round(bytes / 1024),
        Math.round(largestRead(path) / 1024),
      ),
    binary: () => t("Not read: it is no text."),
    fatal: () => t("Not read: it takes more memory than reading may have."),
  }[why]();
  const code = { large: "too-large", binary: "encoding", fatal: "too-large" } as const;
  const problem: Problem = { code: code[why], severity: "info", message, path };
  return { path, language: "other", runs: [], fragments: [], problems: [problem] };
}

/** What is said where reading a folder stopped before its end. */
export function stoppedEarly(mostFiles: number): Problem {
  return {
    code: "stopped-early",
    severity: "warning",
    message: vscode.l10n.t(
      "Reading stopped after {0} files (wattlens.maxFiles). What lies deeper is not counted.",
      mostFiles,
    ),
  };
}
