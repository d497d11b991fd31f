import assert from "node:assert/strict";
import { familyOf, memberOf, sizesOf } from "../../../../src/core/data/families.ts";

const named: readonly (readonly [text: string, family: string, kind: string])[] = [
  ["BERT", "BERT", "encoder"],
  ["google/whisper", "Whisper", "speech"],
  ["wav2vec 2.0", "wav2vec2", "speech"],
  ["NLLB-200", "NLLB", "encdec"],
  ["Segment Anything", "SAM", "segmentation"],
  ["Würstchen", "Wurstchen", "diffusion"],
  ["Stable Diffusion", "Stable Diffusion", "diffusion"],
];

describe("familyOf", () => {
  for (const [text, family, kind] of named) {
    it(`reads ${text} as the family ${family}`, () => {
      const rows = familyOf(text);
      assert.deepEqual([rows[0]?.family, rows[0]?.kind], [family, kind]);
    });
  }

  for (const text of ["", "model", "base", "my-bert-classifier", "BERT large"]) {
    it(`reads no family in "${text}"`, () => assert.deepEqual(familyOf(text), []));
  }

  it("holds no member of unknown size", () =>
    assert.ok(sizesOf(familyOf("Stable Diffusion")).every((size) => size > 0.5)));
});

describe("memberOf", () => {
  it("is the member of the told size", () =>
    assert.equal(memberOf(familyOf("XLM-R"), 0.56)?.id, "FacebookAI/xlm-roberta-large"));
  it("is nobody where no member has that size", () =>
    assert.equal(memberOf(familyOf("XLM-R"), 10), undefined));
  it("is the only one of a family of one", () =>
    assert.equal(memberOf(familyOf("CodeBERT"), undefined)?.id, "microsoft/codebert-base"));
});

describe("sizesOf", () => {
  it("lies between the smallest and the largest, the middle of two halfway in logarithms", () => {
    const [p10, p50, p90] = sizesOf(familyOf("XLM-R"));
    assert.ok(0.278 < p10 && p90 < 0.56);
    assert.ok(Math.abs(p50 - Math.sqrt(0.27804 * 0.55989)) < 1e-9);
  });
});
