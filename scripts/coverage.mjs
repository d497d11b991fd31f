import "./setup/node.mjs";
import path from "node:path";
import { exitCode } from "./setup/command.mjs";
import { root } from "./setup/paths.mjs";

const c8 = path.join(root, "node_modules/c8/bin/c8.js");
const options = [
  ...["--include", "src/**", "--exclude-after-remap", "--clean"],
  ...["--reporter", "text", "--reporter", "lcov", "--reports-dir", "coverage"],
  ...["--temp-directory", "out/coverage"],
];
const unit = [process.execPath, path.join(root, "scripts/unit.mjs"), ...process.argv.slice(2)];
process.exitCode = await exitCode(process.execPath, [c8, ...options, ...unit]);
