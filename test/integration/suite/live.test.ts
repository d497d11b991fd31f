import assert from "node:assert/strict";
import * as vscode from "vscode";
import { type Reach, reach } from "../../support/reach.ts";

describe("a training that grows in a trusted folder", () => {
  let all: Reach;
  before(async () => {
    await vscode.extensions.getExtension("wattlens.wattlens")?.activate();
    all = await reach();
  });
  after(() => all?.remove());

  // The other half of the test in an untrusted folder: there the same must not happen.
  it("has the machine's sensors started and the grid service asked", async () => {
    assert.equal(all.started(), false, "nothing is started before");
    await all.train();
    for (let i = 0; i < 120 && !(all.started() && all.asked() > 0); i++)
      await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(all.started(), true);
    assert.ok(all.asked() > 0);
  }).timeout(90_000);
});
