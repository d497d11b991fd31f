import type { Estimate } from "../../core/model/estimate.ts";
import type { PanelLabels } from "../../present/panelLabels.ts";
import { splitOf } from "../../present/panelRun.ts";
import type { Words } from "../../present/words.ts";
import { Chart } from "./chart.tsx";
import type { PanelPost } from "./editor.ts";

interface Props {
  readonly estimate: Estimate;
  readonly labels: PanelLabels;
  readonly words: Words;
  readonly post: PanelPost;
}

/** What causes the carbon, as a bar for the eye and a table that says the same. */
export function SplitBar({ estimate, labels, words, post }: Props) {
  const parts = splitOf(estimate, words);
  return (
    <section>
      <h2>{labels.split}</h2>
      <Chart name="parts" title={`${estimate.workload.label}: ${labels.split}`} labels={labels} post={post}>
        <div class="split" aria-hidden="true">
          {parts.map(({ key, share }) => (
            <span key={key} class={key} style={{ flexGrow: share }} />
          ))}
        </div>
        <table class="narrow">
          <caption class="spoken">{labels.split}</caption>
          <thead class="spoken">
            <tr>
              <th scope="col">{labels.part}</th>
              <th scope="col">{labels.share}</th>
              <th scope="col">{labels.carbon}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ key, label, carbon, percent }) => (
              <tr key={key}>
                <th scope="row">
                  <span class={`swatch ${key}`} aria-hidden="true" />
                  {label}
                </th>
                <td class="number">{percent}</td>
                <td class="number">{carbon}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Chart>
    </section>
  );
}
