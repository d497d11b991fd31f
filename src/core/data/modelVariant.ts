/** Words of a name that say how a model was tuned, packed or narrowed; `base` and `pt` say that it was not. */
const WORDS =
  /instruct|chat|(?<=-)it(?=-|$)|reasoning|thinking|bnb|[48]-?bits?|gptq|awq|gguf|fp8|int[48]|vl|vision|code|devstral|math|python|uncased|cased|multilingual|chinese|german|french|spanish|japanese|korean|arabic/g;

/** How a model of this name was tuned, packed and narrowed, as words in a fixed order; empty for a bare one. */
export function variantOf(name: string): string {
  return [...new Set(name.toLowerCase().match(WORDS))].sort().join(" ");
}

/** The letters that a model's own name begins with: `llama` of `meta-llama/Meta-Llama-3.1-8B`. */
export function stemOf(name: string): string {
  const own = (name.split("/").at(-1) ?? name).toLowerCase().replace(/^meta-(?=llama)/, "");
  return /^[a-z]+/.exec(own.slice(moduleOf(own).length))?.[0] ?? "";
}

/** The Python module before a name, with its point: `torchvision.models.` of `torchvision.models.resnet50`. */
export function moduleOf(name: string): string {
  return /^(?:[a-z_]{2,}\.)+(?=[A-Za-z_]\w*$)/.exec(name)?.[0] ?? "";
}
