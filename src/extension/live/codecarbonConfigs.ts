import * as vscode from "vscode";
import {
  type CodecarbonConfig,
  outputOf,
  readCodecarbonConfig,
} from "../../core/live/read/codecarbonConfig.ts";
import type { Guard } from "../guard.ts";
import { pathOf, uriOf } from "../places.ts";

const PATTERN = "**/.codecarbon.config";
const MOST_FOUND = 20;
/** Two reports without news are a silence. */
const STALE_REPORTS = 2;

interface Known {
  readonly config: CodecarbonConfig;
  readonly watcher: vscode.Disposable | undefined;
}

/**
 * The `.codecarbon.config` files of a trusted workspace: the file that one of them names is watched like those of the
 * usual names, as long as it lies in the workspace.
 */
export class CodecarbonConfigs implements vscode.Disposable {
  readonly #read: (uri: vscode.Uri) => void;
  /** By the folder that the file is in. */
  readonly #known = new Map<string, Known>();
  readonly #trusted: vscode.Disposable;
  readonly #watcher = vscode.workspace.createFileSystemWatcher(PATTERN);

  /** @param read takes a file that was written. */
  constructor(guard: Guard, read: (uri: vscode.Uri) => void) {
    this.#read = read;
    const take = (uri: vscode.Uri) =>
      void guard.quietly("CodeCarbon's config", () => this.#take(uri), undefined);
    this.#watcher.onDidCreate(take);
    this.#watcher.onDidChange(take);
    this.#watcher.onDidDelete((uri) => this.#forget(pathOf(uri)));
    const find = () => void guard.quietly("CodeCarbon's config", () => this.#find(), undefined);
    this.#trusted = vscode.workspace.onDidGrantWorkspaceTrust(find);
    find();
  }

  async #find(): Promise<void> {
    for (const uri of await vscode.workspace.findFiles(PATTERN, undefined, MOST_FOUND)) await this.#take(uri);
  }

  async #take(uri: vscode.Uri): Promise<void> {
    const path = pathOf(uri);
    const bytes = await vscode.workspace.fs.readFile(uri);
    const config = readCodecarbonConfig(new TextDecoder().decode(bytes));
    this.#forget(path);
    this.#known.set(path, { config, watcher: this.#watch(outputOf(path, config)) });
  }

  #watch(output: string | undefined): vscode.Disposable | undefined {
    const uri = output === undefined || !vscode.workspace.isTrusted ? undefined : uriOf(output);
    const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
    if (uri === undefined || folder === undefined) return undefined;
    const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(vscode.Uri.joinPath(uri, ".."), name.replace(/[[\]{}*?]/g, "?")),
    );
    watcher.onDidCreate(this.#read);
    watcher.onDidChange(this.#read);
    return watcher;
  }

  #forget(path: string): void {
    this.#known.get(path)?.watcher?.dispose();
    this.#known.delete(path);
  }

  /** After how many seconds without news CodeCarbon's file at this path is stale; undefined for its usual pace. */
  staleAfterSeconds(path: string): number | undefined {
    const [nearest] = [...this.#known]
      .filter(([config]) => path.startsWith(config.slice(0, config.lastIndexOf("/") + 1)))
      .sort(([a], [b]) => b.length - a.length);
    const report = nearest?.[1].config.reportSeconds;
    return report === undefined ? undefined : STALE_REPORTS * report;
  }

  dispose(): void {
    this.#watcher.dispose();
    this.#trusted.dispose();
    for (const { watcher } of this.#known.values()) watcher?.dispose();
  }
}
