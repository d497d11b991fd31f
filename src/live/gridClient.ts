import {
  type IntensitySeries,
  readCarbonAware,
  readElectricityMaps,
  readNeso,
  readWattTime,
} from "../core/live/read/gridApis.ts";
import { createBackoff } from "./backoff.ts";
import { httpGet } from "./http.ts";

/** A live grid service that the user turned on. A key, where one is needed, comes from the secret storage. */
export type GridService =
  | { readonly kind: "neso"; readonly baseUrl?: string }
  | {
      readonly kind: "electricity-maps";
      readonly zone: string;
      readonly key: string;
      readonly baseUrl?: string;
    }
  | {
      readonly kind: "watttime";
      readonly region: string;
      readonly username: string;
      readonly password: string;
      readonly baseUrl?: string;
    }
  | { readonly kind: "carbon-aware-sdk"; readonly location: string; readonly baseUrl: string };

/** Why nothing came; a refusal (401, 403) is not tried again until the settings change. */
export interface GridRefusal {
  readonly refused: boolean;
  readonly retryAfterSeconds?: number;
  readonly says: string;
}

/** A client of one service, with its cache. One request for a zone per cache period; nothing but the zone key leaves. */
export interface GridClient {
  readonly now: (atSeconds: number) => Promise<IntensitySeries | GridRefusal>;
  readonly forecast: (atSeconds: number) => Promise<IntensitySeries | GridRefusal>;
}

const HALF_HOUR = 1800;
const HOUR = 3600;
/** Latest figures change by the half hour or the hour; forecasts by the hour. */
const CACHE_SECONDS = { watttime: 300, "carbon-aware-sdk": HALF_HOUR } as const;
/** Electricity Maps tells an hour ten minutes after it began. */
const MAPS_LAG_SECONDS = 600;
/** Clients of one zone do not all ask at the same second. */
const JITTER_SECONDS = 60;
/** After a failure, doubled after each; and once five came in a row. */
const FIRST_WAIT_SECONDS = 60;
const OPEN_SECONDS = HOUR;
const WAIT_SECONDS = 600;
const TOKEN_SECONDS = 25 * 60;
const DEFAULT_URL = {
  neso: "https://api.carbonintensity.org.uk",
  "electricity-maps": "https://api.electricitymaps.com",
  watttime: "https://api.watttime.org",
} as const;

/**
 * @param random a number in [0, 1); an argument so that tests can fix it.
 * @returns a client that makes no request until it is asked.
 */
export function gridClient(service: GridService, random: () => number = Math.random): GridClient {
  const base = (
    service.baseUrl ?? (service.kind === "carbon-aware-sdk" ? "" : DEFAULT_URL[service.kind])
  ).replace(/\/+$/, "");
  const cache = new Map<
    string,
    { readonly untilSeconds: number; readonly answer: IntensitySeries | GridRefusal }
  >();
  const backoff = createBackoff(FIRST_WAIT_SECONDS, random);
  let token: { readonly value: string; readonly untilSeconds: number } | undefined;

  const cached = async (
    key: string,
    atSeconds: number,
    load: () => Promise<IntensitySeries | GridRefusal>,
  ) => {
    const known = cache.get(key);
    if (known !== undefined && atSeconds < known.untilSeconds) return known.answer;
    const answer = await load();
    cache.set(key, { untilSeconds: untilSeconds(answer, key, atSeconds), answer });
    return answer;
  };
  const untilSeconds = (answer: IntensitySeries | GridRefusal, key: string, atSeconds: number) => {
    if ("points" in answer) {
      backoff.succeeded();
      return nextFigure(service.kind, key, atSeconds) + JITTER_SECONDS * random();
    }
    if (answer.refused) return Number.POSITIVE_INFINITY;
    return atSeconds + (backoff.failed(answer.retryAfterSeconds) ?? OPEN_SECONDS);
  };
  const ask = async (
    url: string,
    headers: Record<string, string>,
    read: (json: unknown) => IntensitySeries | undefined,
  ) => {
    const answer = await getJson(url, headers);
    if ("says" in answer) return answer;
    return read(answer.json) ?? { refused: false, says: "the service answered in an unknown form" };
  };
  const bearer = async (atSeconds: number): Promise<string | GridRefusal> => {
    if (service.kind !== "watttime") return "";
    if (token !== undefined && atSeconds < token.untilSeconds) return token.value;
    const basic = Buffer.from(`${service.username}:${service.password}`).toString("base64");
    const answer = await getJson(`${base}/login`, { authorization: `Basic ${basic}` });
    if ("says" in answer) return answer;
    const value = (answer.json as { token?: unknown } | null)?.token;
    if (typeof value !== "string") return { refused: false, says: "the service gave no token" };
    token = { value, untilSeconds: atSeconds + TOKEN_SECONDS };
    return value;
  };
  const tokenIsOld = (atSeconds: number) =>
    token !== undefined && token.untilSeconds - atSeconds < TOKEN_SECONDS;
  const fetchSeries = async (
    atSeconds: number,
    forecast: boolean,
    renewed?: boolean,
  ): Promise<IntensitySeries | GridRefusal> => {
    const encode = encodeURIComponent;
    switch (service.kind) {
      case "neso": {
        const from = new Date(atSeconds * 1000).toISOString().slice(0, 16);
        return ask(forecast ? `${base}/intensity/${from}Z/fw48h` : `${base}/intensity`, {}, readNeso);
      }
      case "electricity-maps": {
        const path = forecast ? "forecast" : "latest";
        return ask(
          `${base}/v3/carbon-intensity/${path}?zone=${encode(service.zone)}`,
          { "auth-token": service.key },
          readElectricityMaps,
        );
      }
      case "watttime": {
        const value = await bearer(atSeconds);
        if (typeof value !== "string") return value;
        const path = forecast ? "forecast" : "historical";
        const range = forecast
          ? ""
          : `&start=${encode(new Date((atSeconds - 900) * 1000).toISOString())}&end=${encode(new Date(atSeconds * 1000).toISOString())}`;
        const url = `${base}/v3/${path}?region=${encode(service.region)}&signal_type=co2_moer${range}`;
        const read = (json: unknown) => readWattTime(json, forecast);
        const answer = await ask(url, { authorization: `Bearer ${value}` }, read);
        // A token may end before its time; the next question logs in anew, once.
        const old = "says" in answer && answer.refused && renewed !== true && tokenIsOld(atSeconds);
        if (!old) return answer;
        token = undefined;
        return fetchSeries(atSeconds, forecast, true);
      }
      case "carbon-aware-sdk":
        return ask(
          `${base}/emissions/forecasts/current?location=${encode(service.location)}`,
          {},
          readCarbonAware,
        );
    }
  };
  return {
    now: (atSeconds) => cached("now", atSeconds, () => fetchSeries(atSeconds, false)),
    forecast: (atSeconds) => cached("forecast", atSeconds, () => fetchSeries(atSeconds, true)),
  };
}

/** When the service has something new: at its own half hours and hours, not counted from our question. */
function nextFigure(kind: GridService["kind"], key: string, atSeconds: number): number {
  if (key === "forecast" && kind !== "carbon-aware-sdk") return atSeconds + HOUR;
  const next = (step: number) => (Math.floor(atSeconds / step) + 1) * step;
  if (kind === "neso") return next(HALF_HOUR);
  if (kind === "electricity-maps") return next(HOUR) + MAPS_LAG_SECONDS;
  return atSeconds + CACHE_SECONDS[kind];
}

async function getJson(
  url: string,
  headers: Record<string, string>,
): Promise<{ readonly json: unknown } | GridRefusal> {
  try {
    const { status, text, retryAfterSeconds } = await httpGet(url, { headers });
    if (status === 401 || status === 403)
      return { refused: true, says: `the service refused the key (${status})` };
    if (status === 429)
      return {
        refused: false,
        retryAfterSeconds: retryAfterSeconds ?? WAIT_SECONDS,
        says: "the service asks to wait",
      };
    if (status !== 200) return { refused: false, says: `the service answered ${status}` };
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    return { refused: false, says: `not reached: ${error instanceof Error ? error.message : "failed"}` };
  }
}
