// Back-test of the projection: simulated runs with known totals, coverage of the 80 % range by case and progress.
// Prints a table; exits with 1 when the mean coverage is under 75 % or a case is under 65 %.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const out = path.resolve("out/bench/project.mjs");
mkdirSync(path.dirname(out), { recursive: true });
await build({
  entryPoints: ["src/core/live/project.ts"],
  bundle: true,
  format: "esm",
  outfile: out,
  logLevel: "warning",
});
const { project } = await import(pathToFileURL(out).href);

const STEPS = 5000;
const RUNS = 200;
const AT = [0.05, 0.1, 0.25, 0.5, 0.75];
const CASES = [
  { name: "steady", noise: 0.05, ar: 0.5 },
  { name: "noisy, autocorrelated", noise: 0.15, ar: 0.98 },
  { name: "evaluation every 500 steps", noise: 0.05, ar: 0.5, pauseEvery: 500, pauseSteps: 40 },
  { name: "evaluation every 1000 steps", noise: 0.05, ar: 0.5, pauseEvery: 1000, pauseSteps: 80 },
  { name: "evaluation every 200 steps, noisy", noise: 0.1, ar: 0.95, pauseEvery: 200, pauseSteps: 20 },
  { name: "slow start", noise: 0.05, ar: 0.5, warmUp: 200 },
  { name: "drift of +10 %", noise: 0.05, ar: 0.5, drift: 0.1 },
  { name: "drift of -10 %", noise: 0.05, ar: 0.5, drift: -0.1 },
  { name: "drift and evaluations", noise: 0.05, ar: 0.9, drift: 0.1, pauseEvery: 500, pauseSteps: 40 },
  { name: "growing sequence length +25 %", noise: 0.08, ar: 0.8, drift: 0.25 },
  { name: "evaluations of any length, at any pace", noise: 0.08, ar: 0.9, anyPauses: true },
  { name: "any drift up to 15 %, noisy", noise: 0.1, ar: 0.9, anyDrift: 0.15 },
  { name: "long evaluation every 1500 steps", noise: 0.05, ar: 0.5, pauseEvery: 1500, pauseSteps: 180 },
];

let seed = 20261123;
function uniform() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return (seed + 0.5) / 4294967296;
}
function normal() {
  return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

function simulate({ noise, ar, warmUp = 0, anyPauses = false, anyDrift = 0, ...one }) {
  const pauseEvery = anyPauses ? Math.round(100 + 2400 * uniform()) : one.pauseEvery;
  const pauseSteps = anyPauses ? pauseEvery * (0.02 + 0.13 * uniform()) : (one.pauseSteps ?? 0);
  const drift = anyDrift > 0 ? anyDrift * (2 * uniform() - 1) : (one.drift ?? 0);
  const watts = 200 + 500 * uniform();
  const secondsPerStep = 0.3 + 3 * uniform();
  const points = [];
  let wobble = normal() * noise;
  let seconds = 0;
  let energyKWh = 0;
  for (let step = 1; step <= STEPS; step++) {
    wobble = ar * wobble + Math.sqrt(1 - ar * ar) * noise * normal();
    const slow = warmUp > 0 && step <= warmUp ? 2 : 1;
    const dt = Math.max(0.05, secondsPerStep * (1 + wobble) * slow * (1 + (drift * step) / STEPS));
    seconds += dt;
    energyKWh += (watts * dt) / 3.6e6;
    if (pauseEvery && step % pauseEvery === 0) {
      seconds += pauseSteps * secondsPerStep;
      energyKWh += (0.6 * watts * pauseSteps * secondsPerStep) / 3.6e6;
    }
    if (step % 10 === 0) points.push({ done: step, energyKWh, seconds });
  }
  return points;
}

const rows = [];
for (const one of CASES) {
  const runs = Array.from({ length: RUNS }, () => simulate(one));
  const row = { case: one.name };
  for (const at of AT) {
    let inside = 0;
    let shown = 0;
    let width = 0;
    for (const points of runs) {
      const actual = points.at(-1).energyKWh;
      const seen = points.filter((point) => point.done <= at * STEPS);
      const projection = project(seen, STEPS);
      if (!projection) continue;
      shown++;
      inside += projection.energyKWh.p10 <= actual && actual <= projection.energyKWh.p90 ? 1 : 0;
      width += (projection.energyKWh.p90 - projection.energyKWh.p10) / projection.energyKWh.p50;
    }
    row[at] = { coverage: inside / shown, width: width / shown, shown };
  }
  rows.push(row);
}
console.log(
  `Projection back-test: ${CASES.length} cases x ${RUNS} runs, nominal 80 % range, coverage (mean width)`,
);
console.log(["case".padEnd(40), ...AT.map((at) => `at ${at * 100} %`.padStart(14))].join(""));
for (const row of rows)
  console.log(
    [
      row.case.padEnd(40),
      ...AT.map((at) =>
        `${(row[at].coverage * 100).toFixed(0)} % (${(row[at].width * 100).toFixed(0)} %)`.padStart(14),
      ),
    ].join(""),
  );
const all = rows.flatMap((row) => AT.map((at) => row[at].coverage));
const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
const worst = Math.min(...all);
const widths = rows.flatMap((row) => AT.map((at) => row[at].width));
const width = widths.reduce((sum, value) => sum + value, 0) / widths.length;
console.log(
  `mean coverage ${(mean * 100).toFixed(1)} %, worst ${(worst * 100).toFixed(1)} %, mean width ${(width * 100).toFixed(1)} %`,
);
if (mean < 0.75 || worst < 0.65) process.exitCode = 1;
