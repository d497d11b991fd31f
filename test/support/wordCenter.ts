import type { Page } from "playwright-core";

/** A point on the page, in pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: the middle of the first occurrence of the words on a visible line, at word boundaries. */
const find = `(words) => {
  const pattern = new RegExp("(?<![\\\\w])" + words.replace(/[.*+?^\${}()|[\\]\\\\]/g, "\\\\$&") + "(?![\\\\w])");
  const lines = [...document.querySelectorAll(".editor-group-container.active .view-line")];
  lines.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  for (const line of lines) {
    const text = line.textContent.replaceAll("\\u00a0", " ");
    const match = pattern.exec(text);
    if (!match) continue;
    // A line is several tokens, each with a text node of its own.
    let offset = match.index + Math.floor(words.length / 2);
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const length = walker.currentNode.textContent.length;
      if (offset < length) {
        const range = document.createRange();
        range.setStart(walker.currentNode, offset);
        range.setEnd(walker.currentNode, offset + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      offset -= length;
    }
  }
  return null;
}`;

/** Where to point at to be on these words of the active editor; undefined when they are not on screen. */
export async function wordCenter(page: Page, words: string): Promise<Point | undefined> {
  return (await page.evaluate<Point | null>(`(${find})(${JSON.stringify(words)})`)) ?? undefined;
}
