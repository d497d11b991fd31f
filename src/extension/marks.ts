import * as vscode from "vscode";

/** As much of the editor's file system as marks need. */
export type MarkFiles = Pick<vscode.FileSystem, "createDirectory" | "readDirectory" | "writeFile" | "delete">;

/** Words that are remembered, each in a file of its own. */
export interface Marks {
  readonly has: (word: string) => boolean;
  readonly add: (word: string) => Promise<void>;
  /** Reads what other windows have put there. @returns whether anything is another than before */
  readonly read: () => Promise<boolean>;
  /** Forgets them all. @returns how many there were */
  readonly clear: () => Promise<number>;
}

const ENDING = ".mark";

/**
 * Marks in a folder. The editor keeps an extension's whole memory as one value, which of two windows the last one
 * writes; files of their own do not overwrite each other.
 *
 * @param folder undefined where the editor has no place for them: then they last as long as the window.
 */
export function createMarks(folder: vscode.Uri | undefined, files: MarkFiles): Marks {
  let names = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const place = (name: string) => vscode.Uri.joinPath(folder as vscode.Uri, name);
  // One after the other: a reading that began before a mark was made or taken away would bring back what was before.
  const inTurn = <T>(what: () => Promise<T>): Promise<T> => {
    const done = last.then(what);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    has: (word) => names.has(nameOf(word)),
    add: (word) =>
      inTurn(async () => {
        names.add(nameOf(word));
        if (folder === undefined) return;
        await files.createDirectory(folder);
        await files.writeFile(place(nameOf(word)), new TextEncoder().encode(`${word}\n`));
      }),
    read: () =>
      inTurn(async () => {
        if (folder === undefined) return false;
        const found = await namesIn(folder, files);
        const same = found.size === names.size && [...found].every((name) => names.has(name));
        names = found;
        return !same;
      }),
    clear: () =>
      inTurn(async () => {
        const all = folder === undefined ? names : new Set([...names, ...(await namesIn(folder, files))]);
        names = new Set();
        if (folder !== undefined)
          for (const name of all) await files.delete(place(name)).then(undefined, () => undefined);
        return all.size;
      }),
  };
}

/** Names of the marks there are; none where the folder was never made. */
async function namesIn(folder: vscode.Uri, files: MarkFiles): Promise<Set<string>> {
  try {
    const found = await files.readDirectory(folder);
    return new Set(found.map(([name]) => name).filter((name) => name.endsWith(ENDING)));
  } catch {
    return new Set();
  }
}

/** A file's name for a word of any length: 53 bits of it, which a few hundred words do not share. */
function nameOf(word: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16) + ENDING;
}
