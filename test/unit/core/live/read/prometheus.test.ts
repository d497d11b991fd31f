import assert from "node:assert/strict";
import fc from "fast-check";
import {
  deviceOf,
  EXPORTER_METRICS,
  readAnswer,
  readNames,
  selector,
} from "../../../../../src/core/live/read/prometheus.ts";

describe("Prometheus answers", () => {
  it("reads a matrix", () => {
    const json = {
      status: "success",
      data: {
        resultType: "matrix",
        result: [
          {
            metric: { gpu: "0" },
            values: [
              [1.5, "266.02"],
              [3.5, "248.8"],
            ],
          },
        ],
      },
    };
    assert.deepEqual(readAnswer(json), {
      series: [
        {
          labels: { gpu: "0" },
          points: [
            [1.5, 266.02],
            [3.5, 248.8],
          ],
        },
      ],
    });
  });
  it("leaves out NaN and infinite samples", () => {
    const json = {
      status: "success",
      data: {
        result: [
          {
            metric: {},
            values: [
              [1, "NaN"],
              [2, "+Inf"],
              [3, "7"],
            ],
          },
        ],
      },
    };
    assert.deepEqual(readAnswer(json), { series: [{ labels: {}, points: [[3, 7]] }] });
  });
  it("passes the server's own words on", () => {
    assert.deepEqual(
      readAnswer({ status: "error", errorType: "bad_data", error: "unclosed left parenthesis" }),
      { error: "unclosed left parenthesis" },
    );
  });
  for (const json of [undefined, null, "<html>", [], { status: "success" }, { data: { result: [] } }])
    it(`is an error in words: ${JSON.stringify(json)}`, () => assert.ok("error" in readAnswer(json)));
  it("is total", () =>
    fc.assert(fc.property(fc.jsonValue(), (json) => void [readAnswer(json), readNames(json)])));
});

describe("selector", () => {
  it("quotes what a label holds", () => {
    assert.equal(selector("M", { pod: 'a"b\\c\n' }, 19.2), 'M{pod="a\\"b\\\\c\\n"}[20s]');
  });
  it("stands without labels", () => assert.equal(selector("M", {}), "M{}"));
});

describe("deviceOf", () => {
  const [dcgm] = EXPORTER_METRICS;
  assert.ok(dcgm);
  const cases: [Record<string, string>, string][] = [
    [{ Hostname: "node01", UUID: "GPU-1", gpu: "0" }, "node01/GPU-1/0"],
    [{ hostname: "node01", gpu: "0" }, "node01/0"],
    [{}, "DCGM_FI_DEV_TOTAL_ENERGY_CONSUMPTION"],
  ];
  for (const [labels, device] of cases) it(device, () => assert.equal(deviceOf(dcgm, labels), device));
});
