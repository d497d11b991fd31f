import "./setup/node.mjs";
import { spawn } from "node:child_process";
import path from "node:path";
import { root } from "./setup/paths.mjs";

const bin = (/** @type {string} */ file) => path.join(root, "node_modules", file);
/** The native compiler; the one beside it is there for the tools that need its interface. */
const tsc = bin("typescript-native/bin/tsc");

/** Each check by name, as a script of node_modules with its arguments. */
const checks = {
  tsc: [tsc, "-p", "tsconfig.json", "--noEmit"],
  "tsc webview": [tsc, "-p", "src/webview/tsconfig.json", "--noEmit"],
  "tsc scripts": [tsc, "-p", "scripts/tsconfig.json", "--noEmit"],
  biome: [bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"],
  "dependency-cruiser": [
    bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    "src",
    "--output-type",
    "err-long",
  ],
  knip: [bin("knip/bin/knip.js"), "--no-progress"],
};

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<boolean>} whether the check is satisfied; what it says is printed only when it is not
 */
function check(name, args) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    child.on("close", (code) => {
      console.log(
        `${code === 0 ? "ok    " : "FAILED"} ${name} ${((Date.now() - started) / 1000).toFixed(1)} s`,
      );
      if (code !== 0) console.log(output);
      resolve(code === 0);
    });
  });
}

const chosen = Object.entries(checks).filter(([name]) => name.includes(process.argv[2] ?? ""));
const results = await Promise.all(chosen.map(([name, args]) => check(name, args)));
if (results.includes(false)) process.exitCode = 1;
