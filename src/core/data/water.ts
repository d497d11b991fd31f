import type { Citation } from "../model/source.ts";
import { lazy, readTable } from "./table.ts";
import { waterSources, waterTable } from "./tables/water.generated.ts";

/** Litres of water consumed for a kilowatt-hour generated in a zone. */
export interface GridWater {
  readonly zone: string;
  readonly litresPerKWh: number;
  readonly citation: Citation;
}

const byZone = lazy(
  () =>
    new Map(
      readTable(waterTable, waterSources, (row) => ({
        zone: row.text(0),
        litresPerKWh: row.number(1) ?? Number.NaN,
        citation: row.source(3, 2),
      })).map((row) => [row.zone, row]),
    ),
);

/** The zone's own figure, its country's, or the world's; consumption, not withdrawal. */
export function ewifOf(zone: string): GridWater | undefined {
  return byZone().get(zone) ?? byZone().get(zone.slice(0, 3)) ?? byZone().get("WORLD");
}
