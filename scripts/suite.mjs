import "./setup/node.mjs";
import { existsSync } from "node:fs";
import path from "node:path";
import { testHost } from "./host/choice.mjs";
import { script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { prepareEditorTests } from "./tests/editor.mjs";
import { runInExtensionHost } from "./tests/extensionHost.mjs";
import { report, tallyOf } from "./tests/tally.mjs";

/** One start of the editor each: which tests, in which kind of workspace. */
const runs = [
  { suite: "editor", tests: "test/integration/suite", fixture: "examples", trusted: true },
  { suite: "editor without a folder", tests: "test/integration/noFolder", fixture: undefined, trusted: true },
  {
    suite: "editor in an untrusted folder",
    tests: "test/integration/untrusted",
    fixture: "examples",
    trusted: false,
  },
];

await script(async () => {
  if (!process.env.WATTLENS_PREPARED) await prepareEditorTests();
  const fragment = process.argv[2] ?? "";
  for (const { suite, tests, fixture, trusted } of runs) {
    const files = existsSync(path.join(root, tests)) ? testFiles(tests, fragment) : [];
    if (files.length === 0 && fragment) continue;
    const bundle = path.join(out, "suite", `${path.basename(tests)}.cjs`);
    await bundleTests({
      files,
      outfile: bundle,
      head: 'import { runSuite } from "./test/support/runSuite.ts";\nexport const run = () => runSuite(load);',
      options: { external: ["vscode", "mocha"] },
    });
    report(tallyOf(suite, await runInExtensionHost(testHost().host, { fixture, trusted, bundle })));
  }
  process.exit();
});
