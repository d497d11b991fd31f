import { formatNumber, formatQuantity, formatRuns } from "../../present/format.ts";
import type { PanelRun } from "../../present/panelMessages.ts";
import type { TabProps } from "./context.ts";
import { History } from "./history.tsx";
import type { Choices } from "./kept.ts";

type Column = Choices["sort"]["column"];

const readers: { readonly [C in Column]: (run: PanelRun) => string | number } = {
  label: ({ workload }) => workload.label,
  carbon: ({ totalKgCO2e }) => totalKgCO2e.p50,
  energy: ({ energyKWh }) => energyKWh.p50,
  hours: ({ hours }) => hours.p50,
  hardware: ({ hardware }) => hardware,
  place: ({ place }) => place,
};

/** Columns of figures: the largest first at the first click, and aligned at the end. */
const numbers: ReadonlySet<Column> = new Set(["carbon", "energy", "hours"]);

/** All runs of the workspace, by any column, and their total. */
export function WorkspaceTab(props: TabProps) {
  return (
    <>
      <Runs {...props} />
      <History {...props} />
    </>
  );
}

function Runs({ state, choices, labels, words, choose }: TabProps) {
  const { column, descending } = choices.sort;
  const read = readers[column];
  const sorted = [...state.runs].sort((a, b) => {
    const [left, right] = [read(a), read(b)];
    const order =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : String(left).localeCompare(String(right), words.locale, { numeric: true });
    return descending ? -order : order;
  });
  const columns: readonly (readonly [Column, string])[] = [
    ["label", labels.run],
    ["carbon", labels.carbon],
    ["energy", labels.energy],
    ["hours", labels.time],
    ["hardware", labels.hardware],
    ["place", labels.place],
  ];
  const figure = (quantity: PanelRun["totalKgCO2e" | "energyKWh" | "hours"]) => {
    const { text, range } = formatQuantity(quantity, words);
    return (
      <td class="number">
        {text}
        {range !== "" && <span class="quiet block">{range}</span>}
      </td>
    );
  };
  const measured = state.runs.some(({ forecastKgCO2e }) => forecastKgCO2e !== undefined);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scrolls" tabIndex={0} aria-label={labels.tabs.workspace}>
      <table>
        <caption class="spoken">{labels.tabs.workspace}</caption>
        <thead>
          <tr>
            {columns.map(([name, label]) => (
              <th
                key={name}
                scope="col"
                class={numbers.has(name) ? "number" : undefined}
                aria-sort={name !== column ? "none" : descending ? "descending" : "ascending"}
              >
                <button
                  type="button"
                  class="sort"
                  onClick={() =>
                    choose({
                      sort: {
                        column: name,
                        descending: name === column ? !descending : numbers.has(name),
                      },
                    })
                  }
                >
                  {label}
                  <span aria-hidden="true">{name !== column ? "" : descending ? " ▾" : " ▴"}</span>
                </button>
              </th>
            ))}
            {measured && (
              <th scope="col" class="number">
                {labels.forecast}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {sorted.map((run) => (
            <tr key={run.workload.id}>
              <th scope="row" class="wide">
                <button
                  type="button"
                  class="link"
                  onClick={() => choose({ run: run.workload.id, tab: "run" })}
                >
                  {run.workload.label}
                </button>
              </th>
              {figure(run.totalKgCO2e)}
              {figure(run.energyKWh)}
              {figure(run.hours)}
              <td>{run.hardware}</td>
              <td>{run.place}</td>
              {measured && <Forecast run={run} words={words} />}
            </tr>
          ))}
        </tbody>
        {state.total !== undefined && (
          <tfoot>
            <tr>
              <th scope="row">
                {labels.workspaceTotal} ({formatRuns(state.total.runs, words)})
              </th>
              {figure(state.total.totalKgCO2e)}
              {figure(state.total.energyKWh)}
              <td colSpan={measured ? 4 : 3} />
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

/** What the forecast alone had said of a run that was measured, and the measured figure as a share of it. */
function Forecast({ run, words }: { readonly run: PanelRun } & Pick<TabProps, "words">) {
  const { forecastKgCO2e, totalKgCO2e } = run;
  if (forecastKgCO2e === undefined) return <td />;
  const { text, range } = formatQuantity(forecastKgCO2e, words);
  const ratio = totalKgCO2e.p50 / forecastKgCO2e.p50;
  return (
    <td class="number">
      {text}
      {range !== "" && <span class="quiet block">{range}</span>}
      {Number.isFinite(ratio) && (
        <span class="block">{words.t("measured: {0} × that", formatNumber(ratio, words, 2))}</span>
      )}
    </td>
  );
}
