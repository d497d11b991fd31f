import assert from "node:assert/strict";
import fc from "fast-check";
import type { ConfigNode } from "../../../../src/core/parse/configNode.ts";
import { hclBlocks } from "../../../../src/core/parse/hcl.ts";

function plain(node: ConfigNode): unknown {
  if (node.kind === "scalar") return node.value;
  return node.kind === "list"
    ? node.items.map(plain)
    : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
}

const TEXT = `resource "a" "b" {
  name = "x" # said
  many = [1, "two", var.three]
  size = var.size * 2
  tags = { "k.io/gpu" = 8, on = true }
  env { name = "A" }
  env { name = "B" }
  json = jsonencode({ a = [1] })
  text = <<-EOF
    line
  EOF
}
locals { n = 1 }
`;

describe("blocks of Terraform", () => {
  it("are trees of what is written, without the expressions", () =>
    assert.deepEqual(
      hclBlocks(TEXT).map(({ type, labels, body }) => [type, labels, plain(body)]),
      [
        [
          "resource",
          ["a", "b"],
          {
            name: "x",
            many: [1, "two"],
            tags: { "k.io/gpu": 8, on: true },
            env: [{ name: "A" }, { name: "B" }],
            json: { a: [1] },
            text: "    line",
          },
        ],
        ["locals", [], { n: 1 }],
      ],
    ));
  it("have their places", () => {
    const body = hclBlocks(TEXT)[0]?.body;
    const [entry] = body?.kind === "map" ? body.entries : [];
    assert.equal(TEXT.slice(entry?.span.start, entry?.span.end), 'name = "x"');
  });
  it("end, whatever is cut or changed", () =>
    fc.assert(
      fc.property(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.string(), (from, to, put) => {
        hclBlocks(TEXT.slice(0, from) + put + TEXT.slice(to));
      }),
    ));
});
