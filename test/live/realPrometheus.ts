import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** An exporter whose exact integral is known: 300 W with a ±60 W sine of 20 s, and a steady 250 W. */
export class Exporter {
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
    // Another exporter, that tells power alone, of another job.
    lines.push('nvidia_smi_power_draw_watts{uuid="GPU-9",hpc_job="4343"} 250');
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

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export const sleep = (seconds: number) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
export const now = () => Date.now() / 1000;

export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = now() + seconds;
  while (now() < end) {
    if (await holds().catch(() => false)) return;
    await sleep(0.25);
  }
  throw new Error(`${what}: not within ${seconds} s`);
}

/** How a server of ours is set up. */
interface Setup {
  readonly folder: string;
  /** What it scrapes each second: name of the job and address. */
  readonly targets: Readonly<Record<string, string>>;
  /** Contents of its web configuration: certificate, users. */
  readonly web?: string;
  /** Whether it answers; asked until it does. */
  readonly ready: (url: string) => Promise<boolean>;
}

/** A real Prometheus on a port of loopback, which can be killed and started again with its data. */
export class Prometheus {
  readonly #setup: Setup;
  #server: ChildProcess | undefined;
  port = 0;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  get url(): string {
    return `${this.#setup.web === undefined ? "http" : "https"}://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const { folder, targets, web, ready } = this.#setup;
    if (this.port === 0) this.port = await freePort();
    mkdirSync(folder, { recursive: true });
    const jobs = Object.entries(targets).map(
      ([name, address]) =>
        `  - { job_name: ${name}, honor_labels: ${name === "pushgateway"}, static_configs: [{ targets: ["${address}"] }] }\n`,
    );
    writeFileSync(
      path.join(folder, "prometheus.yml"),
      `global: { scrape_interval: 1s, scrape_timeout: 1s }\nscrape_configs:${jobs.length === 0 ? " []" : ""}\n${jobs.join("")}`,
    );
    if (web !== undefined) writeFileSync(path.join(folder, "web.yml"), web);
    this.#server = spawn(
      "prometheus",
      [
        `--config.file=${path.join(folder, "prometheus.yml")}`,
        `--storage.tsdb.path=${path.join(folder, "data")}`,
        `--web.listen-address=127.0.0.1:${this.port}`,
        "--log.level=error",
        ...(web === undefined ? [] : [`--web.config.file=${path.join(folder, "web.yml")}`]),
      ],
      { stdio: "ignore" },
    );
    await until("Prometheus is ready", 30, () => ready(this.url));
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const running = this.#server;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      running.once("close", () => resolve());
      running.kill(signal);
    });
  }
}
