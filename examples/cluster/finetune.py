"""Supervised fine-tuning with TRL; the sbatch script beside it launches it."""

from dataclasses import dataclass, field

from datasets import load_dataset
from transformers import HfArgumentParser
from trl import SFTConfig, SFTTrainer


@dataclass
class ScriptArguments:
    model_name_or_path: str = field(default="mistralai/Mistral-7B-v0.1")
    dataset_name: str = field(default="HuggingFaceH4/ultrachat_200k")
    max_length: int = field(default=2048)


def main():
    script_args, training_args = HfArgumentParser((ScriptArguments, SFTConfig)).parse_args_into_dataclasses()
    training_args.max_length = script_args.max_length
    training_args.gradient_checkpointing = True
    dataset = load_dataset(script_args.dataset_name, split="train_sft")
    trainer = SFTTrainer(model=script_args.model_name_or_path, args=training_args, train_dataset=dataset)
    trainer.train()


if __name__ == "__main__":
    main()
