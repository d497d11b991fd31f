import assert from "node:assert/strict";
import { outputOf, readCodecarbonConfig } from "../../../../../src/core/live/read/codecarbonConfig.ts";

describe("CodeCarbon's config", () => {
  it("tells the file and the pace, and nothing of keys", () => {
    const text =
      "[codecarbon]\noutput_dir = logs\noutput_file: power.csv\nmeasure_power_secs = 5\napi_key = s3cret\n";
    assert.deepEqual(readCodecarbonConfig(text), {
      outputDir: "logs",
      outputFile: "power.csv",
      reportSeconds: 40,
    });
  });
  for (const [text, expected] of [
    ["", {}],
    ["output_file = a.csv\n", {}],
    ["[other]\noutput_file = a.csv\n[codecarbon]\n# output_file = b.csv\n", {}],
    [
      "[codecarbon]\r\nOUTPUT_FILE = a.csv\r\napi_call_interval=4\r\n",
      { outputFile: "a.csv", reportSeconds: 60 },
    ],
    ["[codecarbon]\noutput_file =\nmeasure_power_secs = -1\napi_call_interval = soon\n", {}],
  ] as const)
    it(JSON.stringify(text), () => assert.deepEqual(readCodecarbonConfig(text), expected));
  for (const [config, outputDir, expected] of [
    [".codecarbon.config", undefined, "power.csv"],
    ["a/.codecarbon.config", "./logs/", "a/logs/power.csv"],
    ["a/b/.codecarbon.config", "../out", "a/out/power.csv"],
    [".codecarbon.config", "../out", undefined],
    [".codecarbon.config", "/tmp", undefined],
    [".codecarbon.config", "~/x", undefined],
    [".codecarbon.config", "C:\\x", undefined],
  ] as const)
    it(`${config} with ${outputDir} writes ${expected}`, () =>
      assert.equal(
        outputOf(config, { outputFile: "power.csv", ...(outputDir === undefined ? {} : { outputDir }) }),
        expected,
      ));
  it("names no file that is a path", () => {
    assert.equal(outputOf(".codecarbon.config", { outputFile: "../../etc/passwd" }), undefined);
  });
});
