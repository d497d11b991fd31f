import type { SourceFile, Span } from "../model/source.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { literalAt, replaceNumber, replaceString } from "./pythonLiteral.ts";
import { shellValue } from "./shellValue.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const DEVICES =
  /^(?:devices|gpus|n_?gpus?|num_gpus|gpu_count|n?gpus_per_node|num_processes|nproc_per_node|accelerator_?count|process_count_per_instance|accelerators?|gpu)$/i;
const NODES = /^(?:num_nodes|nodes|nnodes|instance_?count|replica_count|num_machines|num_workers)$/i;
const EVALUATION = /^(?:eval_steps|eval_interval|eval_every|val_check_interval|evaluation_interval)$/i;
const EPOCHS = /^(?:(?:num_|n_|max_)?(?:train_|training_)?epochs?|num_epoch|max_epoch|EPOCHS)$/i;
const EVALUATIONS = /^evals_per_epoch$/i;

/** Uses fewer devices: the count at the anchor, where it is the only one that the file states. */
export const fewerAccelerators: Editor = ({ patch, anchor }, file) => {
  if (anchor === undefined || anchor.path !== file.path) return undefined;
  const counts = [patch.acceleratorCount, patch.acceleratorsPerNode, patch.nodes].filter(
    (one) => one !== undefined,
  );
  const [value] = counts;
  // Several counts in one suggestion mean one device in all.
  if (
    value === undefined ||
    !Number.isInteger(value) ||
    value < 1 ||
    (counts.length > 1 && counts.some((one) => one !== 1))
  )
    return undefined;
  // A launcher, a scheduler and a training that each count devices have to agree.
  if (file.language === "shell") return inShell(file.text, anchor.span, value);
  const severalNodes =
    /\b(?:num_?nodes|nnodes|instance_?count|num_machines|replica_count)\W{1,6}(?:[2-9]|\d\d)/i;
  const isNodes = counts.length === 1 && patch.nodes !== undefined;
  if (!isNodes && patch.acceleratorsPerNode !== value && severalNodes.test(file.text)) return undefined;
  if (counts.length > 1 && severalNodes.test(file.text)) return undefined;
  return lowered(file, anchor.span, isNodes ? NODES : DEVICES, value);
};

/** Evaluates less often: every so many steps more, or so many times less in an epoch. */
export const evaluateLessOften: Editor = ({ patch, anchor }, file) => {
  if (anchor === undefined || anchor.path !== file.path) return undefined;
  if (patch.evalEverySteps !== undefined)
    return changed(file, anchor.span, EVALUATION, patch.evalEverySteps, (old, next) => next > old);
  return patch.evalsPerEpoch === undefined
    ? undefined
    : lowered(file, anchor.span, EVALUATIONS, Math.max(1, Math.floor(patch.evalsPerEpoch)));
};

/** Trains for fewer epochs: the number at the anchor, where it is higher. */
export const fewerEpochs: Editor = ({ patch, anchor }, file) =>
  patch.epochs === undefined || anchor === undefined || anchor.path !== file.path
    ? undefined
    : lowered(file, anchor.span, EPOCHS, patch.epochs);

function lowered(
  file: SourceFile,
  place: Span,
  keys: RegExp,
  value: number,
): readonly TextEdit[] | undefined {
  return changed(file, place, keys, value, (old, next) => next < old);
}

function changed(
  file: SourceFile,
  place: Span,
  keys: RegExp,
  value: number,
  may: (old: number, next: number) => boolean,
): readonly TextEdit[] | undefined {
  if (file.language === "python") {
    const python = parsePython(file.text);
    const literal = literalAt(python, place, keys, "number");
    if (literal && typeof literal.value === "number")
      return may(literal.value, value) ? [replaceNumber(literal, value)] : undefined;
    const text = literalAt(python, place, keys, "string");
    const next = text && withCount(String(text.value), value, may);
    return text && next !== undefined ? [replaceString(python, text, next)] : undefined;
  }
  if (file.language === "shell") {
    const word = shellValue(file.text, place);
    const old = word && /^\d+$/.test(word.value) ? Number(word.value) : undefined;
    return word && old !== undefined && may(old, value)
      ? [{ ...word.span, newText: String(value) }]
      : undefined;
  }
  if (file.language !== "yaml" && file.language !== "json" && file.language !== "toml") return undefined;
  const root = configRoot(file);
  const scalar = root && scalarIn(file, root, place, keys);
  if (scalar === undefined) return undefined;
  if (typeof scalar.value === "number")
    return may(scalar.value, value) ? replaceScalar(file, scalar, value) : undefined;
  const next = withCount(String(scalar.value), value, may);
  return next === undefined ? undefined : replaceScalar(file, scalar, next);
}

/** `A100:8` with another count. */
function withCount(
  text: string,
  value: number,
  may: (old: number, next: number) => boolean,
): string | undefined {
  const [, name, count] = /^([\w-]+):(\d+)$/.exec(text) ?? [];
  return name !== undefined && may(Number(count), value) ? `${name}:${value}` : undefined;
}

function inShell(text: string, place: Span, count: number): readonly TextEdit[] | undefined {
  const counts =
    text.match(
      /--?(?:nproc[-_]per[-_]node|num_processes|num_gpus|gpus?(?:-per-node|-per-task)?|gres|ntasks-per-node|devices)\b/g,
    ) ?? [];
  if (counts.length !== 1 || /CUDA_VISIBLE_DEVICES/.test(text)) return undefined;
  const word = shellValue(text, place);
  // `gpu:8`, `gpu:a100:8` and plain numbers.
  const [lead, written] = word ? (/^((?:\w+:)*)(\d+)$/.exec(word.value)?.slice(1) ?? []) : [];
  if (word === undefined || lead === undefined || Number(written) <= count) return undefined;
  return [{ ...word.span, newText: `${lead}${count}` }];
}
