import type { Call, PythonFile } from "../../parse/python.ts";
import { pathOf, reachable, runs } from "../python/entry.ts";
import { makersOf } from "../python/pythonFlow.ts";
import { argument } from "../python/pythonPairs.ts";

/** Names of scripts that try a model out or measure it. */
export const TRIES =
  /(?:^|\/)(?:\w+_)?(?:sample|generat|inference|infer|predict|evaluate|eval|decode|demo|translate|chat|detect|val|validate|caption|transcri(?:be|ption))\w*\.(?:py|ipynb)$|(?:^|\/)test\.py$/i;

const LOADS =
  /^(?:from_pretrained|load_state_dict|load_model\w*|load_(?:\w+_)?checkpoint|load_weights|restore|create_model|attempt_load|DetectMultiBackend|hub_load)$/;

/** Folders of what prepares data. */
export const AMONG_DATA = /(?:^|\/)(?:data|datasets?|data_prep\w*|preprocess\w*)\//;

/** A forward pass without gradients, in a script that is named for it or that loads a model and trains none. */
export function forwardCall(python: PythonFile, path: string): Call | undefined {
  const named = TRIES.test(path);
  const reached = python.calls.filter((call) => runs(python, call));
  const without = python
    .callsLike("last", /^(?:no_grad|inference_mode|set_grad_enabled)$/)
    .find(
      (call) =>
        runs(python, call) &&
        (call.last !== "set_grad_enabled" || argument(python, call, "mode", 0)?.value === false),
    );
  // `@torch.no_grad()` over the function that does the work.
  const scopes = reachable(python);
  const work = python.definitions.find(
    (one) =>
      one.decorators.some((decorator) => /no_grad|inference_mode/.test(decorator)) && scopes.has(pathOf(one)),
  );
  const decorated =
    work && (reached.find((call) => LOADS.test(call.last)) ?? reached.find((call) => call.scope !== ""));
  if (named) {
    const direct =
      without ??
      reached.find(
        (call) =>
          /^(?:generate|generate_\w*samples?\w*|predict|evaluate(?:_\w+)?|run_eval\w*|eval_(?:fn|fct|func|model|loop|epoch|one_epoch|net|step)|inference_step|(?:stream_)?inference)$|[a-z]Pipeline$/.test(
            call.last,
          ) || /(?:^|\.)sess(?:ion)?\.run$/.test(call.name),
      );
    if (direct) return direct;
    if (decorated) return decorated;
    const switched = switchedToEval(reached);
    return switched && reached.some((call) => LOADS.test(call.last))
      ? switched
      : calledModel(python, reached);
  }
  // What lies among the data prepares it, though it may try a model on it.
  if (AMONG_DATA.test(path)) return undefined;
  const saves = reached.some(
    (call) =>
      /^(?:save_pretrained|push_to_hub|save_file|save_checkpoint|save_model)$|(?:model|net|onnx|module|exporter)\w*\.export$/.test(
        call.name.split(".").length > 1 && call.last === "export" ? call.name : call.last,
      ) || call.qualified === "torch.save",
  );
  const isStarted =
    path.endsWith(".ipynb") ||
    python.mainGuard !== undefined ||
    reached.some((call) => call.scope === "" && call.last === "parse_args") ||
    // A page that shows what the model makes of a picture.
    reached.some((call) => call.scope === "" && call.last === "launch");
  const loads = reached.some(
    (call) =>
      (call.last === "from_pretrained" &&
        !/Tokenizer|Processor|Scheduler|Config|Extractor/i.test(call.name)) ||
      (isStarted && call.qualified === "torch.hub.load") ||
      // What loads weights, asks for no gradients and saves nothing tries them out.
      (!saves &&
        isStarted &&
        (LOADS.test(call.last) || /^(?:torch\.(?:hub|jit)|tensorflow_hub)\.load$/.test(call.qualified))),
  );
  // A network that freezes a part of itself is no run.
  const networks = new Set(
    python.definitions.filter((one) => one.bases.some((base) => /Module$/.test(base))).map((one) => one.name),
  );
  const outside = (call: Call | undefined) =>
    call && networks.has(call.scope.split(".")[0] ?? "") ? undefined : call;
  // What loads a model and writes it down again without asking it anything changes it.
  const rewrites = reached.some((call) => /^(?:save_pretrained|push_to_hub)$/.test(call.last));
  if (rewrites && loads && !calledModel(python, reached)) return undefined;
  if (loads)
    return (
      outside(without) ??
      (work?.scope === "" ? decorated : undefined) ??
      (saves ? undefined : (outside(switchedToEval(reached)) ?? outside(calledModel(python, reached))))
    );
  // A model that was kept whole.
  const kept = isStarted && !saves ? outside(calledModel(python, reached)) : undefined;
  if (kept) return kept;
  // Models of a project's own in a notebook: put on a device, and run without gradients.
  const placed =
    path.endsWith(".ipynb") && reached.some((call) => call.last === "cuda" || call.last === "to");
  return placed ? without : undefined;
}

const MAKES_MODEL =
  /(?:Inferencer|Predictor|Translator|Upsampler|Pipeline|[A-Z]\w*er|Model|Net|Engine)$|^(?:load|build|get|create|init)_\w*(?:model|network|predictor|engine)\w*$|^(?:\w+_)?(?:inference|infer|predict)(?:_\w+)?$/;

/** A script that is named for inference, which a module of the project or a library carries out: the first thing of theirs that it makes. */
export function triedElsewhere(python: PythonFile, path: string): Call | undefined {
  if (
    !/(?:^|\/)(?:\w+_)?(?:inference|infer|predict)(?:_\w+)?\.py$/.test(path) ||
    python.mainGuard === undefined
  )
    return undefined;
  return python
    .callsLike("last", MAKES_MODEL)
    .find(
      (call) =>
        runs(python, call) &&
        python.imports.has(call.name.split(".")[0] ?? "") &&
        !/Parser|Logger|Loader|Timer|Writer|Formatter|Encoder|Tokenizer|Handler|Manager|Helper|Reader|Buffer|Counter/.test(
          call.last,
        ),
    );
}

/** `model(**inputs)` of a model that `from_pretrained` or a file of one gave. */
function calledModel(python: PythonFile, reached: readonly Call[]): Call | undefined {
  return reached.find((call) => {
    // `model(rows)`, and `model.signatures["serving_default"](rows)` of TensorFlow's.
    if (call.name !== call.last && !/^\w+\.signatures\.\w+$/.test(call.name)) return false;
    let callee = call.node.firstChild;
    while (callee?.name === "MemberExpression") callee = callee.firstChild;
    return (
      callee?.name === "VariableName" &&
      [
        ...makersOf(python, callee, call.scope, call.span.start),
        ...python
          .assignmentsTo(call.name)
          .flatMap(({ value, scope }) => makersOf(python, value, scope, value.to)),
      ].some(
        (maker) =>
          maker !== call &&
          (/^(?:torch(?:\.jit)?|tensorflow_hub)\.load$|^tensorflow_hub\.(?:Module|KerasLayer)$/.test(
            maker.qualified,
          ) ||
            (maker.last === "from_pretrained" &&
              !/Tokenizer|Processor|Scheduler|Config|Extractor/i.test(maker.name))),
      )
    );
  });
}

function switchedToEval(reached: readonly Call[]): Call | undefined {
  return reached.find(
    (call) => call.last === "eval" && /^(?!self\.).*(?:model|net|unet|pipe)/i.test(call.name),
  );
}
