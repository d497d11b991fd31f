import assert from "node:assert/strict";
import * as vscode from "vscode";

describe("activation", () => {
  it("activates", async () => {
    const extension = vscode.extensions.getExtension("wattlens.wattlens");
    assert.ok(extension, "the extension is not installed");
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it("registers every command of the manifest", async () => {
    const extension = vscode.extensions.getExtension("wattlens.wattlens");
    assert.ok(extension);
    await extension.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared: readonly { command: string }[] = extension.packageJSON.contributes.commands ?? [];
    const missing = declared.filter(({ command }) => !registered.has(command)).map(({ command }) => command);
    assert.deepEqual(missing, []);
  });
});
