import type { Assumption, Estimate, Step } from "../core/model/estimate.ts";
import type { FactName } from "../core/model/fact.ts";
import type { Citation, Evidence, Provenance } from "../core/model/source.ts";
import type { Advice, Suggestion } from "../core/model/suggestion.ts";
import { equivalence } from "./equivalence.ts";
import { escapeMarkdown, markdownLink } from "./escape.ts";
import {
  formatCount,
  formatFactor,
  formatNumber,
  formatQuantity,
  formatShare,
  formatValue,
  rangeFactor,
} from "./format.ts";
import { formatInput, inputsOf, labelOf } from "./labels.ts";
import { lensTitle, savingLines } from "./lens.ts";
import { writtenPlace } from "./markdown.ts";
import { nextQuestion, placeOf, savedOf } from "./report.ts";
import type { Words } from "./words.ts";

/** Where the links of a hover lead. */
export interface HoverLinks {
  readonly place: (evidence: Evidence) => string | undefined;
  /** A way to tell an input, e.g. the command that sets the region; undefined where there is none. */
  readonly tell: (input: FactName) => string | undefined;
  readonly report: string | undefined;
  /** Previews what a suggestion would change; absent where nothing can be changed. */
  readonly apply?: (suggestion: Advice) => string;
}

/** Reasons are sentences of ours with names of the workspace in them. */
const LONGEST_REASON = 600;
/** Ideas beyond these are only named: a hover is no page. */
const MOST_EXPLAINED = 2;

/** The whole reckoning of a run as markdown; text from the workspace is escaped, links go only where `links` says. */
export function hoverMarkdown(
  estimate: Estimate,
  suggestions: readonly (Suggestion | Advice)[],
  links: HoverLinks,
  words: Words,
): string {
  const { t } = words;
  return [
    `**${lensTitle(estimate, words)}**`,
    ...summary(estimate, words),
    ...tellNext(estimate, links, words),
    ...suggestions.map((one, index) => idea(one, index < MOST_EXPLAINED, links, words)),
    ...read(estimate, links, words),
    ...assumed(estimate, words),
    ...steps(estimate, words),
    links.report === undefined ? "" : markdownLink(t("Show report"), links.report),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** An idea: its title, which previews it; what it saves and how surely; why here, and what it may cost. */
function idea(one: Suggestion | Advice, whole: boolean, links: HoverLinks, words: Words): string {
  const { t } = words;
  const { anchor, citation, rationale, tradeOff } = one;
  const title = markdownLink(one.title, links.apply?.(one));
  const head =
    "saving" in one ? `${t("Save")} ${savedOf(one, words)}: ${title}` : `${t("Good to know")}: ${title}`;
  if (!whole) return head;
  const place =
    anchor === undefined ? [] : [markdownLink(writtenPlace(shortPlace(anchor)), links.place(anchor))];
  return [
    head,
    ...("saving" in one
      ? [
          savingLines(one, words)
            .map((line) => escapeMarkdown(line))
            .join(" · "),
        ]
      : []),
    [escapeMarkdown(rationale, LONGEST_REASON), ...place].join(" "),
    [escapeMarkdown(tradeOff, LONGEST_REASON), ...(citation === undefined ? [] : [cite(citation)])].join(" "),
  ].join("  \n");
}

function summary(estimate: Estimate, words: Words): readonly string[] {
  const { t } = words;
  const grid = estimate.gridGCO2ePerKWh;
  const place = t(
    "{0}: {1} gCO₂e/kWh ({2}, {3})",
    escapeMarkdown(estimate.place),
    formatNumber(grid.value, words, 3),
    grid.boundary,
    grid.year,
  );
  const { operationalKgCO2e, embodiedKgCO2e } = estimate;
  const made = embodiedKgCO2e.p50 / Math.max(operationalKgCO2e.p50 + embodiedKgCO2e.p50, Number.MIN_VALUE);
  const parts = t(
    "{0}; about {1} of the carbon from using it, {2} from making the hardware",
    formatQuantity(estimate.energyKWh, words).full,
    formatShare(1 - made, words),
    formatShare(made, words),
  );
  const everyday = equivalence(estimate, words);
  const measured = (estimate.workload.evidence ?? []).map(({ source }) =>
    t("Rests on what was measured: {0}.", escapeMarkdown(source)),
  );
  return [`${parts}. ${place}.`, ...measured, everyday === undefined ? "" : everyday.text];
}

function tellNext(estimate: Estimate, links: HoverLinks, words: Words): readonly string[] {
  const { t } = words;
  const share = nextQuestion(estimate);
  if (share?.ask === undefined) return [];
  const gain = t(
    "The range then goes from {0} to {1}.",
    formatFactor(share.rangeFactorNow, words),
    formatFactor(share.rangeFactorIfKnown, words),
  );
  return [`**${t("Tell next")}:** ${markdownLink(share.ask.question, links.tell(share.ask.input))} ${gain}`];
}

function read(estimate: Estimate, links: HoverLinks, words: Words): readonly string[] {
  const { t } = words;
  const rows = inputsOf(estimate.workload.inputs).map(({ input, value, provenance }) => [
    escapeMarkdown(labelOf(input, words)),
    escapeMarkdown(formatInput(input, value, words), 80),
    from(provenance, links, words),
  ]);
  return rows.length === 0 ? [] : [table([t("Read"), t("Value"), t("From")], rows)];
}

function from(provenance: Provenance, links: HoverLinks, words: Words): string {
  switch (provenance.kind) {
    case "detected": {
      return markdownLink(writtenPlace(shortPlace(provenance.evidence)), links.place(provenance.evidence));
    }
    case "configured":
      return words.t("told: {0}", escapeMarkdown(provenance.setting));
    case "derived":
      return escapeMarkdown(provenance.because);
    case "assumed":
      return `${escapeMarkdown(provenance.because)} (${cite(provenance.citation)})`;
  }
}

/** A place by the file's name alone. */
function shortPlace(evidence: Evidence) {
  const place = placeOf(evidence);
  return { ...place, path: place.path.split("/").at(-1) ?? place.path };
}

/** Inputs whose stand-in is also an assumption, with its range. */
const ranged: ReadonlySet<FactName> = new Set(["acceleratorCount", "gCO2ePerKWh", "pue"]);

/** Whether a stand-in is a row of the assumptions too, where it has its range. */
function isRanged(input: FactName, provenance: Provenance, { assumptions }: Estimate): boolean {
  return (
    ranged.has(input) ||
    (provenance.kind === "assumed" && assumptions.some(({ because }) => because === provenance.because))
  );
}

/** What was assumed: first what stands in for an input, then factors, the one that widens the range most in front. */
function assumed(estimate: Estimate, words: Words): readonly string[] {
  const { t } = words;
  const shareOf = ({ factor }: Assumption) =>
    estimate.shares.find((share) => share.factor === factor)?.share ?? 0;
  const standIns = inputsOf(estimate.filled).filter(
    ({ input, provenance }) => !isRanged(input, provenance, estimate),
  );
  const filled = standIns.map(({ input, value, provenance }) => [
    escapeMarkdown(labelOf(input, words)),
    escapeMarkdown(formatInput(input, value, words), 80),
    from(provenance, { place: () => undefined, tell: () => undefined, report: undefined }, words),
  ]);
  const factors = [...estimate.assumptions]
    .sort((a, b) => shareOf(b) - shareOf(a))
    .map((one) => [
      escapeMarkdown(one.label),
      assumedValue(one, words),
      `${escapeMarkdown(one.because)} (${cite(one.citation)})`,
    ]);
  const rows = [...filled, ...factors];
  return rows.length === 0 ? [] : [table([t("Assumed"), t("Value"), t("Because")], rows)];
}

function assumedValue({ p10, p50, p90, unit }: Assumption, words: Words): string {
  const digits = rangeFactor({ p10, p90 }) > 2.5 ? 1 : 2;
  const [low, middle, high] = [p10, p50, p90].map((value) => formatCount(value, words, digits));
  const suffix = unit === "1" || unit === "" ? "" : ` ${escapeMarkdown(writtenUnit(unit))}`;
  return low === high ? `${middle}${suffix}` : `${middle} (${low}–${high})${suffix}`;
}

function steps(estimate: Estimate, words: Words): readonly string[] {
  const { t } = words;
  const rows = estimate.steps.map((step) => [
    escapeMarkdown(step.name),
    escapeMarkdown(step.formula),
    escapeMarkdown(stepValue(step, words)),
  ]);
  return rows.length === 0
    ? []
    : [table([t("Step, at the middle of each range"), t("Formula"), t("Result")], rows)];
}

function stepValue({ value, unit }: Step, words: Words): string {
  return formatValue(value, unit, words, 2);
}

function writtenUnit(unit: string): string {
  return unit.replace("CO2e", "CO₂e");
}

function cite({ title, url, year }: Citation): string {
  return markdownLink(`${title}, ${year}`, url);
}

/** A markdown table; cells are markdown already. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map(() => ":--").join("|")}|`, ...rows.map(line)].join("\n");
}
