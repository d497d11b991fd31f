import type { Detector } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { PythonFile } from "../../parse/python.ts";
import { optionsOf } from "../../parse/pythonOptions.ts";
import { mentions } from "../../parse/version.ts";
import { factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { argumentValue, optionPairs } from "../python/pythonPairs.ts";
import { INFERENCE, withoutHorizon } from "./inference.ts";

/** Options by which someone steers how a model answers; whoever trains by reinforcement has them beside a learning rate. */
const STEERS =
  /^(?:temp|temperature|top_p|min_p|top_k|beam_size|num_beams|best_of|length_penalty|repetition_penalty|no_repeat_ngram_size|max_new_tokens|max_gen_len|max_tokens|guidance_scale|cfg_scale|num_inference_steps|sampling_steps|sample_steps|ddim_steps|num_samples_per_prompt|num_return_sequences|initial_prompt|negative_prompt|patience)$/;
const MODEL =
  /^(?:model|model_?(?:name|path|id|size|type)\w*|checkpoint\w*|ckpt\w*|pretrained\w*|hf_model\w*)$/;
const TRAINS =
  /^(?:lr|learning_rate|epochs?|num_epochs|num_train_epochs|max_train_steps|weight_decay|optimizer)$/;

/** A program whose options say which model answers and how, and whose work another module of the project does. */
export const generationEntry: Detector<ParsedFile> = {
  id: "generation-entry",
  languages: ["python"],
  appliesTo: (file) =>
    mentions(file, /__main__/) && mentions(file, /temp|beam|max[-_]\w*tokens|guidance|_steps|top[-_][kp]/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const declared = [...optionsOf(python).values()];
    // Most of what has such options trains, and need not be asked for its flags, each of which is worked out.
    if (python.mainGuard === undefined || declared.some(({ name }) => TRAINS.test(name))) return [];
    const options = [...declared, ...flagsOf(python)];
    const model = options.find(({ name }) => MODEL.test(name));
    if (
      model === undefined ||
      new Set(options.map(({ name }) => name).filter((name) => STEERS.test(name))).size < 2 ||
      options.some(({ name }) => TRAINS.test(name))
    )
      return [];
    const list = withoutHorizon(factList(file, "generation-entry"));
    if (options.some(({ name }) => name === "port")) list.add("task", "serving", model.span);
    read(optionPairs(python), INFERENCE, list);
    return [list.done({ role: "run", kind: "inference", anchor: model.span, rank: 8 })];
  },
};

/** Options of argparse by their flags, those without a default too. */
function flagsOf(python: PythonFile): readonly { readonly name: string; readonly span: Span }[] {
  return python.callsNamed("add_argument").flatMap((call) =>
    call.args
      .filter((one) => one.name === undefined)
      .flatMap((one) => argumentValue(python, call, one)?.value ?? [])
      .filter((flag) => typeof flag === "string" && flag.startsWith("--"))
      .map((flag) => ({ name: String(flag).slice(2).replaceAll("-", "_"), span: call.span })),
  );
}
