import { readFile } from "node:fs/promises";

/** PEM text of an authority's certificate. @throws where the file cannot be read. */
export function readCaFile(file: string): Promise<string> {
  return readFile(file, "utf8");
}
