import assert from "node:assert/strict";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import type { Estimate } from "../../../../src/core/model/estimate.ts";
import { parseSpec } from "../../../../src/core/workload/spec.ts";

function of(spec: object): Estimate {
  const { workload } = parseSpec(spec);
  assert.ok(workload);
  const outcome = estimate(workload);
  assert.ok("totalKgCO2e" in outcome);
  return outcome;
}

const llama = {
  task: "inference",
  model: "meta-llama/Llama-3.1-8B-Instruct",
  accelerator: "H100",
  requests: 1000,
  maxOutputTokens: 400,
};
const joules = (spec: object) => of(spec).perUnit?.acceleratorJoules.p50 ?? Number.NaN;
const ratio = (a: object, b: object) => of(a).acceleratorEnergyKWh.p50 / of(b).acceleratorEnergyKWh.p50;

const flux = {
  task: "inference",
  model: "black-forest-labs/FLUX.1-dev",
  accelerator: "H100",
  acceleratorCount: 1,
  requests: 10,
  steps: 50,
};

describe("inference of text", () => {
  it("costs in proportion to the requests", () => {
    assert.ok(
      Math.abs(ratio({ ...llama, requests: 2000, concurrency: 32 }, { ...llama, concurrency: 32 }) - 2) <
        1e-6,
    );
  });

  it("costs less per token with more requests at a time", () => {
    assert.ok(joules({ ...llama, concurrency: 4 }) > 3 * joules({ ...llama, concurrency: 64 }));
  });

  it("costs less with 8-bit weights at small batches", () => {
    assert.ok(joules({ ...llama, concurrency: 1, precision: "fp8" }) < joules({ ...llama, concurrency: 1 }));
  });

  it("is wider where the number of requests at a time is unknown", () => {
    const width = (one: Estimate) => (one.perUnit?.joules.p90 ?? 0) / (one.perUnit?.joules.p10 ?? 1);
    assert.ok(width(of(llama)) > 2 * width(of({ ...llama, concurrency: 32 })));
    assert.equal(of({ ...llama, country: "France" }).shares[0]?.ask?.input, "concurrency");
  });

  it("counts tokens that are told", () => {
    const { energyKWh, perUnit } = of({ ...llama, requests: null, tokensB: 0.001, concurrency: 32 });
    assert.ok(Math.abs((energyKWh.p50 * 3.6e6) / 1e6 / (perUnit?.joules.p50 ?? 0) - 1) < 0.02);
  });

  it("runs for the told hours, whatever is made in them", () => {
    const { hours, energyKWh } = of({ ...llama, requests: null, hours: 2 });
    assert.deepEqual([hours.p10, hours.p90], [2, 2]);
    assert.ok(energyKWh.p50 > 0.3 && energyKWh.p50 < 3);
  });

  it("says when the weights do not fit", () => {
    const { problems } = of({
      ...llama,
      model: "meta-llama/Llama-3.1-70B",
      accelerator: "T4",
      acceleratorCount: 1,
    });
    assert.ok(problems.some(({ code }) => code === "does-not-fit"));
  });

  it("takes plain generate() for slower", () => {
    assert.ok(
      joules({ ...llama, framework: "transformers", concurrency: 8 }) >
        joules({ ...llama, framework: "vllm", concurrency: 8 }),
    );
  });

  it("reads the length of an answer where tokens and requests are told", () => {
    const told = { ...llama, maxOutputTokens: null, tokensB: 4e-4, concurrency: 32 };
    const range = of({ ...told, requests: 1000 }).perUnit?.joules;
    const open = of({ ...told, requests: null }).perUnit?.joules;
    assert.ok(range && open && range.p90 / range.p10 < open.p90 / open.p10);
  });

  it("expects long answers of models that think, long prompts of those that look or complete code", () => {
    const shares = (model: string) => of({ ...llama, model, maxOutputTokens: null }).assumptions;
    const middle = (model: string, factor: string) =>
      shares(model).find((one) => one.factor === factor)?.p50 ?? Number.NaN;
    assert.ok(middle("deepseek-ai/DeepSeek-R1", "outputTokens") > 5 * middle("gpt2", "outputTokens"));
    assert.ok(
      middle("Qwen/Qwen2.5-VL-7B-Instruct", "promptTokens") > middle("Qwen/Qwen2.5-7B", "promptTokens"),
    );
    assert.ok(middle("bigcode/starcoder2-7b", "promptTokens") > middle("Qwen/Qwen2.5-7B", "promptTokens"));
  });

  it("keeps prompt and answer within a told context", () => {
    const { assumptions } = of({ ...llama, maxOutputTokens: null, sequenceLength: 200 });
    for (const { factor, p50 } of assumptions)
      if (/Tokens$/.test(factor)) assert.ok(p50 <= 100, `${factor} ${p50}`);
  });

  it("does not share a batch of each device among the devices", () => {
    const four = { ...llama, acceleratorCount: 4 };
    assert.equal(joules({ ...four, perDeviceBatchSize: 16 }), joules({ ...llama, perDeviceBatchSize: 16 }));
  });

  it("keeps cards in reserve for traffic", () => {
    assert.ok(
      of({ ...llama, task: "serving", concurrency: 32 }).acceleratorHours.p50 >
        of({ ...llama, concurrency: 32 }).acceleratorHours.p50,
    );
  });

  it("reckons one day of a server of whose traffic nothing is told: more than idle cards, less than busy ones", () => {
    const { requests: _, ...server } = { ...llama, task: "serving" };
    const { hours, acceleratorEnergyKWh: energy } = of(server);
    const busy = of({ ...server, task: "inference", hours: 24 }).acceleratorEnergyKWh;
    assert.deepEqual([hours.p10, hours.p50, hours.p90], [24, 24, 24]);
    assert.ok(energy.p50 < 0.6 * busy.p50 && energy.p10 > 0.1 * busy.p10, `${energy.p50} of ${busy.p50} kWh`);
    const drawing = { ...flux, task: "serving", requests: undefined };
    assert.ok(
      of(drawing).acceleratorEnergyKWh.p50 < 0.6 * of({ ...flux, hours: 24 }).acceleratorEnergyKWh.p50,
    );
  });
});

describe("inference of pictures and documents", () => {
  it("a measured picture of FLUX.1-dev on one H100 took 7.9 kJ (ML.ENERGY): inside", () => {
    const range = of(flux).perUnit?.acceleratorJoules;
    assert.ok(range && range.p10 < 7900 && 7900 < range.p90, JSON.stringify(range));
  });

  it("draws a longer video for more, and asks for its frames", () => {
    const video = { ...flux, model: "tencent/HunyuanVideo", paramsB: 13, imageSize: 960 };
    assert.ok(joules({ ...video, frames: 129 }) > 3 * joules({ ...video, frames: 49 }));
    assert.ok(of(video).shares.some(({ ask }) => ask?.input === "frames"));
  });

  // ML.ENERGY: a video of HunyuanVideo (129 frames, 720p, 50 steps) took 1.16 MJ on one H100.
  it("holds the measured video of HunyuanVideo", () => {
    const range = of({ ...flux, model: "tencent/HunyuanVideo", paramsB: 13, imageSize: 960 }).perUnit
      ?.acceleratorJoules;
    assert.ok(range && range.p10 < 1.16e6 && 1.16e6 < range.p90, JSON.stringify(range));
  });

  it("costs in proportion to the steps", () => {
    assert.ok(Math.abs(ratio({ ...flux, steps: 25 }, flux) - 0.5) < 1e-6);
  });

  it("classifies and embeds for far less", () => {
    assert.equal(
      of({ task: "inference", model: "resnet50", requests: 1000, accelerator: "T4" }).perUnit?.unit,
      "image",
    );
    assert.ok(
      joules({ task: "inference", model: "bert-base-uncased", requests: 1000, accelerator: "T4" }) < 2,
    );
  });
});

describe("calls to hosted models", () => {
  it("states what is assumed of size, hardware and place", () => {
    const { filled, place } = of({ task: "api", model: "gpt-4o", requests: 1000 });
    assert.deepEqual(
      Object.keys(filled)
        .filter((name) => ["paramsB", "accelerator", "country"].includes(name))
        .sort(),
      ["accelerator", "country", "paramsB"],
    );
    assert.match(place, /United States/);
  });

  it("holds the published 0.24 to 0.34 Wh of a median prompt (Google, OpenAI 2025)", () => {
    const { energyKWh } = of({ task: "api", model: "gpt-4o", requests: 1000 });
    assert.ok(energyKWh.p10 < 0.24 && energyKWh.p90 > 0.34, JSON.stringify(energyKWh));
  });

  it("is narrower for a told size, wider for an unlisted model", () => {
    const width = ({ energyKWh }: Estimate) => energyKWh.p90 / energyKWh.p10;
    const calls = { task: "api", requests: 1000, maxOutputTokens: 300, maxPromptTokens: 500, country: "USA" };
    assert.ok(
      width(of({ ...calls, model: "gpt-4o", paramsB: 200 })) < width(of({ ...calls, model: "gpt-4o" })),
    );
    assert.ok(width(of({ ...calls, model: "gpt-4o" })) < width(of({ ...calls, model: "unheard-of" })));
  });

  it("takes the told place", () => {
    assert.match(of({ task: "api", model: "gpt-4o", requests: 1, country: "France" }).place, /France/);
  });
});
