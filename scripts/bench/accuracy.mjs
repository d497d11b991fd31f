// Accuracy on published runs: node scripts/bench/accuracy.mjs [--extra runs.csv]… [--inference measured.csv]… [--json] [--worst 20] [--only] [--record] [--withhold] [--markdown]
// Every row goes through the public door: its spec as JSON, read by parseSpec, reckoned by estimate.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const { values } = parseArgs({
  options: {
    extra: { type: "string", multiple: true, default: [] },
    inference: { type: "string", multiple: true, default: [] },
    only: { type: "boolean", default: false },
    record: { type: "boolean", default: false },
    withhold: { type: "boolean", default: false },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    worst: { type: "string", default: "12" },
  },
});
/** Our tables of runs, with what is to be known of them. Levels and spreads are fitted on all but the last since 2026-11-29. */
const TABLES = {
  "published-runs.csv":
    "PUBLISHED (data/bench/published-runs.csv): the rows that the first priors were fitted on.",
  "held-out-runs.csv":
    "HELD OUT (data/bench/held-out-runs.csv): families that are not in the table above, once held back.",
  "later-runs.csv": `LATER (data/bench/later-runs.csv): families of neither table, scored once before anybody looked at them (docs/method.md,
"Accuracy", says what came out).`,
  "latest-runs.csv": `LATEST (data/bench/latest-runs.csv): families of none of the tables above, scored once before anybody looked at them.`,
  "newest-runs.csv": `NEWEST (data/bench/newest-runs.csv): families of none of the tables above, scored once before anybody looked at them;
a third are submissions to MLPerf.`,
  "fourth-runs.csv": `FOURTH (data/bench/fourth-runs.csv): families of none of the tables above, scored once, after levels and spreads had been fitted on
all of those; since then fitted on, too.`,
  "energy-runs.csv": `ENERGY (data/bench/energy-runs.csv): measured energy of the cards in ordinary scripts, most of them on consumer cards
and laptops; the amount of work is told of one.`,
  "sixth-runs.csv": `SIXTH (data/bench/sixth-runs.csv): ordinary tuning and image runs, most of them by users, scored once before anybody looked at
them; since then looked at.`,
  "fifth-runs.csv": `FIFTH (data/bench/fifth-runs.csv): families of none of the tables above, scored once, after levels and spreads had been fitted on
all of those; nothing is fitted on it.`,
};
const root = path.resolve(import.meta.dirname, "../..");
const outfile = path.join(root, "out/bench/accuracy.mjs");
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [path.join(root, "scripts/bench/accuracyRun.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  outfile,
  logLevel: "warning",
});
const { markdown, results, table, withheldTable, worst } = await import(pathToFileURL(outfile).href);

const read = (file) => readFileSync(path.join(root, "data/bench", file), "utf8");
const ours = values.only ? [] : Object.keys(TABLES).map(read);
const fitted = ours.slice(0, -1);
const extra = values.extra.map((file) => readFileSync(file, "utf8"));
const tables = values.extra.length > 0 ? extra : ours;
const { results: all, answers } = results(
  tables,
  values.inference.map((file) => readFileSync(file, "utf8")),
  fitted,
);
const each = values.only
  ? []
  : Object.entries(TABLES).map(([file, about]) => ({ file, about, ...results([read(file)], [], fitted) }));
if (values.record) {
  const first = each[0]?.results.filter(({ who, score }) => who === "Wattlens" && score.n >= 8) ?? [];
  const recorded = first.map(({ question, group, score: { n, median, p90 } }) => ({
    question,
    group,
    score: { n, median: Number(median.toFixed(3)), p90: Number(p90.toFixed(3)) },
  }));
  writeFileSync(path.join(root, "data/bench/recorded.json"), `${JSON.stringify(recorded, null, 2)}\n`);
}
const whole = values.extra.length > 0 ? "The tables that were told" : "All our tables together";
if (values.json) {
  const byTable = Object.fromEntries(each.map(({ file, results: one }) => [file, one]));
  console.log(JSON.stringify({ all, ...byTable }, null, 2));
} else if (values.markdown) {
  const apart = ["Epoch MFU .30", "peak FLOP/s", "LLMCarbon regressions", "Green Algorithms"];
  console.log([`${whole}:`, markdown(all, apart)].join("\n\n"));
  for (const { file, results: one } of each)
    console.log(
      [
        "",
        `${file}:`,
        markdown(
          one.filter(({ who }) => /^Wattlens/.test(who)),
          apart,
        ),
      ].join("\n\n"),
    );
} else {
  console.log(`Published runs. Errors are multiplicative; ranges are 80 %; the score is the mean interval score in ln, less is better.
Levels and spreads were fitted on all our tables but FIFTH and on public throughput and power tables (docs/method.md,
"Calibration"). "source left out" refits level and spread of each class without the row's own source; the physics and the
other fitted constants have still seen it, so rows never seen (--extra) are the real test. Other systems answer what their
formula can.

${whole}`);
  console.log(table(all));
  console.log(`\nFarthest off:\n${worst(answers, Number(values.worst))}`);
  for (const { question, failed } of answers)
    for (const one of failed) console.log(`no answer (${question}): ${one}`);
  for (const { about, results: one, answers: rows } of each) {
    console.log(`\n\n${about}`);
    console.log(table(one));
    console.log(`\nFarthest off:\n${worst(rows, Number(values.worst))}`);
  }
}
if (values.withhold) {
  console.log(`\n\nONE THING WITHHELD (time before the run; rows of all tables)
what             class                 n   median    bias      p90 covered  p90/p10    said`);
  console.log(withheldTable([...ours, ...extra]));
}
