import { rmSync } from "node:fs";
import path from "node:path";
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
};

/** @type {import("esbuild").BuildOptions} */
const extension = {
  ...common,
  entryPoints: ["src/extension/entry.ts"],
  format: "cjs",
  external: ["vscode"],
};

/** @type {import("esbuild").BuildOptions} */
const webviews = {
  ...common,
  entryPoints: { sidebar: "./src/webview/sidebar", panel: "./src/webview/panel" },
  outdir: "dist/webview",
  // What both pages need is in files of its own, which they share; so is what a page loads later.
  format: "esm",
  splitting: true,
  chunkNames: "[name]-[hash]",
  platform: "browser",
  jsx: "automatic",
  jsxImportSource: "preact",
};

/**
 * @param {import("esbuild").Metafile | undefined} built the pages as built
 * @returns {import("esbuild").BuildOptions[]}
 */
const programs = (built) => [
  {
    // One bundle for both hosts, Node and web worker: it halves the package.
    ...extension,
    outfile: "dist/extension.js",
    platform: "browser",
    // What needs Node is behind a dynamic import that the browser never reaches; the web worker suite proves it.
    external: ["vscode", "node:*"],
    // A browser's worker, which the same bundle is, has no modules.
    banner: { js: '"use strict";var module=typeof module==="object"?module:{exports:{}};' },
    // So that a page's files are asked for at once, and not one after another.
    define: { WEBVIEW_IMPORTS: JSON.stringify(importsOf(built)) },
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

/**
 * The files that a page's script imports at once, by the page's name.
 * @param {import("esbuild").Metafile | undefined} built
 */
function importsOf(built) {
  const pages = Object.entries(built?.outputs ?? {}).filter(([, { entryPoint }]) =>
    /webview\/\w+\.tsx$/.test(entryPoint ?? ""),
  );
  return Object.fromEntries(
    pages.map(([file, { imports }]) => [
      path.basename(file, ".js"),
      imports.filter(({ kind }) => kind === "import-statement").map((each) => path.basename(each.path)),
    ]),
  );
}

/** @type {Record<string, number>} the most that a minified bundle may weigh, in kB */
const budgets = {
  "dist/extension.js": 1500,
  "dist/cli.cjs": 1300,
  "dist/webview/sidebar.js": 250,
  "dist/webview/panel.js": 100,
  // With its tables.
  "dist/webview/core.js": 700,
};
// A file of another build would stay, and be packaged.
rmSync("dist/webview", { recursive: true, force: true });

/** @param {string} file what is loaded later has a number of its contents in its name */
const plainName = (file) => file.replace(/-[0-9A-Z]{8}(?=\.js)/, "");

if (watch) {
  // Their names change with each edit, so none is told to the extension.
  const all = [webviews, ...programs(undefined)];
  const contexts = await Promise.all(all.map((bundle) => context({ ...bundle, logLevel: "info" })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  // esbuild has printed what is wrong by then.
  const fail = () => process.exit(1);
  const pages = await build(webviews).catch(fail);
  const rest = await Promise.all(programs(pages.metafile).map((bundle) => build(bundle))).catch(fail);
  const results = [pages, ...rest];
  const sizes = results.flatMap((result) => Object.entries(result.metafile?.outputs ?? {}));
  const tooBig = sizes.filter(
    ([file, { bytes }]) => production && bytes > (budgets[plainName(file)] ?? Infinity) * 1000,
  );
  for (const [file, { bytes }] of tooBig) {
    console.error(
      `${file} is ${Math.ceil(bytes / 1000)} kB, over its budget of ${budgets[plainName(file)]} kB`,
    );
  }
  if (tooBig.length > 0) process.exitCode = 1;
}
