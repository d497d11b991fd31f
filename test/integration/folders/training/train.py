"""A trial of some seconds."""

from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
reviews = load_dataset("stanfordnlp/imdb")
args = TrainingArguments(
    output_dir="out",
    max_steps=40,
    per_device_train_batch_size=16,
    bf16=True,
)
trainer = Trainer(model=model, args=args, train_dataset=reviews["train"])

if __name__ == "__main__":
    trainer.train()
