import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A file that holds what is kept from one window to the next. */
export function keptFile(file: string) {
  return {
    /** Its text; undefined where there is none yet, or it cannot be read. */
    read(): string | undefined {
      try {
        return readFileSync(file, "utf8");
      } catch {
        return undefined;
      }
    },
    /** Another window may write at the same time: whole files only, under another name first. */
    write(text: string): void {
      const fresh = `${file}.${process.pid}.${Date.now().toString(36)}`;
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(fresh, text);
      renameSync(fresh, file);
    },
  };
}
