import assert from "node:assert/strict";
import { statSync } from "node:fs";
import path from "node:path";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("the packaged extension", () => {
  const vsix = path.resolve("out/wattlens.vsix");
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ vsix });
  });
  after(() => workbench?.close());

  it("weighs less than 750 kB", () => {
    assert.ok(statSync(vsix).size < 750_000, `${statSync(vsix).size} bytes`);
  });

  it("starts when installed and shows its report", async () => {
    await workbench.runCommand("Wattlens: Show Report");
    await workbench.webview().locator("body").getByText(/\S/).first().waitFor();
    await workbench.screenshot("packaged");
    assert.deepEqual(await workbench.notifications(), []);
    assert.deepEqual(workbench.errors, []);
  });
});
