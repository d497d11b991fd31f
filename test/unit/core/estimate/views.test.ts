import { strict as assert } from "node:assert";
import { passesOfMethod, SUPERVISED, viewsOfMethod } from "../../../../src/core/estimate/views.ts";

describe("passesOfMethod", () => {
  it("counts the views that a training method shows", () => {
    assert.equal(passesOfMethod("ResNet-50"), SUPERVISED);
    assert.equal(passesOfMethod("MoCo v2 ResNet-50"), 4);
    assert.equal(passesOfMethod("MoCo v3 ViT-B"), 8);
    assert.equal(passesOfMethod("SwAV RN50"), 9.3);
    assert.equal(passesOfMethod("DINOv2 ViT-L/14"), 12.4);
    assert.equal(passesOfMethod("MAE ViT-L"), 1.2);
  });
  it("sees no method inside other words", () => {
    assert.equal(passesOfMethod("evaluation of Mask R-CNN on COCO"), SUPERVISED);
    assert.equal(passesOfMethod("mael-net dynosaur"), SUPERVISED);
  });
});

describe("viewsOfMethod", () => {
  it("counts what the loader crops for one example", () => {
    const views = ["ResNet-50", "MoCo v2 ResNet-50", "Barlow Twins", "SwAV RN50"].map(viewsOfMethod);
    assert.deepEqual(views, [1, 2, 2, 4]);
  });
});
