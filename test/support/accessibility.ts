import axe from "axe-core";
import type { Frame } from "playwright-core";

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe finds in the page as it is, serious and critical only.
 * @param rules only these, by axe's names; all where absent
 */
export async function findings(frame: Frame, rules?: readonly string[]): Promise<readonly string[]> {
  // The side bar shines through its view, of which the page itself knows nothing.
  await frame.evaluate(`(() => {
    const { style } = document.documentElement;
    if (getComputedStyle(document.body).backgroundColor === "rgba(0, 0, 0, 0)")
      style.background = "var(--vscode-sideBar-background)";
  })()`);
  if (!(await frame.evaluate("typeof axe === 'object'"))) await frame.evaluate(axe.source);
  const only = rules === undefined ? "" : `runOnly: ${JSON.stringify(rules)},`;
  const { violations } = (await frame.evaluate(
    `axe.run(document.body, { ${only} resultTypes: ["violations"], elementRef: false })`,
  )) as { readonly violations: readonly Finding[] };
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
}

/** How far the contents stand out at the side, in pixels, when the page is so wide, magnified, or from right to left. */
export async function standsOut(
  frame: Frame,
  how: { readonly width?: number; readonly zoom?: number; readonly rightToLeft?: boolean },
): Promise<number> {
  return (await frame.evaluate(`(() => {
    const { body, documentElement: root } = document;
    const before = [body.style.cssText, root.dir, root.style.zoom];
    body.style.boxSizing = "border-box";
    ${how.width === undefined ? "" : `body.style.maxInlineSize = "${how.width}px";`}
    ${how.zoom === undefined ? "" : `root.style.zoom = "${how.zoom}";`}
    ${how.rightToLeft ? 'root.dir = "rtl";' : ""}
    const { scrollWidth, clientWidth } = document.querySelector("main");
    const out = Math.max(scrollWidth - clientWidth, root.scrollWidth - root.clientWidth);
    [body.style.cssText, root.dir, root.style.zoom] = before;
    return out;
  })()`)) as number;
}
