import type { Span } from "../../model/source.ts";
import type { ShellCommand } from "../../parse/shell.ts";
import { VERL } from "../config/verlConfig.ts";
import { count, type FactList, flag, name, precision } from "../facts.ts";
import { readByWords } from "../keyWords.ts";
import { isKnown, read } from "../pairs.ts";
import { ULTRALYTICS } from "../python/ultralytics.ts";
import { counted, dataset, each, keyOf, named, precisionName, type Vocabulary } from "../readers.ts";
import { arraySize } from "../slurmValues.ts";
import { configured, positionalData } from "./commandData.ts";
import { weightsOf } from "./commandKind.ts";
import { type Invocation, readLaunchers, readOptions } from "./commandLine.ts";
import { FLAGS, OPENRLHF } from "./commandVocabulary.ts";
import { customJobFacts } from "./gcloudJob.ts";
import { launchScriptFacts } from "./launchScript.ts";
import { learntFrom } from "./learntFrom.ts";
import { oliveFlags } from "./oliveCommand.ts";
import { isServer } from "./server.ts";
import { SKYRL } from "./skyRl.ts";
import type { TrainingCommand } from "./trainingCommand.ts";

/** Machines have no more accelerators than this. */
const MOST_OF_ONE_NODE = 16;

/** Single letters of the C trainers of llm.c. */
const LETTERS: { readonly [letter: string]: string } = {
  b: "per_device_train_batch_size",
  t: "seq_len",
  d: "global_batch_tokens_exact",
  x: "max_steps",
  e: "model",
};

/** Single letters of trainings in Python, as PyTorch's examples and timm have them: an architecture, which has a number, and a batch. */
const SHORT: { readonly [letter: string]: { readonly key: string; readonly value: RegExp } } = {
  a: { key: "model", value: /^[a-z][\w.-]*\d/i },
  b: { key: "per_device_train_batch_size", value: /^\d+$/ },
};

/** Reads a run's command into facts and links. */
export function commandFacts(one: TrainingCommand, list: FactList): void {
  const { invocation, kind } = one;
  const { target, options, command } = invocation;
  const compiled = /(?:cu|gpu)$/.test(target) && !target.includes(".");
  // `--model hf --model_args pretrained=NAME`: the first is how the second is loaded.
  const harness = /^lm[_-]eval$/.test(target) || options.some((pair) => keyOf(pair.key) === "model_args");
  const own = compiled
    ? options.map((pair) => ({ ...pair, key: LETTERS[pair.key] ?? pair.key }))
    : options.filter(
        // `--steps` of what only infers are those of a checkpoint, or of a sampler; `--epoch` is the one that was kept.
        (pair) =>
          !(harness && pair.key === "model") &&
          !(kind === "inference" && /^(?:steps|epoch)$/.test(pair.key)) &&
          !(inFourBits(options) && /^use_(?:lora|peft)$/.test(keyOf(pair.key))),
      );
  if (kind !== "inference") {
    repeatFacts(invocation, list);
    read(shortOptions(invocation), FLAGS, list);
  }
  // A named method says more than a switch for any of them.
  const method = own.find(
    (pair) =>
      /^use_(?:adalora|dora|prefix_tuning|ia3|boft|oft|loha|lokr)$/.test(keyOf(pair.key)) &&
      pair.value !== false,
  );
  if (method) list.add("adapter", keyOf(method.key).replace("use_", ""), method.span);
  const typed = own.find((pair) => METHOD.test(keyOf(pair.key)) && ADAPTERS.test(String(pair.value)));
  if (typed)
    list.add(
      "adapter",
      String(typed.value)
        .toLowerCase()
        .replace("control-", "")
        .replace(/^full.*/, "none"),
      typed.span,
    );
  const qlora = own.find((pair) => QLORA.test(keyOf(pair.key)) && flag(pair.value) !== false);
  if (qlora) list.add("adapter", "qlora", qlora.span);
  read(
    own.filter((pair) => pair.key.startsWith("gin.")).map((pair) => ({ ...pair, key: pair.key.slice(4) })),
    GIN,
    list,
  );
  readOptions(
    configured(own)
      .filter((pair) => !pair.key.startsWith("gin."))
      .sort((a, b) => Number(GOES_FIRST.test(b.key)) - Number(GOES_FIRST.test(a.key))),
    list,
    dialectOf(invocation),
  );
  readLaunchers(invocation.launchers, list);
  worldSize(invocation, list);
  list.add("framework", frameworkOf(invocation), command.span);
  // Relative to where `cd` has led.
  const inFolder = (path: string) =>
    command.folder === undefined || path.startsWith("/") ? path : `${command.folder}/${path}`;
  if (/\.(?:py|ipynb|sh|bash|slurm|sbatch)$/.test(target))
    list.link("script", inFolder(target), command.span);
  else if (invocation.isModule) list.link("module", target, command.span);
  for (const { file, span } of choicesOf(invocation)) list.link("choice", file, span);
  // `tune run RECIPE --config llama3_1/8B_lora`: a config of torchtune's own, by its folder and name.
  const recipe = target === "tune" ? options.find(({ key }) => key === "config") : undefined;
  if (typeof recipe?.value === "string" && !recipe.value.includes("."))
    list.link("config", `${recipe.value}.yaml`, recipe.span);
  for (const path of configsOf(invocation)) list.link("config", inFolder(path.text), path.span);
  positionalModel(invocation, list);
  launchScriptFacts(invocation, list);
  if (kind !== "inference") positionalData(invocation, list);
  if (kind === "inference") {
    serverFlags(invocation, list);
    // What only measures has the batches of measuring.
    const batch = own.find((pair) => /^(?:per_device_)?eval_batch_size$/.test(keyOf(pair.key)));
    if (batch) list.add("perDeviceBatchSize", count(batch.value), batch.span);
    // What is asked is what was kept of a training.
    const kept = own.find((pair) => /^(?:ckpt|checkpoint)(?:_dir|_path)?$/.test(keyOf(pair.key)));
    if (kept) list.add("model", name(kept.value), kept.span);
    const engine = own.find((pair) => pair.key === "engine");
    if (engine) list.add("model", name(engine.value), engine.span);
    const weights = weightsOf(invocation);
    if (weights) list.add("model", name(weights.value), weights.span);
  }
  if (target === "swift") swiftTuner(invocation, list);
  oliveFlags(invocation, list);
  if (target === "gcloud") customJobFacts(invocation, list);
  loraFlags(invocation, list);
  ampFlag(invocation, list);
  visibleDevices(command, list);
  readByWords(lastParts(own), list, kind !== "inference");
  list.add("task", learntFrom(invocation), command.span);
  if (kind === "inference") list.add("task", isServer(invocation) ? "serving" : "inference", command.span);
}

function shortOptions({ target, options }: Invocation): typeof options {
  return options.flatMap((pair) => {
    const meant = Object.hasOwn(SHORT, pair.key) ? SHORT[pair.key] : undefined;
    const [value = null] = Array.isArray(pair.value) ? pair.value : [pair.value];
    return meant && /\.(?:py|sh)$/.test(target) && meant.value.test(String(value))
      ? [{ ...pair, key: meant.key, value }]
      : [];
  });
}

/** Loops around the command, and the array that it is submitted as. */
function repeatFacts({ launchers, command }: Invocation, list: FactList): void {
  const submitter = launchers.find((one) => /^(?:sbatch|qsub|bsub)$/.test(one.name));
  const array = submitter?.options.find((pair) => /^(?:array|a)$/.test(pair.key));
  const times = command.repeats * (arraySize(String(array?.value)) ?? 1);
  if (times > 1)
    list.add(submitter ? "jobs" : "launches", times, command.loop ?? array?.span ?? command.span);
}

/** Dotted options by their last part, a name or a path with the section in front, but those of what is measured. */
function lastParts(options: Invocation["options"]): Invocation["options"] {
  return options
    .filter(({ key }) => !/(?:^|[._])(?:eval|evaluation|val|valid|validation|test)[._]/i.test(key))
    .flatMap((pair) => {
      const parts = pair.key.split(".");
      const key = parts.at(-1) ?? pair.key;
      const named = parts.length > 1 && /^(?:name|path|id|dir|file|files|root)$/.test(key);
      if (!named && isKnown(FLAGS, key)) return [];
      return [{ ...pair, key: named ? `${parts.at(-2)}_${key}` : key }];
    });
}

/** Options that name a config file; Lightning's sections may each be one. */
const CONFIG_OPTION =
  /^(?:config|config_files?|config-files?|cfg|yaml|config_path|gin_file|recipe|c|trainer|model|data|optimizer|job\.config_file)$/;

/** A section that overrules others; weights, which say more than the name of their family beside them. */
const GOES_FIRST = /^rollout\.|^(?:pretrained[-_])?model[-_]name[-_]or[-_]path$/;

/** Options that say how a model is tuned. */
const METHOD = /^(?:train|training|tune|tuner|tuning|finetune|finetuning|peft)_(?:type|method|mode)$/;
const ADAPTERS =
  /^(?:full|full_finetune|(?:control-)?q?lora|q?dora|adalora|ia3|prefix_tuning|prompt_tuning)$/i;

/** Switches for LoRA over weights of four bits, often beside the one for LoRA. */
const QLORA = /^(?:q_?lora|use_q_?lora)$/;

/** Config files that a command names: what stands later overrules what stands before it (jsonargparse, gin). */
function configsOf({
  operands,
  options,
  words,
}: Invocation): readonly { readonly text: string; readonly span: Span }[] {
  // Of `--config $RECIPES/$1.yaml` the caller tells a part.
  const handed = words.filter(
    ({ known, text }, at) =>
      !known &&
      /[\w}]\.(?:ya?ml|json|toml|py)$/.test(text) &&
      CONFIG_OPTION.test(/^--?([\w-]+)$/.exec(words[at - 1]?.text ?? "")?.[1] ?? ""),
  );
  const named = options.flatMap(({ key, value, span }) =>
    (Array.isArray(value) ? value : [value]).flatMap((text) =>
      CONFIG_OPTION.test(key) && typeof text === "string" && /\.(?:ya?ml|json|toml|gin|py)$/.test(text)
        ? [{ text, span }]
        : [],
    ),
  );
  const plain = operands.filter((word) => word.known && /\.(?:ya?ml|json|toml|gin|py|cfg)$/.test(word.text));
  return [...named.reverse(), ...handed, ...plain];
}

/** Hydra's choices of config groups, `experiment=small`, which overrule the config that they stand in. */
function choicesOf({ target, words }: Invocation): readonly { readonly file: string; readonly span: Span }[] {
  if (!/\.py$/.test(target)) return [];
  return words.flatMap(({ text, span }) => {
    const [, group, choice] = /^\+{0,2}([a-z][\w/]*)=([A-Za-z][\w-]*(?:\/[\w.-]+)*)$/.exec(text) ?? [];
    return group === undefined || choice === undefined ? [] : [{ file: `${group}/${choice}.yaml`, span }];
  });
}

/** `--gin.TRAIN_STEPS=1000`: bindings on the command line, which overrule those of the files. */
const GIN: Vocabulary = {
  train_steps: counted("steps"),
  "train.total_steps": counted("steps"),
  ...each(["batch_size", "train/utils.datasetconfig.batch_size"], counted("globalBatchSize")),
  mixture_or_task_name: dataset,
  initial_checkpoint_path: named("model"),
  "network.t5config.dtype": precisionName,
  task_feature_lengths: (value, list, span) =>
    list.add("sequenceLength", count(Number(/["']inputs["']\s*:\s*(\d+)/.exec(String(value))?.[1])), span),
};

function dialectOf({ target, options }: Invocation): Vocabulary {
  if (options.some((pair) => pair.key.startsWith("trainer.policy."))) return SKYRL;
  if (options.some((pair) => pair.key === "train_dataset.path")) return { ...FLAGS, ...VERL };
  if (target === "yolo") return { ...FLAGS, ...ULTRALYTICS };
  // EasyLM's batches are those of all devices.
  if (/\bEasyLM\..*_train$/.test(target)) return { ...FLAGS, batch_size: counted("globalBatchSize") };
  if (/\bopenrlhf\b/.test(target)) return { ...FLAGS, ...OPENRLHF };
  const verl =
    /(?:^|\.)verl\.|main_ppo|fsdp_sft_trainer/.test(target) ||
    options.some((pair) => pair.key.startsWith("actor_rollout_ref."));
  return verl ? VERL : FLAGS;
}

function frameworkOf({ target, launchers }: Invocation): string | undefined {
  if (/megatron|pretrain_(?:gpt|bert|t5|vlm|mamba)/i.test(target)) return "megatron";
  const owners: readonly (readonly [RegExp, string])[] = [
    [/axolotl/, "axolotl"],
    [/llamafactory|llama-factory/, "llamafactory"],
    [/^tune$|torchtune/, "torchtune"],
    [/litgpt/, "litgpt"],
    [/verl/, "verl"],
    [/maxtext/i, "maxtext"],
    [/openrlhf/, "openrlhf"],
    [/yolo|ultralytics/, "ultralytics"],
    [/vllm/, "vllm"],
    [/torchtitan/, "torchtitan"],
    [/nemo|bionemo/, "nemo"],
    [/fairseq/, "fairseq"],
    [/^trl$|\btrl\b/, "trl"],
    [/t5x/, "t5x"],
    [/(?:cu|gpu)$/, "llm.c"],
  ];
  const owner = owners.find(([pattern]) => pattern.test(target))?.[1];
  if (owner) return owner;
  const launcher = launchers
    .map((one) => one.name)
    .find((one) => /^(?:deepspeed|accelerate|composer|colossalai|horovodrun)$/.test(one));
  return launcher ?? (launchers.some((one) => one.name === "torchrun") ? "pytorch" : undefined);
}

/** `vllm serve MODEL`, `text-generation-launcher --model-id`, `ollama run MODEL`, `litgpt finetune MODEL`. */
function positionalModel({ target, operands }: Invocation, list: FactList): void {
  // `lmdeploy serve api_server MODEL`
  const second = operands[target === "lmdeploy" ? 2 : 1];
  const [verb] = operands;
  // `cli.py serve OWNER/MODEL`
  const serves =
    /^(?:serve|chat|generate)$/.test(verb?.text ?? "") && /^[\w.-]+\/[\w.-]+$/.test(second?.text ?? "");
  if ((serves || /^(?:vllm|ollama|litgpt|lmdeploy|mlc_llm|aphrodite)$/.test(target)) && second?.known)
    list.add("model", name(second.text), second.span);
}

/** Short flags of servers, which mean other things elsewhere. */
function serverFlags({ target, options }: Invocation, list: FactList): void {
  const llamaCpp = /^llama-(?:server|cli)$/.test(target);
  for (const { key, value, span } of options) {
    if (/^(?:tp|tp[-_]size|num[-_]shard)$/.test(key)) list.add("acceleratorsPerNode", count(value), span);
    if (llamaCpp && /^(?:m|hf|hf-repo)$/.test(key)) list.add("model", name(value), span);
    if (llamaCpp && key === "c") list.add("sequenceLength", count(value), span);
  }
}

/** ms-swift trains an adapter unless it is told `full`. */
function swiftTuner({ options }: Invocation, list: FactList): void {
  const tuner = options.find((pair) => /^(?:tuner_type|train_type|sft_type)$/.test(pair.key));
  const method = name(tuner?.value)?.toLowerCase();
  if (tuner && method) list.add("adapter", method === "full" ? "none" : method, tuner.span);
}

/** `--bits 4`, `--load_in_4bit`: an adapter is learnt over weights of four bits. */
function inFourBits(options: Invocation["options"]): boolean {
  return options.some(
    ({ key, value }) =>
      (keyOf(key) === "bits" && count(value) === 4) ||
      (/^(?:load_in_4bit|use_4bit)$/.test(keyOf(key)) && flag(value) === true),
  );
}

/** Adapter flags of trainers that have no `adapter` key. */
function loraFlags({ options }: Invocation, list: FactList): void {
  const rank = options.find(
    (pair) =>
      /^(?:lora_rank|lora_r|lora_dim|actor_lora_dim|lora-rank|peft_lora_r)$/.test(keyOf(pair.key)) &&
      count(pair.value) !== undefined,
  );
  const use = options.find(
    (pair) =>
      /^(?:use_lora|use_peft|lora|(?:\w+_)?lora_enable|enable_lora|q_?lora|use_qlora|only_optimize_lora)$/.test(
        keyOf(pair.key),
      ) && pair.value !== false,
  );
  const span: Span | undefined = (rank ?? use)?.span;
  if (span === undefined) return;
  if (list.has("adapter")) return;
  const quantized = inFourBits(options) || list.get("quantization") === "int4";
  list.add("adapter", quantized ? "qlora" : "lora", span);
}

/** `--amp`: PyTorch's autocast on a GPU takes half precision, unless it is told another type. */
function ampFlag({ options }: Invocation, list: FactList): void {
  const on = options.find(
    ({ key, value }) => /^(?:use_|native_)?amp$/.test(keyOf(key)) && flag(value) === true,
  );
  const type = options.find(({ key }) => keyOf(key) === "amp_dtype");
  if (on && !list.has("precision"))
    list.add("precision", precision(type?.value ?? "fp16"), (type ?? on).span);
}

/** `--world-size 4`: the processes of all nodes, which are those of one where no other node is told of. */
function worldSize({ options }: Invocation, list: FactList): void {
  const size = options.find((pair) => keyOf(pair.key) === "world_size");
  const total = count(size?.value);
  if (!size || total === undefined) return;
  // PyTorch's examples start a process for each device of so many nodes.
  if (options.some((pair) => keyOf(pair.key) === "multiprocessing_distributed")) {
    list.add("nodes", total, size.span);
    return;
  }
  list.add("acceleratorCount", total, size.span);
  const nodes = list.get("nodes") ?? 1;
  if ((nodes > 1 || total <= MOST_OF_ONE_NODE) && total % nodes === 0)
    list.add("acceleratorsPerNode", total / nodes, size.span);
}

/** `CUDA_VISIBLE_DEVICES=0,1 …` says how many devices one process group may use. */
function visibleDevices(command: ShellCommand, list: FactList): void {
  const devices = command.environment.get("CUDA_VISIBLE_DEVICES");
  if (devices !== undefined && /^\d+(?:,\d+)*$/.test(devices))
    list.add("acceleratorsPerNode", devices.split(",").length, command.span);
}
