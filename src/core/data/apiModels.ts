import type { ApiModelRow, Match } from "../model/tables.ts";
import { known, LONGEST_NAME, lazy, readTable } from "./table.ts";
import { apiModelsSources, apiModelsTable } from "./tables/apiModels.generated.ts";

const byName = lazy(() => {
  const index = new Map<string, ApiModelRow[]>();
  readTable(apiModelsTable, apiModelsSources, (row) => {
    const entry = known({
      provider: row.text(0),
      model: row.text(1),
      activeParamsB: rangeOf(row.number(3), row.number(4)),
      totalParamsB: rangeOf(row.number(5), row.number(6)),
      architecture: row.text(7) || undefined,
      whPerQuery: row.number(8),
      // Sizes of closed models are third-party guesses: never marked as verified.
      citation: row.source(10, 9, false),
    }) as ApiModelRow;
    for (const name of [entry.model, ...row.text(2).split("|")]) {
      const key = name.toLowerCase();
      if (key !== "") index.set(key, [...(index.get(key) ?? []), entry]);
    }
    return entry;
  });
  return index;
});

function rangeOf(low: number | undefined, high: number | undefined) {
  return low === undefined || high === undefined
    ? undefined
    : { low: Math.min(low, high), high: Math.max(low, high) };
}

/** Prefixes of the houses that host others' models (Bedrock, Vertex, Azure, routers), and dated suffixes. */
const HOUSE =
  /^(?:(?:us|eu|apac|global)\.)?(?:openai|anthropic|google|meta|mistral|mistralai|cohere|amazon|deepseek|azure|vertex_ai|bedrock|openrouter|publishers\/[a-z]+\/models|models)[./:]/;
const SUFFIX = /(?:-v\d+(?::\d+)?|@\d{8}|-\d{8}|-\d{4}-\d{2}-\d{2}|-\d{4}|-latest|:free|-preview|-exp)$/;

/** The hosted model that a name means, after houses' prefixes and dated suffixes are taken off. */
export function findApiModel(text: string, provider?: string): Match<ApiModelRow> | undefined {
  if (text.length === 0 || text.length > LONGEST_NAME) return undefined;
  let name = text.trim().toLowerCase();
  const exact = chosen(name, provider);
  if (exact) return { row: exact, quality: exact.model.toLowerCase() === name ? "exact" : "alias" };
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
  const rows = byName().get(name) ?? [];
  return rows.find((row) => row.provider === provider?.toLowerCase()) ?? rows[0];
}
