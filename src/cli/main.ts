import { text } from "node:stream/consumers";
import { CommanderError } from "commander";
import { CommandError, type ExitCode, type Io, messageOf } from "./io.ts";
import { createProgram } from "./program.ts";

const io: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  input: () => text(process.stdin),
  width: process.stdout.isTTY ? process.stdout.columns : undefined,
};

// A reader that stops early, such as `head`, is no trouble.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  throw error;
});

async function run(): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    await createProgram(io, (result) => {
      code = result;
    }).parseAsync();
    return code;
  } catch (error) {
    // Commander has printed its own trouble by then; help and version come this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(error instanceof CommandError ? error.message : `This is a fault of Wattlens: ${stackOf(error)}`);
    return 2;
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : messageOf(error);
}

void run().then((code) => {
  process.exitCode = code;
});
