import type { Span } from "../model/source.ts";
import type { Call, PythonFile } from "../parse/python.ts";

const ARGUMENTS =
  /(?:^|\.)(?:\w*TrainingArguments|(?:SFT|DPO|ORPO|KTO|CPO|BCO|GRPO|RLOO|PPO|OnlineDPO|Reward|PRM)Config)$/;
const LIGHTNING = /^(?:lightning|pytorch_lightning|L|pl)\b/;

/** The one call of these that the place speaks of: the only one, else the one around or at it. */
export function theOne(calls: readonly Call[], place: Span | undefined): Call | undefined {
  if (calls.length <= 1 || place === undefined) return calls.length === 1 ? calls[0] : undefined;
  const near = calls.filter(
    ({ span }) =>
      (span.start <= place.start && place.end <= span.end) ||
      (place.start <= span.start && span.end <= place.end),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Calls of `TrainingArguments` and TRL's argument classes. */
export function trainingArguments(file: PythonFile): readonly Call[] {
  return file.calls.filter((call) => ARGUMENTS.test(call.qualified));
}

/** Calls of Lightning's `Trainer`. */
export function lightningTrainers(file: PythonFile): readonly Call[] {
  return file.calls.filter((call) => call.last === "Trainer" && LIGHTNING.test(call.qualified));
}

/** Calls of the trainers of Transformers and TRL. */
export function huggingFaceTrainers(file: PythonFile): readonly Call[] {
  return file.calls.filter(
    (call) => /Trainer$/.test(call.last) && /^(?:transformers|trl)\b/.test(call.qualified),
  );
}

/** `model.fit(…)` of Keras. */
export function kerasFits(file: PythonFile): readonly Call[] {
  if (!file.modules.has("keras") && !file.modules.has("tensorflow")) return [];
  return file
    .callsNamed("fit")
    .filter(
      (call) =>
        call.args.some((one) => one.name === "epochs") && !/tokenizer|scaler|encoder|tuner/i.test(call.name),
    );
}

/** `YOLO(…).train(…)` of Ultralytics. */
export function ultralyticsTrains(file: PythonFile): readonly Call[] {
  if (!file.modules.has("ultralytics")) return [];
  return file.callsNamed("train").filter((call) => call.args.some((one) => one.name === "data"));
}
