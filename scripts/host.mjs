import "./setup/node.mjs";
import { ensureSystem } from "./host/debian.mjs";
import { serverInstall } from "./host/install.mjs";
import { script } from "./setup/command.mjs";

await script(async () => {
  await ensureSystem();
  const { entry } = await serverInstall();
  console.log(entry);
});
