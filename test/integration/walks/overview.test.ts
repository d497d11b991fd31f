import assert from "node:assert/strict";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

for (const theme of ["light", "dark", "highContrast"] as const) {
  describe(`everything together in ${theme}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({
        theme,
        settings: {
          "editor.hover.above": false,
          "editor.stickyScroll.enabled": false,
          "wattlens.accelerator": "A100",
          "wattlens.provider": "aws",
          "wattlens.region": "eu-west-1",
        },
      });
      await resize(workbench.page, 1440, 900);
    });
    after(() => workbench?.close());

    it("shows lens, hover, report and status bar of one run, with the same figure", async () => {
      await workbench.runCommand("Wattlens: Show Report");
      await workbench
        .webview()
        .getByText(/\d+ files read/)
        .waitFor();
      await workbench.openFile("vision/train.py");
      await workbench.runCommand("Wattlens: Estimate This File");
      await workbench.pick("CO₂e");
      const hover = workbench.page
        .locator(".monaco-hover:not(.hidden) .hover-contents")
        .filter({ hasText: "CO₂e" });
      await hover.first().waitFor();
      const figure = /≈ [\d.,]+ \w+₂e/.exec(await workbench.waitForLens(/CO₂e/))?.[0] ?? "none";
      assert.ok((await hover.first().innerText()).includes(figure), figure);
      assert.match(await workbench.statusBarItem("wattlens.estimate").innerText(), new RegExp(figure));
      assert.ok((await workbench.webview().locator(".runs").innerText()).includes(figure.replace("≈ ", "")));
      await workbench.screenshot(`overview-${theme}`);
      assert.deepEqual(workbench.errors, []);
    });
  });
}

describe("a hover", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.openFile("vision/train.py");
    await workbench.statusBarItem("wattlens.estimate").filter({ hasText: "CO₂e" }).waitFor();
  });
  after(() => workbench?.close());

  it("stands on a line that a figure came from, and its link leads to another", async () => {
    await workbench.goToLine(41);
    const text = await workbench.hover("max_epochs", /CO₂e/);
    assert.match(text, /Read\s+Value\s+From/);
    assert.match(text, /Assumed/);
    assert.match(text, /Step/);
    const link = workbench.page
      .locator(".monaco-hover:not(.hidden) a", { hasText: /^train\.py:\d+$/ })
      .first();
    const line = (await link.innerText()).split(":")[1] ?? "";
    await link.click();
    await workbench.page.locator(".line-numbers.active-line-number", { hasText: line }).waitFor();
    assert.deepEqual(workbench.errors, []);
  });
});
