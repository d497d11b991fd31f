import { type PythonFile, parsePython } from "../parse/python.ts";
import { codeOf } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

/**
 * Computes what never changes once: keeps the decoded data of a `tf.data` pipeline between epochs. Features of a frozen
 * backbone cannot be kept by a small edit where augmentation, shuffling or dropout stands before them.
 */
export const cacheFeatures: Editor = (_suggested, file) =>
  file.language === "python" ? cached(parsePython(file.text)) : undefined;

function cached(file: PythonFile): readonly TextEdit[] | undefined {
  if (!file.modules.has("tensorflow") || file.callsNamed("cache").length > 0) return undefined;
  const frozen = file.assignments.find(
    (one) => /\.trainable$/.test(one.target) && codeOf(file, one.value) === "False",
  );
  const backbone = frozen?.target.split(".")[0];
  // Only a map of the frozen backbone itself over the data, with what is cached cut off before shuffling and batching.
  const maps = file
    .callsNamed("map")
    .filter((call) =>
      call.args.some(
        (one) => backbone !== undefined && new RegExp(`\\b${backbone}\\(`).test(codeOf(file, one.value)),
      ),
    );
  const [map] = maps;
  if (map === undefined || maps.length !== 1 || /shuffle|repeat|random/i.test(codeOf(file, map.node)))
    return undefined;
  return [{ start: map.span.end, end: map.span.end, newText: ".cache()" }];
}
