import assert from "node:assert/strict";
import { EXPORTER_METRICS } from "../../../src/core/live/read/prometheus.ts";
import { metricsOf, workloadMeter } from "../../../src/live/prometheusClient.ts";
import { withServer } from "../../support/httpServer.ts";

type Labels = Readonly<Record<string, string>>;

/** A metric's series: where it is found, and what it rises by (counter) or stands at (gauge), each 15 s. */
interface Held {
  readonly metric: string;
  readonly labels: Labels;
  readonly from?: number;
  readonly step: number;
}

const [FROM, TO] = [1000, 1060];

/** The energy that a server with these series tells of a workload over a minute, by source, scope and device. */
async function energies(held: readonly Held[], workload: Labels): Promise<readonly string[]> {
  const answer = ({ url }: { readonly url: string }) => {
    if (url.includes("/label/__name__/values"))
      return [200, { status: "success", data: [...new Set(held.map(({ metric }) => metric))] }] as const;
    const query = new URL(url, "http://x").searchParams.get("query") ?? "";
    const wanted = [...query.matchAll(/(\w+)="([^"]*)"/g)];
    const result = held
      .filter(({ metric }) => query.startsWith(`${metric}{`))
      .filter(({ labels }) => wanted.every(([, name = "", value]) => labels[name] === value))
      .map(({ metric, labels, from, step }) => ({
        metric: { __name__: metric, ...labels },
        values: [0, 1, 2, 3, 4].map((i) => [
          FROM + 15 * i,
          String(from === undefined ? step : from + step * i),
        ]),
      }));
    return [200, { status: "success", data: { resultType: "matrix", result } }] as const;
  };
  return withServer(answer, async (url) => {
    const access = { url };
    const meter = workloadMeter(async () => access, await metricsOf(access), workload, FROM);
    return (await meter.read(TO)).map(
      ({ source, scope, device, energyJoules, trust }) =>
        `${source}, ${scope} of ${device}: ${Math.round(energyJoules)} J ${trust}`,
    );
  });
}

describe("what clusters run already", () => {
  const cases: [string, Held[], Labels, string[]][] = [
    [
      "DCGM exporter of a Slurm job",
      [
        {
          metric: "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION",
          labels: { gpu: "0", UUID: "GPU-1", Hostname: "n1", hpc_job: "42" },
          from: 9e6,
          step: 4.5e6,
        },
        {
          metric: "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION",
          labels: { gpu: "1", UUID: "GPU-2", Hostname: "n1", hpc_job: "43" },
          from: 9e6,
          step: 4.5e6,
        },
      ],
      { hpc_job: "42" },
      ["DCGM exporter, gpu of n1/GPU-1/0: 18000 J measured"],
    ],
    [
      "DCGM exporter of a pod behind a ServiceMonitor, with the newer host label",
      [
        {
          metric: "DCGM_FI_DEV_POWER_USAGE",
          labels: { gpu: "0", UUID: "GPU-1", hostname: "n1", pod: "dcgm-x", exported_pod: "trainer-0" },
          step: 300,
        },
      ],
      { exported_pod: "trainer-0" },
      ["DCGM exporter, gpu of n1/GPU-1/0: 18000 J sampled"],
    ],
    [
      "nvidia_gpu_exporter of a host",
      [
        {
          metric: "nvidia_smi_energy_joules_total",
          labels: { uuid: "GPU-1", instance: "n1:9835" },
          from: 5,
          step: 1500,
        },
      ],
      { instance: "n1:9835" },
      ["nvidia_gpu_exporter, gpu of n1:9835/GPU-1: 6000 J measured"],
    ],
    [
      "Kepler of a pod: packages alone, other zones lie within or across them",
      ["package-0", "core", "psys"].map((zone) => ({
        metric: "kepler_pod_cpu_joules_total",
        labels: { pod_id: "a1", pod_name: "trainer-0", pod_namespace: "ml", zone },
        from: 0,
        step: 150,
      })),
      { pod_name: "trainer-0", pod_namespace: "ml" },
      ["Kepler, cpu of a1/trainer-0: 600 J measured"],
    ],
    [
      "Kepler of a node, where its pods are told of too",
      [
        {
          metric: "kepler_pod_cpu_joules_total",
          labels: { pod_id: "a1", pod_name: "trainer-0", zone: "package-0" },
          from: 0,
          step: 150,
        },
        {
          metric: "kepler_node_cpu_joules_total",
          labels: { node_name: "n1", zone: "package-0" },
          from: 0,
          step: 1500,
        },
      ],
      { node_name: "n1" },
      ["Kepler, cpu of n1/package-0: 6000 J measured"],
    ],
    [
      "Kepler before 0.10: what a pod draws by its work",
      ["dynamic", "idle"].map((mode) => ({
        metric: "kepler_container_joules_total",
        labels: { container_id: "c1", pod_name: "trainer-0", container_namespace: "ml", mode },
        from: 0,
        step: 300,
      })),
      { pod_name: "trainer-0" },
      ["Kepler before 0.10, node of c1/trainer-0: 1200 J measured"],
    ],
    [
      "node_exporter of a host: packages and memory",
      (["package", "dram"] as const).map((zone) => ({
        metric: `node_rapl_${zone}_joules_total`,
        labels: { instance: "n1:9100", index: "0" },
        from: 100,
        step: zone === "dram" ? 30 : 900,
      })),
      { instance: "n1:9100" },
      [
        "node_exporter, cpu of n1:9100/0: 3600 J measured",
        "node_exporter, dram of n1:9100/0: 120 J measured",
      ],
    ],
    ["a server that knows none of them", [], { pod: "x" }, []],
  ];
  for (const [name, held, workload, expected] of cases)
    it(name, async () => assert.deepEqual(await energies(held, workload), expected));

  it("are all asked for by a name of their own", () => {
    const names = EXPORTER_METRICS.map(({ metric }) => metric);
    assert.equal(new Set(names).size, names.length);
  });
});
