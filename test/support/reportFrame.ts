import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** The frame that the full report is drawn in. */
export async function frameOf(workbench: Workbench): Promise<Frame> {
  for (let turn = 0; turn < 100; turn++) {
    for (const frame of workbench.page.frames()) {
      const ours = await frame.evaluate("document.querySelector('#tab-run') !== null").catch(() => false);
      if (ours) return frame;
    }
    await workbench.page.waitForTimeout(200);
  }
  throw new Error("the report is in no frame");
}
