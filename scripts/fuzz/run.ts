import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { detectFile } from "../../src/core/detect/file.ts";
import { languageOf } from "../../src/core/parse/language.ts";
import { compose } from "../../src/core/workload/compose.ts";
import { decode } from "../../src/scan/decode.ts";
import { hostile, mutations, randomOf, type Seed } from "./mutate.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "5" },
    root: { type: "string", default: "test/fixtures" },
    size: { type: "string", default: "10000000" },
  },
});
/** The budget of one input: 100 ms for each 100 kB, and as much again for what takes its time at any size. */
const allowedMs = (length: number) => 100 + length / 1_000;
const random = randomOf(Number(values.seed));
const until = Date.now() + Number(values.minutes) * 60_000;
let inputs = 0;
let failures = 0;
let slowest = { ms: 0, what: "" };

for (const seed of hostile(Number(values.size))) tryOut(seed, `hostile ${seed.path}`);
const seeds = seedsIn(values.root, 2_000);
console.log(`${inputs} hostile inputs; ${seeds.length} files to break`);
const names = Object.keys(mutations);
while (Date.now() < until && seeds.length > 0) {
  const seed = seeds[Math.floor(random() * seeds.length)] as Seed;
  const other = seeds[Math.floor(random() * seeds.length)] as Seed;
  const name = names[Math.floor(random() * names.length)] ?? "";
  const text = mutations[name]?.(seed, other, random) ?? "";
  tryOut({ path: random() < 0.1 ? other.path : seed.path, text }, `${name} ${seed.path}`);
}
console.log(`${inputs} inputs, ${failures} failures; slowest ${Math.round(slowest.ms)} ms: ${slowest.what}`);
process.exitCode = failures > 0 ? 1 : 0;

function tryOut(seed: Seed, what: string): void {
  inputs++;
  const file = {
    path: seed.path,
    text: seed.text,
    language: languageOf(seed.path, seed.text.slice(0, 200).split("\n", 1)[0]),
  };
  try {
    // Processor time: other work on the machine is not the parser's fault.
    const start = process.cpuUsage();
    const first = detectFile(file);
    const used = process.cpuUsage(start);
    const ms = (used.user + used.system) / 1_000;
    compose([first], {});
    if (ms > slowest.ms) slowest = { ms, what: `${what} (${seed.text.length} characters)` };
    if (ms > allowedMs(seed.text.length))
      complain(what, `${Math.round(ms)} ms for ${seed.text.length} characters`);
    if (inputs % 7 === 0 && JSON.stringify(first) !== JSON.stringify(detectFile({ ...file })))
      complain(what, "two answers for one input");
    for (const one of [...first.runs, ...first.fragments]) {
      for (const { evidence } of one.facts)
        if (!(evidence.span.start >= 0 && evidence.span.end <= seed.text.length))
          complain(what, `a span outside of the text, by ${evidence.detector}`);
    }
  } catch (error) {
    complain(
      what,
      error instanceof Error
        ? (error.stack ?? error.message).split("\n").slice(0, 4).join(" | ")
        : String(error),
    );
  }
}

function complain(what: string, trouble: string): void {
  failures++;
  if (failures <= 40) console.log(`FAIL ${what}: ${trouble}`);
}

function seedsIn(folder: string, most: number): Seed[] {
  const out: Seed[] = [];
  const paths = filesOf(folder);
  // Spread over the whole folder rather than its first part.
  const step = Math.max(1, Math.floor(paths.length / most));
  for (let i = 0; i < paths.length && out.length < most; i += step) {
    const file = paths[i] ?? "";
    if (statSync(file).size > 300_000) continue;
    const decoded = decode(readFileSync(file));
    if ("text" in decoded) out.push({ path: path.relative(folder, file), text: decoded.text });
  }
  return out;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === ".git" ? [] : filesOf(full);
    return entry.isFile() && languageOf(entry.name) !== "other" ? [full] : [];
  });
}
