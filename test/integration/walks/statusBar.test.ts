import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeFolderSettings } from "../../support/folderSettings.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("the status bar", () => {
  let workbench: Workbench;
  const item = () => workbench.statusBarItem("wattlens.estimate");

  before(async () => {
    workbench = await openWorkbench();
  });
  after(() => workbench?.close());

  it("shows the active editor's run and says it to a screen reader", async () => {
    await workbench.openFile("sentiment/train.py");
    await item()
      .filter({ hasText: /≈ [\d.,]+ k?gCO₂e/ })
      .waitFor();
    assert.match(
      (await item().locator("a").getAttribute("aria-label")) ?? "",
      /Wattlens, estimate: .*(kilo)?grams of CO₂e/,
    );
  });

  it("goes away with the run", async () => {
    await workbench.openFile("README.md");
    await item().waitFor({ state: "hidden" });
  });

  it("shows a training's progress and its age while trainer_state.json grows", async () => {
    const folder = path.join(workbench.folder, "out/checkpoint-500");
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, "trainer_state.json"),
      '{"global_step": 500, "max_steps": 2000, "epoch": 0.5}',
    );
    await item()
      .filter({ hasText: /25 %.*(just now|ago)/ })
      .waitFor();
  });

  it("shows what CodeCarbon has counted", async () => {
    const header = "timestamp,project_name,run_id,duration,emissions,energy_consumed";
    writeFileSync(
      path.join(workbench.folder, "emissions.csv"),
      `${header}\n2026-01-01T00:00:00,p,r,60,0.31,0.83\n`,
    );
    await item()
      .filter({ hasText: /0\.31 kgCO₂e · 0\.83 kWh · (just now|\d+ s ago)/ })
      .waitFor();
    await workbench.screenshot("status-live");
  });

  it("opens the report, and obeys its setting", async () => {
    await item().click();
    await workbench.webview().getByText("Running now").waitFor();
    writeFolderSettings(workbench.folder, { "wattlens.statusBar": "never" });
    await item().waitFor({ state: "hidden" });
    assert.deepEqual(workbench.errors, []);
  });
});
