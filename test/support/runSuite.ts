import { writeFileSync } from "node:fs";
import { format } from "node:util";
import Mocha from "mocha";
import * as vscode from "vscode";

/** Runs test files inside the extension host; the launcher reads the result from the console or from a file. */
export async function runSuite(load: () => void): Promise<void> {
  console.log(
    format(
      "VS Code %s (%s), Node %s, folder %s, trusted %s",
      vscode.version,
      vscode.env.appHost,
      process.versions.node,
      vscode.workspace.workspaceFolders?.[0]?.name ?? "none",
      vscode.workspace.isTrusted,
    ),
  );
  const mocha = new Mocha({ ui: "bdd", color: false, timeout: 20_000, reporter: "spec", forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, "suite", mocha);
  load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once("end", () => {
      const stats = JSON.stringify(runner.stats);
      console.log(`##mocha ${stats}`);
      if (process.env.WATTLENS_STATS) writeFileSync(process.env.WATTLENS_STATS, stats);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
