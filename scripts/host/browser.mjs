import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atExit } from "../setup/atExit.mjs";
import { browser, ensureSystem } from "./debian.mjs";

/**
 * Opens a page in a headless browser with a fresh profile.
 * @returns {Promise<{ page: import("playwright-core").Page, close: () => Promise<void> }>}
 */
export async function openBrowser() {
  await ensureSystem();
  const { chromium } = await import("playwright-core");
  const profile = mkdtempSync(path.join(tmpdir(), "wattlens-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser() ?? "",
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const erase = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const forget = atExit(erase);
  const close = async () => {
    await context.close();
    erase();
    forget();
  };
  return { page, close };
}
