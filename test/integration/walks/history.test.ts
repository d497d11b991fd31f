import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { frameOf } from "../../support/reportFrame.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("the history of an estimate", () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ settings: { "git.enabled": true } });
  });
  after(() => workbench?.close());

  it("is read from Git when it is asked for, and shows what each commit did to the run", async () => {
    const { folder, page } = workbench;
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@b.c", ...args], { cwd: folder });
    const file = path.join(folder, "vision/train.py");
    const withEpochs = (epochs: number) =>
      writeFileSync(file, readFileSync(file, "utf8").replace(/max_epochs=\d+/, `max_epochs=${epochs}`));
    git("init", "-q");
    withEpochs(10);
    git("add", ".");
    git("commit", "-qm", "First try");
    withEpochs(90);
    git("commit", "-qam", "Train for longer");

    const report = page.locator(".tab", { hasText: "Wattlens Report" });
    await workbench.runCommand("Wattlens: Show Full Report", report);
    const frame = await frameOf(workbench);
    await frame.getByRole("tab", { name: "Workspace" }).click();
    await frame.locator(".picker select").selectOption({ label: "train.py: resnet50" });
    assert.equal(await frame.locator("#history").count(), 0);
    await frame.getByText("Read from Git").click();
    const rows = frame.locator("#history tbody tr");
    await rows.nth(1).waitFor();
    assert.match(await rows.nth(0).innerText(), /Train for longer[\s\S]*kgCO₂e[\s\S]*× [89]/);
    assert.match(await rows.nth(1).innerText(), /First try[\s\S]*kgCO₂e/);
    assert.equal(await rows.count(), 2);
    await rows.nth(0).scrollIntoViewIfNeeded();
    await workbench.screenshot("panel-history");
  });
});
