import { spawn } from "node:child_process";
import { atExit } from "./atExit.mjs";
import { root } from "./paths.mjs";

/** Trouble that a person can put right; shown as its message alone, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end and returns its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean, together?: boolean }} [options]
 *   quiet keeps the output back unless the program fails; together keeps it back until the program has ended
 * @returns {Promise<number>}
 */
export function exitCode(
  program,
  args,
  { cwd = root, env = process.env, quiet = false, together = false } = {},
) {
  const held = quiet || together ? "pipe" : "inherit";
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ["ignore", held, held],
      // npm, code and vsce are .cmd files on Windows.
      shell: process.platform === "win32" && !program.endsWith(".exe"),
    });
    const forget = atExit(() => child.kill());
    let output = "";
    child.stdout?.on("data", (/** @type {Buffer} */ data) => {
      output += data;
    });
    child.stderr?.on("data", (/** @type {Buffer} */ data) => {
      output += data;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      forget();
      if (together) console.log(output);
      else if (code !== 0 && output) console.error(output);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program and throws when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Parameters<typeof exitCode>[2]} [options]
 */
export async function run(program, args, options) {
  const code = await exitCode(program, args, options);
  if (code !== 0) throw new SetupError(`${program} ${args.join(" ")} failed with exit code ${code}`);
}

/** The environment without what npm adds for a script, so that an npm started in another folder works there. */
export function plainEnvironment() {
  const added = /^(npm_(package|lifecycle|command|node_execpath|execpath|config_local_prefix)|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/**
 * Runs the main function of a script: an error becomes one line and the exit code 2.
 * @param {() => Promise<void>} main
 */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 2;
  }
}
