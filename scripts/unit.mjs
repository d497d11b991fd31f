import "./setup/node.mjs";
import path from "node:path";
import { SetupError, script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { runMocha } from "./tests/mocha.mjs";
import { report } from "./tests/tally.mjs";

const fakeEditor = path.join(root, "test/support/vscode.ts");

await script(async () => {
  const fragment = process.argv[2] ?? "";
  const files = [...testFiles("test/unit", fragment), ...testFiles("test/golden", fragment)];
  if (files.length === 0)
    throw new SetupError(`No test file below test/unit or test/golden has "${fragment}" in its path.`);
  const outfile = path.join(out, "unit", `${fragment.replace(/\W+/g, "-") || "all"}.cjs`);
  await bundleTests({
    files: ["test/support/seed.ts", ...files],
    outfile,
    // The fake editor has only what the tests call, so imports of the rest are expected.
    options: { alias: { vscode: fakeEditor }, logOverride: { "import-is-undefined": "silent" } },
  });
  process.chdir(root);
  report(await runMocha("unit", outfile, { reporter: fragment ? "spec" : "dot" }));
  // A test that leaves a timer or a socket behind must not keep the run open.
  process.exit();
});
