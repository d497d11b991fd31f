import assert from "node:assert/strict";
import path from "node:path";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { type Launched, launch, type WorkbenchOptions } from "./launch.ts";
import { openPages, screenshotFile } from "./screenshots.ts";
import { wordCenter } from "./wordCenter.ts";

/** Long enough for a cold editor on a busy machine; a wait that succeeds ends at once. */
const patienceMs = 30_000;

/** A real editor with Wattlens, driven as a person would. */
export interface Workbench {
  readonly page: Page;
  /** The folder that is open: a copy, free to be changed. */
  readonly folder: string;
  /** Errors on the page that name the extension or its webview. */
  readonly errors: readonly string[];
  /** Opens a file of the folder by its name, at a line (`train.py:12`) where one is told, and waits for its text. */
  openFile(name: string): Promise<void>;
  /** Runs a command from the palette by keyboard alone; where `shows` is told, until that can be seen. */
  runCommand(title: string, shows?: Locator): Promise<void>;
  /** Chooses the entry of the open quick pick that the typed text finds first. */
  pick(text: string): Promise<void>;
  /** Titles of the visible lenses, one string per line with lenses, from top to bottom. */
  lenses(): Promise<readonly string[]>;
  /** Waits until a visible line of lenses matches and returns its text. */
  waitForLens(pattern: RegExp): Promise<string>;
  /** Scrolls to a line of the active editor, counted from 1, and puts the cursor there. */
  goToLine(line: number): Promise<void>;
  /** Points at the first visible occurrence of these words and returns the text of the hover that matches. */
  hover(words: string, pattern?: RegExp): Promise<string>;
  /** The content of the webview, inside its two nested frames. */
  webview(): FrameLocator;
  /** The status bar item with this id (first argument of createStatusBarItem). */
  statusBarItem(id: string): Locator;
  /** What the editor's list of notifications holds, as text. */
  notifications(): Promise<readonly string[]>;
  /** Writes out/screenshots/NAME.png. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Text as read by a person: the editor draws spaces as no-break spaces. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ").trim();

/** Opens an editor; close it in `after`. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  return drive(await launch(options));
}

/** Drives the workbench of a window. */
function drive({ page, place, errors, close }: Launched): Workbench {
  page.setDefaultTimeout(patienceMs);
  openPages.add(page);
  const keyboard = page.keyboard;
  const quickInput = page.locator(".quick-input-widget:visible input[type=text]").first();
  const lensLines = page.locator(".codelens-decoration:visible");

  async function lenses(): Promise<readonly string[]> {
    const found = await lensLines.evaluateAll((elements) =>
      elements
        .map((element) => ({
          top: element.getBoundingClientRect().top,
          text: element.textContent ?? "",
        }))
        .sort((a, b) => a.top - b.top),
    );
    return found.map(({ text }) => plain(text));
  }

  async function waitForLens(pattern: RegExp): Promise<string> {
    const end = Date.now() + patienceMs;
    let seen: readonly string[] = [];
    while (Date.now() < end) {
      seen = await lenses();
      const match = seen.find((text) => pattern.test(text));
      if (match !== undefined) return match;
      await page.waitForTimeout(100);
    }
    throw new assert.AssertionError({
      message: `no lens matches ${pattern}`,
      actual: seen,
      expected: pattern,
    });
  }

  // The entry that Enter would take: the list shows what it held before until it is filtered.
  const entry = (text: string) =>
    page.locator(".quick-input-list .monaco-list-row.focused").filter({ hasText: text }).first();

  /** Opens a quick input, types, and accepts the entry; the list is not refreshed while open, so it is opened again. */
  async function quickOpen(key: string, typed: string, text: string): Promise<void> {
    const end = Date.now() + patienceMs;
    for (;;) {
      try {
        // A view that comes up takes the focus, and with it closes a quick input that was just opened.
        await keyboard.press("Escape");
        await keyboard.press(key);
        await quickInput.waitFor({ timeout: 2_000 });
        await quickInput.fill(typed, { timeout: 2_000 });
        await page
          .locator(".quick-input-list .monaco-list-row")
          .filter({ hasText: text })
          .first()
          .waitFor({ timeout: 2_000 });
        // The best match of the letters typed need not be the entry meant: "Show Full Report" for "Show Report".
        for (let down = 0; down < 8 && (await entry(text).count()) === 0; down++) {
          await keyboard.press("ArrowDown");
        }
        await entry(text).waitFor({ timeout: 2_000 });
        return await keyboard.press("Enter");
      } catch (error) {
        if (Date.now() > end) throw error;
      }
    }
  }

  async function runCommand(title: string, shows?: Locator): Promise<void> {
    const end = Date.now() + patienceMs;
    for (;;) {
      await quickOpen("F1", `>${title}`, title);
      if (shows === undefined) return;
      try {
        return await shows.waitFor({ timeout: 4_000 });
      } catch (error) {
        // On a busy machine the editor now and then drops the key that accepts a command.
        if (Date.now() > end) throw error;
      }
    }
  }

  return {
    page,
    folder: place.folder ?? "",
    errors,
    lenses,
    waitForLens,
    async openFile(name) {
      const base = path.basename(name).replace(/:\d+$/, "");
      const folder = path.basename(path.dirname(name));
      const crumbs = page.locator(".editor-group-container.active .breadcrumbs-control");
      // Of files of one name the list shows any until it is filtered.
      for (let attempt = 0; ; attempt++) {
        await quickOpen("ControlOrMeta+P", name, base);
        await page.locator(`.tab.active[data-resource-name="${base}"]`).waitFor();
        if (folder === ".") break;
        try {
          await crumbs.filter({ hasText: folder }).waitFor({ timeout: 3_000 });
          break;
        } catch (error) {
          if (attempt === 4) throw error;
        }
      }
      await page.locator(".editor-group-container.active .view-line").first().waitFor();
    },
    runCommand,
    async pick(text) {
      await quickInput.waitFor();
      await quickInput.fill(text);
      await entry(text).waitFor();
      await keyboard.press("Enter");
    },
    async goToLine(line) {
      await quickOpen("ControlOrMeta+P", `:${line}`, String(line));
      await page
        .locator(".editor-group-container.active .line-numbers.active-line-number", { hasText: `${line}` })
        .waitFor();
    },
    async hover(words, pattern = /\S/) {
      const text = page
        .locator(".monaco-hover:not(.hidden) .hover-contents")
        .filter({ hasText: pattern })
        .first();
      // A first hover may come before the analysis; pointing again asks again.
      for (let attempt = 0; ; attempt++) {
        await page.mouse.move(5, 5);
        try {
          const point = await wordCenter(page, words);
          assert.ok(point, `"${words}" is not on screen`);
          await page.mouse.move(point.x, point.y);
          await text.waitFor({ timeout: 5_000 });
          return plain(await text.innerText());
        } catch (error) {
          if (attempt === 4) throw error;
        }
      }
    },
    webview: () => page.frameLocator("iframe.webview.ready").frameLocator("#active-frame"),
    statusBarItem: (id) => page.locator(`[id="wattlens.wattlens.${id}"]`),
    async notifications() {
      // An editor that is driven shows no toasts; its list keeps what they would have said.
      const list = page.locator(".notifications-center");
      await runCommand("Notifications: Show Notifications", list);
      const said = await list.locator(".notification-list-item-message").allInnerTexts();
      await keyboard.press("Escape");
      await list.waitFor({ state: "hidden" });
      return said.map(plain);
    },
    async screenshot(name) {
      await page.screenshot({ path: screenshotFile(name) });
    },
    async close() {
      openPages.delete(page);
      await close();
    },
  };
}
