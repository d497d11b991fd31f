import type { Citation } from "../model/source.ts";
import { tableOf } from "./table.ts";
import { waterCells, waterNames, waterSources } from "./tables/water.generated.ts";

/** Litres of water consumed for a kilowatt-hour generated in a zone. */
export interface GridWater {
  readonly zone: string;
  readonly litresPerKWh: number;
  readonly citation: Citation;
}

const table = tableOf(
  waterNames,
  waterCells,
  waterSources,
  (row): GridWater => ({
    zone: row.names[0] ?? "",
    litresPerKWh: row.number(0) ?? Number.NaN,
    citation: row.source(1),
  }),
);

/** The zone's own figure, its country's, or the world's; consumption, not withdrawal. */
export function ewifOf(zone: string): GridWater | undefined {
  return table.named(zone)[0] ?? table.named(zone.slice(0, 3))[0] ?? table.named("WORLD")[0];
}
