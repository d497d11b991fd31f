import { isForecastOf, meanFrom, startRatio } from "../estimate/gridHours.ts";
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

/** A later start, for short runs that no one waits for; only with a forecast of the run's own grid. */
export const greenerHours: SuggestionRule = {
  id: "greener-hours",
  suggest(workload, { task, hours }, { gridForecast } = {}) {
    if (gridForecast === undefined || !isForecastOf(workload, gridForecast)) return [];
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
  const today = meanFrom(forecast, now, hours.p50);
  if (today === undefined || !(today > 0)) return undefined;
  const starts = points
    .map(({ fromSeconds }) => fromSeconds)
    .filter((from) => from >= now + LEAST_WAIT_SECONDS)
    .flatMap((from) => {
      const later = meanFrom(forecast, from, hours.p50);
      return later === undefined ? [] : [{ from, later }];
    });
  const lowest = Math.min(...starts.map(({ later }) => later));
  const first = starts.find(({ later }) => later <= AS_GOOD * lowest);
  if (first === undefined) return undefined;
  const ratio = startRatio(forecast, hours, first.from);
  return ratio === undefined || ratio > WORTH_WAITING
    ? undefined
    : { fromSeconds: first.from, now: today, later: first.later, ratio };
}

/** `02:30 UTC`. */
function clock(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}
