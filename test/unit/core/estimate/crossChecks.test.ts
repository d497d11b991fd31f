import assert from "node:assert/strict";
import {
  codeCarbon,
  crossChecksOf,
  greenAlgorithms,
  llmCarbon,
  llmCarbonTflops,
  mlCo2Impact,
} from "../../../../src/core/estimate/crossChecks.ts";

const near = (actual: number | undefined, expected: number, relative: number) =>
  assert.ok(
    Math.abs((actual ?? Number.NaN) / expected - 1) <= relative,
    `${actual} is not ${expected} ± ${relative}`,
  );

describe("crossChecksOf", () => {
  it("ML CO2 Impact: 100 h on one 250 W card at 432 g/kWh make 10.8 kg", () => {
    const check = mlCo2Impact({ tdpWatts: 250, accelerators: 1, hours: 100, gCO2ePerKWh: 432 });
    near(check?.energyKWh, 25, 1e-9);
    near(check?.kgCO2e, 10.8, 1e-9);
  });

  it("Green Algorithms: 12 h on one 300 W card with 64 GB, no provider", () => {
    // 12 h · (300 W + 64 · 0.3725 W) · 1.56 ÷ 1000
    near(
      greenAlgorithms({ tdpWatts: 300, accelerators: 1, hours: 12, gCO2ePerKWh: 475 })?.energyKWh,
      6.0623,
      1e-4,
    );
  });

  it("Green Algorithms: a told PUE wins over the provider's, the provider's over the stand-in", () => {
    const base = { tdpWatts: 300, accelerators: 1, hours: 1, gCO2ePerKWh: 0 };
    const watts = 300 + 64 * 0.3725;
    near(greenAlgorithms({ ...base, provider: "gcp" })?.energyKWh, (watts * 1.12) / 1000, 1e-9);
    near(greenAlgorithms({ ...base, provider: "gcp", pue: 1.5 })?.energyKWh, (watts * 1.5) / 1000, 1e-9);
  });

  it("CodeCarbon: 42.5 W and 38 W per started node of eight", () => {
    const watts = 9 * 400 + 2 * (42.5 + 38);
    near(
      codeCarbon({ tdpWatts: 400, accelerators: 9, hours: 1, gCO2ePerKWh: 100 })?.energyKWh,
      watts / 1000,
      1e-9,
    );
  });

  it("LLMCarbon: its regression falls below zero for GPT-3's size, where it says nothing", () => {
    assert.ok(llmCarbonTflops(175, "A100 80GB") < 0);
    near(llmCarbonTflops(6.7, "A100 80GB"), 141.29, 1e-3);
  });

  it("LLMCarbon: 6.7 B on 1000 B tokens on A100s", () => {
    const flops = 6 * 6.7e9 * 1e12;
    const check = llmCarbon({
      tdpWatts: 400,
      accelerators: 512,
      hours: 1,
      gCO2ePerKWh: 385,
      training: { paramsB: 6.7, flops, accelerator: "NVIDIA A100 SXM4 80GB" },
    });
    near((check?.hours ?? 0) * 512, 79035, 1e-3);
  });

  it("leaves out what a tool cannot reckon", () => {
    assert.deepEqual(crossChecksOf({ accelerators: 1, hours: 1, gCO2ePerKWh: 400 }), []);
  });

  it("says what each leaves out, with its source", () => {
    const checks = crossChecksOf({ tdpWatts: 300, accelerators: 1, hours: 1, gCO2ePerKWh: 400 });
    assert.deepEqual(
      checks.map(({ tool }) => tool),
      ["ML CO2 Impact", "Green Algorithms", "CodeCarbon constants"],
    );
    for (const { note, citation } of checks) assert.ok(note.length > 20 && citation.year >= 2019);
  });
});
