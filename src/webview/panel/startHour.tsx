import type { Estimate } from "../../core/model/estimate.ts";
import { formatShare } from "../../present/format.ts";
import type { PanelLabels } from "../../present/panelLabels.ts";
import type { PanelHours } from "../../present/panelReport.ts";
import type { Words } from "../../present/words.ts";
import type { Core } from "./context.ts";

/** Under this name the chosen hour stands among the texts that were typed, in seconds since 1970. */
export const START_HOUR = "startHour";

interface Props {
  readonly hours: PanelHours;
  /** The run as changed so far: its length says which hours it takes. */
  readonly estimate: Estimate;
  readonly typed: string | undefined;
  readonly core: Core;
  readonly labels: PanelLabels;
  readonly words: Words;
  readonly onChoose: (text: string) => void;
}

/** When to begin, where a forecast of the run's own grid reaches over it; else why that cannot be chosen. */
export function StartHour({ hours, estimate, typed, core, labels, words, onChoose }: Props) {
  const { forecast } = hours;
  const isOwn = forecast !== undefined && core.isForecastOf(estimate.workload, forecast);
  const starts = isOwn ? core.startsOf(forecast, estimate.hours) : [];
  const why = !hours.isAsked
    ? labels.noForecast
    : forecast === undefined
      ? labels.forecastSilent
      : !isOwn
        ? labels.forecastElsewhere
        : starts.length === 0
          ? labels.forecastShort
          : forecast.attribution;
  const time = new Intl.DateTimeFormat(words.locale, {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  const change = (ratio: number) => `${ratio < 1 ? "−" : "+"}${formatShare(Math.abs(ratio - 1), words)}`;
  return (
    <div class="field">
      <label for="start-hour">{labels.startHour}</label>
      <select
        id="start-hour"
        value={typed ?? ""}
        disabled={starts.length === 0}
        aria-describedby="start-hour-why"
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        <option value="">{labels.now}</option>
        {starts.map(({ fromSeconds, ratio }) => (
          <option key={fromSeconds} value={String(fromSeconds)}>
            {time.format(fromSeconds * 1000)} ({change(ratio)})
          </option>
        ))}
      </select>
      <p id="start-hour-why" class="quiet">
        {why}
      </p>
    </div>
  );
}

/** The grid of the chosen hour against now; undefined where none is chosen, or the forecast no longer holds it. */
export function hoursRatio(
  { forecast }: PanelHours,
  estimate: Estimate,
  typed: string | undefined,
  core: Core,
): number | undefined {
  if (typed === undefined || forecast === undefined || !core.isForecastOf(estimate.workload, forecast))
    return undefined;
  return core.startRatio(forecast, estimate.hours, Number(typed));
}
