import assert from "node:assert/strict";
import * as vscode from "vscode";
import { type Reach, reach } from "../../support/reach.ts";

describe("a training that grows in an untrusted folder", () => {
  let all: Reach;
  before(async () => {
    await vscode.extensions.getExtension("wattlens.wattlens")?.activate();
    all = await reach();
  });
  after(() => all?.remove());

  it("starts no program and asks nobody, by itself or when told to attach", async () => {
    await vscode.commands.executeCommand("wattlens.attachToRun");
    await all.train();
    await new Promise((resolve) => setTimeout(resolve, 8_000));
    assert.equal(all.started(), false);
    assert.equal(all.asked(), 0);
  }).timeout(60_000);
});
