import { stemOf, variantOf } from "../data/modelVariant.ts";
import type { Span } from "../model/source.ts";
import type { PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { codeOf } from "./pythonEdit.ts";
import { literalAt, literalsIn, replaceString } from "./pythonLiteral.ts";
import { shellValue } from "./shellValue.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const KEYS =
  /^(?:(?:base_|hf_)?model(?:_?(?:name|id|path|checkpoint|name_or_path))*|pretrained_model_name_or_path|checkpoint|arch|backbone|MODEL\w*)$/i;
/** Keys and flags whose names are those of a hub, where a short name stands for one with its owner. */
const HUB_KEYS = /^(?:model_name_or_path|base_model|pretrained_model_name_or_path)$/;
const HUB_FLAG = /^--(?:model[-_]name[-_]or[-_]path|pretrained[-_]model[-_]name[-_]or[-_]path)\b/;
/** Classes that choose the architecture by the checkpoint's own configuration. */
const AUTOMATIC =
  /^(?:Auto|Fast(?:Language|Vision)?Model|Sentence|CrossEncoder|Diffusion|TFAuto|FlaxAuto|Pipeline)/;
const LOADS_BY_NAME =
  /^(?:pipeline|create_model|YOLO|RTDETR|SentenceTransformer|CrossEncoder|LLM|\w*Trainer)$/;

/** What builds a model of a public collection by any name of it; a script without one has a list of names of its own. */
const PUBLIC_NAMES =
  /\b(?:timm\.|create_model\(|models\.__dict__|getattr\([ \t]*(?:torchvision\.)?models\b|get_model\(|torch\.hub\.load|YOLO\(|segmentation_models)/;

/** Puts a model's name in place of another, wherever the file says the old one: weights and tokenizer stay together. */
export const swapModel: Editor = ({ patch, anchor }, file) => {
  const { model } = patch;
  if (model === undefined || anchor === undefined || anchor.path !== file.path || !/^[\w./-]+$/.test(model))
    return undefined;
  if (file.language === "python") return inPython(parsePython(file.text), model, anchor.span);
  if (file.language === "shell") return inShell(file.text, model, anchor.span);
  if (file.language !== "yaml" && file.language !== "json" && file.language !== "toml") return undefined;
  const root = configRoot(file);
  const scalar = root && scalarIn(file, root, anchor.span, KEYS);
  const next =
    scalar && typeof scalar.value === "string"
      ? named(scalar.value, model, HUB_KEYS.test(scalar.key))
      : undefined;
  return scalar && next !== undefined ? replaceScalar(file, scalar, next) : undefined;
};

/** The word at the place, where the script says it nowhere else. */
function inShell(text: string, model: string, place: Span): readonly TextEdit[] | undefined {
  const word = shellValue(text, place);
  const next = word && named(word.value, model, HUB_FLAG.test(text.slice(place.start, place.end)));
  if (word === undefined || next === undefined || next === word.value) return undefined;
  return text.split(word.value).length === 2 ? [{ ...word.span, newText: next }] : undefined;
}

function inPython(file: PythonFile, model: string, place: Span): readonly TextEdit[] | undefined {
  const literal = literalAt(file, place, KEYS, "string") ?? firstArgument(file, place);
  if (literal === undefined || typeof literal.value !== "string") return undefined;
  const old = literal.value;
  const loadsFromHub =
    file.callsNamed("from_pretrained").length > 0 || file.modules.has("sentence_transformers");
  const next = named(old, model, loadsFromHub);
  if (next === undefined || next === old) return undefined;
  const isOption = file
    .callsNamed("add_argument")
    .some(({ span }) => span.start <= literal.node.from && literal.node.to <= span.end);
  if (isOption && !old.includes("/") && !loadsFromHub && !PUBLIC_NAMES.test(file.text)) return undefined;
  const same = literalsIn(file, { start: 0, end: file.text.length }).filter((one) => one.value === old);
  for (const call of file.callsNamed("from_pretrained")) {
    const owner = call.name.split(".").at(-2) ?? "";
    if (!AUTOMATIC.test(owner) && stemOf(old) !== stemOf(model)) return undefined;
  }
  // A name that is compared or formatted may stand for another thing.
  if (
    same.some((one) =>
      /^(?:BinaryExpression|DictionaryExpression|MemberExpression)$/.test(one.node.parent?.name ?? ""),
    )
  )
    return undefined;
  return same.map((one) => replaceString(file, one, next));
}

/** The first argument of the call that begins at the place. */
function firstArgument(file: PythonFile, place: Span) {
  const call = file.calls.find((one) => one.span.start === place.start && one.span.end === place.end);
  const first = call?.args.find((one) => one.name === undefined);
  if (
    call === undefined ||
    first === undefined ||
    !(call.last === "from_pretrained" || LOADS_BY_NAME.test(call.last))
  )
    return undefined;
  return /^[rRuU]?["']/.test(codeOf(file, first.value))
    ? literalsIn(file, { start: first.value.from, end: first.value.to })[0]
    : undefined;
}

/** The name in the old one's form: a weights file stays one; a name with an owner is not traded for one without. */
function named(old: string, model: string, fromHub: boolean): string | undefined {
  if (/^[./~]|\.(?:json|ya?ml|ckpt|safetensors)$/.test(old)) return undefined;
  if (/\.pt$/.test(old))
    return /\.pt$/.test(model) ? model : /^(?:yolo|rtdetr)[\w-]*$/i.test(model) ? `${model}.pt` : undefined;
  // A model tuned to follow instructions, or a quantised one, is not traded for one that is not.
  if (variantOf(old) !== variantOf(model)) return undefined;
  if (old.includes("/") !== model.includes("/") && !(fromHub && model.includes("/"))) return undefined;
  return model;
}
