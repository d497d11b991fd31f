import { writtenPlace } from "../present/markdown.ts";
import { type Place, type Report, type ReportRun, savingTexts } from "../present/report.ts";
import { fittingColumns } from "./columns.ts";

/** Lines of trouble beyond these are counted, not shown. */
const MOST_PROBLEMS = 10;

/** The report of a folder for the terminal, which has so many columns. */
export function scanTable(report: Report, filesRead: number, width?: number): string {
  const { total } = report;
  const read = `${filesRead} ${filesRead === 1 ? "file" : "files"} read.`;
  if (total === undefined) return [`No run was found. ${read}`, ...problems(report)].join("\n");
  const runs = report.runs.map((run) => [
    placedLabel(run),
    run.carbon.full,
    run.energy.text,
    run.hours.text,
    run.hardware,
    run.location,
  ]);
  return [
    ...fittingColumns([["Run", "Carbon", "Energy", "Time", "Hardware", "Place"], ...runs], width),
    "",
    `${total.count}: ${total.carbon.full}, ${total.energy.full}. ${total.comparison ?? ""}`.trimEnd(),
    ...(total.note === undefined ? [] : [total.note]),
    `Ranges hold the true value four times out of five. ${read}`,
    ...section("What would lower it", savingTexts(report)),
    ...section(
      "What makes it uncertain",
      report.uncertainties.map((one) => `${one.run}: ${one.question ?? one.label} ${one.gain}`),
    ),
    ...problems(report),
  ].join("\n");
}

/** What is run, after a place that a terminal opens: `src/train.py:12: bert-base`. */
function placedLabel({ label, place }: ReportRun): string {
  if (place === undefined) return label;
  const [name = ""] = label.split(": ");
  return place.path.endsWith(name)
    ? `${writtenPlace(place)}${label.slice(name.length)}`
    : `${label} (${writtenPlace(place)})`;
}

function problems(report: Report): readonly string[] {
  const lines = report.problems.map(({ message, place }) => `${placed(place)}${message}`);
  const more = lines.length - MOST_PROBLEMS;
  const shown =
    more > 0 ? [...lines.slice(0, MOST_PROBLEMS), `and ${more} more; --format json lists them`] : lines;
  return section("What was assumed or could not be read", shown);
}

function placed(place: Place | undefined): string {
  return place === undefined ? "" : `${writtenPlace(place)}: `;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
