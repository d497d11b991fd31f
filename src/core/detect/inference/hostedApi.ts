import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { count, factList, isNeverRun, name } from "../facts.ts";
import { isScript, runs } from "../python/entry.ts";
import { argument, optionPairs } from "../python/pythonPairs.ts";
import { datasetFacts } from "../python/pythonSubject.ts";
import { startedMentions } from "../python/startedText.ts";
import { askedTimes } from "./askedTimes.ts";
import { namedModel, onlyEmbeds, SHAPES, type Shaped, shapedCalls } from "./hostedShape.ts";
import { wrapperAsks } from "./wrapperAsks.ts";

/** Libraries of agents are no provider. */
const AGENTS = "agents";

/** The client of each hosted API, its import and the call that spends tokens. */
const HOSTED: readonly {
  readonly provider: string;
  readonly modules: readonly string[];
  readonly call: RegExp;
}[] = [
  {
    provider: "anthropic",
    modules: ["anthropic"],
    call: /(?:messages|completions)\.(?:create|stream)$|batches\.create$/,
  },
  {
    provider: "openai",
    modules: ["openai"],
    call: /(?:completions|responses|embeddings|images|batches)\.(?:create|parse|generate|stream)$|ChatCompletion\.a?create$|Completion\.a?create$/,
  },
  {
    provider: "google",
    modules: ["google", "vertexai"],
    call: /(?:generate_content|generate_content_stream|embed_content|send_message|generate_images?|generate_videos?|edit_image|live\.connect|interactions\.create)$/,
  },
  {
    provider: "mistral",
    modules: ["mistralai"],
    call: /chat(?:\.(?:complete|stream|parse)(?:_async)?)?$|(?:embeddings|fim|agents)\.(?:create|complete)$|ocr\.process$/,
  },
  {
    provider: "cohere",
    modules: ["cohere"],
    call: /\.(?:chat|chat_stream|generate|embed|classify|rerank|summarize)$/,
  },
  {
    provider: "bedrock",
    modules: ["boto3"],
    call: /\.(?:invoke_model|converse|invoke_model_with_response_stream|converse_stream|retrieve_and_generate(?:_stream)?|invoke_agent|invoke_flow|create_evaluation_job|create_model_invocation_job)$/,
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
  {
    provider: "litellm",
    modules: ["litellm"],
    call: /(?:^|\.)a?(?:completion|embedding)$|completions\.create$/,
  },
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
    call: /^(?:\w+\.)*(?:OpenAI|Anthropic|Groq|TogetherLLM|Ollama|Replicate|MistralAI|Gemini|GoogleGenAI|Bedrock(?:Converse)?|Fireworks|HuggingFaceLLM|HuggingFaceInferenceAPI)$|\.as_(?:query|chat)_engine$/,
  },
  {
    provider: "crewai",
    modules: ["crewai"],
    call: /^(?:\w+\.)*LLM$|\.kickoff(?:_for_each)?(?:_async)?$/,
  },
  // Libraries of agents, which take their model from the environment or a file of settings.
  {
    provider: AGENTS,
    modules: [
      "semantic_kernel",
      "metagpt",
      "agno",
      "phi",
      "camel",
      "swarm",
      "browser_use",
      "autogen_agentchat",
      "agency_swarm",
      "letta",
    ],
    call: /^(?!asyncio|uvicorn|subprocess|app|mcp|server|typer|anyio)(?:.*\.)?(?:a?run(?:_stream|_sync|_project)?|invoke(?:_stream|_prompt)?|get_response|print_response|initiate_chat|step)$/,
  },
  { provider: "openai", modules: ["agents"], call: /(?:^|\.)Runner\.run(?:_sync|_streamed)?$/ },
  {
    provider: "distilabel",
    modules: ["distilabel"],
    call: /^(?:\w+\.)*(?:Mistral|OpenAI|AzureOpenAI|Anthropic|Cohere|Groq|InferenceEndpoints|Together|VertexAI|LiteLLM|Ollama|Anyscale)LLM$/,
  },
  { provider: "dspy", modules: ["dspy"], call: /^dspy\.(?:LM|OpenAI|Anthropic)$/ },
  {
    provider: "smolagents",
    modules: ["smolagents"],
    call: /^(?:\w+\.)*(?:LiteLLM|InferenceClient|HfApi|OpenAIServer|OpenAI|AzureOpenAIServer|AmazonBedrockServer)Model$/,
  },
  {
    provider: "autogen",
    modules: ["autogen", "pyautogen"],
    call: /(?:^|\.)(?:ConversableAgent|AssistantAgent)$/,
  },
  {
    provider: "haystack",
    modules: ["haystack", "haystack_integrations"],
    call: /^(?:\w+\.)*(?:Azure)?(?:OpenAI|Anthropic|Cohere|Mistral|GoogleGenAI|GoogleAI\w*|VertexAI\w*|AmazonBedrock|HuggingFaceAPI|Ollama|Nvidia|Together\w*)(?:Chat)?(?:Generator|TextEmbedder|DocumentEmbedder)$/,
  },
  // Judges that are models themselves.
  { provider: "ragas", modules: ["ragas"], call: /(?:^|\.)evaluate$/ },
  {
    provider: "azure",
    modules: ["promptflow", "azure"],
    call: /^(?:\w+\.)*(?:Groundedness|Relevance|Fluency|Coherence|Similarity|Retrieval|QA)Evaluator$/,
  },
  { provider: "pydantic-ai", modules: ["pydantic_ai"], call: /^(?:\w+\.)*Agent$/ },
  {
    provider: "strands",
    modules: ["strands"],
    call: /^(?:\w+\.)*(?:BedrockModel|OpenAIModel|AnthropicModel|LiteLLMModel)$/,
  },
];

/** Providers whose calls and classes may name the model without a keyword. */
const MODEL_FIRST = new Set([
  "replicate",
  "litellm",
  "langchain",
  "llama-index",
  "ollama",
  "crewai",
  "dspy",
  "smolagents",
  "pydantic-ai",
  "haystack",
]);

/** Keywords under which clients and their wrappers take the model's name. */
const MODEL_NAMES = [
  "model",
  "modelId",
  "model_name",
  "model_id",
  "repo_id",
  "deployment_name",
  "azure_deployment",
  "engine",
];

/** Providers whose verbs other things bear too: only with a model's name is it sure to be one. */
const GENERAL_VERBS = new Set(["replicate", "together", "ollama", "huggingface", "pydantic-ai", "strands"]);

/** Whose model is called: wrappers say it in the model's name (`groq/llama-3`) or in the class (`ChatGroq`). */
function homeOf(provider: string, call: Call, model: string | undefined): string | undefined {
  if (provider === "smolagents" || provider === "strands") {
    const maker = /InferenceClient|HfApi/.test(call.last)
      ? "huggingface"
      : /^(?:Amazon)?(Bedrock|OpenAI|Anthropic)/.exec(call.last)?.[1]?.toLowerCase();
    if (maker !== undefined) return maker;
  }
  if (provider === "haystack")
    return /^(?:Azure)?(OpenAI|Anthropic|Cohere|Mistral|Google|Ollama)/.exec(call.last)?.[1]?.toLowerCase();
  if (provider === "ragas" || provider === "autogen" || provider === AGENTS) return undefined;
  if (/^(?:litellm|crewai|dspy|smolagents|strands|pydantic-ai)$/.test(provider))
    return model && /^[\w-]+[:/]/.test(model) ? model.split(/[:/]/)[0] : undefined;
  if (provider !== "langchain" && provider !== "llama-index") return provider;
  // LlamaIndex takes OpenAI's where nothing else is set.
  if (/_engine$/.test(call.last)) return "openai";
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

/** The model that an option of the script names, where the call's own is only known when it runs. */
function optionModel(python: PythonFile): string | undefined {
  const option = optionPairs(python).find(({ key }) => /^(?:model|model_name|model_id|engine)$/.test(key));
  return name(option?.value);
}

/** Whether a file calls hosted models. */
export function isHosted(python: PythonFile): boolean {
  return HOSTED.some(
    ({ modules, call: pattern }) =>
      modules.some((module) => python.modules.has(module)) &&
      python.callsLike("name", pattern).some((call) => runs(python, call)),
  );
}

export const HOSTED_API = "hosted-api";

/** What LangChain's and LlamaIndex's embedders of OpenAI ask where they are told no model, by their documentation. */
const EMBEDS_BY_DEFAULT = "text-embedding-ada-002";
const OPENAI_EMBEDDER = /(?:^|\.)(?:Azure)?OpenAIEmbeddings?$/;

/** Calls to hosted models: the model's name, tokens asked for, and how many calls where a loop tells. */
export const hostedApi: Detector<ParsedFile> = {
  id: HOSTED_API,
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    startedMentions(file, SHAPES) ||
    startedMentions(
      file,
      /openai|anthropic|generativeai|google\.genai|from google import|vertexai|mistralai|cohere|boto3|litellm|langchain|llama_index|huggingface_hub|replicate|together|fireworks|groq|ollama|distilabel|crewai|dspy|smolagents|pydantic_ai|strands|autogen|haystack|ragas|promptflow|azure\.ai\.evaluation|\bagents\b|semantic_kernel|metagpt|agno|phi\.|camel|swarm|browser_use|letta/,
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    if (!isScript(python)) return [];
    // Of several clients the one that is called first is the run.
    const [known] = HOSTED.filter(({ modules }) => modules.some((module) => python.modules.has(module)))
      .flatMap(({ provider, call: pattern }) => {
        const calls = python.callsLike("name", pattern).filter((call) => runs(python, call));
        // What looks up texts for a model that answers is the smaller part.
        const answers = calls.filter((call) => !/embed/i.test(call.name));
        const start =
          answers.find((call) => modelOf(python, provider, call) !== undefined) ?? answers[0] ?? calls[0];
        const model = start && modelOf(python, provider, start);
        return start === undefined || (model === undefined && GENERAL_VERBS.has(provider))
          ? []
          : [{ provider, start, model, calls }];
      })
      .sort((a, b) => a.start.span.start - b.start.span.start);
    const first: Shaped | undefined =
      known === undefined || known.provider === AGENTS ? (shapedCalls(python) ?? known) : known;
    if (first === undefined) return [];
    const { provider, start, calls } = first;
    const model =
      first.model ??
      namedModel(python) ??
      name(LISTED.exec(python.text)?.[1]) ??
      (OPENAI_EMBEDDER.test(start.name) ? EMBEDS_BY_DEFAULT : undefined);
    const list = factList(file, HOSTED_API);
    if (first.isLocal !== true) {
      list.add("framework", provider, start.span);
      list.add("apiProvider", provider && homeOf(provider, start, model), start.span);
      list.add("task", "api", start.span);
    }
    datasetFacts(python, list);
    list.add("model", model?.replace(/^models\//, ""), start.span);
    list.add(
      "requests",
      /embed|rerank/i.test(`${start.name} ${model}`)
        ? undefined
        : calls.every(isOneRequest)
          ? askedTimes(python, calls)
          : wrapperAsks(python),
      start.span,
    );
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
    const rank = !/embed/i.test(start.name) && onlyEmbeds(python) ? 25 : 15;
    return [list.done({ role: "run", kind: "inference", anchor: start.span, rank })];
  },
};

/** A list of models in the form of AutoGen's and of others' settings: `{"model": "gpt-4o", "api_key": …}`. */
const LISTED =
  /["']model["']: {0,2}["']([\w./:@-]+)["'],[^{}]{0,300}["'](?:api_key|base_url|api_base|api_type)["']/;

/** A call that asks once: no client that is made to ask later, no batch of requests, no conversation that is kept open. */
function isOneRequest({ last, name }: Call): boolean {
  return /^[a-z]/.test(last) && !/batch|embed|connect$|session|_engine$|_job$/i.test(name);
}

/** The model that a call names, the client that it is a call of, or an option of the script. */
function modelOf(python: PythonFile, provider: string, start: Call): string | undefined {
  const told =
    MODEL_NAMES.map((key) => argument(python, start, key)).find((one) => one !== undefined) ??
    (MODEL_FIRST.has(provider) ? argument(python, start, "model", 0) : undefined);
  const client = ["GenerativeModel", "InferenceClient", "AsyncInferenceClient"]
    .flatMap((last) => python.callsNamed(last))
    .map((call) => name((argument(python, call, "model_name") ?? argument(python, call, "model", 0))?.value))
    .find((one) => one !== undefined);
  return name(told?.value) ?? client ?? optionModel(python);
}
