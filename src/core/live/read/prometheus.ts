/** How one exporter names the energy or power of a device. */
export interface ExporterMetric {
  readonly exporter: string;
  readonly metric: string;
  readonly kind: "counter" | "gauge";
  /** Multiplies a value into joules (counter) or watts (gauge). */
  readonly scale: number;
  readonly scope: "gpu" | "cpu" | "dram" | "node" | "process";
  /** Labels that tell one device from another, most telling first. */
  readonly deviceLabels: readonly string[];
  /** Labels by which a workload is found: Slurm job, pod, process. */
  readonly workloadLabels: readonly string[];
  /** Where zones overlap, only these values of this label count. */
  readonly only?: { readonly label: string; readonly pattern: RegExp };
  /** A tool's total, pushed now and then: it rises by minutes' worth from one scrape to the next. */
  readonly pushed?: true;
}

const KUBERNETES = ["exported_pod", "pod", "exported_namespace", "namespace", "pod_name", "pod_namespace"];

/**
 * Exporters that clusters already run. Energy counters come before power gauges of the same exporter.
 * Sources: the exporters' own metric lists (DCGM exporter default-counters.csv; Kepler docs/user/metrics.md;
 * node_exporter rapl collector; nvidia_gpu_exporter README; CodeCarbon output_methods/metrics/prometheus.py).
 */
export const EXPORTER_METRICS: readonly ExporterMetric[] = [
  {
    exporter: "DCGM exporter",
    metric: "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION",
    kind: "counter",
    scale: 1e-3,
    scope: "gpu",
    deviceLabels: ["UUID", "gpu"],
    workloadLabels: ["hpc_job", ...KUBERNETES],
  },
  {
    exporter: "DCGM exporter",
    metric: "DCGM_FI_DEV_POWER_USAGE",
    kind: "gauge",
    scale: 1,
    scope: "gpu",
    deviceLabels: ["UUID", "gpu"],
    workloadLabels: ["hpc_job", ...KUBERNETES],
  },
  {
    exporter: "nvidia_gpu_exporter",
    metric: "nvidia_smi_energy_joules_total",
    kind: "counter",
    scale: 1,
    scope: "gpu",
    deviceLabels: ["uuid"],
    workloadLabels: [],
  },
  {
    exporter: "nvidia_gpu_exporter",
    metric: "nvidia_smi_power_draw_watts",
    kind: "gauge",
    scale: 1,
    scope: "gpu",
    deviceLabels: ["uuid"],
    workloadLabels: [],
  },
  {
    exporter: "Kepler",
    metric: "kepler_pod_gpu_joules_total",
    kind: "counter",
    scale: 1,
    scope: "gpu",
    deviceLabels: ["gpu", "pod_id", "pod_name"],
    workloadLabels: ["pod_name", "pod_namespace"],
  },
  {
    exporter: "Kepler",
    metric: "kepler_pod_cpu_joules_total",
    kind: "counter",
    scale: 1,
    scope: "cpu",
    deviceLabels: ["pod_id", "pod_name"],
    workloadLabels: ["pod_name", "pod_namespace"],
    only: { label: "zone", pattern: /^package(?:-\d+)?$/ },
  },
  {
    exporter: "Kepler",
    metric: "kepler_node_cpu_joules_total",
    kind: "counter",
    scale: 1,
    scope: "cpu",
    deviceLabels: ["node_name", "instance", "zone"],
    workloadLabels: ["node_name"],
    only: { label: "zone", pattern: /^package(?:-\d+)?$/ },
  },
  {
    exporter: "Kepler before 0.10",
    metric: "kepler_container_joules_total",
    kind: "counter",
    scale: 1,
    scope: "node",
    deviceLabels: ["container_id", "pod_name"],
    workloadLabels: ["pod_name", "container_namespace"],
    only: { label: "mode", pattern: /^dynamic$/ },
  },
  {
    exporter: "node_exporter",
    metric: "node_rapl_package_joules_total",
    kind: "counter",
    scale: 1,
    scope: "cpu",
    deviceLabels: ["instance", "index", "path"],
    workloadLabels: ["instance"],
  },
  {
    exporter: "node_exporter",
    metric: "node_rapl_dram_joules_total",
    kind: "counter",
    scale: 1,
    scope: "dram",
    deviceLabels: ["instance", "index", "path"],
    workloadLabels: ["instance"],
  },
  {
    // Its gauges hold what was drawn since the last push, and are gone at the end: the counter alone is a total.
    exporter: "CodeCarbon",
    metric: "codecarbon_energy_total",
    kind: "counter",
    scale: 3.6e6,
    scope: "process",
    deviceLabels: ["exported_job", "job", "project_name"],
    workloadLabels: ["project_name"],
    pushed: true,
  },
];

/** A device's readings over time, as an instant query over a range selector answers. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** Seconds since the epoch, and the value. */
  readonly points: readonly (readonly [number, number])[];
}

/** What a Prometheus answered: its series, or its own words for what is wrong. */
export type PrometheusAnswer = { readonly series: readonly Series[] } | { readonly error: string };

/** Prometheus refuses more points than this in one answer. */
export const MOST_POINTS = 11_000;

/** Reads the JSON of `/api/v1/query`; anything else (a login page, a torn body) is an error in words. */
export function readAnswer(json: unknown): PrometheusAnswer {
  if (!isRecord(json)) return { error: "The server did not answer like a Prometheus." };
  if (json.status === "error")
    return { error: String(json.error ?? json.errorType ?? "unknown error").slice(0, 300) };
  const data = json.data;
  if (json.status !== "success" || !isRecord(data) || !Array.isArray(data.result)) {
    return { error: "The server did not answer like a Prometheus." };
  }
  return { series: data.result.flatMap(seriesOf) };
}

/** Reads the JSON of `/api/v1/label/__name__/values`. */
export function readNames(json: unknown): readonly string[] {
  return isRecord(json) && Array.isArray(json.data)
    ? json.data.filter((name) => typeof name === "string")
    : [];
}

/** `metric{a="x",b=~"y"}[60s]`, with every value quoted for PromQL. */
export function selector(
  metric: string,
  labels: Readonly<Record<string, string>>,
  rangeSeconds?: number,
): string {
  const matchers = Object.entries(labels).map(([name, value]) => `${name}=${quoted(value)}`);
  const range = rangeSeconds === undefined ? "" : `[${Math.max(1, Math.ceil(rangeSeconds))}s]`;
  return `${metric}{${matchers.join(",")}}${range}`;
}

/** The query that asks which of our metrics a server has. */
export function probeMatch(): string {
  return `{__name__=~"${EXPORTER_METRICS.map((one) => one.metric).join("|")}"}`;
}

/** A device's name from its labels: the host where one is told, and the most telling device label. */
export function deviceOf(metric: ExporterMetric, labels: Readonly<Record<string, string>>): string {
  const host = labels.Hostname ?? labels.hostname ?? labels.instance ?? "";
  const device = metric.deviceLabels
    .map((name) => labels[name])
    .filter((value) => value !== undefined && value !== host);
  return [host, ...device].filter((part) => part !== "").join("/") || metric.metric;
}

function quoted(value: string): string {
  return `"${value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n")}"`;
}

function seriesOf(result: unknown): Series[] {
  if (!isRecord(result) || !isRecord(result.metric)) return [];
  const labels: Record<string, string> = {};
  for (const [name, value] of Object.entries(result.metric))
    if (typeof value === "string") labels[name] = value;
  const raw = Array.isArray(result.values) ? result.values : result.value === undefined ? [] : [result.value];
  const points = raw.slice(0, MOST_POINTS).flatMap((pair: unknown) => {
    if (!Array.isArray(pair) || pair.length !== 2) return [];
    const point = [Number(pair[0]), Number(pair[1])] as const;
    return Number.isFinite(point[0]) && Number.isFinite(point[1]) ? [point] : [];
  });
  return [{ labels, points }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
