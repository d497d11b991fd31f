import assert from "node:assert/strict";
import { readEmissionsCsv } from "../../../../../src/core/live/read/emissionsCsv.ts";
import { readTrainerState } from "../../../../../src/core/live/read/trainerState.ts";

/** The columns of CodeCarbon 3.3.0. */
const HEADER =
  "timestamp,project_name,run_id,experiment_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,water_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,python_version,codecarbon_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,on_cloud,pue,wue";

function row(run: string, seconds: number, kWh: number, missing = 0): string {
  const front = `2026-11-23T17:00:00,demo,${run},e,${seconds},${kWh / 10},1e-6,6,0,20,1e-6,0,1e-6,${kWh},0,"Korea, Republic of",KOR`;
  const rest = HEADER.split(",").length - 17 - missing;
  return `${front}${",x".repeat(rest)}`;
}

describe("readEmissionsCsv", () => {
  it("takes the last, cumulative row of each run, short rows too", () => {
    const text = [HEADER, row("a", 2, 0.1), row("a", 4, 0.2, 3), row("b", 1, 0.05, 3), ""].join("\n");
    assert.deepEqual(
      readEmissionsCsv(text).map(({ runId, seconds, energyKWh }) => [runId, seconds, energyKWh]),
      [
        ["a", 4, 0.2],
        ["b", 1, 0.05],
      ],
    );
  });

  it("reads the columns of version 2", () => {
    const text = "timestamp,project_name,run_id,duration,emissions,energy_consumed\nt,p,r,60,0.02,0.3\n";
    assert.deepEqual(readEmissionsCsv(text), [
      { runId: "r", project: "p", writtenAt: "t", seconds: 60, kgCO2e: 0.02, energyKWh: 0.3 },
    ]);
  });

  it("never makes a zero of what is empty, torn or not a number", () => {
    const header = "timestamp,project_name,run_id,duration,emissions,energy_consumed";
    for (const tail of [
      "",
      "t,p,r,60,0.02,0.3",
      "t,p,r,60,,0.3\n",
      "t,p,r,60,nan,0.3\n",
      "t,p,r,60,-1,0.3\n",
      "<<<<<<< HEAD\n",
    ]) {
      assert.deepEqual(readEmissionsCsv(`${header}\n${tail}`), [], tail);
    }
    assert.deepEqual(readEmissionsCsv(""), []);
    assert.deepEqual(readEmissionsCsv("a,b\n1,2\n"), []);
  });
});

describe("readTrainerState", () => {
  it("reads step, end and epoch", () => {
    const text = '{"epoch": 0.5, "global_step": 500, "max_steps": 3000, "num_train_epochs": 3}';
    assert.deepEqual(readTrainerState(text), { step: 500, steps: 3000, epoch: 0.5, epochs: 3 });
  });
  it("knows no end where there is none", () => {
    assert.deepEqual(readTrainerState('{"global_step": 5, "max_steps": -1}'), { step: 5 });
  });
  it("says nothing of a half-written file", () => {
    for (const text of ["", '{"global_step": 5', "[]", "null", '{"global_step": "5"}'])
      assert.equal(readTrainerState(text), undefined);
  });
});
