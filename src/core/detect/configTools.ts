import type { Detection, Detector } from "../model/fact.ts";
import type { SourceFile } from "../model/source.ts";
import { at } from "../parse/config.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { aiToolkit } from "./aiToolkit.ts";
import { autoTrain } from "./autoTrain.ts";
import { axolotl, axolotlCloud } from "./axolotl.ts";
import { basicSr } from "./basicSr.ts";
import { sagemakerJob, servingConfig, vertexJob } from "./cloudConfig.ts";
import { llmFoundry } from "./composer.ts";
import { type ConfigTool, configView } from "./configView.ts";
import { accelerateConfig, deepspeedConfig } from "./deepspeedConfig.ts";
import { determined } from "./determined.ts";
import { espnet } from "./espnet.ts";
import { isNeverRun } from "./facts.ts";
import { fairseqConfig } from "./fairseqConfig.ts";
import { genericTrainer } from "./genericTrainer.ts";
import { ginConfig } from "./ginConfig.ts";
import { hydraConfig, hydraSweep } from "./hydraConfig.ts";
import { hydraGroup } from "./hydraGroup.ts";
import { hyperPod } from "./hyperPod.ts";
import { inheritingConfig } from "./inheritingConfig.ts";
import { kohya, kohyaGui } from "./kohya.ts";
import { lavis } from "./lavis.ts";
import { levanter } from "./levanter.ts";
import { lightningConfig } from "./lightningConfig.ts";
import { litgpt } from "./litgpt.ts";
import { llamaFactory } from "./llamaFactory.ts";
import { llmStudio } from "./llmStudio.ts";
import { ludwig } from "./ludwig.ts";
import { maxtext } from "./maxtext.ts";
import { mcli, mosaicInference } from "./mcli.ts";
import { megatronConfig } from "./megatronConfig.ts";
import { mmf } from "./mmf.ts";
import { nanotron } from "./nanotron.ts";
import { nemoAutomodel } from "./nemoAutomodel.ts";
import { nemoRl } from "./nemoRl.ts";
import { nni } from "./nni.ts";
import { oneTrainer } from "./oneTrainer.ts";
import { optimumBenchmark } from "./optimumBenchmark.ts";
import { oumi } from "./oumi.ts";
import { paddle } from "./paddle.ts";
import { polyaxon } from "./polyaxon.ts";
import { primeRl } from "./primeRl.ts";
import { rllib } from "./rllib.ts";
import { rlZoo } from "./rlZoo.ts";
import { slowFast } from "./slowFast.ts";
import { spacyConfig } from "./spacyConfig.ts";
import { speechBrain } from "./speechBrain.ts";
import { torchServe } from "./torchServe.ts";
import { torchtitan } from "./torchtitan.ts";
import { torchtune } from "./torchtune.ts";
import { marian, openNmt, openNmtTf } from "./translation.ts";
import { trlRecipe } from "./trlRecipe.ts";
import { truss } from "./truss.ts";
import { verlConfig } from "./verlConfig.ts";
import { detectron2, mmengineConfig, ultralyticsArgs } from "./visionConfig.ts";
import { vllmStack } from "./vllmStack.ts";
import { wandbSweep } from "./wandbSweep.ts";

/** The tools whose config files are known; the first that knows a file reads it, so the particular ones come first. */
const tools: readonly ConfigTool[] = [
  torchtune,
  axolotl,
  axolotlCloud,
  wandbSweep,
  polyaxon,
  torchServe,
  nni,
  optimumBenchmark,
  hydraSweep,
  mcli,
  mosaicInference,
  determined,
  levanter,
  primeRl,
  kohya,
  kohyaGui,
  aiToolkit,
  basicSr,
  llmStudio,
  mmf,
  rllib,
  rlZoo,
  openNmt,
  openNmtTf,
  marian,
  nemoRl,
  nemoAutomodel,
  hyperPod,
  oumi,
  llamaFactory,
  llmFoundry,
  verlConfig,
  accelerateConfig,
  maxtext,
  torchtitan,
  litgpt,
  megatronConfig,
  deepspeedConfig,
  slowFast,
  paddle,
  lavis,
  truss,
  detectron2,
  mmengineConfig,
  ultralyticsArgs,
  spacyConfig,
  speechBrain,
  fairseqConfig,
  espnet,
  ludwig,
  nanotron,
  oneTrainer,
  vllmStack,
  autoTrain,
  sagemakerJob,
  vertexJob,
  servingConfig,
  trlRecipe,
  lightningConfig,
  hydraConfig,
  ginConfig,
  genericTrainer,
  hydraGroup,
  inheritingConfig,
];

/** Words of which every config of a run has one. */
const WORDS =
  /epoch|steps|batch|train|searcher|num_processes|distributed_type|sweeper|method|compute|model|iters|gpu|ResourceConfig|TransformResources|worker_?pool_?specs|_?BASE_?|emb_dim|accelerator|timesteps|cache_latents|trial|matrix/i;
const NAMES =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[\w.]*|composer|pyproject|Pipfile|poetry|tokenizer(?:_config)?|special_tokens_map|generation_config|adapter_config|preprocessor_config|trainer_state|all_results|(?:train|eval)_results|vocab|added_tokens|model\.safetensors\.index|dataset_infos?|mkdocs|_config|codecov|environment|conda|renovate|setup|tox|pytest|mypy|\.[\w-]+|tests?|test[-_]\w+|launch|settings|tasks)\.(?:json|ya?ml|toml|cfg|ini)$|(?:^|\/)\.hydra\//;
const LONGEST = 400_000;

/** Reads training configs, whatever tool they are for. */
export const configRun: Detector<ParsedFile> = {
  id: "config",
  languages: ["yaml", "json", "toml", "ini", "gin"],
  appliesTo: (source) =>
    source.text.length <= LONGEST &&
    !(source.language === "json" && /^\s*\[/.test(source.text)) &&
    // Where the options of a restoration's test lie, as its own project does.
    (basicSr.hint.test(source.text) || !(NAMES.test(source.path) || isNeverRun(source))) &&
    WORDS.test(source.text) &&
    tools.some((tool) => tool.hint.test(source.text)),
  detect: (file) => detectAll(file, file.source),
};

function detectAll(file: ParsedFile, source: SourceFile): readonly Detection[] {
  const { documents } = file.config();
  const usable = tools.filter((tool) => tool.hint.test(source.text));
  return documents.slice(0, 20).flatMap((root) => {
    // Manifests of clusters and clouds are read with the launchers.
    if (root.kind !== "map" || (at(root, "apiVersion") && at(root, "kind")) || at(root, "$schema")) return [];
    const view = configView(file, root);
    for (const tool of usable) {
      const found = tool.detect(view);
      if (found) return [found];
    }
    return [];
  });
}
