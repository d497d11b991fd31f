import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
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
  /** Whether it has a stream of power; older ones have none. */
  streams = true;
  /** Power of the GPU without a counter. */
  watts = 150;
  readonly began = Date.now();
  readonly open = new Set<ServerResponse>();
  onStream: () => void = () => undefined;
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
      "/gpu/get_power": { timestamp_ms: Date.now(), power_mw: { "1": 1000 * this.watts } },
      "/cpu/get_cumulative_energy": { "0": { cpu_energy_uj: 80_000 * millis, dram_energy_uj: null } },
    };
  }
  /** Tells the power on all streams, as the daemon does when it changes. */
  tell(watts: number): void {
    this.watts = watts;
    for (const response of this.open) response.write(this.event());
  }
  event(): string {
    return `data: ${JSON.stringify({ timestamp_ms: Date.now(), gpu_id: 1, power_mw: 1000 * this.watts })}\n\n`;
  }
  async listen(): Promise<void> {
    this.#server = createServer((request, response) => {
      this.asked.push(request.url ?? "");
      const path = (request.url ?? "").replace(/\?.*/, "");
      if (path === "/gpu/stream_power" && this.streams) {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.write(this.event());
        this.open.add(response);
        this.onStream();
        return response.on("close", () => this.open.delete(response));
      }
      const answer = JSON.stringify(this.answers()[path]);
      if (answer === undefined) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": "application/json", "content-length": answer.length });
      if (this.cuts-- > 0) return response.write(answer.slice(0, 9), () => response.socket?.destroy());
      return response.end(answer);
    });
    await new Promise<void>((resolve) => this.#server?.listen(socket, resolve));
  }
  async close(): Promise<void> {
    this.#server?.closeAllConnections();
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
    assert.ok(notes.length >= 1 && notes.length <= 3, notes.join("\n"));
    assert.ok(daemon.asked.includes("/gpu/get_cumulative_energy?gpu_ids=0"));
  }).timeout(20_000);

  it("is not asked after the run", async () => {
    const before = daemon.asked.length;
    await sleep(300);
    assert.equal(daemon.asked.length, before);
  });

  /** What the GPU without a counter is said to draw, from now on. */
  const powers = (intervalSeconds: number) => {
    const said: number[] = [];
    const notes: string[] = [];
    const running = zeusd(socket, intervalSeconds).start({
      sample: ({ device, powerWatts }) => {
        if (device === "gpu 1" && powerWatts !== undefined) said.push(powerWatts);
      },
      progress: () => undefined,
      note: (line) => notes.push(line),
    });
    return { said, notes, running };
  };
  const until = async (what: string, done: () => boolean) => {
    for (let i = 0; i < 200; i++) {
      if (done()) return;
      await sleep(25);
    }
    assert.fail(what);
  };

  it("tells the mean of a power that changes between two questions", async () => {
    const { said, running } = powers(0.5);
    await until("a stream is open", () => daemon.open.size === 1);
    daemon.tell(100);
    await until("a first mean", () => said.length >= 1);
    const before = said.length;
    for (let i = 0; i < 12; i++) {
      daemon.tell(1100);
      await sleep(10);
      daemon.tell(100);
      await sleep(90);
    }
    await running.stop();
    // A question would be answered with one or the other.
    const means = said.slice(before);
    assert.ok(
      means.some((watts) => watts > 105 && watts < 1095),
      means.join(" "),
    );
    await until("the stream is closed", () => daemon.open.size === 0);
  }).timeout(20_000);

  it("passes over broken lines and other devices, and says nothing that it was not told", async () => {
    daemon.watts = 120;
    const { said, notes, running } = powers(0.2);
    await until("a stream is open", () => daemon.open.size === 1);
    for (const junk of [
      'data: {"timestamp_ms": 1, "gpu_id": 1, "power_mw": 9\n\n',
      "data: <html>\n\n",
      ": a comment\n\nwhat is this\n\n\n",
      'data: {"gpu_id": 1, "power_mw": null}\n\ndata: {"gpu_id": 1, "power_mw": -5}\n\n',
      'data: {"gpu_id": 7, "power_mw": 900000}\n\ndata: {"gpu_id": "x", "power_mw": 900000}\n\n',
      "event: power\nid: 4\ndata:\n\n",
    ])
      for (const response of daemon.open) response.write(junk);
    await sleep(700);
    await running.stop();
    assert.ok(said.length >= 2);
    assert.deepEqual([...new Set(said.map(Math.round))], [120]);
    assert.deepEqual(notes, []);
  }).timeout(20_000);

  it("opens the stream anew when it is cut in the middle of an event or ends, and is silent meanwhile", async () => {
    for (const stop of [
      (response: ServerResponse) =>
        response.write('data: {"gpu_id": 1, "power_mw": 9', () => response.destroy()),
      (response: ServerResponse) => response.end(),
    ]) {
      daemon.watts = 120;
      const { said, notes, running } = powers(0.4);
      await until("a stream is open", () => daemon.open.size === 1 && said.length >= 1);
      for (const response of daemon.open) stop(response);
      await until("it is gone", () => daemon.open.size === 0);
      await until("it is noted", () => notes.length === 1);
      const before = said.length;
      daemon.watts = 90;
      let saidAway: number | undefined;
      daemon.onStream = () => {
        saidAway ??= said.length - before;
      };
      await until("it is open again", () => daemon.open.size === 1);
      assert.equal(saidAway, 0, "nothing is said of the time without a stream");
      await until("power is told again", () => said.length > before + 1);
      await running.stop();
      assert.deepEqual(new Set(said.map(Math.round)), new Set([120, 90]));
      assert.match(notes.join("\n"), /^zeusd's stream of power: the stream (?:broke off|ended)$/);
    }
  }).timeout(20_000);

  it("asks for the power where the daemon has no stream of it, and not for the stream again", async () => {
    daemon.streams = false;
    daemon.watts = 130;
    const from = daemon.asked.length;
    const { said, notes, running } = powers(0.1);
    await until("power is told", () => said.length >= 3);
    await running.stop();
    daemon.streams = true;
    assert.deepEqual([...new Set(said)], [130]);
    assert.equal(daemon.asked.slice(from).filter((url) => url.startsWith("/gpu/stream_power")).length, 1);
    assert.deepEqual(notes, ["zeusd's stream of power: answered 404; not asked again"]);
  }).timeout(20_000);
});
