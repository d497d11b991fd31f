import * as vscode from "vscode";
import { estimate } from "../../core/estimate/estimate.ts";
import { lensTitle } from "../../present/lens.ts";
import { nextQuestion } from "../../present/report.ts";
import { words } from "../words.ts";
import type { Command, Parts } from "./parts.ts";
import { askAll, type Choice, type Question } from "./questions.ts";
import { acceleratorChoices } from "./setAccelerator.ts";
import { placeChoices } from "./setRegion.ts";
import { type Told, toldData, toldHardware, toldModel, workloadOf } from "./typedRun.ts";

interface Answer {
  readonly told: Told;
  readonly label: string;
}

/** Asks for model, work, data, hardware and place, and estimates the run that there is no code for yet. */
export const estimateRun: Command = (parts) => async () => {
  const { t } = vscode.l10n;
  const answers = await askAll<Answer>([askModel, askMethod, askData, askEpochs, askHardware, askPlace]);
  if (answers === undefined) return;
  const told: Told = Object.assign({}, ...answers.map((answer) => answer.told));
  const [model, method, data] = answers;
  const label = [model?.label, method?.label, data?.label]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
  const outcome = estimate(
    workloadOf(told, t("{0} (typed in)", label), `typed:${Date.now()}`, t("Estimate a Run…")),
  );
  if ("totalKgCO2e" in outcome) await present(parts, outcome);
  else await showProblem(outcome.message);
};

async function present(
  { analyses }: Parts,
  outcome: Parameters<Parts["analyses"]["addTyped"]>[0],
): Promise<void> {
  const { t } = vscode.l10n;
  analyses.addTyped(outcome);
  const question = nextQuestion(outcome)?.ask?.question;
  const show = { label: `$(graph) ${t("Show report")}`, command: "wattlens.showReport" };
  const copy = { label: `$(copy) ${t("Copy report as markdown")}`, command: "wattlens.copyReport" };
  const figure = {
    label: `$(zap) ${lensTitle(outcome, words)}`,
    description: outcome.place,
    ...(question === undefined ? {} : { detail: t("Tell next: {0}", question) }),
    command: "wattlens.showReport",
  };
  const choice = await vscode.window.showQuickPick([figure, show, copy], {
    title: t("Wattlens: {0}", outcome.workload.label),
  });
  if (choice) await vscode.commands.executeCommand(choice.command);
}

async function showProblem(message: string): Promise<void> {
  const { t } = vscode.l10n;
  const again = { label: `$(edit) ${t("Estimate another run…")}`, again: true };
  const choice = await vscode.window.showQuickPick(
    [{ label: `$(question) ${message}`, again: false }, again],
    {
      title: t("Wattlens: this run cannot be estimated"),
    },
  );
  if (choice?.again) await vscode.commands.executeCommand("wattlens.estimateRun");
}

const usualModels = [
  "meta-llama/Llama-3.1-8B",
  "Qwen/Qwen2.5-7B",
  "mistralai/Mistral-7B-v0.1",
  "google-bert/bert-base-uncased",
  "openai-community/gpt2",
  "google/vit-base-patch16-224",
  "resnet50",
  "yolov8n",
  "openai/whisper-small",
];

function askModel(): Question<Answer> {
  const { t } = vscode.l10n;
  return {
    title: t("Wattlens: which model?"),
    placeholder: t("A hub name, an architecture, or a size such as 7B"),
    choices: usualModels.flatMap((name) => {
      const answer = toldModel(name);
      return answer === undefined ? [] : [{ label: name, answer }];
    }),
    typed: (text) => {
      const answer = toldModel(text);
      return answer && { label: text, description: answer.label === text ? "" : answer.label, answer };
    },
  };
}

function askMethod(): Question<Answer> {
  const { t } = vscode.l10n;
  const choice = (label: string, told: Told, detail: string) => ({ label, detail, answer: { told, label } });
  return {
    title: t("Wattlens: what is done with it?"),
    placeholder: t("Choose one"),
    choices: [
      choice(t("full fine-tuning"), { adapter: "none" }, t("all parameters are trained")),
      choice(t("LoRA"), { adapter: "lora" }, t("small adapters on frozen weights")),
      choice(t("QLoRA"), { adapter: "qlora", quantization: "int4" }, t("LoRA on weights of 4 bits")),
      choice(t("pre-training"), { task: "llm-pretrain" }, t("a language model from nothing")),
      choice(t("inference"), { task: "inference" }, t("a batch of requests")),
      choice(t("training"), {}, t("vision, speech and the rest")),
    ],
  };
}

function askData(): Question<Answer> {
  const { t } = vscode.l10n;
  const typed = (text: string): Choice<Answer> | undefined => {
    const answer = toldData(text);
    return answer && { label: text, description: answer.label === text ? "" : answer.label, answer };
  };
  const usual = [
    "10k examples",
    "50k examples",
    "1M examples",
    "100M tokens",
    "1B tokens",
    "10k requests",
    "stanfordnlp/imdb",
    "tatsu-lab/alpaca",
    "imagenet-1k",
  ];
  return {
    title: t("Wattlens: on how much data?"),
    placeholder: t("The name of a data set, or an amount: 2B tokens, 50k examples, 1000 steps"),
    choices: usual.flatMap((text) => typed(text) ?? []),
    typed,
  };
}

function askEpochs(): Question<Answer> {
  const { t } = vscode.l10n;
  const epochs = (count: number) => ({
    label: count === 1 ? t("1 time") : t("{0} times", count),
    answer: { told: { epochs: count }, label: "" },
  });
  return {
    title: t("Wattlens: how often is the data gone through?"),
    placeholder: t("Epochs; type any number"),
    choices: [1, 2, 3, 5, 10, 100].map(epochs),
    typed: (text) => (/^\d{1,6}(\.\d+)?$/.test(text) && Number(text) > 0 ? epochs(Number(text)) : undefined),
  };
}

function askHardware(): Question<Answer> {
  const { t } = vscode.l10n;
  return {
    title: t("Wattlens: on which hardware?"),
    placeholder: t("For example 8 x H100, A100, RTX 4090"),
    choices: acceleratorChoices().map(({ accelerator, ...item }) => {
      if (item.kind === vscode.QuickPickItemKind.Separator) return item;
      const told = accelerator === undefined ? {} : { accelerator, acceleratorCount: 1 };
      return { ...item, answer: { told, label: item.label } };
    }),
    typed: (text) => {
      const answer = toldHardware(text);
      return answer && { label: answer.label, answer };
    },
  };
}

function askPlace(): Question<Answer> {
  const { t } = vscode.l10n;
  return {
    title: t("Wattlens: where?"),
    placeholder: t("Cloud region or country; grams are of the life cycle, yearly average"),
    choices: placeChoices().map(({ place, ...item }) =>
      place === undefined ? item : { ...item, answer: { told: place, label: item.label } },
    ),
  };
}
