import "./setup/node.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { testHost } from "./host/choice.mjs";
import { exitOnSignals } from "./setup/atExit.mjs";
import { script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";
import { runInExtensionHost } from "./tests/extensionHost.mjs";
import { report, tallyOf } from "./tests/tally.mjs";

/** One start of the editor each: which tests, in which kind of workspace and extension host. */
const runs = [
  { suite: "editor", tests: "suite", fixture: "examples", trusted: true, web: false },
  { suite: "editor without a folder", tests: "noFolder", fixture: undefined, trusted: true, web: false },
  {
    suite: "editor in an untrusted folder",
    tests: "untrusted",
    fixture: "examples",
    trusted: false,
    web: false,
  },
  { suite: "editor in a web worker", tests: "web", fixture: "examples", trusted: true, web: true },
];

const publish = `(stats) => {
  console.log("##mocha " + stats);
  if (process.env.WATTLENS_STATS) writeFileSync(process.env.WATTLENS_STATS, stats);
}`;
const importRun = 'import { runSuite } from "./test/support/runSuite.ts";';

/** How a bundle of tests differs between the two extension hosts. */
const builds = {
  node: {
    head: `${importRun}\nimport { writeFileSync } from "node:fs";\nexport const run = () => runSuite(load, ${publish});`,
    options: { external: ["vscode", "mocha"] },
  },
  web: {
    head: `${importRun}\nexport const run = () => runSuite(load, (stats) => console.log("##mocha " + stats));`,
    options: /** @type {import("esbuild").BuildOptions} */ ({
      platform: "browser",
      external: ["vscode"],
      alias: { mocha: path.join(root, "test/support/mochaWeb.ts") },
      define: { global: "globalThis", "process.env.NODE_DEBUG": "undefined" },
    }),
  },
};

async function runSuites() {
  await prepareEditorTests();
  const { host } = testHost();
  const fragment = process.argv[2] ?? "";
  for (const { suite, tests, ...run } of runs) {
    // The desktop editor has no web worker extension host for a folder on disk.
    if (run.web && host === "desktop") continue;
    const folder = `test/integration/${tests}`;
    const files = existsSync(path.join(root, folder)) ? testFiles(folder, fragment) : [];
    if (files.length === 0 && fragment) continue;
    const bundle = path.join(out, "suite", `${tests}.cjs`);
    await bundleTests({ files, outfile: bundle, ...builds[run.web ? "web" : "node"] });
    report(tallyOf(suite, await runInExtensionHost(host, { ...run, bundle })));
  }
}

await script(async () => {
  exitOnSignals();
  await inTurn(runSuites);
  process.exit();
});
