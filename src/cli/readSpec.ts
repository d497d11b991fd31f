import { promises as fs } from "node:fs";
import { decode } from "../scan/decode.ts";
import { CommandError, type Io, messageOf } from "./io.ts";

/** A spec is a page of JSON; what is larger is something else. */
const MOST_BYTES = 1_000_000;

/** The JSON value of a spec file, or of standard input for `-`. */
export async function readSpec(file: string, io: Io): Promise<unknown> {
  const text = file === "-" ? await io.input() : await textOf(file);
  if (text.trim() === "") throw new CommandError(`${name(file)} is empty. A spec is one JSON object.`);
  try {
    return JSON.parse(withoutMark(quoteNumbersThatAreNone(text)));
  } catch (error) {
    throw new CommandError(`${name(file)} is no valid JSON: ${messageOf(error)}`);
  }
}

async function textOf(file: string): Promise<string> {
  const { size, isFile } = await statOf(file);
  if (!isFile) throw new CommandError(`${file} is not a file.`);
  if (size > MOST_BYTES)
    throw new CommandError(`${file} is too large for a spec (${(size / 1e6).toFixed(1)} MB).`);
  const decoded = decode(await fs.readFile(file).catch(cannot(file)));
  if ("trouble" in decoded) throw new CommandError(`${file} is no text.`);
  return decoded.text;
}

async function statOf(file: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const stat = await fs.stat(file).catch(cannot(file));
  return { size: stat.size, isFile: stat.isFile() || stat.isFIFO() };
}

function cannot(file: string): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason =
      code === "ENOENT" ? "does not exist" : code === "EACCES" ? "may not be read" : messageOf(error);
    throw new CommandError(`${file} ${reason}.`);
  };
}

function name(file: string): string {
  return file === "-" ? "The spec on standard input" : file;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Python writes NaN and Infinity, which JSON does not know: as text they are reported with the name of their field. */
function quoteNumbersThatAreNone(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (found) =>
    found.startsWith('"') ? found : `"${found}"`,
  );
}
