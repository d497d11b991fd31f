import type { Detection, Detector } from "../model/fact.ts";
import type { SourceFile } from "../model/source.ts";
import { at } from "../parse/config.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { aiToolkit } from "./config/aiToolkit.ts";
import { autoTrain } from "./config/autoTrain.ts";
import { axolotl, axolotlCloud } from "./config/axolotl.ts";
import { basicSr } from "./config/basicSr.ts";
import { sagemakerJob, servingConfig, vertexJob } from "./config/cloudConfig.ts";
import { llmFoundry } from "./config/composer.ts";
import { type ConfigTool, configView } from "./config/configView.ts";
import { accelerateConfig, deepspeedConfig } from "./config/deepspeedConfig.ts";
import { espnet } from "./config/espnet.ts";
import { fairseqConfig } from "./config/fairseqConfig.ts";
import { genericTrainer } from "./config/genericTrainer.ts";
import { ginConfig } from "./config/ginConfig.ts";
import { hydraConfig, hydraSweep } from "./config/hydraConfig.ts";
import { hydraGroup } from "./config/hydraGroup.ts";
import { inheritingConfig } from "./config/inheritingConfig.ts";
import { kohya, kohyaGui } from "./config/kohya.ts";
import { lavis } from "./config/lavis.ts";
import { levanter } from "./config/levanter.ts";
import { lightningConfig } from "./config/lightningConfig.ts";
import { litgpt } from "./config/litgpt.ts";
import { llamaFactory } from "./config/llamaFactory.ts";
import { llmStudio } from "./config/llmStudio.ts";
import { ludwig } from "./config/ludwig.ts";
import { maxtext } from "./config/maxtext.ts";
import { megatronConfig } from "./config/megatronConfig.ts";
import { mmf } from "./config/mmf.ts";
import { nanotron } from "./config/nanotron.ts";
import { nemoAutomodel } from "./config/nemoAutomodel.ts";
import { nemoRl } from "./config/nemoRl.ts";
import { nni } from "./config/nni.ts";
import { oneTrainer } from "./config/oneTrainer.ts";
import { optimumBenchmark } from "./config/optimumBenchmark.ts";
import { oumi } from "./config/oumi.ts";
import { paddle } from "./config/paddle.ts";
import { polyaxon } from "./config/polyaxon.ts";
import { primeRl } from "./config/primeRl.ts";
import { rllib } from "./config/rllib.ts";
import { rlZoo } from "./config/rlZoo.ts";
import { slowFast } from "./config/slowFast.ts";
import { spacyConfig } from "./config/spacyConfig.ts";
import { speechBrain } from "./config/speechBrain.ts";
import { torchServe } from "./config/torchServe.ts";
import { torchtitan } from "./config/torchtitan.ts";
import { torchtune } from "./config/torchtune.ts";
import { marian, openNmt, openNmtTf } from "./config/translation.ts";
import { trlRecipe } from "./config/trlRecipe.ts";
import { truss } from "./config/truss.ts";
import { verlConfig } from "./config/verlConfig.ts";
import { detectron2, mmengineConfig, ultralyticsArgs } from "./config/visionConfig.ts";
import { vllmStack } from "./config/vllmStack.ts";
import { wandbSweep } from "./config/wandbSweep.ts";
import { isNeverRun } from "./facts.ts";
import { determined } from "./platform/determined.ts";
import { hyperPod } from "./platform/hyperPod.ts";
import { mcli, mosaicInference } from "./platform/mcli.ts";

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
