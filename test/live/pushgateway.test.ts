import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { metricsOf, workloadMeter } from "../../src/live/prometheusClient.ts";
import { freePort, now, Prometheus, sleep, until } from "./realPrometheus.ts";

/** What CodeCarbon pushes: gauges of what was drawn since its last push, and a counter of all of it in kWh. */
function pushed(totalKWh: number, sinceKWh: number): string {
  const labels = '{project_name="llm",experiment_name="base"}';
  return [
    "# TYPE codecarbon_energy_consumed gauge",
    `codecarbon_energy_consumed${labels} ${sinceKWh}`,
    "# TYPE codecarbon_gpu_power gauge",
    `codecarbon_gpu_power${labels} 300`,
    "# TYPE codecarbon_energy_total counter",
    `codecarbon_energy_total${labels} ${totalKWh}`,
    "",
  ].join("\n");
}

describe("CodeCarbon's pushes through a real Pushgateway", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-push-"));
  let gateway: ChildProcess | undefined;
  let port = 0;
  const server = new Prometheus({
    folder,
    get targets() {
      return { pushgateway: `127.0.0.1:${port}` };
    },
    ready: async (url) => (await fetch(`${url}/-/ready`)).ok,
  });
  const push = async (method: "POST" | "DELETE", body?: string) => {
    const url = `http://127.0.0.1:${port}/metrics/job/llm_base`;
    const answer = await fetch(url, { method, ...(body === undefined ? {} : { body }) });
    assert.ok(answer.ok, `${answer.status} ${await answer.text()}`);
  };

  before(async () => {
    port = await freePort();
    gateway = spawn("prometheus-pushgateway", [`--web.listen-address=127.0.0.1:${port}`], {
      stdio: "ignore",
    });
    await until("the gateway is ready", 20, async () => (await fetch(`http://127.0.0.1:${port}/-/ready`)).ok);
    await push("POST", pushed(0.2, 0.2));
    await server.start();
  });
  after(async () => {
    await server.stop("SIGTERM");
    const running = gateway;
    if (running !== undefined) {
      await new Promise((resolve) => {
        running.once("close", resolve);
        running.kill("SIGTERM");
      });
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("are counted by the counter, in the steps that come, and not by the gauges of one push", async () => {
    const access = async () => ({ url: server.url });
    await until("the first push is scraped", 30, async () => (await metricsOf(await access())).length > 0);
    const meter = workloadMeter(access, await metricsOf(await access()), { project_name: "llm" }, now() - 60);
    await meter.read(now());
    // Two minutes of a node with eight GPUs in one push: 50 kW between two scrapes.
    await push("POST", pushed(0.4, 0.2));
    await sleep(3);
    await meter.read(now());
    await push("POST", pushed(0.5, 0.1));
    await sleep(3);
    await push("DELETE");
    await sleep(3);
    const devices = await meter.read(now());
    assert.deepEqual(
      devices.map(({ source, scope, trust, pueIncluded }) => ({ source, scope, trust, pueIncluded })),
      [{ source: "CodeCarbon", scope: "process", trust: "reported", pueIncluded: true }],
    );
    const kWh = (devices[0]?.energyJoules ?? 0) / 3.6e6;
    assert.ok(Math.abs(kWh - 0.3) < 1e-9, `${kWh} kWh since it was first seen`);
  });
});
