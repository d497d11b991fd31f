import assert from "node:assert/strict";
import { fixturesIn, marked } from "../../../support/markedFacts.ts";

describe("config files of each tool", () => {
  for (const file of fixturesIn("test/fixtures/config")) {
    it(file.slice("test/fixtures/config/".length), () => {
      const { expected, found } = marked(file);
      assert.deepEqual(found, expected);
    });
  }
});
