import { openPages, screenshotFile } from "./screenshots.ts";

// A hook of the root suite: a failed walk leaves a picture of what was on screen.
afterEach(async function () {
  if (this.currentTest?.state !== "failed") return;
  const name = this.currentTest.fullTitle().replaceAll(/\W+/g, "-");
  for (const page of openPages) await page.screenshot({ path: screenshotFile(`failure-${name}`) });
});
