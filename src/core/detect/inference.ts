import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import type { Call, PythonFile } from "../parse/python.ts";
import { isScript, reachable, runs } from "./entry.ts";
import { type FactList, factList, isNeverRun, precision } from "./facts.ts";
import { usesDiffusers } from "./loopFramework.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument, argumentValue, keywordPairs, optionPairs, readConstantPairs } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { isSelfTest } from "./selfTest.ts";
import { startedText } from "./startedText.ts";
import { movesWeights } from "./torchLoop.ts";
import { COMMON, counted, each, read, type Vocabulary } from "./vocabulary.ts";

/** Engines whose constructor is the model. */
const ENGINES = new Set(["LLM", "Llama", "AsyncLLMEngine", "LLMEngine", "SamplingParams"]);

const INFERENCE: Vocabulary = {
  ...COMMON,
  max_model_len: counted("sequenceLength"),
  ...each(["max_tokens", "max_new_tokens", "max_length"], counted("maxOutputTokens")),
  max_num_seqs: counted("concurrency"),
  tensor_parallel_size: counted("acceleratorsPerNode"),
  num_return_sequences: counted("generationsPerPrompt"),
};

/** Names of scripts that try a model out or measure it. */
const TRIES =
  /(?:^|\/)(?:\w+_)?(?:sample|generat|inference|infer|predict|evaluate|eval|decode|demo|translate|chat|detect|val|validate|caption|transcri(?:be|ption))\w*\.(?:py|ipynb)$|(?:^|\/)test\.py$/i;

/** Inference in Python: `pipeline`, `generate`, vLLM, llama.cpp, diffusion pipelines, embedding, evaluation under no_grad. */
export const inference: Detector<ParsedFile> = {
  id: "inference",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    (TRIES.test(file.path) && /\.eval\(\)/.test(file.text)) ||
    /generate\(|\.(?:chat|chat_stream|stream_chat)\(|pipeline\(|LLM\(|Llama\(|no_grad|inference_mode|set_grad_enabled|generate_step\(|Predictor\(|Inferencer\(|MaskGenerator\(|init_detector\(|sess(?:ion)?\.run\(|\.encode\(|Pipeline\.from_pretrained|predict\(|batch_transform|transcribe\(|diarize\(|inference(?:_step)?\(|= *\w*model\(\*\*/.test(
      startedText(file),
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const start = inferenceCall(python, file.source.path);
    // A converter that tries its result out is still a converter.
    if (/(?:^|\/)(?:export|convert|upload|push|merge|quantize|test_)\w*\.py$/.test(file.source.path))
      return [];
    if (start === undefined || !isScript(python) || isSelfTest(python)) return [];
    const list = withoutHorizon(factList(file, "inference"));
    for (const call of python.calls) {
      const starts =
        ENGINES.has(call.last) ||
        call.last === "pipeline" ||
        call.last === "generate" ||
        /GenerationConfig$/.test(call.last);
      const loads = call.last === "from_pretrained" && !/Tokenizer|Processor/.test(call.name);
      if (starts) read(keywordPairs(python, call), INFERENCE, list);
      if (loads)
        read(
          keywordPairs(python, call).filter(({ key }) => /^(?:batch_size|amp|max_model_len)$/.test(key)),
          { ...INFERENCE, ...(COMMON.dtype ? { amp: COMMON.dtype } : {}) },
          list,
        );
      const dtype = starts || loads ? call.args.find((one) => /dtype$/.test(one.name ?? "")) : undefined;
      const told = dtype && argumentValue(python, call, dtype);
      if (dtype && told) list.add("precision", precision(told.value), dtype.span);
    }
    library(python, list, start);
    read(optionPairs(python), INFERENCE, list);
    subjectFacts(python, list);
    read(
      readConstantPairs(python).filter((pair) => /model|batch_size|max_|^dtype$|precision/i.test(pair.key)),
      INFERENCE,
      list,
    );
    return [list.done({ role: "run", kind: "inference", anchor: start.span, rank: 20 })];
  },
};

/** Iterations of a search or of a sampler are no training's steps. */
function withoutHorizon(list: FactList): FactList {
  return {
    ...list,
    add(about, value, span) {
      if (!/^(?:epochs|steps|gradientAccumulation|maxStepsPerEpoch|earlyStopping)$/.test(about))
        list.add(about, value, span);
    },
  };
}

function library(python: PythonFile, list: FactList, start: Call): void {
  const known = [
    "fairseq",
    "nemo",
    "mlx_lm",
    "mlx",
    "vllm",
    "diffusers",
    "unsloth",
    "timm",
    "sentence_transformers",
    "transformers",
    "llama_cpp",
    "torch",
    "tensorflow",
    "jax",
  ].find((module) => python.modules.has(module) && (module !== "diffusers" || usesDiffusers(python)));
  list.add("framework", known === "torch" ? "pytorch" : known?.replace("_", "-"), start.span);
}

function inferenceCall(python: PythonFile, path: string): Call | undefined {
  const reached = (call: Call) => runs(python, call);
  const models = python.modules;
  const heavy = [
    "torch",
    "transformers",
    "vllm",
    "diffusers",
    "tensorflow",
    "jax",
    "llama_cpp",
    "unsloth",
    "sentence_transformers",
    "timm",
    "mlx",
    "mlx_lm",
    "mlx_vlm",
    "mlx_whisper",
    "whisper",
    "faster_whisper",
    "nemo",
    "lmdeploy",
    "sglang",
    "exllamav2",
    "tensorrt_llm",
    "ctranslate2",
    "onnxruntime",
    "keras",
    "ollama",
    "fairseq",
  ].some((module) => models.has(module));
  if (!heavy)
    return hosted(python)
      ? undefined
      : python
          .callsNamed("generate")
          .find((call) => reached(call) && /^(?:model|llm|pipe|pipeline)\.generate$/i.test(call.name));
  const generate = python.callsNamed("generate").filter(
    (call) =>
      reached(call) &&
      (/model|llm|pipe|engine|generator|decoder/i.test(call.name) ||
        models.has("vllm") ||
        models.has("mlx_lm") ||
        takesModel(python, call)) &&
      // `BlueprintGenerator(…).generate`: something else of the file's own.
      !/^[A-Z]\w*\(/.test(python.text.slice(call.span.start, call.span.start + 80)),
  );
  // Chat models of remote code have their own verbs.
  const chats = ["chat", "chat_stream", "stream_chat"]
    .flatMap((verb) => python.callsNamed(verb))
    .filter((call) => reached(call) && /model/i.test(call.name) && models.has("transformers"));
  const pipelines = python.calls.filter(
    (call) =>
      reached(call) &&
      (call.qualified === "transformers.pipeline" || /Pipeline\.from_pretrained$/.test(call.name)),
  );
  const embedding = python
    .callsNamed("encode")
    .filter((call) => reached(call) && models.has("sentence_transformers"));
  const batch = python
    .callsNamed("transform")
    .filter((call) => reached(call) && /transform|batch_job/.test(call.name) && models.has("sagemaker"));
  const forward =
    python.callsNamed("backward").length === 0 || !movesWeights(python)
      ? forwardCall(python, path)
      : undefined;
  const predictors = python.calls.filter((call) => reached(call) && PREDICTORS.test(call.last));
  return (
    generate[0] ??
    chats[0] ??
    pipelines[0] ??
    embedding[0] ??
    transcription(python) ??
    predictors[0] ??
    batch[0] ??
    forward
  );
}

/** Detectron2, Segment Anything, MMDetection: what looks at one image after another. */
const PREDICTORS =
  /^(?:DefaultPredictor|LazyPredictor|SamPredictor|SAM2ImagePredictor|SamAutomaticMaskGenerator|init_detector|inference_detector|\w+Inferencer)$/;

/** Clients of hosted models have a detector of their own. */
function hosted(python: PythonFile): boolean {
  return [...python.modules].some((one) =>
    /openai|anthropic|langchain|google|cohere|mistralai|llama_index|vertexai/.test(one),
  );
}

/** `generate(prompt, model, …)`: a function of the file's own, or of a library. */
function takesModel(python: PythonFile, call: Call): boolean {
  return (
    call.name === "generate" &&
    call.args.some((one) =>
      /^(?:model|llm|net|pipe|pipeline)$/.test(python.text.slice(one.value.from, one.value.to)),
    )
  );
}

/** Speech to text: `model.transcribe(audio)`. */
function transcription(python: PythonFile): Call | undefined {
  const speech = ["whisper", "faster_whisper", "mlx_whisper", "nemo", "whisperx"];
  return speech.some((module) => python.modules.has(module))
    ? [...python.callsNamed("transcribe"), ...python.callsNamed("diarize")].find((call) => runs(python, call))
    : undefined;
}

const LOADS =
  /^(?:from_pretrained|load_state_dict|load_model|load_(?:\w+_)?checkpoint|load_weights|restore|create_model|attempt_load|DetectMultiBackend|hub_load)$/;

/** A forward pass without gradients, in a script that is named for it or that loads a model and trains none. */
function forwardCall(python: PythonFile, path: string): Call | undefined {
  const named = TRIES.test(path);
  const reached = python.calls.filter((call) => runs(python, call));
  const without = reached.find(
    (call) =>
      /^(?:no_grad|inference_mode)$/.test(call.last) ||
      (call.last === "set_grad_enabled" && argument(python, call, "mode", 0)?.value === false),
  );
  // `@torch.no_grad()` over the function that does the work.
  const scopes = reachable(python);
  const work = python.definitions.find(
    (one) =>
      one.decorators.some((decorator) => /no_grad|inference_mode/.test(decorator)) &&
      scopes.has(one.scope === "" ? one.name : `${one.scope}.${one.name}`),
  );
  const decorated =
    work && (reached.find((call) => LOADS.test(call.last)) ?? reached.find((call) => call.scope !== ""));
  if (named) {
    const direct =
      without ??
      reached.find(
        (call) =>
          /^(?:generate|predict|inference_step|(?:stream_)?inference)$|[a-z]Pipeline$/.test(call.last) ||
          /(?:^|\.)sess(?:ion)?\.run$/.test(call.name),
      );
    if (direct) return direct;
    if (decorated) return decorated;
    const switched = switchedToEval(reached);
    return switched && reached.some((call) => LOADS.test(call.last)) ? switched : undefined;
  }
  // What lies among the data prepares it, though it may try a model on it.
  if (/(?:^|\/)(?:data|datasets?|data_prep\w*|preprocess\w*)\//.test(path)) return undefined;
  const saves = reached.some(
    (call) =>
      /^(?:save_pretrained|push_to_hub|export|save_file|save_checkpoint|save_model)$/.test(call.last) ||
      call.qualified === "torch.save",
  );
  const isStarted =
    path.endsWith(".ipynb") ||
    python.mainGuard !== undefined ||
    // A page that shows what the model makes of a picture.
    reached.some((call) => call.scope === "" && call.last === "launch");
  const loads = reached.some(
    (call) =>
      (call.last === "from_pretrained" &&
        !/Tokenizer|Processor|Scheduler|Config|Extractor/i.test(call.name)) ||
      // What loads weights, asks for no gradients and saves nothing tries them out.
      (!saves && isStarted && LOADS.test(call.last)),
  );
  // A network that freezes a part of itself is no run.
  const networks = new Set(
    python.definitions.filter((one) => one.bases.some((base) => /Module$/.test(base))).map((one) => one.name),
  );
  const outside = (call: Call | undefined) =>
    call && networks.has(call.scope.split(".")[0] ?? "") ? undefined : call;
  // What loads a model and writes it down again without asking it anything changes it.
  const rewrites = reached.some((call) => /^(?:save_pretrained|push_to_hub)$/.test(call.last));
  if (rewrites && loads && !calledModel(python, reached)) return undefined;
  if (loads)
    return (
      outside(without) ??
      (work?.scope === "" ? decorated : undefined) ??
      (saves ? undefined : (outside(switchedToEval(reached)) ?? outside(calledModel(python, reached))))
    );
  // Models of a project's own in a notebook: put on a device, and run without gradients.
  const placed =
    path.endsWith(".ipynb") && reached.some((call) => call.last === "cuda" || call.last === "to");
  return placed ? without : undefined;
}

/** `model(**inputs)` of a model that `from_pretrained` gave. */
function calledModel(python: PythonFile, reached: readonly Call[]): Call | undefined {
  return reached.find(
    (call) =>
      call.name === call.last &&
      python
        .assignmentsTo(call.name)
        .some(({ value, scope }) =>
          makersOf(python, value, scope, value.to).some(
            (maker) =>
              maker.last === "from_pretrained" &&
              !/Tokenizer|Processor|Scheduler|Config|Extractor/i.test(maker.name),
          ),
        ),
  );
}

function switchedToEval(reached: readonly Call[]): Call | undefined {
  return reached.find(
    (call) => call.last === "eval" && /^(?!self\.).*(?:model|net|unet|pipe)/i.test(call.name),
  );
}
