import { ALL_DEVICES } from "../core/live/combine.ts";
import { createMeter, type DeviceEnergy, type Meter } from "../core/live/meter.ts";
import {
  deviceOf,
  EXPORTER_METRICS,
  type ExporterMetric,
  probeMatch,
  readAnswer,
  readNames,
  type Series,
  selector,
} from "../core/live/read/prometheus.ts";
import { httpGet } from "./http.ts";

/** How a Prometheus-compatible server is reached. Secrets come from the editor's secret storage, never from a file. */
export interface PrometheusAccess {
  /** Base URL, with a path prefix where there is one (Mimir, Thanos). */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  readonly bearerToken?: string;
  /** `X-Scope-OrgID` of multi-tenant servers. */
  readonly tenant?: string;
  /** PEM text of the authority that signed the server's certificate, where it is not a usual one. */
  readonly ca?: string;
}

/** A refusal that waiting does not mend (401, 403), a wait that the server asked for (429), or another failure. */
export class PrometheusError extends Error {
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;
  constructor(message: string, status?: number, retryAfterSeconds?: number) {
    super(message);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const LARGEST_ANSWER = 32 * 1024 * 1024;
/** Raw samples are fetched in pieces of this many seconds, well under the server's limit of points. */
const PIECE_SECONDS = 3600;

/** Which of the metrics that we know this server has. */
export async function metricsOf(
  access: PrometheusAccess,
  signal?: AbortSignal,
): Promise<readonly ExporterMetric[]> {
  const names = new Set(
    readNames(await get(access, "/api/v1/label/__name__/values", { "match[]": probeMatch() }, signal)),
  );
  return EXPORTER_METRICS.filter((one) => names.has(one.metric));
}

/** Answers one instant query at `atSeconds`. */
export async function query(
  access: PrometheusAccess,
  promql: string,
  atSeconds: number,
  signal?: AbortSignal,
): Promise<readonly Series[]> {
  const answer = readAnswer(
    await get(access, "/api/v1/query", { query: promql, time: atSeconds.toFixed(3) }, signal),
  );
  if ("error" in answer) throw new PrometheusError(answer.error);
  return answer.series;
}

/** The energy of a workload's devices, read on from where it was read to. */
export interface WorkloadMeter {
  /** Reads what has come since the last reading, or since the workload's start. */
  readonly read: (toSeconds: number, signal?: AbortSignal) => Promise<readonly DeviceEnergy[]>;
}

/** So much is read again each time: scrapes come in late, and what is known already is passed over. */
const OVERLAP_SECONDS = 120;

/**
 * Energy of the devices that match `labels` from a moment on, from raw samples that we integrate ourselves:
 * `increase()` believes a restarted counter, and `avg_over_time` bills a job for the time before it began.
 * The power gauge, where there is one, stands in for the steps that the counter cannot tell. A reading that fails is
 * made up for by the next one: the server keeps what it scraped.
 */
export function workloadMeter(
  access: () => Promise<PrometheusAccess>,
  metrics: readonly ExporterMetric[],
  labels: Readonly<Record<string, string>>,
  fromSeconds: number,
): WorkloadMeter {
  const meter = createMeter();
  /** Of the metrics that tell a scope, the one that knows the workload. */
  const chosen = new Map<ExporterMetric["scope"], Pair>();
  let since = fromSeconds;
  return {
    async read(toSeconds, signal) {
      const server = await access();
      for (const scope of new Set(metrics.map((one) => one.scope))) {
        const known = chosen.get(scope);
        const pairs = known ? [known] : pairsOf(metrics.filter((one) => one.scope === scope));
        for (const pair of pairs) {
          if (!(await feedPieces(meter, server, pair, labels, since, toSeconds, signal))) continue;
          chosen.set(scope, pair);
          break;
        }
      }
      since = Math.max(fromSeconds, toSeconds - OVERLAP_SECONDS);
      return meter.devices();
    },
  };
}

interface Pair {
  readonly lead: ExporterMetric;
  readonly counter: ExporterMetric | undefined;
  readonly gauge: ExporterMetric | undefined;
}

/** What to ask for, one after the other: each exporter's counters with its gauge beside them, else its gauge alone. */
function pairsOf(metrics: readonly ExporterMetric[]): readonly Pair[] {
  return [...new Set(metrics.map((one) => one.exporter))].flatMap((exporter): readonly Pair[] => {
    const own = metrics.filter((one) => one.exporter === exporter);
    const gauge = own.find(({ kind }) => kind === "gauge");
    const counters = own.filter(({ kind }) => kind === "counter");
    if (counters.length === 0) return gauge === undefined ? [] : [{ lead: gauge, counter: undefined, gauge }];
    return counters.map((counter) => ({ lead: counter, counter, gauge }));
  });
}

/** @returns whether the exporter knows the workload. */
async function feedPieces(
  meter: Meter,
  access: PrometheusAccess,
  pair: Pair,
  labels: Readonly<Record<string, string>>,
  fromSeconds: number,
  toSeconds: number,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  let found = false;
  for (let start = fromSeconds; start < toSeconds; start += PIECE_SECONDS) {
    const end = Math.min(start + PIECE_SECONDS, toSeconds);
    const fetchOne = async (metric: ExporterMetric | undefined) =>
      metric === undefined ? [] : query(access, selector(metric.metric, labels, end - start), end, signal);
    const [counted, gauged] = await Promise.all([fetchOne(pair.counter), fetchOne(pair.gauge)]);
    found ||= counted.length + gauged.length > 0;
    feed(meter, pair, counted, gauged);
  }
  return found;
}

function feed(
  meter: Meter,
  { lead, counter, gauge }: Pair,
  counted: readonly Series[],
  gauged: readonly Series[],
): void {
  const powers = new Map(gauged.map((series) => [deviceOf(lead, series.labels), new Map(series.points)]));
  const scale = gauge?.scale ?? 1;
  for (const series of counter === undefined ? gauged : counted) {
    if (lead.only !== undefined && !lead.only.pattern.test(series.labels[lead.only.label] ?? "")) continue;
    const device = deviceOf(lead, series.labels);
    for (const [atSeconds, value] of series.points) {
      const watts = counter === undefined ? value : powers.get(device)?.get(atSeconds);
      meter.add({
        atSeconds,
        source: lead.exporter,
        device: lead.pushed ? ALL_DEVICES : device,
        scope: lead.scope,
        kind: lead.kind,
        pueIncluded: lead.pushed ?? false,
        trust: lead.pushed ? "reported" : lead.kind === "counter" ? "measured" : "sampled",
        ...(lead.pushed ? { limitWatts: PUSHED_WATTS } : {}),
        ...(counter === undefined ? {} : { energyJoules: value * counter.scale }),
        ...(watts === undefined
          ? {}
          : { powerWatts: watts * scale, limitWatts: plausibleLimit(powers.get(device), scale) }),
      });
    }
  }
}

/** A pushed total rises by two minutes of a whole node from one scrape to the next. */
const PUSHED_WATTS = 1e6;

/** No limit is exported: the largest power seen, doubled, tells a counter's step from a restart. */
function plausibleLimit(points: ReadonlyMap<number, number> | undefined, scale: number): number {
  let most = 0;
  for (const watts of points?.values() ?? []) most = Math.max(most, watts * scale);
  return Math.max(100, 2 * most);
}

async function get(
  access: PrometheusAccess,
  path: string,
  params: Readonly<Record<string, string>>,
  signal?: AbortSignal,
): Promise<unknown> {
  const url = new URL(access.url.replace(/\/+$/, "") + path);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  const { status, text, retryAfterSeconds } = await httpGet(url, {
    headers: headersOf(access),
    signal,
    largestBytes: LARGEST_ANSWER,
    ...(access.ca === undefined ? {} : { ca: access.ca }),
  }).catch((error: unknown) => {
    throw new PrometheusError(`not reached: ${error instanceof Error ? error.message : "failed"}`);
  });
  if (status === 401 || status === 403)
    throw new PrometheusError("the server refused the credentials", status);
  if (status === 429) throw new PrometheusError("the server asks to wait", 429, retryAfterSeconds ?? 60);
  try {
    return JSON.parse(text);
  } catch {
    throw new PrometheusError("the server did not answer like a Prometheus", status);
  }
}

function headersOf(access: PrometheusAccess): Record<string, string> {
  const basic =
    access.username === undefined
      ? undefined
      : `Basic ${Buffer.from(`${access.username}:${access.password ?? ""}`).toString("base64")}`;
  const authorization = access.bearerToken === undefined ? basic : `Bearer ${access.bearerToken}`;
  return {
    ...(authorization === undefined ? {} : { authorization }),
    ...(access.tenant === undefined ? {} : { "x-scope-orgid": access.tenant }),
  };
}
