import assert from "node:assert/strict";
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("an edit that cannot be made", () => {
  let workbench: Workbench;
  const file = (name: string) => path.join(workbench.folder, name);
  const onDisk = (name: string) => readFileSync(file(name), "utf8");
  const idea = /Save ≈ .*: Train in bf16/;
  const preview = async () => {
    await workbench.waitForLens(idea);
    await workbench.page
      .locator(".codelens-decoration:visible a", { hasText: "Train in bf16" })
      .first()
      .click();
  };
  const apply = () => workbench.page.getByRole("button", { name: "Apply" }).first();

  before(async () => {
    workbench = await openWorkbench({
      settings: {
        "wattlens.accelerator": "A100",
        "wattlens.acceleratorCount": 1,
        "files.readonlyInclude": { "**/locked.py": true },
      },
    });
    await resize(workbench.page, 1280, 1400);
    copyFileSync(file("sentiment/train.py"), file("locked.py"));
  });
  after(() => workbench?.close());

  it("because the document changed under its preview: says so, and changes nothing", async () => {
    const { page } = workbench;
    await workbench.openFile("sentiment/train.py");
    const before = onDisk("sentiment/train.py");
    await preview();
    await apply().waitFor();
    await page.locator(".view-line", { hasText: "EPOCHS = 6" }).first().click();
    await page.keyboard.press("End");
    await page.keyboard.type("  # more");
    await apply().click();
    const said = page.getByText(/changed in the meantime/i).first();
    await said.waitFor();
    await workbench.screenshot("stale-edit");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.locator(".view-line", { hasText: "EPOCHS = 6" }).first().click();
    await page.keyboard.press("ControlOrMeta+s");
    for (let i = 0; i < 100 && onDisk("sentiment/train.py") === before; i++) await page.waitForTimeout(100);
    assert.equal(onDisk("sentiment/train.py"), before.replace("EPOCHS = 6", "EPOCHS = 6  # more"));
  });

  it("because the file is read-only: says so, and changes nothing", async () => {
    const { page } = workbench;
    await workbench.openFile("locked.py");
    const before = onDisk("locked.py");
    await preview();
    await page
      .getByText(/cannot be written/)
      .first()
      .waitFor();
    await workbench.screenshot("read-only-edit");
    assert.equal(onDisk("locked.py"), before);
    assert.deepEqual(workbench.errors, []);
  });
});
