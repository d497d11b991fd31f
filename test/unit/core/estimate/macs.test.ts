import { strict as assert } from "node:assert";
import { isLatent, macsOf } from "../../../../src/core/estimate/macs.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function macs(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  return macsOf(scenario.values, scenario.task, scenario.shape);
}

describe("macsOf", () => {
  it("takes the table's figure and scales it with the area", () => {
    const base = macs({ task: "vision", model: "resnet50" }).gmacs;
    assert.ok(base > 4 && base < 4.2);
    assert.ok(Math.abs(macs({ task: "vision", model: "resnet50", imageSize: 448 }).gmacs / base - 4) < 1e-9);
  });

  it("reckons from the size where the model is not listed", () => {
    const { gmacs, origin } = macs({ task: "vision", model: "my own net", paramsB: 0.025 });
    assert.equal(origin, "size");
    assert.ok(gmacs > 2 && gmacs < 8);
  });

  it("sees a picture's patches as often as the name's side of a patch has them", () => {
    const of = (model: string) => macs({ task: "vision", model, paramsB: 0.3 }).gmacs;
    assert.ok(Math.abs(of("our ViT-B/16") / of("our ViT-B/32") - 4) < 1e-9);
    assert.equal(of("our ViT-B"), of("our ViT-B/16"));
  });

  it("reckons generators by their published arithmetic, which grows more slowly than the area", () => {
    const style = (pixels: number) =>
      macs({ task: "vision", model: `StyleGAN2 config-f ${pixels}`, paramsB: 0.059 }).gmacs;
    assert.equal(style(1024), 148);
    assert.ok(style(256) > 70 && style(256) < 95, `${style(256)}`);
    assert.ok(macs({ task: "vision", model: "StyleGAN3-T 512", paramsB: 0.0223 }).gmacs > 200);
  });

  it("uses a hierarchical autoencoder's parameters at every place: VDVAE has some 140 GMAC at 64 pixels, 450 at 256", () => {
    const vae = (data: string) => macs({ task: "vision", model: `VDVAE ${data}`, paramsB: 0.12 }).gmacs;
    assert.ok(vae("ImageNet 64") > 100 && vae("ImageNet 64") < 200, `${vae("ImageNet 64")}`);
    assert.ok(vae("FFHQ 256") > 350 && vae("FFHQ 256") < 600, `${vae("FFHQ 256")}`);
  });

  it("gives a detector on ImageNet its own size of pictures, and not a classifier's", () => {
    assert.equal(macs({ task: "vision", model: "UP-DETR on ImageNet", paramsB: 0.041 }).pixels, 800);
    assert.equal(macs({ task: "vision", model: "our net on ImageNet", paramsB: 0.041 }).pixels, 224);
  });

  it("takes no backbone's cost for a detector's, and reads the size in its name", () => {
    const detector = macs({ task: "vision", model: "Faster R-CNN R101-FPN", paramsB: 0.0608 });
    assert.equal(detector.origin, "size");
    assert.ok(detector.gmacs > 100, `${detector.gmacs}`);
    assert.equal(macs({ task: "vision", model: "SSD300 ResNet-50", paramsB: 0.023 }).pixels, 300);
  });

  it("scales a listed denoiser with the size that its description says", () => {
    const at = (size: string) =>
      macs({ task: "diffusion", model: `Stable Diffusion 1.5 ${size}`, paramsB: 0.86 });
    assert.equal(at("256x256").pixels, 256);
    assert.ok(at("512x512").gmacs > 1.9 * at("256x256").gmacs);
  });

  it("lets every parameter of a denoising transformer see every patch", () => {
    const at512 = macs({ task: "diffusion", model: "my PixArt", paramsB: 1, imageSize: 512 }).gmacs;
    assert.equal(at512, 32 ** 2 + 300);
  });

  it("leaves out what makes DiT's norms once an image: DiT-XL/2 has 118.6 GMAC at 256 pixels", () => {
    const { gmacs } = macs({
      task: "diffusion",
      model: "LightningDiT-XL",
      paramsB: 0.675,
      examples: 1_281_167,
    });
    assert.ok(Math.abs(gmacs / 118.6 - 1) < 0.03, `${gmacs}`);
  });

  it("scales Stable Diffusion's U-Net with the area, and knows LDM's smaller factor", () => {
    const sd = (imageSize: number) =>
      macs({ task: "diffusion", model: "Stable Diffusion 2 of ours", paramsB: 0.866, imageSize }).gmacs;
    assert.ok(Math.abs(sd(512) / sd(256) - 4) < 1e-9);
    const ldm = (model: string) => macs({ task: "diffusion", model, paramsB: 0.274, imageSize: 256 }).gmacs;
    assert.equal(ldm("LDM-4 of ours"), 2 * ldm("LDM-8 of ours"));
  });

  it("makes small pictures as large as a listed transformer takes them, and leaves them small for others", () => {
    const on = (model: string) => macs({ task: "vision", model, dataset: ["cifar10"] }).pixels;
    assert.equal(on("google/vit-base-patch16-224-in21k"), 224);
    assert.equal(on("facebook/dinov2-base"), 224);
    assert.equal(on("my own net"), 32);
  });

  it("tells latent from pixel diffusion by name", () => {
    assert.equal(isLatent({ model: "runwayml/stable-diffusion-v1-5" }), true);
    assert.equal(isLatent({ model: "EDM CIFAR-10" }), false);
  });
});
