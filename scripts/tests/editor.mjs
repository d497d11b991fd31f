import path from "node:path";
import { testHost } from "../host/choice.mjs";
import { ensureSystem } from "../host/debian.mjs";
import { desktopEditor, hasDisplay } from "../host/desktop.mjs";
import { serverInstall } from "../host/install.mjs";
import { SetupError } from "../setup/command.mjs";
import { locked } from "../setup/lock.mjs";
import { out } from "../setup/paths.mjs";
import { buildExtension, packageExtension } from "./product.mjs";

/**
 * Runs the work alone in this clone: two runs at a time would build over one another.
 * @param {() => Promise<void>} work
 */
export async function inTurn(work) {
  // Set for the scripts that a run starts itself.
  if (process.env.WATTLENS_PREPARED) return await work();
  await locked(path.join(out, "tests.lock"), "runs tests in this clone", work);
}

/** Says which editor the tests run in, brings it, and builds and packages the extension. */
export async function prepareEditorTests() {
  if (process.env.WATTLENS_PREPARED) return;
  const { host, because } = testHost();
  console.log(`Test host: ${host}, ${because}`);
  if (host === "server") {
    await ensureSystem();
    await serverInstall();
  } else {
    if (!hasDisplay()) {
      throw new SetupError(
        "Desktop tests need a display: please run them under xvfb-run, or with WATTLENS_TEST_HOST=server.",
      );
    }
    await desktopEditor();
  }
  await packageExtension();
  await buildExtension();
}
