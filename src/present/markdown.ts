import { escapeMarkdown } from "./escape.ts";
import { type Place, type Report, savingTexts } from "./report.ts";
import type { Words } from "./words.ts";

/** The report as a markdown document, to paste into a pull request, a paper or a chat. */
export function reportMarkdown(report: Report, words: Words): string {
  const { t } = words;
  if (report.total === undefined) {
    return [
      `## ${t("Energy and carbon by Wattlens")}`,
      t("No run was found to estimate."),
      ...problems(report, words),
      "",
    ].join("\n\n");
  }
  const { total } = report;
  return [
    `## ${t("Energy and carbon by Wattlens")}`,
    t(
      "{0} and {1} for {2}, before anything is run. Ranges hold the true value four times out of five.",
      `**${total.carbon.full}**`,
      total.energy.full,
      total.count,
    ),
    table(
      [t("Run"), t("Carbon"), t("Energy"), t("Time"), t("Hardware"), t("Place")],
      report.runs.map((run) => [
        `${run.label}${where(run.place)}`,
        run.carbon.full,
        run.energy.text,
        run.hours.text,
        run.hardware,
        run.location,
      ]),
    ),
    ...(total.note === undefined ? [] : [total.note]),
    ...section(t("What would lower it"), savingTexts(report)),
    ...section(
      t("What makes it uncertain"),
      report.uncertainties.map((one) => `${one.run}: ${one.question ?? one.label} ${one.gain}`),
    ),
    ...problems(report, words),
    "",
  ].join("\n\n");
}

/** A place as people write it: `train.py:12`, and `lab.ipynb#3` for the third cell of a notebook. */
export function writtenPlace(place: Place): string {
  if (place.cell !== undefined) return `${place.path}#${place.cell + 1}`;
  return place.line === undefined ? place.path : `${place.path}:${place.line}`;
}

function where(place: Place | undefined): string {
  return place === undefined ? "" : ` (${writtenPlace(place)})`;
}

function problems(report: Report, { t }: Words): readonly string[] {
  return section(
    t("Notes and problems"),
    report.problems.map(({ message, place }) => `${message}${where(place)}`),
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [`### ${title}`, lines.map((line) => `- ${escapeMarkdown(line, 500)}`).join("\n")];
}

/** A markdown table; every cell is escaped. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell)).join(" | ")} |`;
  return [line(head), `|${head.map(() => " --- ").join("|")}|`, ...rows.map(line)].join("\n");
}
