import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, precision } from "../facts.ts";
import { importsLearning } from "../learningLibraries.ts";
import { read } from "../pairs.ts";
import { isScript, runs } from "../python/entry.ts";
import { usesDiffusers, usesTransformers } from "../python/loopFramework.ts";
import { onAccelerator } from "../python/onAccelerator.ts";
import { makersOf } from "../python/pythonFlow.ts";
import { argument, argumentValue, keywordPairs, optionPairs, readConstants } from "../python/pythonPairs.ts";
import { subjectFacts } from "../python/pythonSubject.ts";
import { isSelfTest } from "../python/selfTest.ts";
import { startedMentions } from "../python/startedText.ts";
import { movesWeights } from "../python/torchLoop.ts";
import { counted, each, precisionName, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { answersOf } from "./askedTimes.ts";
import { AMONG_DATA, forwardCall, TRIES, triedElsewhere } from "./forwardPass.ts";
import { kerasPrediction } from "./kerasInference.ts";
import { spokenTo } from "./spokenVerbs.ts";
import { isStreamed } from "./streamedAnswer.ts";

/** Engines whose constructor is the model. */
const ENGINES = new Set(
  "LLM Llama LlamaCpp AsyncLLMEngine LLMEngine SamplingParams WhisperModel BatchedInferencePipeline".split(
    " ",
  ),
);

const LOADS_OR_STARTS = new RegExp(
  `^(?:${[...ENGINES].join("|")}|pipeline|generate|from_pretrained)$|GenerationConfig$`,
);

/** Settings of engines and of what is asked of them. */
export const INFERENCE: Vocabulary = {
  ...COMMON,
  max_model_len: counted("sequenceLength"),
  ...each(["max_tokens", "max_new_tokens", "max_length"], counted("maxOutputTokens")),
  max_num_seqs: counted("concurrency"),
  tensor_parallel_size: counted("acceleratorsPerNode"),
  num_return_sequences: counted("generationsPerPrompt"),
  // CTranslate2's: `compute_type="int8_float16"`.
  compute_type: precisionName,
};

/** Inference in Python: `pipeline`, `generate`, vLLM, llama.cpp, diffusion pipelines, embedding, evaluation under no_grad. */
export const inference: Detector<ParsedFile> = {
  id: "inference",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    (TRIES.test(file.path) &&
      mentions(file, /\.eval\(\)|load_(?:model|checkpoint)|from_pretrained|__main__/)) ||
    /haystack|sglang|mlperf_loadgen|lm_eval|lmms_eval|\byolo\b/.test(importedText(file)) ||
    startedMentions(
      file,
      /generate\(|\.(?:chat|chat_stream|stream_chat)\(|pipeline\(|Pipeline\(|LLM\(|Llama\(|LlamaC[Pp][Pp]\(|GPT4All\(|MLCEngine\(|fastembed|ctransformers|ExLlamaV2|rank\w*\.(?:rank|rerank|compute_score)\(|no_grad|inference_mode|set_grad_enabled|\.eval\(\)|\.generate\b|InferenceSession|generate_step\(|Predictor\(|Inferencer\(|MaskGenerator\(|init_detector\(|sess(?:ion)?\.run\(|\.encode(?:_\w+)?\(|Pipeline\.from_pretrained|predict\(|\.infer(?:_batch)?\(|generate_\w+\(|\.(?:separate|enhance|classify)_file\(|verify_files\(|\.tts|batch_chat\(|from_engine_args|txtai|stanza\.Pipeline|batch_transform|transcribe\(|whisper|diarize\(|inference(?:_step)?\(|= *\w*model(?:\.signatures\[[^\]]{1,40}\])?\(/,
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const start = inferenceCall(python, file.source.path);
    // A converter that tries its result out is still a converter, and a data set that is tried with a model one.
    if (
      /(?:^|\/)(?:(?:export|convert|check|compare|upload|update|push|merge|quantize(?!d)|test_(?!time)|make_\w*test)\w*|data_?(?:set|loader)s?)\.py$/.test(
        file.source.path,
      )
    )
      return [];
    if (start === undefined || !isScript(python) || isSelfTest(python)) return [];
    const list = withoutHorizon(factList(file, "inference"));
    for (const call of python.callsLike("last", LOADS_OR_STARTS)) {
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
      if (dtype)
        list.add("precision", precision(told?.value ?? onAccelerator(python, dtype.value)), dtype.span);
    }
    if (ANSWERS_ALL_DAY.some((module) => python.modules.has(module))) list.add("task", "serving", start.span);
    const answers = answersOf(python, start);
    if (answers) list.add("requests", answers.requests, answers.first.span);
    list.add("perDeviceBatchSize", count(argument(python, start, "batch_size")?.value), start.span);
    castTo(python, list);
    for (const call of python.callsNamed("DataLoader"))
      if (runs(python, call))
        list.add("perDeviceBatchSize", count(argument(python, call, "batch_size", 1)?.value), call.span);
    library(python, list, start);
    read(optionPairs(python), INFERENCE, list);
    subjectFacts(python, list);
    readConstants(python, INFERENCE, list, (key) => /model|batch_size|max_|^dtype$|precision/i.test(key));
    return [list.done({ role: "run", kind: "inference", anchor: start.span, rank: 20 })];
  },
};

/** Programs that stand behind a port until they are stopped. */
const ANSWERS_ALL_DAY = ["fastapi", "flask", "litserve", "bentoml"];

/** Iterations of a search or of a sampler are no training's steps. */
export function withoutHorizon(list: FactList): FactList {
  return {
    ...list,
    add(about, value, span) {
      if (!/^(?:epochs|steps|gradientAccumulation|maxStepsPerEpoch|earlyStopping)$/.test(about))
        list.add(about, value, span);
    },
  };
}

/** `model.half()`, `model.to(torch.bfloat16)`: the type that the weights are put into. */
function castTo(python: PythonFile, list: FactList): void {
  for (const call of python.callsLike(
    "name",
    /(?:^|[._])(?:model|net|network|pipe|pipeline|unet)\w*(?:\.\w+\(\))*\.(?:half|bfloat16|to)$/i,
  )) {
    const told =
      call.last === "to"
        ? (argument(python, call, "dtype") ?? argument(python, call, "", 0))?.value
        : call.last;
    list.add("precision", precision(told), call.span);
  }
}

function library(python: PythonFile, list: FactList, start: Call): void {
  const known = [
    ...(start.last === "run" && python.callsNamed("InferenceSession").length > 0 ? ["onnxruntime"] : []),
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
    "mxnet",
    "trax",
    "onnxruntime",
  ].find(
    (module) =>
      python.modules.has(module) &&
      (module !== "diffusers" || usesDiffusers(python)) &&
      (module !== "transformers" || !python.modules.has("jax") || usesTransformers(python)),
  );
  list.add("framework", known === "torch" ? "pytorch" : known?.replace("_", "-"), start.span);
  // Networks of any kind are written in these; what is cut into tokens is text.
  if (
    /^(?:torch|jax|tensorflow)$/.test(known ?? "") &&
    /generat|chat|complet/i.test(start.last) &&
    /tokeni[sz]er|max_(?:new|gen)_|prompt/i.test(python.text)
  )
    list.add("writesText", true, start.span);
}

function inferenceCall(python: PythonFile, path: string): Call | undefined {
  const reached = (call: Call) => runs(python, call);
  const models = python.modules;
  // What lies among the data prepares it, though it may put it through a pipeline.
  const surely = AMONG_DATA.test(path) ? undefined : python.callsLike("qualified", PIPELINES).find(reached);
  if (surely) return surely;
  const heavy = importsLearning(python) || models.has("ollama");
  if (!heavy)
    return hosted(python)
      ? undefined
      : (python
          .callsNamed("generate")
          .find((call) => reached(call) && /^(?:model|llm|pipe|pipeline)\.generate$/i.test(call.name)) ??
          spokenTo(python));
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
    .filter(
      (call) =>
        reached(call) && /model/i.test(call.name) && (models.has("transformers") || models.has("modelscope")),
    );
  const pipelines = python
    .callsLike("last", /^from_pretrained$|^pipeline$|Pipeline$/)
    .filter(
      (call) =>
        reached(call) &&
        (/^(?:transformers|optimum(?:\.\w+)+|modelscope(?:\.\w+)*)\.(?:pipeline|\w+Pipeline)$/.test(
          call.qualified,
        ) ||
          /Pipeline\.from_pretrained$/.test(call.name)),
    );
  const embeds = ["FlagEmbedding", "InstructorEmbedding"].some((one) => models.has(one));
  const embedding = ["encode", "encode_queries", "encode_corpus"]
    .flatMap((last) => python.callsNamed(last))
    .filter(
      (call) => reached(call) && (models.has("sentence_transformers") || (embeds && call.last !== "encode")),
    );
  const batch = python
    .callsNamed("transform")
    .filter((call) => reached(call) && /transform|batch_job/.test(call.name) && models.has("sagemaker"));
  const forward =
    python.callsNamed("backward").length === 0 || !movesWeights(python)
      ? forwardCall(python, path)
      : undefined;
  const predictors = [
    ...python.callsLike("last", PREDICTORS),
    ...python.callsLike(
      "name",
      /^(?:\w*model|pipe\w*|\w*engine)\.infer$|rank\w*\.(?:rank|rerank|compute_score)$/i,
    ),
  ]
    .filter(reached)
    .sort((a, b) => a.span.start - b.span.start);
  return (
    generate[0] ??
    python.callsNamed("Thread").find((call) => reached(call) && isStreamed(python, call)) ??
    python.callsLike("name", /gen/i).find((call) => reached(call) && standsForGenerate(python, call)) ??
    chats[0] ??
    (models.has("sglang") ? python.callsNamed("run_batch").find(reached) : undefined) ??
    pipelines[0] ??
    embedding[0] ??
    transcription(python) ??
    predictors[0] ??
    batch[0] ??
    forward ??
    kerasPrediction(python) ??
    session(python) ??
    spokenTo(python) ??
    // Whoever makes the engine asks it, if through other modules.
    python.callsLike("qualified", MAKES_ENGINE).find(reached) ??
    triedElsewhere(python, path)
  );
}

/** Pipelines by their classes, in whatever module they are kept; txtai's and Stanza's. */
const PIPELINES =
  /(?:^|\.)(?:\w*TextGenerationPipeline|HuggingFacePipeline|LlamaC[Pp][Pp]|CTransformers|GPT4All)$|^lm(?:ms)?_eval\.(?:\w+\.)*(?:simple|cli)_evaluate$|^txtai\.(?:LLM|Embeddings|pipeline\.(?!HFTrainer|HFOnnx|MLOnnx)[A-Z]\w*)$|^stanza\.Pipeline$|^haystack(?:_integrations)?\..*\.(?:HuggingFaceLocal|SentenceTransformers|Transformers)\w+$/;

/** What loads a model to be asked in the file's own process. */
const MAKES_ENGINE =
  /^(?:vllm\.(?:\w+\.)*(?:LLM|(?:Async)?LLMEngine(?:\.from_engine_args)?)|tensorrt_llm\.(?:\w+\.)*LLM|sglang\.(?:\w+\.)*(?:Engine|Runtime)|lmdeploy\.pipeline|mlc_llm\.(?:\w+\.)*MLCEngine|llama_cpp\.(?:\w+\.)*Llama(?:\.from_pretrained)?|ctransformers\.\w+\.from_pretrained|gpt4all\.GPT4All|fastembed\.\w+|exllamav2\.ExLlamaV2)$/;

/** Detectron2, Segment Anything, MMDetection: what looks at one image after another. */
const PREDICTORS =
  /^(?:DefaultPredictor|LazyPredictor|SamPredictor|SAM2ImagePredictor|SamAutomaticMaskGenerator|init_detector|inference_detector|\w+Inferencer|detect_image|get_map_txt|get_miou_png|StartTest(?:WithLogSettings)?)$/;

/** Clients of hosted models have a detector of their own. */
function hosted(python: PythonFile): boolean {
  return [...python.modules].some((one) =>
    /openai|anthropic|langchain|google|cohere|mistralai|llama_index|vertexai/.test(one),
  );
}

/** `generate_fn = model.generate`, called under its new name. */
function standsForGenerate(python: PythonFile, call: Call): boolean {
  return python
    .assignmentsTo(call.name)
    .some(({ value }) =>
      /^[\w.]*model[\w.]*\.generate\b(?!\()/.test(
        python.text.slice(value.from, Math.min(value.to, value.from + 100)),
      ),
    );
}

/** ONNX Runtime: `InferenceSession(…).run(…)`, where the file did not write the model itself a moment before. */
function session(python: PythonFile): Call | undefined {
  if (
    !python.modules.has("onnxruntime") ||
    python.callsLike("name", /onnx\.export$|to_onnx$|convert\w*$/).length > 0
  )
    return undefined;
  return python.callsNamed("run").find((call) => {
    const receiver = call.node.firstChild?.firstChild;
    return (
      receiver &&
      runs(python, call) &&
      makersOf(python, receiver, call.scope, call.span.start).some(({ last }) => last === "InferenceSession")
    );
  });
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
  return [...python.modules].some((module) => /whisper|^nemo$/.test(module))
    ? [
        ...python.callsNamed("transcribe"),
        ...python.callsNamed("diarize"),
        ...(python.modules.has("whisper") ? python.callsNamed("decode") : []),
      ].find((call) => runs(python, call))
    : undefined;
}
