import { parsePython } from "../parse/pythonFile.ts";
import { addKeys, configRoot } from "./configEdit.ts";
import { configTool } from "./configTool.ts";
import { theOne, trainingArguments } from "./pythonCalls.ts";
import { afterImports, quoted, setArgument } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";

/** Lets matrix units do products of 32-bit numbers: the argument or key of the tool, else PyTorch's own switch. */
export const tf32Matmul: Editor = ({ patch, anchor }, file) => {
  if (patch.tf32 !== true) return undefined;
  if (file.language === "yaml" || file.language === "json") {
    const root = configRoot(file);
    const tool = root && configTool(root);
    return root && (tool === "axolotl" || tool === "trl")
      ? addKeys(file, root, { tf32: true }, /^(?:bf16|fp16|learning_rate)$/)
      : undefined;
  }
  if (file.language !== "python") return undefined;
  const python = parsePython(file.text);
  const settings = trainingArguments(python);
  if (settings.length > 0) {
    const call = theOne(settings, anchor?.span);
    return call && setArgument(python, call, "tf32", "True", (value) => value === "False");
  }
  if (python.imports.get("torch") !== "torch" || /set_float32_matmul_precision|allow_tf32/.test(file.text))
    return undefined;
  return afterImports(python, `torch.set_float32_matmul_precision(${quoted(python, "high")})`);
};
