import * as z from "zod/mini";

/** One moment's grid intensity, as a live service tells it. */
export interface IntensityPoint {
  readonly fromSeconds: number;
  readonly gCO2ePerKWh: number;
  readonly isForecast: boolean;
}

/** A series with its basis; figures of different bases are never mixed in one total. */
export interface IntensitySeries {
  readonly points: readonly IntensityPoint[];
  readonly signal: "average" | "marginal";
  readonly boundary: "lifecycle" | "direct" | "unknown";
  /** The words that a tooltip owes the source. */
  readonly attribution: string;
}

const LB_PER_MWH_TO_G_PER_KWH = 0.45359237;
/** No grid emits more than burning lignite badly; a figure above is in another unit. */
const HIGHEST_G_PER_KWH = 2_500;
const MOST_POINTS = 1_000;

const neso = z.object({
  data: z.array(
    z.object({
      from: z.string(),
      intensity: z.object({ forecast: z.nullish(z.number()), actual: z.nullish(z.number()) }),
    }),
  ),
});

/** UK National Energy System Operator, `/intensity` and `/intensity/{from}/fw48h`. Generation only, CC BY 4.0. */
export function readNeso(json: unknown): IntensitySeries | undefined {
  const parsed = neso.safeParse(json);
  if (!parsed.success) return undefined;
  const points = parsed.data.data.map(({ from, intensity }) =>
    point(from, intensity.actual ?? intensity.forecast, intensity.actual == null),
  );
  return series(points, "average", "direct", "Carbon Intensity API, NESO (CC BY 4.0)");
}

const electricityMapsPoint = z.object({ carbonIntensity: z.nullish(z.number()), datetime: z.string() });
const electricityMaps = z.union([
  z.object({ forecast: z.array(electricityMapsPoint) }),
  z.object({ history: z.array(electricityMapsPoint) }),
  z.extend(electricityMapsPoint, { emissionFactorType: z.optional(z.string()) }),
]);

/** Electricity Maps v3 `latest`, `history` and `forecast`. Flow-traced consumption. */
export function readElectricityMaps(json: unknown): IntensitySeries | undefined {
  const parsed = electricityMaps.safeParse(json);
  if (!parsed.success) return undefined;
  const { data } = parsed;
  const isForecast = "forecast" in data;
  const rows = "forecast" in data ? data.forecast : "history" in data ? data.history : [data];
  const direct = "emissionFactorType" in data && data.emissionFactorType === "direct";
  return series(
    rows.map((row) => point(row.datetime, row.carbonIntensity, isForecast)),
    "average",
    direct ? "direct" : "lifecycle",
    "Electricity Maps",
  );
}

const wattTime = z.object({
  data: z.array(z.object({ point_time: z.string(), value: z.number() })),
  meta: z.object({ signal_type: z.string(), units: z.string() }),
});

/** WattTime v3 `historical` and `forecast`: marginal, in lb/MWh. A percentile index is not an intensity. */
export function readWattTime(json: unknown, isForecast: boolean): IntensitySeries | undefined {
  const parsed = wattTime.safeParse(json);
  if (!parsed.success || parsed.data.meta.units !== "lbs_co2_per_mwh") return undefined;
  const points = parsed.data.data.map((row) =>
    point(row.point_time, row.value * LB_PER_MWH_TO_G_PER_KWH, isForecast),
  );
  return series(points, "marginal", "direct", "WattTime (marginal operating emissions rate)");
}

const carbonAware = z.array(
  z.object({ forecastData: z.array(z.object({ timestamp: z.string(), value: z.number() })) }),
);

/** Carbon Aware SDK `/emissions/forecasts/current`; its basis is its operator's choice. */
export function readCarbonAware(json: unknown): IntensitySeries | undefined {
  const parsed = carbonAware.safeParse(json);
  const rows = parsed.success ? parsed.data[0]?.forecastData : undefined;
  if (rows === undefined) return undefined;
  return series(
    rows.map((row) => point(row.timestamp, row.value, true)),
    "average",
    "unknown",
    "Carbon Aware SDK endpoint",
  );
}

function point(
  time: string,
  value: number | null | undefined,
  isForecast: boolean,
): IntensityPoint | undefined {
  const fromSeconds = Date.parse(time) / 1000;
  if (!Number.isFinite(fromSeconds) || value == null || !(value >= 0 && value <= HIGHEST_G_PER_KWH))
    return undefined;
  return { fromSeconds, gCO2ePerKWh: value, isForecast };
}

function series(
  points: readonly (IntensityPoint | undefined)[],
  signal: IntensitySeries["signal"],
  boundary: IntensitySeries["boundary"],
  attribution: string,
): IntensitySeries | undefined {
  const known = points.slice(0, MOST_POINTS).filter((one) => one !== undefined);
  if (known.length === 0) return undefined;
  return { points: known.sort((a, b) => a.fromSeconds - b.fromSeconds), signal, boundary, attribution };
}
