import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import type { Call, PythonFile } from "../parse/python.ts";
import { isScript, reachable, runs } from "./entry.ts";
import { count, type FactList, factList, isNeverRun, name, precision } from "./facts.ts";
import { argument, constantPairs, keywordPairs, optionPairs } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { startedText } from "./startedText.ts";
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
  /(?:^|\/)(?:\w+_)?(?:sample|generate|inference|infer|predict|evaluate|eval|demo|translate|chat|detect|val|validate|caption|transcribe)\w*\.(?:py|ipynb)$|(?:^|\/)test\.py$/i;

/** Inference in Python: `pipeline`, `generate`, vLLM, llama.cpp, diffusion pipelines, embedding, evaluation under no_grad. */
export const inference: Detector<ParsedFile> = {
  id: "inference",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    (TRIES.test(file.path) && /\.eval\(\)/.test(file.text)) ||
    /generate\(|\.(?:chat|chat_stream|stream_chat)\(|pipeline\(|LLM\(|Llama\(|no_grad|inference_mode|\.encode\(|Pipeline\.from_pretrained|predict\(|batch_transform|transcribe\(/.test(
      startedText(file),
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const start = inferenceCall(python, file.source.path);
    // A converter that tries its result out is still a converter.
    if (/(?:^|\/)(?:export|convert|upload|push|merge|quantize|test_?)\w*\.py$/.test(file.source.path))
      return [];
    if (start === undefined || !isScript(python)) return [];
    const list = factList(file, "inference");
    for (const call of python.calls) {
      const starts =
        ENGINES.has(call.last) ||
        call.last === "pipeline" ||
        call.last === "generate" ||
        /GenerationConfig$/.test(call.last);
      const loads = call.last === "from_pretrained" && !/Tokenizer|Processor/.test(call.name);
      if (starts) read(keywordPairs(python, call), INFERENCE, list);
      const dtype = starts || loads ? call.args.find((one) => /dtype$/.test(one.name ?? "")) : undefined;
      if (dtype)
        list.add(
          "precision",
          precision(python.text.slice(dtype.value.from, dtype.value.to).replace(/^["']|["']$/g, "")),
          dtype.span,
        );
    }
    library(python, list, start);
    read(optionPairs(python), INFERENCE, list);
    read(
      constantPairs(python).filter((pair) => /model|batch_size|max_/i.test(pair.key)),
      INFERENCE,
      list,
    );
    subjectFacts(python, list);
    return [list.done({ role: "run", kind: "inference", anchor: start.span, rank: 20 })];
  },
};

function library(python: PythonFile, list: FactList, start: Call): void {
  const known = [
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
  ].find((module) => python.modules.has(module));
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
    "mlx_lm",
    "ctranslate2",
    "onnxruntime",
    "keras",
    "ollama",
  ].some((module) => models.has(module));
  if (!heavy) return undefined;
  const generate = python.callsNamed("generate").filter(
    (call) =>
      reached(call) &&
      (/model|llm|pipe|engine|generator/i.test(call.name) || models.has("vllm")) &&
      // `BlueprintGenerator(…).generate`: something else of the file's own.
      !/^\w+\(/.test(python.text.slice(call.span.start, call.span.start + 80)),
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
  const forward = python.callsNamed("backward").length === 0 ? forwardCall(python, path) : undefined;
  return generate[0] ?? chats[0] ?? pipelines[0] ?? embedding[0] ?? batch[0] ?? forward;
}

const LOADS =
  /^(?:from_pretrained|load_state_dict|load_model|load_checkpoint|load_weights|restore|create_model|attempt_load|DetectMultiBackend|hub_load)$/;

/** A forward pass without gradients, in a script that is named for it or that loads a model and trains none. */
function forwardCall(python: PythonFile, path: string): Call | undefined {
  const named = TRIES.test(path);
  const reached = python.calls.filter((call) => runs(python, call));
  const without = reached.find((call) => /^(?:no_grad|inference_mode)$/.test(call.last));
  if (named) {
    const direct = without ?? reached.find((call) => /^(?:generate|predict)$/.test(call.last));
    if (direct) return direct;
    // `@torch.no_grad()` over the function that does the work.
    const scopes = reachable(python);
    const work = python.definitions.find(
      (one) =>
        one.decorators.some((decorator) => /no_grad|inference_mode/.test(decorator)) &&
        scopes.has(one.scope === "" ? one.name : `${one.scope}.${one.name}`),
    );
    if (work)
      return reached.find((call) => LOADS.test(call.last)) ?? reached.find((call) => call.scope !== "");
    const switched = reached.find((call) => call.last === "eval" && /model|net/i.test(call.name));
    return switched && reached.some((call) => LOADS.test(call.last)) ? switched : undefined;
  }
  const loads = reached.some(
    (call) =>
      call.last === "from_pretrained" && !/Tokenizer|Processor|Scheduler|Config|Extractor/i.test(call.name),
  );
  return loads ? without : undefined;
}

/** The client of each hosted API, its import and the call that spends tokens. */
const HOSTED: readonly {
  readonly provider: string;
  readonly modules: readonly string[];
  readonly call: RegExp;
}[] = [
  { provider: "anthropic", modules: ["anthropic"], call: /messages\.(?:create|stream)$|batches\.create$/ },
  {
    provider: "openai",
    modules: ["openai"],
    call: /(?:completions|responses|embeddings|images|batches)\.(?:create|parse|generate|stream)$|ChatCompletion\.a?create$|Completion\.a?create$/,
  },
  {
    provider: "google",
    modules: ["google", "vertexai"],
    call: /(?:generate_content|generate_content_stream|embed_content|send_message)$/,
  },
  { provider: "mistral", modules: ["mistralai"], call: /chat(?:\.(?:complete|stream))?$/ },
  { provider: "cohere", modules: ["cohere"], call: /\.(?:chat|generate|embed)$/ },
  {
    provider: "bedrock",
    modules: ["boto3"],
    call: /\.(?:invoke_model|converse|invoke_model_with_response_stream|converse_stream)$/,
  },
  { provider: "groq", modules: ["groq"], call: /completions\.create$/ },
  {
    provider: "together",
    modules: ["together"],
    call: /(?:completions|images|embeddings)\.(?:create|generate)$/,
  },
  { provider: "fireworks", modules: ["fireworks"], call: /completions\.a?create$/ },
  { provider: "replicate", modules: ["replicate"], call: /(?:^|\.)(?:async_)?(?:run|stream)$/ },
  {
    provider: "huggingface",
    modules: ["huggingface_hub"],
    call: /\.(?:chat_completion|text_generation|text_to_image|feature_extraction|completions\.create)$/,
  },
  { provider: "litellm", modules: ["litellm"], call: /(?:^|\.)a?(?:completion|embedding)$/ },
  { provider: "ollama", modules: ["ollama"], call: /(?:^|\.)(?:chat|generate)$/ },
  {
    provider: "langchain",
    modules: [
      "langchain_openai",
      "langchain_anthropic",
      "langchain_google_genai",
      "langchain",
      "langchain_mistralai",
      "langchain_groq",
      "langchain_together",
      "langchain_fireworks",
      "langchain_ollama",
      "langchain_aws",
      "langchain_cohere",
      "langchain_community",
      "langchain_huggingface",
    ],
    call: /^(?:\w+\.)*(?:Chat(?:OpenAI|Anthropic|GoogleGenerativeAI|VertexAI|MistralAI|Groq|Together|Fireworks|Ollama|Bedrock(?:Converse)?|Cohere|HuggingFace)|AzureChatOpenAI|OllamaLLM|Ollama|Replicate|Together|Bedrock(?:LLM)?|HuggingFaceEndpoint|init_chat_model)$/,
  },
  {
    provider: "llama-index",
    modules: ["llama_index"],
    call: /^(?:\w+\.)*(?:OpenAI|Anthropic|Groq|TogetherLLM|Ollama|Replicate|MistralAI|Gemini|GoogleGenAI|Bedrock(?:Converse)?|Fireworks|HuggingFaceLLM|HuggingFaceInferenceAPI)$/,
  },
];

/** Whose model is called: wrappers say it in the model's name (`groq/llama-3`) or in the class (`ChatGroq`). */
function homeOf(provider: string, call: Call, model: string | undefined): string | undefined {
  if (provider === "litellm") return model?.includes("/") ? model.split("/")[0] : undefined;
  if (provider !== "langchain" && provider !== "llama-index") return provider;
  if (call.last === "init_chat_model") return model?.includes(":") ? model.split(":")[0] : undefined;
  const named = call.last
    .replace(/^(?:Azure)?Chat|(?:Converse|InferenceAPI|Endpoint)?(?:LLM)?$/g, "")
    .toLowerCase();
  return (
    {
      googlegenerativeai: "google",
      googlegenai: "google",
      gemini: "google",
      vertexai: "google",
      mistralai: "mistral",
    }[named] ?? named
  );
}

/** Calls to hosted models: the model's name, tokens asked for, and how many calls where a loop tells. */
export const hostedApi: Detector<ParsedFile> = {
  id: "hosted-api",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /openai|anthropic|generativeai|google\.genai|from google import|vertexai|mistralai|cohere|boto3|litellm|langchain|llama_index|huggingface_hub|replicate|together|fireworks|groq|ollama/.test(
      startedText(file),
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    for (const { provider, modules, call: pattern } of HOSTED) {
      if (!modules.some((module) => python.modules.has(module))) continue;
      const calls = python.calls.filter((call) => pattern.test(call.name) && runs(python, call));
      const [start] = calls;
      if (start === undefined || !isScript(python)) continue;
      const list = factList(file, "hosted-api");
      const model = (
        argument(python, start, "model") ??
        argument(python, start, "modelId") ??
        argument(python, start, "model_name") ??
        argument(python, start, "model", 0)
      )?.value;
      const other = python
        .callsNamed("GenerativeModel")
        .map((call) => name(argument(python, call, "model_name", 0)?.value))[0];
      const written = name(model) ?? other;
      if (written === undefined && provider !== "openai" && provider !== "anthropic") continue;
      list.add("framework", provider, start.span);
      list.add("apiProvider", homeOf(provider, start, written), start.span);
      list.add("task", "api", start.span);
      list.add("model", written?.replace(/^models\//, ""), start.span);
      list.add(
        "maxOutputTokens",
        count(
          (
            argument(python, start, "max_tokens") ??
            argument(python, start, "max_completion_tokens") ??
            argument(python, start, "max_output_tokens")
          )?.value,
        ),
        start.span,
      );
      return [list.done({ role: "run", kind: "inference", anchor: start.span, rank: 15 })];
    }
    return [];
  },
};
