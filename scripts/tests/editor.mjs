import { testHost } from "../host/choice.mjs";
import { ensureSystem } from "../host/debian.mjs";
import { desktopEditor } from "../host/desktop.mjs";
import { serverInstall } from "../host/install.mjs";
import { buildExtension, packageExtension } from "./product.mjs";

/** Says which editor the tests run in, brings it, and builds and packages the extension. */
export async function prepareEditorTests() {
  const { host, because } = testHost();
  console.log(`Test host: ${host}, ${because}`);
  if (host === "server") {
    await ensureSystem();
    await serverInstall();
  } else {
    await desktopEditor();
  }
  await packageExtension();
  await buildExtension();
}
