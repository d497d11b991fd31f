import assert from "node:assert/strict";
import { findings, standsOut } from "../../support/accessibility.ts";
import { themes } from "../../support/launch.ts";
import { frameOf } from "../../support/reportFrame.ts";
import { openWorkbench, type Workbench } from "../../support/workbench.ts";

for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
  describe(`the report in ${theme}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await openWorkbench({ theme });
    });
    after(() => workbench?.close());

    it("opens from the activity bar", async () => {
      await workbench.page.locator('.activitybar .action-label[aria-label^="Wattlens"]').click();
      await workbench
        .webview()
        .getByText(/\d+ files read/)
        .waitFor();
      // Away from the icon, so that its tooltip does not lie over the report.
      await workbench.page.mouse.move(700, 600);
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`report-${theme}`);
      const frame = await frameOf(workbench, ".runs");
      assert.deepEqual(await findings(frame), []);
      for (const how of [{ width: 300 }, { width: 300, rightToLeft: true }, { zoom: 2 }])
        assert.equal(await standsOut(frame, how), 0, JSON.stringify(how));
      assert.deepEqual(workbench.errors, []);
    });
  });
}
