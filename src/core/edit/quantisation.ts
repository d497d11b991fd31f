import type { SourceFile, Span } from "../model/source.ts";
import { at } from "../parse/config.ts";
import type { Argument, Call, PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { addKeys, configRoot, replaceScalar, scalarOf } from "./configEdit.ts";
import { configTool } from "./configTool.ts";
import { theOne } from "./pythonCalls.ts";
import { addArguments, argument, codeOf, importName, quoted, setArgument } from "./pythonEdit.ts";
import { shellValue } from "./shellValue.ts";
import type { Editor } from "./suggested.ts";
import { lineEnd, lineStart, type TextEdit } from "./textEdit.ts";

/** Serves the weights in fp8 on fewer cards: both arguments of vLLM's engine or command, or neither. */
export const serveInFp8: Editor = ({ patch, anchor }, file) => {
  const cards = patch.acceleratorsPerNode ?? patch.acceleratorCount;
  if (patch.quantization !== "fp8" || cards === undefined || anchor?.path !== file.path) return undefined;
  if (file.language === "shell") return inCommand(file.text, anchor.span, cards);
  if (file.language !== "python") return undefined;
  const python = parsePython(file.text);
  const engines = ["LLM", "AsyncEngineArgs", "EngineArgs"].flatMap((name) => python.callsNamed(name));
  const engine = theOne(
    engines.filter((call) => /^vllm\b/.test(call.qualified)),
    anchor.span,
  );
  if (engine === undefined || argument(engine, "quantization") !== undefined) return undefined;
  const known = argument(engine, "tensor_parallel_size");
  const added = addArguments(python, engine, [`quantization=${quoted(python, "fp8")}`]);
  const fewer =
    known &&
    setArgument(
      python,
      engine,
      "tensor_parallel_size",
      String(cards),
      (old) => /^\d+$/.test(old) && Number(old) > cards,
    );
  return fewer && added && [...fewer, ...added];
};

function inCommand(text: string, place: Span, cards: number): readonly TextEdit[] | undefined {
  const word = shellValue(text, place);
  const flag = /^--tensor-parallel-size|^-tp\b/.test(text.slice(place.start, place.end));
  if (word === undefined || !flag || !/\bvllm\b/.test(text) || /--quantization|(?:^|\s)-q\s/.test(text))
    return undefined;
  if (!/^\d+$/.test(word.value) || Number(word.value) <= cards) return undefined;
  return [{ ...word.span, newText: `${cards} --quantization fp8` }];
}

/** Loads the weights in bf16 where bitsandbytes loads them in 8 bits. */
export const loadInBf16: Editor = ({ patch, anchor }, file) => {
  if (patch.precision !== "bf16" || file.language !== "python" || anchor?.path !== file.path)
    return undefined;
  const python = parsePython(file.text);
  const loads = python.callsNamed("from_pretrained").filter((call) => eightBits(python, call) !== undefined);
  const [load] = loads;
  const found = load && eightBits(python, load);
  if (load === undefined || found === undefined || loads.length !== 1) return undefined;
  const known = argument(load, "torch_dtype") ?? argument(load, "dtype");
  // Without its 8 bits the call keeps the format that it names.
  if (known !== undefined && !/bfloat16|float16/.test(codeOf(python, known.value))) return undefined;
  if (known !== undefined) return [...withoutArgument(python, load, found.argument), ...found.more];
  const dtype = python.imports.get("torch") === "torch" ? "torch.bfloat16" : quoted(python, "bfloat16");
  const { from, to } = bounds(found.argument);
  return [{ start: from, end: to, newText: `torch_dtype=${dtype}` }, ...found.more];
};

/** The argument that asks for 8 bits, and the statement that makes its configuration, where it serves nothing else. */
function eightBits(
  file: PythonFile,
  load: Call,
): { readonly argument: Argument; readonly more: readonly TextEdit[] } | undefined {
  const direct = argument(load, "load_in_8bit");
  if (direct !== undefined)
    return codeOf(file, direct.value) === "True" ? { argument: direct, more: [] } : undefined;
  const config = argument(load, "quantization_config");
  if (config === undefined) return undefined;
  const code = codeOf(file, config.value);
  if (isEightBits(code)) return { argument: config, more: [] };
  const [made, ...again] = /^\w+$/.test(code) ? file.assignmentsTo(code) : [];
  if (made === undefined || again.length > 0 || !isEightBits(codeOf(file, made.value))) return undefined;
  const uses = file.text.match(new RegExp(`\\b${code}\\b`, "g")) ?? [];
  const start = lineStart(file.text, made.span.start);
  const end = lineEnd(file.text, made.value.to);
  const alone =
    file.text.slice(start, made.span.start) === "" &&
    /^[ \t]*(?:#.*)?$/.test(file.text.slice(made.value.to, end));
  if (uses.length !== 2 || !alone) return undefined;
  const next = file.text.indexOf("\n", end);
  return { argument: config, more: [{ start, end: next < 0 ? end : next + 1, newText: "" }] };
}

function isEightBits(code: string): boolean {
  return /^(?:\w+\.)?BitsAndBytesConfig\(\s*load_in_8bit\s*=\s*True\s*,?\s*\)$/.test(code);
}

function bounds({ span }: Argument): { readonly from: number; readonly to: number } {
  return { from: span.start, to: span.end };
}

/** Takes an argument and one of its commas out of a call. */
function withoutArgument(file: PythonFile, call: Call, one: Argument): readonly TextEdit[] {
  const { from, to } = bounds(one);
  const before = /,[ \t]*(?:\r?\n[ \t]*)?$/.exec(file.text.slice(call.node.from, from))?.[0];
  if (before !== undefined) return [{ start: from - before.length, end: to, newText: "" }];
  const behind = /^[ \t]*,[ \t]*/.exec(file.text.slice(to))?.[0] ?? "";
  return [{ start: from, end: to + behind.length, newText: "" }];
}

/** Frozen weights in 4 bits under an adapter that is there already; fewer cards are another file's to say. */
export const loadIn4Bits: Editor = ({ patch, anchor }, file) => {
  if (patch.adapter !== "qlora" || patch.acceleratorCount !== undefined) return undefined;
  if (file.language === "yaml" || file.language === "json") return inConfig(file);
  if (file.language !== "python" || anchor?.path !== file.path) return undefined;
  const python = parsePython(file.text);
  // TRL prepares a quantised model for its adapter by itself; elsewhere a line more is needed than an edit can place.
  const prepared = python.calls.some(
    (call) => /^trl\b/.test(call.qualified) && argument(call, "peft_config") !== undefined,
  );
  const loads = python
    .callsNamed("from_pretrained")
    .filter((call) => /(?:^|\.)AutoModelForCausalLM\.from_pretrained$/.test(call.name));
  const [load] = loads;
  if (!prepared || load === undefined || loads.length !== 1) return undefined;
  if (["quantization_config", "load_in_4bit", "load_in_8bit"].some((name) => argument(load, name)))
    return undefined;
  const known = importName(python, "transformers", "BitsAndBytesConfig");
  const compute = python.imports.get("torch") === "torch" ? "torch.bfloat16" : quoted(python, "bfloat16");
  const added = addArguments(python, load, [
    `quantization_config=BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type=${quoted(python, "nf4")}, bnb_4bit_compute_dtype=${compute})`,
  ]);
  return known && added && [...known, ...added];
};

function inConfig(file: SourceFile): readonly TextEdit[] | undefined {
  const root = configRoot(file);
  if (root === undefined) return undefined;
  const tool = configTool(root);
  if (tool === "axolotl") {
    const adapter = scalarOf(file, root, "adapter");
    if (adapter?.value !== "lora") return undefined;
    const wide = scalarOf(file, root, "load_in_8bit");
    if (wide?.value === true) return undefined;
    const four = scalarOf(file, root, "load_in_4bit");
    const loaded =
      four === undefined
        ? at(root, "load_in_4bit") === undefined
          ? addKeys(file, root, { load_in_4bit: true }, /^(?:adapter|load_in_8bit|base_model)$/)
          : undefined
        : replaceScalar(file, four, true);
    const named = replaceScalar(file, adapter, "qlora");
    return loaded && named && [...named, ...loaded];
  }
  if (tool === "llamafactory") {
    if (scalarOf(file, root, "finetuning_type")?.value !== "lora" || at(root, "quantization_bit"))
      return undefined;
    return addKeys(file, root, { quantization_bit: 4 }, /^(?:model_name_or_path|finetuning_type)$/);
  }
  if (tool === "trl" && scalarOf(file, root, "use_peft")?.value === true && !at(root, "load_in_4bit"))
    return addKeys(file, root, { load_in_4bit: true }, /^use_peft$/);
  return undefined;
}
