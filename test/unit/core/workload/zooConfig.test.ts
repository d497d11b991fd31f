import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";
import { compose } from "../../../../src/core/workload/compose.ts";

const NAMED = ["model", "dataset", "epochs", "steps", "perDeviceBatchSize", "acceleratorCount"] as const;

/** What is known of the one run that a shell line starts, beside files that may lie there. */
function told(line: string, files: { readonly [path: string]: string } = {}) {
  const all = Object.entries({ "run.sh": line, ...files }).map(([path, text]) =>
    detectFile({ path, text, language: languageOf(path) }),
  );
  const [run] = compose(all, {});
  return Object.fromEntries(
    NAMED.flatMap((about) => (run?.inputs[about] === undefined ? [] : [[about, run.inputs[about]?.value]])),
  );
}

describe("zooFacts", () => {
  it("reads the names of configs of Detectron2, OpenMMLab and torchtune that are not among the files", () => {
    assert.deepEqual(
      told(
        "python tools/train_net.py --config-file configs/COCO-Detection/faster_rcnn_R_50_FPN_1x.yaml --num-gpus 8",
      ),
      {
        model: "COCO-Detection faster_rcnn_R_50_FPN_1x",
        dataset: ["coco"],
        epochs: 12,
        acceleratorCount: 8,
      },
    );
    assert.deepEqual(
      told("bash tools/dist_train.sh configs/segformer/segformer_mit-b0_8xb2-160k_ade20k.py 4"),
      {
        model: "segformer segformer_mit-b0_8xb2-160k_ade20k",
        dataset: ["zhoubolei/scene_parse_150"],
        steps: 160_000,
        perDeviceBatchSize: 2,
        acceleratorCount: 4,
      },
    );
    assert.deepEqual(
      told("tune run --nproc_per_node 2 lora_finetune_distributed --config llama3_1/8B_lora epochs=2"),
      {
        model: "llama3_1 8B_lora",
        epochs: 2,
        acceleratorCount: 2,
      },
    );
  });

  it("reads the model in the name of a config of OpenMMLab's that lies there and takes its model from a part", () => {
    const files = {
      "configs/convnext/convnext-large_64xb64_in1k.py":
        "_base_ = ['../_base_/imagenet.py']\ntrain_dataloader = dict(batch_size=64)\noptim_wrapper = dict(optimizer=dict(lr=4e-3))\n",
      "configs/_base_/imagenet.py":
        "dataset_type = 'ImageNet'\ntrain_dataloader = dict(batch_size=64, dataset=dict(type='ImageNet'))\ntrain_cfg = dict(by_epoch=True, max_epochs=300)\n",
    };
    assert.deepEqual(
      told("bash tools/dist_train.sh configs/convnext/convnext-large_64xb64_in1k.py 8", files),
      {
        model: "convnext-large",
        dataset: ["ImageNet"],
        epochs: 300,
        perDeviceBatchSize: 64,
        acceleratorCount: 8,
      },
    );
  });

  it("says nothing of a config that lies there, nor of a name of nothing known", () => {
    const config = "model = dict(type='FasterRCNN')\ntrain_cfg = dict(max_epochs=3)\n";
    const line = "bash tools/dist_train.sh configs/faster_rcnn_r50_fpn_1x_coco.py 8";
    assert.equal(told(line, { "configs/faster_rcnn_r50_fpn_1x_coco.py": config }).epochs, 3);
    assert.deepEqual(told("python train.py --config configs/mine_final_2.yaml --lr 0.1 --epochs 3"), {
      epochs: 3,
    });
  });
});
