import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMeter } from "../../../src/core/live/meter.ts";
import type { Sample } from "../../../src/core/model/live.ts";
import { chooseSources } from "../../../src/extension/live/chooseSources.ts";
import { amdSmi, rocmSmi } from "../../../src/live/amdSmi.ts";
import { powermetrics } from "../../../src/live/powermetrics.ts";
import { rapl } from "../../../src/live/rapl.ts";
import type { LiveSource, Part } from "../../../src/live/source.ts";

const folder = mkdtempSync(path.join(tmpdir(), "wattlens-sensors-"));
chmodSync(folder, 0o755);
after(() => rmSync(folder, { recursive: true }));

/** A real program on disk, standing for one that this machine lacks. */
function program(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(holds());
}
/** Runs a source until enough has come. */
async function collect(source: LiveSource, count: number) {
  const samples: Sample[] = [];
  const notes: string[] = [];
  const running = source.start({
    sample: (one) => samples.push(one),
    progress: () => undefined,
    note: (line) => notes.push(line),
  });
  await until(() => samples.length >= count);
  await running.stop();
  return { samples, notes };
}
const never = new AbortController().signal;

/** As `amd-smi` prints a card, over many lines. */
const card = (gpu: number, power: string) =>
  `printf '%s\\n' '{' '"gpu": ${gpu}, "power": {' '"socket_power": {"value": ${power}, "unit": "W"}},' '"energy": {}' '}'`;

describe("amd-smi", () => {
  const watched = program(
    "amd-smi",
    `echo '['; ${card(0, "411")}; echo ','; ${card(1, '"N/A"')}; echo 'garbage } "'; sleep 0.2; echo ','; ${card(0, "413")}; sleep 0.2; printf '{ "gpu": 0, "pow'; exit 3`,
  );
  it("is one long-lived program whose array never ends; what it cannot read is left out", async () => {
    const { samples } = await collect(amdSmi(watched), 2);
    assert.deepEqual(
      samples.map(({ device, powerWatts, kind, trust }) => [device, powerWatts, kind, trust]),
      [
        ["gpu0", 411, "gauge", "sampled"],
        ["gpu0", 413, "gauge", "sampled"],
      ],
    );
  });
  it("is probed for power", async () => {
    assert.deepEqual(await amdSmi(watched).probe(never), {
      available: false,
      says: `amd-smi: Command failed: ${watched} metric --power --energy --json`,
    });
    const one = program("amd-once", `echo '['; ${card(0, "411")}; echo ']'`);
    assert.deepEqual(await amdSmi(one).probe(never), {
      available: true,
      says: "amd-smi reads the power of 1 GPUs",
      covers: ["amd"],
    });
    const none = program("amd-none", `echo '['; ${card(0, '"N/A"')}; echo ']'`);
    assert.equal((await amdSmi(none).probe(never)).available, false);
    assert.match((await amdSmi(path.join(folder, "missing")).probe(never)).says, /ENOENT/);
  });
});

describe("rocm-smi", () => {
  it("is asked again and again, and costs one line when it breaks", async () => {
    const count = path.join(folder, "count");
    const smi = program(
      "rocm-smi",
      `echo x >> ${count}
case $(wc -l < ${count}) in
  2) echo 'WARNING: no card'; exit 1 ;;
  *) echo '{"card0": {"Average Graphics Package Power (W)": "211.0"}, "system": {}}' ;;
esac`,
    );
    const { samples, notes } = await collect(rocmSmi(smi, 0.05), 3);
    assert.deepEqual(
      new Set(samples.map((one) => `${one.device} ${one.powerWatts}`)),
      new Set(["card0 211"]),
    );
    assert.equal(notes.length, 1);
    assert.match(notes[0] ?? "", /^rocm-smi: Command failed/);
  });
});

describe("powermetrics", () => {
  it("sums up no combined line", async () => {
    const sudo = program(
      "sudo",
      'echo "CPU Power: 1240 mW"; echo "GPU Power: 380 mW"; echo "ANE Power: 0 mW"; echo "Combined Power (CPU + GPU + ANE): 1620 mW"; case "$*" in *"-i 5000"*) exec sleep 5 ;; esac',
    );
    assert.equal((await powermetrics(sudo).probe(never)).available, true);
    const { samples } = await collect(powermetrics(sudo), 3);
    assert.deepEqual(
      samples.map(({ device, scope, powerWatts }) => [device, scope, powerWatts]),
      [
        ["cpu", "cpu", 1.24],
        ["gpu", "gpu", 0.38],
        ["ane", "gpu", 0],
      ],
    );
  });
  it("never asks for a password: sudo's own -n says no", async () => {
    const said = path.join(folder, "arguments");
    const sudo = program("sudo-no", `echo "$*" > ${said}; echo "sudo: a password is required" >&2; exit 1`);
    assert.deepEqual(await powermetrics(sudo).probe(never), {
      available: false,
      says: "powermetrics needs a password here, which is not asked for",
    });
  });
});

describe("RAPL in a folder of its own", () => {
  const root = path.join(folder, "powercap");
  const zone = path.join(root, "intel-rapl:0");
  const energy = path.join(zone, "energy_uj");
  before(() => {
    mkdirSync(zone, { recursive: true });
    writeFileSync(path.join(zone, "name"), "package-0\n");
    writeFileSync(path.join(zone, "max_energy_range_uj"), "1000000000\n");
    writeFileSync(energy, "999000000\n");
  });
  it("goes on over the end of its range", async () => {
    const meter = createMeter();
    let last: Sample | undefined;
    const running = rapl(root, 0.1).start({
      sample(one) {
        meter.add(one);
        last = one;
      },
      progress: () => undefined,
      note: () => undefined,
    });
    await until(() => last?.energyJoules === 999);
    writeFileSync(energy, "4000000\n");
    await until(() => last?.energyJoules === 4);
    await running.stop();
    assert.ok(
      Math.abs((meter.devices()[0]?.energyJoules ?? 0) - 5) < 1e-6,
      `${meter.devices()[0]?.energyJoules} J`,
    );
  });
  it("says who may read it where this user may not", async () => {
    chmodSync(energy, 0o400);
    const nobody = 65534;
    // Root may read everything; so the question is asked as somebody else.
    const root_ = process.getuid?.() === 0;
    if (root_) process.seteuid?.(nobody);
    else chmodSync(energy, 0);
    try {
      const can = await rapl(root).probe(never);
      assert.equal(can.available, false);
      assert.match(can.says, /readable by root alone .*zeusd or your administrator/);
    } finally {
      if (root_) process.seteuid?.(0);
    }
  });
});

describe("the choice of sensors", () => {
  const source = (id: string, ...covers: readonly Part[]): LiveSource => ({
    id,
    intervalSeconds: 5,
    probe: async () =>
      covers.length === 0
        ? { available: false, says: "not here" }
        : { available: true, says: "here", covers },
    start: () => assert.fail("nothing is started by being asked"),
  });
  const cases: [found: readonly LiveSource[], taken: readonly string[]][] = [
    [[source("zeusd", "nvidia", "cpu"), source("nvidia-smi", "nvidia"), source("rapl", "cpu")], ["zeusd"]],
    [
      [source("zeusd", "cpu"), source("nvidia-smi", "nvidia"), source("rapl", "cpu")],
      ["zeusd", "nvidia-smi"],
    ],
    [
      [source("zeusd"), source("amd-smi"), source("rocm-smi", "amd"), source("rapl", "cpu")],
      ["rocm-smi", "rapl"],
    ],
    [[source("amd-smi", "amd"), source("rocm-smi", "amd")], ["amd-smi"]],
  ];
  for (const [found, taken] of cases)
    it(taken.join(" and "), async () => {
      const notes: string[] = [];
      const chosen = await chooseSources(found, (line) => notes.push(line));
      assert.deepEqual(
        chosen.map(({ id }) => id),
        taken,
      );
      assert.equal(notes.length, found.length);
    });
});
