import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { detected, fixturesIn } from "../../../support/markedFacts.ts";

describe("config detectors on broken files", () => {
  const files = fixturesIn("test/fixtures/config").map((file) => ({
    file,
    text: readFileSync(file, "utf8"),
  }));

  for (const [index, { file, text }] of files.entries()) {
    it(`survive ${file} cut at any offset, with flipped characters, and beside another file`, () => {
      for (let end = 0; end < text.length; end += 13) {
        const cut = text.slice(0, end);
        for (const run of [...detected(file, cut).runs, ...detected(file, cut).fragments])
          assert.ok(run.anchor.start <= cut.length);
      }
      const next = files[(index + 1) % files.length]?.text ?? "";
      const broken = ["{", "\t", "]", "\u0000", "&", "*", "'", "\uFFFD"].map(
        (mark, at) =>
          text.slice(0, (text.length * (at + 1)) / 9) + mark + text.slice((text.length * (at + 1)) / 9 + 1),
      );
      for (const one of [
        ...broken,
        text.replaceAll("\n", "\r\n"),
        `\uFEFF${text}`,
        text.slice(0, text.length / 2) + next,
        text.repeat(3),
      ]) {
        assert.deepEqual(detected(file, one), detected(file, one));
      }
    });
  }

  it("find the same in Windows lines", () => {
    for (const { file, text } of files) {
      const facts = (one: string) =>
        detected(file, one).runs.flatMap((run) =>
          run.facts.map((fact) => [fact.about, fact.value, fact.evidence.line]),
        );
      assert.deepEqual(facts(text.replaceAll("\n", "\r\n")), facts(text), file);
    }
  });
});
