import type { Quantity } from "../../core/model/quantity.ts";
import { axisOf, positionOn } from "../../present/axis.ts";
import { formatFactor, formatQuantity, rangeFactor } from "../../present/format.ts";
import type { PanelLabels } from "../../present/panelLabels.ts";
import type { Words } from "../../present/words.ts";
import { Spoken } from "../spoken.tsx";

interface Props {
  readonly now: Quantity<"kgCO2e">;
  /** The range before a change, to see it shrink against. */
  readonly before?: Quantity<"kgCO2e"> | undefined;
  /** What the two are called: `Changed`, `Today`. */
  readonly names?: readonly [string, string];
  readonly labels: PanelLabels;
  readonly words: Words;
}

/** The likeliest carbon and its 80 % range on a logarithmic axis, in words and as a chart. */
export function RangeBar({ now, before, names, labels, words }: Props) {
  const axis = axisOf(before === undefined ? [now] : [now, before], words);
  const figure = formatQuantity(now, words);
  const rows = [
    { quantity: now, kind: "now", name: names?.[0] },
    ...(before === undefined
      ? []
      : [{ quantity: before, kind: "before", name: names?.[1] ?? labels.before }]),
  ];
  return (
    <div class="ranges">
      <p class="quiet">{labels.likeliest}</p>
      <p class="figure">
        <Spoken text={figure.text} spoken={figure.spoken} />
      </p>
      <p class="quiet" id="range-text">
        {labels.range} {figure.range === "" ? figure.text : figure.range} ·{" "}
        {formatFactor(rangeFactor(now), words)}
      </p>
      <div role="img" aria-label={`${labels.rangeChart}: ${figure.spoken}`}>
        {rows.map(({ quantity, kind, name }) => (
          <div key={kind} class={`row ${kind}`}>
            {rows.length > 1 && <span class="name quiet">{name ?? labels.changed}</span>}
            <Bar
              low={positionOn(axis, quantity.p10)}
              middle={positionOn(axis, quantity.p50)}
              high={positionOn(axis, quantity.p90)}
              ticks={axis.ticks.map(({ at }) => at)}
            />
          </div>
        ))}
        <div class="axis">
          {axis.ticks.map(({ at, label }) => (
            <span key={label} style={{ insetInlineStart: `${at * 100}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
      <p class="quiet">{labels.logarithmic}</p>
    </div>
  );
}

interface BarProps {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

function Bar({ low, middle, high, ticks }: BarProps) {
  const percent = (share: number) => `${share * 100}%`;
  return (
    <svg class="bar" width="100%" height="22" aria-hidden="true">
      {ticks.map((at) => (
        <line key={at} class="tick" x1={percent(at)} x2={percent(at)} y1="0" y2="22" />
      ))}
      <rect
        class="range"
        x={percent(low)}
        y="6"
        width={percent(Math.max(0.004, high - low))}
        height="10"
        rx="3"
      />
      <line class="median" x1={percent(middle)} x2={percent(middle)} y1="1" y2="21" />
    </svg>
  );
}
