import { tightAxisOf } from "../../present/axis.ts";
import { formatQuantity } from "../../present/format.ts";
import { changeOf, type RunHistory } from "../../present/runHistory.ts";
import { Button } from "../button.tsx";
import { Chart } from "./chart.tsx";
import type { TabProps } from "./context.ts";
import { RunPicker } from "./runPicker.tsx";
import { SmallBar } from "./smallBar.tsx";

/** How the estimate of one run has changed from commit to commit; nothing is read before a person asks. */
export function History({ state, run, choices, history, labels, words, choose, post }: TabProps) {
  const known = history?.run === run.workload.id ? history : undefined;
  return (
    <section aria-labelledby="history-title">
      <h2 id="history-title">{labels.gitTitle}</h2>
      <p class="quiet">{labels.gitHint}</p>
      <RunPicker {...{ state, run, choices, labels, choose }} />
      <Button label={labels.gitRead} onClick={() => post({ type: "gitHistory", run: run.workload.id })} />
      <div aria-live="polite">
        {known?.note !== undefined && <p>{known.note}</p>}
        {known !== undefined && known.points.length > 0 && (
          <Chart
            name="history"
            title={`${run.workload.label}: ${labels.gitTitle}`}
            labels={labels}
            post={post}
          >
            <Commits {...{ history: known, labels, words }} />
          </Chart>
        )}
      </div>
    </section>
  );
}

function Commits({
  history: { points },
  labels,
  words,
}: { readonly history: RunHistory } & Pick<TabProps, "labels" | "words">) {
  const axis = tightAxisOf(points.flatMap(({ totalKgCO2e }) => totalKgCO2e ?? []));
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium" });
  return (
    <table id="history">
      <caption class="spoken">{labels.gitTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{labels.commit}</th>
          <th scope="col" class="number">
            {labels.carbon}
          </th>
          <th scope="col" class="number">
            {labels.gitChange}
          </th>
          <th scope="col" class="optional">
            {labels.range}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ hash, subject, time, totalKgCO2e }, index) => {
          const carbon = totalKgCO2e && formatQuantity(totalKgCO2e, words);
          return (
            <tr key={hash}>
              <th scope="row" class="wide">
                {subject}
                <span class="quiet block">
                  {hash}
                  {time !== undefined && ` · ${date.format(time)}`}
                </span>
              </th>
              <td class="number">{carbon?.text ?? labels.noEstimate}</td>
              <td class="number">{changeOf(points, index, words)}</td>
              <td class="optional">
                {totalKgCO2e !== undefined && <SmallBar axis={axis} carbon={totalKgCO2e} />}
                <span class="spoken">{carbon?.range}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
