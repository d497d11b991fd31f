import { leaveSourceOut, type Score, type Scored, score } from "./accuracy/metrics.ts";
import { type Answers, answer, answerInference } from "./accuracy/questions.ts";
import { type Row, readRows } from "./accuracy/rows.ts";
import { type Withheld, withheld } from "./accuracy/withheld.ts";

/** Scores by question, then by class; `all` comes last. */
export interface Result {
  readonly question: string;
  readonly group: string;
  readonly who: string;
  readonly score: Score;
}

/** Sets of classes that the goals speak of. */
const GROUPS: { readonly [name: string]: readonly string[] } = {
  "tuning (finetune, lora, encoder)": ["llm-finetune", "lora", "encoder-pretrain", "encoder-finetune"],
  "images (vision, diffusion)": ["vision", "diffusion"],
};

/**
 * All scores of tables of runs, together. @param fitted the tables that levels and spreads were fitted on, from which a
 * row's own source is left out for the second line
 */
export function results(
  tables: readonly string[],
  inference: readonly string[] = [],
  fitted: readonly string[] = tables,
): {
  readonly results: readonly Result[];
  readonly answers: readonly Answers[];
} {
  const rows: readonly Row[] = tables.flatMap((csv) => readRows(csv));
  const measured: readonly Row[] = inference.flatMap((csv) => readRows(csv));
  const answers = [...answer(rows), ...(measured.length === 0 ? [] : answerInference(measured))];
  const pool = answer(fitted.flatMap((csv) => readRows(csv)));
  const fittedOf = (question: string) => pool.find((one) => one.question === question)?.ours;
  return { answers, results: answers.flatMap((one) => resultsOf(one, fittedOf(one.question))) };
}

function resultsOf(
  { question, ours, others }: Answers,
  fitted: readonly Scored[] | undefined,
): readonly Result[] {
  const everyone = [
    { name: "Wattlens", rows: ours },
    ...(fitted ? [{ name: "Wattlens, source left out", rows: leaveSourceOut(ours, fitted) }] : []),
    ...others,
  ];
  const classes = [...new Set(ours.map((row) => row.group))];
  const sets: readonly (readonly [string, (row: Scored) => boolean])[] = [
    ...classes.map((name) => [name, (row: Scored) => row.group === name] as const),
    ...(classes.length > 1
      ? Object.entries(GROUPS).map(
          ([name, members]) => [name, (row: Scored) => members.includes(row.group)] as const,
        )
      : []),
    ...(classes.length > 1 ? [["all", () => true] as const] : []),
  ];
  return sets.flatMap(([group, belongs]) =>
    everyone.flatMap(({ name, rows }) => {
      const some = rows.filter(belongs);
      return some.length === 0 ? [] : [{ question, group, who: name, score: score(some) }];
    }),
  );
}

/** The scores as a table for the terminal. */
export function table(all: readonly Result[]): string {
  const lines: string[] = [];
  let last = "";
  for (const { question, group, who, score: one } of all) {
    if (question !== last) lines.push("", question, HEAD);
    else if (who === "Wattlens") lines.push("");
    last = question;
    lines.push(
      [
        (who === "Wattlens" ? group : "").padEnd(34),
        who.padEnd(36),
        String(one.n).padStart(4),
        error(one.median),
        one.bias.toFixed(2).padStart(7),
        error(one.p90),
        percent(one.within2),
        one.coverage === undefined ? "–".padStart(8) : percent(one.coverage),
        one.sharpness === undefined ? "–".padStart(8) : error(one.sharpness),
        (one.interval?.toFixed(2) ?? "–").padStart(7),
      ].join(" "),
    );
  }
  return lines.join("\n");
}

/** The scores as docs/method.md shows them, without the lines of `apart`. */
export function markdown(all: readonly Result[], apart: readonly string[]): string {
  const percent = (value: number | undefined) => (value === undefined ? "–" : `${Math.round(value * 100)} %`);
  const times = (value: number | undefined) => (value === undefined ? "–" : `×${value.toFixed(2)}`);
  const rows = all
    .filter(({ who }) => !apart.includes(who))
    .map(({ question, group, who, score: one }) => [
      who === "Wattlens" ? (question.split(/ before|,/)[0] ?? "") : "",
      who === "Wattlens" ? group : "",
      String(one.n),
      who,
      times(one.median),
      one.bias.toFixed(2),
      times(one.p90),
      percent(one.within2),
      percent(one.coverage),
      times(one.sharpness),
      one.interval?.toFixed(2) ?? "–",
    ]);
  const head = [
    "question",
    "class",
    "n",
    "",
    "median",
    "bias",
    "p90",
    "within ×2",
    "covered",
    "width",
    "score",
  ];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Scores with fields withheld, on the rows of these tables, as a table for the terminal. */
export function withheldTable(tables: readonly string[]): string {
  const rows = tables.flatMap((csv) => readRows(csv));
  return withheld(rows)
    .filter(({ score: one }) => one.n >= 3)
    .map(({ name, group, score: one, said }: Withheld) =>
      [
        name.padEnd(16),
        group.padEnd(18),
        String(one.n).padStart(4),
        error(one.median),
        one.bias.toFixed(2).padStart(7),
        error(one.p90),
        percent(one.coverage ?? 0),
        error(one.sharpness ?? 1),
        percent(said),
      ].join(" "),
    )
    .join("\n");
}

const HEAD = `${"class".padEnd(34)} ${"by".padEnd(36)}    n   median    bias      p90  within2 covered  p90/p10   score`;

function error(value: number): string {
  return `×${value.toFixed(2)}`.padStart(8);
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`.padStart(8);
}

/** Rows whose published figure lies farthest from our median. */
export function worst(answers: readonly Answers[], count: number): string {
  return answers
    .flatMap(({ question, ours }) => ours.map((row) => ({ ...row, question, ratio: row.p50 / row.actual })))
    .sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)))
    .slice(0, count)
    .map(
      ({ question, id, ratio }) =>
        `  ${ratio.toFixed(2).padStart(6)} × the published figure: ${id} (${question})`,
    )
    .join("\n");
}
