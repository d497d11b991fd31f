import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installExtension, quietSettings, startServer, workbenchUrl } from "../host/server.mjs";
import { SetupError } from "../setup/command.mjs";
import { cache, root } from "../setup/paths.mjs";
import { packageExtension, vsix } from "../tests/product.mjs";

/** Settings and installed extensions of this profile stay from one start to the next. */
const profile = path.join(cache, "start");

function wantedPort() {
  const text = process.env.WATTLENS_PORT ?? "0";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new SetupError(`WATTLENS_PORT is a port number, not "${text}".`);
  return port;
}

/**
 * Serves VS Code on the loopback interface with the packaged extension installed, until Ctrl+C.
 * @param {string} folder
 */
export async function serve(folder) {
  const port = wantedPort();
  await packageExtension();
  const settings = path.join(profile, "user-data/User/settings.json");
  if (!existsSync(settings)) {
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, JSON.stringify(quietSettings, null, 2));
  }
  await installExtension(profile, vsix);
  const server = await startServer({ profile, port, trustAll: folder === path.join(root, "examples") });
  console.log(`\nVS Code with Wattlens: ${workbenchUrl(server, folder)}\nCtrl+C stops it.`);
  const asked = new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve(true));
  });
  // Ctrl+C in a terminal reaches the server too.
  if (!(await Promise.race([asked, server.ended])))
    throw new SetupError(`code-server ended:\n${server.log()}`);
  await server.stop();
  console.log("Stopped.");
  process.exit(0);
}
