import assert from "node:assert/strict";
import fc from "fast-check";
import { findAccelerator } from "../../../../src/core/data/accelerators.ts";
import { findApiModel } from "../../../../src/core/data/apiModels.ts";
import { findDataset } from "../../../../src/core/data/datasets.ts";
import { findZone } from "../../../../src/core/data/grid.ts";
import { findInstance } from "../../../../src/core/data/instances.ts";
import { findModel, siblingOf } from "../../../../src/core/data/models.ts";
import { findRegion } from "../../../../src/core/data/regions.ts";

const written: readonly (readonly [text: string, id: string])[] = [
  ["meta-llama/Llama-3.1-8B", "meta-llama/Llama-3.1-8B"],
  ["meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.1-8B"],
  ["unsloth/Meta-Llama-3.1-8B-bnb-4bit", "meta-llama/Llama-3.1-8B"],
  ["acme/llama-3.1-8b-tuned", "meta-llama/Llama-3.1-8B"],
  ["unsloth/llama-3-8b-Instruct-bnb-4bit", "meta-llama/Meta-Llama-3-8B"],
  ["llama-3-70b", "meta-llama/Meta-Llama-3-70B"],
  ["Llama 2 7B", "meta-llama/Llama-2-7b-hf"],
  ["llama2-70b", "meta-llama/Llama-2-70b-hf"],
  ["LLaMA 33B", "huggyllama/llama-30b"],
  ["TheBloke/Llama-2-7B-GPTQ", "meta-llama/Llama-2-7b-hf"],
  ["mistralai/Mistral-7B-v0.1", "mistralai/Mistral-7B-v0.1"],
  ["mistral-community/Mixtral-8x22B-v0.1", "mistralai/Mixtral-8x22B-v0.1"],
  ["torchtune.models.llama3_1.lora_llama3_1_70b", "meta-llama/Llama-3.1-70B"],
  ["torchtune.models.llama3_2.llama3_2_3b", "meta-llama/Llama-3.2-3B"],
  ["torchtune.models.mistral.mistral_7b", "mistralai/Mistral-7B-v0.1"],
  ["torchtune.models.qwen2.lora_qwen2_7b", "Qwen/Qwen2-7B"],
  ["Qwen/Qwen3-235B-A22B-Instruct-2507-FP8", "Qwen/Qwen3-235B-A22B"],
  ["bert-base-uncased", "google-bert/bert-base-uncased"],
  ["BERT base", "google-bert/bert-base-uncased"],
  ["BERT-Large", "google-bert/bert-large-uncased"],
  ["bert-base-cased GLUE QQP flax V100", "google-bert/bert-base-cased"],
  ["distilbert-base-uncased", "distilbert/distilbert-base-uncased"],
  ["EleutherAI/pythia-1.4b", "EleutherAI/pythia-1.4b"],
  ["Pythia 12B", "EleutherAI/pythia-12b"],
  ["BLOOM 176B", "bigscience/bloom"],
  ["GPT-NeoX-20B", "EleutherAI/gpt-neox-20b"],
  ["gpt2", "openai-community/gpt2"],
  ["GPT-2 124M", "openai-community/gpt2"],
  ["gpt2-xl", "openai-community/gpt2-xl"],
  ["llm.c GPT-2 1558M", "openai-community/gpt2-xl"],
  ["T5-11B", "google-t5/t5-11b"],
  ["yolov8n.pt", "yolov8n"],
  ["yolov8n-seg.pt", "yolov8n-seg"],
  ["resnet50", "resnet50"],
  ["ResNet-50", "resnet50"],
  ["vit_base_patch16_224.augreg_in21k", "google/vit-base-patch16-224"],
  ["deit_small_patch16_224", "facebook/deit-small-patch16-224"],
  ["wav2vec 2.0 BASE", "facebook/wav2vec2-base"],
];

const asPapersWrite: readonly (readonly [text: string, id: string])[] = [
  ["DeiT-B", "facebook/deit-base-patch16-224"],
  ["Swin-L", "microsoft/swin-large-patch4-window7-224"],
  ["ConvNeXt-XL", "facebook/convnext-xlarge-224-22k"],
  ["RegNetY-16GF", "regnety_160"],
  ["RegNetY-1.6GF", "regnety_016"],
  ["ViT-S/16", "vit_small_patch16_224"],
  ["ViT-G/14", "vit_gigantic_patch14_224"],
  ["CLIP ViT-L/14", "openai/clip-vit-large-patch14"],
  ["DINOv2 ViT-g", "facebook/dinov2-giant"],
  ["Mask R-CNN R50-FPN", "maskrcnn_resnet50_fpn"],
  ["DETR R50", "facebook/detr-resnet-50"],
  ["HuBERT X-Large", "facebook/hubert-xlarge-ll60k"],
  ["ELECTRA-large", "google/electra-large-discriminator"],
  ["T5-L", "google-t5/t5-large"],
  ["CoAtNet-3", "coatnet_3_224"],
];

/** Names of timm that the table of models leaves to timm's own. */
const timm: readonly (readonly [text: string, id: string, fwdGmacs: number])[] = [
  ["xcit_small_12_p8_224", "xcit_small_12_p8_224", 18.69],
  ["tf_efficientnet_l2", "efficientnet_l2", 479.12],
  ["timm/swin_large_patch4_window12_384.ms_in22k_ft_in1k", "swin_large_patch4_window12_384", 104.08],
];

describe("findModel", () => {
  for (const [text, id] of asPapersWrite) {
    it(`reads ${text} as ${id}, and says that it is not its name`, () => {
      const match = findModel(text);
      assert.deepEqual([match?.row.id, match?.note !== undefined], [id, true]);
    });
  }

  for (const [text, id, fwdGmacs] of timm) {
    it(`counts ${text} as timm does`, () => {
      const row = findModel(text)?.row;
      assert.deepEqual([row?.id, row?.fwdGmacsPerExample], [id, fwdGmacs]);
    });
  }

  for (const text of ["my-cool-model-l", "model-large", "net_b", "run 14", "swin"]) {
    it(`reads no model in ${text}`, () => assert.equal(findModel(text), undefined));
  }

  for (const [text, id] of written) {
    it(`reads ${text} as ${id}`, () => assert.equal(findModel(text)?.row.id, id));
  }

  const sized: readonly (readonly [text: string, paramsB: number])[] = [
    ["acme/foo-13b", 13],
    ["HyperCLOVA 204B", 204],
    ["llama-2-34b", 34],
    ["Qwen3-9B", 9],
    ["7B", 7],
    ["1.3b", 1.3],
    ["125M", 0.125],
    ["MPT-70b", 70],
  ];
  for (const [text, paramsB] of sized) {
    it(`reads the size out of ${text}, and says so`, () => {
      const match = findModel(text);
      assert.deepEqual([match?.quality, match?.row.paramsB], ["name", paramsB]);
      assert.equal(match?.row.citation.verified, false);
    });
  }

  const nothing =
    "A100 H200 llama bert gpt large base vit resnet model.pt mistral foo-8x7b foo-17b-16e gpt-5 config.json output/checkpoint-500 my-bert-classifier resnet51 none auto";
  for (const text of nothing.split(" ")) {
    it(`reads no model in "${text}"`, () => assert.equal(findModel(text), undefined));
  }

  it("gives a smaller sibling that is smaller", () => {
    const large = findModel("bert-large-uncased")?.row;
    const sibling = large && siblingOf(large);
    assert.ok(
      sibling?.paramsB !== undefined && large?.paramsB !== undefined && sibling.paramsB < large.paramsB,
    );
  });
});

describe("every look-up", () => {
  const lookUps = [findModel, findAccelerator, findInstance, findRegion, findZone, findDataset, findApiModel];
  it("takes any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: "binary" })), (text) => {
        for (const find of lookUps) find(text);
      }),
      { numRuns: 150 },
    );
  });
});
