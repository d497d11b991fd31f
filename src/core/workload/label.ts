import type { Detection, Fact, FactName } from "../model/fact.ts";

/** Frameworks as their makers write them. */
const NAMES: { readonly [framework: string]: string } = {
  axolotl: "Axolotl",
  llamafactory: "LLaMA-Factory",
  torchtune: "torchtune",
  litgpt: "LitGPT",
  torchtitan: "torchtitan",
  trl: "TRL",
  "llm-foundry": "LLM Foundry",
  maxtext: "MaxText",
  nemo: "NeMo",
  megatron: "Megatron",
  verl: "verl",
  "gpt-neox": "GPT-NeoX",
  detectron2: "Detectron2",
  mmengine: "MMEngine",
  speechbrain: "SpeechBrain",
  spacy: "spaCy",
  ultralytics: "Ultralytics",
  "azureml-automl": "Azure AutoML",
};
const ADAPTERS: { readonly [adapter: string]: string } = { lora: "LoRA", qlora: "QLoRA" };

/** What a person would call the run: `train.py: gpt2`, `Axolotl: Llama-3-8B LoRA (config.yml)`. */
export function labelOf(
  path: string,
  run: Detection,
  ordinal: number,
  facts: ReadonlyMap<FactName, Fact>,
): string {
  const file = path.slice(path.lastIndexOf("/") + 1);
  const text = (about: FactName) => {
    const value = facts.get(about)?.value;
    return typeof value === "string" ? value : undefined;
  };
  // `ViT-B/16` is one name.
  const model = text("model")
    ?.replace(/\/+$/, "")
    .split(/\/(?!\d+$)/)
    .at(-1);
  const adapter = text("adapter");
  const what = [
    model,
    adapter === undefined || adapter === "none" ? undefined : (ADAPTERS[adapter] ?? adapter),
    run.kind === "sweep" ? "sweep" : undefined,
  ]
    .filter(Boolean)
    .join(" ");
  const framework = NAMES[text("framework") ?? ""];
  const several = ordinal > 0 ? ` (${ordinal + 1})` : "";
  if (/\.(?:ya?ml|json|toml|ini|cfg|gin)$/.test(file) && framework !== undefined)
    return what === "" ? `${framework} (${file})${several}` : `${framework}: ${what} (${file})${several}`;
  return what === "" ? `${file}${several}` : `${file}: ${what}${several}`;
}
