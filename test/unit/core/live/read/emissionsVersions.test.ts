import assert from "node:assert/strict";
import { readEmissionsCsv } from "../../../../../src/core/live/read/emissionsCsv.ts";

const FIRST =
  "timestamp project_name run_id duration emissions emissions_rate cpu_power gpu_power ram_power cpu_energy gpu_energy ram_energy energy_consumed country_name country_iso_code region cloud_provider cloud_region os python_version cpu_count cpu_model gpu_count gpu_model longitude latitude ram_total_size tracking_mode on_cloud".split(
    " ",
  );
const USED = ["cpu_utilization_percent", "gpu_utilization_percent", "ram_utilization_percent", "ram_used_gb"];

/** Columns behind, or before, another one. */
function added(columns: readonly string[], where: "after" | "before", name: string, more: readonly string[]) {
  const at = columns.indexOf(name) + (where === "after" ? 1 : 0);
  return [...columns.slice(0, at), ...more, ...columns.slice(at)];
}

/** The columns of each version that changed them, as its dataclass lists them. */
const v220 = added(FIRST, "after", "python_version", ["codecarbon_version"]);
const v223 = [...v220, "pue"];
const v270 = added(v223, "after", "run_id", ["experiment_id"]);
const v308 = [...added(v270, "after", "energy_consumed", ["water_consumed"]), "wue"];
const v321 = added(v308, "before", "on_cloud", USED);
const versions: [string, number, readonly string[]][] = [
  ["2.0.0", 29, FIRST],
  ["2.2.0", 30, v220],
  ["2.2.3", 31, v223],
  ["2.7.0", 32, v270],
  ["3.0.8", 34, v308],
  ["3.2.1 to 3.3", 38, v321],
];

const figures: Readonly<Record<string, string>> = {
  duration: "1800.5",
  emissions: "0.31",
  energy_consumed: "0.83",
  gpu_energy: "0.6",
  cpu_energy: "0.2",
  cpu_power: "65.5",
  country_name: '"Korea, Republic of"',
  cpu_model: '"Xeon, 8 cores"',
};
/** What an offline tracker does not know, and drops when it appends (from 3.2.9 on). */
const UNKNOWN = ["region", "longitude", "latitude"];

describe("emissions.csv of each CodeCarbon version", () => {
  for (const [version, width, columns] of versions) {
    const row = (runId: string, leftOut: readonly string[] = []) =>
      columns
        .filter((name) => !leftOut.includes(name))
        .map((name) => (name === "run_id" ? runId : (figures[name] ?? `${name}-x`)))
        .join(",");
    const expected = {
      seconds: 1800.5,
      kgCO2e: 0.31,
      energyKWh: 0.83,
      gpuEnergyKWh: 0.6,
      cpuEnergyKWh: 0.2,
      cpuPowerWatts: 65.5,
    };
    const read = (...rows: readonly string[]) =>
      readEmissionsCsv(`${[columns.join(","), ...rows].join("\n")}\n`).map(
        ({ runId, project, writtenAt, ...rest }) => [runId, rest],
      );

    it(`${version}: ${width} columns, a whole row and a short one`, () => {
      assert.equal(columns.length, width);
      assert.deepEqual(read(row("a"), row("b", UNKNOWN)), [
        ["a", expected],
        ["b", expected],
      ]);
    });
    it(`${version}: nothing of a row that is wider than its header`, () =>
      assert.deepEqual(read([...row("a").split(","), "x", "y"].join(",")), []));
  }
});
