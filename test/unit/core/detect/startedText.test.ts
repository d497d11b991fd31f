import assert from "node:assert/strict";
import { startedMentions } from "../../../../src/core/detect/python/startedText.ts";

describe("startedMentions", () => {
  const table: readonly [what: string, lines: readonly string[], has: RegExp, hasNot: RegExp][] = [
    ["leaves out what nothing calls", ["import torch", "def f():", "  one()"], /import torch/, /one/],
    ["has what is called", ["def f():", "  one()", "f()"], /one/, /never/],
    ["follows calls of calls", ["def g():", "  one()", "def f():", "  g()", "f()"], /one/, /never/],
    [
      "has a class whose method is called",
      ["class A:", "  def go(self):", "    one()", "x.go()"],
      /one/,
      /never/,
    ],
    ["has a function handed on", ["def f():", "  one()", "spawn(f, 8)"], /one/, /never/],
    ["has a function under another name", ["def f():", "  one()", "g = f", "g()"], /one/, /never/],
    ["has entry points", ["@app.command()", "def f():", "  one()", "def g():", "  two()"], /one/, /two/],
    [
      "has the main guard's block",
      ["def f():", "  one()", 'if __name__ == "__main__":', "  f()"],
      /one/,
      /never/,
    ],
    ["knows heads over several lines", ["def f(", "  a,", ") -> int:", "  one()", "two()"], /two/, /one/],
    ["leaves out examples in strings", ['DOC = """', "  one()", '"""', "two()"], /two/, /one/],
    ["keeps short strings", ['run("one")'], /"one"/, /never/],
  ];
  for (const [what, lines, has, hasNot] of table)
    it(what, () => {
      const source = { path: "a.py", text: lines.join("\n"), language: "python" } as const;
      assert.ok(startedMentions(source, has));
      assert.ok(!startedMentions(source, hasNot));
    });

  it("takes all of a notebook", () => {
    const source = { path: "a.ipynb", text: '{"cells": []}', language: "notebook" } as const;
    assert.ok(startedMentions(source, /cells/));
  });
});
