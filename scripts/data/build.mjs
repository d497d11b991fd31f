// Builds src/core/data/tables/*.generated.ts from the reviewed data/*.csv: the columns that the product reads, tab-separated,
// with sources interned. `--check` writes nothing and fails when a checked-in table is stale.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

const root = path.resolve(import.meta.dirname, "../..");
const target = path.join(root, "src/core/data/tables");

/**
 * Each table's columns: of names, and behind the stroke those of cells, in the order in which the look-ups read them. A source
 * stands with its year, but where the rows have a year of their own.
 */
const tables = {
  accelerators:
    "id name aliases / vendor kind year tdp_w mem_gb peak_fp32_tflops peak_tf32_tflops peak_fp16_tflops peak_bf16_tflops peak_fp8_tflops peak_int8_tops mem_bw_gbs form embodied_kgco2e verified source devices_per_board",
  instances: "instance_type / provider accelerator_id accelerator_count vcpus ram_gb verified source",
  regions:
    "region / provider location country_iso3 zone jurisdiction lat lon grid_g_per_kwh grid_boundary cfe_percent pue wue_l_per_kwh market_based_g_per_kwh source",
  grid: "zone name / g_per_kwh boundary signal source",
  pue: "provider aliases / pue_p10 pue_p50 pue_p90 because source verified",
  water: "zone / ewif_l_per_kwh source",
  models:
    "id bare_name aliases / family kind params_m active_params_m layers hidden_size heads kv_heads vocab context_length head_dim ffn_size tied_embeddings experts experts_per_token fwd_gmacs_per_sample gmacs_input distilled_from smaller_sibling year verified source denoiser_params_m text_encoder_params_m vae_params_m",
  timm: "id / params_m gmacs image_size",
  datasets:
    "id aliases / modality train_examples avg_tokens_per_example image_size avg_audio_s total_tokens_b source",
  apiModels:
    "model aliases / provider active_params_b_low active_params_b_high total_params_b_low total_params_b_high architecture published_wh_per_query source",
  otherNames: "kind name target /",
  priors: "id / label unit p10 p50 p90 min max because source",
  citations: "id / title url verified year",
  efficiency: "id / p50 slower faster",
  generations: "id / efficiency busy waiting",
  usualSizes: "id / p10 p50 p90",
  usualAmounts: "id / p10 p50 p90",
  bounds: "id / least most",
  imageKinds: "id / class pixels uses growth named trained_on",
  questions: "id / input question",
  words: "id / pattern",
  equivalences: "id / text_unit value unit low high source verified",
};
/** Tables whose rows the code names; a name that is none is an error there. */
const named = [
  "priors",
  "citations",
  "questions",
  "efficiency",
  "usualSizes",
  "usualAmounts",
  "bounds",
  "imageKinds",
  "words",
];
/** Where the file's name is not the table's. */
const files = {
  apiModels: "api_models",
  otherNames: "other_names",
  usualSizes: "usual_sizes",
  usualAmounts: "usual_amounts",
  imageKinds: "image_kinds",
};

/** @param {string} table */
function rowsOf(table) {
  const file = path.join(root, "data", `${files[/** @type {keyof typeof files} */ (table)] ?? table}.csv`);
  const rows = parse(readFileSync(file, "utf8"), { columns: true });
  if (table === "models") return withBareNames(rows);
  // The other rows are what the ranges are judged from.
  return table === "pue"
    ? rows.filter((/** @type {{ scope: string }} */ { scope }) => scope === "range")
    : rows;
}

/** A model is also called by its id without its house, where no other model is. @param {Record<string, string>[]} rows */
function withBareNames(rows) {
  const small = (/** @type {string} */ name) => name.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const bareOf = (/** @type {Record<string, string>} */ row) => row.id?.replace(/^.*\//, "") ?? "";
  const owners = new Map();
  for (const row of rows) {
    const others = (row.aliases ?? "").split("|");
    for (const name of new Set([row.id ?? "", bareOf(row), ...others].map(small)))
      owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  return rows.map((row) => {
    const bare = bareOf(row);
    const isOwn = bare !== row.id && owners.get(small(bare)) === 1;
    const others = (row.aliases ?? "").split("|").filter((name) => !isOwn || small(name) !== small(bare));
    return { ...row, bare_name: isOwn ? bare : "", aliases: others.join("|") };
  });
}

/** Software shows more than one device a board for these; the notes of the table say so. */
function devicesPerBoard(/** @type {Record<string, string>} */ row) {
  const notes = row.notes ?? "";
  const shown = /\bshows? (two|four) devices a board/.exec(notes)?.[1];
  return shown === undefined ? "" : shown === "two" ? "2" : "4";
}

/** @param {string} table @param {string} columns */
function generated(table, columns) {
  const [names = [], cells = []] = columns
    .split("/")
    .map((some) => some.split(" ").filter((name) => name !== ""));
  const rows = rowsOf(table);
  const sources = new Map();
  const cellOf = (/** @type {Record<string, string>} */ row, /** @type {string} */ column) => {
    if (column === "source") {
      // The entry that has the row's own name need not be said.
      const title = row.source?.replace(/, entry [\w.]+$/, "");
      const source = cells.includes("year") ? title : `${title}\t${row.year}`;
      if (!sources.has(source)) sources.set(source, sources.size);
      return String(sources.get(source));
    }
    if (column === "verified")
      return (row.verified ?? (/recalled/i.test(row.notes ?? "") ? "" : "yes")) ? "1" : "";
    if (column === "title") return row.source ?? "";
    if (column === "devices_per_board") return devicesPerBoard(row);
    return (row[column] ?? "").replaceAll(/[\t\r\n]/g, " ").trim();
  };
  const namesOf = (/** @type {Record<string, string>} */ row) =>
    names
      .map((column) => cellOf(row, column))
      .filter((cell) => cell !== "")
      .map((cell) => `${cell}|`)
      .join("");
  const cellsOf = (/** @type {Record<string, string>} */ row) =>
    cells
      .map((column) => cellOf(row, column))
      .join("\t")
      .replace(/\t+$/, "");
  // As it is, a row a line: what a string would have to escape makes a seventh of its length.
  const literal = (/** @type {string} */ text) => `\`${text.replaceAll(/[\\`]|\$\{/g, "\\$&")}\``;
  return [
    `// Built from data/${files[/** @type {keyof typeof files} */ (table)] ?? table}.csv by \`npm run data\`; do not edit.`,
    `export const ${table}Names = ${literal(`\n${rows.map(namesOf).join("\n")}`)};`,
    ...(named.includes(table)
      ? [
          `export type ${table[0]?.toUpperCase()}${table.slice(1)}Id = ${rows.map((/** @type {{ id: string }} */ { id }) => `"${id}"`).join(" | ")};`,
        ]
      : []),
    // Words alone need no source at the user's side.
    ...(cells.length === 0
      ? []
      : [
          `export const ${table}Cells = ${literal(rows.map(cellsOf).join("\n"))};`,
          ...(cells.includes("source")
            ? [`export const ${table}Sources = ${literal([...sources.keys()].join("\n"))};`]
            : []),
        ]),
    "",
  ].join("\n");
}

/** All tables' texts by their names, for a page that has none of its own. */
function together() {
  const all = Object.keys(tables);
  return [
    "// Built by `npm run data`; do not edit.",
    ...all.map((table) => `import * as ${table} from "./${table}.generated.ts";`),
    "",
    `export const allTables: { readonly [name: string]: string } = { ${all.map((table) => `...${table}`).join(", ")} };`,
    "",
  ].join("\n");
}

mkdirSync(target, { recursive: true });
let stale = 0;
let bytes = 0;
for (const [table, columns] of [...Object.entries(tables), ["all", ""]]) {
  const file = path.join(target, `${table}.generated.ts`);
  const text = columns === "" ? together() : generated(table, columns);
  bytes += text.length;
  if (process.argv.includes("--check")) {
    let before = "";
    try {
      before = readFileSync(file, "utf8");
    } catch {
      // A table that is not there yet is stale.
    }
    if (before !== text) {
      console.error(`${path.relative(root, file)} is stale: run npm run data`);
      stale++;
    }
  } else writeFileSync(file, text);
}
console.log(`${Object.keys(tables).length} tables, ${Math.round(bytes / 1000)} kB`);
if (stale > 0) process.exitCode = 1;
