import assert from "node:assert/strict";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("the report", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.runCommand("Wattlens: Show Report");
    await workbench.webview().getByText("This workspace").waitFor();
  });
  after(() => workbench?.close());

  it("has a total, a bar per run and what would lower it", async () => {
    const view = workbench.webview();
    await view.getByText(/80 % range [\d.,]+–[\d.,]+/).waitFor();
    await view.getByText(/\d+ files read/).waitFor();
    const runs = await view.locator(".runs li").count();
    assert.ok(runs >= 6, `${runs} runs`);
    assert.equal(await view.locator(".runs .bar .range").count(), runs);
  });

  it("goes to the line of a run, by keyboard", async () => {
    const link = workbench
      .webview()
      .locator(".runs button.link", { hasText: /sentiment\/train\.py|train/ })
      .first();
    const target = (await link.getAttribute("title")) ?? "";
    const [, file = "", line = ""] = /\/?([\w.-]+):(\d+)$/.exec(target) ?? [];
    assert.ok(file, target);
    await link.focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await workbench.page.locator(".line-numbers.active-line-number", { hasText: line }).waitFor();
  });

  it("stands again after it was hidden", async () => {
    const before = await workbench.webview().locator(".total .figure").innerText();
    await workbench.runCommand("View: Show Explorer");
    await workbench.runCommand("Wattlens: Show Report");
    await workbench.webview().locator(".total .figure").waitFor();
    assert.equal(await workbench.webview().locator(".total .figure").innerText(), before);
  });

  it("follows an edit", async () => {
    const figures = () => workbench.webview().locator(".runs").innerText();
    await workbench.openFile("sentiment/train.py");
    const before = await figures();
    await workbench.goToLine(13);
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.type("000");
    for (let i = 0; i < 50 && (await figures()) === before; i++) await workbench.page.waitForTimeout(200);
    assert.notEqual(await figures(), before);
    assert.deepEqual(workbench.errors, []);
  });
});

describe("the report with nothing to show", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ fixture: false });
    await workbench.runCommand("Wattlens: Show Report");
  });
  after(() => workbench?.close());

  it("explains itself and offers an example, or to estimate by hand", async () => {
    const view = workbench.webview();
    await view.getByText("No training or inference found yet").waitFor();
    await workbench.screenshot("report-empty");
    await view.getByText("Estimate a Run…").click();
    await workbench.page.locator(".quick-input-title", { hasText: "which model" }).waitFor();
    await workbench.page.keyboard.press("Escape");
    await view.getByText("Open an Example").click();
    await view.locator(".runs", { hasText: "bert-base-uncased" }).waitFor();
    await workbench.waitForLens(/CO₂e/);
    assert.deepEqual(await workbench.notifications(), []);
    assert.deepEqual(workbench.errors, []);
  });
});
