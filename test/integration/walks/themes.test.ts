import assert from "node:assert/strict";
import { themes } from "../../support/launch.ts";
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
      await workbench.webview().locator("body").getByText(/\S/).first().waitFor();
      // Away from the icon, so that its tooltip does not lie over the report.
      await workbench.page.mouse.move(700, 600);
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`report-${theme}`);
      assert.deepEqual(workbench.errors, []);
    });
  });
}
