import assert from "node:assert/strict";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { formatRuns } from "../../../src/present/format.ts";
import { english } from "../../../src/present/words.ts";
import { frameOf } from "../../../test/support/reportFrame.ts";
import { openWorkbench, type Workbench } from "../../../test/support/workbench.ts";

/** Milliseconds; a machine on which the built-in preview takes longer is measured by that. */
const FIRST_PAINT_MS = 300;
const UPDATE_MS = 100;

const keys = { report: "Control+Alt+9", preview: "Control+Alt+8", close: "Control+Alt+7" };
const bound = [
  ["ctrl+alt+9", "wattlens.showFullReport"],
  ["ctrl+alt+8", "markdown.showPreview"],
  ["ctrl+alt+7", "workbench.action.closeActiveEditor"],
] as const;

/** A folder with so many runs, and a document of as many sections for the preview. */
function writeFolder(folder: string, runs: number): void {
  rmSync(folder, { recursive: true, force: true });
  const models = ["meta-llama/Llama-3.1-8B", "mistralai/Mistral-7B-v0.1", "Qwen/Qwen2.5-7B"];
  const names = Array.from({ length: runs }, (_, index) => `exp${String(index).padStart(5, "0")}`);
  for (const [index, name] of names.entries()) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(
      path.join(folder, name, "config.yml"),
      [
        `base_model: ${models[index % models.length]}`,
        "adapter: lora",
        "datasets:",
        "  - path: tatsu-lab/alpaca",
        "    type: alpaca",
        `sequence_len: ${1024 * (1 + (index % 4))}`,
        "micro_batch_size: 2",
        "learning_rate: 0.0002",
        `num_epochs: ${1 + (index % 5)}`,
        "",
      ].join("\n"),
    );
  }
  const section = (name: string) => `## ${name}\n\nA run of *${name}*, its config, and **what it took**.\n`;
  writeFileSync(path.join(folder, "README.md"), `# Runs\n\n${names.map(section).join("\n")}`);
}

const middle = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** When the last key went down, on the clock that all frames of the page share. */
async function watchKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(
    "window.addEventListener('keydown', (event) => { window.lastKey = performance.timeOrigin + event.timeStamp; }, true)",
  );
  return async () => Number(await page.evaluate("window.lastKey"));
}

/** Asks a frame until it answers with a number; the page's own policy forbids Playwright to wait in it. */
async function numberIn(frame: Frame, expression: string): Promise<number> {
  for (let turn = 0; turn < 300; turn++) {
    const value = await frame.evaluate(expression);
    if (typeof value === "number") return value;
    await frame.page().waitForTimeout(20);
  }
  throw new Error(`no number: ${expression}`);
}

/** Opens a view by its key, and closes it; from the key to the first paint of its contents. */
async function firstPaint(
  workbench: Workbench,
  { key, selector, lastKey }: { key: string; selector: string; lastKey: () => Promise<number> },
): Promise<number> {
  const { page } = workbench;
  await page.keyboard.press(key);
  const pressed = await lastKey();
  const frame = await frameOf(workbench, selector);
  const painted = await numberIn(
    frame,
    "performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => performance.timeOrigin + startTime)[0]",
  );
  const took = painted - pressed;
  await page.keyboard.press(keys.close);
  for (let i = 0; i < 100 && page.frames().includes(frame); i++) await page.waitForTimeout(50);
  await page.waitForTimeout(500);
  return took;
}

/** Notes when the contents of the report have changed and been drawn. */
async function watchReport(frame: Frame): Promise<void> {
  await frame.evaluate(`
    window.changed = [];
    new MutationObserver(() => requestAnimationFrame(() =>
      window.changed.push(performance.timeOrigin + performance.now()))).observe(
        document.getElementById("root"), { subtree: true, childList: true, characterData: true });
  `);
}

async function update(page: Page, frame: Frame, lastKey: () => Promise<number>, typed: string) {
  await frame.evaluate("window.changed.length = 0");
  for (const key of typed) {
    if (key !== typed[0]) await page.waitForTimeout(120);
    await page.keyboard.press(key === "<" ? "Backspace" : key);
  }
  const pressed = await lastKey();
  const took = (await numberIn(frame, `window.changed.find((time) => time > ${pressed})`)) - pressed;
  // Long enough that the next edit is a single one again.
  await page.waitForTimeout(1500);
  return took;
}

function line(name: string, milliseconds: number, fine?: boolean): void {
  const verdict = fine === undefined ? "" : fine ? "within its budget" : "OVER its budget";
  console.log(`${name.padEnd(52)}${`${Math.round(milliseconds)} ms`.padStart(8)}   ${verdict}`);
}

/** Measures and prints; whether all is within its budget. */
export async function measure(runs: number, rounds: number): Promise<boolean> {
  const fixture = "out/bench/ui-workspace";
  writeFolder(path.resolve(fixture), runs);
  const workbench = await openWorkbench({
    fixture,
    vsix: path.resolve("out/wattlens.vsix"),
    settings: { "wattlens.maxFiles": 100_000 },
    keys: bound.map(([key, command]) => ({ key, command })),
  });
  try {
    const { page } = workbench;
    await workbench.runCommand("Wattlens: Show Report");
    const started = Date.now();
    await workbench.webview().getByText(formatRuns(runs, english)).waitFor({ timeout: 600_000 });
    console.log(`${runs} runs found and reckoned in ${Math.round((Date.now() - started) / 1000)} s`);
    await workbench.runCommand("View: Show Explorer");
    await workbench.openFile("README.md");
    const lastKey = await watchKeys(page);
    const times: { readonly report: number[]; readonly preview: number[] } = { report: [], preview: [] };
    // The first of each loads what later ones find in memory; it is told, and not counted.
    for (let round = 0; round <= rounds; round++) {
      times.report.push(await firstPaint(workbench, { key: keys.report, selector: "#range-text", lastKey }));
      times.preview.push(
        await firstPaint(workbench, { key: keys.preview, selector: ".markdown-body", lastKey }),
      );
    }
    const [coldReport = Number.NaN, ...report] = times.report;
    const [coldPreview = Number.NaN, ...preview] = times.preview;
    const peer = middle(preview);
    const first = middle(report);
    line("Peer: Markdown preview, as many sections, first paint", peer);
    const quick = first <= Math.max(FIRST_PAINT_MS, peer);
    line("full report, first paint", first, quick);
    console.log(
      ` = ×${(first / peer).toPrecision(2)} of the peer; ${report.map(Math.round).join(", ")} against`,
    );
    console.log(
      ` ${preview.map(Math.round).join(", ")}; the very first ${Math.round(coldReport)} against ${Math.round(coldPreview)}`,
    );

    await workbench.openFile("exp00000/config.yml");
    await workbench.runCommand("View: Split Editor Right");
    await page.keyboard.press(keys.report);
    const frame = await frameOf(workbench, "#range-text");
    await frame.locator(".picker select").selectOption("exp00000/config.yml#0");
    await page.locator(".view-line", { hasText: "num_epochs" }).first().click();
    await page.keyboard.press("End");
    await page.waitForTimeout(1500);
    await watchReport(frame);
    const single: number[] = [];
    const burst: number[] = [];
    for (let round = 0; round < rounds; round++) {
      single.push(await update(page, frame, lastKey, "0"), await update(page, frame, lastKey, "<"));
      burst.push(await update(page, frame, lastKey, "00"));
      await update(page, frame, lastKey, "<<");
    }
    const edit = middle(single);
    line("a single edit, until the report shows it", edit, edit <= UPDATE_MS);
    line("typing on, from the last key until the report shows it", middle(burst));
    assert.deepEqual(workbench.errors, []);
    return quick && edit <= UPDATE_MS;
  } catch (error) {
    await workbench.screenshot("failure-bench-ui");
    throw error;
  } finally {
    await workbench.close();
  }
}
