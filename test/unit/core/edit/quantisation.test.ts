import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const vllm = (args: string) => `from vllm import LLM, SamplingParams

llm = LLM(model="meta-llama/Llama-3.1-70B-Instruct", ${args})
for answer in llm.generate(open("prompts.txt").readlines(), SamplingParams(max_tokens=200)):
    print(answer)
`;
const serve = (flags: string) => `#!/bin/bash
vllm serve meta-llama/Llama-3.1-70B-Instruct ${flags} --max-model-len 8192
`;
const generate = (
  load: string,
  head = "import torch\n",
  config = "",
) => `${head}from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig
${config}
tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")
model = AutoModelForCausalLM.from_pretrained(
    "meta-llama/Llama-3.1-8B-Instruct",
    ${load},
    device_map="auto",
)
for line in open("prompts.txt"):
    print(model.generate(**tokenizer(line, return_tensors="pt"), max_new_tokens=200))
`;
const trl = (imports: string, load: string) => `import torch
from datasets import load_dataset
from peft import LoraConfig
from transformers import AutoModelForCausalLM${imports}
from trl import SFTConfig, SFTTrainer

model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-70B"${load})
SFTTrainer(
    model=model,
    args=SFTConfig(output_dir="out", num_train_epochs=2, max_seq_length=2048),
    train_dataset=load_dataset("tatsu-lab/alpaca")["train"],
    peft_config=LoraConfig(r=16),
).train()
`;
const axolotl = (block: string) => `base_model: meta-llama/Llama-3.1-70B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
${block}
lora_r: 16
micro_batch_size: 1
num_epochs: 3
`;
const factory = (more: string) => `model_name_or_path: meta-llama/Llama-3.1-70B
stage: sft
finetuning_type: lora
${more}dataset: alpaca_en
num_train_epochs: 3
`;
const four =
  ', quantization_config=BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=torch.bfloat16)';

const fp8 = { rule: "quantised-inference", patch: { quantization: "fp8", acceleratorsPerNode: 2 } } as const;
const eight = {
  rule: "int8-warning",
  path: "answer.py",
  patch: { quantization: undefined, precision: "bf16" },
  at: "quantization",
  reads: { quantization: undefined, precision: "bf16" },
} as const;
const qlora = {
  rule: "qlora",
  patch: { adapter: "qlora", task: "qlora", quantization: "int4", offload: undefined },
} as const;
const cases: readonly Case[] = [
  {
    ...fp8,
    name: "vLLM's engine",
    path: "answer.py",
    at: "acceleratorsPerNode",
    before: vllm("tensor_parallel_size=4"),
    after: vllm('tensor_parallel_size=2, quantization="fp8"'),
    reads: { quantization: "fp8", acceleratorsPerNode: 2 },
  },
  {
    ...fp8,
    name: "vLLM's server",
    path: "serve.sh",
    at: "acceleratorsPerNode",
    before: serve("--tensor-parallel-size 4"),
    after: serve("--tensor-parallel-size 2 --quantization fp8"),
    reads: { quantization: "fp8", acceleratorsPerNode: 2 },
  },
  {
    ...eight,
    name: "8 bits as an argument",
    before: generate("load_in_8bit=True"),
    after: generate("torch_dtype=torch.bfloat16"),
  },
  {
    ...eight,
    name: "8 bits in a configuration on the spot, without torch",
    before: generate("quantization_config=BitsAndBytesConfig(load_in_8bit=True)", ""),
    after: generate('torch_dtype="bfloat16"', ""),
  },
  {
    ...eight,
    name: "8 bits in a configuration of its own, beside a format",
    before: generate(
      "torch_dtype=torch.bfloat16, quantization_config=bits",
      "import torch\n",
      "bits = BitsAndBytesConfig(load_in_8bit=True)  # small\n",
    ),
    after: generate("torch_dtype=torch.bfloat16", "import torch\n", ""),
  },
  {
    ...qlora,
    name: "4 bits under TRL's adapter",
    path: "train.py",
    at: "adapter",
    before: trl("", ""),
    after: trl(", BitsAndBytesConfig", four),
    reads: { quantization: "int4", adapter: "qlora" },
  },
  {
    ...qlora,
    name: "4 bits in axolotl",
    path: "run.yml",
    at: "adapter",
    before: axolotl("adapter: lora  # adapters\nload_in_4bit: false"),
    after: axolotl("adapter: qlora  # adapters\nload_in_4bit: true"),
    reads: { quantization: "int4", adapter: "qlora" },
  },
  {
    ...qlora,
    name: "4 bits in axolotl, without the key",
    path: "run.yml",
    at: "adapter",
    before: axolotl("adapter: lora"),
    after: axolotl("adapter: qlora\nload_in_4bit: true"),
    reads: { quantization: "int4", adapter: "qlora" },
  },
  {
    ...qlora,
    name: "4 bits in LLaMA-Factory",
    path: "sft.yaml",
    at: "adapter",
    before: factory(""),
    after: factory("quantization_bit: 4\n"),
    reads: { quantization: "int4" },
  },
];

describe("edit: formats of the weights", () => {
  for (const one of cases) it(one.name, () => prove(one));

  for (const [why, text, suggested, path] of [
    ["vLLM runs on one card", vllm("max_model_len=4096"), fp8, "answer.py"],
    ["vLLM has a format", vllm('tensor_parallel_size=4, quantization="awq"'), fp8, "answer.py"],
    [
      "the configuration says more than 8 bits",
      generate("quantization_config=BitsAndBytesConfig(load_in_8bit=True, llm_int8_threshold=4.0)"),
      eight,
      "answer.py",
    ],
    [
      "the configuration serves another model too",
      generate(
        "quantization_config=bits",
        "import torch\n",
        "bits = BitsAndBytesConfig(load_in_8bit=True)\nother = load(bits)\n",
      ),
      eight,
      "answer.py",
    ],
    [
      "cards would have to drop elsewhere",
      trl("", ""),
      { ...qlora, patch: { ...qlora.patch, acceleratorCount: 1 } },
      "train.py",
    ],
    ["the model is in 4 bits", trl(", BitsAndBytesConfig", four), qlora, "train.py"],
  ] as const)
    it(`is not made where ${why}`, () => {
      const anchor = anchorOf(path, text, undefined);
      assert.equal(editsFor({ ...suggested, anchor }, fileOf(path, text)), undefined);
    });
});
