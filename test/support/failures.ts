import type { Page } from "playwright-core";
import { openPages, screenshotFile } from "./screenshots.ts";

// A hook of the root suite: a failed walk leaves a picture of what was on screen, and its words in the log.
afterEach(async function () {
  const test = this.currentTest;
  // Mocha tells a first failure of a test that is tried again by its count alone.
  if (test === undefined || test.state === "passed" || test.isPending()) return;
  const name = test.fullTitle().replaceAll(/\W+/g, "-");
  for (const page of openPages) {
    await page.screenshot({ path: screenshotFile(`failure-${name}`) });
    for (const frame of page.frames()) {
      const words = await wordsOf(frame);
      // A frame that starts the extension host shows its own script.
      if (!/^\(function|^$/.test(words)) console.log(`on screen: ${words}`);
    }
  }
});

/** What a frame shows, in one line; where it cannot be asked, why. */
async function wordsOf(frame: ReturnType<Page["frames"]>[number]): Promise<string> {
  try {
    const text = await frame.locator("body").innerText({ timeout: 2_000 });
    return text.replaceAll(/\s+/g, " ").trim().slice(0, 4_000);
  } catch (error) {
    return `(${error instanceof Error ? error.message.split("\n")[0] : error})`;
  }
}
