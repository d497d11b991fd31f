import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { energyBetween, metricsOf, PrometheusError, query } from "../../src/live/prometheusClient.ts";

/** An exporter whose exact integral is known: 300 W with a ±60 W sine of 20 s, and a steady 250 W. */
class Exporter {
  readonly started = Date.now() / 1000;
  /** Added to the counters' start, as a restarted exporter would. */
  restartedAt: { seconds: number; joules: number } | undefined;
  down = false;
  server: Server | undefined;
  port = 0;

  static power(gpu: number, t: number): number {
    return gpu === 0 ? 300 + 60 * Math.sin((2 * Math.PI * t) / 20) : 250;
  }
  /** Exact joules of one GPU from 0 to t. */
  static joules(gpu: number, t: number): number {
    return gpu === 0
      ? 300 * t + ((60 * 20) / (2 * Math.PI)) * (1 - Math.cos((2 * Math.PI * t) / 20))
      : 250 * t;
  }
  private page(): string {
    const t = Date.now() / 1000 - this.started;
    const lines = [
      "# TYPE DCGM_FI_DEV_POWER_USAGE gauge",
      "# TYPE DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION counter",
    ];
    for (const gpu of [0, 1]) {
      const labels = `{gpu="${gpu}",UUID="GPU-${gpu}",Hostname="node01",namespace="ml",pod="llm-0",hpc_job="4242"}`;
      const joules = Exporter.joules(gpu, t);
      const shown =
        this.restartedAt === undefined
          ? joules
          : joules - this.restartedAt.joules * (gpu === 0 ? 1 : 0.8) + 2e6;
      lines.push(`DCGM_FI_DEV_POWER_USAGE${labels} ${Exporter.power(gpu, t)}`);
      lines.push(`DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION${labels} ${Math.max(0, shown) * 1000}`);
    }
    return `${lines.join("\n")}\n`;
  }
  async listen(): Promise<void> {
    this.server = createServer((_, response) => {
      response.writeHead(this.down ? 503 : 200, { "content-type": "text/plain; version=0.0.4" });
      response.end(this.down ? "" : this.page());
    });
    await new Promise<void>((resolve) => this.server?.listen(0, "127.0.0.1", resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const now = () => Date.now() / 1000;

async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = now() + seconds;
  while (now() < end) {
    if (await holds().catch(() => false)) return;
    await sleep(0.25);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

describe("a real Prometheus", function () {
  this.timeout(120_000);
  const exporter = new Exporter();
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-prometheus-"));
  let port = 0;
  let server: ChildProcess | undefined;
  const access = () => ({ url: `http://127.0.0.1:${port}` });
  const job = { hpc_job: "4242" };

  async function startServer(): Promise<void> {
    server = spawn(
      "prometheus",
      [
        `--config.file=${path.join(folder, "prometheus.yml")}`,
        `--storage.tsdb.path=${path.join(folder, "data")}`,
        `--web.listen-address=127.0.0.1:${port}`,
        "--log.level=error",
      ],
      { stdio: "ignore" },
    );
    await until("Prometheus is ready", 30, async () => (await fetch(`${access().url}/-/ready`)).ok);
  }
  async function stopServer(signal: NodeJS.Signals): Promise<void> {
    const running = server;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      running.once("close", () => resolve());
      running.kill(signal);
    });
  }
  /** Exact joules of both GPUs between two moments of the wall clock. */
  const truth = (from: number, to: number) =>
    [0, 1].reduce(
      (sum, gpu) =>
        sum + Exporter.joules(gpu, to - exporter.started) - Exporter.joules(gpu, from - exporter.started),
      0,
    );
  /** What the client reads, beside the truth over the very time that its samples cover. */
  async function compare(from: number, to: number) {
    const devices = await energyBetween(access(), await metricsOf(access()), job, from, to);
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
    port = await freePort();
    writeFileSync(
      path.join(folder, "prometheus.yml"),
      `global: { scrape_interval: 1s, scrape_timeout: 1s }\nscrape_configs:\n  - job_name: dcgm\n    static_configs: [{ targets: ["127.0.0.1:${exporter.port}"] }]\n`,
    );
    await startServer();
    await until(
      "the first samples are there",
      30,
      async () => (await query(access(), 'DCGM_FI_DEV_POWER_USAGE{hpc_job="4242"}', now())).length === 2,
    );
    await sleep(14);
  });
  after(async () => {
    await stopServer("SIGTERM");
    await new Promise((resolve) => exporter.server?.close(resolve));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is probed for what it has", async () => {
    assert.deepEqual(
      (await metricsOf(access())).map((one) => one.metric),
      ["DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION", "DCGM_FI_DEV_POWER_USAGE"],
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

  it("survives the server's death and names nothing that it did not see", async () => {
    const from = now() - 2;
    await stopServer("SIGKILL");
    await assert.rejects(query(access(), "up", now()), PrometheusError);
    await sleep(3);
    await startServer();
    await until(
      "samples come again",
      30,
      async () =>
        (await query(access(), "max(timestamp(DCGM_FI_DEV_POWER_USAGE))", now()))[0]?.points.some(
          ([, value]) => value > now() - 2,
        ) ?? false,
    );
    await sleep(3);
    const { read, exact, covered, unmeasured } = await compare(from, now());
    assert.ok(covered > 5, `covers ${covered} s`);
    assert.ok(read <= exact * 1.005, `${read} J is more than was drawn, ${exact} J`);
    assert.ok(read >= exact * 0.995 || unmeasured > 0, `${read} J of ${exact} J with no gap named`);
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
