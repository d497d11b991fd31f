import * as vscode from "vscode";

describe("in a web worker", () => {
  it("activates and registers every command of the manifest", async () => {
    const extension = vscode.extensions.getExtension("wattlens.wattlens");
    if (!extension) throw new Error("the extension is not installed");
    await extension.activate();
    const registered = new Set(await vscode.commands.getCommands(true));
    const declared: readonly { command: string }[] = extension.packageJSON.contributes.commands;
    const missing = declared.filter(({ command }) => !registered.has(command)).map(({ command }) => command);
    if (missing.length > 0) throw new Error(`not registered: ${missing.join(", ")}`);
  });

  it("sees the folder only through the workspace's file system", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!folder) throw new Error("no folder is open");
    if (folder.scheme === "file") throw new Error("this is not a virtual folder");
    const entries = await vscode.workspace.fs.readDirectory(folder);
    if (entries.length === 0) throw new Error("the folder is empty");
  });
});
