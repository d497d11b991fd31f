import "./setup/node.mjs";
import path from "node:path";
import { exitCode, script } from "./setup/command.mjs";
import { prepareEditorTests } from "./tests/editor.mjs";

await script(async () => {
  await prepareEditorTests();
  const env = { ...process.env, WATTLENS_PREPARED: "1" };
  for (const name of ["suite", "walks"]) {
    const args = [path.join(import.meta.dirname, `${name}.mjs`), ...process.argv.slice(2)];
    if ((await exitCode(process.execPath, args, { env })) !== 0) process.exitCode = 1;
  }
});
