import * as vscode from "vscode";
import { startedScript } from "./commandLine.ts";
import type { Begin, StartListener } from "./startListener.ts";

/** Of the debug adapter protocol, the two events that tell of the program: what it prints, and its exit code. */
interface DebugEvent {
  readonly event?: string;
  readonly body?: { readonly category?: string; readonly output?: unknown; readonly exitCode?: unknown };
}

/** The Python extensions' debuggers, the newer first. */
const TYPES = ["debugpy", "python"];

/** Debug sessions of Python programs, and what such a session prints where its output may be read. */
export function debugging(listener: StartListener, begin: Begin): vscode.Disposable[] {
  const ids = new Map<string, string>();
  const exitCodes = new Map<string, number>();
  return [
    vscode.debug.onDidStartDebugSession((session) => {
      const program: unknown = session.configuration.program;
      // Worker processes come as sessions below the first one.
      if (!TYPES.includes(session.type) || session.parentSession !== undefined) return;
      if (typeof program !== "string") return;
      const found = startedScript(`python "${program}"`, listener.knownPaths());
      if (found === undefined) return;
      const run = begin("debug", found.script, found.path);
      if (run.followed) ids.set(session.id, run.id);
    }),
    ...TYPES.map((type) =>
      vscode.debug.registerDebugAdapterTrackerFactory(type, {
        createDebugAdapterTracker: ({ id: sessionId }) => ({
          onDidSendMessage({ event, body }: DebugEvent) {
            const id = ids.get(sessionId);
            if (id === undefined) return;
            if (event === "exited" && typeof body?.exitCode === "number") exitCodes.set(id, body.exitCode);
            if (event === "output" && isPrinted(body) && listener.readsOutput())
              listener.output(id, body.output);
          },
        }),
      }),
    ),
    vscode.debug.onDidTerminateDebugSession((session) => {
      const id = ids.get(session.id);
      if (id === undefined) return;
      ids.delete(session.id);
      listener.ended(id, exitCodes.get(id));
      exitCodes.delete(id);
    }),
  ];
}

function isPrinted(body: DebugEvent["body"]): body is { readonly output: string } {
  return /^std(?:out|err)$/.test(body?.category ?? "") && typeof body?.output === "string";
}
