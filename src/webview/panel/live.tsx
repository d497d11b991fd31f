import { formatAmount, formatNumber } from "../../present/format.ts";
import { type EndedRun, endedDetail, endedTitle, endedWhen } from "../../present/liveHistory.ts";
import type { LiveCourse, LivePage } from "../../present/livePage.ts";
import { liveRunLines, liveRunTitle, rangeText } from "../../present/liveRun.ts";
import { timeTicks } from "../../present/timeTicks.ts";
import { Button } from "../button.tsx";
import { Chart } from "./chart.tsx";
import type { TabProps } from "./context.ts";
import { type ChartRange, LineChart } from "./lineChart.tsx";

type Props = Pick<TabProps, "live" | "labels" | "words" | "post">;

/** The running training: what it draws, where it is heading, what was expected; and what ended runs drew. */
export function LiveTab({ live, labels, words, post }: Props) {
  if (live === undefined) return <p class="quiet">{labels.readingTitle}</p>;
  const { course, off, place, asked } = live;
  return (
    <>
      {off !== undefined && <p>{off === "trust" ? labels.liveUntrusted : labels.liveOff}</p>}
      {course === undefined ? (
        off === undefined && <p>{labels.liveNone}</p>
      ) : (
        <Course {...{ course, live, labels, words, post }} />
      )}
      {off === undefined && course?.view.reading === undefined && asked.length > 0 && (
        <details>
          <summary>{labels.liveAsked}</summary>
          <ul class="told">
            {asked.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {off === undefined && place !== undefined && (
        <p class="quiet">{place === "browser" ? labels.liveBrowser : labels.liveRemote}</p>
      )}
      <Ended {...{ live, labels, words, post }} />
    </>
  );
}

function Course({
  course,
  live,
  labels,
  words,
  post,
}: Props & { readonly course: LiveCourse; readonly live: LivePage }) {
  const { view, points, endedAtSeconds } = course;
  const line =
    endedAtSeconds === undefined
      ? undefined
      : live.history.find(
          (run) => run.label === view.label && run.startedAtSeconds === view.startedAtSeconds,
        );
  const title = line === undefined ? liveRunTitle(view, live.nowSeconds, words) : endedTitle(line, words);
  const lines =
    line === undefined ? liveRunLines(view, live.nowSeconds, words).slice(1) : [endedDetail(line, words)];
  return (
    <section aria-labelledby="live-title">
      <h2 id="live-title">{view.label}</h2>
      {endedAtSeconds !== undefined && <p class="quiet">{labels.liveEnded}</p>}
      {title !== undefined && <p class="figure">{title}</p>}
      <ul class="told">
        {lines.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {points.length > 1 && <Charts {...{ course, labels, words, post }} />}
      {endedAtSeconds === undefined && (
        <p class="buttons">
          <Button
            secondary
            label={labels.stopTracking}
            onClick={() => post({ type: "live", action: "stop" })}
          />
        </p>
      )}
    </section>
  );
}

/** An estimate further off than this would squash the course; the words beside it tell it then. */
const FAR_OFF = 4;
/** More rows than these nobody reads. */
const MOST_ROWS = 20;

function Charts({
  course,
  labels,
  words,
  post,
}: Pick<Props, "labels" | "words" | "post"> & { readonly course: LiveCourse }) {
  const { view, points, endedAtSeconds } = course;
  const { projection, estimate, startedAtSeconds } = view;
  const time = (seconds: number) => formatAmount(seconds / 3600, "h", words);
  const energy = (kWh: number) => formatAmount(kWh, "kWh", words);
  const watts = (value: number) => `${formatNumber(value, words, 3)} W`;
  const since = (atSeconds: number) => Math.max(0, atSeconds - startedAtSeconds);
  const heading: ChartRange | undefined =
    projection === undefined || endedAtSeconds !== undefined
      ? undefined
      : { x: projection.seconds.p50, ...projection.energyKWh };
  const last = points.at(-1);
  const end = heading?.x ?? since(last?.atSeconds ?? startedAtSeconds);
  const expected = estimate && { x: end, ...estimate.energyKWh };
  const highest = Math.max(heading?.p90 ?? 0, ...points.map(({ energyKWh }) => energyKWh ?? 0));
  const drawn = expected !== undefined && expected.p90 <= FAR_OFF * highest;
  const powers = points.flatMap(({ powerWatts }) => powerWatts ?? []);
  const step = Math.ceil(points.length / MOST_ROWS);
  const rows = points.filter((_, index) => index % step === 0 || index === points.length - 1);
  return (
    <>
      {powers.length > 1 && (
        <Chart name="power" title={`${view.label}: ${labels.power}`} labels={labels} post={post}>
          <LineChart
            title={labels.power}
            spoken={`${labels.power}: ${watts(Math.min(...powers))} – ${watts(Math.max(...powers))}`}
            points={points.map((one) => ({ x: since(one.atSeconds), y: one.powerWatts }))}
            formatX={time}
            ticksX={timeTicks}
            formatY={watts}
          />
        </Chart>
      )}
      <Chart name="energy" title={`${view.label}: ${labels.energySoFar}`} labels={labels} post={post}>
        <LineChart
          title={labels.energySoFar}
          spoken={`${labels.energySoFar}: ${last?.energyKWh === undefined ? "" : energy(last.energyKWh)}`}
          points={points.map((one) => ({ x: since(one.atSeconds), y: one.energyKWh }))}
          heading={heading}
          expected={drawn ? expected : undefined}
          formatX={time}
          ticksX={timeTicks}
          formatY={energy}
        />
      </Chart>
      <p class="legend quiet">
        {heading && (
          <span>
            <span class="swatch band" aria-hidden="true" /> {labels.forecastEnd}: {rangeText(heading, energy)}
          </span>
        )}
        {expected && (
          <span>
            {drawn && <span class="swatch expected" aria-hidden="true" />}{" "}
            {drawn ? labels.forecastStart : labels.forecastBeyond}: {rangeText(expected, energy)}
          </span>
        )}
      </p>
      <details>
        <summary>{labels.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.time}</th>
              <th scope="col" class="number">
                {labels.power}
              </th>
              <th scope="col" class="number">
                {labels.energySoFar}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ atSeconds, powerWatts, energyKWh }) => (
              <tr key={atSeconds}>
                <th scope="row">{time(since(atSeconds))}</th>
                <td class="number">{powerWatts === undefined ? "" : watts(powerWatts)}</td>
                <td class="number">{energyKWh === undefined ? "" : energy(energyKWh)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Ended({ live, labels, words, post }: Props & { readonly live: LivePage }) {
  return (
    <section aria-labelledby="ended-title">
      <h2 id="ended-title">{labels.ended}</h2>
      {live.history.length === 0 ? (
        <p class="quiet">{labels.noneEnded}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <div class="scrolls" tabIndex={0}>
          <table id="ended">
            <caption class="spoken">{labels.ended}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.run}</th>
                <th scope="col" class="number">
                  {labels.measuredFigure}
                </th>
                <th scope="col" class="number">
                  {labels.estimatedFigure}
                </th>
                <th scope="col" class="number">
                  {labels.ratio}
                </th>
                <th scope="col">{labels.how}</th>
              </tr>
            </thead>
            <tbody>
              {live.history.map((run) => (
                <EndedRow key={`${run.label}${run.startedAtSeconds}`} run={run} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p class="buttons">
        {live.history.length > 0 && (
          <Button
            secondary
            label={labels.exportHistory}
            onClick={() => post({ type: "live", action: "export" })}
          />
        )}
        {live.learnedRuns > 0 && (
          <Button
            secondary
            label={`${labels.forgetLearned} (${formatNumber(live.learnedRuns, words, 3)})`}
            onClick={() => post({ type: "live", action: "forget" })}
          />
        )}
      </p>
    </section>
  );
}

function EndedRow({ run, words }: { readonly run: EndedRun } & Pick<Props, "words">) {
  const { estimatedEnergyKWh, ...drawn } = run;
  const { energyKWh, kgCO2e, ended } = drawn;
  const energy = (kWh: number | undefined) => (kWh === undefined ? "" : formatAmount(kWh, "kWh", words));
  // A run that was cut short says nothing of the forecast of a whole one.
  const whole = ended === "finished" && energyKWh !== undefined && (estimatedEnergyKWh ?? 0) > 0;
  return (
    <tr>
      <th scope="row" class="wide">
        {run.label}
        <span class="quiet block">{endedWhen(run, words)}</span>
      </th>
      <td class="number">
        {energy(energyKWh)}
        {kgCO2e !== undefined && <span class="quiet block">{formatAmount(kgCO2e, "kgCO2e", words)}</span>}
      </td>
      <td class="number">{energy(estimatedEnergyKWh)}</td>
      <td class="number">
        {whole ? formatNumber((energyKWh ?? 0) / (estimatedEnergyKWh ?? 1), words, 2) : ""}
      </td>
      <td>{endedDetail(drawn, words)}</td>
    </tr>
  );
}
