import type { SourceFile } from "../model/source.ts";
import type { Patch } from "../model/suggestion.ts";
import { at } from "../parse/config.ts";
import type { children, Expression, PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { addKeys, type ConfigValue, configRoot, replaceScalar, scalarOf } from "./configEdit.ts";
import { configTool } from "./configTool.ts";
import { huggingFaceTrainers, theOne } from "./pythonCalls.ts";
import { addArguments, argument, codeOf, importName, quoted } from "./pythonEdit.ts";
import type { Editor, Suggested } from "./suggested.ts";
import { indentAt, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** The rank of PEFT's own examples, and twice it as the scale. */
const RANK = 16;
const ALPHA_PER_RANK = 2;
const DROPOUT = 0.05;

/** Trains a low-rank adapter in place of the whole model: `LoraConfig`, or the tool's adapter block. */
export const addLora: Editor = (suggested, file) => {
  const { adapter } = suggested.patch;
  // A quantised model has to be loaded otherwise too; that is more than one edit can promise.
  if (adapter !== "lora") return undefined;
  if (file.language === "python") return inPython(suggested, parsePython(file.text));
  return file.language === "yaml" || file.language === "json" ? inConfig(file, suggested.patch) : undefined;
};

function inPython({ patch, anchor }: Suggested, file: PythonFile): readonly TextEdit[] | undefined {
  if (["LoraConfig", "get_peft_model", "add_adapter"].some((last) => file.callsNamed(last).length > 0))
    return undefined;
  const trainer = theOne(huggingFaceTrainers(file), anchor?.span);
  if (trainer === undefined) return undefined;
  const rank = patch.loraRank ?? RANK;
  const type = taskType(file, trainer.last);
  if (type === undefined) return undefined;
  const config = `LoraConfig(r=${rank}, lora_alpha=${ALPHA_PER_RANK * rank}, lora_dropout=${DROPOUT}, task_type=${quoted(file, type)})`;
  const lora = importName(file, "peft", "LoraConfig");
  if (trainer.qualified.startsWith("trl.")) {
    if (argument(trainer, "peft_config")) return undefined;
    const added = addArguments(file, trainer, [`peft_config=${config}`]);
    return lora && added && [...lora, ...added];
  }
  const model = argument(trainer, "model") ?? trainer.args.find((one) => one.name === undefined);
  const name = model && codeOf(file, model.value);
  // Only a name can be wrapped; a trainer that is given `model_init` makes its models itself.
  if (name === undefined || !/^\w+$/.test(name) || file.assignmentsTo(name).length !== 1) return undefined;
  const statement = statementOf(trainer.node);
  if (statement === undefined || file.text.slice(lineStart(file.text, statement), statement).trim() !== "")
    return undefined;
  const wrap = importName(file, "peft", "get_peft_model");
  if (lora === undefined || wrap === undefined) return undefined;
  const line = `${name} = get_peft_model(${name}, ${config})${newlineOf(file.text)}${indentAt(file.text, statement)}`;
  return [...joinedImports(lora, wrap), { start: statement, end: statement, newText: line }];
}

/** Two names of one import at one place: one statement. */
function joinedImports(first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const [one] = first;
  const [other] = second;
  if (one === undefined || other === undefined || one.start !== other.start) return [...first, ...second];
  return /^\r?\nfrom /.test(one.newText)
    ? [{ ...one, newText: `${one.newText}, get_peft_model` }]
    : [{ ...one, newText: one.newText + other.newText }];
}

function taskType(file: PythonFile, trainer: string): string | undefined {
  if (/^(?:SFT|DPO|ORPO|KTO|CPO|GRPO|RLOO)Trainer$/.test(trainer)) return "CAUSAL_LM";
  const owners = file.callsNamed("from_pretrained").map((call) => call.name.split(".").at(-2) ?? "");
  for (const owner of owners) {
    if (/ForCausalLM$|LMHeadModel$/.test(owner)) return "CAUSAL_LM";
    if (/ForSeq2SeqLM$/.test(owner)) return "SEQ_2_SEQ_LM";
    if (/ForSequenceClassification$/.test(owner)) return "SEQ_CLS";
    if (/ForTokenClassification$/.test(owner)) return "TOKEN_CLS";
    if (/ForQuestionAnswering$/.test(owner)) return "QUESTION_ANS";
  }
  return undefined;
}

/** Where the statement around a node begins. */
function statementOf(
  node: { readonly parent: unknown } & Parameters<typeof children>[0],
): number | undefined {
  for (let one: Expression | null = node; one !== null; one = one.parent) {
    if (/Statement$/.test(one.name)) return one.from;
  }
  return undefined;
}

function inConfig(file: SourceFile, patch: Patch): readonly TextEdit[] | undefined {
  const root = configRoot(file);
  if (root === undefined) return undefined;
  const tool = configTool(root);
  const rank = patch.loraRank ?? RANK;
  if (tool === "llamafactory") {
    const known = scalarOf(file, root, "finetuning_type");
    if (known !== undefined && known.value !== "full") return undefined;
    const block: { [key: string]: ConfigValue } = { lora_rank: rank, lora_target: "all" };
    if (at(root, "lora_rank") || at(root, "lora_target")) return undefined;
    if (known === undefined)
      return addKeys(file, root, { finetuning_type: "lora", ...block }, /^(?:stage|do_train)$/);
    const replaced = replaceScalar(file, known, "lora");
    const added = addKeys(file, root, block, /^finetuning_type$/);
    return replaced && added && [...replaced, ...added];
  }
  if (tool === "axolotl") {
    if (at(root, "lora_model_dir")?.kind === "scalar" && scalarOf(file, root, "lora_model_dir")?.value)
      return undefined;
    const block: { [key: string]: ConfigValue } = {
      adapter: "lora",
      lora_r: rank,
      lora_alpha: ALPHA_PER_RANK * rank,
      lora_dropout: DROPOUT,
      lora_target_linear: true,
    };
    // Configs for whole models often name the adapter's keys and leave them empty.
    const filled: TextEdit[] = [];
    for (const [key, value] of Object.entries(block)) {
      const node = at(root, key);
      if (node === undefined) continue;
      if (node.kind !== "scalar" || (node.value !== null && node.value !== "")) return undefined;
      const written = file.text.slice(node.span.start, node.span.end).trim();
      if (written !== "" && !/^(?:null|~|""|'')$/.test(written)) return undefined;
      const end = node.span.start + written.length;
      const space = written === "" && file.text[node.span.start - 1] === ":" ? " " : "";
      filled.push({ start: node.span.start, end, newText: space + String(value) });
      delete block[key];
    }
    if (Object.keys(block).length === 0) return filled;
    const behind =
      /^(?:base_model|model_type|tokenizer_type|load_in_\d+bit|strict|sequence_len|sample_packing|pad_to_sequence_len)$/;
    const added = addKeys(file, root, block, filled.length > 0 ? /^(?:adapter|lora_\w+)$/ : behind);
    return added && [...filled, ...added];
  }
  if (tool === "trl") {
    const known = scalarOf(file, root, "use_peft");
    if (known?.value === false) return replaceScalar(file, known, true);
    if (known !== undefined || at(root, "lora_r") !== undefined) return undefined;
    return addKeys(
      file,
      root,
      { use_peft: true, lora_r: rank, lora_alpha: ALPHA_PER_RANK * rank },
      /^(?:model_name_or_path|model_revision|torch_dtype|attn_implementation)$/,
    );
  }
  return undefined;
}
