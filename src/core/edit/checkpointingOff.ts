import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { codeOf } from "./pythonEdit.ts";
import { shellValue } from "./shellValue.ts";
import type { Editor } from "./suggested.ts";

const KEYS = /^(?:(?:use_|enable_)?(?:gradient|activation|grad)_checkpointing)$/;

/** Keeps activations in memory in place of computing them twice: switches gradient checkpointing off where it is on. */
export const checkpointingOff: Editor = ({ patch, anchor }, file) => {
  if (patch.gradientCheckpointing !== false || anchor?.path !== file.path) return undefined;
  if (file.language === "python") {
    const python = parsePython(file.text);
    const set = python.calls
      .flatMap((call) => call.args)
      .filter((one) => KEYS.test(one.name ?? "") && codeOf(python, one.value) !== "False");
    const [only] = set;
    // A call that switches it on stays in force whatever the arguments say.
    if (only === undefined || set.length !== 1 || codeOf(python, only.value) !== "True") return undefined;
    if (
      python.calls.some((call) =>
        /gradient_checkpointing_enable$|enable_gradient_checkpointing$/.test(call.last),
      )
    )
      return undefined;
    return [{ start: only.value.from, end: only.value.to, newText: "False" }];
  }
  if (file.language === "shell") {
    const word = shellValue(file.text, anchor.span);
    return word && /^true$/i.test(word.value)
      ? [{ ...word.span, newText: word.value === "true" ? "false" : "False" }]
      : undefined;
  }
  if (file.language !== "yaml" && file.language !== "json" && file.language !== "toml") return undefined;
  const root = configRoot(file);
  const scalar = root && scalarIn(file, root, anchor.span, KEYS);
  return scalar?.value === true && KEYS.test(scalar.key) ? replaceScalar(file, scalar, false) : undefined;
};
