import assert from "node:assert/strict";
import { fakeTraining } from "../../support/fakeTraining.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("a window in which no file is open", () => {
  let training: ReturnType<typeof fakeTraining> | undefined;
  let workbench: Workbench | undefined;
  after(async () => {
    await workbench?.close();
    training?.remove();
  });

  it("follows a training that is started in its terminal", async () => {
    training = fakeTraining();
    workbench = await openWorkbench({ settings: training.settings });
    const { page } = workbench;
    assert.equal(await page.locator(".tabs-container .tab").count(), 0);
    await workbench.runCommand("Terminal: Create New Terminal", page.locator(".terminal-wrapper.active"));
    // Commands are heard once the shell has told that it can be.
    await page.waitForTimeout(3_000);
    await page.keyboard.type("python3 sentiment/train.py\n", { delay: 5 });
    await workbench
      .statusBarItem("wattlens.estimate")
      .filter({ hasText: /412 W · [\d.]+ Wh/ })
      .waitFor({ timeout: 40_000 });
    assert.deepEqual(workbench.errors, []);
  });
});
