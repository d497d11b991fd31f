import * as vscode from "vscode";

/** What the extension writes to its channel; nothing else prints. */
export interface Log {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, error: unknown) => void;
  readonly show: () => void;
}

/** The one log of the extension. */
export function openLog(subscriptions: vscode.Disposable[]): Log {
  const channel = vscode.window.createOutputChannel("Wattlens", { log: true });
  subscriptions.push(channel);
  return {
    info: (message) => channel.info(message),
    warn: (message) => channel.warn(message),
    error: (message, error) =>
      channel.error(`${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    show: () => channel.show(),
  };
}
