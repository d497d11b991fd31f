import { readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../setup/paths.mjs";

/**
 * The test files below a folder.
 * @param {string} folder relative to the project
 * @param {string} [fragment] keep only files whose path contains this
 * @returns {string[]} relative to the project, in a stable order
 */
export function testFiles(folder, fragment = "") {
  return readdirSync(path.join(root, folder), { recursive: true })
    .map((name) => path.posix.join(folder, String(name).replaceAll("\\", "/")))
    .filter((name) => /\.test\.tsx?$/.test(name) && name.includes(fragment))
    .sort();
}

/**
 * Bundles test files into one module, as esbuild bundles the product.
 * @param {{ files: readonly string[], outfile: string, head?: string, options?: import("esbuild").BuildOptions }} what
 *   head: source text ahead of the imports of the test files
 */
export async function bundleTests({ files, outfile, head = "", options = {} }) {
  const { build } = await import("esbuild");
  const imports = files.map((file) => `  require(${JSON.stringify(`./${file}`)});`);
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `${head}\nexport function load() {\n${imports.join("\n")}\n}\n`,
      resolveDir: root,
      sourcefile: "tests.ts",
      loader: "ts",
    },
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    sourcemap: true,
    mainFields: ["module", "main"],
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "text" },
    logLevel: "warning",
    ...options,
  });
}
