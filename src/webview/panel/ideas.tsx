import type { Patch } from "../../core/model/suggestion.ts";
import { formatChangeSize, formatShareChangeSize } from "../../present/change.ts";
import { type PanelIdea, patchOf } from "../../present/panelReport.ts";
import { ideaSaving, savingOf } from "../../present/panelRun.ts";
import { Button } from "../button.tsx";
import { Chart } from "./chart.tsx";
import type { ReckoningProps } from "./context.ts";
import { RangeBar } from "./rangeBar.tsx";

/** Ideas for the run, best first; those accepted are reckoned as one change. */
export function Ideas({ state, run, choices, labels, words, core, today, choose, post }: ReckoningProps) {
  const { ideas } = state;
  if (ideas.length === 0) return <p>{state.seeksSavings ? labels.seekingIdeas : labels.noIdeas}</p>;
  const accepted = ideas.filter(({ key }) => choices.accepted.includes(key));
  // Where two ideas change one input, the one that saves more holds.
  const patch: Patch = Object.assign({}, ...accepted.map(patchOf).reverse());
  const change = accepted.length === 0 ? undefined : core.compared(run.workload, patch);
  const accept = (key: string) => {
    const others = choices.accepted.filter((each) => each !== key);
    choose({ accepted: others.length < choices.accepted.length ? others : [...others, key] });
  };
  return (
    <>
      <ul class="cards">
        {ideas.map((idea, index) => (
          <li key={idea.key}>
            <label class="accept">
              <input
                type="checkbox"
                checked={choices.accepted.includes(idea.key)}
                aria-describedby={`idea-${index}`}
                onChange={() => accept(idea.key)}
              />
              <strong>{idea.title}</strong>
              <span class="saved">
                −{formatChangeSize(idea.savedKgCO2e, words)} (
                {formatShareChangeSize(idea.savedFraction, words)})
              </span>
            </label>
            <div id={`idea-${index}`}>
              <p>{ideaSaving(idea, words)}</p>
              <p>{idea.rationale}</p>
              {idea.tradeOff !== "" && <p class="quiet">{idea.tradeOff}</p>}
              <Source idea={idea} label={labels.source} />
            </div>
            <div class="actions">
              {idea.canApply && (
                <Button
                  label={labels.apply}
                  onClick={() => post({ type: "idea", key: idea.key, action: "apply" })}
                  secondary
                />
              )}
              <Button
                label={labels.dismiss}
                onClick={() => post({ type: "idea", key: idea.key, action: "dismiss" })}
                secondary
              />
            </div>
          </li>
        ))}
      </ul>
      <section aria-live="polite">
        {change !== undefined && (
          <>
            <h2>{labels.accepted}</h2>
            <p class="verdict">{savingOf(change, words).verdict}</p>
            <p>{savingOf(change, words).carbon}</p>
            <p class="quiet">
              {labels.joint} {savingOf(change, words).chance}
            </p>
            <Chart
              name="accepted"
              title={`${run.workload.label}: ${labels.accepted}`}
              labels={labels}
              post={post}
            >
              <RangeBar
                now={change.after.totalKgCO2e}
                before={today.totalKgCO2e}
                names={[labels.changed, labels.today]}
                labels={labels}
                words={words}
              />
            </Chart>
          </>
        )}
      </section>
    </>
  );
}

function Source({ idea: { source }, label }: { readonly idea: PanelIdea; readonly label: string }) {
  if (source === undefined) return null;
  const text = `${source.title} (${source.year})`;
  return (
    <p class="quiet">
      {label}: {source.url === undefined ? text : <a href={source.url}>{text}</a>}
    </p>
  );
}
