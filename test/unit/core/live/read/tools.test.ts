import assert from "node:assert/strict";
import { readCsvTable } from "../../../../../src/core/live/read/csvTable.ts";
import { isEco2ai, readEco2ai } from "../../../../../src/core/live/read/eco2ai.ts";
import { readLoggerOutput } from "../../../../../src/core/live/read/loggerOutput.ts";
import {
  readMlflowMetric,
  readProgressTable,
  readWandbSummary,
} from "../../../../../src/core/live/read/progressFiles.ts";
import { isZeus, readZeus, readZeusdEnergy } from "../../../../../src/core/live/read/zeus.ts";

function table(...lines: string[]) {
  const found = readCsvTable(lines.map((line) => `${line}\n`).join(""));
  assert.ok(found);
  return found;
}

describe("readCsvTable", () => {
  it("leaves out the half-written line and rows of another width", () => {
    assert.deepEqual(readCsvTable("a, b\n1,2\n3\n4,5,6\n7,8\n9,1"), {
      columns: ["a", "b"],
      rows: [
        { a: "1", b: "2" },
        { a: "7", b: "8" },
      ],
    });
  });
  it("reads a long file from its end, with its header", () => {
    const found = readCsvTable(`a,b\n${"1,2\n".repeat(600_000)}3,4\n`);
    assert.deepEqual(found?.rows.at(-1), { a: "3", b: "4" });
    assert.ok((found?.rows.length ?? 0) < 300_000);
  });
  it("knows no table without a header", () => {
    for (const text of ["", "a,b", "word\n1\n"]) assert.equal(readCsvTable(text), undefined, text);
  });
});

describe("eco2AI", () => {
  const header = "id,project_name,epoch,duration(s),power_consumption(kWh),CO2_emissions(kg),CPU_name";
  it("tells the last run, whose epoch holds commas", () => {
    const found = table(header, "a,demo,N/A,10,0.1,0.02,x", 'b,demo,"epoch: 1, loss: 2",60.5,0.2,0.04,x');
    assert.ok(isEco2ai(found));
    assert.deepEqual(readEco2ai(found), { id: "b", seconds: 60.5, energyKWh: 0.2, kgCO2e: 0.04 });
  });
  it("makes no zero of an empty cell", () => {
    assert.equal(readEco2ai(table(header, "a,demo,N/A,10,,0.02,x")), undefined);
  });
});

describe("Zeus", () => {
  const header = "start_time,window_name,elapsed_time,gpu0_energy,gpu1_energy";
  it("adds up the windows of one name, not those within them", () => {
    const found = table(header, "1,epoch,60,1000,900", "1,step,1,10,9", "61,epoch,60,1100,1000");
    assert.ok(isZeus(found));
    assert.deepEqual(readZeus(found), { gpuJoules: 4000, seconds: 120 });
  });
  it("leaves out a window that lacks a GPU", () => {
    assert.equal(readZeus(table(header, "1,epoch,60,nan,900")), undefined);
  });
  it("reads zeusd's counters in millijoules", () => {
    assert.deepEqual(
      [...readZeusdEnergy({ 0: { energy_mj: 5000 }, 1: { error: "x" }, x: { energy_mj: 1 } })],
      [["0", 5]],
    );
    assert.equal(readZeusdEnergy("nothing").size, 0);
  });
});

describe("CodeCarbon's LoggerOutput", () => {
  const line = (kWh: number) =>
    JSON.stringify({ run_id: "r", duration: 30, emissions: 0.01, energy_consumed: kWh, region: null });
  it("takes the last complete line, behind a logger's own words", () => {
    const text = `${line(0.1)}\nINFO:codecarbon:${line(0.2)}\nloss 1.2\n${line(0.3)}`;
    assert.deepEqual(readLoggerOutput(text), { runId: "r", seconds: 30, energyKWh: 0.2, kgCO2e: 0.01 });
  });
  it("says nothing of other logs", () => {
    for (const text of ["", "{}\n", '{"energy_consumed": "x"}\n', '{"energy_consumed": 1\n'])
      assert.equal(readLoggerOutput(text), undefined, text);
  });
});

describe("progress files", () => {
  it("counts Lightning's steps from zero, over rows of epochs", () => {
    const found = table("epoch,step,train_loss,val_loss", "0,49,0.9,", "0,99,,0.7");
    assert.deepEqual(readProgressTable(found), { framework: "Lightning", unit: "step", done: 100 });
  });
  it("counts Ultralytics' epochs, of those in args.yaml", () => {
    const found = table("   epoch,  train/box_loss", "1, 1.4", "2, 1.2");
    assert.deepEqual(readProgressTable(found, "task: detect\nepochs: 100\nbatch: 16\n"), {
      framework: "Ultralytics",
      unit: "epoch",
      done: 2,
      total: 100,
    });
    assert.deepEqual(readProgressTable(found), { framework: "Ultralytics", unit: "epoch", done: 2 });
  });
  it("counts Keras' epochs from zero", () => {
    const found = table("epoch,accuracy,loss", "0,0.7,0.9", "1,0.8,0.7");
    assert.deepEqual(readProgressTable(found), { framework: "Keras", unit: "epoch", done: 2 });
  });
  it("takes no other table for progress", () => {
    assert.equal(readProgressTable(table("name,value", "a,1")), undefined);
    assert.equal(readProgressTable(table("epoch,price", "1,2")), undefined);
    assert.equal(readProgressTable(table("epoch,step", "x,y")), undefined);
  });
  it("reads W&B's and MLflow's step", () => {
    assert.equal(readWandbSummary({ _step: 199, loss: 1 })?.done, 200);
    assert.equal(readWandbSummary({ loss: 1 }), undefined);
    assert.equal(readWandbSummary(null), undefined);
    assert.equal(readMlflowMetric("1740823260000 2.31 100\n1740823320000 1.9 200\n17408")?.done, 200);
    assert.equal(readMlflowMetric("1740823260000 2.31 100"), undefined);
    assert.equal(readMlflowMetric(""), undefined);
  });
});
