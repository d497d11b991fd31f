import { type CsvTable, csvAmount } from "./csvTable.ts";

/** What eco2AI has counted of a run; its "power_consumption" is energy. */
export interface Eco2aiRow {
  readonly id: string;
  readonly seconds: number;
  readonly energyKWh: number;
  readonly kgCO2e: number;
}

/** Whether a table is eco2AI's `emission.csv`. */
export function isEco2ai({ columns }: CsvTable): boolean {
  return columns.includes("power_consumption(kWh)") && columns.includes("duration(s)");
}

/** The run written last: the file is rewritten every ten seconds, one row a run. */
export function readEco2ai({ rows }: CsvTable): Eco2aiRow | undefined {
  const row = rows.at(-1);
  const seconds = csvAmount(row?.["duration(s)"]);
  const energyKWh = csvAmount(row?.["power_consumption(kWh)"]);
  const kgCO2e = csvAmount(row?.["CO2_emissions(kg)"]);
  if (seconds === undefined || energyKWh === undefined || kgCO2e === undefined) return undefined;
  return { id: row?.id ?? "", seconds, energyKWh, kgCO2e };
}
