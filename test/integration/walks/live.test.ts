import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { findings, standsOut } from "../../support/accessibility.ts";
import { type FakeTraining, fakeTraining } from "../../support/fakeTraining.ts";
import { frameOf } from "../../support/reportFrame.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

/** A theme of each kind, and the editor's class for it. */
const kinds = {
  "Light Modern": "vs",
  "Dark High Contrast": "hc-black",
  "Light High Contrast": "hc-light",
  "Dark Modern": "vs-dark",
};

describe("a running training", () => {
  let training: FakeTraining;
  let workbench: Workbench;
  let outside: ChildProcess | undefined;
  let frame: Frame;
  const item = () => workbench.statusBarItem("wattlens.estimate");
  const shows = (pattern: RegExp, timeout = 30_000) =>
    item().filter({ hasText: pattern }).waitFor({ timeout });

  /** Waits until the training has written so many checkpoints more. */
  async function checkpointsMore(count: number): Promise<void> {
    const written = () => readdirSync(path.join(workbench.folder, "out")).length;
    for (const wanted = written() + count; written() < wanted; ) await workbench.page.waitForTimeout(200);
  }

  /** Looks at the live page in every kind of theme, wide and narrow: nothing faint, nothing that stands out. */
  async function inThemes(name: string, themes: readonly (keyof typeof kinds)[]): Promise<void> {
    const { page } = workbench;
    for (const theme of themes) {
      await workbench.runCommand("Preferences: Color Theme");
      await workbench.pick(theme);
      await page.locator(`.monaco-workbench.${kinds[theme]}`).waitFor();
      const file = `${name}-${theme.replaceAll(" ", "-").toLowerCase()}`;
      await resize(page, 1280, 1400);
      await workbench.screenshot(file);
      assert.deepEqual(await findings(frame), [], theme);
      await resize(page, 660, 1400);
      await workbench.screenshot(`${file}-narrow`);
      assert.equal(await standsOut(frame, { width: 300 }), 0, theme);
    }
    await resize(page, 1280, 800);
  }

  before(async () => {
    training = fakeTraining(1200);
    workbench = await openWorkbench({ settings: { ...training.settings, "wattlens.budget.run": "1 Wh" } });
  });
  after(async () => {
    outside?.kill("SIGKILL");
    await workbench?.close();
    training?.remove();
  });

  it("shows power, energy and carbon while a terminal trains", async () => {
    const { page } = workbench;
    await workbench.openFile("sentiment/train.py");
    await shows(/≈ [\d.,]+ k?gCO₂e/);
    await workbench.runCommand("Terminal: Create New Terminal", page.locator(".terminal-wrapper.active"));
    // Commands are heard once the shell has told that it can be.
    await page.waitForTimeout(3_000);
    await page.keyboard.type("python3 sentiment/train.py\n", { delay: 5 });
    await shows(/412 W · [\d.]+ Wh · [\d.]+ g/);
    await workbench.screenshot("live-terminal");
  });

  it("says where the figures come from, and how far the run has come", async () => {
    const { page } = workbench;
    await item().hover();
    const hover = page.locator(".monaco-hover:not(.hidden)").filter({ hasText: /nvidia-smi \(sampled\)/ });
    await hover.first().waitFor();
    const text = await hover.first().innerText();
    assert.match(text, /So far: [\d.]+ Wh/);
    assert.match(text, /Progress: [\d.]+ % \(tqdm\)/);
    assert.match(text, /of the estimate of/);
    assert.match(text, /Grid: [\d.]+ gCO₂e\/kWh, .*France/);
    await workbench.screenshot("live-tooltip");
    await page.mouse.move(5, 5);
  });

  it("opens its page from the status bar: course, heading and estimate", async () => {
    await item().click();
    frame = await frameOf(workbench);
    await frame.locator('#tab-live[aria-selected="true"]').waitFor();
    await frame.getByRole("heading", { name: "sentiment/train.py" }).waitFor();
    await frame
      .locator(".figure")
      .filter({ hasText: /412 W · [\d.]+ Wh · [\d.]+ g/ })
      .waitFor();
    await frame.getByRole("img", { name: /^Power: 412 W/ }).waitFor();
    await frame.getByRole("img", { name: /^Energy: [\d.]+ Wh/ }).waitFor();
    // A step of the projection is worth a minute or a twentieth of the work.
    await frame.locator(".plot .band").waitFor({ timeout: 60_000 });
    await inThemes("live-page", ["Light Modern", "Dark High Contrast", "Light High Contrast", "Dark Modern"]);
  });

  it("says once that the budget is used up", async () => {
    const said = (await workbench.notifications()).filter((one) => /used up the budget of a run/.test(one));
    assert.equal(said.length, 1);
  });

  it("keeps a line when the training is killed", async () => {
    process.kill(Number(readFileSync(path.join(workbench.folder, "pid"), "utf8")), "SIGKILL");
    await item().filter({ hasText: /412 W/ }).waitFor({ state: "detached" });
    const line = workbench.page.locator(".quick-input-list .monaco-list-row").filter({ hasText: /Wh/ });
    await workbench.runCommand("Wattlens: Show History", line.first());
    assert.match(
      await line.first().innerText(),
      /sentiment\/train\.py: [\d.]+ Wh[\s\S]*sampled by nvidia-smi[\s\S]*estimated[\s\S]*failed/,
    );
    await workbench.screenshot("live-history");
    await workbench.page.keyboard.press("Escape");
  });

  it("keeps the course and the line on its page when the training is over", async () => {
    await workbench.runCommand("Wattlens: Show Running Training");
    frame = await frameOf(workbench);
    await frame.getByText("Ended", { exact: true }).waitFor();
    const row = frame.locator("#ended tbody tr").first();
    assert.match(await row.innerText(), /sentiment\/train\.py[\s\S]*Wh[\s\S]*failed/);
    assert.match(await frame.locator(".figure").innerText(), /^[\d.]+ Wh, [\d.]+ gCO₂e in [\d.]+ s$/);
    await inThemes("live-page-ended", ["Light High Contrast", "Dark Modern"]);
  });

  it("follows a training that something else started, by its files, and goes stale when it is killed", async () => {
    rmSync(path.join(workbench.folder, "out"), { recursive: true, force: true });
    outside = spawn("python3", ["sentiment/train.py"], {
      cwd: workbench.folder,
      stdio: "ignore",
    });
    await shows(/412 W · [\d.]+ Wh/, 60_000);
    // What was shown was before a sign of the run: what lies behind the last one is not the run's.
    await checkpointsMore(2);
    outside.kill("SIGKILL");
    await shows(/Wh · .*last reading (\d+ s|\d+ min) ago/, 90_000);
    await workbench.screenshot("live-stale");
    assert.deepEqual(workbench.errors, []);
  }).timeout(300_000);
});
