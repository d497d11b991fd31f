import * as vscode from "vscode";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import { isWorthOpening } from "../core/read.ts";
import { walkFolder } from "../scan/folderWalk.ts";
import { type FileStamp, readingsInSteps, type StoredReadings } from "../scan/storedReadings.ts";
import { editorFolder, exclusion } from "./editorFolder.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { largestRead, stoppedEarly, unreadFile } from "./unread.ts";

/** Work between two breaths, so that the editor's other extensions are not held up. */
const SLICE_MS = 12;
/** Files asked for ahead of the one at hand: each is a journey to another process. */
const AHEAD = 12;

/** Where readings are kept from one window to the next, by which version, and the worker that makes them. */
export interface Storage {
  /** The editor's folder for this workspace; undefined without one. */
  readonly folder: vscode.Uri | undefined;
  readonly version: string;
  /** The file of the worker that reads. */
  readonly worker: vscode.Uri;
}

/** One folder to read through the editor: in a browser, on a remote disk, or where no worker can be had. */
export interface FolderReading {
  readonly root: vscode.Uri;
  readonly storage: Storage;
  readonly problems: Problem[];
  readonly isOver: () => boolean;
  readonly read: (uri: vscode.Uri, bytes: Uint8Array) => Promise<FileDetections | undefined>;
  readonly take: (path: string, found: FileDetections) => void;
  readonly gone: (path: string) => void;
}

/** A file as it was found: its stamp, and its bytes or what was read in it before. */
interface Found extends FileStamp {
  readonly uri: vscode.Uri;
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly known?: FileDetections;
}

/** Reads a folder's files and answers how many there are. */
export async function readFolder(reading: FolderReading): Promise<number> {
  const { root, problems, isOver } = reading;
  const { maxFiles } = readSettings();
  const prefix = pathOf(vscode.Uri.joinPath(root, "x")).slice(0, -1);
  const { files, stopped } = await walkFolder(editorFolder(root), {
    wanted: (name) => isWorthOpening(prefix + name),
    excluded: exclusion(root),
    mostFiles: maxFiles,
    cancelled: isOver,
  });
  if (stopped) problems.push(stoppedEarly(maxFiles));
  const kept = storedUri(reading);
  const breathe = breaths();
  const stored = await readingsOf(reading, kept && (await textOf(kept)), breathe);
  const coming: Promise<Found | undefined>[] = [];
  const more = files.values();
  const ask = () => {
    const { value, done } = more.next();
    if (!done) coming.push(find(reading, stored, vscode.Uri.joinPath(root, value)));
  };
  for (let i = 0; i < AHEAD; i++) ask();
  for (let next = coming.shift(); next !== undefined; next = coming.shift()) {
    if (isOver()) return files.length;
    ask();
    await take(reading, stored, await next);
    await breathe();
  }
  stored.sweep();
  const text = stored.text();
  if (kept && text !== undefined) await keep(kept, text);
  return files.length;
}

/** Lets others have their turn where a slice's time is over. */
function breaths(): () => Promise<void> {
  let sliceEnd = Date.now() + SLICE_MS;
  return async () => {
    if (Date.now() <= sliceEnd) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    sliceEnd = Date.now() + SLICE_MS;
  };
}

async function readingsOf(
  { storage }: FolderReading,
  text: string | undefined,
  breathe: () => Promise<void>,
): Promise<StoredReadings> {
  const steps = readingsInSteps(storage.version, text);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await breathe();
  }
}

/** Looks at a file; reads it where it is not known as it stands. */
async function find(
  { gone }: FolderReading,
  stored: StoredReadings,
  uri: vscode.Uri,
): Promise<Found | undefined> {
  const path = pathOf(uri);
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    if (size > largestRead(path))
      return { uri, path, size, mtime, known: unreadFile({ path, why: "large", bytes: size }) };
    const known = stored.known(path, { size, mtime });
    if (known !== undefined) return { uri, path, size, mtime, known };
    return { uri, path, size, mtime, bytes: await vscode.workspace.fs.readFile(uri) };
  } catch {
    // Deleted or locked while we came: it is not there, which is no trouble of ours.
    gone(path);
    return undefined;
  }
}

async function take(reading: FolderReading, stored: StoredReadings, found: Found | undefined): Promise<void> {
  if (found === undefined) return;
  const { uri, path, bytes, size, mtime, known } = found;
  const detections = known ?? (bytes && (await reading.read(uri, bytes)));
  if (detections === undefined) return;
  if (known === undefined) stored.put(path, { size, mtime }, detections);
  reading.take(path, detections);
}

/** A file for each folder that is read in this way. */
function storedUri({ root, storage }: FolderReading): vscode.Uri | undefined {
  const name = `readings-${root.path.replace(/\W+/g, "-").slice(-80)}`;
  return storage.folder && vscode.Uri.joinPath(storage.folder, name);
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  return vscode.workspace.fs.readFile(uri).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => undefined,
  );
}

/** Another window may write at the same time: whole files only, under another name first. */
async function keep(uri: vscode.Uri, text: string): Promise<void> {
  const fresh = uri.with({ path: `${uri.path}.${Date.now().toString(36)}` });
  await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(fresh, uri, { overwrite: true });
}
