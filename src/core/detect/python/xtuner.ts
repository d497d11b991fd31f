import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { count, type FactList, name, precision } from "../facts.ts";
import { read } from "../pairs.ts";
import { each, type Vocabulary } from "../readers.ts";
import { argument, constantPairs } from "./pythonPairs.ts";

/** What XTuner's settings part holds besides MMEngine's keys. */
const SETTINGS: Vocabulary = {
  ...each(["pretrained_model_name_or_path", "llm_name_or_path"], (value, list, span) =>
    list.add("model", name(value), span),
  ),
  ...each(["max_length", "pack_max_length"], (value, list, span) =>
    list.add("sequenceLength", count(value), span),
  ),
  accumulative_counts: (value, list, span) => list.add("gradientAccumulation", count(value), span),
};

/**
 * What an XTuner config says beyond MMEngine: the language model, adapter, packing length and data set; false where the
 * file is none.
 */
export function xtunerFacts(file: ParsedFile, list: FactList): boolean {
  const python = file.python();
  if (!python.modules.has("xtuner")) return false;
  read(
    constantPairs(python).filter(({ key }) => key in SETTINGS),
    SETTINGS,
    list,
  );
  const parts = python.callsNamed("dict");
  const typed = (type: string) => parts.find((call) => typeOf(python, call) === type);
  const wrapper = typed("AmpOptimWrapper");
  if (wrapper)
    list.add("precision", precision(String(argument(python, wrapper, "dtype")?.value)), wrapper.span);
  const bits = typed("BitsAndBytesConfig");
  const fourBits = bits !== undefined && argument(python, bits, "load_in_4bit")?.value === true;
  if (fourBits) list.add("quantization", "int4", bits.span);
  const lora = typed("LoraConfig");
  if (lora) {
    list.add("adapter", fourBits ? "qlora" : "lora", lora.span);
    list.add("loraRank", count(argument(python, lora, "r")?.value), lora.span);
  }
  const data = typed("load_dataset");
  const path = data && name(argument(python, data, "path")?.value);
  // A loader of files is no data set; its files are.
  const files = data && name(argument(python, data, "data_files")?.value);
  const named = path !== undefined && /^(?:json|csv|parquet|text|arrow)$/.test(path) ? files : path;
  if (data && named !== undefined) list.add("dataset", [named], data.span);
  return true;
}

/** `dict(type=LoraConfig, …)`: the class that it stands for. */
function typeOf(python: PythonFile, call: Call): string | undefined {
  const type = call.args.find((one) => one.name === "type");
  return type && python.text.slice(type.value.from, type.value.to).split(".").at(-1);
}
