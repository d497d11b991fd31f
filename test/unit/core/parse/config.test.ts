import assert from "node:assert/strict";
import fc from "fast-check";
import type { Language } from "../../../../src/core/model/source.ts";
import { at, leavesOf, parseConfig, scalarAt } from "../../../../src/core/parse/config.ts";

const valueIn = (text: string, language: Language, path: string) =>
  scalarAt(parseConfig(text, language).documents[0], path);
const textAt = (text: string, language: Language, path: string) => {
  const node = at(parseConfig(text, language).documents[0], path);
  return node && text.slice(node.span.start, node.span.end);
};

describe("parseConfig", () => {
  it("reads YAML with places", () => {
    const text = "a:\n  b: 3 # c\n  list: [x, y]\n";
    assert.equal(valueIn(text, "yaml", "a.b"), 3);
    assert.equal(textAt(text, "yaml", "a.b"), "3");
    assert.equal(valueIn(text, "yaml", "a.list.1"), "y");
  });

  it("follows anchors and merges, own keys first", () => {
    const text = "base: &b {epochs: 3, lr: 1}\nrun:\n  <<: *b\n  lr: 2\n";
    assert.equal(valueIn(text, "yaml", "run.epochs"), 3);
    assert.equal(valueIn(text, "yaml", "run.lr"), 2);
  });

  it("resolves references within the file", () => {
    const text =
      "size: 7\nrun: {batch: '${size}', name: 'm-${size}b', env: '${oc.env:GPUS,8}', far: '${not.here}'}\n";
    assert.deepEqual(
      ["batch", "name", "env", "far"].map((key) => valueIn(text, "yaml", `run.${key}`)),
      [7, "m-7b", 8, "${not.here}"],
    );
  });

  it("stops where references go in a circle", () => {
    assert.equal(typeof valueIn("a: ${b}\nb: ${a}\n", "yaml", "a"), "string");
  });

  it("reads what stands around a half-typed line", () => {
    assert.equal(valueIn("epochs: 3\nbatch_si\nlr: 2\n", "yaml", "epochs"), 3);
    assert.equal(valueIn('{"epochs": 3, "lr": }', "json", "epochs"), 3);
    assert.equal(valueIn("epochs = 3\nlr = \n", "toml", "epochs"), 3);
  });

  it("forgives tabs, a byte order mark, Windows lines and templates", () => {
    assert.equal(valueIn("a:\n\tb: 3\n", "yaml", "a.b"), 3);
    assert.equal(valueIn("\uFEFFa: 3\r\nb: 4\r\n", "yaml", "b"), 4);
    assert.equal(valueIn("{% if x %}\na: {{ value }}\nb: 4\n{% endif %}\n", "yaml", "b"), 4);
    assert.equal(valueIn("a: ${{inputs.rate}}\n", "yaml", "a"), "${{inputs.rate}}");
    assert.equal(valueIn('// note\n{"a": 1, /* b */ "c": [1,],}', "json", "a"), 1);
  });

  it("reads several documents", () => {
    assert.equal(parseConfig("a: 1\n---\na: 2\n", "yaml").documents.length, 2);
  });

  it("reads TOML, INI and gin with places", () => {
    assert.equal(textAt("[train]\nsteps = 1_000\n", "toml", "train.steps"), "steps = 1_000");
    assert.equal(valueIn("[train]\nsteps = 10 ; few\nname: x\n", "ini", "train.steps"), 10);
    assert.equal(valueIn('NAME = "a # b"  # note\nmod/Train.steps = 5\n', "gin", "NAME"), "a # b");
    assert.equal(valueIn('NAME = "a"\nmod/Train.steps = 5\n', "gin", "mod/Train.steps"), 5);
  });

  it("cuts off aliases that multiply", () => {
    const lines = ["a: &a [1,1,1,1,1,1,1,1,1,1]"];
    for (let i = 1; i < 12; i++)
      lines.push(
        `k${i}: &k${i} [${Array(10)
          .fill(i === 1 ? "*a" : `*k${i - 1}`)
          .join()}]`,
      );
    const file = parseConfig(lines.join("\n"), "yaml");
    assert.ok(file.problems.some((one) => one.code === "too-deep"));
    assert.ok(leavesOf(file.documents[0], 1_000_000).length <= 50_000);
  });

  it("declines what is too large, too deep or not text", () => {
    assert.deepEqual(
      parseConfig(`[${"1,".repeat(1_500_000)}1]`, "json").problems.map((one) => one.code),
      ["too-large"],
    );
    assert.deepEqual(
      parseConfig("[".repeat(50_000), "json").problems.map((one) => one.code),
      ["too-deep"],
    );
    assert.ok(parseConfig("[".repeat(50_000), "yaml").problems.length > 0);
    assert.equal(parseConfig("a: \u0000", "yaml").problems[0]?.code, "encoding");
    assert.ok(parseConfig(`a = ${"[".repeat(20_000)}`, "toml").problems.length > 0);
    assert.ok(
      parseConfig(Array.from({ length: 3000 }, (_, i) => `${" ".repeat(i)}k:`).join("\n"), "yaml").problems
        .length > 0,
    );
  });

  it("never throws, keeps places in the text, and answers the same twice", () => {
    const languages: readonly Language[] = ["yaml", "json", "toml", "ini", "gin"];
    const piece = fc.constantFrom(
      "a: 1\n",
      "&x ",
      "*x",
      "<<: *x\n",
      "{",
      "}",
      "[",
      "]",
      ":",
      "- ",
      "'",
      '"',
      "\n",
      "\t",
      "[s]\n",
      "k = ",
      "${a}",
      "${oc.env:A,1}",
      "!ref <a>",
      "|\n  t\n",
      "{{",
      "}}",
      "{%",
      "\r\n",
      "\u0000",
      "\uFEFF",
      "é",
      "1e9",
      "#",
      "---\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom(...languages), (pieces, language) => {
        const text = pieces.join("");
        const file = parseConfig(text, language);
        assert.deepEqual(parseConfig(text, language), file);
        for (const { span } of file.documents.flatMap((one) => leavesOf(one)))
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length + 1);
      }),
      { numRuns: 600 },
    );
  });
});
