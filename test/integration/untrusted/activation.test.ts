import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("in an untrusted folder", () => {
  it("activates", async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const extension = vscode.extensions.getExtension("wattlens.wattlens");
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
