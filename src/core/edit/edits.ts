import type { SourceFile } from "../model/source.ts";
import { addLora } from "./addLora.ts";
import { addPruner } from "./addPruner.ts";
import { batchSize } from "./batchSize.ts";
import { cacheFeatures } from "./cacheFeatures.ts";
import { checkpointingOff } from "./checkpointingOff.ts";
import { earlyStopping } from "./earlyStopping.ts";
import { fewerReserved } from "./fewerReserved.ts";
import { fewerTrials } from "./fewerTrials.ts";
import { gpuInstead } from "./gpuInstead.ts";
import { mixedPrecision } from "./mixedPrecision.ts";
import { type CellEdit, cellEdits, rawEdits } from "./notebookEdit.ts";
import { pretrainedWeights } from "./pretrainedWeights.ts";
import { loadIn4Bits, loadInBf16, serveInFp8 } from "./quantisation.ts";
import { evaluateLessOften, fewerAccelerators, fewerEpochs } from "./setNumber.ts";
import { setInstance, setRegion } from "./setPlace.ts";
import type { Editor, Suggested } from "./suggested.ts";
import { swapModel } from "./swapModel.ts";
import { applyEdits, type TextEdit } from "./textEdit.ts";
import { tf32Matmul } from "./tf32Matmul.ts";
import { wrapCodeCarbon } from "./wrapCodeCarbon.ts";

/** How each rule's idea is put into a file; a rule that is not here has no edit that would surely be right. */
const EDITORS: { readonly [rule: string]: Editor } = {
  "early-stopping": earlyStopping,
  "smaller-model": swapModel,
  "greener-region": setRegion,
  "mixed-precision": mixedPrecision,
  lora: addLora,
  "fewer-trials": addPruner,
  "enough-trials": fewerTrials,
  "fewer-epochs": fewerEpochs,
  "pretrained-weights": pretrainedWeights,
  "fewer-accelerators": fewerAccelerators,
  "better-accelerator": setInstance,
  "checkpointing-off": checkpointingOff,
  "evaluate-less-often": evaluateLessOften,
  "quantised-inference": serveInFp8,
  "int8-warning": loadInBf16,
  qlora: loadIn4Bits,
  "gpu-instead": gpuInstead,
  "batch-size": batchSize,
  "cache-features": cacheFeatures,
  "unused-accelerators": fewerReserved,
  "tf32-matmul": tf32Matmul,
  measure: wrapCodeCarbon,
};

/**
 * The smallest change to this file that carries out a suggestion. Undefined where there is none that is surely right,
 * where it is made already, or where the suggestion speaks of another file.
 */
export function editsFor(suggested: Suggested, file: SourceFile): readonly TextEdit[] | undefined {
  const editor = editorFor(suggested, file);
  if (editor === undefined) return undefined;
  const edits = file.language === "notebook" ? inNotebook(editor, suggested, file) : editor(suggested, file);
  return edits === undefined || edits.length === 0 || applyEdits(file.text, edits) === file.text
    ? undefined
    : edits;
}

/**
 * The same change to the cells of a notebook, in each cell's own text: what an editor needs that holds the notebook open.
 * Undefined as `editsFor` is.
 */
export function cellEditsFor(suggested: Suggested, file: SourceFile): readonly CellEdit[] | undefined {
  const editor = editorFor(suggested, file);
  return editor === undefined || file.language !== "notebook"
    ? undefined
    : cellEdits(editor, suggested, file);
}

function editorFor({ rule, anchor, told }: Suggested, file: SourceFile): Editor | undefined {
  if (told === true) return undefined;
  if (anchor !== undefined && anchor.path !== file.path) return undefined;
  return Object.hasOwn(EDITORS, rule) ? EDITORS[rule] : undefined;
}

function inNotebook(editor: Editor, suggested: Suggested, file: SourceFile): readonly TextEdit[] | undefined {
  const edits = cellEdits(editor, suggested, file);
  return edits && rawEdits(file, edits);
}
