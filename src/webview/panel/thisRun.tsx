import type { ComponentChildren } from "preact";
import type { Estimate } from "../../core/model/estimate.ts";
import { equivalence } from "../../present/equivalence.ts";
import { formatFactor, formatQuantity, rangeFactor } from "../../present/format.ts";
import { fullHardware } from "../../present/hardware.ts";
import { patchTold, type Tellable } from "../../present/panelInput.ts";
import { type Cause, causesOf, furtherInputs, placeholderOf, spokenRange } from "../../present/panelRun.ts";
import { placeOf } from "../../present/report.ts";
import { Button } from "../button.tsx";
import { Chart } from "./chart.tsx";
import type { TabProps } from "./context.ts";
import { Completions, InputField, toldOf, typedWith } from "./fields.tsx";
import { RangeBar } from "./rangeBar.tsx";
import { SplitBar } from "./splitBar.tsx";

/** One run: its range, its parts, what makes it uncertain, and fields to tell what one knows. */
export function ThisRun(props: TabProps) {
  const { run, choices, labels, words, core, today, post } = props;
  const typed = choices.told[run.workload.id] ?? {};
  const patch = patchTold(toldOf(typed));
  const told = Object.keys(patch).length > 0;
  const now = (told ? core?.estimated(run.workload, patch) : undefined) ?? today;
  const { anchor } = run.workload;
  return (
    <>
      <section aria-label={labels.carbon}>
        <Chart name="range" title={`${run.workload.label}: ${labels.carbon}`} labels={labels} post={post}>
          <RangeBar
            now={now.totalKgCO2e}
            before={told ? today.totalKgCO2e : undefined}
            names={[labels.changed, labels.today]}
            labels={labels}
            words={words}
          />
        </Chart>
        <p class="spoken" role="status">
          {told ? spokenRange(now, words) : ""}
        </p>
        <Facts estimate={now} {...props} />
        {run.measured && <p class="quiet">{labels.measured}</p>}
        {anchor !== undefined && (
          <button type="button" class="link" onClick={() => post({ type: "reveal", place: placeOf(anchor) })}>
            {labels.goTo}
          </button>
        )}
      </section>
      <SplitBar estimate={now} labels={labels} words={words} post={post} />
      <Uncertain now={now} {...props} />
    </>
  );
}

function Facts({ estimate, labels, words }: TabProps & { readonly estimate: Estimate }) {
  const comparison = equivalence(estimate, words);
  return (
    <>
      {comparison !== undefined && (
        <p class="quiet" title={comparison.source}>
          {comparison.text}
        </p>
      )}
      <dl class="facts">
        <dt>{labels.energy}</dt>
        <dd>{formatQuantity(estimate.energyKWh, words).full}</dd>
        <dt>{labels.time}</dt>
        <dd>{formatQuantity(estimate.hours, words).full}</dd>
        <dt>{labels.hardware}</dt>
        <dd>{fullHardware(estimate, words)}</dd>
        <dt>{labels.place}</dt>
        <dd>{estimate.place}</dd>
      </dl>
    </>
  );
}

interface UncertainProps extends TabProps {
  readonly now: Estimate;
}

/** Causes stand in the order of today's range, so that a field stays where it is while one types in it. */
function Uncertain(props: UncertainProps) {
  const { run, core, today, now, choices, labels, words, choose, post } = props;
  const id = run.workload.id;
  const typed = choices.told[id] ?? {};
  const causes = causesOf(today, words);
  const shares = new Map(causesOf(now, words).map((cause) => [cause.factor, cause]));
  const asked = causes.flatMap(({ input }) => input ?? []);
  const field = (input: Tellable) => (
    <InputField
      key={input}
      input={input}
      typed={typed[input] ?? ""}
      today={placeholderOf(today, input, words)}
      labels={labels}
      words={words}
      problem={now.problems.find((problem) => problem.field === input)?.message}
      onType={(text) =>
        // A heavier run that is found meanwhile does not take this one's place.
        choose({ run: id, told: { ...choices.told, [id]: typedWith(typed, input, text) } })
      }
    />
  );
  return (
    <section>
      <h2>{labels.uncertain}</h2>
      <p class="quiet">{asked.length > 0 ? labels.uncertainHint : labels.nothingUncertain}</p>
      {/* Goes along while one scrolls to the fields, so that the range is seen to shrink. */}
      <p class="follows">
        <strong>{formatQuantity(now.totalKgCO2e, words).full}</strong> ·{" "}
        {formatFactor(rangeFactor(now.totalKgCO2e), words)}
      </p>
      <Chart name="causes" title={`${run.workload.label}: ${labels.uncertain}`} labels={labels} post={post}>
        <ul class="causes">
          {causes.map((cause) => (
            <CauseLine key={cause.factor} cause={cause} now={shares.get(cause.factor)}>
              {cause.input !== undefined &&
              asked.indexOf(cause.input) === causes.filter((one) => one.input).indexOf(cause)
                ? field(cause.input)
                : undefined}
            </CauseLine>
          ))}
        </ul>
      </Chart>
      <h3>{labels.otherInputs}</h3>
      <div class="fields">{furtherInputs(today, asked).map(field)}</div>
      <Save {...props} />
      <Completions core={core} />
    </section>
  );
}

interface CauseProps {
  readonly cause: Cause;
  /** The same cause with what was told; absent where nothing is left of it. */
  readonly now: Cause | undefined;
  readonly children: ComponentChildren;
}

function CauseLine({ cause, now, children }: CauseProps) {
  return (
    <li>
      <div class="cause">
        <div class="line">
          <span>{cause.label}</span>
          <span class="number">{now?.percent ?? "0 %"}</span>
        </div>
        <svg class="share" width="100%" height="6" aria-hidden="true">
          <rect class="rest" width="100%" height="6" rx="3" />
          <rect class="part" width={`${(now?.share ?? 0) * 100}%`} height="6" rx="3" />
        </svg>
        {cause.question !== undefined && (
          <p class="quiet">
            {cause.question} {now?.gain}
          </p>
        )}
      </div>
      {children}
    </li>
  );
}

function Save({ state, run, choices, labels, outcome, choose, post }: TabProps) {
  const id = run.workload.id;
  const values = toldOf(choices.told[id] ?? {});
  const nothing = Object.keys(values).length === 0;
  const reset = () => {
    const { [id]: _, ...told } = choices.told;
    choose({ told });
  };
  if (!state.canSave) return <p class="quiet">{labels.cannotSave}</p>;
  return (
    <>
      <div class="actions">
        <Button
          label={labels.save}
          disabled={nothing}
          onClick={() => post({ type: "save", run: id, values })}
        />
        <Button label={labels.reset} disabled={nothing} onClick={reset} secondary />
      </div>
      <p role="status" class={outcome?.ok === false ? "said" : "quiet"}>
        {outcome?.run === id ? outcome.text : nothing ? labels.nothingTold : ""}
      </p>
    </>
  );
}
