import assert from "node:assert/strict";
import { findings, standsOut } from "../../support/accessibility.ts";
import { themes } from "../../support/launch.ts";
import { frameOf, openReport, tabs } from "../../support/reportFrame.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

const settings = {
  "editor.hover.above": false,
  "editor.stickyScroll.enabled": false,
  "wattlens.accelerator": "A100",
  "wattlens.provider": "aws",
  "wattlens.region": "eu-west-1",
};
/** Besides colours, what axe finds in one theme it finds in all. */
const COLOURS = ["color-contrast", "link-in-text-block"];

for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
  const rules = theme === "dark" ? undefined : COLOURS;

  describe(`every view in ${theme}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ theme, settings });
      await resize(workbench.page, 1440, 900);
    });
    after(() => workbench?.close());

    it("shows lens, hover, report and status bar of one run, with the same figure", async () => {
      const { page } = workbench;
      await workbench.runCommand("Wattlens: Show Report");
      await workbench
        .webview()
        .getByText(/\d+ files read/)
        .waitFor();
      await workbench.openFile("vision/train.py");
      await workbench.runCommand("Wattlens: Estimate This File");
      await workbench.pick("CO₂e");
      const hover = page.locator(".monaco-hover:not(.hidden) .hover-contents").filter({ hasText: "CO₂e" });
      await hover.first().waitFor();
      const figure = /≈ [\d.,]+ \w+₂e/.exec(await workbench.waitForLens(/CO₂e/))?.[0] ?? "none";
      assert.ok((await hover.first().innerText()).includes(figure), figure);
      assert.match(await workbench.statusBarItem("wattlens.estimate").innerText(), new RegExp(figure));
      assert.ok((await workbench.webview().locator(".runs").innerText()).includes(figure.replace("≈ ", "")));
      await workbench.screenshot(`overview-${theme}`);
      await page.keyboard.press("Escape");
    });

    it("has a side bar that all can read, and that keeps within its sides", async () => {
      const sidebar = await frameOf(workbench, ".runs");
      await workbench.screenshot(`report-${theme}`);
      assert.deepEqual(await findings(sidebar, rules), []);
      for (const how of [{ width: 300 }, { width: 300, rightToLeft: true }, { zoom: 2 }])
        assert.equal(await standsOut(sidebar, how), 0, JSON.stringify(how));
    });

    it("has a full report that all can read, and that keeps within its sides", async () => {
      const frame = await openReport(workbench);
      // Fewer rows are as good a proof, and a quicker one.
      await frame.getByRole("tab", { name: "Where" }).click();
      await frame.getByLabel("Provider").selectOption("gcp");
      for (const name of tabs) {
        await frame.getByRole("tab", { name }).click();
        assert.deepEqual(await findings(frame, rules), [], name);
        for (const how of [{ width: 300 }, { width: 300, rightToLeft: true }, { zoom: 2 }])
          assert.equal(await standsOut(frame, how), 0, `${name} ${JSON.stringify(how)}`);
        await workbench.screenshot(`panel-${tabs.indexOf(name) + 1}-${theme}`);
      }
      assert.deepEqual(workbench.errors, []);
    });

    if (theme === "light") needs(() => workbench);
  });
}

/** How some need the full report, in one theme for all. */
function needs(window: () => Workbench): void {
  it("stands still where motion is unwanted", async () => {
    const { page } = window();
    const frame = await openReport(window());
    await frame.getByRole("tab", { name: "This run" }).click();
    const duration = () =>
      frame.evaluate("getComputedStyle(document.querySelector('.now .range')).transitionDuration");
    assert.notEqual(await duration(), "0s");
    await page.emulateMedia({ reducedMotion: "reduce" });
    assert.equal(await duration(), "0s");
  });

  it("keeps its bars where the system takes the colours over", async () => {
    const { page } = window();
    const frame = await openReport(window());
    await page.emulateMedia({ forcedColors: "active" });
    const [bar, ground] = (await frame.evaluate(`[
        getComputedStyle(document.querySelector(".now .range")).fill,
        getComputedStyle(document.body).backgroundColor,
      ]`)) as [string, string];
    assert.notEqual(bar, ground);
    assert.equal(await frame.evaluate("matchMedia('(forced-colors: active)').matches"), true);
    assert.deepEqual(await findings(frame), []);
    await window().screenshot("panel-forced-colours");
    await page.emulateMedia({ forcedColors: null });
  });

  it("can be read at 200 %, and at 300 pixels", async () => {
    const workbench = window();
    const { page } = workbench;
    const frame = await openReport(workbench);
    await workbench.runCommand("View: Close Primary Side Bar");
    // What a browser does with the keys for larger letters: half as many points, each twice as large.
    await resize(page, 720, 450);
    for (const name of tabs) {
      await frame.getByRole("tab", { name }).click();
      assert.equal(await standsOut(frame, {}), 0, name);
    }
    await frame.getByRole("tab", { name: "This run" }).click();
    assert.deepEqual(await findings(frame), []);
    await workbench.screenshot("panel-200-percent");
    await resize(page, 350, 900);
    for (const name of tabs) {
      await frame.getByRole("tab", { name }).click();
      assert.equal(await standsOut(frame, {}), 0, name);
      await workbench.screenshot(`panel-${tabs.indexOf(name) + 1}-narrow`);
    }
    assert.deepEqual(workbench.errors, []);
  });
}
