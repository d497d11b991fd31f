import type { Quantity } from "../../core/model/quantity.ts";
import { type Axis, positionOn } from "../../present/axis.ts";

/** A range in a row of a table; the row says the figures. */
export function SmallBar({
  axis,
  carbon: { p10, p50, p90 },
}: {
  readonly axis: Axis;
  readonly carbon: Quantity<"kgCO2e">;
}) {
  const at = (kg: number) => 100 * positionOn(axis, kg);
  return (
    <svg class="bar small" width="100%" height="12" aria-hidden="true">
      <rect class="range" x={`${at(p10)}%`} y="2" width={`${at(p90) - at(p10)}%`} height="8" rx="2" />
      <line class="median" x1={`${at(p50)}%`} x2={`${at(p50)}%`} y1="0" y2="12" />
    </svg>
  );
}
