import type { Frame } from "playwright-core";
import type { Workbench } from "./workbench.ts";

/** The frame that the full report is drawn in, or another webview that has such an element. */
export async function frameOf(workbench: Workbench, selector = "#tab-run"): Promise<Frame> {
  for (let turn = 0; turn < 100; turn++) {
    for (const frame of workbench.page.frames()) {
      const found = `document.querySelector(${JSON.stringify(selector)}) !== null`;
      const ours = await frame.evaluate(found).catch(() => false);
      if (ours && frame !== workbench.page.mainFrame()) return frame;
    }
    await workbench.page.waitForTimeout(200);
  }
  throw new Error(`no webview has ${selector}`);
}

/** The tabs of the full report that speak of estimates. */
export const tabs = [
  "This run",
  "What if",
  "Where",
  "Workspace",
  "Suggestions",
  "How this was reckoned",
] as const;

/** Opens the full report, or goes to it, and waits until it is drawn. */
export async function openReport(workbench: Workbench): Promise<Frame> {
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
