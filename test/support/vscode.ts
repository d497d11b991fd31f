/** A small editor in memory: as much of the API as the unit tests of the extension touch. */

type Listener<T> = (event: T) => unknown;

export class EventEmitter<T> {
  readonly #listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };
  fire(event: T): void {
    for (const listener of this.#listeners) listener(event);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

export class Disposable {
  readonly dispose: () => void;
  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
}

export class MarkdownString {
  value: string;
  isTrusted: unknown;
  constructor(value = "") {
    this.value = value;
  }
}

export const l10n = {
  t: (message: string, ...args: (string | number)[]): string =>
    message.replace(/\{(\d+)\}/g, (hole, index) => String(args[Number(index)] ?? hole)),
};

export const Uri = {
  joinPath: ({ path }: { path: string }, ...more: string[]) => ({ path: [path, ...more].join("/") }),
};

export const env = { language: "en" };

/** Settings of the test, by full name. */
export const settings = new Map<string, unknown>();

const changedText = new EventEmitter<unknown>();
const opened = new EventEmitter<unknown>();
const closed = new EventEmitter<unknown>();
const changedSettings = new EventEmitter<{ affectsConfiguration: (name: string) => boolean }>();

interface Document {
  readonly uri: { readonly scheme: string; readonly path: string };
  readonly languageId: string;
  readonly isUntitled: boolean;
  readonly isClosed: boolean;
  getText(): string;
}

const texts = new Map<string, string>();

/** Opens a document or puts another text in it. */
export function write(
  path: string,
  text: string,
  edit?: { rangeOffset: number; rangeLength: number; text: string },
): void {
  const known = workspace.textDocuments.find(({ uri }) => uri.path === path);
  texts.set(path, text);
  if (known) {
    changedText.fire({
      document: known,
      contentChanges: edit ? [edit] : [{ rangeOffset: 0, rangeLength: 0, text: "" }],
    });
    return;
  }
  const document: Document = {
    uri: { scheme: "file", path },
    languageId: path.endsWith(".py") ? "python" : "plaintext",
    isUntitled: false,
    isClosed: false,
    getText: () => texts.get(path) ?? "",
  };
  workspace.textDocuments.push(document);
  opened.fire(document);
}

/** Closes a document's editor. */
export function close(path: string): void {
  const at = workspace.textDocuments.findIndex(({ uri }) => uri.path === path);
  const [document] = workspace.textDocuments.splice(at, 1);
  closed.fire(document);
}

export const workspace = {
  textDocuments: [] as Document[],
  notebookDocuments: [] as never[],
  workspaceFolders: undefined,
  asRelativePath: (uri: { path: string }) => uri.path,
  getConfiguration: (section: string) => ({ get: (name: string) => settings.get(`${section}.${name}`) }),
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changedText.event,
  onDidOpenNotebookDocument: new EventEmitter<unknown>().event,
  onDidCloseNotebookDocument: new EventEmitter<unknown>().event,
  onDidChangeNotebookDocument: new EventEmitter<unknown>().event,
  onDidChangeConfiguration: changedSettings.event,
};

/** Changes a setting as the user would. */
export function configure(name: string, value: unknown): void {
  settings.set(name, value);
  changedSettings.fire({ affectsConfiguration: (section) => name.startsWith(section) });
}
