import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("without a folder", () => {
  it("activates", async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    const extension = vscode.extensions.getExtension("wattlens.wattlens");
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
