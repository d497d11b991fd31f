import type { Action } from "./action.ts";

/** Edits of the machine, or of how much of it is used. */
export const machinesActions: readonly Action[] = [
  {
    name: "another machine",
    path: "machine.py",
    rule: "better-accelerator",
    text: `from sagemaker.huggingface import HuggingFace

estimator = HuggingFace(
    entry_point="train.py",
    instance_type="ml.p3.2xlarge",
    instance_count=1,
    hyperparameters={"model_name_or_path": "bert-large-uncased", "epochs": 3, "dataset_name": "imdb"},
)
estimator.fit()
`,
    changes: [["ml.p3.2xlarge", "ml.g6e.2xlarge"]],
  },
  {
    name: "fewer reserved accelerators",
    path: "reserved.sbatch",
    rule: "unused-accelerators",
    text: `#!/bin/bash
#SBATCH --nodes=1 --gres=gpu:a100:8
#SBATCH --time=24:00:00
srun torchrun --nproc_per_node=4 tune.py --model_name_or_path gpt2 --num_train_epochs 3 --max_train_samples 500000
`,
    changes: [["gpu:a100:8", "gpu:a100:4"]],
  },
  {
    name: "fewer accelerators",
    path: "fewer.sh",
    rule: "fewer-accelerators",
    text: `#!/bin/bash
torchrun --nproc_per_node 8 tune.py --model_name_or_path bert-large-uncased --dataset_name imdb --num_train_epochs 10 --bf16
`,
    changes: [["--nproc_per_node 8", "--nproc_per_node 1"]],
  },
  {
    name: "fp8 on fewer cards",
    path: "serve.py",
    rule: "quantised-inference",
    text: `from vllm import LLM, SamplingParams

llm = LLM(model="meta-llama/Llama-3.1-70B-Instruct", tensor_parallel_size=4)
for answer in llm.generate(open("prompts.txt").readlines(), SamplingParams(max_tokens=200)):
    print(answer)
`,
    changes: [["tensor_parallel_size=4", 'tensor_parallel_size=2, quantization="fp8"']],
  },
];
