import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMeter } from "../../../src/core/live/meter.ts";
import type { Sample } from "../../../src/core/model/live.ts";
import { zeusd } from "../../../src/live/zeusd.ts";

const folder = mkdtempSync(path.join(tmpdir(), "wattlens-zeusd-"));
const socket = path.join(folder, "zeusd.sock");
after(() => rmSync(folder, { recursive: true }));

/** A daemon of one GPU with a counter, one without, and a processor; its counters go on while it is away. */
class Daemon {
  readonly asked: string[] = [];
  /** Of the next answers, so many break off in the middle. */
  cuts = 0;
  readonly began = Date.now();
  #server: Server | undefined;
  answers(): Record<string, unknown> {
    const millis = Date.now() - this.began;
    return {
      "/discover": {
        gpus: [
          { id: 0, name: "NVIDIA A40", pci_address: "0000:01:00.0", cumulative_energy_available: true },
          { id: 1, name: "NVIDIA P100", pci_address: "0000:02:00.0", cumulative_energy_available: false },
        ],
        cpus: [{ id: 0, dram_available: false }],
        enabled_api_groups: ["gpu-read", "cpu-read"],
        auth_required: false,
      },
      // 300 W and 80 W.
      "/gpu/get_cumulative_energy": { "0": { energy_mj: 5_000_000 + 300 * millis } },
      "/gpu/get_power": { timestamp_ms: Date.now(), power_mw: { "0": 300_000, "1": 150_000 } },
      "/cpu/get_cumulative_energy": { "0": { cpu_energy_uj: 80_000 * millis, dram_energy_uj: null } },
    };
  }
  async listen(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? "");
      const answer = JSON.stringify(this.answers()[(request.url ?? "").replace(/\?.*/, "")]);
      if (answer === undefined) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
      if (this.cuts-- > 0) return response.write(answer.slice(0, 9), () => response.socket?.destroy());
      return response.end(answer);
    });
    await new Promise<void>((resolve) => this.#server?.listen(socket, resolve));
  }
  async close(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

describe("zeusd over its socket", () => {
  const daemon = new Daemon();
  before(() => daemon.listen());
  after(() => daemon.close());
  const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it("is probed for what it has", async () => {
    assert.deepEqual(await zeusd(socket).probe(new AbortController().signal), {
      available: true,
      says: "zeusd counts 2 GPUs and 1 processors",
      covers: ["nvidia", "cpu"],
    });
    assert.deepEqual(await zeusd(path.join(folder, "none")).probe(new AbortController().signal), {
      available: false,
      says: "no zeusd on this machine",
    });
  });

  it("counts once what was drawn while its answers broke off and it was away", async () => {
    const meter = createMeter();
    const notes: string[] = [];
    const of = (device: string) => meter.devices().find((one) => one.device === device);
    const ends = new Map<string, [first: Sample, last: Sample]>();
    const running = zeusd(socket, 0.1).start({
      sample(one) {
        meter.add(one);
        ends.set(one.device, [ends.get(one.device)?.[0] ?? one, one]);
      },
      progress: () => undefined,
      note: (line) => notes.push(line),
    });
    await sleep(350);
    daemon.cuts = 2;
    await sleep(600);
    await daemon.close();
    await sleep(300);
    await daemon.listen();
    const asked = daemon.asked.length;
    for (let i = 0; i < 100 && daemon.asked.length < asked + 4; i++) await sleep(50);
    await sleep(200);
    await running.stop();
    for (const [device, watts] of [
      ["gpu 0", 300],
      ["package 0", 80],
    ] as const) {
      const [first, last] = ends.get(device) ?? assert.fail(device);
      const truth = (last.energyJoules ?? 0) - (first.energyJoules ?? 0);
      assert.ok(
        Math.abs((of(device)?.energyJoules ?? 0) - truth) < 1e-6,
        `${device}: ${of(device)?.energyJoules} J`,
      );
      assert.ok(truth > watts * 1, `${device}: ${truth} J cover the time away`);
      assert.equal(of(device)?.trust, "measured");
      assert.equal(of(device)?.unmeasuredSeconds, 0);
    }
    // No counter: its power is sampled.
    assert.equal(of("gpu 1")?.trust, "sampled");
    assert.equal(of("gpu 1")?.powerWatts, 150);
    assert.equal(of("gpu 0")?.powerWatts, 300);
    assert.ok(notes.length >= 1 && notes.length <= 2, notes.join("\n"));
    assert.ok(daemon.asked.includes("/gpu/get_cumulative_energy?gpu_ids=0"));
  }).timeout(20_000);

  it("is not asked after the run", async () => {
    const before = daemon.asked.length;
    await sleep(300);
    assert.equal(daemon.asked.length, before);
  });
});
