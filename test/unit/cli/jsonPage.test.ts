import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { estimateSchema, scanSchema } from "../../../src/cli/outputSchema.ts";
import { specSchema, TASKS } from "../../../src/core/workload/specSchema.ts";

/** The page's sections by their heading. */
const sections = new Map(
  readFileSync("docs/json.md", "utf8")
    .split(/^## /m)
    .map((section) => [section.slice(0, section.indexOf("\n")), section] as const),
);

/** Names in the first column of a section's table. */
function fieldsOf(section: string): readonly string[] {
  const rows = [...section.matchAll(/^\| (`[^|]*`) \|/gm)].map(([, cell = ""]) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

describe("docs/json.md", () => {
  const spec = sections.get("A spec") ?? "";
  const estimate = sections.get("An estimate") ?? "";
  const scan = sections.get("A scan") ?? "";

  it("names every field of a spec, and none that is not one", () => {
    const known = Object.keys(specSchema.shape);
    assert.deepEqual(
      known.filter((name) => !spec.includes(`\`${name}\``)),
      [],
    );
    assert.deepEqual(
      fieldsOf(spec).filter((name) => !known.includes(name)),
      [],
    );
  });

  it("names every task", () => {
    assert.deepEqual(
      TASKS.filter((task) => !spec.includes(`\`${task}\``)),
      [],
    );
  });

  it("names every field of an estimate, and none that is not one", () => {
    const known = Object.keys(estimateSchema.shape);
    assert.deepEqual(
      known.filter((name) => !estimate.includes(`\`${name}\``)),
      [],
    );
    assert.deepEqual(
      fieldsOf(estimate).filter((name) => !known.includes(name)),
      [],
    );
  });

  it("names every field of a scan", () => {
    assert.deepEqual(
      Object.keys(scanSchema.shape).filter((name) => !scan.includes(`"${name}"`)),
      [],
    );
  });
});
