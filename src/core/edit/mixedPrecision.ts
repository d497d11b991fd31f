import type { Precision } from "../model/fact.ts";
import type { SourceFile } from "../model/source.ts";
import { at } from "../parse/config.ts";
import type { PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { autocast, kerasPolicy } from "./autocast.ts";
import { addKeys, configRoot, replaceScalar, scalarOf } from "./configEdit.ts";
import { configTool } from "./configTool.ts";
import { lightningTrainers, theOne, trainingArguments } from "./pythonCalls.ts";
import { argument, codeOf, quoted, setArgument } from "./pythonEdit.ts";
import type { Editor, Suggested } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

/**
 * Computes in 16 bits: `bf16=True`, Lightning's `precision`, Accelerate's `mixed_precision`, the tool's key, Keras'
 * policy, or autocast around the forward pass of a plain loop.
 */
export const mixedPrecision: Editor = (suggested, file) => {
  const { precision } = suggested.patch;
  if (precision !== "bf16" && precision !== "fp16") return undefined;
  if (file.language === "python") return inPython(suggested, parsePython(file.text), precision);
  return file.language === "yaml" || file.language === "json" ? inConfig(file, precision) : undefined;
};

function inPython(
  { anchor }: Suggested,
  file: PythonFile,
  precision: "bf16" | "fp16",
): readonly TextEdit[] | undefined {
  const huggingFace = trainingArguments(file);
  if (huggingFace.length > 0) {
    const call = theOne(huggingFace, anchor?.span);
    if (call === undefined) return undefined;
    const others = ["bf16", "fp16"].flatMap((key) => argument(call, key) ?? []);
    if (others.some((one) => codeOf(file, one.value) !== "False")) return undefined;
    return setArgument(file, call, precision, "True", (value) => value === "False");
  }
  const trainers = lightningTrainers(file);
  if (trainers.length > 0) {
    const call = theOne(trainers, anchor?.span);
    return (
      call &&
      setArgument(
        file,
        call,
        "precision",
        quoted(file, `${precision === "bf16" ? "bf16" : "16"}-mixed`),
        isFull,
      )
    );
  }
  const accelerators = file.callsNamed("Accelerator").filter((call) => /^accelerate\b/.test(call.qualified));
  if (accelerators.length > 0) {
    const call = theOne(accelerators, anchor?.span);
    return call && setArgument(file, call, "mixed_precision", quoted(file, precision), isFull);
  }
  if (file.modules.has("keras") || file.modules.has("tensorflow")) return kerasPolicy(file, precision);
  // fp16 needs its loss scaled and unscaled around each step: more than one edit can promise.
  return precision === "bf16" ? autocast(file) : undefined;
}

function isFull(code: string): boolean {
  return /^(?:32|["'](?:32(?:-true)?|no)["']|None)$/.test(code);
}

function inConfig(file: SourceFile, precision: "bf16" | "fp16"): readonly TextEdit[] | undefined {
  const root = configRoot(file);
  if (root === undefined) return undefined;
  const tool = configTool(root);
  if (tool === "torchtune") return replaced(file, "dtype", { fp32: precision });
  if (tool === "lightning") {
    return replaced(file, "trainer.precision", {
      "32": `${precision === "bf16" ? "bf16" : "16"}-mixed`,
      "32-true": `${precision === "bf16" ? "bf16" : "16"}-mixed`,
    });
  }
  if (tool === "accelerate") return replaced(file, "mixed_precision", { no: precision, false: precision });
  if (tool === "deepspeed") return replaced(file, `${precision}.enabled`, { false: true });
  if (tool === undefined) return undefined;
  const keys = ["bf16", "fp16"].map((key) => at(root, key));
  if (keys.some((node) => node !== undefined && !(node.kind === "scalar" && node.value === false)))
    return undefined;
  if (at(root, precision)) return replaced(file, precision, { false: true });
  return addKeys(
    file,
    root,
    { [precision]: true },
    /^(?:bf16|fp16|tf32|learning_rate|lr_scheduler\w*|warmup\w*)$/,
  );
}

/** Replaces the value at a path, where it is one that stands for full precision. */
function replaced(
  file: SourceFile,
  path: string,
  values: { readonly [from: string]: string | boolean | Precision },
): readonly TextEdit[] | undefined {
  const root = configRoot(file);
  const scalar = root && scalarOf(file, root, path);
  const to = scalar && Object.hasOwn(values, String(scalar.value)) ? values[String(scalar.value)] : undefined;
  return scalar && to !== undefined ? replaceScalar(file, scalar, to) : undefined;
}
