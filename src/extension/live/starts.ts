import * as vscode from "vscode";
import { pathOf } from "../places.ts";
import { startedScript, submittedScript } from "./commandLine.ts";
import { debugging } from "./debugStarts.ts";
import type { Begin, StartListener, SubmittedJob } from "./startListener.ts";

/** Of a cell's output the last characters are enough to see a progress bar. */
const TAIL = 2_000;

/** Listens to terminals, tasks, debug sessions and notebooks. Starts and reads nothing on its own. */
export function watchStarts(listener: StartListener): vscode.Disposable {
  let count = 0;
  const begin = (
    how: string,
    script: string,
    path: string | undefined,
  ): { readonly id: string; readonly followed: boolean } => {
    const id = `${how}-${++count}`;
    const label = path ?? script.split(/[\\/]/).at(-1) ?? script;
    const followed = listener.begun({
      id,
      label,
      tellsEnd: true,
      here: true,
      startedAtSeconds: Date.now() / 1000,
      ...(path === undefined ? {} : { path }),
    });
    return { id, followed };
  };
  const ofCommand = (how: string, commandLine: string) => {
    const found = startedScript(commandLine, listener.knownPaths());
    return found && begin(how, found.script, found.path);
  };
  return vscode.Disposable.from(
    ...terminals(listener, ofCommand),
    ...tasks(listener, ofCommand),
    ...debugging(listener, begin),
    notebooks(listener, begin),
  );
}

type OfCommand = (
  how: string,
  commandLine: string,
) => { readonly id: string; readonly followed: boolean } | undefined;
function terminals(listener: StartListener, ofCommand: OfCommand): vscode.Disposable[] {
  const { onDidStartTerminalShellExecution: starts, onDidEndTerminalShellExecution: ends } = vscode.window;
  // Older editors and forks have no shell integration.
  if (typeof starts !== "function" || typeof ends !== "function") return [];
  const runs = new Map<
    vscode.TerminalShellExecution,
    { readonly id: string; readonly terminal: vscode.Terminal }
  >();
  const jobs = new Map<vscode.TerminalShellExecution, { job: SubmittedJob; printed: string }>();
  const end = (execution: vscode.TerminalShellExecution, exitCode: number | undefined) => {
    const run = runs.get(execution);
    runs.delete(execution);
    if (run) listener.ended(run.id, exitCode);
    const handed = jobs.get(execution);
    jobs.delete(execution);
    if (handed === undefined || exitCode !== 0) return;
    const jobId = /Submitted batch job (\d{1,12})/.exec(handed.printed)?.[1];
    listener.submitted({ ...handed.job, ...(jobId === undefined ? {} : { jobId }) });
  };
  return [
    starts(({ execution, terminal }) => {
      const job = submittedScript(execution.commandLine.value, listener.knownPaths());
      if (job) {
        const handed = { job, printed: "" };
        jobs.set(execution, handed);
        if (listener.readsOutput())
          void readAll(execution, (chunk) => {
            handed.printed = (handed.printed + chunk).slice(-TAIL);
          });
        return;
      }
      const run = ofCommand("terminal", execution.commandLine.value);
      if (!run?.followed) return;
      runs.set(execution, { id: run.id, terminal });
      // Only what is printed after the first read is handed over, so it is asked for at once.
      if (listener.readsOutput()) void readAll(execution, (chunk) => listener.output(run.id, chunk));
    }),
    ends(({ execution, exitCode }) => end(execution, exitCode)),
    vscode.window.onDidCloseTerminal((terminal) => {
      for (const [execution, run] of runs) if (run.terminal === terminal) end(execution, undefined);
    }),
  ];
}

async function readAll(execution: vscode.TerminalShellExecution, take: (chunk: string) => void) {
  try {
    for await (const chunk of execution.read()) take(chunk);
  } catch {
    // The terminal went away; its end comes as an event of its own.
  }
}

function tasks(listener: StartListener, ofCommand: OfCommand): vscode.Disposable[] {
  const ids = new Map<vscode.TaskExecution, string>();
  return [
    vscode.tasks.onDidStartTaskProcess(({ execution }) => {
      const run = ofCommand("task", commandOf(execution.task));
      if (run?.followed) ids.set(execution, run.id);
    }),
    vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      const id = ids.get(execution);
      ids.delete(execution);
      if (id !== undefined) listener.ended(id, exitCode);
    }),
  ];
}

function commandOf({ execution }: vscode.Task): string {
  if (execution instanceof vscode.ProcessExecution) return [execution.process, ...execution.args].join(" ");
  if (!(execution instanceof vscode.ShellExecution)) return "";
  if (execution.commandLine !== undefined) return execution.commandLine;
  return [execution.command ?? "", ...(execution.args ?? [])]
    .map((word) => (typeof word === "string" ? word : word.value))
    .join(" ");
}

/** There is no event for a cell that starts; a summary without a verdict is one that runs. */
function notebooks(listener: StartListener, begin: Begin): vscode.Disposable {
  const ids = new WeakMap<vscode.NotebookCell, string>();
  return vscode.workspace.onDidChangeNotebookDocument(({ notebook, cellChanges }) => {
    for (const { cell, executionSummary, outputs } of cellChanges) {
      const id = ids.get(cell);
      if (executionSummary !== undefined) {
        const { success } = executionSummary;
        if (id !== undefined && success !== undefined) {
          ids.delete(cell);
          listener.ended(id, success ? 0 : 1);
        } else if (
          id === undefined &&
          success === undefined &&
          executionSummary.executionOrder !== undefined
        ) {
          const path = pathOf(notebook.uri);
          if (!listener.runCells(path).includes(cell.index)) continue;
          const run = begin("notebook", path, path);
          if (run.followed) ids.set(cell, run.id);
        }
      }
      if (id !== undefined && outputs !== undefined && listener.readsOutput())
        listener.output(id, `\n${printed(outputs)}`);
    }
  });
}

function printed(outputs: readonly vscode.NotebookCellOutput[]): string {
  const decoder = new TextDecoder();
  return outputs
    .flatMap(({ items }) => items)
    .filter(({ mime }) => /^application\/vnd\.code\.notebook\.std(?:out|err)$/.test(mime))
    .map(({ data }) => decoder.decode(data.subarray(-TAIL)))
    .join("\n");
}
