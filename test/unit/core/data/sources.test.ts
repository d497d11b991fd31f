import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

type Cells = { readonly [column: string]: string | undefined };

function rowsOf(file: string): readonly Cells[] {
  return parse(readFileSync(`data/${file}`, "utf8"), { columns: true }) as readonly Cells[];
}

describe("data/*.csv", () => {
  for (const file of readdirSync("data").filter((name) => name.endsWith(".csv"))) {
    it(`${file}: every row has a source, a year and a licence`, () => {
      for (const row of rowsOf(file)) {
        assert.ok(row.source && row.licence, JSON.stringify(row));
        assert.match(row.year ?? "", /^(?:19|20)\d\d$/, JSON.stringify(row));
      }
    });
  }

  for (const file of ["accelerators.csv", "models.csv"]) {
    it(`${file}: no name belongs to two rows`, () => {
      const owner = new Map<string, string | undefined>();
      for (const row of rowsOf(file)) {
        for (const name of [row.id ?? "", ...(row.aliases ?? "").split("|")]) {
          const key = name.toLowerCase();
          if (key === "") continue;
          assert.ok(!owner.has(key) || owner.get(key) === row.id, `${name}: ${owner.get(key)} and ${row.id}`);
          owner.set(key, row.id);
        }
      }
    });
  }

  it("joins hold: machines to cards, models to their siblings, priors to their sources", () => {
    const citations = new Map(rowsOf("citations.csv").map((row) => [row.id, row.year]));
    for (const row of rowsOf("priors.csv")) assert.equal(citations.get(row.source), row.year, row.id);
    const cards = new Set(rowsOf("accelerators.csv").map((row) => row.id));
    for (const row of rowsOf("instances.csv")) {
      assert.ok(!row.accelerator_id || cards.has(row.accelerator_id), row.instance_type);
    }
    const models = new Set(rowsOf("models.csv").map((row) => row.id));
    for (const row of rowsOf("models.csv")) {
      assert.ok(!row.smaller_sibling || models.has(row.smaller_sibling), row.id);
    }
  });

  it("ships no share-alike grid figure: life-cycle figures of AWS and Azure regions are left out", () => {
    for (const row of rowsOf("regions.csv")) {
      if (row.grid_g_per_kwh) assert.deepEqual([row.provider, row.grid_boundary], ["gcp", "direct"]);
    }
  });

  it("the generated tables are those of the sources", () => {
    execFileSync(process.execPath, ["scripts/data/build.mjs", "--check"], { stdio: "pipe" });
  });
});
