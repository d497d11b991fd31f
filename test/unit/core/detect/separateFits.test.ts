import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import type { FactName } from "../../../../src/core/model/fact.ts";

const HEAD = "import keras\n(x, y), _ = keras.datasets.cifar10.load_data()\n";
const A =
  'a = keras.applications.ResNet50(weights=None, classes=10)\na.compile("adam", "mse")\na.fit(x, y, epochs=10, batch_size=32)\n';
const B =
  'base = keras.applications.VGG16(include_top=False)\nbase.trainable = False\nb = keras.Sequential()\nb.add(base)\nb.compile("adam", "mse")\nstop = keras.callbacks.EarlyStopping(patience=3)\nb.fit(x, y, epochs=20, batch_size=64, callbacks=[stop])\n';
const MORE = 'base.trainable = True\nb.compile("sgd", "mse")\nb.fit(x, y, epochs=25, initial_epoch=20)\n';

function runsOf(cells: readonly string[], ...names: readonly FactName[]) {
  const text = JSON.stringify({
    cells: cells.map((source) => ({ cell_type: "code", metadata: {}, source })),
  });
  return detectFile({ path: "study.ipynb", text, language: "notebook" }).runs.map((run) => [
    run.anchor.cell,
    ...names.map((name) => run.facts.find((fact) => fact.about === name)?.value),
  ]);
}

describe("several fits in one file", () => {
  it("are runs of their own, each in its cell and with what it alone is made from", () => {
    assert.deepEqual(
      runsOf([HEAD, A, B, MORE], "model", "epochs", "perDeviceBatchSize", "frozenBackbone", "earlyStopping"),
      [
        [1, "ResNet50", 10, 32, undefined, undefined],
        [2, "VGG16", 20, 64, true, true],
        [3, "VGG16", 5, undefined, undefined, undefined],
      ],
    );
  });
  it("are one where only one of them is run", () => {
    const either = `if ready:\n${indented(A)}else:\n${indented(B)}`;
    assert.deepEqual(runsOf([HEAD, either], "epochs"), [[1, 10]]);
  });
});

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
