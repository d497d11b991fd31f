import { at, scalarAt } from "../../parse/config.ts";
import { flag } from "../facts.ts";
import { counted, measured, precisionName, switched } from "../readers.ts";
import { device } from "./configDevices.ts";
import { type ConfigTool, detection, namesIn, plain, type Schema, textAt, when } from "./configView.ts";

/** Keys of torchtune's recipes (recipes/*.py), component and builder arguments. */
const SCHEMA: Schema = [
  ["epochs", measured("epochs")],
  ["total_epochs", measured("epochs")],
  ["max_steps_per_epoch", counted("maxStepsPerEpoch")],
  ["num_steps", counted("steps")],
  ["batch_size", counted("perDeviceBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  [
    ["tokenizer.max_seq_len", "max_seq_len", "max_seq_length", "dataset.max_seq_len"],
    counted("sequenceLength"),
  ],
  ["dtype", precisionName],
  ["device", device],
  ["compile", switched("compile")],
  ["enable_activation_checkpointing", switched("gradientCheckpointing")],
  [["dataset.packed", "packed"], switched("packing")],
  ["model.lora_rank", counted("loraRank")],
  ["model.quantize_base", when((value) => flag(value) === true, "quantization", "int4")],
  ["max_new_tokens", counted("maxOutputTokens")],
  ["fsdp_cpu_offload", switched("offload")],
  ["max_generated_tokens", counted("maxOutputTokens")],
  ["grpo_samples", counted("generationsPerPrompt")],
  ["run_val_every_n_steps", counted("evalEverySteps")],
];

/** Data sets that are only builders; the data are named by `source`. */
const BUILDER = /\.(?:chat|instruct|text_completion|preference|multimodal_chat|packed|hf)_dataset$/;

export const torchtune: ConfigTool = {
  id: "torchtune",
  hint: /_component_/,
  detect(view) {
    const component =
      textAt(view.root, "model._component_") ??
      textAt(view.root, "policy_model._component_") ??
      textAt(view.root, "inference_model._component_");
    if (component === undefined) return undefined;
    const trains =
      view.keys.has("optimizer") ||
      view.keys.has("epochs") ||
      view.keys.has("max_steps_per_epoch") ||
      ["num_steps", "training", "orchestration"].some(
        (key) => view.keys.has(key) && view.keys.has("dataset"),
      );
    const infers = ["tasks", "prompt", "max_new_tokens"].some((key) => view.keys.has(key));
    if (!trains && !infers) return undefined;
    const adapter = adapterOf(
      component,
      flag(scalarAt(view.root, "model.quantize_base") as string) === true,
      at(view.root, "model.lora_attn_modules") !== undefined,
    );
    return detection(view, {
      id: "torchtune",
      framework: "torchtune",
      role: "run",
      kind: trains ? "finetune" : "inference",
      anchor: ["model._component_", "model", "policy_model"],
      schemas: [SCHEMA],
      more(list, root) {
        const span = (at(root, "model._component_") ?? root).span;
        list.add("model", component, span);
        list.add("teacherModel", textAt(root, "teacher_model._component_"), span);
        if (trains) list.add("adapter", adapter, span);
        list.add("paramsB", sizeOf(component), span);
        const data = at(root, "dataset");
        if (data)
          list.add("dataset", namesIn(plain(data), sourceNames(textAt(data, "_component_"))), data.span);
      },
    });
  },
};

function sourceNames(component: string | undefined): readonly string[] {
  return component !== undefined && BUILDER.test(component)
    ? ["source", "_component_"]
    : ["_component_", "source"];
}

function adapterOf(component: string, quantised: boolean, modules: boolean): string | undefined {
  const builder = component.slice(component.lastIndexOf(".") + 1);
  if (builder.startsWith("qlora_") || (quantised && (builder.startsWith("lora_") || modules))) return "qlora";
  if (builder.startsWith("lora_")) return "lora";
  if (builder.startsWith("dora_") || builder.startsWith("qdora_")) return builder.split("_")[0];
  return modules ? "lora" : undefined;
}

/** `torchtune.models.llama3_2.lora_llama3_2_3b`: what follows the family's name is the size. Experts are not counted. */
function sizeOf(component: string): number | undefined {
  const [, family, builder] = /\.models\.(\w+)\.(\w+)$/.exec(component) ?? [];
  if (family === undefined || builder === undefined) return undefined;
  const rest = builder.replace(/^(?:q?[ld]ora_|qat_)+/, "").replace(family, "");
  const size = /(?:^|_)(\d+(?:_\d+)?)(b|m)(?:_(\d+)e)?(?:_|$)/.exec(rest);
  if (!size || size[3] !== undefined) return undefined;
  return Number((size[1] ?? "").replace("_", ".")) * (size[2] === "m" ? 1e-3 : 1);
}
