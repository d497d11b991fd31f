import assert from "node:assert/strict";
import fc from "fast-check";
import { escapeMarkdown, markdownLink } from "../../../src/present/escape.ts";

describe("escapeMarkdown", () => {
  const cases: readonly [string, string][] = [
    ["bert-base-uncased", "bert-base-uncased"],
    ["[x](command:evil)", "\\[x\\](command:evil)"],
    ["<img src=x>", "&lt;img src=x&gt;"],
    ["a|b\nc", "a\\|b c"],
    ["$(zap)", "\\$(zap)"],
    ["https://x.y", "https&#58;//x.y"],
    ["- a list", "\\- a list"],
    ["1. a list", "1\\. a list"],
    ["0.6 kg (0.2–2)", "0.6 kg (0.2–2)"],
    ["_init_ some_name", "\\_init\\_ some_name"],
  ];
  for (const [text, expected] of cases) it(text, () => assert.equal(escapeMarkdown(text), expected));

  it("lets no markup through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const escaped = escapeMarkdown(text);
        assert.doesNotMatch(escaped.replace(/\\[\\`*_[\]|~$.=)#+-]/g, "x"), /[\\`*[\]|~$<>\n\r]|^#/u);
      }),
    );
  });
});

describe("markdownLink", () => {
  it("links to https and to commands of ours only", () => {
    assert.equal(markdownLink("a", "https://x.y/(z)"), "[a](https://x.y/%28z%29)");
    assert.equal(markdownLink("a", "command:wattlens.reveal?%5B%5D"), "[a](command:wattlens.reveal?%5B%5D)");
    assert.equal(markdownLink("a", "command:workbench.action.quit"), "a");
    assert.equal(markdownLink("a", "javascript:alert(1)"), "a");
    assert.equal(markdownLink("a", undefined), "a");
  });
});
