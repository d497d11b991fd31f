import assert from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../../src/core/analyze.ts";
import { panelState } from "../../../src/extension/panelState.ts";
import { applied, changeOf } from "../../../src/present/panelChange.ts";
import { panelHostMessage } from "../../../src/present/panelMessages.ts";
import type { PanelState } from "../../../src/present/panelReport.ts";
import { firstView, type PanelView } from "../../../src/present/panelRows.ts";
import { english } from "../../../src/present/words.ts";

/** The report of so many configs, one of whose epochs can be another. */
function stateOf(epochs: readonly number[], view: Partial<PanelView> = {}): PanelState {
  const files = epochs.map((count, index) => ({
    path: `run${index}/config.yml`,
    language: "yaml" as const,
    text: `base_model: mistralai/Mistral-7B-v0.1
adapter: lora
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 2048
micro_batch_size: 2
learning_rate: 0.0002
num_epochs: ${count}
`,
  }));
  const analysis = analyze(files, { accelerator: "A100" });
  return panelState(analysis, false, { ...firstView, ...view }, english);
}

/** As the page receives it. */
function received(before: PanelState, after: PanelState) {
  const change = changeOf(before, after);
  const message = panelHostMessage.parse(
    JSON.parse(JSON.stringify({ type: "change", from: 1, revision: 2, change })),
  );
  assert.ok(message.type === "change");
  return { text: JSON.stringify(change), change: message.change };
}

describe("a change of the full report", () => {
  const epochs = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });
  const view = fc.record({
    run: fc.constantFrom("", "run1/config.yml#0"),
    search: fc.constantFrom("", "run0"),
    sort: fc.record({ column: fc.constantFrom("carbon", "label"), descending: fc.boolean() }),
  }) as fc.Arbitrary<PanelView>;

  it("makes of what was sent before what stands now, whatever has changed", () =>
    fc.assert(
      fc.property(epochs, epochs, view, view, (a, b, viewA, viewB) => {
        const [before, after] = [stateOf(a, viewA), stateOf(b, viewB)];
        const plain = JSON.parse(JSON.stringify(after));
        assert.deepEqual(applied(before, received(before, after).change), plain);
      }),
      { numRuns: 40 },
    ));

  it("of one run of thirty is a small part of the whole", () => {
    const thirty = Array.from({ length: 30 }, () => 2);
    const before = stateOf(thirty);
    const after = stateOf([3, ...thirty.slice(1)]);
    const { text, change } = received(before, after);
    assert.deepEqual(
      change.runs.filter((row) => typeof row !== "number").map((row) => row.path),
      ["run0/config.yml"],
    );
    assert.ok(!("bundle" in change.set) && !("locale" in change.set), Object.keys(change.set).join());
    assert.ok(text.length < JSON.stringify(after).length, `${text.length} characters`);
  });

  it("that speaks of a row that there was not is no change", () => {
    const before = stateOf([1]);
    assert.equal(applied(before, { set: {}, gone: [], runs: [7] }), undefined);
  });
});
