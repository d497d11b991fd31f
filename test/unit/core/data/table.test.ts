import assert from "node:assert/strict";
import { tableOf } from "../../../../src/core/data/table.ts";

const NAMES = "\nacme/One|one|Both|\ntwo|both|acme/one!|\nboth|";
const CELLS = "1\t0\n2\t1\n\t0";
const SOURCES = "a book\t2020\na leaflet";

const table = tableOf(
  NAMES,
  CELLS,
  SOURCES,
  (row) => ({ id: row.names[0], value: row.number(0), citation: row.source(1) }),
  (all) => all.toLowerCase(),
);
const idsOf = (name: string) => table.named(name).map(({ id }) => id);

describe("a table by its names", () => {
  it("is found by each name, those first whose own it is", () => {
    assert.deepEqual(idsOf("one"), ["acme/One"]);
    assert.deepEqual(idsOf("both"), ["both", "acme/One", "two"]);
  });

  it("is not found by a part of a name, by several, or by nothing", () => {
    for (const name of ["on", "acme", "acme/", "one|both", "one|\ntwo", "|", "\n", ""])
      assert.deepEqual(idsOf(name), []);
  });

  it("answers alike when it is asked often", () => {
    const names = ["one", "both", "two", "acme/one!", "acme", "one|both", ""];
    const first = names.map(idsOf);
    for (let round = 0; round < 10; round++) assert.deepEqual(names.map(idsOf), first);
  });

  it("has cells and sources, with the year of the source or none", () => {
    assert.deepEqual(table.all(), [
      { id: "acme/One", value: 1, citation: { title: "a book", year: 2020 } },
      { id: "two", value: 2, citation: { title: "a leaflet", year: 0 } },
      { id: "both", value: undefined, citation: { title: "a book", year: 2020 } },
    ]);
  });
});
