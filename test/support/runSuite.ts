import Mocha from "mocha";
import * as vscode from "vscode";

/** Runs test files inside the extension host, in Node or in a web worker, and publishes mocha's figures. */
export async function runSuite(load: () => void, publish: (stats: string) => void): Promise<void> {
  const { workspaceFolders, isTrusted } = vscode.workspace;
  const runtime = globalThis.process?.versions?.node ? `Node ${process.versions.node}` : "a web worker";
  const folder = workspaceFolders?.[0] ? `${workspaceFolders[0].uri.scheme} folder` : "no folder";
  const trust = isTrusted ? "trusted" : "restricted";
  console.log(`VS Code ${vscode.version} (${vscode.env.appHost}), ${runtime}, ${folder}, ${trust}`);

  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 20_000, reporter: "spec", forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once("end", () => publish(JSON.stringify(runner.stats)));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
