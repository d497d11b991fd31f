import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createAnalyzer, readFile } from "../../../src/core/analyze.ts";
import { type Action, actions, changed, toldSettings } from "../../support/actions.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

/** Where the run of an action's file stands, and what the light bulb says there. */
function offered({ path: name, text, rule }: Action) {
  const { estimates, suggestions, advice } = createAnalyzer().analyze([readFile(name, text)], toldSettings);
  const idea = [...suggestions, ...advice].find((one) => one.rule === rule);
  return { line: estimates[0]?.workload.anchor?.line ?? 1, title: `Wattlens: ${idea?.title}` };
}

/** Kilograms of a lens: `≈ 1.4 kgCO₂e (0.6–3.2) · …`. */
function kgCO2eOf(lens: string): number {
  const [, value = "", unit = ""] = /≈ ([\d.,]+) (m?g|kg|t)CO₂e/.exec(lens) ?? [];
  return Number(value.replace(",", "")) * ({ mg: 1e-6, g: 1e-3, kg: 1, t: 1e3 }[unit] ?? Number.NaN);
}

describe("code actions", () => {
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
  const lens = () => workbench.waitForLens(/^≈/);

  before(async () => {
    workbench = await openWorkbench({
      settings: {
        "wattlens.accelerator": toldSettings.accelerator,
        "wattlens.acceleratorCount": toldSettings.acceleratorCount,
        "wattlens.country": toldSettings.country,
        "workbench.editor.limit.enabled": true,
        "workbench.editor.limit.value": 3,
      },
    });
    await resize(workbench.page, 1280, 1100);
    for (const { path: name, text } of actions) writeFileSync(file(name), text);
  });
  after(() => workbench?.close());

  for (const action of actions)
    it(`${action.name}: offered, previewed, applied, read again, undone`, async () => {
      const { page } = workbench;
      const { keyboard } = page;
      const { line, title } = offered(action);
      await workbench.openFile(`${action.path}:${line}`);
      const before = await lens();
      await keyboard.press("ControlOrMeta+.");
      await page.locator(".action-widget .monaco-list-row", { hasText: title }).first().click();
      const apply = page.getByRole("button", { name: "Apply" }).first();
      await apply.waitFor();
      assert.equal(onDisk(action.path), action.text);
      if (action === actions[0]) await workbench.screenshot("action-preview");
      await apply.click();
      await until("not applied", () => onDisk(action.path) === changed(action));
      if (action.rule !== "measure") {
        await until("the lens did not fall", async () => kgCO2eOf(await lens()) < kgCO2eOf(before));
      }
      if (action === actions[0]) await workbench.screenshot("action-applied");
      await page.locator(".editor-group-container.active .view-lines").first().click();
      await keyboard.press("ControlOrMeta+z");
      await until("not undone", async () => (await lens()) === before);
      await keyboard.press("ControlOrMeta+s");
      await until("not as it was", () => onDisk(action.path) === action.text);
    });

  it("raise no error", () => assert.deepEqual(workbench.errors, []));
});
