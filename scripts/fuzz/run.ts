import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { detectFile } from "../../src/core/detect/file.ts";
import type { SourceFile } from "../../src/core/model/source.ts";
import { languageOf } from "../../src/core/parse/language.ts";
import { compose } from "../../src/core/workload/compose.ts";
import { decode } from "../../src/scan/decode.ts";
import { encodings, hostile, mutations, randomOf, type Seed } from "./mutate.ts";

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
let slowest = { share: 0, what: "" };

for (const seed of hostile(Number(values.size))) tryOut(seed, `hostile ${seed.path}`);
const seeds = seedsIn(values.root, 2_000);
const small = seeds.filter(({ text }) => text.length < 3_000);
console.log(`${inputs} hostile inputs; ${seeds.length} files to break`);
for (let round = 0; Date.now() < until && seeds.length > 0; round++) {
  const seed = oneOf(seeds);
  const other = oneOf(seeds);
  if (round % 400 === 0 && small.length > 0) cutEverywhere(oneOf(small));
  else if (round % 8 === 0) encoded(seed);
  else {
    const name = oneOf(Object.keys(mutations));
    const text = mutations[name]?.(seed, other, random) ?? "";
    tryOut({ path: random() < 0.1 ? other.path : seed.path, text }, `${name} ${seed.path}`);
  }
}
console.log(
  `${inputs} inputs, ${failures} failures; nearest to its budget (${Math.round(100 * slowest.share)} %): ${slowest.what}`,
);
process.exitCode = failures > 0 ? 1 : 0;

function oneOf<T>(all: readonly T[]): T {
  return all[Math.floor(random() * all.length)] as T;
}

/** A file that is cut off at each of its characters, one after the other. */
function cutEverywhere(seed: Seed): void {
  for (let end = 0; end < seed.text.length; end++)
    tryOut({ path: seed.path, text: seed.text.slice(0, end) }, `cut at ${end} ${seed.path}`);
}

function encoded(seed: Seed): void {
  const name = oneOf(Object.keys(encodings));
  const bytes = encodings[name]?.(seed.text, random);
  const decoded = bytes && decode(bytes);
  if (decoded && "text" in decoded) tryOut({ path: seed.path, text: decoded.text }, `${name} ${seed.path}`);
  else inputs++;
}

function tryOut(seed: Seed, what: string): void {
  inputs++;
  const file = {
    path: seed.path,
    text: seed.text,
    language: languageOf(seed.path, seed.text.slice(0, 200).split("\n", 1)[0]),
  };
  try {
    let { first, ms } = timed(file);
    const allowed = allowedMs(seed.text.length);
    compose([first], {});
    if (inputs % 7 === 0 && JSON.stringify(first) !== JSON.stringify(timed({ ...file }).first))
      complain(what, "two answers for one input");
    // What is slow once may be the engine that compiles; what is slow three times is ours.
    for (let again = 0; again < 2 && ms > allowed; again++) ms = Math.min(ms, timed({ ...file }).ms);
    if (ms > allowed) complain(what, `${Math.round(ms)} ms for ${seed.text.length} characters`);
    if (ms / allowed > slowest.share)
      slowest = {
        share: ms / allowed,
        what: `${what}, ${Math.round(ms)} ms for ${seed.text.length} characters`,
      };
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

/** Processor time: other work on the machine is not the parser's fault. */
function timed(file: SourceFile) {
  const start = process.cpuUsage();
  const first = detectFile(file);
  const { user, system } = process.cpuUsage(start);
  return { first, ms: (user + system) / 1_000 };
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
