import { tightAxisOf } from "../../present/axis.ts";
import { formatNumber, formatQuantity, formatShare } from "../../present/format.ts";
import { Chart } from "./chart.tsx";
import type { ReckoningProps } from "./context.ts";
import type { RegionRun } from "./core.ts";
import { SmallBar } from "./smallBar.tsx";

/** Where the run would emit how much: every region of the tables, cleanest first, the present one marked. */
export function Where({ run, choices, labels, words, core, today, choose, post }: ReckoningProps) {
  const all = core.inAllRegions(run.workload);
  const { provider, jurisdiction } = choices.where;
  const here = core.regionOf(run.workload);
  const shown = all.filter(
    ({ grid: { region } }) =>
      region === here ||
      ((provider === "" || region.provider === provider) &&
        (jurisdiction === "" || region.jurisdiction === jurisdiction)),
  );
  const todays = all.find(({ grid }) => grid.region === here)?.estimate.totalKgCO2e ?? today.totalKgCO2e;
  const axis = tightAxisOf(shown.map(({ estimate }) => estimate.totalKgCO2e));
  const values = (read: (one: RegionRun) => string) => [...new Set(all.map(read))].sort();
  return (
    <>
      <p>
        {labels.today}: {formatQuantity(today.totalKgCO2e, words).full} · {today.place}
      </p>
      <div class="fields filters">
        <Filter
          label={labels.provider}
          all={labels.all}
          value={provider}
          values={values(({ grid }) => core.providerId(grid.region.provider))}
          choose={(chosen) => choose({ where: { ...choices.where, provider: chosen } })}
        />
        <Filter
          label={labels.jurisdiction}
          all={labels.all}
          value={jurisdiction}
          values={values(({ grid }) => grid.region.jurisdiction)}
          choose={(chosen) => choose({ where: { ...choices.where, jurisdiction: chosen } })}
        />
      </div>
      <Chart name="regions" title={`${run.workload.label}: ${labels.tabs.where}`} labels={labels} post={post}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section class="scrolls" tabIndex={0} aria-label={labels.tabs.where}>
          <table>
            <caption class="spoken">{labels.tabs.where}</caption>
            <thead>
              <tr>
                <th scope="col">{labels.region}</th>
                <th scope="col" class="number">
                  {labels.intensity}
                </th>
                <th scope="col" class="number">
                  {labels.carbon}
                </th>
                <th scope="col" class="optional">
                  {labels.range}
                </th>
                <th scope="col" class="number">
                  {labels.againstToday}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ grid, estimate }) => {
                const { region } = grid;
                const carbon = formatQuantity(estimate.totalKgCO2e, words);
                const ratio = estimate.totalKgCO2e.p50 / todays.p50 - 1;
                return (
                  <tr
                    key={`${region.provider} ${region.region}`}
                    class={region === here ? "here" : undefined}
                    aria-current={region === here ? "location" : undefined}
                  >
                    <th scope="row">
                      {region.provider} {region.region}
                      {region === here && <span class="mark">{labels.here}</span>}
                      <span class="quiet block">
                        {region.location}, {region.jurisdiction}
                      </span>
                    </th>
                    <td class="number" title={`${grid.citation.title}, ${grid.citation.year}`}>
                      {formatNumber(grid.gCO2ePerKWh, words, grid.gCO2ePerKWh < 100 ? 2 : 3)}
                      {grid.how === "converted" && <abbr title={labels.converted}>*</abbr>}
                    </td>
                    <td class="number">{carbon.text}</td>
                    <td class="optional">
                      <SmallBar axis={axis} carbon={estimate.totalKgCO2e} />
                      <span class="spoken">{carbon.range}</span>
                    </td>
                    <td class="number">
                      {region === here
                        ? ""
                        : `${ratio < 0 ? "−" : "+"}${formatShare(Math.abs(ratio), words)}`}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </Chart>
      <p class="quiet">* {labels.converted}</p>
    </>
  );
}

interface FilterProps {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly values: readonly string[];
  readonly choose: (value: string) => void;
}

function Filter({ label, all, value, values, choose }: FilterProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{all}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}
