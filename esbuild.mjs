import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build, context } from "esbuild";

const production = process.argv.includes("--production");
const watch = process.argv.includes("--watch");

/** @type {import("esbuild").BuildOptions} */
const common = {
  bundle: true,
  target: "es2022",
  minify: production,
  sourcemap: !production,
  logLevel: "warning",
  metafile: true,
  legalComments: "none",
  // Some packages offer a main file that only works unbundled (jsonc-parser's UMD).
  mainFields: ["module", "main"],
  loader: { ".css": "text" },
  alias: { "@lezer/highlight": "./scripts/setup/noColors.mjs" },
};

/** @type {import("esbuild").BuildOptions} */
const extension = {
  ...common,
  entryPoints: ["src/extension/entry.ts"],
  format: "cjs",
  external: ["vscode"],
};

/**
 * The tables are in the extension's bundle already, which hands their texts to the page: a second copy would be a seventh of
 * the package.
 * @type {import("esbuild").Plugin}
 */
const handedTables = {
  name: "handed-tables",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.generated\.ts$/ }, async ({ path }) => ({
      contents: [...(await readFile(path, "utf8")).matchAll(/^export const (\w+)/gm)]
        .map(([, name]) => `export const ${name} = globalThis.wattlensTables.${name};`)
        .join("\n"),
    })),
};

/** @type {import("esbuild").BuildOptions} */
const webviews = {
  ...common,
  outdir: "dist/webview",
  format: "esm",
  platform: "browser",
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** @type {import("esbuild").BuildOptions[]} */
const programs = [
  // A page's script is in the page itself, so it is one file; what reckons is another, which the page loads later.
  { ...webviews, entryPoints: { sidebar: "./src/webview/sidebar", panel: "./src/webview/panel" } },
  { ...webviews, entryPoints: { core: "./src/webview/panel/core" }, plugins: [handedTables] },
  {
    // One bundle for both hosts, Node and web worker: it halves the package.
    ...extension,
    outfile: "dist/extension.js",
    platform: "browser",
    // What needs Node is behind a dynamic import that the browser never reaches; the web worker suite proves it.
    external: ["vscode", "node:*"],
    // A browser's worker, which the same bundle is, has no modules.
    banner: { js: '"use strict";var module=typeof module==="object"?module:{exports:{}};' },
  },
  {
    ...common,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.cjs",
    format: "cjs",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  },
];

/** @type {Record<string, number>} the most that a minified bundle may weigh, in kB */
const budgets = {
  // Agents, lengths of data sets and kinds of networks in the core (6 kB), and tools that are detected since.
  "dist/extension.js": 1720,
  "dist/cli.cjs": 1480,
  "dist/webview/sidebar.js": 100,
  "dist/webview/panel.js": 160,
  "dist/webview/core.js": 160,
};
// A file of another build would stay, and be packaged.
rmSync("dist/webview", { recursive: true, force: true });

if (watch) {
  const contexts = await Promise.all(programs.map((bundle) => context({ ...bundle, logLevel: "info" })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  // esbuild has printed what is wrong by then.
  const results = await Promise.all(programs.map((bundle) => build(bundle))).catch(() => process.exit(1));
  const sizes = results.flatMap((result) => Object.entries(result.metafile?.outputs ?? {}));
  const tooBig = sizes.filter(
    ([file, { bytes }]) => production && bytes > (budgets[file] ?? Infinity) * 1000,
  );
  for (const [file, { bytes }] of tooBig) {
    console.error(`${file} is ${Math.ceil(bytes / 1000)} kB, over its budget of ${budgets[file]} kB`);
  }
  if (tooBig.length > 0) process.exitCode = 1;
}
