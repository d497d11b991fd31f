import { strict as assert } from "node:assert";
import {
  framesOf,
  imageKind,
  isBuiltOnClassifier,
  isKindKnown,
} from "../../../../src/core/estimate/imageKind.ts";
import { macsOf } from "../../../../src/core/estimate/macs.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function macs(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  return macsOf(scenario.values, scenario.task, scenario.shape);
}

describe("the kind of an image model", () => {
  for (const [model, dataset, kind] of [
    ["resnet50", undefined, "classify"],
    ["ViT-B/16 on ImageNet", undefined, "classify"],
    ["openai/clip-vit-base-patch32", ["COCO"], "classify"],
    ["yolov8n", undefined, "detect"],
    ["a net of ours", ["COCO"], "detect"],
    ["CenterNet DLA-34", undefined, "detect"],
    ["Mask R-CNN R50-FPN", undefined, "twoStage"],
    ["Deformable-DETR R50", undefined, "twoStage"],
    ["RetinaNet R50", undefined, "dense"],
    ["U-Net with a ResNet-34", undefined, "segment"],
    ["resnet50 backbone", ["ADE20K"], "segment"],
    ["SlowFast R50", undefined, "video"],
    ["ViT-B, 8 frames of 224", ["Kinetics-400"], "video"],
    ["nnU-Net 3D full resolution", undefined, "volume"],
    ["PointPillars KITTI", undefined, "points"],
    ["StyleGAN2", ["FFHQ"], "adversarial"],
    ["NVAE CelebA", undefined, "generate"],
    ["VideoMamba-M", ["Kinetics-400"], "video"],
    ["VideoMamba-M ImageNet-1k", undefined, "classify"],
    ["Donut, our invoices", undefined, "pages"],
    ["TransTrack R50 MOT17", undefined, "track"],
    ["RAFT", ["FlyingThings3D"], "flow"],
    ["HRNet-W32 pose", ["COCO"], "pose"],
    ["yolov8n-pose", undefined, "detect"],
    ["PointNet++", ["ModelNet40"], "cloud"],
    ["PointTransformer S3DIS", undefined, "points"],
    ["FourCastNet", ["ERA5"], "weather"],
    ["Depth Anything V2, our rooms", undefined, "segment"],
  ] as const)
    it(`${model}${dataset ? ` on ${dataset}` : ""}: ${kind}`, () => {
      const values = { model, ...(dataset === undefined ? {} : { dataset: [...dataset] }) };
      assert.equal(imageKind(values, "vision"), kind);
    });

  it("is known of a classifier's name, and not of any word", () => {
    assert.equal(isKindKnown({ model: "our convnet" }, "vision"), true);
    assert.equal(isKindKnown({ model: "project phoenix" }, "vision"), false);
  });

  it("tells what is built on a classifier from the classifier", () => {
    assert.equal(isBuiltOnClassifier("TransTrack R50 MOT17"), true);
    assert.equal(isBuiltOnClassifier("ResNet-50 ImageNet, 100 epochs"), false);
  });
});

describe("arithmetic by kind", () => {
  it("of a tracker on ResNet-50 is more than ten times that of ResNet-50", () => {
    const [tracker, backbone] = ["TransTrack R50 CrowdHuman", "resnet50"].map((model) =>
      macs({ task: "vision", model }),
    );
    assert.ok(tracker && backbone && tracker.gmacs > 10 * backbone.gmacs);
    assert.equal(tracker.origin, "size");
  });

  it("of a clip grows with its frames, 16 where none are told", () => {
    const clip = (model: string) => macs({ task: "vision", model, paramsB: 0.12 }).gmacs;
    assert.equal(clip("ours, 32 frames, Kinetics-400"), 4 * clip("ours, 8 frames, Kinetics-400"));
    assert.deepEqual(framesOf({ model: "a video model" }), { count: 16, isTold: false });
    const denoised = (model: string) => macs({ task: "diffusion", model, paramsB: 1 }).gmacs;
    assert.equal(denoised("latent diffusion of video"), 16 * denoised("latent diffusion of ours"));
  });

  it("of a volume is STU-Net's: 255 GMAC for 58 million parameters", () => {
    const { gmacs } = macs({ task: "vision", model: "STU-Net of ours", paramsB: 0.05826 });
    assert.ok(Math.abs(gmacs / 255 - 1) < 0.1, `${gmacs}`);
  });

  it("of a listed video network is the table's own, at the table's own size", () => {
    const { gmacs, origin, pixels } = macs({ task: "vision", model: "r3d_18" });
    assert.deepEqual([origin, pixels], ["table", 112]);
    assert.ok(Math.abs(gmacs - 40.7) < 0.1, `${gmacs}`);
  });

  it("of a network for large pictures on CIFAR is that without its strides, or a tenth of it", () => {
    const { gmacs, unsure } = macs({ task: "vision", model: "ResNet-18 CIFAR-10" });
    assert.equal(unsure, "macsOfSmallPictures");
    // kuangliu/pytorch-cifar's ResNet-18 has 0.56 GMAC at 32 pixels.
    assert.ok(gmacs > 0.35 && gmacs < 0.7, `${gmacs}`);
  });
});
