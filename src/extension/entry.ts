import type * as vscode from "vscode";
import { isReader, startReading } from "../scan/worker.ts";

// One bundle is the extension and, started as a worker, the reader of its folders: two would carry the detectors twice.
if (isReader()) startReading();

/** The editor's way in. The extension is loaded here and not above, since a worker has no editor to ask for. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const extension = await import("./extension.ts");
  extension.activate(context);
}
