import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { findAccelerator } from "../../../../src/core/data/accelerators.ts";
import { findApiModel } from "../../../../src/core/data/apiModels.ts";
import { findDataset } from "../../../../src/core/data/datasets.ts";
import { findInstance } from "../../../../src/core/data/instances.ts";
import { findModel } from "../../../../src/core/data/models.ts";
import { pueOf } from "../../../../src/core/data/pue.ts";
import { findRegion, regionGrid } from "../../../../src/core/data/regions.ts";

type Row = Readonly<Record<string, string>>;
const rowsOf = (table: string): readonly Row[] =>
  parse(readFileSync(`data/${table}.csv`, "utf8"), { columns: true });
const namesOf = (row: Row, ...columns: readonly string[]) =>
  columns.flatMap((column) => (row[column] ?? "").split("|")).filter((name) => name !== "");

/** Names of a table that lead elsewhere, or nowhere. */
function astray(
  table: string,
  columns: readonly string[],
  id: string,
  find: (name: string, row: Row) => unknown,
) {
  return rowsOf(table).flatMap((row) =>
    namesOf(row, ...columns).flatMap((name) => {
      const found = find(name, row);
      return found === row[id] ? [] : [`${name} leads to ${String(found)}, not to ${row[id]}`];
    }),
  );
}

describe("every name of every row finds its row", () => {
  it("accelerators", () =>
    assert.deepEqual(
      astray("accelerators", ["id", "name", "aliases"], "id", (name) => findAccelerator(name)?.row.id),
      [],
    ));

  it("models", () =>
    assert.deepEqual(
      astray("models", ["id", "aliases"], "id", (name) => findModel(name)?.row.id),
      [],
    ));

  it("data sets", () =>
    assert.deepEqual(
      astray("datasets", ["id", "aliases"], "id", (name) => findDataset(name)?.row.id),
      [],
    ));

  it("hosted models", () =>
    assert.deepEqual(
      astray(
        "api_models",
        ["model", "aliases"],
        "model",
        (name, row) => findApiModel(name, row.provider)?.row.model,
      ),
      [],
    ));

  it("machines, of their provider", () =>
    assert.deepEqual(
      astray("instances", ["instance_type"], "accelerator_id", (name, row) => {
        const found = findInstance(name, row.provider)?.row;
        return found?.provider === row.provider ? (found?.acceleratorId ?? "") : found?.provider;
      }),
      [],
    ));

  it("regions, each with a grid figure in one boundary and an overhead of its facility", () => {
    for (const row of rowsOf("regions")) {
      const found = findRegion(row.region ?? "", row.provider)?.row;
      assert.deepEqual([found?.provider, found?.region], [row.provider, row.region]);
      const grid = found && regionGrid(found);
      assert.ok(grid && grid.gCO2ePerKWh > 0 && grid.boundary === "lifecycle", row.region);
      assert.ok(pueOf(row.provider, row.region).p50 >= 1, row.region);
    }
  });
});
