import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { messages } from "../../../scripts/l10n/messages.mjs";

describe("the bundle for translators", () => {
  it("has every message of the sources (npm run l10n)", () => {
    const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.json", "utf8"));
    assert.deepEqual(Object.keys(bundle), messages(process.cwd()));
  });
});
