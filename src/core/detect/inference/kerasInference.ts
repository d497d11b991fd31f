import type { Call, PythonFile } from "../../parse/python.ts";
import { runs } from "../python/entry.ts";
import { receiverMakers } from "../python/trainingStarts.ts";

const MAKES_TRAINED =
  /keras\.applications(?:\.\w+)*\.[A-Z]\w*$|(?:^|\.)keras(?:\.\w+)*\.load_model$|\.from_preset$/;

/** Keras: `model.predict(rows)` of a published network or of a file of one. */
export function kerasPrediction(python: PythonFile): Call | undefined {
  return python
    .callsNamed("predict")
    .find(
      (call) =>
        runs(python, call) &&
        receiverMakers(python, call).some(({ qualified }) => MAKES_TRAINED.test(qualified)),
    );
}
