import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("savings among the problems", () => {
  const settings = { "wattlens.accelerator": "A100", "wattlens.acceleratorCount": 1 };
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ settings });
  });
  after(() => workbench?.close());

  it("are listed only where that is asked for", async () => {
    const { page } = workbench;
    await workbench.openFile("sentiment/train.py");
    const panel = page.locator(".markers-panel");
    await workbench.runCommand("Problems: Focus on Problems View", panel);
    assert.equal(await panel.getByText(/Save\s≈/).count(), 0);
    await workbench.changeSettings({ ...settings, "wattlens.diagnostics": "information" });
    // The list draws spaces as no-break spaces, and parts a message where it is long.
    for (let i = 0; i < 100 && (await panel.getByText(/Save\s≈/).count()) === 0; i++)
      await page.waitForTimeout(200);
    assert.ok((await panel.getByText(/Save\s≈/).count()) > 0);
    await workbench.screenshot("problems");
  });
});
