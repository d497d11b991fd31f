import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("a suggestion", () => {
  let workbench: Workbench;
  const onDisk = () => readFileSync(path.join(workbench.folder, "train.py"), "utf8");
  const until = async (what: () => boolean | Promise<boolean>) => {
    for (let i = 0; i < 100 && !(await what()); i++) await workbench.page.waitForTimeout(200);
  };

  before(async () => {
    workbench = await openWorkbench({
      // Of many runs the side bar shows the six ideas that save most.
      fixture: "examples/sentiment",
      settings: { "wattlens.accelerator": "A100", "wattlens.acceleratorCount": 1 },
    });
    await resize(workbench.page, 1280, 1400);
    await workbench.openFile("train.py");
  });
  after(() => workbench?.close());

  it("is previewed by a click on its lens, and changes the file only when that is confirmed", async () => {
    await workbench.waitForLens(/Save ≈ .*: Train in bf16/);
    const before = onDisk();
    await workbench.page.locator(".codelens-decoration a", { hasText: "Train in bf16" }).first().click();
    await workbench.page.getByText("Refactor Preview").first().waitFor();
    await workbench.screenshot("suggestion-preview");
    assert.equal(onDisk(), before);
    await workbench.page.getByRole("button", { name: "Apply" }).first().click();
    await until(() => onDisk() !== before);
    assert.equal(onDisk().replace("    bf16=True,\n", ""), before);
    // Read again: the idea is carried out, and another one leads.
    await workbench.waitForLens(/Save ≈ (?!.*bf16)/);
  });

  it("is undone in one step", async () => {
    await workbench.page.locator(".view-line", { hasText: "EPOCHS = 6" }).first().click();
    await workbench.page.keyboard.press("ControlOrMeta+z");
    await workbench.waitForLens(/Save ≈ .*: Train in bf16/);
    assert.deepEqual(workbench.errors, []);
  });

  it("is offered by the light bulb of the run's line, and never again where it was dismissed", async () => {
    await workbench.page.locator(".view-line", { hasText: "trainer.train()" }).first().click();
    await workbench.page.keyboard.press("ControlOrMeta+.");
    const menu = workbench.page.locator(".action-widget");
    await menu.getByText("Wattlens: Train in bf16").first().waitFor();
    await workbench.screenshot("suggestion-bulb");
    await menu.getByText("do not suggest “Train in bf16”").first().click();
    await workbench.pick("In this workspace");
    await workbench.waitForLens(/Save ≈ (?!.*bf16)/);
    await workbench.runCommand("Wattlens: Show Dismissed Suggestions Again");
    await workbench.waitForLens(/Save ≈ .*: Train in bf16/);
  });

  it("is previewed from the side bar, and given up there leaves the file as it was", async () => {
    const { page } = workbench;
    await workbench.runCommand("Wattlens: Show Report");
    const before = onDisk();
    const runs = workbench.webview().locator(".runs li");
    await until(async () => (await runs.count()) === 2);
    const card = workbench.webview().locator(".cards li", { hasText: "Train in bf16" }).first();
    await card.getByRole("button", { name: /^Preview/ }).click();
    await page.getByRole("button", { name: "Apply" }).first().waitFor();
    await workbench.screenshot("suggestion-side-bar");
    // The preview's text is no run of its own.
    await page.waitForTimeout(1_000);
    assert.equal(await runs.count(), 2);
    await page.getByRole("button", { name: "Discard" }).first().click();
    await page.getByRole("button", { name: "Apply" }).first().waitFor({ state: "detached" });
    assert.equal(onDisk(), before);
  });

  it("is gone from the side bar and the lens once it is dismissed there, and comes back when asked for", async () => {
    const cards = workbench.webview().locator(".cards li", { hasText: "Train in bf16" });
    const shown = await cards.count();
    await cards
      .first()
      .getByRole("button", { name: /^Dismiss/ })
      .click();
    await workbench.pick("In this workspace");
    await until(async () => (await cards.count()) === 0);
    assert.equal(await cards.count(), 0);
    await workbench.waitForLens(/Save ≈ (?!.*bf16)/);
    await workbench.runCommand("Wattlens: Show Dismissed Suggestions Again");
    await until(async () => (await cards.count()) === shown);
    assert.equal(await cards.count(), shown);
    assert.deepEqual(workbench.errors, []);
  });
});
