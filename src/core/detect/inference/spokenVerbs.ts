import type { Call, PythonFile } from "../../parse/python.ts";
import { importsLearning } from "../learningLibraries.ts";
import { isScript, runs } from "../python/entry.ts";
import { receiverMakers } from "../python/trainingStarts.ts";

/** What only models do, whatever library they come from; `predict` is asked of much else, so its object must say what it is. */
const VERBS =
  /^(?:generate(?:_content|_batch|_videos?|_images?|_response)?|(?:batch_)?chat|infer(?:_batch)?|transcribe(?:_file|_batch)?|(?:separate|enhance|classify)_(?:file|batch)|verify_files|tts(?:_to_file)?|generate_next_token|predict)$/;
/** Classes and functions that give such an object; the last, of a library that learns: rows of a table have their generators too. */
const GIVES =
  /(?:Model|LM|Predictor|Policy|Inferencer|Synthesizer|InferenceServerClient)$|^(?:load|create|get|build|init)_(?:\w+_)?(?:model|policy|engine|predictor)$|^from_(?:pretrained|checkpoint|hparams|trained|dir)$/;
const GIVES_OF_LEARNING = /(?:Engine|Generator|Sampler|Endpoint)$/;
/** What such an object is called. */
const CALLED =
  /^(?:\w+_)?(?:model|llm|lm|mllm|vlm|asr|tts|sampler|engine|policy|network|chat_?bot|chat_model)$/i;
const LEARNS = /^(?:fit|partial_fit|fit_predict|train|fine_?tune|backward|train_and_evaluate)$/;

/** `sampler.chat("…")`, `policy.infer(example)`: a model of any library is asked, by a verb that says so. */
export function spokenTo(python: PythonFile): Call | undefined {
  const knows = importsLearning(python);
  const learns = python.callsLike("last", LEARNS).some((call) => runs(python, call));
  return python.callsLike("last", VERBS).find((call) => {
    const [owner = ""] = call.name.split(".").slice(-2);
    if (owner === call.name || !runs(python, call) || !isScript(python)) return false;
    const makers = receiverMakers(python, call);
    const isGiven = makers.some(
      (made) =>
        (GIVES.test(made.last) || (knows && GIVES_OF_LEARNING.test(made.last))) &&
        python.imports.has(made.name.split(".")[0] ?? ""),
    );
    return call.last === "predict" ? !learns && isGiven : isGiven || (knows && CALLED.test(owner));
  });
}
