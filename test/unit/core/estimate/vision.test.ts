import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function hours(given: Given): number {
  return hoursOf({ precision: "fp16", ...given });
}

function hoursOf(given: Given): number {
  const outcome = estimate(
    workload({ task: "vision", examples: 1e7, epochs: 1, acceleratorCount: 1, ...given }),
  );
  assert.ok("hours" in outcome);
  return outcome.hours.p50;
}

describe("visionPace", () => {
  it("moves less for plain convolutions than for bottlenecks of the same arithmetic", () => {
    const net = (model: string) =>
      hours({ model: `${model} FFCV`, paramsB: 0.012, accelerator: "A100 40GB" });
    assert.ok(net("our wide resnet-28 wrn") < 0.8 * net("our resnet"));
  });
  it("multiplies less for plain convolutions on plain cores, not on matrix units", () => {
    const gain = (accelerator: string) => {
      const run = (model: string) =>
        hours({ model, paramsB: 0.14, imageSize: 224, year: 2021, accelerator, precision: "fp32" });
      return run("our vgg net") / run("our net");
    };
    assert.ok(gain("V100") < 0.9 * gain("A100"), `${gain("V100")} ${gain("A100")}`);
  });
  it("waits for two crops of a picture where the method shows two", () => {
    const run = { accelerator: "H100", acceleratorCount: 8, paramsB: 0.001 };
    const supervised = hours({ ...run, model: "tiny net" });
    assert.ok(hours({ ...run, model: "tiny net SimSiam" }) > 1.6 * supervised);
  });
  it("decodes fewer pictures on small rented machines", () => {
    const tiny = { model: "tiny net", paramsB: 0.001 };
    assert.ok(hours({ ...tiny, accelerator: "T4" }) > 1.5 * hours({ ...tiny, accelerator: "A10G" }));
  });
  it("needs no decoding for latents that were kept, and takes more of them at a time where they are small", () => {
    const run = { task: "diffusion", paramsB: 0.2, accelerator: "H100", imageSize: 256 } as const;
    assert.ok(hours({ ...run, model: "DiT, cached latents" }) < 0.8 * hours({ ...run, model: "DiT" }));
    const perImage = (imageSize: number) => hours({ ...run, model: "DiT, cached latents", imageSize });
    assert.ok(perImage(512) > 3 * perImage(256));
  });
  it("takes 16 bits for rarer in papers of before they were automatic", () => {
    const net = { model: "our resnet", paramsB: 0.1, accelerator: "V100" };
    assert.ok(hoursOf({ ...net, year: 2019 }) > hoursOf({ ...net, year: 2021 }));
  });
});
