import "./setup/node.mjs";
import path from "node:path";
import { exitOnSignals } from "./setup/atExit.mjs";
import { exitCode, script } from "./setup/command.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";

async function runBoth() {
  await prepareEditorTests();
  const env = { ...process.env, WATTLENS_PREPARED: "1" };
  for (const name of ["suite", "walks"]) {
    const args = [path.join(import.meta.dirname, `${name}.mjs`), ...process.argv.slice(2)];
    if ((await exitCode(process.execPath, args, { env })) !== 0) process.exitCode = 1;
  }
}

await script(async () => {
  exitOnSignals();
  await inTurn(runBoth);
});
