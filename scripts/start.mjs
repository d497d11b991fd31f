import "./setup/node.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { SetupError, script } from "./setup/command.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { root } from "./setup/paths.mjs";
import { openEditor } from "./start/editor.mjs";

await script(async () => {
  const folder = path.resolve(process.argv[2] ?? path.join(root, "examples"));
  if (!existsSync(folder)) throw new SetupError(`There is no folder ${folder}.`);
  await ensurePackages();
  await openEditor(folder);
});
