import type { Estimate } from "../../core/model/estimate.ts";
import { formatNumber } from "../../present/format.ts";
import { labelOf } from "../../present/labels.ts";
import { patchTold, type Tellable, tellable } from "../../present/panelInput.ts";
import { placeholderOf, savingOf } from "../../present/panelRun.ts";
import { Chart } from "./chart.tsx";
import type { ReckoningProps, TabProps } from "./context.ts";
import { Completions, InputField, Options, toldOf, typedWith } from "./fields.tsx";
import { RangeBar } from "./rangeBar.tsx";
import { hoursRatio, START_HOUR, StartHour } from "./startHour.tsx";

/** Ways to say how long a run is; the one that the run itself uses gets a slider. */
const amounts: readonly Tellable[] = ["epochs", "steps", "tokensB", "requests", "hours"];
const pickers: readonly Tellable[] = ["model", "precision", "accelerator", "region"];
/** A provider chooses how and on what it serves. */
const hostedPickers: readonly Tellable[] = ["model", "region"];

/** Another model, hardware, place: what it would save against today, on common draws. */
export function WhatIfTab({ state, run, choices, labels, words, core, today, choose, post }: ReckoningProps) {
  const { id, inputs } = run.workload;
  const typed = choices.changed[id] ?? {};
  const other = patchTold(toldOf(typed));
  const placed = core.estimated(run.workload, other) ?? today;
  const ratio = hoursRatio(state.hours, placed, typed[START_HOUR], core);
  const patch = ratio === undefined ? other : { ...other, gridHoursRatio: ratio };
  const changed = Object.keys(patch).length > 0;
  const change = changed ? core.compared(run.workload, patch) : undefined;
  const type = (input: Tellable | typeof START_HOUR) => (text: string) =>
    choose({ run: id, changed: { ...choices.changed, [id]: typedWith(typed, input, text) } });
  const isHosted = today.task === "api";
  const serves = isHosted || today.task === "inference" || today.task === "serving";
  const amount = amounts.find((each) => inputs[each] !== undefined) ?? (serves ? "requests" : "epochs");
  const sliders: readonly Tellable[] = isHosted ? [amount] : [amount, "acceleratorCount"];
  const saving = change === undefined ? undefined : savingOf(change, words);
  return (
    <>
      <section>
        <h2>{labels.change}</h2>
        <div class="fields">
          {(isHosted ? hostedPickers : pickers).map((input) => (
            <InputField
              key={input}
              input={input}
              typed={typed[input] ?? ""}
              today={placeholderOf(today, input, words)}
              labels={labels}
              words={words}
              problem={change?.after.problems.find(({ field }) => field === input)?.message}
              onType={type(input)}
            />
          ))}
          {sliders.map((input) => (
            <Slider
              key={input}
              input={input}
              label={labelOf(input, words)}
              labels={labels}
              today={numberToday(core.estimated(run.workload, {}) ?? today, input)}
              typed={typed[input]}
              write={(value) => formatNumber(value, words, 3)}
              onType={type(input)}
            />
          ))}
          <StartHour
            hours={state.hours}
            estimate={placed}
            typed={ratio === undefined ? undefined : typed[START_HOUR]}
            core={core}
            labels={labels}
            words={words}
            onChoose={type(START_HOUR)}
          />
        </div>
        <Completions core={core} />
        <Options id="models" names={core.siblingsOf(inputs.model?.value)} />
      </section>
      <section aria-live="polite">
        <h2>{labels.saved}</h2>
        {saving === undefined ? (
          <p class="quiet">{changed ? labels.cannotReckon : labels.noChange}</p>
        ) : (
          <>
            <p class="verdict">{saving.verdict}</p>
            <p>{saving.chance}</p>
            <dl class="facts">
              <dt>{labels.carbon}</dt>
              <dd>{saving.carbon}</dd>
              <dt>{labels.share}</dt>
              <dd>{saving.share}</dd>
              <dt>{labels.energy}</dt>
              <dd>{saving.energy}</dd>
              <dt>{labels.time}</dt>
              <dd>{saving.hours}</dd>
            </dl>
          </>
        )}
        <Chart
          name="what-if"
          title={`${run.workload.label}: ${labels.tabs.whatIf}`}
          labels={labels}
          post={post}
        >
          <RangeBar
            now={change?.after.totalKgCO2e ?? today.totalKgCO2e}
            before={change === undefined ? undefined : today.totalKgCO2e}
            names={[labels.changed, labels.today]}
            labels={labels}
            words={words}
          />
        </Chart>
      </section>
    </>
  );
}

interface SliderProps {
  readonly input: Tellable;
  readonly label: string;
  readonly labels: TabProps["labels"];
  readonly today: number;
  readonly typed: string | undefined;
  readonly write: (value: number) => string;
  readonly onType: (text: string) => void;
}

function Slider({ input, label, labels, today, typed, write, onType }: SliderProps) {
  const value = Number(typed ?? today);
  const { least, most, step } = scaleOf(input, today);
  return (
    <div class="field">
      <label for={`slider-${input}`}>
        {label}: <output for={`slider-${input}`}>{write(value)}</output>
        {value !== today && (
          <span class="quiet">
            {" "}
            ({labels.today}: {write(today)})
          </span>
        )}
      </label>
      <input
        id={`slider-${input}`}
        type="range"
        min={least}
        max={Math.max(most, value)}
        step={step}
        value={value}
        onInput={({ currentTarget }) =>
          onType(Number(currentTarget.value) === today ? "" : currentTarget.value)
        }
      />
    </div>
  );
}

/** Small counts go one by one; the rest in tenths of today's, up to three times it. */
function scaleOf(input: Tellable, today: number) {
  const whole = tellable[input] === "count" || Number.isInteger(today);
  if (whole && today <= 30) return { least: 1, most: Math.max(8, today * 3), step: 1 };
  const tenth = Number((today / 10).toPrecision(6));
  const step = tellable[input] === "count" ? Math.max(1, Math.round(tenth)) : tenth;
  return { least: step, most: 30 * step, step };
}

/** Today's number, told or assumed, whole where only whole ones make sense; 1 where there is none. */
function numberToday({ workload, filled, assumptions }: Estimate, input: Tellable): number {
  const value =
    (workload.inputs[input] ?? filled[input])?.value ??
    assumptions.find(({ factor }) => factor === input)?.p50;
  if (typeof value !== "number" || !(value > 0)) return 1;
  return tellable[input] === "count" ? Math.max(1, Math.round(value)) : value;
}
