import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import axe from "axe-core";
import type { Frame } from "playwright-core";
import { themes } from "../../support/launch.ts";
import { frameOf } from "../../support/reportFrame.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds in the page as it is, serious and critical only. */
async function findings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const { violations } = (await frame.evaluate("axe.run(document.body)")) as {
    readonly violations: readonly Finding[];
  };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
}

const tabs = ["This run", "What if", "Where", "Workspace", "Suggestions", "How this was reckoned"] as const;

async function openReport(workbench: Workbench): Promise<Frame> {
  await workbench.page
    .locator(".tab", { hasText: "Wattlens Report" })
    .waitFor({ timeout: 100 })
    .catch(() =>
      workbench.runCommand(
        "Wattlens: Show Full Report",
        workbench.page.locator(".tab", { hasText: "Wattlens Report" }),
      ),
    );
  const frame = await frameOf(workbench);
  await frame.getByRole("tab", { name: "This run" }).waitFor();
  return frame;
}

describe("the full report", () => {
  let workbench: Workbench;
  let frame: Frame;

  before(async () => {
    workbench = await openWorkbench();
    frame = await openReport(workbench);
  });
  after(() => workbench?.close());

  const factor = async () =>
    Number(/×\/÷ ([\d.]+)/.exec(await frame.locator("#range-text").innerText())?.[1]);

  it("shrinks the range as one types, and saves what was told", async () => {
    const before = await factor();
    const saved = path.join(workbench.folder, ".wattlens.json");
    assert.equal(existsSync(saved), false);
    await frame.getByLabel("accelerator", { exact: true }).fill("H100");
    await frame.getByLabel("region", { exact: true }).fill("eu-north-1");
    await frame.locator(".ranges .row.before").waitFor();
    assert.ok((await factor()) < before, `${before} → ${await factor()}`);
    await workbench.screenshot("panel-told");
    await frame.getByText("Save to .wattlens.json").click();
    await frame.getByText("Saved to .wattlens.json").waitFor();
    const { runs } = JSON.parse(readFileSync(saved, "utf8"));
    assert.deepEqual(Object.values(runs), [{ accelerator: "H100", region: "eu-north-1" }]);
    // Read back like any other fact: the fields are empty, and what was saved stands in them as known.
    await frame.locator(".ranges .row.before").waitFor({ state: "detached" });
    assert.equal(await frame.getByLabel("region", { exact: true }).getAttribute("placeholder"), "eu-north-1");
    assert.ok((await factor()) < before);
    await frame.getByText("Saved to .wattlens.json").waitFor();
  });

  it("says of a value that it cannot be used", async () => {
    const field = frame.getByLabel("hours", { exact: true });
    await field.fill("soon");
    await frame.getByText("Not a value that can be used here.").waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    await field.fill("");
  });

  it("goes from tab to tab by keyboard, each without a serious finding of axe", async () => {
    await frame.getByRole("tab", { name: tabs[0] }).click();
    for (const [index, name] of tabs.entries()) {
      if (index > 0) await workbench.page.keyboard.press("ArrowRight");
      await frame.getByRole("tab", { name, selected: true }).waitFor();
      assert.deepEqual(await findings(frame), [], name);
      await workbench.screenshot(`panel-${index + 1}-dark`);
    }
    await workbench.page.keyboard.press("Home");
    await frame.getByRole("tab", { name: tabs[0], selected: true }).waitFor();
  });

  it("reckons a change against today", async () => {
    await frame.getByRole("tab", { name: "What if" }).click();
    await frame.getByText("Change something to compare it with today.").waitFor();
    await frame.getByRole("slider", { name: /accelerators/ }).fill("4");
    await frame.getByLabel("region", { exact: true }).fill("eu-north-1");
    await frame.locator(".verdict").waitFor();
    await frame.getByText(/Chance that it saves: (over )?\d+ %/).waitFor();
    await workbench.screenshot("panel-what-if");
  });

  it("ranks and filters regions, sorts runs", async () => {
    await frame.getByRole("tab", { name: "Where" }).click();
    const rows = frame.locator("tbody tr");
    const all = await rows.count();
    assert.ok(all > 100, `${all} regions`);
    await frame.getByLabel("Provider").selectOption("gcp");
    assert.ok((await rows.count()) < all);
    await frame.getByRole("tab", { name: "Workspace" }).click();
    const first = () => rows.first().innerText();
    const heaviest = await first();
    await frame.getByRole("button", { name: "Carbon" }).click();
    assert.equal(await frame.locator("th[aria-sort=ascending]").innerText(), "Carbon ▴");
    assert.notEqual(await first(), heaviest);
  });

  it("copies the report, and stands as it was after it was hidden", async () => {
    await frame.getByText("Copy as CSV").click();
    await workbench.page.locator(".statusbar", { hasText: "report copied" }).waitFor();
    await workbench.openFile("sentiment/train.py");
    await workbench.page.locator(".tab", { hasText: "Wattlens Report" }).click();
    frame = await frameOf(workbench);
    await frame.getByRole("tab", { name: "Workspace", selected: true }).waitFor();
    assert.equal(await frame.locator("th[aria-sort=ascending]").innerText(), "Carbon ▴");
    await frame.getByRole("tab", { name: "This run" }).click();
    assert.equal(await frame.getByLabel("region", { exact: true }).inputValue(), "eu-north-1");
    assert.deepEqual(workbench.errors, []);
  });
});

for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
  describe(`the full report in ${theme}, wide and narrow`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ theme });
    });
    after(() => workbench?.close());

    it("has no serious finding, and scrolls sideways at no width", async () => {
      const frame = await openReport(workbench);
      await frame.getByRole("tab", { name: "What if" }).click();
      await workbench.page.waitForTimeout(300);
      await workbench.screenshot(`panel-what-if-${theme}`);
      for (const name of tabs) {
        await frame.getByRole("tab", { name }).click();
        // The contents alone at the width of a narrow column, and at twice its zoom.
        await frame.evaluate(
          "document.body.style.maxInlineSize = '300px'; document.body.style.boxSizing = 'border-box'",
        );
        const overflow = await frame.evaluate(
          "document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth",
        );
        assert.equal(overflow, 0, `${name} at 300 px`);
        assert.deepEqual(await findings(frame), [], name);
        await frame.evaluate("document.body.style.maxInlineSize = ''");
      }
      await frame.getByRole("tab", { name: "This run" }).click();
      await workbench.screenshot(`panel-${theme}`);
      await resize(workbench.page, 390, 900);
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`panel-${theme}-narrow`);
      assert.deepEqual(workbench.errors, []);
    });
  });
}
