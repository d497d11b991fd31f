import { createMeter, type DeviceEnergy } from "../core/live/meter.ts";
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

/**
 * Energy of the devices that match `labels` between two moments, from raw samples that we integrate ourselves:
 * `increase()` believes a restarted counter, and `avg_over_time` bills a job for the time before it began.
 * The power gauge, where there is one, stands in for the steps that the counter cannot tell.
 */
export async function energyBetween(
  access: PrometheusAccess,
  metrics: readonly ExporterMetric[],
  labels: Readonly<Record<string, string>>,
  fromSeconds: number,
  toSeconds: number,
  signal?: AbortSignal,
): Promise<readonly DeviceEnergy[]> {
  const meter = createMeter();
  for (const scope of new Set(metrics.map((one) => one.scope))) {
    const counter = metrics.find((one) => one.scope === scope && one.kind === "counter");
    const gauge = metrics.find(
      (one) =>
        one.scope === scope &&
        one.kind === "gauge" &&
        (counter === undefined || one.exporter === counter.exporter),
    );
    const lead = counter ?? gauge;
    if (lead === undefined) continue;
    for (let start = fromSeconds; start < toSeconds; start += PIECE_SECONDS) {
      const end = Math.min(start + PIECE_SECONDS, toSeconds);
      const fetchOne = async (metric: ExporterMetric | undefined) =>
        metric === undefined ? [] : query(access, selector(metric.metric, labels, end - start), end, signal);
      const [counted, gauged] = await Promise.all([fetchOne(counter), fetchOne(gauge)]);
      feed(meter, lead, counter, counted, gauge, gauged);
    }
  }
  return meter.devices();
}

function feed(
  meter: ReturnType<typeof createMeter>,
  lead: ExporterMetric,
  counter: ExporterMetric | undefined,
  counted: readonly Series[],
  gauge: ExporterMetric | undefined,
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
        device,
        scope: lead.scope,
        kind: lead.kind,
        pueIncluded: false,
        trust: lead.kind === "counter" ? "measured" : "sampled",
        ...(counter === undefined ? {} : { energyJoules: value * counter.scale }),
        ...(watts === undefined
          ? {}
          : { powerWatts: watts * scale, limitWatts: plausibleLimit(powers.get(device), scale) }),
      });
    }
  }
}

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
