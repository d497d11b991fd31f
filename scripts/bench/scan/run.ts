import { spawnSync } from "node:child_process";
import { promises as fs, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { decode } from "../../../src/cli/decode.ts";
import { detectFile } from "../../../src/core/detect/file.ts";
import type { FileDetections } from "../../../src/core/model/fact.ts";
import { languageOf } from "../../../src/core/parse/language.ts";
import { compose } from "../../../src/core/workload/compose.ts";
import { storedReadings } from "../../../src/extension/storedReadings.ts";

/** As the extension does: work between two breaths, and the largest file that is read. */
const SLICE_MS = 12;
const AHEAD = 12;
const LARGEST_BYTES = 2_000_000;
const SKIPPED = new Set([".git", "node_modules", ".venv", "venv", "site-packages", "__pycache__"]);

const root = process.argv[2];
if (root === undefined) throw new Error("Name the folder to scan.");
const candidates = await list(root);
const bytes = candidates.reduce((sum, one) => sum + one.size, 0);
console.log(`${candidates.length} candidate files, ${(bytes / 1e6).toFixed(0)} MB`);
// Both find the files in the system's cache.
for (const { file } of candidates) await fs.readFile(file);

const reference = ripgrep(candidates.map((one) => one.file));
const cold = await scan();
const mb = (amount: number) => `${(amount / 1e6).toFixed(0)} MB`;
console.log(
  `cold scan: ${cold.seconds.toFixed(2)} s wall, ${cold.cpuSeconds.toFixed(2)} s processor; reading alone ${cold.readSeconds.toFixed(2)} s`,
);
if (reference)
  console.log(
    `rg -c: ${reference.toFixed(2)} s wall; the scan takes ${(cold.seconds / reference).toFixed(1)} times that`,
  );
else console.log("rg is not installed: no comparison");
console.log(
  `${cold.flagged} files flagged, ${cold.workloads} runs; composed in ${cold.composeMs.toFixed(0)} ms`,
);
console.log(`memory: ${mb(cold.growth)} more than before, after a collection ${mb(cold.kept)}`);
console.log(
  `longest stretch without a breath: ${cold.longest.ms.toFixed(0)} ms (${cold.longest.path}); over 30 ms: ${cold.over} of ${candidates.length} files`,
);
const warm = await again(cold.stored);
console.log(
  `warm start: ${warm.seconds.toFixed(2)} s, ${(warm.seconds / cold.seconds).toFixed(2)} of the cold scan; ${warm.read} files read; ${mb(cold.stored.length)} kept`,
);
for (const lines of [1_000, 10_000]) edits(lines);

async function list(folder: string): Promise<{ file: string; size: number; mtime: number }[]> {
  const out: { file: string; size: number; mtime: number }[] = [];
  const entries = await fs.readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) out.push(...(await list(file)));
    else if (entry.isFile() && languageOf(entry.name) !== "other") {
      const { size, mtimeMs } = await fs.stat(file);
      if (size <= LARGEST_BYTES) out.push({ file, size, mtime: mtimeMs });
    }
  }
  return out;
}

function ripgrep(files: readonly string[]): number | undefined {
  const names = path.join(tmpdir(), `wattlens-scan-${process.pid}`);
  writeFileSync(names, files.join("\0"));
  const once = () => {
    const start = performance.now();
    const { status } = spawnSync("sh", [
      "-c",
      `xargs -0 rg -c --no-messages train < "${names}" > /dev/null; command -v rg > /dev/null`,
    ]);
    return status === 0 ? (performance.now() - start) / 1000 : undefined;
  };
  const all = [once(), once(), once()].filter((one) => one !== undefined);
  return all.length > 0 ? Math.min(...all) : undefined;
}

async function scan() {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const before = process.memoryUsage().rss;
  let most = before;
  let readSeconds = 0;
  let over = 0;
  let longest = { ms: 0, path: "" };
  const found: FileDetections[] = [];
  const cpu = process.cpuUsage();
  const start = performance.now();
  let breath = performance.now();
  const stored = storedReadings("bench");
  const coming = candidates.slice(0, AHEAD).map(({ file }) => fs.readFile(file));
  for (const [index, { file, size, mtime }] of candidates.entries()) {
    const reading = performance.now();
    const ahead = candidates[index + AHEAD];
    if (ahead) coming.push(fs.readFile(ahead.file));
    const decoded = decode((await coming.shift()) ?? Buffer.alloc(0));
    readSeconds += (performance.now() - reading) / 1000;
    if ("text" in decoded) {
      const { text } = decoded;
      const began = performance.now();
      const one = detectFile({
        path: file,
        text,
        language: languageOf(file, text.slice(0, 200).split("\n", 1)[0]),
      });
      const ms = performance.now() - began;
      if (ms > 30) over++;
      if (ms > longest.ms) longest = { ms, path: file };
      if (one.runs.length + one.fragments.length > 0) found.push(one);
      stored.put(file, { size, mtime }, one);
    }
    if (performance.now() - breath > SLICE_MS) {
      most = Math.max(most, process.memoryUsage.rss());
      await new Promise((resolve) => setImmediate(resolve));
      breath = performance.now();
    }
  }
  const composing = performance.now();
  const workloads = compose(found, {}).length;
  const composeMs = performance.now() - composing;
  const seconds = (performance.now() - start) / 1000;
  const used = process.cpuUsage(cpu);
  collect?.();
  return {
    seconds,
    cpuSeconds: (used.user + used.system) / 1e6,
    readSeconds,
    over,
    longest,
    workloads,
    composeMs,
    flagged: found.length,
    stored: stored.text() ?? "",
    growth: most - before,
    kept: process.memoryUsage().rss - before,
  };
}

/** The same folder from what the cold scan kept: a look at each file, and the changed ones read. */
async function again(text: string) {
  const start = performance.now();
  const stored = storedReadings("bench", text);
  const found: FileDetections[] = [];
  let read = 0;
  const look = async (file: string) => {
    const { size, mtimeMs } = await fs.stat(file);
    return stored.known(file, { size, mtime: mtimeMs });
  };
  const coming = candidates.slice(0, AHEAD).map(({ file }) => look(file));
  for (const [index, { file }] of candidates.entries()) {
    const ahead = candidates[index + AHEAD];
    if (ahead) coming.push(look(ahead.file));
    const known = await coming.shift();
    if (known === undefined) {
      read++;
      await fs.readFile(file);
    } else if (known.runs.length + known.fragments.length > 0) found.push(known);
  }
  compose(found, {});
  return { seconds: (performance.now() - start) / 1000, read };
}

/** Reads a training script of so many lines again after each of 200 edits. */
function edits(lines: number): void {
  const scripts = candidates.filter((one) => one.file.endsWith(".py") && one.size > 8_000);
  const parts: string[] = [];
  for (const { file } of scripts) {
    if (parts.length >= lines) break;
    const text = readFileSync(file, "utf8");
    if (/TrainingArguments|optimizer\.step|accelerator\.backward/.test(text)) parts.push(...text.split("\n"));
  }
  const text = parts.slice(0, lines).join("\n");
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const at = Math.floor((text.length * (i + 1)) / 202);
    const edited = `${text.slice(0, at)}x${text.slice(at)}`;
    const start = performance.now();
    detectFile({ path: "train.py", text: edited, language: "python" });
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(
    `edited file of ${parts.slice(0, lines).length} lines: median ${times[100]?.toFixed(1)} ms, p95 ${times[190]?.toFixed(1)} ms`,
  );
}
