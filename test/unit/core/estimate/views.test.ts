import { strict as assert } from "node:assert";
import { passesOfMethod, SUPERVISED, viewsOfMethod } from "../../../../src/core/estimate/views.ts";

describe("passesOfMethod", () => {
  it("takes weights that a hub's or timm's name tells for tuned with labels", () => {
    for (const name of [
      "facebook/dinov2-base",
      "MCG-NJU/videomae-base",
      "dinov2_vitb14",
      "vit_small_patch14_dinov2",
    ]) {
      assert.equal(passesOfMethod(name), SUPERVISED, name);
      assert.equal(viewsOfMethod(name), 1, name);
    }
  });

  it("counts the views that a training method shows", () => {
    assert.equal(passesOfMethod("ResNet-50"), SUPERVISED);
    assert.equal(passesOfMethod("MoCo v2 ResNet-50"), 4);
    assert.equal(passesOfMethod("MoCo v3 ViT-B"), 8);
    assert.equal(passesOfMethod("SwAV RN50"), 9.3);
    assert.equal(passesOfMethod("DINOv2 ViT-L/14"), 12.4);
    assert.equal(passesOfMethod("MAE ViT-L"), 1.2);
    assert.equal(passesOfMethod("DINO ViT-B/16"), 12.4);
    assert.equal(passesOfMethod("DINO-ViT-S/16"), 12.4);
    assert.equal(passesOfMethod("VideoMAE ViT-B"), 1.2);
  });
  it("knows the methods of networks that denoise, and no others there", () => {
    assert.equal(passesOfMethod("DiT-XL/2", true), SUPERVISED);
    assert.equal(passesOfMethod("MaskDiT-XL/2 ImageNet 256", true), 1.6);
    assert.equal(passesOfMethod("LCM distilled from SD 1.5", true), 6);
    assert.equal(passesOfMethod("small U-Net by distillation", true), 4.5);
    assert.equal(passesOfMethod("DreamBooth SD 1.5", true), 5);
    assert.equal(passesOfMethod("MAE latents for DiT", true), SUPERVISED);
  });
  it("sees no method inside other words", () => {
    assert.equal(passesOfMethod("evaluation of Mask R-CNN on COCO"), SUPERVISED);
    assert.equal(passesOfMethod("mael-net dynosaur"), SUPERVISED);
    assert.equal(passesOfMethod("DINOv2-base fine-tuning"), SUPERVISED);
  });
});

describe("viewsOfMethod", () => {
  it("counts what the loader crops for one example", () => {
    const views = ["ResNet-50", "MoCo v2 ResNet-50", "Barlow Twins", "SwAV RN50", "OpenCLIP"].map(
      viewsOfMethod,
    );
    assert.deepEqual(views, [1, 2, 2, 4, 0.5]);
  });
});
