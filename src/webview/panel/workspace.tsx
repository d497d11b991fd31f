import { formatQuantity, formatRuns, pendingTold } from "../../present/format.ts";
import { fullHardware } from "../../present/hardware.ts";
import type { PanelRow } from "../../present/panelReport.ts";
import { measuredShare, type PanelSort, rowsOf, rowsTold } from "../../present/panelRows.ts";
import type { TabProps } from "./context.ts";
import { History } from "./history.tsx";

type Column = PanelSort["column"];

/** Columns of figures: the largest first at the first click, and aligned at the end. */
const numbers: ReadonlySet<Column> = new Set(["carbon", "energy", "hours", "forecast"]);

/** All runs of the workspace, by any column, and their total. */
export function WorkspaceTab(props: TabProps) {
  return (
    <>
      <Runs {...props} />
      <History {...props} />
    </>
  );
}

/** From so many runs on, a search pays. */
const SEARCH_FROM = 12;

function Runs({ state, choices, labels, words, choose }: TabProps) {
  // The host has chosen the rows; the order and the search take hold at once, before it answers.
  const rows = rowsOf(state.runs, choices, words.locale);
  const told = rowsTold(state, rows.length, words);
  return (
    <>
      {(state.count > SEARCH_FROM || choices.search !== "") && (
        <label class="field search">
          <span>{labels.search}</span>
          <input
            type="text"
            autocomplete="off"
            spellcheck={false}
            maxLength={200}
            value={choices.search}
            onInput={({ currentTarget }) => choose({ search: currentTarget.value })}
          />
        </label>
      )}
      <p class="quiet" role="status">
        {told}
      </p>
      {state.pending !== undefined && <p class="quiet">{pendingTold(state.pending, words)}</p>}
      <Table {...{ state, rows, choices, labels, words, choose }} />
    </>
  );
}

interface TableProps extends Pick<TabProps, "state" | "choices" | "labels" | "words" | "choose"> {
  readonly rows: readonly PanelRow[];
}

function Table({ state, rows, choices, labels, words, choose }: TableProps) {
  const { column, descending } = choices.sort;
  const measured = state.runs.some(({ forecastKgCO2e }) => forecastKgCO2e !== undefined);
  const columns: readonly (readonly [Column, string])[] = [
    ["label", labels.run],
    ["carbon", labels.carbon],
    ["energy", labels.energy],
    ["hours", labels.time],
    ["hardware", labels.hardware],
    ["place", labels.place],
    ...(measured ? [["forecast", labels.forecast] as const] : []),
  ];
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
          </tr>
        </thead>
        <tbody>
          {rows.map((run) => (
            <tr key={run.id} aria-current={run.id === choices.run ? "true" : undefined}>
              <th scope="row" class="wide">
                <button type="button" class="link" onClick={() => choose({ run: run.id, tab: "run" })}>
                  {run.label}
                </button>
                {run.path !== undefined && !run.label.includes(run.path) && (
                  <span class="quiet block">{run.path}</span>
                )}
              </th>
              <Quantity of={run.totalKgCO2e} words={words} />
              <Quantity of={run.energyKWh} words={words} />
              <Quantity of={run.hours} words={words} />
              <td class="name">{fullHardware(run, words)}</td>
              <td class="name">{run.place}</td>
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
              <Quantity of={state.total.totalKgCO2e} words={words} />
              <Quantity of={state.total.energyKWh} words={words} />
              <td class="number" />
              <td colSpan={measured ? 3 : 2} />
            </tr>
          </tfoot>
        )}
      </table>
      {state.total?.note !== undefined && <p class="quiet note">{state.total.note}</p>}
    </section>
  );
}

interface QuantityProps extends Pick<TabProps, "words"> {
  readonly of: PanelRow["totalKgCO2e" | "energyKWh" | "hours"];
}

function Quantity({ of, words }: QuantityProps) {
  const { text, range } = formatQuantity(of, words);
  return (
    <td class="number">
      {text}
      {range !== "" && <span class="quiet block">{range}</span>}
    </td>
  );
}

/** What the forecast alone had said of a run that was measured, and the measured figure as a share of it. */
function Forecast({ run, words }: { readonly run: PanelRow } & Pick<TabProps, "words">) {
  const { forecastKgCO2e, totalKgCO2e } = run;
  if (forecastKgCO2e === undefined) return <td />;
  const { text, range } = formatQuantity(forecastKgCO2e, words);
  return (
    <td class="number">
      {text}
      {range !== "" && <span class="quiet block">{range}</span>}
      <span class="block">{measuredShare(totalKgCO2e, forecastKgCO2e, words)}</span>
    </td>
  );
}
