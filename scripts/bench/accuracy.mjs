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
/** Tables of families that are not in the fitted one, with what is to be known of them. */
const HELD_OUT = {
  "held-out-runs.csv": `HELD OUT (data/bench/held-out-runs.csv): families that are not in the table above. No level was refitted on them, but
they were looked at while the physics was changed.`,
  "later-runs.csv": `LATER (data/bench/later-runs.csv): families of neither table, scored once before anybody looked at them (docs/method.md,
"Accuracy", says what came out), then looked at like the others.`,
  "latest-runs.csv": `LATEST (data/bench/latest-runs.csv): families of none of the tables above, scored once before anybody looked at them.`,
  "newest-runs.csv": `NEWEST (data/bench/newest-runs.csv): families of none of the tables above, scored once before anybody looked at them;
a third are submissions to MLPerf.`,
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
const { heldOut, markdown, results, table, withheldTable, worst } = await import(pathToFileURL(outfile).href);

const own = values.only ? [] : [path.join(root, "data/bench/published-runs.csv")];
const tables = [...own, ...values.extra].map((file) => readFileSync(file, "utf8"));
const { results: all, answers } = results(
  tables,
  values.inference.map((file) => readFileSync(file, "utf8")),
);
if (values.record) {
  const ours = all.filter(({ who, score }) => who === "Wattlens" && score.n >= 8);
  const recorded = ours.map(({ question, group, score: { n, median, p90 } }) => ({
    question,
    group,
    score: { n, median: Number(median.toFixed(3)), p90: Number(p90.toFixed(3)) },
  }));
  writeFileSync(path.join(root, "data/bench/recorded.json"), `${JSON.stringify(recorded, null, 2)}\n`);
}
const others = values.only
  ? []
  : Object.entries(HELD_OUT).map(([file, about]) => {
      const csv = readFileSync(path.join(root, "data/bench", file), "utf8");
      return { file, about, csv, ...heldOut(csv) };
    });
if (values.json) {
  const held = Object.fromEntries(others.map(({ file, results: one }) => [file, one]));
  console.log(JSON.stringify({ fitted: all, ...held }, null, 2));
} else if (values.markdown) {
  const apart = ["Epoch MFU .30", "peak FLOP/s", "LLMCarbon regressions", "Green Algorithms"];
  console.log(["Rows that the priors were fitted on:", markdown(all, apart)].join("\n\n"));
  for (const { file, results: one } of others)
    console.log(["", `${file}:`, markdown(one, apart)].join("\n\n"));
} else {
  console.log(`Published runs: ${tables.length} table(s). Errors are multiplicative; ranges are 80 %.
Efficiency and power priors were fitted on these rows and on public throughput and power tables (docs/method.md,
"Calibration"). "source left out" refits only the level of each class without the row's own source; the other fitted
constants have still seen it, so rows never seen (--extra) are the real test. Other systems answer what their formula can.`);
  console.log(table(all));
  console.log(`\nFarthest off:\n${worst(answers, Number(values.worst))}`);
  for (const { question, failed } of answers)
    for (const one of failed) console.log(`no answer (${question}): ${one}`);
  for (const { about, results: one, answers: rows } of others) {
    console.log(`\n\n${about}`);
    console.log(table(one));
    console.log(`\nFarthest off:\n${worst(rows, Number(values.worst))}`);
  }
}
if (values.withhold) {
  console.log(`\n\nONE THING WITHHELD (time before the run; rows of all tables)
what             class                 n   median    bias      p90 covered  p90/p10    said`);
  console.log(withheldTable([...tables, ...others.map(({ csv }) => csv)]));
}
