/** What a command reads and writes besides files; a test brings its own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything that arrives on standard input. */
  readonly input: () => Promise<string>;
  /** Columns of the terminal that is written to; a file or a pipe has none. */
  readonly width?: number | undefined;
}

/** 0: done · 1: over the budget that was set · 2: could not run. */
export type ExitCode = 0 | 1 | 2;

/** Trouble that ends a command, told to the user as it stands. */
export class CommandError extends Error {}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
