import type { Span } from "../../model/source.ts";
import { ofFile } from "../../parse/ofFile.ts";
import type { Assignment, Call, PythonFile } from "../../parse/python.ts";
import { branchesAround } from "../../parse/pythonBranches.ts";
import { constantOf, type Found } from "../../parse/pythonValue.ts";
import { withConfig } from "../datasetConfig.ts";
import { count, type FactList, name, precision } from "../facts.ts";
import { type Telling, telling } from "../telling.ts";
import { runs } from "./entry.ts";
import { ownEarlyStop } from "./ownEarlyStop.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument, keywordPairs, optionPairs } from "./pythonPairs.ts";
import { practiceFacts } from "./pythonPractice.ts";
import { writtenParamsB } from "./writtenLayers.ts";

/**
 * Facts of any Python run: model, data, precision, adapter, placement. The more telling sources come first. Several
 * detectors ask for those of the same file.
 */
export function subjectFacts(file: PythonFile, list: FactList): void {
  toldBy(file).to(list);
}

const toldBy = ofFile((file) => {
  const told = telling();
  for (const facts of [modelFacts, datasetFacts, numericFacts, adapterFacts, practiceFacts])
    facts(file, told);
  return told;
});

const NO_MODEL =
  /Tokenizer|Processor|FeatureExtractor|ImageProcessor|Config$|Dataset|GenerationConfig|Scheduler|Retriever/;

/** Trainers that load the model themselves when they are given its name. */
const LOADERS = [
  "SFTTrainer",
  "DPOTrainer",
  "GRPOTrainer",
  "RewardTrainer",
  "KTOTrainer",
  "RLOOTrainer",
  "ORPOTrainer",
];
/** Constructors whose first argument is the model. */
const NAMED_BY_MODEL = [
  "YOLO",
  "YOLOv8",
  "YOLOv11",
  "RTDETR",
  "SAM",
  "SentenceTransformer",
  "CrossEncoder",
  "WhisperModel",
  "TextEmbedding",
  "ImageEmbedding",
  "LLM",
  "TransformersEngine",
  "PtEngine",
  "VllmEngine",
  "LmdeployEngine",
  "SglangEngine",
  "TransformerWordEmbeddings",
  "TransformerDocumentEmbeddings",
  "SentenceTransformersTextEmbedder",
  "SentenceTransformersDocumentEmbedder",
  "HuggingFaceLocalGenerator",
  "HuggingFaceLocalChatGenerator",
];
const ZOO =
  /^(?:torchvision\.models|(?:tensorflow\.)?keras\.applications|tf\.keras\.applications|gemma\.gm\.nn)(?:\.\w+)*\.(\w+)$/;
/** Functions of a project's own that bear the name of a published image network: `densenet121(num_classes=5)`. */
const ARCHITECTURE =
  /^(?:(?:se_?)?res(?:net|next)\d+\w*|wide_resnet\w+|densenet\d+|vgg\d+(?:_bn)?|alexnet|googlenet|mobilenet_?v\d\w*|shufflenet_?v\d\w*|squeezenet\d\w*|efficientnet_?(?:b\d|v\d)\w*|mnasnet\d\w*|regnet_?[xy]\w+|convnext_\w+|swin_\w+_patch\w+|vit_\w+_patch\w+|deit_\w+_patch\w+|inception_?v\d)$/;
const ZOO_CALL = new RegExp(
  `${ZOO.source}|^torch\\.hub\\.load$|^whisperx?\\.load_model$|^tensorflow_hub\\.(?:load|KerasLayer)$`,
);

/** What is loaded beside the model, to steer it or to read and write for it. */
const BESIDE_MODEL =
  /VAE|Autoencoder|TextEncoder|Encoder$|Teacher|^(?:Multi)?ControlNet(?:Union)?Model$|Adapter$|Detector$|Annotator$/i;

function modelFacts(file: PythonFile, list: Telling): void {
  let best: { readonly span: Span; readonly weight: number; readonly value: string } | undefined;
  const note = (told: number, found: Found | undefined, call?: Call) => {
    const value = name(found?.value);
    // What stands in a function that nobody calls, or in a branch that is not taken, is the last resort.
    const weight = call === undefined || (runs(file, call) && !isLeftOut(file, call)) ? told : told / 100;
    if (value !== undefined && found !== undefined && weight > (best?.weight ?? 0))
      best = { span: found.span, weight, value };
  };
  for (const call of file.callsNamed("from_pretrained")) {
    const owner = call.name.split(".").at(-2) ?? "";
    // A model with a head for a task, rather than one that makes features for it.
    const weight = NO_MODEL.test(owner)
      ? 1
      : BESIDE_MODEL.test(owner)
        ? 2
        : /^AutoModelFor[A-Z]/.test(owner)
          ? 6
          : 5;
    note(
      weight,
      argument(file, call, "pretrained_model_name_or_path", 0) ?? argument(file, call, "model_name"),
      call,
    );
  }
  for (const last of NAMED_BY_MODEL) {
    for (const call of file.callsNamed(last))
      note(
        4,
        argument(file, call, "model", 0) ??
          argument(file, call, "model_name_or_path") ??
          argument(file, call, "model_name"),
        call,
      );
  }
  for (const last of LOADERS)
    for (const call of file.callsNamed(last)) note(4, argument(file, call, "model", 0));
  for (const call of file.callsNamed("load_model_and_preprocess")) note(4, argument(file, call, "name", 0));
  for (const call of file.callsNamed("get_pretrained")) note(5, argument(file, call, "name", 0));
  for (const call of file.callsNamed("from_name")) note(4, argument(file, call, "name", 0));
  for (const call of file.callsNamed("create_model")) {
    const told = argument(file, call, "model_name", 0);
    // A config describes the model and does not name it.
    if (!/\.(?:ya?ml|json|toml|py)$/.test(String(told?.value))) note(4, told);
  }
  for (const call of file.callsNamed("pipeline")) note(4, argument(file, call, "model", 1));
  for (const call of file.callsLike("qualified", ZOO_CALL)) {
    const zoo = ZOO.exec(call.qualified)?.[1];
    if (zoo === "get_model") note(3, argument(file, call, "name", 0));
    else if (zoo !== undefined && !/^__|Weights|list_models|LoRA|Quantiz|IntWrapper/.test(zoo))
      note(3, { value: zoo, span: call.span });
    if (/^whisperx?\.load_model$/.test(call.qualified)) note(4, argument(file, call, "name", 0));
    if (/^tensorflow_hub\.(?:load|KerasLayer)$/.test(call.qualified)) {
      const handle = argument(file, call, "handle", 0);
      note(/preprocess/.test(String(handle?.value)) ? 1 : 3, handle);
    }
    if (call.qualified === "torch.hub.load") note(3, argument(file, call, "model", 1));
  }
  for (const call of file.callsLike("last", ARCHITECTURE))
    if (/^(?:\w+\.){0,2}\w+$/.test(call.name) && !isLeftOut(file, call))
      note(2, { value: call.last, span: call.span }, call);
  if (best) list.add("model", best.value, best.span);
  else {
    const written = writtenParamsB(file);
    if (written) list.add("paramsB", written.value, written.span);
  }
}

/** Calls that may name a data set; which of them do is told below. */
const DATASET_CALL =
  /(?:^|\.)datasets\.|^(?:tensorflow_datasets|tfds)\.(?:load|builder|data_source)$|^trax\.data\.TFDS$|^kauldron\..*\.Tfds$|^litgpt\.data\.|PropPredDataset(?:Evaluator)?$|(?:^|\.)(?:untar_data|load_data)$|tutorials\.mnist\.input_data\.read_data_sets$/;
const KEPT_DATASET = /^(?!datasets\.|torch\.|src\.|lib\.)\w[\w.]*\.datasets\.([A-Z]\w*)$/;

/** A library's module of one data set: `recommenders.datasets.movielens.load_pandas_df`. */
const LOADS_KEPT =
  /^(?!datasets\.|torch|src\.|lib\.)\w[\w.]*\.datasets\.(?!\w*(?:util|common|base|build|load|data|split|factory))([a-z]\w*)\.load_\w+$/;

/** Data sets that the file loads by name. */
export function datasetFacts(file: PythonFile, list: Pick<FactList, "add">): void {
  for (const call of file.callsNamed("load_dataset")) {
    // A function of the file's own takes what it will.
    if (file.definitionsNamed(call.name).length > 0) continue;
    const path = name(argument(file, call, "path", 0)?.value);
    if (path === undefined) continue;
    const config = name(argument(file, call, "name", 1)?.value);
    const files = /^(?:json|csv|text|parquet|imagefolder|arrow)$/.test(path)
      ? argument(file, call, "data_files")
      : undefined;
    const written = typeof files?.value === "string" ? files.value : withConfig(path, config);
    list.add("dataset", [written], call.span);
  }
  for (const call of file.callsLike("qualified", DATASET_CALL)) {
    const vision = /^(?:torchvision\.)?datasets\.([A-Z]\w+)$/.exec(call.qualified);
    if (vision && (file.modules.has("torchvision") || call.qualified.startsWith("torchvision."))) {
      if (vision[1] !== "ImageFolder" && vision[1] !== "FakeData" && vision[1] !== "DatasetFolder")
        list.add("dataset", [vision[1] ?? ""], call.span);
    }
    const text =
      /^torch(?:text|audio)(?:\.(?:legacy|experimental))?\.datasets\.([A-Z]\w+)(?:\.splits)?$/.exec(
        call.qualified,
      )?.[1];
    if (text !== undefined) list.add("dataset", [text], call.span);
    const graph = /^torch_geometric\.datasets\.([A-Z]\w+)$/.exec(call.qualified)?.[1];
    if (graph !== undefined) {
      const told = name((argument(file, call, "name") ?? argument(file, call, "name", 1))?.value);
      // `ModelNet(name="10")` is ModelNet10.
      list.add("dataset", [/^\d+$/.test(told ?? "") ? `${graph}${told}` : (told ?? graph)], call.span);
    }
    const own = /^litgpt\.data\.([A-Z]\w+)$/.exec(call.qualified)?.[1];
    if (own !== undefined && own !== "DataModule") list.add("dataset", [own], call.span);
    if (call.last === "read_data_sets") list.add("dataset", ["mnist"], call.span);
    const keras = /(?:^|\.)datasets\.(\w+)\.load_data$/.exec(call.qualified) ?? renamedKeras(file, call);
    const loaded = keras ?? LOADS_KEPT.exec(call.qualified);
    if (loaded) list.add("dataset", [loaded[1] ?? ""], call.span);
    if (
      /^(?:tensorflow_datasets|tfds)\.(?:load|builder|data_source)$|^trax\.data\.TFDS$|^kauldron\..*\.Tfds$/.test(
        call.qualified,
      )
    ) {
      const value = name(argument(file, call, "name", 0)?.value);
      list.add("dataset", value === undefined ? undefined : [value], call.span);
    }
    const scikit = /^sklearn\.datasets\.(?:load|fetch)_(\w+)$/.exec(call.qualified);
    if (scikit && scikit[1] !== "openml") list.add("dataset", [scikit[1] ?? ""], call.span);
    const ogb = /(?:Node|Link|Graph)PropPredDataset(?:Evaluator)?$/.test(call.last);
    if (ogb) {
      const told = name(argument(file, call, "name", 0)?.value);
      list.add("dataset", told === undefined ? undefined : [told], call.span);
    }
    if (call.last === "untar_data") {
      const written = call.args[0] ? file.text.slice(call.args[0].value.from, call.args[0].value.to) : "";
      const url = /URLs\.(\w+)/.exec(written)?.[1];
      list.add("dataset", url === undefined ? undefined : [url], call.span);
    }
  }
  // Libraries keep the data sets that they know as classes: `flair.datasets.IMDB()`, `catalyst.contrib.datasets.MovieLens()`.
  for (const call of file.callsLike("qualified", KEPT_DATASET)) {
    const kept = KEPT_DATASET.exec(call.qualified)?.[1];
    if (kept !== undefined && !NO_DATASET.test(kept)) list.add("dataset", [kept], call.span);
  }
}

/** `mnist = tf.keras.datasets.mnist`, then `mnist.load_data()`. */
function renamedKeras(file: PythonFile, { last, name: written }: Call): RegExpExecArray | null {
  const renamed =
    last === "load_data" ? file.assignmentsTo(written.slice(0, -".load_data".length))[0]?.value : undefined;
  return renamed ? /\bkeras\.datasets\.(\w+)$/.exec(file.text.slice(renamed.from, renamed.to)) : null;
}

/** Classes that stand among data sets and are none with a name of its own. */
const NO_DATASET =
  /Dataset|Corpus|Folder|Loader|Builder|Config|Info|Dict|Split|Sampler|Module|Transform|Fake|Collat|Features|Value$|Label$|Image$|Audio$/;

function numericFacts(file: PythonFile, list: Telling): void {
  for (const call of file.callsNamed("autocast")) {
    list.add("precision", precision(argument(file, call, "dtype")?.value), call.span);
  }
  for (const call of file.callsNamed("set_float32_matmul_precision")) {
    const value = argument(file, call, "precision", 0)?.value;
    if (value === "high" || value === "medium") list.add("tf32", true, call.span);
  }
  for (const one of file.assignmentsTo("torch.backends.cuda.matmul.allow_tf32")) {
    if (file.text.slice(one.value.from, one.value.to) === "True") list.add("tf32", true, one.span);
  }
  for (const call of [
    ...file.callsNamed("gradient_checkpointing_enable"),
    ...file.callsNamed("enable_gradient_checkpointing"),
  ])
    list.add("gradientCheckpointing", true, call.span);
  for (const call of file.callsNamed("compile")) {
    if (call.qualified === "torch.compile") list.add("compile", true, call.span);
  }
  for (const call of [
    ...file.callsNamed("EmissionsTracker"),
    ...file.callsNamed("OfflineEmissionsTracker"),
    ...file.callsNamed("CodeCarbonCallback"),
  ])
    list.add("emissionsTracker", "codecarbon", call.span);
  for (const call of file.callsLike("last", EARLY_STOP)) {
    if (call.last === "early_stopping" && !/^lightgbm(?:\.\w+)?\.early_stopping$/.test(call.qualified))
      continue;
    if (isPerhaps(file, call) || isLeftOut(file, call)) continue;
    list.add("earlyStopping", true, call.span);
    list.add("earlyStoppingPatience", count(argument(file, call, "patience")?.value), call.span);
  }
  ownEarlyStop(file, list);
  for (const call of file.callsNamed("CarbonTracker"))
    list.add("emissionsTracker", "carbontracker", call.span);
  const frozen = file
    .assignmentsLike(/\.requires_grad$/)
    .find((one) => file.text.slice(one.value.from, one.value.to) === "False" && !isBesideTheModel(file, one));
  if (frozen && !file.modules.has("peft")) list.add("frozenBackbone", true, frozen.span);
  for (const one of file.assignmentsLike(/(?:^|\.)trainable$/))
    if (file.text.slice(one.value.from, one.value.to) === "False") list.add("frozenBackbone", true, one.span);
}

const EARLY_STOP =
  /^Early_?Stop(?:ping|per)\w*(?<!Trainer|Config|Error|Exception|Arguments|Params)$|^early_stopping$/;

/** A call behind a test whose outcome the file does not tell. */
export function isPerhaps(file: PythonFile, call: Call): boolean {
  return branchesAround(call.node).some(
    ({ test }) =>
      !file.text.slice(test.from, Math.min(test.to, test.from + 40)).includes("__name__") &&
      typeof constantOf(file, test, call.scope)?.value !== "boolean",
  );
}

/** A call in a branch that is not taken, as the options stand. */
export function isLeftOut(file: PythonFile, call: Call): boolean {
  return branchesAround(call.node).some(({ test, holds }) => {
    const told = constantOf(file, test, call.scope)?.value;
    return typeof told === "boolean" && told !== holds;
  });
}

/** Networks that stand beside the one that learns, and never learn themselves. */
const BESIDE =
  /(?:^|[._])(?:teacher|ema|target|ref|reference|critic|disc|discriminator|old|momentum|vae|text_encoder)/i;

/** Whether what is frozen here is a teacher, a copy or a judge of the model, and not a part of it. */
function isBesideTheModel(file: PythonFile, { target, span }: Assignment): boolean {
  const loop = file.loops.findLast(({ body }) => body.start <= span.start && span.end <= body.end);
  const over = loop === undefined ? "" : file.text.slice(loop.iterable.from, loop.iterable.to);
  return BESIDE.test(target) || BESIDE.test(over);
}

/** PEFT's configurations, by the name of their class; what a method is called is what its class says before `Config`. */
const ADAPTER_CONFIG =
  /^peft\.(?:\w+\.)*(?!Peft|PromptLearning|Eva|Corda|LoftQ|LoraGA|Runtime|Arrow)(\w+)Config$/;
/** Those that other libraries and modules hand on. */
const HANDED_ON = /(?:^|\.)(Lo[Rr][aA]|AdaLora|LoHa|LoKr|IA3|PrefixTuning|PromptTuning)Config$/;
const ADAPTER = new RegExp(`${ADAPTER_CONFIG.source}|${HANDED_ON.source}`);
const ADAPTER_NAMES: { readonly [written: string]: string } = {
  PrefixTuning: "prefix-tuning",
  PromptTuning: "prompt-tuning",
  MultitaskPromptTuning: "multitask-prompt-tuning",
  PromptEncoder: "p-tuning",
  AdaptionPrompt: "adaption-prompt",
  LNTuning: "ln-tuning",
  TrainableTokens: "trainable-tokens",
};

/** `BitsAndBytesConfig(…) if args.q_lora else None`, where the option's default is off. */
function isSwitchedOff(file: PythonFile, call: Call): boolean {
  const after = file.text.slice(call.span.end, call.span.end + 120);
  const option = /^\s*if\s+(?:\w+\.)*(\w+)\s+else\b/.exec(after)?.[1];
  return (
    option !== undefined && optionPairs(file).some(({ key, value }) => key === option && value === false)
  );
}

function writtenAdapter({ qualified }: Call): string | undefined {
  return (ADAPTER_CONFIG.exec(qualified) ?? HANDED_ON.exec(qualified))?.[1];
}

const OWN_LORA =
  /(?:^|\.)(?:nn\.LoRA|LoRA\w*Processor\w*|LoRALinear(?:\.from_\w+)?|linear_to_lora_layers|mark_only_lora_as_trainable|(?:inject|apply|add|replace_linear_with|convert_linear_to)_lora(?:_\w+)?|inject_trainable_lora\w*)$/;

function adapterFacts(file: PythonFile, list: Telling): void {
  let quantized = false;
  let told = false;
  for (const call of [...file.callsNamed("BitsAndBytesConfig"), ...file.callsNamed("from_pretrained")]) {
    for (const pair of keywordPairs(file, call)) {
      if (pair.key === "load_in_4bit" && !told) {
        // The first model that is loaded is the one that is trained; later cells load it again to try it.
        told = true;
        quantized = pair.value === true && !isSwitchedOff(file, call) && !isLeftOut(file, call);
        if (quantized) list.add("quantization", "int4", pair.span);
      }
      if (pair.key === "load_in_8bit" && pair.value === true)
        if (!isSwitchedOff(file, call) && !isLeftOut(file, call)) list.add("quantization", "int8", pair.span);
      if (pair.key === "attn_implementation" && /flash/.test(String(pair.value)))
        list.add("flashAttention", true, pair.span);
      if (pair.key === "max_seq_length") list.add("sequenceLength", count(pair.value), pair.span);
    }
  }
  const adapters = file.callsLike("qualified", ADAPTER).filter((call) => writtenAdapter(call) !== undefined);
  for (const call of adapters) {
    const written = writtenAdapter(call);
    // `LoraConfig(eva_config=extra)`: a part of another.
    const isPart = adapters.some(
      (other) =>
        other !== call &&
        other.args.some(({ value }) => makersOf(file, value, other.scope, other.span.start).includes(call)),
    );
    if (written === undefined || isPart || isLeftOut(file, call)) continue;
    const adapter = ADAPTER_NAMES[written] ?? written.toLowerCase();
    list.add("adapter", adapter === "lora" && quantized ? "qlora" : adapter, call.span);
    list.add(
      "loraRank",
      count((argument(file, call, "r") ?? argument(file, call, "rank"))?.value),
      call.span,
    );
  }
  // Diffusers' layers before PEFT's; layers and helpers of MLX, of loralib and of projects that write their own.
  for (const call of file.callsLike("name", OWN_LORA)) list.add("adapter", "lora", call.span);
  // LitGPT's models have their adapters built in.
  for (const call of [...file.callsNamed("from_name"), ...file.callsNamed("from_pretrained")]) {
    const rank = count(argument(file, call, "lora_r")?.value);
    if (rank === undefined) continue;
    list.add("adapter", quantized ? "qlora" : "lora", call.span);
    list.add("loraRank", rank, call.span);
  }
  for (const call of file.callsNamed("get_peft_model")) {
    if (/FastLanguageModel|FastVisionModel|FastModel/.test(call.name)) {
      list.add("adapter", quantized ? "qlora" : "lora", call.span);
      list.add("loraRank", count(argument(file, call, "r")?.value), call.span);
    }
  }
}
