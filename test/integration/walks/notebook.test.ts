import assert from "node:assert/strict";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("a notebook", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await resize(workbench.page, 1280, 1400);
    await workbench.page.keyboard.press("Control+P");
    await workbench.page.locator(".quick-input-widget:visible input[type=text]").first().fill("qlora.ipynb");
    await workbench.page
      .locator(".quick-input-list .monaco-list-row", { hasText: "qlora.ipynb" })
      .first()
      .waitFor();
    await workbench.page.keyboard.press("Enter");
  });
  after(() => workbench?.close());

  it("has the estimate below the training cell with the best saving beside it, and no lens", async () => {
    const item = workbench.page.locator(".cell-status-item", { hasText: "CO₂e" });
    await item.nth(1).waitFor();
    assert.equal(await item.count(), 2);
    assert.match(await item.nth(1).innerText(), /Save ≈ .*: Try meta-llama\/Llama-3\.2-1B first/);
    assert.match(await item.first().innerText(), /≈ .* kWh|≈ .* Wh/);
    assert.equal(await workbench.page.locator(".codelens-decoration a", { hasText: "CO₂e" }).count(), 0);
    await workbench.screenshot("notebook");
    assert.deepEqual(workbench.errors, []);
  });

  it("says the accelerator that the notebook itself names, open as from disk", async () => {
    await workbench.page.locator(".cell-status-item", { hasText: "T4" }).first().waitFor();
  });

  it("carries a saving out in its cells once its preview is confirmed, and takes it back", async () => {
    const { page } = workbench;
    const model = (name: string) =>
      page.locator(".notebookOverlay").getByText(name, { exact: false }).first();
    await model("Llama-3.2-3B").waitFor();
    await page.locator(".cell-status-item", { hasText: "Save ≈" }).first().click();
    const apply = page.getByRole("button", { name: "Apply" }).first();
    await apply.waitFor();
    await workbench.screenshot("notebook-preview");
    assert.equal(await model('Llama-3.2-1B"').count(), 0);
    await apply.click();
    await model("Llama-3.2-1B").waitFor();
    await workbench.screenshot("notebook-applied");
    await model("Llama-3.2-1B").click();
    await page.keyboard.press("ControlOrMeta+z");
    await model("Llama-3.2-3B").waitFor();
    assert.deepEqual(workbench.errors, []);
  });

  it("has the hover in the cell", async () => {
    // A cell is a picture of its text until it is looked at.
    const word = workbench.page.locator(".notebookOverlay").getByText("num_train_epochs").last();
    await word.click();
    await workbench.page.mouse.move(5, 5);
    await word.hover();
    const hover = workbench.page
      .locator(".monaco-hover:not(.hidden) .hover-contents")
      .filter({ hasText: "CO₂e" });
    await hover.first().waitFor();
    assert.match(await hover.first().innerText(), /qlora\.ipynb#\d/);
  });
});
