import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** Pages that a failing walk is photographed on. */
export const openPages = new Set<Page>();

/** The place of a screenshot, in a folder that git ignores. */
export function screenshotFile(name: string): string {
  const folder = path.resolve("out/screenshots");
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${name}.png`);
}
