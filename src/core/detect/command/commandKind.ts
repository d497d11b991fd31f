import type { RunKind } from "../../model/fact.ts";
import { flag } from "../facts.ts";
import { keyOf } from "../readers.ts";
import type { Invocation } from "./commandLine.ts";
import { startsCustomJob } from "./gcloudJob.ts";
import { launchScriptKind } from "./launchScript.ts";

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
  "lm-eval",
  "lighteval",
  "sglang",
  "lightning",
  "train_gpt2cu",
  "train_gpt2",
  "train_gpt3cu",
  "trtllm-serve",
  "openrlhf",
  "text-embeddings-router",
  "tritonserver",
  "lmdeploy",
  "mlc_llm",
  "aphrodite",
  "gcloud",
  "mlagents-learn",
  "automodel",
  "olive",
]);

/** Names of work around a training. */
export const NOT_TRAINING =
  /(?:^|[/_.-])(?:pre_?process|prepare|prep_|download|convert|tokeni[sz]e|export|merge|combine|average_|upload|build|setup|install|make_|create_|visuali[sz]e|plot|process_|data_prep|spm|bpe|sentencepiece|normali[sz]e|compile|get_|fetch|clean|index|quantize|check(?!point)|benchmark_io|report|hello|test|analy[sz]e|summar|extract|shard|split|encode_data|push_to_hub)/i;
const TRAINING =
  /train(?!_?batch)|fine_?-?tun|finetun|pretrain|(?<![a-z])(?:sft|dpo|grpo|ppo|rlhf|orpo|kto|q?lora)(?![a-z])|reward|distill|(?:^|\/)run_(?:clm|mlm|glue|qa|summarization|translation|ner|squad|speech|image|swag|seq2seq|plm|audio|fsdp|deepspeed|pretrain)\w*\.py|(?:^|\/)main\w*\.py|_main\.py$|(?:^|\/)fit\w*\.py/i;
export const INFERENCE =
  /infer|generat|predict|sample|serve|chat|api_server|translate|transcri|demo|eval|validate|score|batch_transform|text-generation|embed|reconstruct/i;
/** What scripts without such a name do on devices, if they do not train. */
export const GOES_THROUGH =
  /(?:^|_)(?:compute|calculat|filter|annotat|label|judge|rank|caption|transcri|segment|detect|search|simulat|benchmark|profil|latency|speed|throughput)/i;
/** A benchmark is of a training as often as of a server, which its name tells. */
export function benchmarksTraining(name: string): boolean {
  return /benchmark/i.test(name) && !/serv|infer|latenc|throughput|llm|token|perf|endpoint|api/i.test(name);
}

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
  "train_epochs",
  "train_steps",
  "total_steps",
  "num_train_steps",
  "train_micro_batch_size_per_gpu",
  "n_epochs",
  "warmup_ratio",
  "lr_scheduler",
  "max_epoch",
  "max_iter",
  "base_lr",
  "ims_per_batch",
]);

/** Options of programs that answer, draw or serve. */
const ANSWERS =
  /^(?:gen_len|max_new_tokens|max_tokens|num_return_sequences|num_requests|num_prompts|prompt|num_beams|guidance_scale|(?:\w+_)?num_inference_steps)$/;

/** Which part of the data is gone through. */
const SHARDS = /^(?:num_|n_)?(?:shards?|chunks?)(?:_(?:id|idx|index|num))?$/;

const DISTRIBUTED = /^(?:torchrun|deepspeed|accelerate|composer|horovodrun|colossalai)$/;

/** What kind of run a program with its arguments is; undefined where it is none. */
export function kindOf(invocation: Invocation): RunKind | undefined {
  const { target, operands, options, named: given, command } = invocation;
  const [first] = operands;
  const verb = first?.text ?? "";
  const telling = given.filter(
    (key) => TELLING.has(keyOf(key)) || TELLING.has(keyOf(key.split(".").at(-1) ?? "")),
  ).length;
  // Hydra's `--multirun`, where something has several values or a search is chosen.
  const several = options.some(
    ({ key, value }) =>
      /search|sweep/i.test(key) || /,|^(?:choice|range|interval|glob)\(/.test(String(value)),
  );
  const multirun = options.some((pair) => pair.key === "multirun" || pair.key === "m");
  const sweep = command.repeats > 1 || (multirun && several);
  const tuned = (): RunKind => {
    if (sweep) return "sweep";
    return options.some(
      (pair) =>
        /model_name_or_path|base_model|pretrained|^model_id(?:_with_origin_paths)?$|model_name$|load_checkpoint|finetun|(?:actor|actor_rollout_ref|policy)\.model|hf[-_]checkpoint|lora|peft|^init_from$|load_parameters_path/i.test(
          pair.key,
        ) &&
        pair.value !== null &&
        // Published language models are written with hyphens and slashes; `M_640x192` is what a run's folder is called.
        !(/model_name$/i.test(pair.key) && /^(?!.*\db(?![a-z]))[^-/]*_[^-/]*$/i.test(String(pair.value))),
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
    case "text-embeddings-router":
    case "tritonserver":
    case "lm_eval":
    case "lm-eval":
    case "lighteval":
      return "inference";
    case "lmdeploy":
    case "mlc_llm":
    case "aphrodite":
      return /^(?:serve|run|chat)$/.test(verb) ? "inference" : undefined;
    case "ollama":
      return /run|serve/.test(verb) ? "inference" : undefined;
    case "trl":
      return /^(?:sft|dpo|kto|grpo|reward|rloo|orpo)$/.test(verb)
        ? "finetune"
        : verb === "vllm-serve"
          ? "inference"
          : undefined;
    case "automodel":
      return /\.ya?ml$/.test(`${verb} ${operands[2]?.text ?? ""}`.trim()) ? "finetune" : undefined;
    case "olive":
      return verb === "finetune" && options.length > 1 ? "finetune" : undefined;
    case "gcloud":
      return startsCustomJob(invocation) ? "train" : undefined;
    case "wandb":
      return verb === "agent" ? "sweep" : undefined;
    case "swift":
    case "xtuner":
    case "oumi":
      return /^(?:sft|train|pt|rlhf)$/.test(verb)
        ? "finetune"
        : /infer|deploy|evaluate/.test(verb)
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
    case "mlagents-learn":
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
    // `for x in train valid; do prepare.sh $x; done`: the name of a part of the data.
    if (NOT_TRAINING.test(target.split("/").at(-1) ?? target)) return undefined;
    const said = [target, ...operands.map((word) => word.text).filter((word) => word !== "train")].join(" ");
    if (command.repeats > 1 && TRAINING.test(said)) return "sweep";
    return launchScriptKind(invocation) ?? (TRAINING.test(target) && telling >= 2 ? tuned() : undefined);
  }
  if (!target.includes(".") && /^(?:generate|infer|inference|serve|predict|evaluate|eval|chat)$/.test(verb))
    return "inference";
  if (
    !target.includes(".") &&
    invocation.words.some((word) => /^(?:train|fit|fine-?tune|pretrain)$/.test(word.text))
  )
    return tuned();
  const named = target.replace(/\.py$/, "").split("/").slice(-2).join("/");
  // A test with the flags of what it tests.
  if (/(?:^|\/)tests?\/.*\btest_/.test(target)) return undefined;
  if (/entrypoints\.(?:openai|api_server)|sglang\.launch_server|text_generation/.test(target))
    return "inference";
  const distributed = invocation.launchers.some((one) => DISTRIBUTED.test(one.name));
  const last = named.split("/").at(-1) ?? named;
  // `create_index.py --num-layers 12 --hidden-size 768`: the sizes of a model that is built to be used.
  const builds = given.filter((key) => /^(?:num_layers|hidden_size|num_attention_heads)$/.test(keyOf(key)));
  // `mpiexec -n 12 python ddp_compile.py --epochs 10`
  const onSeveral =
    distributed || invocation.launchers.some((one) => /^(?:srun|mpirun|mpiexec)$/.test(one.name));
  if (NOT_TRAINING.test(last) && telling < (onSeveral ? 1 : 2))
    // One process for each device: a model goes through data.
    return (builds.length > 1 &&
      !/(?:^|_)(?:convert|merge|split|shard|export|process|pre_?process)/i.test(last)) ||
      (distributed &&
        /(?:^|[_.])(?:test|extract|encode|eval|evaluate|infer|inference|index)(?:$|_)/i.test(last))
      ? "inference"
      : undefined;
  // `batch_inference`, `run_test_cls` with the sizes of its batches.
  if (
    /(?:^|[_./])(?:infer(?:ence)?|run_(?:test|eval)(?:_\w+)?)$/i.test(last) &&
    !given.some((key) => /^(?:lr|learning_rate|\w*epochs)$/.test(keyOf(key)))
  )
    return "inference";
  // `-m src.precompute_latents`: what a training reads later is worked out once.
  if (/(?:^|[_.])pre_?compute/i.test(last) && telling === 0) return "inference";
  // `-m train.sample`, `cli.py serve MODEL`: one part of a training, or of a package.
  if (/\.(?:sample|label)$/.test(last) && telling < 2) return "inference";
  if (/\.py$/.test(target) && verb === "serve") return "inference";
  // The trainer of transformers, told to train or not to.
  const trains = options.find((pair) => keyOf(pair.key) === "do_train");
  if (trains) return flag(trains.value) === false ? "inference" : tuned();
  // The same trainer, told to measure or to predict alone.
  if (
    options.some((pair) => /^do_(?:eval|predict)$/.test(keyOf(pair.key)) && flag(pair.value) === true) &&
    !given.some((key) => /^(?:lr|learning_rate|\w*epochs|max_steps|max_train_steps)$/.test(keyOf(key)))
  )
    return "inference";
  if (options.some((pair) => /^(?:dry_?run)$/.test(keyOf(pair.key)) && flag(pair.value) === true))
    return undefined;
  // `main.py --eval --resume checkpoint.pth`
  if (telling === 0 && isToldToMeasure(invocation)) return "inference";
  // A harness of tasks that a model is measured on.
  if (
    telling === 0 &&
    given.some((key) =>
      /^(?:tasks|num_fewshot|n_?shots?|num_eval|limit_eval|eval_only|evaluate)$/.test(keyOf(key)),
    )
  )
    return "inference";
  if (
    TRAINING.test(target.split("/").slice(-2).join("/")) &&
    !(/eval|infer|generat/i.test(last) && telling === 0)
  )
    return tuned();
  // A notebook is told nothing but what it reads.
  if (telling >= (target.endsWith(".ipynb") ? 1 : 2)) return tuned();
  if (
    (INFERENCE.test(named) ||
      (GOES_THROUGH.test(last) && telling === 0 && !distributed && !benchmarksTraining(last))) &&
    given.some((key) => /model|checkpoint|ckpt|^weights$|^(?:api|base)[-_](?:base|url|name)$/i.test(key))
  )
    return "inference";
  // One part of many that the data are cut into: they are gone through.
  if (telling === 0 && given.some((key) => SHARDS.test(keyOf(key)))) return "inference";
  const answers = given.some((key) => ANSWERS.test(keyOf(key)));
  if (benchmarksTraining(last) && given.some((key) => /^model(?:_name)?$/.test(keyOf(key))))
    return answers && telling === 0 ? "inference" : tuned();
  // One process for each device: a model is at work, if only to be measured.
  if (INFERENCE.test(named.split("/").at(-1) ?? named) && telling === 0)
    return distributed ? "inference" : undefined;
  if (answers) return "inference";
  // `answers.py --model-path M --test-file F`: what is known of a model is asked of it.
  if (
    given.some((key) => /^model(?:$|_name|_path)/.test(keyOf(key))) &&
    given.some((key) => /^(?:test|question|prompts?)_file$/.test(keyOf(key)))
  )
    return "inference";
  // `run.py --model_name_or_path M --eval_batch_size 256`: batches of measuring alone.
  if (
    telling === 0 &&
    given.some((key) => /^(?:per_device_)?(?:eval|test)_batch_size$/.test(keyOf(key))) &&
    given.some((key) => /^model(?:$|_name|_path)/.test(keyOf(key))) &&
    !given.some((key) => LEARNS.test(key) || /train/i.test(key))
  )
    return "inference";
  // A model that others run is asked.
  if (
    telling === 0 &&
    options.some(({ key, value }) => /^(?:engine|model)$/.test(key) && HOSTED.test(String(value)))
  )
    return "inference";
  // Weights are loaded, and nothing is said of learning.
  if (telling === 0 && !given.some((key) => LEARNS.test(key)) && weightsOf(invocation)) return "inference";
  // A distributed launcher starts nothing but trainings and what the names above exclude.
  if (distributed) return tuned();
  // `trainer.devices=8 exp_manager.…`: overrides of a trainer's own sections.
  const sections = options.filter((pair) =>
    /^(?:trainer|training|exp_manager|optim|optimizer|algorithm)\./.test(pair.key),
  );
  return (telling >= 1 && invocation.launchers.some((one) => /^(?:srun|mpirun|mpiexec)$/.test(one.name))) ||
    (sections.length >= 2 && !INFERENCE.test(named))
    ? tuned()
    : undefined;
}

/** Options, by their last word, of programs that learn. */
export const LEARNS =
  /(?:^|[._-])(?:lr|learning[_-]rate|epochs?|steps|iters|optim\w*|weight[_-]decay|save[_-]every)$/;

/** Models that are asked over the net, by how their names begin. */
const HOSTED = /^(?:gpt-[345]|(?:text-)?davinci|claude-|gemini-)/;

/** The file of weights that a program is given; what a training goes on from is none. */
export function weightsOf({ options }: Invocation): Invocation["options"][number] | undefined {
  return options.find(
    ({ key, value }) =>
      /\.(?:onnx|pth?|ckpt|safetensors|gguf|tflite|engine)$/.test(String(value)) &&
      !/resume|save|out|^init|pretrain|start|finetune|dst|export/i.test(key),
  );
}

/** `--eval`: a trainer that is told to measure alone. */
export function isToldToMeasure({ options }: Invocation): boolean {
  return options.some(
    (pair) =>
      (keyOf(pair.key) === "mode" && /^(?:infer|inference|eval|predict|test)$/.test(String(pair.value))) ||
      (/^(?:eval|test_only|evaluate_only|only_eval)$/.test(keyOf(pair.key)) && flag(pair.value) === true),
  );
}
