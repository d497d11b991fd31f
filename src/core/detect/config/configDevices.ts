import type { Value } from "../../parse/value.ts";
import { count, type FactList, name } from "../facts.ts";
import type { Vocabulary } from "../readers.ts";

/** Lightning's `devices` and the like: a count, a list of indices (`0,` is a list of one), or `-1` and `auto` for all that there are. */
export const devices: Vocabulary[string] = (value, list, span) => {
  if (Array.isArray(value))
    list.add("acceleratorsPerNode", value.length > 0 ? value.length : undefined, span);
  else if (typeof value === "string" && /^\d+(?:\s*,\s*\d+)*,$|^\d+(?:\s*,\s*\d+)+$/.test(value))
    list.add("acceleratorsPerNode", value.split(",").filter((one) => one.trim() !== "").length, span);
  else list.add("acceleratorsPerNode", count(value), span);
};

/** The kind of device as written, `auto` aside. */
export const device: Vocabulary[string] = (value, list, span) => {
  if (typeof value !== "string" || !/^(?:gpu|cuda|tpu|cpu|mps|hpu|npu|xpu|ipu)(?::\d+)?$/i.test(value))
    return;
  if (/^cpu/i.test(value)) list.add("cpuOnly", true, span);
  list.add("accelerator", /^cuda/i.test(value) ? "gpu" : value, span);
};

/** LoRA whose base weights are loaded in four bits is QLoRA. */
export function adapterOf(
  list: FactList,
  span: { start: number; end: number },
  written: Value,
  fourBit: boolean,
): void {
  const text = name(written)?.toLowerCase();
  if (text === undefined) return;
  list.add("adapter", text === "lora" && fourBit ? "qlora" : text === "full" ? "none" : text, span);
}

/** The first of a list, for settings that a tool writes as one value for each stage. */
export const firstOf =
  (reader: Vocabulary[string]): NonNullable<Vocabulary[string]> =>
  (value, list, span) =>
    reader?.(Array.isArray(value) ? (value[0] ?? null) : value, list, span);
