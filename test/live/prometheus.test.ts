import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { samplesOf } from "../../src/extension/live/fileReading.ts";
import { followPrometheus } from "../../src/extension/live/follow.ts";
import { liveRunView } from "../../src/extension/live/view.ts";
import { metricsOf, PrometheusError, query, workloadMeter } from "../../src/live/prometheusClient.ts";
import { liveRunLines } from "../../src/present/liveRun.ts";
import { english } from "../../src/present/words.ts";
import { quietTracker } from "../support/quietTracker.ts";
import { Exporter, now, Prometheus, sleep, until } from "./realPrometheus.ts";

describe("a real Prometheus", function () {
  this.timeout(120_000);
  const exporter = new Exporter();
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-prometheus-"));
  const server = new Prometheus({
    folder,
    get targets() {
      return { dcgm: `127.0.0.1:${exporter.port}` };
    },
    ready: async (url) => (await fetch(`${url}/-/ready`)).ok,
  });
  const access = () => ({ url: server.url });
  const job = { hpc_job: "4242" };

  /** Exact joules of both GPUs between two moments of the wall clock. */
  const truth = (from: number, to: number) =>
    [0, 1].reduce(
      (sum, gpu) =>
        sum + Exporter.joules(gpu, to - exporter.started) - Exporter.joules(gpu, from - exporter.started),
      0,
    );
  /** What the client reads, beside the truth over the very time that its samples cover. */
  async function compare(from: number, to: number) {
    const devices = await workloadMeter(async () => access(), await metricsOf(access()), job, from).read(to);
    const read = devices.reduce((sum, one) => sum + one.energyJoules, 0);
    const first = Math.min(...devices.map((one) => one.firstAtSeconds));
    const last = Math.max(...devices.map((one) => one.lastAtSeconds));
    return {
      devices,
      read,
      exact: truth(first, last),
      covered: last - first,
      unmeasured: Math.max(...devices.map((one) => one.unmeasuredSeconds)),
    };
  }

  before(async () => {
    await exporter.listen();
    await server.start();
    await until(
      "the first samples are there",
      30,
      async () => (await query(access(), 'DCGM_FI_DEV_POWER_USAGE{hpc_job="4242"}', now())).length === 2,
    );
    await sleep(14);
  });
  after(async () => {
    await server.stop("SIGTERM");
    await new Promise((resolve) => exporter.server?.close(resolve));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is probed for what it has", async () => {
    assert.deepEqual(
      (await metricsOf(access())).map((one) => one.metric),
      ["DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION", "DCGM_FI_DEV_POWER_USAGE", "nvidia_smi_power_draw_watts"],
    );
  });

  it("gives a job's energy within 0.5 %", async () => {
    const { read, exact, covered, devices } = await compare(now() - 12, now());
    assert.ok(covered > 8, `covers ${covered} s`);
    assert.ok(Math.abs(read / exact - 1) < 0.005, `${read} J against ${exact} J`);
    assert.deepEqual(
      devices.map((one) => one.trust),
      ["measured", "measured"],
    );
  });

  it("does not bill a job for the time before it began", async () => {
    const { read, covered } = await compare(now() - 3600, now());
    assert.ok(Math.abs(read / truth(now() - covered, now()) - 1) < 0.06, `${read} J over ${covered} s`);
    assert.ok(covered < 120);
  });

  it("bridges an exporter's outage by its counter", async () => {
    const from = now() - 3;
    exporter.down = true;
    await sleep(6);
    exporter.down = false;
    await sleep(4);
    const { read, exact } = await compare(from, now());
    assert.ok(Math.abs(read / exact - 1) < 0.005, `${read} J against ${exact} J`);
  });

  it("does not believe a counter that restarts, and uses the gauge for that step", async () => {
    const from = now() - 3;
    const t = now() - exporter.started;
    exporter.restartedAt = { seconds: t, joules: Exporter.joules(0, t) };
    await sleep(5);
    const { read, exact } = await compare(from, now());
    assert.ok(Math.abs(read / exact - 1) < 0.05, `${read} J against ${exact} J`);
  });

  it("loses and invents nothing when the server is killed in the middle of a run, and names a gauge's gap", async () => {
    const metrics = await metricsOf(access());
    const from = now() - 2;
    const counted = workloadMeter(async () => access(), metrics, job, from);
    const sampled = workloadMeter(async () => access(), metrics, { hpc_job: "4343" }, from);
    await counted.read(now());
    await sampled.read(now());
    await server.stop("SIGKILL");
    await assert.rejects(counted.read(now()), PrometheusError);
    // A gauge is not bridged over a minute and more.
    await sleep(64);
    await assert.rejects(sampled.read(now()), PrometheusError);
    await server.start();
    const restarted = now();
    await until("samples come again", 30, async () => {
      const [device] = await counted.read(now());
      await sampled.read(now());
      return (device?.lastAtSeconds ?? 0) > restarted + 3;
    });
    const devices = await counted.read(now());
    const read = devices.reduce((sum, one) => sum + one.energyJoules, 0);
    const [first, last] = [devices[0]?.firstAtSeconds ?? 0, devices[0]?.lastAtSeconds ?? 0];
    assert.ok(last - first > 60, `covers ${last - first} s`);
    assert.ok(Math.abs(read / truth(first, last) - 1) < 0.005, `${read} J against ${truth(first, last)} J`);
    const [gauge] = await sampled.read(now());
    assert.ok(gauge);
    const covered = gauge.lastAtSeconds - gauge.firstAtSeconds;
    assert.ok(gauge.unmeasuredSeconds > 60, `${gauge.unmeasuredSeconds} s are named as not measured`);
    const sure = 250 * (covered - gauge.unmeasuredSeconds);
    assert.ok(Math.abs(gauge.energyJoules / sure - 1) < 0.005, `${gauge.energyJoules} J against ${sure} J`);
    console.log(
      `      ${read.toFixed(0)} J of ${truth(first, last).toFixed(0)} J; of the gauge ${gauge.unmeasuredSeconds.toFixed(0)} s are not measured`,
    );
  }).timeout(180_000);

  it("is one run with what CodeCarbon says of it: counted once, and the difference shown", async () => {
    const start = now() - 8;
    const tracker = quietTracker({ note: assert.fail });
    tracker.begin({ id: "a", label: "llm", tellsEnd: true, here: false, startedAtSeconds: start });
    const run = {
      labels: job,
      fromSeconds: start,
      access: async () => access(),
      onChange: () => () => undefined,
    };
    await followPrometheus(tracker, "a", run, assert.fail, 1);
    await sleep(3);
    const gpus = tracker.views()[0]?.state.combined;
    assert.ok(gpus);
    const kWh = gpus.energyJoules / 3.6e6;
    // The tool's file says a fourth more of the GPUs, and a host besides.
    const reading = {
      source: "CodeCarbon",
      trust: "reported" as const,
      label: "emissions.csv",
      atSeconds: now(),
      durationSeconds: now() - start,
      energyKWh: 1.6 * kWh,
      gpuEnergyKWh: 1.25 * kWh,
      staleAfterSeconds: 240,
    };
    for (const sample of samplesOf(reading)) tracker.sample("a", sample);
    const [view] = tracker.views();
    assert.ok(view);
    tracker.dispose();
    assert.ok(
      Math.abs((view.state.reading?.energyKWh ?? 0) / (1.6 * kWh) - 1) < 1e-6,
      "the whole counts, once",
    );
    assert.deepEqual(
      view.state.combined?.conflicts.map(({ counted, other }) => [counted.source, other.source]),
      [["DCGM exporter", "CodeCarbon"]],
    );
    const shown = liveRunLines(liveRunView(view, new Map()), now(), english).join("\n");
    assert.match(shown, /Of a part, CodeCarbon says 1\.[123] × what DCGM exporter says\./);
  });

  it("passes the server's own words on", async () => {
    await assert.rejects(query(access(), "sum(", now()), /parse error/);
  });
});

describe("a server that is no Prometheus", () => {
  const answers: [number, string, Record<string, string>, RegExp][] = [
    [200, "<html>Sign in</html>", {}, /did not answer like a Prometheus/],
    [401, "no", {}, /refused the credentials/],
    [429, "slow down", { "retry-after": "7" }, /asks to wait/],
    [200, '{"status":"succ', {}, /did not answer like a Prometheus/],
  ];
  for (const [status, body, headers, expected] of answers) {
    it(`${status} ${body.slice(0, 16)}`, async () => {
      const server = createServer((_, response) => {
        response.writeHead(status, headers);
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await assert.rejects(query({ url }, "up", 1), expected);
      await new Promise((resolve) => server.close(resolve));
    });
  }
});
