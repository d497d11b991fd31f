import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { FileDetections } from "../../../src/core/model/fact.ts";
import { isReadable } from "../../../src/core/read.ts";
import { composing } from "../../../src/core/workload/compose.ts";
import { diskFolder } from "../../../src/scan/disk.ts";
import { scanDisk } from "../../../src/scan/diskScan.ts";
import { excludedByGlobs } from "../../../src/scan/exclusion.ts";
import { walkFolder } from "../../../src/scan/folderWalk.ts";
import { editTimes } from "./edits.ts";

/** As the extension's settings have it, with room for the largest folders. */
const MOST_FILES = 100_000;
const MOST_BYTES = 1024 * 1024;
const NOTEBOOK_ROOM = 16;

const [root, worker] = process.argv.slice(2);
if (root === undefined || worker === undefined) throw new Error("Name the folder to scan.");
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
const mb = (amount: number) => `${(amount / 1e6).toFixed(0)} MB`;

const candidates = await list(root);
const bytes = candidates.reduce((sum, one) => sum + one.size, 0);
console.log(`${candidates.length} candidate files, ${mb(bytes)}`);
// Both find the files in the system's cache.
for (const { file } of candidates) readFileSync(file);

const reference = ripgrep(candidates.map((one) => one.file));
const storage = mkdtempSync(path.join(tmpdir(), "wattlens-scan-"));
const cold = await scan("cold scan", storage);
if (reference)
  console.log(
    `  rg -c: ${reference.toFixed(2)} s wall; the scan takes ${(cold.seconds / reference).toFixed(1)} times that`,
  );
else console.log("  rg is not installed: no comparison");
console.log(`  ${composed(cold.found)}`);
const warm = await scan("warm start", storage);
console.log(`  ${(warm.seconds / cold.seconds).toFixed(2)} of the cold scan`);
rmSync(storage, { recursive: true });
const scripts = candidates.filter((one) => one.file.endsWith(".py") && one.size > 8_000);
for (const lines of [1_000, 10_000]) {
  const { waits, processor, length } = editTimes(
    scripts.map((one) => one.file),
    lines,
  );
  console.log(
    `edits of a file of ${length} lines: median ${waits.median.toFixed(1)} ms, p95 ${waits.p95.toFixed(1)} ms; of processor time ${processor.median.toFixed(1)} and ${processor.p95.toFixed(1)} ms`,
  );
}

async function list(folder: string): Promise<readonly { readonly file: string; readonly size: number }[]> {
  const { files } = await walkFolder(diskFolder(folder), {
    wanted: isReadable,
    excluded: excludedByGlobs([]),
    mostFiles: MOST_FILES,
    cancelled: () => false,
  });
  return files.flatMap((name) => {
    const file = path.join(folder, name);
    const { size } = statSync(file);
    return size <= (name.endsWith(".ipynb") ? NOTEBOOK_ROOM : 1) * MOST_BYTES ? [{ file, size }] : [];
  });
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
  rmSync(names);
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** Puts the runs together in steps, between which the extension sees to other things. */
function composed(files: readonly FileDetections[]): string {
  const start = performance.now();
  let longest = 0;
  const steps = composing(files, {});
  for (;;) {
    const before = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (step.done)
      return `${step.value.length} runs, composed in ${(performance.now() - start).toFixed(0)} ms; the longest step ${longest.toFixed(0)} ms`;
  }
}

/** Scans as the extension does: workers read, this thread hears. */
async function scan(what: string, kept: string) {
  collect();
  const before = process.memoryUsage.rss();
  let most = before;
  const found: FileDetections[] = [];
  let unread = 0;
  const loop = monitorEventLoopDelay({ resolution: 5 });
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss());
  }, 20);
  const cpu = process.cpuUsage();
  const start = performance.now();
  loop.enable();
  const { files, opened } = await scanDisk({
    script: worker ?? "",
    version: "bench",
    storage: kept,
    folders: [
      {
        root: root ?? "",
        prefix: "",
        globs: [],
        mostFiles: MOST_FILES,
        mostFileBytes: MOST_BYTES,
        mostNotebookBytes: NOTEBOOK_ROOM * MOST_BYTES,
      },
    ],
    tell(news) {
      if (news.kind === "failed") console.log(`FAILED ${news.path}: ${news.error}`);
      if (news.kind !== "found") return;
      found.push(...news.files);
      unread += news.unread.length;
    },
  }).done;
  loop.disable();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  clearInterval(sampling);
  await new Promise((resolve) => setTimeout(resolve, 200));
  collect();
  const sizes = [0, 1]
    .map((shard) => path.join(kept, `readings-${shard}`))
    .filter((file) => existsSync(file));
  const keptBytes = sizes.reduce((sum, file) => sum + statSync(file).size, 0);
  console.log(
    `${what}: ${seconds.toFixed(2)} s wall, ${((user + system) / 1e6).toFixed(2)} s processor; ${files} files, ${opened} opened, ${unread} not read, ${found.length} hold something; ${mb(keptBytes)} kept`,
  );
  console.log(
    `  memory: ${mb(most - before)} more at most, workers counted; ${mb(process.memoryUsage.rss() - before)} after a collection`,
  );
  // The monitor's own interval is part of what it measures.
  console.log(`  event loop: longest stretch without a breath ${(loop.max / 1e6 - 5).toFixed(0)} ms`);
  return { seconds, found };
}
