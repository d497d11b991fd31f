import { escapeHtml } from "./panelHtml.ts";
import type { Report } from "./report.ts";
import type { Words } from "./words.ts";

const WIDTH = 720;
const LABEL = 220;
const FIGURE = 130;
const ROW = 28;
const TOP = 12;
/** More rows than these make no picture. */
const MOST_ROWS = 60;
const LONGEST_LABEL = 32;

/** The ranges of all runs on one axis, as an SVG document of its own, readable on white and on paper. */
export function rangeChart(report: Report, words: Words): string {
  const runs = report.runs.slice(0, MOST_ROWS);
  const span = WIDTH - LABEL - FIGURE;
  const x = (share: number) => Math.round((LABEL + share * span) * 10) / 10;
  const bottom = TOP + runs.length * ROW;
  const text = (at: number, y: number, content: string, more = "") =>
    `<text x="${at}" y="${y}"${more}>${escapeHtml(content)}</text>`;
  const ticks = report.axis.ticks.map(
    ({ at, label }) =>
      `<line x1="${x(at)}" x2="${x(at)}" y1="${TOP}" y2="${bottom}" stroke="#ccc"/>${text(x(at), bottom + 16, label, ' text-anchor="middle"')}`,
  );
  const rows = runs.map(({ label, carbon, bar }, index) => {
    const middle = TOP + (index + 0.5) * ROW;
    const name = label.length > LONGEST_LABEL ? `…${label.slice(1 - LONGEST_LABEL)}` : label;
    return [
      text(LABEL - 10, middle + 4, name, ' text-anchor="end"'),
      `<rect x="${x(bar.low)}" y="${middle - 5}" width="${Math.max(1, x(bar.high) - x(bar.low))}" height="10" rx="3" fill="#7aa6d8"/>`,
      `<rect x="${x(bar.middle) - 1.5}" y="${middle - 9}" width="3" height="18" fill="#1f3a5f"/>`,
      text(WIDTH - FIGURE + 12, middle + 4, carbon.text),
    ].join("");
  });
  const title = words.t("Carbon of each run: likeliest value and 80 % range");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + 44}" width="${WIDTH}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#222">
<title>${escapeHtml(title)}</title>
<rect width="100%" height="100%" fill="#fff"/>
${ticks.join("\n")}
${rows.join("\n")}
${text(LABEL, bottom + 36, words.t("{0}. Logarithmic scale.", title))}
</svg>
`;
}
