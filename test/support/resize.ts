import type { Page } from "playwright-core";

/** Gives the window a size and waits until the editor has taken it; one that is still starting may not hear of it. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await page.setViewportSize({ width, height: turn % 2 === 0 ? height : height - 1 });
    await page.waitForTimeout(300);
    const box = await page.locator(".monaco-workbench").first().boundingBox();
    if (box !== null && turn % 2 === 0 && Math.round(box.height) === height) return;
  }
  throw new Error(`the editor does not take ${width} × ${height}`);
}
