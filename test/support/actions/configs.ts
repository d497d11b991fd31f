import type { Action } from "./action.ts";

const axolotl = (rest: string) => `base_model: Qwen/Qwen2.5-7B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 1024
micro_batch_size: 2
${rest}`;

/** Edits of configs: axolotl, torchtune. */
export const configsActions: readonly Action[] = [
  {
    name: "early stopping, axolotl",
    path: "stop_axolotl.yml",
    rule: "early-stopping",
    text: axolotl("num_epochs: 10\nval_set_size: 0.05\nbf16: true\nadapter: lora\nlora_r: 16\n"),
    changes: [["num_epochs: 10\n", "num_epochs: 10\nearly_stopping_patience: 3\n"]],
  },
  {
    name: "fewer epochs, axolotl",
    path: "epochs_axolotl.yml",
    rule: "fewer-epochs",
    text: axolotl("num_epochs: 12\nval_set_size: 0.05\nbf16: true\nadapter: lora\nlora_r: 16\n"),
    changes: [["num_epochs: 12", "num_epochs: 3"]],
  },
  {
    name: "16 bits, a key of YAML",
    path: "bits_torchtune.yaml",
    rule: "mixed-precision",
    text: `model:
  _component_: torchtune.models.llama3_1.llama3_1_8b
tokenizer:
  _component_: torchtune.models.llama3.llama3_tokenizer
dataset:
  _component_: torchtune.datasets.alpaca_dataset
optimizer:
  _component_: torch.optim.AdamW
epochs: 1
batch_size: 2
dtype: fp32
`,
    changes: [["dtype: fp32", "dtype: bf16"]],
  },
  {
    name: "an adapter block of YAML",
    path: "whole_axolotl.yml",
    rule: "lora",
    text: axolotl("num_epochs: 3\nbf16: true\n"),
    changes: [
      [
        "sequence_len: 1024\n",
        "sequence_len: 1024\nadapter: lora\nlora_r: 16\nlora_alpha: 32\nlora_dropout: 0.05\nlora_target_linear: true\n",
      ],
    ],
  },
  {
    name: "4 bits under an adapter",
    path: "qlora.yml",
    rule: "qlora",
    text: `base_model: meta-llama/Llama-3.1-70B
adapter: lora
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 1024
lora_r: 16
micro_batch_size: 1
num_epochs: 3
bf16: true
`,
    changes: [["adapter: lora\n", "adapter: qlora\nload_in_4bit: true\n"]],
  },
];
