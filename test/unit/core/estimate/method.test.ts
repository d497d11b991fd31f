import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { PRIORS } from "../../../../src/core/estimate/priors.ts";

describe("docs/method.md", () => {
  const page = readFileSync("docs/method.md", "utf8");

  it("lists every prior with the values that the code has", () => {
    for (const [id, { label, unit, p10, p50, p90 }] of Object.entries(PRIORS)) {
      assert.ok(page.includes(`| ${id} | ${label} | ${unit} | ${p10} | ${p50} | ${p90} |`), id);
    }
  });
});
