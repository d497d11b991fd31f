import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const trl = (imports: string, rest: string) => `from datasets import load_dataset
${imports}from trl import SFTConfig, SFTTrainer

trainer = SFTTrainer(
    model="Qwen/Qwen2.5-7B",
    args=SFTConfig(output_dir="out", num_train_epochs=3),
    train_dataset=load_dataset("tatsu-lab/alpaca", split="train"),
${rest})
trainer.train()
`;
const transformers = (imports: string, wrap: string) => `from datasets import load_dataset
${imports}from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments


def main():
    dataset = load_dataset("imdb")
    model = AutoModelForSequenceClassification.from_pretrained('bert-large-uncased')
    args = TrainingArguments(output_dir='out', num_train_epochs=3)
${wrap}    trainer = Trainer(model=model, args=args, train_dataset=dataset['train'])
    trainer.train()


main()
`;
const axolotl = (rest: string) => `base_model: Qwen/Qwen2.5-7B
${rest}datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
micro_batch_size: 2
num_epochs: 3
`;
const block = `adapter: lora
lora_r: 16
lora_alpha: 32
lora_dropout: 0.05
lora_target_linear: true
`;
const factory = (rest: string) => `model_name_or_path: Qwen/Qwen2.5-7B
stage: sft
do_train: true
${rest}dataset: alpaca_en
template: qwen
num_train_epochs: 3.0
`;

const base = { rule: "lora", patch: { adapter: "lora" }, reads: { adapter: "lora", loraRank: 16 } };
const cases: readonly Case[] = [
  {
    ...base,
    name: "TRL's trainer",
    path: "train.py",
    before: trl("", ""),
    after: trl(
      "",
      `    peft_config=LoraConfig(r=16, lora_alpha=32, lora_dropout=0.05, task_type="CAUSAL_LM"),\n`,
    ).replace("SFTTrainer\n\n", "SFTTrainer\nfrom peft import LoraConfig\n\n"),
  },
  {
    ...base,
    name: "TRL's trainer, another name imported from PEFT, another rank",
    path: "train.py",
    patch: { adapter: "lora", loraRank: 8 },
    reads: { adapter: "lora", loraRank: 8 },
    before: trl("from peft import PeftModel\n", ""),
    after: trl(
      "from peft import PeftModel, LoraConfig\n",
      `    peft_config=LoraConfig(r=8, lora_alpha=16, lora_dropout=0.05, task_type="CAUSAL_LM"),\n`,
    ),
  },
  {
    ...base,
    name: "Transformers' trainer, in a function",
    path: "train.py",
    before: transformers("", ""),
    after: transformers(
      "",
      `    model = get_peft_model(model, LoraConfig(r=16, lora_alpha=32, lora_dropout=0.05, task_type='SEQ_CLS'))\n`,
    ).replace("TrainingArguments\n\n", "TrainingArguments\nfrom peft import LoraConfig, get_peft_model\n\n"),
  },
  { ...base, name: "axolotl", path: "run.yml", before: axolotl(""), after: axolotl(block) },
  {
    ...base,
    name: "axolotl with an empty key",
    path: "run.yml",
    before: axolotl("adapter:\n"),
    after: axolotl(block),
  },
  {
    ...base,
    name: "axolotl with all keys empty",
    path: "run.yml",
    before: axolotl("adapter:\nlora_model_dir:\nlora_r:\nlora_alpha:\nlora_dropout: ''\n"),
    after: axolotl(
      "adapter: lora\nlora_model_dir:\nlora_r: 16\nlora_alpha: 32\nlora_dropout: 0.05\nlora_target_linear: true\n",
    ),
  },
  {
    ...base,
    name: "LLaMA-Factory, full",
    path: "sft.yaml",
    before: factory("finetuning_type: full\n"),
    after: factory("finetuning_type: lora\nlora_rank: 16\nlora_target: all\n"),
  },
];

describe("edit: add LoRA", () => {
  for (const one of cases) it(one.name, () => prove(one));

  const without: { readonly [name: string]: string } = {
    "an adapter is there": trl("from peft import LoraConfig\n", "    peft_config=LoraConfig(r=4),\n"),
    "the model is made by the trainer": transformers("", "").replace("model=model", "model_init=build"),
  };
  for (const [name, text] of Object.entries(without))
    it(`is not made: ${name}`, () => {
      const anchor = anchorOf("train.py", text, undefined);
      assert.equal(editsFor({ ...base, anchor }, fileOf("train.py", text)), undefined);
    });
});
