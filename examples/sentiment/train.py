"""Fine-tune a small encoder on film reviews."""

from datasets import load_dataset
from transformers import (
    AutoModelForSequenceClassification,
    AutoTokenizer,
    DataCollatorWithPadding,
    Trainer,
    TrainingArguments,
)

MODEL = "bert-base-uncased"
EPOCHS = 6

tokenizer = AutoTokenizer.from_pretrained(MODEL)
model = AutoModelForSequenceClassification.from_pretrained(MODEL, num_labels=2)
reviews = load_dataset("stanfordnlp/imdb")


def tokenize(batch):
    return tokenizer(batch["text"], truncation=True, max_length=512)


reviews = reviews.map(tokenize, batched=True)

args = TrainingArguments(
    output_dir="out/sentiment",
    num_train_epochs=EPOCHS,
    per_device_train_batch_size=16,
    per_device_eval_batch_size=64,
    learning_rate=2e-5,
    weight_decay=0.01,
    eval_strategy="epoch",
    save_strategy="epoch",
)

trainer = Trainer(
    model=model,
    args=args,
    train_dataset=reviews["train"],
    eval_dataset=reviews["test"],
    data_collator=DataCollatorWithPadding(tokenizer),
)

if __name__ == "__main__":
    trainer.train()
    trainer.save_model("out/sentiment/final")
