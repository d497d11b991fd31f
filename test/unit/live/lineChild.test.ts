import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Sample } from "../../../src/core/model/live.ts";
import { createBackoff } from "../../../src/live/backoff.ts";
import { keepRunning } from "../../../src/live/lineChild.ts";
import { nvidiaSmi } from "../../../src/live/nvidiaSmi.ts";
import { rapl } from "../../../src/live/rapl.ts";

const folder = mkdtempSync(path.join(tmpdir(), "wattlens-child-"));
after(() => rmSync(folder, { recursive: true }));

/** A real program on disk, standing for one that this machine lacks. */
function program(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.ok(holds());
}

describe("keepRunning", () => {
  it("hands over lines, and starts a dead program again", async () => {
    const lines: string[] = [];
    const notes: string[] = [];
    const child = keepRunning(
      program("dies", "echo one; printf tw; sleep 0.05; echo o"),
      [],
      (line) => lines.push(line),
      (note) => notes.push(note),
      0.05,
    );
    await until(() => lines.length >= 4);
    await child.stop();
    assert.deepEqual(lines.slice(0, 4), ["one", "two", "one", "two"]);
    assert.match(notes[0] ?? "", /ended \(code 0\); starting again/);
  });
  it("gives up on a program that cannot be started", async () => {
    const notes: string[] = [];
    const child = keepRunning(
      path.join(folder, "missing"),
      [],
      () => undefined,
      (note) => notes.push(note),
      0.01,
    );
    await until(() => notes.some((note) => note.includes("not started again")));
    await child.stop();
    assert.equal(notes.length, 5);
  });
  it("stops a program that does not listen", async () => {
    const lines: string[] = [];
    const child = keepRunning(
      program("deaf", 'trap "" TERM; echo up; while :; do sleep 0.1; done'),
      [],
      (line) => lines.push(line),
      () => undefined,
    );
    await until(() => lines.length === 1);
    await child.stop();
  }).timeout(8000);
});

describe("nvidiaSmi", () => {
  const card = "2026/03/01 10:00:00.123, 0, GPU-0, NVIDIA A100, 251.33, 400.00, 97, 30123";
  it("samples what can be read and leaves out the rest", async () => {
    const samples: Sample[] = [];
    const smi = program(
      "nvidia-smi",
      `echo '${card}'; echo 'garbage'; echo '2026/03/01 10:00:00.1, 1, GPU-1, X, [N/A], [N/A], 0, 3'; exec sleep 5`,
    );
    const running = nvidiaSmi(smi).start({
      sample: (one) => samples.push(one),
      progress: () => undefined,
      note: () => undefined,
    });
    await until(() => samples.length === 1);
    await running.stop();
    assert.deepEqual(
      samples.map(({ device, powerWatts, limitWatts, trust }) => ({ device, powerWatts, limitWatts, trust })),
      [{ device: "GPU-0", powerWatts: 251.33, limitWatts: 400, trust: "sampled" }],
    );
  });
  const probes: [string, string, boolean, RegExp][] = [
    ["smi-works", `echo '${card}'`, true, /power of 1 GPUs/],
    [
      "smi-na",
      "echo '2026/03/01 10:00:00.1, 1, GPU-1, X, [N/A], [N/A], 0, 3'",
      false,
      /1 GPUs, none with a power/,
    ],
    ["smi-fails", "echo 'no driver' >&2; exit 9", false, /nvidia-smi: /],
  ];
  for (const [name, script, available, says] of probes)
    it(`probes ${name}`, async () => {
      const capability = await nvidiaSmi(program(name, script)).probe(new AbortController().signal);
      assert.equal(capability.available, available);
      assert.match(capability.says, says);
    });
});

describe("rapl", () => {
  it("counts packages and memory, and not what lies inside them", async () => {
    const root = path.join(folder, "powercap");
    const zone = (name: string, kind: string, micro: number) => {
      mkdirSync(path.join(root, name), { recursive: true });
      writeFileSync(path.join(root, name, "name"), `${kind}\n`);
      writeFileSync(path.join(root, name, "energy_uj"), `${micro}\n`);
      writeFileSync(path.join(root, name, "max_energy_range_uj"), "262143328850\n");
    };
    zone("intel-rapl:0", "package-0", 5_000_000);
    zone("intel-rapl:0:0", "core", 4_000_000);
    zone("intel-rapl:0:1", "dram", 1_000_000);
    const samples: Sample[] = [];
    const running = rapl(root, 60).start({
      sample: (one) => samples.push(one),
      progress: () => undefined,
      note: () => undefined,
    });
    await until(() => samples.length === 2);
    await running.stop();
    assert.deepEqual(
      samples.map((one) => [one.scope, one.energyJoules, one.wrapsAtJoules]),
      [
        ["cpu", 5, 262143.32885],
        ["dram", 1, 262143.32885],
      ],
    );
  });
  it("says where there is none", async () => {
    assert.deepEqual(await rapl(path.join(folder, "nowhere")).probe(new AbortController().signal), {
      available: false,
      says: "no RAPL counters on this machine",
    });
  });
});

describe("createBackoff", () => {
  it("doubles, opens after five, and forgets on success", () => {
    const backoff = createBackoff(10, () => 0.5);
    assert.deepEqual(
      [backoff.failed(), backoff.failed(), backoff.failed(), backoff.failed(), backoff.failed()],
      [10, 20, 40, 80, undefined],
    );
    backoff.succeeded();
    assert.equal(backoff.failed(), 10);
  });
  it("does as the server asks", () => assert.equal(createBackoff(10).failed(33), 33));
});
