import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeFolderSettings } from "../../support/folderSettings.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("problems", () => {
  const settings = { "wattlens.accelerator": "A100", "wattlens.acceleratorCount": 1 };
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ settings });
  });
  after(() => workbench?.close());

  it("of .wattlens.json are marked as one writes it, and its inputs completed", async () => {
    const { page } = workbench;
    const told = { runs: { "sentiment/train.py#0": { acceleratorCount: "eight", epochz: 3 } } };
    writeFileSync(path.join(workbench.folder, ".wattlens.json"), `${JSON.stringify(told, null, 2)}\n`);
    await workbench.openFile(".wattlens.json");
    const panel = page.locator(".markers-panel");
    await workbench.runCommand("Problems: Focus on Problems View", panel);
    for (const said of [/Incorrect type/, /epochz is not allowed/])
      await panel.getByText(said).first().waitFor();
    await workbench.screenshot("told-problems");
    await workbench.goToLine(5);
    await page.keyboard.press("End");
    await page.keyboard.type(",\n");
    await page.keyboard.press("ControlOrMeta+Space");
    const list = page.locator(".suggest-widget.visible .monaco-list-row");
    for (const input of ["accelerator", "country"]) await list.filter({ hasText: input }).first().waitFor();
    await workbench.screenshot("told-completion");
    await page.keyboard.press("Escape");
    await workbench.runCommand("File: Revert File");
    await page.locator(".tab.active.dirty").waitFor({ state: "detached" });
    await workbench.runCommand("View: Close Editor");
    await page.locator('.tab[data-resource-name=".wattlens.json"]').waitFor({ state: "detached" });
    rmSync(path.join(workbench.folder, ".wattlens.json"));
  });

  it("hold savings only where that is asked for", async () => {
    const { page } = workbench;
    await workbench.openFile("sentiment/train.py");
    const panel = page.locator(".markers-panel");
    await workbench.runCommand("Problems: Focus on Problems View", panel);
    assert.equal(await panel.getByText(/Save\s≈/).count(), 0);
    writeFolderSettings(workbench.folder, { "wattlens.diagnostics": "information" });
    // The list draws spaces as no-break spaces, and parts a message where it is long.
    for (let i = 0; i < 150 && (await panel.getByText(/Save\s≈/).count()) === 0; i++)
      await page.waitForTimeout(200);
    assert.ok((await panel.getByText(/Save\s≈/).count()) > 0);
    await workbench.screenshot("problems");
  });
});
