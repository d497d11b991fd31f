import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createAnalyzer, readFile } from "../../../src/core/analyze.ts";
import { type Action, changed, toldSettings } from "../../support/actions/action.ts";
import { actions } from "../../support/actions/actions.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

/** The line on which the light bulb has an action, and what it says there. */
function offered({ path: name, text, rule, beside }: Action) {
  const files = [{ path: name, text }, ...(beside ? [beside] : [])].map((one) =>
    readFile(one.path, one.text),
  );
  const { estimates, suggestions, advice } = createAnalyzer().analyze(files, toldSettings);
  const idea = [...suggestions, ...advice].find((one) => one.rule === rule);
  const run = beside === undefined ? estimates[0]?.workload.anchor : idea?.anchor;
  return { line: run?.line ?? 1, title: `Wattlens: ${idea?.title}` };
}

const KILO: { readonly [unit: string]: number } = {
  mg: 1e-6,
  g: 1e-3,
  kg: 1,
  t: 1e3,
  Wh: 1e-3,
  kWh: 1,
  MWh: 1e3,
};

/** Kilograms and kilowatt-hours of a lens: `≈ 1.4 kgCO₂e (0.6–3.2) · 3.4 kWh · …`. */
function figuresOf(lens: string): { readonly kgCO2e: number; readonly kWh: number } {
  const figure = (pattern: RegExp) => {
    const [, value = "", unit = ""] = pattern.exec(lens) ?? [];
    return Number(value.replace(",", "")) * (KILO[unit] ?? Number.NaN);
  };
  return { kgCO2e: figure(/≈ ([\d.,]+) (m?g|kg|t)CO₂e/), kWh: figure(/· ([\d.,]+) ([kM]?Wh)/) };
}

/** Whether the run takes less: by its carbon or, where one digit of that hides it, by its energy. */
function hasFallen(now: string, before: string): boolean {
  const [is, was] = [figuresOf(now), figuresOf(before)];
  return is.kgCO2e < was.kgCO2e || (is.kgCO2e === was.kgCO2e && is.kWh < was.kWh);
}

describe("code actions", () => {
  const settings = {
    "wattlens.accelerator": toldSettings.accelerator,
    "wattlens.acceleratorCount": toldSettings.acceleratorCount,
    "wattlens.country": toldSettings.country,
    // The editor's own history copies files that this walk takes away again.
    "workbench.localHistory.enabled": false,
    "workbench.editor.limit.enabled": true,
    "workbench.editor.limit.value": 3,
  };
  let workbench: Workbench;
  const file = (name: string) => path.join(workbench.folder, name);
  const onDisk = (name: string) => readFileSync(file(name), "utf8");
  const until = async (what: string, holds: () => boolean | Promise<boolean>) => {
    for (let i = 0; i < 200; i++) {
      if (await holds()) return;
      await workbench.page.waitForTimeout(100);
    }
    assert.fail(what);
  };
  const tab = (name: string) => workbench.page.locator(`.tab[data-resource-name="${path.basename(name)}"]`);
  const lens = () => workbench.waitForLens(/^≈/);
  const write = ({ path: name, text, beside }: Action) => {
    for (const one of [{ path: name, text }, ...(beside ? [beside] : [])])
      writeFileSync(file(one.path), one.text);
  };
  /** Asks for the light bulb until it has this entry: the analysis of other files may still come. */
  const offer = async (title: string) => {
    const { page } = workbench;
    const entry = page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    for (let attempt = 0; ; attempt++) {
      await page.keyboard.press("ControlOrMeta+.");
      try {
        return await entry.click({ timeout: 5_000 });
      } catch (error) {
        if (attempt === 4) throw error;
        await page.keyboard.press("Escape");
      }
    }
  };

  before(async () => {
    workbench = await openWorkbench({ settings });
    await resize(workbench.page, 1280, 1100);
    // A machine that is rented belongs to every run that names none: its files are there for their own walk only.
    for (const action of actions) if (action.beside === undefined) write(action);
  });
  after(() => workbench?.close());

  for (const action of actions)
    it(`${action.name}: offered, previewed, applied, read again, undone`, async () => {
      const { page } = workbench;
      const { keyboard } = page;
      const { line, title } = offered(action);
      if (action.beside) write(action);
      await workbench.openFile(`${action.path}:${line}`);
      const before = action.beside ? "" : await lens();
      await offer(title);
      const apply = page.getByRole("button", { name: "Apply" }).first();
      await apply.waitFor();
      assert.equal(onDisk(action.path), action.text);
      if (action === actions[0]) await workbench.screenshot("action-preview");
      // By the key: a click waits until nothing moves.
      await keyboard.press("ControlOrMeta+Enter");
      await until("not applied", () => onDisk(action.path) === changed(action));
      // What measures or stands in another file has no figure of its own that could fall.
      if (action.rule !== "measure" && !action.beside)
        await until("the lens did not fall", async () => hasFallen(await lens(), before));
      if (action === actions[0]) await workbench.screenshot("action-applied");
      await page.locator(".editor-group-container.active .view-lines").first().click({ force: true });
      await keyboard.press("ControlOrMeta+z");
      if (!action.beside) await until("not undone", async () => (await lens()) === before);
      await keyboard.press("ControlOrMeta+s");
      await until("not as it was", () => onDisk(action.path) === action.text);
      if (!action.beside) return;
      // A save that is still under way would not find its file.
      await until("not saved", async () => (await page.locator(".tab.active.dirty").count()) === 0);
      await workbench.runCommand("View: Close Editor");
      await until("not closed", async () => !(await tab(action.path).isVisible()));
      for (const name of [action.path, action.beside.path]) rmSync(file(name));
    });

  it("raise no error", () => assert.deepEqual(workbench.errors, []));
});
