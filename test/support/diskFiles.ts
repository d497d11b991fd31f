import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import type { MarkFiles } from "../../src/extension/marks.ts";

/** The editor's file system over this machine's disk. */
export const diskFiles: MarkFiles = {
  createDirectory: async ({ path }) => void (await mkdir(path, { recursive: true })),
  readDirectory: async ({ path }) => (await readdir(path)).map((name) => [name, 1]),
  writeFile: ({ path }, content) => writeFile(path, content),
  delete: ({ path }) => rm(path),
};
