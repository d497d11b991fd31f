import "./setup/node.mjs";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { transform } from "esbuild";
import { exitCode } from "./setup/command.mjs";
import { root } from "./setup/paths.mjs";

const c8 = path.join(root, "node_modules/c8/bin/c8.js");

/** Files that hold only types; there is nothing in them to run. */
async function typeFiles() {
  const files = readdirSync(path.join(root, "src"), { recursive: true })
    .map((name) => path.posix.join("src", String(name).replaceAll("\\", "/")))
    .filter((name) => name.endsWith(".ts"));
  const codes = await Promise.all(
    files.map((file) => transform(readFileSync(path.join(root, file), "utf8"), { loader: "ts" })),
  );
  return files.filter((_, i) => codes[i]?.code.trim() === "");
}

/** @param {string} folder */
const counted = (folder) => [
  // c8 matches a bundled file both by its address and by its path, so the pattern starts with **.
  ...["--exclude-after-remap", "--all", "--src", folder, "--include", `**/${folder}/**`],
  ...["--temp-directory", "out/coverage", "--exclude", "**/node_modules/**"],
];
const without = (await typeFiles()).flatMap((file) => ["--exclude", `**/${file}`]);

const unit = [process.execPath, path.join(root, "scripts/unit.mjs"), ...process.argv.slice(2)];
const reports = ["--clean", "--reporter", "text", "--reporter", "lcov", "--reports-dir", "coverage"];
const ran = await exitCode(process.execPath, [c8, ...counted("src"), ...without, ...reports, ...unit]);
const limits = ["--check-coverage", "--lines", "95", "--branches", "95"];
const core = ["report", "--reporter", "text-summary", ...counted("src/core"), ...without, ...limits];
console.log("The core alone, of which 95 % of lines and branches are to be tested:");
const enough = await exitCode(process.execPath, [c8, ...core]);
process.exitCode = ran || enough;
