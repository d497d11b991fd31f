import { findZone } from "../data/grid.ts";
import { findRegion } from "../data/regions.ts";
import type { GridForecast } from "../model/gridForecast.ts";
import type { Quantity } from "../model/quantity.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";

/** Longer runs go over day and night whenever they begin. */
const MOST_HOURS = 12;
/** A wait of less is no plan. */
const LEAST_WAIT_SECONDS = 3600;
/** The hours must be this much cleaner. */
const WORTH_WAITING = 0.93;
/** Of hours that are nearly as clean the first. */
const AS_GOOD = 1.02;
const HOUR = 3600;
const WAITS_FOR_NO_ONE: ReadonlySet<string> = new Set(["serving", "api"]);
/** Countries of several grids: the forecast of one says nothing of a region that may lie in another. */
const SEVERAL_GRIDS: ReadonlySet<string> = new Set(["USA", "CHN", "IND", "AUS", "CAN", "BRA", "RUS"]);

/** A later start, for short runs that no one waits for; only with a forecast of the run's own grid. */
export const greenerHours: SuggestionRule = {
  id: "greener-hours",
  suggest(workload, { task, hours }, { gridForecast } = {}) {
    if (gridForecast === undefined || !isOfItsGrid(workload, gridForecast)) return [];
    if (WAITS_FOR_NO_ONE.has(task) || hours.p90 > MOST_HOURS || isInteractive(workload)) return [];
    const best = bestStart(gridForecast, hours);
    if (best === undefined) return [];
    const { region, country } = workload.inputs;
    const wait = Math.round((best.fromSeconds - gridForecast.askedAtSeconds) / HOUR);
    const kind = gridForecast.signal === "marginal" ? "marginal" : "average";
    return [
      {
        rule: "greener-hours",
        title: `Start in about ${wait} ${wait === 1 ? "hour" : "hours"} (${clock(best.fromSeconds)})`,
        rationale: `${gridForecast.attribution}, asked at ${clock(gridForecast.askedAtSeconds)}: over the run's time the grid is forecast at ${Math.round(best.later)} g/kWh from ${clock(best.fromSeconds)}, at ${Math.round(best.now)} g/kWh from now (${kind}). The energy stays the same.`,
        tradeOff:
          "The result comes later. A forecast: look again before you start. What waiting saves falls as grids get cleaner, and is less than another region saves.",
        patch: { gridHoursRatio: best.ratio },
        at: region ?? country,
        citation: {
          title:
            "Wiesner et al., Let's Wait Awhile: How Temporal Workload Shifting Can Reduce Carbon Emissions",
          url: "https://arxiv.org/abs/2110.13234",
          year: 2021,
          verified: false,
        },
      },
    ];
  },
};

/** A person sits before a notebook. */
function isInteractive({ anchor }: Workload): boolean {
  return anchor?.path.endsWith(".ipynb") === true;
}

/** Whether the forecast's zone can be the run's. */
function isOfItsGrid({ inputs }: Workload, forecast: GridForecast): boolean {
  const { region, provider, country, gCO2ePerKWh } = inputs;
  if (gCO2ePerKWh !== undefined) return false;
  const cloud = region === undefined ? undefined : findRegion(region.value, provider?.value)?.row;
  const zone = cloud?.zone ?? (country === undefined ? undefined : findZone(country.value)?.row.zone);
  const own = zone?.slice(0, 3);
  if (own === undefined) return region === undefined;
  if (own !== forecast.country) return false;
  return cloud === undefined || !SEVERAL_GRIDS.has(own);
}

interface Start {
  readonly fromSeconds: number;
  readonly now: number;
  readonly later: number;
  /** The least that the wait brings, over the times that the run may take. */
  readonly ratio: number;
}

/** The first of the cleanest starts that the forecast reaches. */
function bestStart(forecast: GridForecast, hours: Quantity<"h">): Start | undefined {
  const { askedAtSeconds: now, points } = forecast;
  const lengths = [hours.p50, hours.p10, hours.p90].map((one) => Math.max(0.5, one) * HOUR);
  const [usual = HOUR] = lengths;
  const today = mean(points, now, now + usual);
  if (today === undefined || !(today > 0)) return undefined;
  const starts = points
    .map(({ fromSeconds }) => fromSeconds)
    .filter((from) => from >= now + LEAST_WAIT_SECONDS)
    .flatMap((from) => {
      const later = mean(points, from, from + usual);
      return later === undefined ? [] : [{ from, later }];
    });
  const lowest = Math.min(...starts.map(({ later }) => later));
  const first = starts.find(({ later }) => later <= AS_GOOD * lowest);
  if (first === undefined) return undefined;
  let ratio = first.later / today;
  for (const length of lengths) {
    const [a, b] = [mean(points, now, now + length), mean(points, first.from, first.from + length)];
    if (a === undefined || b === undefined || !(a > 0)) return undefined;
    ratio = Math.max(ratio, b / a);
  }
  return ratio > WORTH_WAITING
    ? undefined
    : { fromSeconds: first.from, now: today, later: first.later, ratio: Math.max(ratio, 0.01) };
}

/** Mean intensity of a stretch of time; undefined where the forecast does not reach over it. */
function mean(points: GridForecast["points"], from: number, to: number): number | undefined {
  const last = points.at(-1);
  const before = points.at(-2);
  const first = points[0];
  if (first === undefined || last === undefined || before === undefined) return undefined;
  const end = last.fromSeconds + (last.fromSeconds - before.fromSeconds);
  // The point of the current half hour may begin a little after the question.
  if (from < first.fromSeconds - HOUR || to > end) return undefined;
  let sum = 0;
  points.forEach(({ fromSeconds, gCO2ePerKWh }, index) => {
    const begins = index === 0 ? Math.min(from, fromSeconds) : fromSeconds;
    const ends = points[index + 1]?.fromSeconds ?? end;
    const within = Math.min(to, ends) - Math.max(from, begins);
    if (within > 0) sum += within * gCO2ePerKWh;
  });
  return sum / (to - from);
}

/** `02:30 UTC`. */
function clock(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}
