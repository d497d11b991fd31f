import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { frameOf, openReport, tabs } from "../../support/reportFrame.ts";
import { screenshotFile } from "../../support/screenshots.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

const PNG = /^\x89PNG/;

describe("the full report", () => {
  let workbench: Workbench;
  let frame: Frame;

  before(async () => {
    workbench = await openWorkbench();
    await workbench.page.addInitScript({ content: keepEditor });
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

  it("goes from tab to tab by keyboard", async () => {
    await frame.getByRole("tab", { name: tabs[0] }).click();
    for (const [index, name] of tabs.entries()) {
      if (index > 0) await workbench.page.keyboard.press("ArrowRight");
      await frame.getByRole("tab", { name, selected: true }).waitFor();
      await workbench.screenshot(`panel-${index + 1}-dark`);
    }
    await workbench.page.keyboard.press("Home");
    await frame.getByRole("tab", { name: tabs[0], selected: true }).waitFor();
  });

  it("reckons a change against today", async () => {
    await frame.getByRole("tab", { name: "What if" }).click();
    await frame.getByText("Change something to compare it with today.").waitFor();
    assert.equal(await frame.getByLabel("begin at").isDisabled(), true);
    await frame.getByText(/A service that forecasts/).waitFor();
    await frame.getByRole("slider", { name: /accelerators/ }).fill("4");
    await frame.getByLabel("region", { exact: true }).fill("eu-north-1");
    await frame.locator(".verdict").waitFor();
    await frame.getByText(/Chance that it saves( 5 % or more)?: (over )?\d+ %/).waitFor();
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
    await frame.getByRole("tab", { name: "This run" }).click();
    await frame.getByLabel("hours", { exact: true }).fill("5");
    await frame.getByRole("tab", { name: "Workspace" }).click();
    const asItWas = async () => {
      frame = await frameOf(workbench);
      await frame.getByRole("tab", { name: "Workspace", selected: true }).waitFor();
      assert.equal(await frame.locator("th[aria-sort=ascending]").innerText(), "Carbon ▴");
      await frame.getByRole("tab", { name: "This run" }).click();
      assert.equal(await frame.getByLabel("hours", { exact: true }).inputValue(), "5");
      await frame.getByRole("tab", { name: "Workspace" }).click();
    };
    await workbench.openFile("sentiment/train.py");
    await workbench.page.locator(".tab", { hasText: "Wattlens Report" }).click();
    await asItWas();
    const reloaded = workbench.page.waitForEvent("load");
    await workbench.runCommand("Developer: Reload Window");
    await reloaded;
    await workbench.page.locator(".tab", { hasText: "Wattlens Report" }).waitFor();
    await asItWas();
  });

  /** Presses a button that saves, takes the file that is proposed or types another, and reads what was written. */
  const saved = async (button: () => Promise<void>, name: string, typed?: string) => {
    const file = path.join(workbench.folder, typed ?? name);
    // A second try must not be asked whether to overwrite.
    rmSync(file, { force: true });
    await button();
    const input = workbench.page.locator(".quick-input-widget:visible input[type=text]").first();
    await input.waitFor();
    // The dialog begins at the folder, and puts the name in once it has looked there.
    for (let i = 0; i < 100 && !(await input.inputValue()).endsWith(name); i++)
      await workbench.page.waitForTimeout(100);
    assert.equal(path.basename(await input.inputValue()), name);
    if (typed !== undefined) await input.fill(file);
    await workbench.page.keyboard.press("Enter");
    // An empty file is one that is being written; the words of the last one may still stand in the status bar.
    for (let i = 0; i < 200 && !(existsSync(file) && statSync(file).size > 0); i++)
      await workbench.page.waitForTimeout(100);
    await workbench.page.locator(".statusbar", { hasText: "report saved" }).waitFor();
    return readFileSync(file);
  };

  for (const [button, name, holds] of [
    ["Markdown…", "wattlens-report.md", /^## .*\n[\s\S]*\| .*CO₂e/],
    ["CSV…", "wattlens-report.csv", /^run,id,kgCO2e_p10,.*\r\n[^\r]*#0,[\d.]+,/],
    ["JSON…", "wattlens-report.json", /^\{[\s\S]*"runs": \[/],
    ["HTML…", "wattlens-report.html", /^<!doctype html>[\s\S]*<svg/],
    ["Chart as SVG…", "wattlens-report.svg", /^<svg xmlns[\s\S]*<rect/],
    ["Chart as PNG…", "wattlens-report.png", PNG],
  ] as const) {
    it(`saves ${name} where one says`, async () => {
      const bytes = await saved(() => frame.getByText(button, { exact: true }).click(), name);
      assert.match(bytes.toString(holds === PNG ? "latin1" : "utf8"), holds);
    });
  }

  it("saves a single chart as it looks, in either form", async () => {
    await frame.getByRole("tab", { name: "This run" }).click();
    const press = (title: RegExp) => () => frame.getByRole("button", { name: title }).click();
    const parts = /Save This Chart… .*Where it comes from/;
    const svg = (await saved(press(parts), "wattlens-parts.png", "parts.svg")).toString();
    for (const word of ["accelerators", "making of the hardware"]) assert.ok(svg.includes(`>${word}<`), word);
    for (const part of ["accelerators", "host", "facility", "embodied"]) {
      const colour = await frame.evaluate(
        `getComputedStyle(document.querySelector(".split .${part}")).backgroundColor`,
      );
      assert.ok(svg.includes(`fill="${colour}"`), `${part}: ${colour}`);
    }
    assert.doesNotMatch(svg, /class=|var\(|href/);
    for (const [title, name] of [
      [/Save This Chart… .*Carbon/, "wattlens-range.png"],
      [parts, "wattlens-parts.png"],
      [/Save This Chart… .*uncertain/, "wattlens-causes.png"],
    ] as const) {
      const png = await saved(press(title), name);
      assert.match(png.toString("latin1"), PNG);
      writeFileSync(screenshotFile(path.basename(name, ".png")), png);
    }
    await frame.getByRole("tab", { name: "Where" }).click();
    await frame.getByLabel("Provider").selectOption("gcp");
    const regions = await saved(press(/Save This Chart… .*Where/), "wattlens-regions.png", "regions.svg");
    assert.ok(regions.toString().includes("europe-north1"));
  });

  it("sends what it likes, and the host does only what a page may ask for", async () => {
    const before = readdirSync(workbench.folder);
    const opened = () => workbench.page.locator(".tab").allInnerTexts();
    const openedBefore = await opened();
    const place = { path: "../../../etc/passwd", start: 0, line: 1 };
    for (const nonsense of [
      ...["", null, 7, [], {}, { type: "ready" }, { type: "save", run: "a", values: { password: "x" } }],
      ...[
        { type: "run", command: "workbench.action.closeAllEditors" },
        { type: "reveal", place: "x" },
      ],
      ...[
        { type: "export", format: "exe", to: "file" },
        { type: "picture", name: "../x", svg: "<svg ", pngBase64: "A" },
      ],
      ...[
        { type: "idea", key: "none", action: "apply" },
        { type: "view", view: { run: 1 } },
      ],
      ...[
        { type: "save", run: "x".repeat(5000), values: {} },
        { type: "gitHistory", run: "none" },
      ],
    ])
      await frame.evaluate(`window.keptEditor.postMessage(${JSON.stringify(nonsense)})`);
    await frame.evaluate(`window.keptEditor.postMessage(${JSON.stringify({ type: "reveal", place })})`);
    // What comes after it is answered, so that all of it has been looked at.
    await frame.getByText("Copy as Markdown").click();
    await workbench.page.locator(".statusbar", { hasText: "report copied" }).waitFor();
    assert.equal(await workbench.page.locator(".quick-input-widget:visible").count(), 0);
    assert.deepEqual(readdirSync(workbench.folder), before);
    assert.deepEqual(await opened(), openedBefore);
    assert.deepEqual(workbench.errors, []);
  });

  it("takes no nonsense from its host, lists a page of ten thousand runs, and says when there is nothing", async () => {
    const send = (message: unknown) => frame.evaluate(`window.postMessage(${JSON.stringify(message)}, "*")`);
    const quantity = (p50: number, unit: string) => ({ p10: p50 / 2, p50, p90: p50 * 2, unit });
    const runs = Array.from({ length: 200 }, (_, index) => ({
      id: `run ${index}`,
      label: `run ${index}`,
      totalKgCO2e: quantity(200 - index, "kgCO2e"),
      energyKWh: quantity(400 - index, "kWh"),
      hours: quantity(10, "h"),
      hardware: "NVIDIA A100",
      place: "World",
    }));
    const hours = { value: 2, provenance: { kind: "configured", setting: "a walk" } };
    const workload = { id: "run 0", label: "run 0", paths: [], inputs: { hours }, problems: [] };
    const kg = quantity(200, "kgCO2e");
    const kWh = quantity(400, "kWh");
    const estimate = {
      ...{ task: "vision", hardware: "NVIDIA A100", place: "World", shares: [], filled: {}, problems: [] },
      ...{ totalKgCO2e: kg, operationalKgCO2e: kg, embodiedKgCO2e: kg, hours: quantity(2, "h") },
      ...{ energyKWh: kWh, acceleratorEnergyKWh: kWh, hostEnergyKWh: kWh, overheadEnergyKWh: kWh },
    };
    const state = {
      ...{
        state: "ready",
        partial: false,
        runs,
        count: 10_000,
        found: 10_000,
        run: { workload, estimate, measured: false },
        ideas: [],
      },
      ...{ hours: { isAsked: false }, locale: "en", bundle: {}, rightToLeft: false, canSave: true },
    };
    await frame.getByRole("tab", { name: "Workspace" }).click();
    const before = await frame.locator("tbody").first().innerText();
    for (const nonsense of [
      "x",
      { type: "state" },
      { type: "state", revision: 0, state: { ...state, runs: "all" } },
      { type: "change", from: 0, revision: 1, change: { set: { run: 1 }, gone: [], runs: [] } },
      { type: "evaluate", code: "1" },
    ])
      await send(nonsense);
    assert.equal(await frame.locator("tbody").first().innerText(), before);
    await send({ type: "state", revision: 0, state });
    await frame.getByText("200 of 10,000 runs.").waitFor();
    assert.equal(await frame.locator("tbody").first().locator("tr").count(), 200);
    const askedAtSeconds = Math.floor(Date.now() / 3_600_000) * 3600;
    const points = Array.from({ length: 48 }, (_, hour) => ({
      fromSeconds: askedAtSeconds + hour * 3600,
      gCO2ePerKWh: hour % 24 < 12 ? 300 : 100,
    }));
    const forecast = { askedAtSeconds, points, signal: "average", attribution: "Hours of a service" };
    await frame.getByRole("tab", { name: "What if" }).click();
    // The host goes on to say what it knows: what was sent stands until then.
    const chosen = async () => {
      await send({ type: "state", revision: 0, state: { ...state, hours: { isAsked: true, forecast } } });
      await frame.getByText(forecast.attribution).waitFor({ timeout: 2_000 });
      await frame.getByLabel("begin at").selectOption({ label: await cleanest(frame) }, { timeout: 2_000 });
      await frame.getByText(/^Saves .*CO₂e/).waitFor({ timeout: 2_000 });
      return true;
    };
    let done = false;
    for (let turn = 0; turn < 5 && !done; turn++) done = await chosen().catch(() => false);
    assert.ok(done, "no hour could be chosen");
    await workbench.screenshot("panel-hour");
    await frame.getByRole("tab", { name: "Workspace" }).click();
    await send({ type: "state", revision: 0, state: { ...state, rightToLeft: true } });
    await frame.locator("html[dir=rtl]").waitFor();
    await workbench.screenshot("panel-right-to-left");
    const { run: _, ...none } = { ...state, runs: [], count: 0, found: 0 };
    await send({ type: "state", revision: 0, state: none });
    await frame.getByText("Open an Example").waitFor();
    await send({ type: "state", revision: 0, state: { ...none, state: "failed" } });
    await frame.getByText("The report could not be made").waitFor();
    // A change of what it does not have: it asks for the whole, and shows that.
    await send({ type: "change", from: 99_999, revision: 100_000, change: { set: {}, gone: [], runs: [0] } });
    await frame.locator("tbody").first().filter({ hasText: "batch_summaries.py" }).waitFor();
    assert.deepEqual(workbench.errors, []);
  });
});

/** Runs in every frame of the page: what a webview gets to speak with its host is kept where a test can take it. */
const keepEditor = `(() => {
  let acquire;
  Object.defineProperty(window, "acquireVsCodeApi", {
    configurable: true,
    get: () => acquire && (() => (window.keptEditor = acquire())),
    set: (given) => { acquire = given; },
  });
})()`;

/** The first of the hours that are offered as much cleaner. */
async function cleanest(frame: Frame): Promise<string> {
  const labels = await frame.getByLabel("begin at").locator("option").allInnerTexts();
  return labels.find((label) => /−6\d %/.test(label)) ?? assert.fail(labels.join());
}
