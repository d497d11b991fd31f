import type { RunKind } from "../model/fact.ts";
import type { Span } from "../model/source.ts";
import { parseShell, type ShellCommand, type ShellFile } from "../parse/shell.ts";
import { FLAGS, type Invocation, invocationOf, readLaunchers, readOptions, VERL } from "./commandLine.ts";
import { count, type FactList, name } from "./facts.ts";
import { ULTRALYTICS } from "./ultralytics.ts";
import { keyOf, type Vocabulary } from "./vocabulary.ts";

/** Programs that are a training or serving tool themselves. */
export const TOOLS: ReadonlySet<string> = new Set([
  "axolotl",
  "llamafactory-cli",
  "tune",
  "litgpt",
  "yolo",
  "vllm",
  "text-generation-launcher",
  "llama-server",
  "llama-cli",
  "ollama",
  "trl",
  "oumi",
  "swift",
  "autotrain",
  "wandb",
  "nemo",
  "xtuner",
  "mim",
  "fairseq-train",
  "fairseq-hydra-train",
  "spacy",
  "ludwig",
  "onmt_train",
  "allennlp",
  "mlx_lm.lora",
  "lm_eval",
  "sglang",
  "lightning",
  "train_gpt2cu",
  "train_gpt2",
  "train_gpt3cu",
  "trtllm-serve",
  "openrlhf",
]);

const NOT_TRAINING =
  /(?:^|[/_.-])(?:pre_?process|prepare|download|convert|tokeni[sz]e|export|merge|upload|build|setup|install|make_|create_|visuali[sz]e|plot|process_data|get_|fetch|clean|index|quantize|check|benchmark_io|report|hello|test|analy[sz]e|summar|extract|shard|split|encode_data|push_to_hub)/i;
const TRAINING =
  /train(?!_?batch)|fine_?-?tun|finetun|pretrain|(?<![a-z])(?:sft|dpo|grpo|ppo|rlhf|orpo|kto|q?lora)(?![a-z])|reward|distill|(?:^|\/)run_(?:clm|mlm|glue|qa|summarization|translation|ner|squad|speech|image|swag|seq2seq|plm|audio|fsdp|deepspeed|pretrain)\w*\.py|(?:^|\/)main\w*\.py|(?:^|\/)fit\w*\.py/i;
const INFERENCE =
  /infer|generat|predict|sample|serve|chat|api_server|translate|demo|eval|score|batch_transform|text-generation|embed/i;
/** Flags that only a training has. */
const TELLING = new Set([
  "learning_rate",
  "lr",
  "num_train_epochs",
  "epochs",
  "max_epochs",
  "num_epochs",
  "train_iters",
  "max_steps",
  "max_train_steps",
  "per_device_train_batch_size",
  "train_batch_size",
  "gradient_accumulation_steps",
  "weight_decay",
  "warmup_steps",
  "lr_scheduler_type",
  "optimizer",
  "micro_batch_size",
  "global_batch_size",
  "per_device_batch_size",
  "trainer.max_epochs",
  "train_file",
  "num_iterations",
  "steps",
]);

/** A command that runs a model: what kind of run it is. */
export interface TrainingCommand {
  readonly invocation: Invocation;
  readonly kind: RunKind;
}

/** The runs of a shell script, in order. */
export function trainingCommands(shell: ShellFile): readonly TrainingCommand[] {
  return shell.commands.flatMap((command) => {
    const one = trainingCommand(command, shell.variables);
    return one ? [one] : [];
  });
}

/** Judges one command; undefined where it runs no model. */
export function trainingCommand(
  command: ShellCommand,
  variables?: ReadonlyMap<string, string>,
): TrainingCommand | undefined {
  const inner = innerScript(command, variables);
  if (inner) return inner;
  const invocation = invocationOf(command, TOOLS) ?? executable(command);
  if (invocation === undefined) return undefined;
  const kind = kindOf(invocation);
  return kind === undefined ? undefined : { invocation, kind };
}

/** `srun bash -c "…"`: a script in a string; its run stands where the string stands. */
function innerScript(
  command: ShellCommand,
  variables?: ReadonlyMap<string, string>,
): TrainingCommand | undefined {
  const at = command.words.findIndex(
    (word, index) =>
      /^(?:ba|z|da)?sh$/.test(word.text) && /^-l?c$/.test(command.words[index + 1]?.text ?? ""),
  );
  const text = at < 0 ? undefined : command.words[at + 2]?.text;
  if (text === undefined || text.length > 20_000) return undefined;
  for (const inner of parseShell(text, variables).commands) {
    const one = trainingCommand({
      ...inner,
      span: command.span,
      repeats: inner.repeats * command.repeats,
      words: inner.words.map((word) => ({ ...word, span: command.span })),
    });
    if (one) return one;
  }
  return undefined;
}

/** `mpirun -np 8 ./train_gpt2cu …`: a compiled trainer. */
function executable(command: ShellCommand): Invocation | undefined {
  const index = command.words.findIndex((word) => /(?:^|\/)train_\w*(?:cu|gpu|fp32cu)$/.test(word.text));
  const word = command.words[index];
  if (word === undefined) return undefined;
  return invocationOf(
    {
      ...command,
      words: command.words.map((one, at) =>
        at === index ? { ...one, text: one.text.split("/").at(-1) ?? one.text } : one,
      ),
    },
    new Set([...TOOLS, word.text.split("/").at(-1) ?? word.text]),
  );
}

function kindOf(invocation: Invocation): RunKind | undefined {
  const { target, operands, options, command } = invocation;
  const [first] = operands;
  const verb = first?.text ?? "";
  const telling = options.filter(
    (pair) => TELLING.has(keyOf(pair.key)) || TELLING.has(pair.key.split(".").at(-1) ?? ""),
  ).length;
  const sweep = command.repeats > 1 || options.some((pair) => pair.key === "multirun" || pair.key === "m");
  const tuned = (): RunKind => {
    if (sweep) return "sweep";
    return options.some(
      (pair) =>
        /model_name_or_path|base_model|pretrained|^model_id$|model_name$|load_checkpoint|finetun|actor_model|lora|peft|^init_from$|load_parameters_path/i.test(
          pair.key,
        ) && pair.value !== null,
    ) ||
      /fine_?-?tun|(?<![a-z])(?:sft|dpo|ppo|grpo|q?lora|rlhf|orpo|kto)(?![a-z])|alignment|instruct/i.test(
        `${target} ${verb}`,
      )
      ? "finetune"
      : "train";
  };
  switch (target) {
    case "axolotl":
      return verb === "train" ? "finetune" : verb === "inference" ? "inference" : undefined;
    case "llamafactory-cli":
      return verb === "train" ? "finetune" : /chat|api|webchat/.test(verb) ? "inference" : undefined;
    case "tune":
      return verb === "run"
        ? /eval|generate/.test(operands[1]?.text ?? "")
          ? "inference"
          : "finetune"
        : undefined;
    case "litgpt":
      return verb === "pretrain"
        ? "train"
        : /^finetune|^lora|^full|^adapter/.test(verb)
          ? "finetune"
          : /generate|serve|chat/.test(verb)
            ? "inference"
            : undefined;
    case "yolo":
      return operands.some((word) => /^(?:predict|track)$/.test(word.text))
        ? "inference"
        : operands.some((word) => word.text === "train") ||
            options.some((pair) => pair.key === "mode" && pair.value === "train")
          ? "finetune"
          : undefined;
    case "vllm":
      return /serve|bench|run-batch/.test(verb) ? "inference" : undefined;
    case "text-generation-launcher":
    case "llama-server":
    case "llama-cli":
    case "sglang":
    case "trtllm-serve":
    case "lm_eval":
      return "inference";
    case "ollama":
      return /run|serve/.test(verb) ? "inference" : undefined;
    case "trl":
      return /^(?:sft|dpo|kto|grpo|reward|rloo|orpo)$/.test(verb)
        ? "finetune"
        : verb === "vllm-serve"
          ? "inference"
          : undefined;
    case "wandb":
      return verb === "agent" ? "sweep" : undefined;
    case "swift":
    case "xtuner":
    case "oumi":
      return /^(?:sft|train|pt|rlhf)$/.test(verb)
        ? "finetune"
        : /infer|deploy/.test(verb)
          ? "inference"
          : undefined;
    case "spacy":
    case "mim":
    case "ludwig":
    case "allennlp":
    case "autotrain":
      return /^train|^llm$|^pretrain/.test(verb) ? "train" : undefined;
    case "fairseq-train":
    case "fairseq-hydra-train":
    case "onmt_train":
      return "train";
    case "mlx_lm.lora":
    case "openrlhf":
      return "finetune";
    case "nemo":
    case "lightning":
      return undefined;
    default:
  }
  if (/\.(?:sh|bash|slurm|sbatch)$/.test(target)) {
    const said = [target, ...operands.map((word) => word.text)].join(" ");
    return command.repeats > 1 && TRAINING.test(said) ? "sweep" : undefined;
  }
  const named = target.replace(/\.py$/, "").split("/").slice(-2).join("/");
  if (/entrypoints\.(?:openai|api_server)|sglang\.launch_server|text_generation/.test(target))
    return "inference";
  if (NOT_TRAINING.test(named.split("/").at(-1) ?? named) && telling < 2) return undefined;
  // A harness of tasks that a model is measured on.
  if (
    telling === 0 &&
    options.some((pair) => /^(?:tasks|num_fewshot|limit_eval|eval_only|evaluate)$/.test(keyOf(pair.key)))
  )
    return "inference";
  if (
    TRAINING.test(target.split("/").slice(-2).join("/")) &&
    !(/eval|infer|generate/i.test(named.split("/").at(-1) ?? "") && telling === 0)
  )
    return tuned();
  if (telling >= 2) return tuned();
  if (INFERENCE.test(named) && invocation.options.some((pair) => /model|checkpoint|ckpt/i.test(pair.key)))
    return "inference";
  if (INFERENCE.test(named.split("/").at(-1) ?? named) && telling === 0) return undefined;
  if (
    options.some((pair) =>
      /^(?:gen_len|max_new_tokens|max_tokens|num_return_sequences|prompt)$/.test(keyOf(pair.key)),
    )
  )
    return "inference";
  // A distributed launcher starts nothing but trainings and what the names above exclude.
  if (
    invocation.launchers.some((one) =>
      /^(?:torchrun|deepspeed|accelerate|composer|horovodrun|colossalai)$/.test(one.name),
    )
  )
    return tuned();
  return telling >= 1 && invocation.launchers.some((one) => /^(?:srun|mpirun|mpiexec)$/.test(one.name))
    ? tuned()
    : undefined;
}

/** Single letters of the C trainers of llm.c. */
const LETTERS: { readonly [letter: string]: string } = {
  b: "per_device_train_batch_size",
  t: "seq_len",
  d: "global_batch_tokens_exact",
  x: "max_steps",
  e: "model",
};

/** Reads a run's command into facts and links. */
export function commandFacts(one: TrainingCommand, list: FactList): void {
  const { invocation, kind } = one;
  const { target, operands, options, command } = invocation;
  const compiled = /(?:cu|gpu)$/.test(target) && !target.includes(".");
  const own = compiled ? options.map((pair) => ({ ...pair, key: LETTERS[pair.key] ?? pair.key })) : options;
  if (command.repeats > 1) list.add("trials", command.repeats, command.span);
  // A named method says more than a switch for any of them.
  const method = own.find(
    (pair) =>
      /^use_(?:adalora|dora|prefix_tuning|ia3|boft|oft|loha|lokr)$/.test(keyOf(pair.key)) &&
      pair.value !== false,
  );
  if (method) list.add("adapter", keyOf(method.key).replace("use_", ""), method.span);
  readOptions(own, list, dialectOf(target));
  readLaunchers(invocation.launchers, list);
  list.add("framework", frameworkOf(invocation), command.span);
  // Relative to where `cd` has led.
  const inFolder = (path: string) =>
    command.folder === undefined || path.startsWith("/") ? path : `${command.folder}/${path}`;
  if (/\.py$/.test(target)) list.link("script", inFolder(target), command.span);
  else if (invocation.isModule) list.link("module", target, command.span);
  for (const word of operands)
    if (/\.(?:ya?ml|json|toml|gin|py|cfg)$/.test(word.text) && word.known)
      list.link("config", inFolder(word.text), word.span);
  for (const pair of options) {
    if (
      /^(?:config|config_file|config-file|cfg|yaml|config_path|gin_file|recipe)$/.test(pair.key) &&
      typeof pair.value === "string" &&
      /\.(?:ya?ml|json|toml|gin|py)$/.test(pair.value)
    )
      list.link("config", inFolder(pair.value), pair.span);
  }
  positionalModel(invocation, list);
  loraFlags(invocation, list);
  visibleDevices(command, list);
  if (
    options.some((pair) => pair.key.startsWith("actor_rollout_ref.")) ||
    /ppo|grpo|rlhf|reinforce/i.test(target)
  )
    list.add("task", "rl", command.span);
  else if (/dpo|orpo|kto/i.test(target)) list.add("task", "preference", command.span);
  if (kind === "inference") list.add("task", "inference", command.span);
}

function dialectOf(target: string): Vocabulary {
  if (target === "yolo") return { ...FLAGS, ...ULTRALYTICS };
  return /(?:^|\.)verl\.|main_ppo|fsdp_sft_trainer/.test(target) ? VERL : FLAGS;
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
  const second = operands[1];
  if (/^(?:vllm|ollama|litgpt)$/.test(target) && second?.known)
    list.add("model", name(second.text), second.span);
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
      /^(?:use_lora|use_peft|lora|lora_enable|enable_lora|q_?lora|use_qlora|only_optimize_lora)$/.test(
        keyOf(pair.key),
      ) && pair.value !== false,
  );
  const span: Span | undefined = (rank ?? use)?.span;
  if (span === undefined) return;
  if (list.has("adapter")) return;
  const fourBits = options.some(
    (pair) =>
      (/^(?:q_?lora|use_qlora)$/.test(keyOf(pair.key)) && pair.value !== false) ||
      (keyOf(pair.key) === "bits" && count(pair.value) === 4),
  );
  const quantized = fourBits || list.get("quantization") === "int4";
  list.add("adapter", quantized ? "qlora" : "lora", span);
}

/** `CUDA_VISIBLE_DEVICES=0,1 …` says how many devices one process group may use. */
function visibleDevices(command: ShellCommand, list: FactList): void {
  const devices = command.environment.get("CUDA_VISIBLE_DEVICES");
  if (devices !== undefined && /^\d+(?:,\d+)*$/.test(devices))
    list.add("acceleratorsPerNode", devices.split(",").length, command.span);
}
