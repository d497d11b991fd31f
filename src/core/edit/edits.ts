import type { SourceFile } from "../model/source.ts";
import { addLora } from "./addLora.ts";
import { checkpointingOff } from "./checkpointingOff.ts";
import { earlyStopping } from "./earlyStopping.ts";
import { fewerTrials } from "./fewerTrials.ts";
import { mixedPrecision } from "./mixedPrecision.ts";
import { evaluateLessOften, fewerAccelerators } from "./setNumber.ts";
import { setInstance, setRegion } from "./setPlace.ts";
import type { Editor, Suggested } from "./suggested.ts";
import { swapModel } from "./swapModel.ts";
import { applyEdits, type TextEdit } from "./textEdit.ts";
import { wrapCodeCarbon } from "./wrapCodeCarbon.ts";

/** How each rule's idea is put into a file; a rule that is not here has no edit that would surely be right. */
const EDITORS: { readonly [rule: string]: Editor } = {
  "early-stopping": earlyStopping,
  "smaller-model": swapModel,
  "greener-region": setRegion,
  "mixed-precision": mixedPrecision,
  lora: addLora,
  "fewer-trials": fewerTrials,
  "fewer-accelerators": fewerAccelerators,
  "better-accelerator": setInstance,
  "checkpointing-off": checkpointingOff,
  "evaluate-less-often": evaluateLessOften,
  measure: wrapCodeCarbon,
};

/**
 * The smallest change to this file that carries out a suggestion. Undefined where there is none that is surely right,
 * where it is made already, or where the suggestion speaks of another file.
 */
export function editsFor(suggested: Suggested, file: SourceFile): readonly TextEdit[] | undefined {
  const editor = Object.hasOwn(EDITORS, suggested.rule) ? EDITORS[suggested.rule] : undefined;
  if (editor === undefined || (suggested.anchor !== undefined && suggested.anchor.path !== file.path))
    return undefined;
  const edits = editor(suggested, file);
  return edits === undefined || edits.length === 0 || applyEdits(file.text, edits) === file.text
    ? undefined
    : edits;
}
