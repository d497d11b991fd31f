import type { ApiModelRow, Match } from "../model/tables.ts";
import { isNoName, known, tableOf } from "./table.ts";
import { apiModelsCells, apiModelsNames, apiModelsSources } from "./tables/apiModels.generated.ts";

const table = tableOf(
  apiModelsNames,
  apiModelsCells,
  apiModelsSources,
  (row) =>
    known({
      provider: row.text(0),
      model: row.names[0],
      activeParamsB: rangeOf(row.number(1), row.number(2)),
      totalParamsB: rangeOf(row.number(3), row.number(4)),
      architecture: row.text(5) || undefined,
      whPerQuery: row.number(6),
      // Sizes of closed models are third-party guesses: never marked as verified.
      citation: row.source(7, false),
    }) as ApiModelRow,
  (all) => all.toLowerCase(),
);

function rangeOf(low: number | undefined, high: number | undefined) {
  return low === undefined || high === undefined
    ? undefined
    : { low: Math.min(low, high), high: Math.max(low, high) };
}

/** Prefixes of the houses that host others' models (Bedrock, Vertex, Azure, routers), and dated suffixes. */
const HOUSE =
  /^(?:(?:us|eu|apac|global)\.)?(?:openai|anthropic|google|gemini|meta|meta-llama|mistral|mistralai|cohere|cohere_chat|amazon|deepseek|deepseek-ai|azure|azure_ai|vertex_ai|bedrock|bedrock\/converse|openrouter|xai|x-ai|groq|cerebras|together_ai|together|fireworks_ai|deepinfra|perplexity|nvidia_nim|huggingface|ollama|qwen|accounts\/[a-z]+\/models|publishers\/[a-z]+\/models|models)[./:]/;
const SUFFIX =
  /(?:-v\d+(?::\d+)?|@\d{8}|-\d{8}|-\d{4}-\d{2}-\d{2}|-\d{2}-\d{2}|-\d{4}|-latest|:free|-preview|-exp)$/;

/** The hosted model that a name means, after houses' prefixes and dated suffixes are taken off. */
export function findApiModel(text: string, provider?: string): Match<ApiModelRow> | undefined {
  if (isNoName(text)) return undefined;
  // Some routers write a point where Anthropic writes a dash.
  let name = text
    .trim()
    .toLowerCase()
    .replace(/(claude-[3-9])\.(\d)/, "$1-$2");
  const exact = chosen(name, provider);
  if (exact)
    return {
      row: exact,
      quality: exact.model.toLowerCase() === text.trim().toLowerCase() ? "exact" : "alias",
    };
  for (let round = 0; round < 4; round++) {
    const shorter = name.replace(HOUSE, "").replace(SUFFIX, "");
    if (shorter === name) return undefined;
    name = shorter;
    const found = chosen(name, provider);
    if (found) return { row: found, quality: "stripped", note: `read as ${found.model}` };
  }
  return undefined;
}

function chosen(name: string, provider: string | undefined): ApiModelRow | undefined {
  const rows = table.named(name);
  return rows.find((row) => row.provider === provider?.toLowerCase()) ?? rows[0];
}
