import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function estimated(given: Given) {
  const outcome = estimate(workload(given));
  assert.ok("hours" in outcome);
  return outcome;
}

const hours = (given: Given) => estimated(given).hours.p50;

describe("efficiencyPrior", () => {
  const speech: Given = {
    task: "speech",
    examples: 10_000,
    epochs: 3,
    accelerator: "V100",
    acceleratorCount: 1,
  };
  const images: Given = {
    task: "vision",
    model: "resnet18",
    examples: 1_281_167,
    epochs: 16,
    precision: "fp16",
    accelerator: "A100",
    acceleratorCount: 1,
  };
  const tuning: Given = {
    task: "llm-finetune",
    paramsB: 7,
    examples: 10_000,
    epochs: 1,
    tokensPerExample: 500,
    accelerator: "A100 80GB",
    acceleratorCount: 8,
    year: 2024,
  };
  const pretraining: Given = {
    task: "llm-pretrain",
    paramsB: 1,
    tokensB: 100,
    accelerator: "A100 80GB",
    year: 2024,
  };

  it("lets small speech models wait for their sound more than large ones", () => {
    const times = hours({ ...speech, paramsB: 3 }) / hours({ ...speech, paramsB: 0.3 });
    assert.ok(times < 6, `ten times the size, ${times} times the time`);
  });

  it("does not let a model that speaks wait for sound to be decoded", () =>
    assert.ok(
      hours({ ...speech, paramsB: 0.05, model: "FastPitch" }) <
        hours({ ...speech, paramsB: 0.05, model: "acme" }),
    ));

  it("does not hold a fast loader back", () =>
    assert.ok(
      hours({ ...images, model: "ResNet-18 FFCV" }) < 0.5 * hours({ ...images, model: "ResNet-18" }),
    ));

  it("takes longer for preferences than for their tokens alone", () =>
    assert.ok(hours({ ...tuning, task: "preference" }) > 2.4 * hours(tuning)));

  it("takes longer for examples that reason, where their length is not told", () => {
    const { tokensPerExample: _, ...open } = tuning;
    assert.ok(hours({ ...open, model: "acme-7b-reasoning" }) > 2 * hours({ ...open, model: "acme-7b" }));
  });

  it("grows with the size of speech models above wav2vec's faster than in proportion, below it more slowly", () => {
    const per = (paramsB: number) => hours({ ...speech, paramsB }) / paramsB;
    assert.ok(per(1.5) < 0.3 * per(0.3), `${per(1.5)} ${per(0.3)}`);
    assert.ok(per(0.1) < 2 * per(0.3), `${per(0.1)} ${per(0.3)}`);
  });

  it("takes longer for pre-training of earlier years", () => {
    const years = [2020, 2022, 2023, 2024].map((year) =>
      hours({ ...pretraining, acceleratorCount: 64, year }),
    );
    assert.deepEqual(
      years,
      [...years].sort((a, b) => b - a),
    );
    assert.ok(Number(years[0]) > 1.5 * Number(years[3]));
  });

  it("makes no progress in vain in a submission to MLPerf", () => {
    const labels = (model: string) =>
      estimated({ ...pretraining, acceleratorCount: 64, model }).shares.map(({ label }) => label);
    const waste = "share of the time that makes progress";
    assert.equal(labels("acme 1B").includes(waste), true);
    assert.equal(labels("acme 1B (MLPerf)").includes(waste), false);
  });

  it("moves scores of the whole vocabulary also for masked models, which small ones feel", () => {
    const small: Given = { layers: 12, hiddenSize: 256, sequenceLength: 512, perDeviceBatchSize: 128 };
    const of = (vocabularySize: number) => {
      const paramsB = 0.01 + (vocabularySize * 256) / 1e9;
      return hours({ ...pretraining, task: "encoder-pretrain", ...small, paramsB, vocabularySize });
    };
    assert.ok(of(40_000) > 1.2 * of(5_000), `${of(40_000)} ${of(5_000)}`);
  });

  it("takes longer for image networks of later years, where the card and not the loader is waited for", () => {
    const at = (year: number) => hours({ ...images, model: "ours 4B net FFCV", paramsB: 4, year });
    assert.ok(at(2024) > 1.2 * at(2021), `${at(2024)} ${at(2021)}`);
  });

  it("is less sure of pre-training on a few cards", () => {
    const width = (acceleratorCount: number) => {
      const { p10, p90 } = estimated({ ...pretraining, acceleratorCount }).hours;
      return p90 / p10;
    };
    assert.ok(width(8) > 1.3 * width(64), `${width(8)} ${width(64)}`);
  });
});

describe("power of told hours", () => {
  it("falls less than in proportion where a run took longer than forecast", () => {
    const run: Given = {
      task: "llm-pretrain",
      paramsB: 1,
      tokensB: 100,
      accelerator: "A100 80GB",
      acceleratorCount: 8,
      year: 2024,
    };
    const usual = hours(run);
    const kW = (times: number) => {
      const { acceleratorEnergyKWh } = estimated({ ...run, hours: usual * times });
      return acceleratorEnergyKWh.p50 / (usual * times);
    };
    assert.ok(kW(4) < kW(1) && kW(4) > 0.6 * kW(1), `${kW(4)} ${kW(1)}`);
  });
});
