import {
  type IntensitySeries,
  readCarbonAware,
  readElectricityMaps,
  readNeso,
  readWattTime,
} from "../core/live/read/gridApis.ts";

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

const TIMEOUT_MS = 10_000;
/** Latest figures change by the half hour or the hour; forecasts by the hour. */
const CACHE_SECONDS = {
  neso: 1800,
  "electricity-maps": 3600,
  watttime: 300,
  "carbon-aware-sdk": 1800,
} as const;
const TOKEN_SECONDS = 25 * 60;
const DEFAULT_URL = {
  neso: "https://api.carbonintensity.org.uk",
  "electricity-maps": "https://api.electricitymaps.com",
  watttime: "https://api.watttime.org",
} as const;

/** @returns a client that makes no request until it is asked. */
export function gridClient(service: GridService): GridClient {
  const base = (
    service.baseUrl ?? (service.kind === "carbon-aware-sdk" ? "" : DEFAULT_URL[service.kind])
  ).replace(/\/+$/, "");
  const cache = new Map<
    string,
    { readonly untilSeconds: number; readonly answer: IntensitySeries | GridRefusal }
  >();
  let token: { readonly value: string; readonly untilSeconds: number } | undefined;

  const cached = async (
    key: string,
    atSeconds: number,
    load: () => Promise<IntensitySeries | GridRefusal>,
  ) => {
    const known = cache.get(key);
    if (known !== undefined && atSeconds < known.untilSeconds) return known.answer;
    const answer = await load();
    cache.set(key, { untilSeconds: atSeconds + keepSeconds(answer), answer });
    return answer;
  };
  const keepSeconds = (answer: IntensitySeries | GridRefusal) => {
    if ("points" in answer) return CACHE_SECONDS[service.kind];
    return answer.refused ? Number.POSITIVE_INFINITY : (answer.retryAfterSeconds ?? 60);
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
  const fetchSeries = async (
    atSeconds: number,
    forecast: boolean,
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
        return ask(url, { authorization: `Bearer ${value}` }, (json) => readWattTime(json, forecast));
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

async function getJson(
  url: string,
  headers: Record<string, string>,
): Promise<{ readonly json: unknown } | GridRefusal> {
  try {
    const response = await fetch(url, {
      headers: { accept: "application/json", ...headers },
      redirect: "error",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (response.status === 401 || response.status === 403)
      return { refused: true, says: `the service refused the key (${response.status})` };
    if (response.status === 429) {
      const wait = Number(response.headers.get("retry-after"));
      return { refused: false, retryAfterSeconds: wait > 0 ? wait : 600, says: "the service asks to wait" };
    }
    if (!response.ok) return { refused: false, says: `the service answered ${response.status}` };
    return { json: await response.json() };
  } catch (error) {
    return { refused: false, says: `not reached: ${error instanceof Error ? error.message : "failed"}` };
  }
}
