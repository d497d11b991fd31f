import type { Call, PythonFile } from "../../parse/python.ts";
import { name } from "../facts.ts";
import { runs } from "../python/entry.ts";
import { argument, argumentValue, keywordPairs, optionPairs } from "../python/pythonPairs.ts";
import type { Pair } from "../readers.ts";

/** A call of a hosted model that tells by its own form what it is, through whichever library it goes. */
export interface Shaped {
  /** Who serves it, where that is told. */
  readonly provider: string | undefined;
  readonly start: Call;
  readonly model: string | undefined;
  readonly calls: readonly Call[];
  /** Whether the model is loaded by the file's own process. */
  readonly isLocal?: boolean;
}

/** Names that hosted models bear, with their makers; before them may stand who serves them. */
const HOSTED_MODELS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:gpt-?[345]|chatgpt|o[134](?:-|$)|text-(?:davinci|embedding-(?:ada|3))|(?:code-)?davinci|code-cushman|gpt-(?:realtime|image|audio)|codex-|computer-use)/,
    "openai",
  ],
  [/^claude-/, "anthropic"],
  [/^(?:gemini-|palm-?2|text-bison|chat-bison|imagen-|veo-)/, "google"],
  [/^(?:mistral-(?:tiny|small|medium|large)|open-mi[sx]tral|codestral-|ministral-|pixtral-large)/, "mistral"],
  [/^(?:command-(?:r|a|light|nightly)|embed-(?:english|multilingual))/, "cohere"],
  [/^grok-/, "xai"],
  [/^deepseek-(?:chat|reasoner)$/, "deepseek"],
  [/^(?:sonar|pplx)-/, "perplexity"],
  [/^voyage-/, "voyage"],
  [/^jina-(?:embeddings|reranker|colbert|clip)/, "jina"],
];

/** Who made a hosted model, by its name: `anthropic/claude-3-5-sonnet`, `us.anthropic.claude-3-haiku-20240307-v1:0`. */
export function makerOf(model: string): string | undefined {
  const bare = model
    .toLowerCase()
    .replace(/^(?:[\w-]+[:/]{1,2})*(?:(?:us|eu|apac)\.)?(?:[a-z]+\.(?=claude|command))?/, "");
  return HOSTED_MODELS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** Words of a text that may be such a call: what a file is looked through for before it is parsed. */
export const SHAPES =
  /\.chat\.completions\.|messages\.(?:create|stream)\(|responses\.(?:create|parse)\(|embeddings\.create\(|generate_content|["'/:.](?:gpt-?[345]|gpt-realtime|code-davinci|claude-|gemini-|o[134]-|text-(?:davinci|embedding)|mistral-(?:small|medium|large)|command-r|grok-|deepseek-(?:chat|reasoner)|voyage-|jina-)|[eE]mbed\w*\(|v1\/(?:chat\/)?completions|v1\/messages|api\/(?:generate|chat)\b|:generateContent|(?:OpenAI|Anthropic|Claude|Gemini|Groq|Bedrock|Mistral|LiteLlm)\w*\(/;

/** Verbs of the providers' own clients, which many serve; Twilio's messages name no model. */
const VERBS =
  /(?:^|\.)(?:chat\.completions\.(?:create|parse|stream)|threads\.runs\.(?:create(?:_and_poll)?|stream)|threads\.create_and_run(?:_poll)?|(?<!threads\.)messages\.(?:create|stream)|responses\.(?:create|parse|stream)|embeddings\.create|models\.(?:generate_content|embed_content)(?:_stream)?)$/;

/** Classes of libraries that wrap a provider bear its name: `OpenAIChat`, `AnthropicModel`, `AzureChatCompletion`. */
const WRAPPERS =
  /^(?:Async|Azure|Chat|Amazon|Aws|AWS)*(?:OpenAI|OpenAi|Anthropic|Claude|Gemini|Google(?:GenAI|GenerativeAI|AI)?|Vertex(?:AI)?|Mistral(?:AI)?|Groq|Together(?:AI)?|Fireworks(?:AI)?|Bedrock|Cohere|DeepSeek|OpenRouter|XAI|Grok|Perplexity|LiteLL[Mm]|LiteLlm|Ollama|NVIDIA|Nvidia|Cerebras|SambaNova|DashScope|Tongyi|Moonshot|ZhipuAI|Watsonx|WatsonX|AzureAI|AzureChat)(?:AI|API|Server|Serverless|Converse|Chat|Text|Completions?|Responses|Multi[Mm]odal|LLM|Llm|Language|Like|Large|Model|Client|Generator|Target|Prompt|Driver|Embedd(?:ings?|er))*$/;
/** Keywords under which wrappers take the model's name. */
const NAMES =
  /^(?:model|model_?[iI]d|model_?[nN]ame|id|ai_model_id|llm|llm_model|deployment_name|azure_deployment|engine|backend|judge(?:_model)?|chat_model|embedding_model)$/;
/** What describes a model, counts its tokens or its price, and asks it nothing. */
const DESCRIBES =
  /(?:Config|Settings|Info|Spec|Meta(?:data)?|Card|Price|Pricing|Costs?|Profile|Options?|Choice|Entry|Params|Args|Request|Response|Usage|Record|Field|Result|Message|Error|Metrics|Report|Row|Event|Generation|Completion)$|encod|token|cost|price|count|get$|getenv|register|log|print|append|add_argument|_name|splitter|dict$|namedtuple|update|format|save|Enum|Literal/i;

function modelIn(pairs: readonly Pair[]): string | undefined {
  for (const { key, value } of pairs) {
    const told = NAMES.test(key) ? name(value) : undefined;
    if (told !== undefined) return told;
  }
  // What is made by a name may be anything: `registry.get("openai").create(name="text-embedding-3-large")`.
  const named = name(pairs.find(({ key }) => key === "name")?.value);
  return named !== undefined && makerOf(named) !== undefined ? named : undefined;
}

/** Wrappers of LangChain and LlamaIndex, which choose a model where none is named. */
const CHOOSES = /^(?:langchain\w*|llama_index)\./;

/** The calls of hosted models that a file makes when it is started, by their form alone. */
export function shapedCalls(python: PythonFile): Shaped | undefined {
  const reached = (pattern: RegExp, part: "name" | "last") =>
    python.callsLike(part, pattern).filter((call) => runs(python, call));
  const posts = reached(POSTS, "name").filter((call) => addressOf(python, call) !== undefined);
  const verbs = reached(VERBS, "name").filter(
    (call) => /threads\./.test(call.name) || call.args.some((one) => one.name === "model" || one.unpacked),
  );
  const wrappers = reached(WRAPPERS, "last").filter(
    (call) =>
      python.definitionsNamed(call.last).length === 0 &&
      (modelIn(keywordPairs(python, call)) !== undefined ||
        name(argument(python, call, "model", 0)?.value) !== undefined ||
        CHOOSES.test(call.qualified)),
  );
  const embeds = reached(EMBEDS, "last").filter((call) => modelIn(keywordPairs(python, call)) !== undefined);
  for (const calls of [verbs, wrappers, posts]) {
    const start = calls.find((call) => !/embed/i.test(call.name)) ?? calls[0];
    if (start === undefined) continue;
    const model =
      calls === posts
        ? (modelIn(keywordPairs(python, start).flatMap(bodyOf)) ?? namedModel(python))
        : (modelIn(keywordPairs(python, start)) ?? name(argument(python, start, "model", 0)?.value));
    const provider =
      (model && makerOf(model)) ?? (calls === posts ? hostOf(addressOf(python, start)) : providerIn(start));
    return { provider, start, model, calls };
  }
  const named = namedCalls(python);
  const [start] = embeds;
  if (named !== undefined || start === undefined) return named ?? optionCall(python);
  const model = modelIn(keywordPairs(python, start));
  const provider = makerOf(model ?? "") ?? providerIn(start);
  return { provider, start, model, calls: embeds, isLocal: LOCAL.test(start.qualified) };
}

/** Classes that load a model of vectors instead of asking for them. */
const LOCAL =
  /HuggingFace|SentenceTransformer|Instruct|FastEmbed|BGE|Bge|ONNX|Onnx|Transformers|LlamaCpp|GPT4All|^torch|^tensorflow|^keras|^transformers/;

/** What turns texts into vectors or orders them, and is told by which model: `JinaEmbeddingFunction(model_name=…)`. */
const EMBEDS =
  /^(?:\w+Embed(?:ding|der)\w*|(?:get|create|generate|compute)_embeddings?|embed|embed_(?:documents|texts|content)|rerank)$/;

/** A request by hand. */
const POSTS = /(?:^|\.)(?:post|Request|stream|request)$/;
/** Where models answer: the paths of OpenAI's, Anthropic's, Google's, Ollama's and Hugging Face's interfaces, which others copy. */
const ADDRESS =
  /\/v1\/(?:chat\/)?(?:completions|responses|messages|embeddings)$|\/api\/(?:generate|chat|embed(?:dings)?)$|:(?:stream)?[gG]enerateContent|api-inference\.huggingface\.co\//;

function addressOf(python: PythonFile, call: Call): string | undefined {
  const told = call.args
    .slice(0, 2)
    .map((one) => argumentValue(python, call, one)?.value)
    .find((value) => typeof value === "string" && ADDRESS.test(value.replace(/\?.*$/, "")));
  return typeof told === "string" ? told : undefined;
}

function hostOf(address = ""): string | undefined {
  return /openai|anthropic|google|mistral|groq|together|fireworks|cohere|deepseek|huggingface/.exec(
    address,
  )?.[0];
}

/** The fields of what is sent: `json={"model": …}`. */
function bodyOf({ key, value, span }: Pair): readonly Pair[] {
  return /^(?:json|data|content)$/.test(key) &&
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value)
    ? Object.entries(value).map(([inner, one]) => ({ key: inner, value: one, span }))
    : [];
}

/** The first hosted model that any call of the file is handed: an agent's, whose run is started elsewhere. */
export function namedModel(python: PythonFile): string | undefined {
  for (const call of python.calls) {
    const model = isNamed(call) ? handedModel(python, call) : undefined;
    if (model !== undefined && makerOf(model) !== undefined) return model;
  }
  return undefined;
}

const handedNames = new WeakMap<Call, boolean>();

/** Whether a call may be handed a model's name, wherever it stands. */
function isNamed({ origin }: Call): boolean {
  let known = handedNames.get(origin);
  if (known === undefined) {
    known = mayName(origin);
    handedNames.set(origin, known);
  }
  return known;
}

function mayName({ args, last }: Call): boolean {
  return (
    args.some(({ name: key, value }, at) =>
      key === undefined ? at === 0 && value.name === "String" : NAMES.test(key) || key === "name",
    ) && !DESCRIBES.test(last)
  );
}

/** The model that a call is handed, by a name, or first with its provider before it: `agent.realtime("openai:gpt-realtime")`. */
function handedModel(python: PythonFile, call: Call): string | undefined {
  const model = modelIn(keywordPairs(python, call));
  if (model !== undefined) return model;
  const first = name(argument(python, call, "", 0)?.value);
  return first !== undefined && /^\w+[:/]/.test(first) ? first : undefined;
}

function providerIn({ name: written, last }: Call): string | undefined {
  if (/threads\./.test(written)) return "openai";
  if (/messages\.\w+$/.test(written)) return "anthropic";
  if (/_content/.test(last)) return "google";
  const named =
    /OpenAI|Anthropic|Claude|Gemini|Google|Vertex|Mistral|Groq|Together|Fireworks|Bedrock|Cohere|Ollama/.exec(
      last,
    )?.[0];
  return (
    { Claude: "anthropic", Gemini: "google", Vertex: "google", OpenAi: "openai" }[named ?? ""] ??
    named?.toLowerCase()
  );
}

/** `gpt(prompt, model="gpt-4")`: a call of anything that is handed the name of a hosted model. */
function namedCalls(python: PythonFile): Shaped | undefined {
  const calls = python.calls.filter(
    (call) => runs(python, call) && isNamed(call) && makerOf(handedModel(python, call) ?? "") !== undefined,
  );
  const [start] = calls;
  const model = start && handedModel(python, start);
  if (start === undefined || model === undefined) return undefined;
  return { provider: makerOf(model) ?? "openai", start, model, calls };
}

/** A program whose option names a hosted model, and which hands its options on. */
function optionCall(python: PythonFile): Shaped | undefined {
  if (python.mainGuard === undefined) return undefined;
  const option = optionPairs(python).find(
    ({ key, value }) =>
      /model|backend|engine|llm|deployment/i.test(key) && makerOf(name(value) ?? "") !== undefined,
  );
  const model = option && name(option.value);
  const start =
    option && python.calls.find(({ span }) => span.start <= option.span.start && option.span.end <= span.end);
  return model && start ? { provider: makerOf(model) ?? "openai", start, model, calls: [] } : undefined;
}

/** Whether the file's own models only turn texts into vectors, or order them, for a model that answers. */
export function onlyEmbeds(python: PythonFile): boolean {
  return !python
    .callsLike(
      "last",
      /^(?:a?generate|pipeline|from_pretrained|transcribe|LLM|Llama(?:Cpp)?|Llama.*Generator|HuggingFace(?:Pipeline|Local\w+))$/,
    )
    .some((call) => runs(python, call));
}
