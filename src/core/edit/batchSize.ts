import type { SourceFile, Span } from "../model/source.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { literalAt, replaceNumber } from "./pythonLiteral.ts";
import { shellValue } from "./shellValue.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const BATCH =
  /^(?:(?:per_device_|per_gpu_|device_)?(?:train_)?(?:micro_)?batch_?size|micro_batch_size_per_gpu|bs)$/i;
const ACCUMULATION =
  /^(?:gradient_accumulation_steps|accumulate_grad_batches|grad_accum(?:ulation)?(?:_steps)?|accumulation_steps)$/i;
const STEPS = /^(?:max_steps|max_train_steps|total_steps|train_steps)$/i;

/** Takes more examples at a time, and gathers gradients over fewer passes, or takes fewer steps: all of it, or nothing. */
export const batchSize: Editor = ({ patch, anchor }, file) => {
  const { perDeviceBatchSize: batch, gradientAccumulation: gathered, steps } = patch;
  if (batch === undefined || anchor?.path !== file.path) return undefined;
  const whole = { start: 0, end: file.text.length };
  const parts = [
    setNumber(file, anchor.span, BATCH, batch),
    ...(gathered === undefined ? [] : [setNumber(file, whole, ACCUMULATION, gathered)]),
    ...(steps === undefined ? [] : [setNumber(file, whole, STEPS, steps)]),
  ];
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
};

/** The number under one of these names at a place, where there is only one. */
function setNumber(
  file: SourceFile,
  place: Span,
  keys: RegExp,
  value: number,
): readonly TextEdit[] | undefined {
  if (!Number.isInteger(value) || value < 1) return undefined;
  if (file.language === "python") {
    const literal = literalAt(parsePython(file.text), place, keys, "number");
    return literal === undefined || literal.value === value ? undefined : [replaceNumber(literal, value)];
  }
  if (file.language === "shell") return inShell(file.text, place, keys, value);
  if (file.language !== "yaml" && file.language !== "json" && file.language !== "toml") return undefined;
  const root = configRoot(file);
  const scalar = root && scalarIn(file, root, place, keys);
  return scalar && keys.test(scalar.key) && typeof scalar.value === "number"
    ? replaceScalar(file, scalar, value)
    : undefined;
}

function inShell(text: string, place: Span, keys: RegExp, value: number): readonly TextEdit[] | undefined {
  const flags = [...text.slice(place.start, place.end).matchAll(/--?([A-Za-z][\w-]*)(?=[=\s])/g)].filter(
    ([, name = ""]) => keys.test(name.replaceAll("-", "_")),
  );
  const [flag] = flags;
  if (flag === undefined || flags.length !== 1) return undefined;
  const start = place.start + flag.index;
  const word = shellValue(text, { start, end: Math.max(place.end, start) });
  if (word === undefined || !/^\d+$/.test(word.value) || Number(word.value) === value) return undefined;
  return [{ ...word.span, newText: String(value) }];
}
