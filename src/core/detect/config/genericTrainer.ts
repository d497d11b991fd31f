import type { Detection } from "../../model/fact.ts";
import { at, keysOf } from "../../parse/config.ts";
import { factList } from "../facts.ts";
import { keyOf } from "../readers.ts";
import { type ConfigTool, type ConfigView, configView, howMany } from "./configView.ts";
import { stopping } from "./earlyStopping.ts";
import { type Leaf, readGeneric, trainingLeaves } from "./genericKeys.ts";
import { inherits, linkBases } from "./inheritingConfig.ts";

const HORIZON =
  /^(?:epoch(?:e?s)?|num_epochs?|n_epochs?|nepochs?|max_epochs?|num_train_epochs|train_epochs|total_epochs?|number_of_epochs|nb_epochs?|training_epochs|end_epoch|no_epochs|max_num_epochs|max_steps|max_train_steps|total_steps|train_steps|num_train_steps|training_steps|total_training_steps|num_training_steps|max_iters?|train_iters|num_iterations|max_iterations|iterations|total_iters?|total_iter|max_updates?|total_timesteps|total_frames|total_env_steps|num_env_steps|max_frames|n_epochs_tr|total_train_steps|max_num_opt_steps|num_steps|n_iters|num_iters|niter|n_steps|max_num_steps|train_max_steps)$/;
const BATCH =
  /^(?:(?:local_)?batch_?size|train_batch_?size|(?:per_device|per_gpu)_(?:train_)?batch_size|micro_batch_size|global_batch_size|batch_?size_(?:per_\w+|train)|(?:mini_?)?batch_?sz|mini_?batch_?size|bs|bsz|ims_per_batch|samples_per_gpu|train_bs|train_batch|accumulate_grad_batches|gradient_accumulation_steps|n_batch|total_batch_size|batch|max_num_tokens|batch_bins)$/;
const RATE =
  /^(?:lr|(?:\w+_)?learning_rate|base_lr|init_lr|initial_lr|max_lr|lr_init|lr0|learningrate|peak_lr|lr_max|optimizer_lr|initial_learning_rate|lrate|\w+_lr|lr_\w+)$/;
const OPTIMIZER =
  /^(?:optimizer|optim|solver|optimizer_name|optimizer_type|optimizer_config|weight_decay|momentum|warmup_steps|warmup_epochs|warmup_ratio|lr_scheduler|scheduler|lr_schedule|gradient_clip\w*|grad_clip\w*|grad_norm_clip|clip_grad\w*|max_grad_norm|betas?|adam_\w+)$/;
const MODEL =
  /^(?:model|models|model_name|model_name_or_path|arch|architecture|backbone|network|net|encoder|unet|gpt_config|model_config|model_type|pretrained_model\w*|base_model|\w+_model_config|\w+_model)$/;
const DATA =
  /^(?:data|dataset|datasets|dataset_name|data_config|train_data\w*|train_dataset|train_file|train_path|data_path|data_dir|data_root|dataset_path|data_module|datamodule|dataloader|train_loader|train_dataloader|training_data|dataset_config|\w+_dataset)$/;

/** What learns by acting has a world instead of a data set. */
const WORLD = /^(?:env|environment|envs|env_name|env_id|gym_id)$/;

/** Files of other kinds, whatever words they hold. */
const OTHER = [
  "apiVersion",
  "$schema",
  "swagger",
  "openapi",
  "services",
  "jobs",
  "repos",
  "architectures",
  "log_history",
  "train_runtime",
  "tokenizer_class",
  "added_tokens",
  "dependencies",
  "devDependencies",
  "compilerOptions",
  "nbformat",
  "cells",
  "best_metric",
  "global_step",
  "eval_loss",
  "channels",
  "feature_extractor_type",
  "image_processor_type",
  "processor_class",
  "_class_name",
  "_diffusers_version",
  "build-system",
  "project",
  "tool",
  "resource",
  "features",
  "features_info",
  "Collections",
  "Models",
  "TEST_TYPE",
  "interfaces",
  "parallelism_dims",
  "mcpServers",
  "tools",
  "run_info",
  "train_info",
  "meta_info",
  "results",
  "history",
];
/** Where programs write, not people. */
const WRITTEN =
  /(?:^|\/)(?:results?|outputs?|wandb|mlruns|lightning_logs|saved?_models?|checkpoints?)\/[^/]+\.json$/;

/** A trainer's own configuration, of no tool that is known: told by what its keys say together. */
export const genericTrainer: ConfigTool = {
  id: "trainer-config",
  hint: /epoch|steps|iter|timesteps|niter|updates|batch_?size/i,
  detect(whole) {
    for (const view of presetsOf(whole)) {
      const found = detected(view);
      if (found) return found;
    }
    return undefined;
  },
};

function detected(view: ConfigView): Detection | undefined {
  if (
    view.root.kind !== "map" ||
    howMany(view, OTHER) > 0 ||
    WRITTEN.test(view.path) ||
    isRegistry(view) ||
    isPipeline(view)
  )
    return undefined;
  const leaves = trainingLeaves(view.root);
  const keys = new Set(leaves.flatMap((leaf) => leaf.path.map(keyOf)));
  const told = (pattern: RegExp) => [...keys].some((key) => pattern.test(key));
  const horizon = leaves.find(
    (leaf) =>
      (HORIZON.test(leaf.key) ||
        (leaf.key === "steps" && /^(?:run|train|training|trainer)$/.test(leaf.path.at(-2) ?? ""))) &&
      isAmount(leaf) &&
      // Steps of what lies in the data are no steps of the training.
      !(/steps$/.test(leaf.key) && DATA.test(keyOf(leaf.path.at(-2) ?? ""))),
  );
  const batch = leaves.some((leaf) => BATCH.test(leaf.key) && isAmount(leaf));
  // `lr: { start: …, peak: … }`
  const rate = leaves.some(
    (leaf) =>
      isAmount(leaf) &&
      (RATE.test(leaf.key) ||
        (/^(?:start|peak|base|initial|init|max|value)$/.test(leaf.key) &&
          RATE.test(keyOf(leaf.path.at(-2) ?? "")))),
  );
  const subject = told(DATA) || told(WORLD) || [...view.keys].some((key) => WORLD.test(keyOf(key)));
  const others = [told(OPTIMIZER), told(MODEL), subject].filter(Boolean).length;
  // An optimiser's or a scheduler's own file holds these two as well.
  const short = /epoch/.test(horizon?.key ?? "") && rate && !/(?:sched|optim)/i.test(view.path);
  const complete = batch && rate && told(MODEL) && subject && view.file.source.language !== "json";
  // Programs write JSON with results beside the settings; people write settings alone.
  const least = view.file.source.language === "json" && !(batch && rate && !measures(leaves)) ? 3 : 2;
  const enough = Number(batch) + Number(rate) + others >= least || (short && least === 2);
  // What it does not say stands in the file that it builds on.
  const changes = inherits(view) && horizon !== undefined && others > 0;
  const isRun = changes || (horizon ? (batch || rate) && enough : complete);
  // How long, the command says that names it: HiFi-GAN's `config_v1.json`.
  const isPart = !horizon && batch && rate && told(OPTIMIZER) && !measures(leaves);
  if (!(isRun || isPart)) return undefined;
  const anchor = horizon ?? leaves.find((leaf) => BATCH.test(leaf.key));
  if (!anchor) return undefined;
  const list = factList(view.file, "trainer-config");
  readGeneric(view, list);
  linkBases(view, list);
  stopping(view.root, list);
  return list.done({
    role: isRun ? "run" : "fragment",
    kind: leaves.some(isEvaluation)
      ? "inference"
      : /fine_?-?tun|sft|lora/i.test(view.path)
        ? "finetune"
        : "train",
    anchor: anchor.span,
    rank: 50,
  });
}

/** `train_loss: 0.31`, `accuracy: 0.9`: what came out of a run. */
const MEASURED =
  /^(?:\w+_)?(?:accuracy|f1|bleu|auc|perplexity)$|^(?:train|training|eval|val|valid|test|final|best|avg|mean)?_?(?:loss|acc|score)$/;

function measures(leaves: readonly Leaf[]): boolean {
  return leaves.some(({ key, value }) => typeof value === "number" && MEASURED.test(key));
}

/** The stages of a continuous integration or of DVC; a trainer's stages are settings in turn. */
function isPipeline({ root }: ConfigView): boolean {
  const pipeline = at(root, "pipeline");
  // Of a trainer the pipeline is a class with its settings.
  if (pipeline && keysOf(pipeline).every((key) => !/^(?:name|type|class|kwargs|_target_)$/.test(key)))
    return true;
  const stages = at(root, "stages");
  if (stages?.kind === "list") return true;
  return stages?.kind === "map" && stages.entries.some((one) => at(one.value, "cmd") !== undefined);
}

/** `evaluate: true`: the same keys, and nothing is trained. */
function isEvaluation({ key, value }: Leaf): boolean {
  return (
    (value === true &&
      /^(?:evaluate|eval_only|evaluate_only|only_eval|test_only|inference_only)$/.test(key)) ||
    (/^(?:task_type|mode)$/.test(key) && /^infer/i.test(String(value)))
  );
}

function isAmount(leaf: Leaf): boolean {
  return (
    (typeof leaf.value === "number" && leaf.value > 0) ||
    (typeof leaf.value === "string" && /^[\d_.]+(?:e[-+]?\d+)?$/i.test(leaf.value))
  );
}

/** Presets that build on one another (`<<: *base`), or on the `defaults` in front: the first that says enough is the run that the others change. */
function presetsOf(view: ConfigView): readonly ConfigView[] {
  if (view.root.kind !== "map" || !/^(?:[ \t]+<<|defaults)[ \t]*:/m.test(view.file.source.text))
    return [view];
  const maps = view.root.entries.filter((one) => one.value.kind === "map");
  return maps.length > 1 && maps.length === view.root.entries.length
    ? maps.slice(0, MOST_PRESETS).map((one) => configView(view.file, one.value))
    : [view];
}

const MOST_PRESETS = 4;

/** Many entries of the same shape are a list of things, not one run. */
function isRegistry(view: ConfigView): boolean {
  if (view.root.kind !== "map") return true;
  const maps = view.root.entries.filter((one) => one.value.kind === "map");
  if (maps.length < 6 || maps.length < view.root.entries.length * 0.8) return false;
  const shapes = new Set(maps.map((one) => keysOf(one.value).slice(0, 4).join()));
  return shapes.size <= maps.length / 3;
}
