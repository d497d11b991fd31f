import assert from "node:assert/strict";
import { writeFolderSettings } from "../../support/folderSettings.ts";
import { resize } from "../../support/resize.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

describe("lenses", () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench();
    // High enough for the whole script, wherever its run stands.
    await resize(workbench.page, 1280, 1400);
    await workbench.openFile("sentiment/train.py");
  });
  after(() => workbench?.close());

  it("say carbon with its range, energy, time and hardware", async () => {
    const lens = await workbench.waitForLens(/CO₂e/);
    assert.match(lens, /≈ [\d.,]+ k?gCO₂e \([\d.,]+–[\d.,]+\) · [\d.,]+ k?Wh · [\d.,]+ (h|min|s) on \S+/);
  });

  it("keep their count and words at every keystroke", async () => {
    await settled(workbench);
    const before = await workbench.lenses();
    await workbench.goToLine(14);
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.press("Enter");
    // Half of a statement, an open bracket and an open string: nothing of it parses.
    for (const key of 'broken = call([1, "two') {
      await workbench.page.keyboard.type(key);
      assert.equal((await workbench.lenses()).length, before.length, `after ${key}`);
    }
    for (let i = 0; i < 12; i++) {
      await workbench.page.waitForTimeout(200);
      assert.deepEqual(await workbench.lenses(), before);
    }
    await workbench.page.keyboard.press("Control+Shift+k");
    await workbench.page.waitForTimeout(600);
    assert.deepEqual(await workbench.lenses(), before);
  });

  it("take up a new value after a pause", async () => {
    const before = await workbench.lenses();
    await workbench.goToLine(13);
    await workbench.page.keyboard.press("End");
    await workbench.page.keyboard.press("Backspace");
    await workbench.page.keyboard.type("600");
    for (let i = 0; i < 50 && (await workbench.lenses())[0] === before[0]; i++) {
      await workbench.page.waitForTimeout(200);
    }
    assert.notEqual((await workbench.lenses())[0], before[0]);
    assert.equal((await workbench.lenses()).length, before.length);
  });

  it("go away with the setting and come back with it", async () => {
    await workbench.waitForLens(/CO₂e/);
    writeFolderSettings(workbench.folder, { "wattlens.codeLens.enabled": false });
    await workbench.page.locator(".codelens-decoration a").first().waitFor({ state: "detached" });
    writeFolderSettings(workbench.folder, { "wattlens.codeLens.enabled": true });
    await workbench.waitForLens(/CO₂e/);
    assert.deepEqual(await workbench.notifications(), []);
    assert.deepEqual(workbench.errors, []);
  });

  it("have a hover on each line that a figure came from, and its link leads to another", async () => {
    await workbench.openFile("vision/train.py");
    await workbench.waitForLens(/CO₂e/);
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

/** Waits until the lenses have said the same for two seconds: the rest of the folder has been read. */
async function settled(workbench: Workbench): Promise<void> {
  let same = 0;
  let last = "";
  while (same < 8) {
    const now = (await workbench.lenses()).join("\n");
    same = now === last && now !== "" ? same + 1 : 0;
    last = now;
    await workbench.page.waitForTimeout(250);
  }
}
