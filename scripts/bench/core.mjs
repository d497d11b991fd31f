import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { out, root } from "../setup/paths.mjs";

const folder = path.join(out, "bench-core");
const PEER = "@cloud-carbon-footprint/core";
/** Hours of one machine's month: the job that the peer is made for. */
const PEER_ROWS = 720;
/** Many short rounds: the best of them is one that nothing interrupted. */
const ROUNDS = 300;
const BUDGET = {
  closedMicroseconds: 50,
  monteCarloMilliseconds: 5,
  loadMilliseconds: 10,
  codeKB: 120,
  dataKB: 400,
  dataCompressedKB: 130,
};

/** @param {string} outfile @param {boolean} withTables */
async function bundle(outfile, withTables) {
  /** @type {import("esbuild").Plugin} */
  const withoutTables = {
    name: "without-tables",
    setup: (it) =>
      it.onResolve({ filter: /\.generated\.ts$/ }, ({ path: name }) => ({ path: name, external: true })),
  };
  await build({
    absWorkingDir: root,
    stdin: {
      contents: [
        'export { estimate } from "./src/core/estimate/estimate.ts";',
        'export { whatIf } from "./src/core/estimate/whatIf.ts";',
        'export { total } from "./src/core/estimate/total.ts";',
        'export { findAccelerator } from "./src/core/data/accelerators.ts";',
        'export { findInstance } from "./src/core/data/instances.ts";',
        'export { findModel } from "./src/core/data/models.ts";',
        'export { findDataset } from "./src/core/data/datasets.ts";',
        'export { findRegion } from "./src/core/data/regions.ts";',
        'export { findZone } from "./src/core/data/grid.ts";',
      ].join("\n"),
      resolveDir: root,
      loader: "ts",
    },
    outfile,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    plugins: withTables ? [] : [withoutTables],
  });
}

/** The best of several runs, in microseconds a call: what else the machine does only adds. @param {() => unknown} call @param {number} times */
function microseconds(call, times) {
  for (let i = 0; i < times; i++) call();
  const each = Math.max(1, Math.ceil((15 * times) / ROUNDS));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < each; i++) call();
    best = Math.min(best, (performance.now() - start) / each);
  }
  return best * 1000;
}

/** @param {Record<string, unknown>} values */
function workload(values) {
  const provenance = { kind: "configured", setting: "bench" };
  const inputs = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, provenance }]),
  );
  return { id: "bench", label: "bench", paths: [], inputs, problems: [] };
}

/** The peer's estimator over a month of hours, or undefined where it cannot be installed. */
function peerCall() {
  const home = path.join(folder, "peer");
  try {
    if (!existsSync(path.join(home, "node_modules", PEER))) {
      mkdirSync(home, { recursive: true });
      execFileSync(
        "npm",
        ["install", "--prefix", home, "--no-audit", "--no-fund", "--ignore-scripts", PEER],
        { stdio: "ignore" },
      );
    }
    // The peer's manifest names a main file that Node warns about.
    process.noDeprecation = true;
    const start = performance.now();
    const { ComputeEstimator } = createRequire(path.join(home, "index.js"))(PEER);
    const loadMilliseconds = performance.now() - start;
    const usage = Array.from({ length: PEER_ROWS }, (_, hour) => ({
      cpuUtilizationAverage: 50,
      vCpuHours: 8,
      usesAverageCPUConstant: true,
      timestamp: new Date(hour * 3_600_000),
    }));
    const constants = { minWatts: 0.74, maxWatts: 3.5, powerUsageEffectiveness: 1.135, replicationFactor: 1 };
    const estimator = new ComputeEstimator();
    return {
      loadMilliseconds,
      call: () => estimator.estimate(usage, "us-east-1", { "us-east-1": 0.000416 }, constants),
    };
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {string} value @param {boolean} [kept] */
function line(name, value, kept) {
  console.log(
    `${name.padEnd(44)}${value.padStart(12)}${kept === undefined ? "" : kept ? "   within its budget" : "   OVER its budget"}`,
  );
}

/** Code that a new process runs: it imports the core and looks one name up in each table. @param {string} module */
function coldRun(module) {
  return `const start = performance.now();
    const core = await import(${JSON.stringify(pathToFileURL(module).href)});
    const imported = performance.now() - start;
    const lookUps = [["accelerators", () => core.findAccelerator("A100")], ["instances", () => core.findInstance("p4d.24xlarge", "aws")],
      ["models", () => core.findModel("bert-base-uncased")], ["datasets", () => core.findDataset("imdb")],
      ["grid", () => core.findZone("FR")], ["regions", () => core.findRegion("us-east-1", "aws")]];
    const loads = lookUps.map(([name, lookUp]) => { const from = performance.now(); lookUp(); return { name, milliseconds: performance.now() - from }; });
    console.log(JSON.stringify({ imported, loads }));`;
}

/** The best of several new processes. @returns {{ imported: number, loads: { name: string, milliseconds: number }[] }} */
function coldLoads() {
  const runs = Array.from({ length: 15 }, () =>
    JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", coldRun(full)], { encoding: "utf8" }),
    ),
  );
  const sum = (/** @type {{ loads: { milliseconds: number }[] }} */ one) =>
    one.loads.reduce((total, { milliseconds }) => total + milliseconds, 0);
  return runs.reduce((best, one) => (sum(one) < sum(best) ? one : best));
}

mkdirSync(folder, { recursive: true });
const full = path.join(folder, "core.mjs");
const bare = path.join(folder, "coreWithoutTables.mjs");
await bundle(full, true);
await bundle(bare, false);

const core = await import(pathToFileURL(full).href);
const { imported, loads } = coldLoads();
const load = loads.reduce((sum, one) => sum + one.milliseconds, 0);

const run = workload({
  task: "lora",
  model: "meta-llama/Llama-3.1-8B",
  examples: 52_000,
  epochs: 3,
  sequenceLength: 1024,
  perDeviceBatchSize: 4,
  precision: "bf16",
  accelerator: "A100-SXM4-80GB",
  acceleratorCount: 1,
  provider: "aws",
  region: "us-east-1",
});
const closed = microseconds(() => core.estimate(run, { details: false }), 2000);
const detailed = microseconds(() => core.estimate(run), 2000);
const drawn = microseconds(() => core.estimate(run, { method: "monte-carlo", details: false }), 20);
const changed = microseconds(() => core.whatIf(run, { epochs: 2 }), 20);
const peer = peerCall();
const peerMicroseconds = peer ? microseconds(peer.call, 2000) : undefined;
const ratio = (/** @type {number} */ value) =>
  peerMicroseconds === undefined ? "" : ` = ×${(value / peerMicroseconds).toPrecision(3)} of the peer`;

console.log(
  `Peer: ${peer ? `${PEER}, a month of hourly rows of one machine: ${peerMicroseconds?.toFixed(1)} µs, loaded in ${peer.loadMilliseconds.toFixed(0)} ms` : `${PEER} could not be installed`}\n`,
);
line("closed form", `${closed.toFixed(1)} µs`, closed <= BUDGET.closedMicroseconds);
console.log(ratio(closed));
line("closed form with steps and assumptions", `${detailed.toFixed(1)} µs`);
line(
  "Monte Carlo, 2,000 draws",
  `${(drawn / 1000).toFixed(2)} ms`,
  drawn / 1000 <= BUDGET.monteCarloMilliseconds,
);
console.log(ratio(drawn));
line("what-if, both sides of 600 draws", `${(changed / 1000).toFixed(2)} ms`);
line("loading the code", `${imported.toFixed(1)} ms`);
line("first look-up of six tables, cold", `${load.toFixed(1)} ms`, load <= BUDGET.loadMilliseconds);
console.log(` ${loads.map((one) => `${one.name} ${one.milliseconds.toFixed(1)}`).join(", ")}`);
if (peer) console.log(` = ×${(load / peer.loadMilliseconds).toPrecision(2)} of the peer's loading`);

const code = readFileSync(bare).length / 1000;
const tables = path.join(root, "src/core/data/tables");
const raw = readdirSync(tables)
  .filter((name) => name.endsWith(".generated.ts"))
  .map((name) => readFileSync(path.join(tables, name)));
const data = raw.reduce((sum, one) => sum + one.length, 0) / 1000;
const compressed = gzipSync(Buffer.concat(raw), { level: 9 }).length / 1000;
line("code of the core, minified", `${code.toFixed(1)} kB`, code <= BUDGET.codeKB);
line("data tables", `${data.toFixed(1)} kB`, data <= BUDGET.dataKB);
line("data tables, compressed", `${compressed.toFixed(1)} kB`, compressed <= BUDGET.dataCompressedKB);
