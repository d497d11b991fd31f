// What following a training costs: node scripts/bench/live.mjs [--seconds 60]
// Processor time of this process while a sensor reports each 5 s and a progress bar each 250 ms, beside the same process
// waiting with nothing followed, turn about, so that both have the same machine; the heap over two simulated hours; what
// is left when the run has ended. The sensor's own program is not in it. Exits with 1 beyond the budget.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const seconds = Number(values.seconds);
/** Share of one core. */
const MOST_SHARE = 0.001;
/** Turns of waiting and of following. */
const TURNS = 3;
const HOURS = 2;
/** The heap may breathe by so much, in MB. */
const MOST_GROWTH_MB = 2;

const out = path.resolve("out/bench/live.mjs");
mkdirSync(path.dirname(out), { recursive: true });
await build({
  stdin: {
    contents: `
      export { Tracker } from "./src/extension/live/tracker.ts";
      export { createCourses } from "./src/extension/live/courses.ts";
      export { liveRunView } from "./src/extension/live/view.ts";
      export { liveRunLines, liveRunTitle } from "./src/present/liveRun.ts";
      export { english } from "./src/present/words.ts";
      export { nvidiaSmi } from "./src/live/nvidiaSmi.ts";`,
    resolveDir: ".",
    loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "esm",
  external: ["vscode"],
  outfile: out,
  logLevel: "warning",
});
const { Tracker, createCourses, english, liveRunLines, liveRunTitle, liveRunView, nvidiaSmi } = await import(
  pathToFileURL(out).href
);

const place = mkdtempSync(path.join(tmpdir(), "wattlens-bench-"));
const program = path.join(place, "nvidia-smi");
writeFileSync(
  program,
  `#!/bin/sh
line() { echo "2026/01/01 10:00:00.000, 0, GPU-5f3d, NVIDIA A100-SXM4-40GB, 412.30, 400.00, 98, 30000" || exit; }
line
case "$*" in *-lms*) while sleep 5; do line; done ;; esac
`,
  { mode: 0o755 },
);

/** @param {{ sources?: readonly unknown[], now?: () => number }} how */
function follow({ sources = [], now = () => Date.now() / 1000 }) {
  const courses = createCourses();
  let shown = "";
  const tracker = new Tracker({
    sources: async () => sources,
    estimateOf: () => undefined,
    placeOf: () => ({ gCO2ePerKWh: 300, basis: "bench", pue: 1.2 }),
    note: () => undefined,
    now,
    // As the extension does at each change: the course for its page, words for the status bar and its tooltip.
    changed: () => {
      const views = () => new Map(tracker.views().map((run) => [run.begun.id, liveRunView(run, new Map())]));
      courses.take(views(), now());
      const [view] = [...views().values()];
      const said =
        view && JSON.stringify([liveRunTitle(view, now(), english), liveRunLines(view, now(), english)]);
      if (said !== shown) shown = said ?? "";
    },
    ended: () => undefined,
    checkpoint: () => undefined,
  });
  tracker.begin({ id: "a", label: "train.py", tellsEnd: true, here: true, startedAtSeconds: now() });
  return { tracker, courses };
}

/** Processor milliseconds of this process. @param {() => Promise<void>} during */
async function milliseconds(during) {
  const before = process.cpuUsage();
  await during();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Timers, children and what else keeps a process alive. */
const resources = () => process.getActiveResourcesInfo().sort().join(", ");

let step = 0;
/**
 * A training's bar, four pieces a second: they come to the editor whether or not somebody follows.
 * @param {(piece: string) => void} take
 * @param {number} ms
 */
async function printed(take, ms) {
  const bar = setInterval(() => take(`\r 40%|####    | ${++step}/9000 [00:10<01:00,  4.00it/s]`), 250);
  const spent = await milliseconds(() => wait(ms));
  clearInterval(bar);
  return spent;
}

/** @param {number} ms */
async function followed(ms) {
  const { tracker } = follow({ sources: [nvidiaSmi(program)] });
  // Start-up is over: what is asked is the cost of going on.
  await wait(2_000);
  const held = resources();
  const spent = await printed((piece) => tracker.output("a", piece), ms);
  tracker.end("a", "finished");
  // A child that is asked to stop is given a moment.
  await wait(3_000);
  return { spent, held };
}

const turn = (seconds * 1000) / TURNS;
// Compilers and collectors of a process that has just begun come to rest.
await followed(5_000);
const nothing = resources();
let idle = 0;
let busy = 0;
let held = "";
/** @type {string[]} */
const turns = [];
for (let i = 0; i < TURNS; i++) {
  const waiting = await printed(() => undefined, turn);
  const following = await followed(turn);
  turns.push(`${waiting.toFixed(0)} ms waiting, ${following.spent.toFixed(0)} ms following`);
  idle += waiting;
  busy += following.spent;
  held = following.held;
}
const left = resources();
rmSync(place, { recursive: true, force: true });

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc");
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};
let clock = 1_000_000;
const simulated = follow({ now: () => clock });
const end = clock + HOURS * 3600;
let early = 0;
for (let done = 0; clock < end; clock += 5) {
  simulated.tracker.sample("a", {
    atSeconds: clock,
    source: "nvidia-smi",
    device: "gpu0",
    scope: "gpu",
    kind: "gauge",
    powerWatts: 400 + (clock % 7),
    pueIncluded: false,
    trust: "sampled",
  });
  for (let i = 0; i < 20; i++)
    simulated.tracker.output("a", `\r 40%|##  | ${++done}/40000 [00:10<01:00,  4.00it/s]`);
  simulated.tracker.tick();
  if (early === 0 && clock > end - HOURS * 3600 * 0.75) early = heap();
}
const late = heap();
simulated.tracker.end("a", "finished");

const percent = (/** @type {number} */ ms) => `${((100 * ms) / (seconds * 1000)).toFixed(3)} %`;
const extra = busy - idle;
const verdict = (/** @type {boolean} */ ok) => (ok ? "within its budget" : "OVER its budget");
const fine = [
  extra / (seconds * 1000) <= MOST_SHARE,
  late - early <= MOST_GROWTH_MB,
  left === nothing && held !== nothing,
];
console.log(`Turns of ${turn / 1000} s: ${turns.join("; ")}`);
console.log(`Peer: this process waiting ${seconds} s with nothing followed, ${percent(idle)} of one core\n`);
console.log(
  `following, of one core             ${percent(busy)}, ${percent(extra)} more   ${verdict(fine[0])}`,
);
console.log(
  `heap over ${HOURS} simulated hours      ${early.toFixed(1)} MB at a quarter, ${late.toFixed(1)} MB at the end   ${verdict(fine[1])}`,
);
console.log(`held while following               ${held}`);
console.log(`left after the run                 ${left || "nothing"}   ${verdict(fine[2])}`);
process.exitCode = fine.every(Boolean) ? 0 : 1;
