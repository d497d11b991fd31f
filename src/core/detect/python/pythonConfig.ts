import type { Detector, RunKind } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { count, type FactList, factList, isNeverRun, name, positive, precision } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, named, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { argument, constantPairs } from "./pythonPairs.ts";
import { xtunerFacts } from "./xtuner.ts";

const CONFIG: Vocabulary = {
  ...COMMON,
  init_from: named("model"),
  n_layer: counted("layers"),
  model_type: named("model"),
};
/** Keys that only a training's settings hold. */
const TELLING =
  /^(?:max_iters|learning_rate|batch_size|gradient_accumulation_steps|block_size|max_epochs|num_epochs|epochs|lr|weight_decay|warmup_iters|lr_decay_iters|eval_iters|eval_interval|init_from|eval_only|train_steps|num_train_steps|optimizer|dataset)$/;

/** Settings of nanoGPT and what was made of it. */
const SETS = /^(?:block_size|max_iters|init_from|gradient_accumulation_steps|eval_iters) *=/m;

/** What no config of assignments alone has, seen before anything is parsed. */
const DEFINES = /^[ \t]*(?:def|class|async[ \t]+def)[ \t]/m;
const DEFINES_MORE = /^[ \t]*(?:async[ \t]+)?def[ \t]+(?!get_config\b)/m;

/** A module of plain assignments that a script executes as its config (nanoGPT's `config/*.py`). */
export const pythonConfig: Detector<ParsedFile> = {
  id: "python-config",
  languages: ["python"],
  appliesTo: ({ text, path }) =>
    text.length < 60_000 &&
    /conf|settings|hparams|experiment/i.test(path) &&
    /\b(?:batch_size|max_iters|epochs|learning_rate|eval_iters|init_from)\b/.test(text) &&
    !DEFINES.test(text),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    if (python.mainGuard !== undefined || /_base_\s*=|type\s*=\s*['"]/.test(python.text)) return [];
    if (python.definitions.length > 0) return [];
    const pairs = constantPairs(python);
    const telling = pairs.filter((pair) => TELLING.test(pair.key));
    if (telling.length < 2) return [];
    const list = factList(file, "python-config");
    read(pairs, CONFIG, list);
    const evaluation = pairs.some((pair) => pair.key === "eval_only" && pair.value === true);
    const kind: RunKind = evaluation ? "inference" : list.has("model") ? "finetune" : "train";
    const [first] = telling;
    // `train.py` runs the file over its own settings, where the two lie as nanoGPT's do.
    if (
      first &&
      kind === "train" &&
      /(?:^|\/)config\/[^/]+$/.test(file.source.path) &&
      SETS.test(python.text)
    )
      list.link("script", "../train.py", first.span);
    return first ? [list.done({ role: "run", kind, anchor: first.span, rank: 45 })] : [];
  },
};

/** What stands at the top of a config by itself. */
const PLAIN = Object.fromEntries(
  [
    "num_epochs",
    "total_epochs",
    "total_iters",
    "epochs",
    "batch_size",
    "dtype",
    "train_batch_size",
    "gradient_accumulation_steps",
    "model",
    "max_steps",
    "mixed_precision",
    "model_max_length",
  ].flatMap((key) => (COMMON[key] === undefined ? [] : [[key, COMMON[key]]])),
);

/** MMEngine, mmcv and Detectron2 configs in Python: dictionaries of `dict(type=…)` with `_base_` files. */
export const mmengine: Detector<ParsedFile> = {
  id: "mmengine",
  languages: ["python"],
  appliesTo: ({ text, path }) =>
    /configs?\//.test(path) &&
    /_base_\s*=|train_dataloader|train_cfg|data_preprocessor|optim_wrapper|runner\s*=|dataset_type|LazyConfig|model\s*=\s*dict/.test(
      text,
    ) &&
    /dict\(|_base_/.test(text) &&
    !DEFINES_MORE.test(text),
  detect(file) {
    const python = file.python();
    if (
      python.definitions.some((one) => one.kind === "function" && one.name !== "get_config") ||
      python.mainGuard !== undefined
    )
      return [];
    const list = factList(file, "mmengine");
    const bases = [...python.assignmentsTo("_base_"), ...python.assignmentsTo("base_files")][0];
    if (bases) {
      const value = constantOf(python, bases.value, "")?.value;
      for (const target of Array.isArray(value) ? value : [value])
        if (typeof target === "string") list.link("base", target, bases.span);
    }
    // `with read_base(): from .._base_.models.swin import *`
    const [inherits] = python.callsNamed("read_base");
    if (inherits)
      for (const module of python.imports.keys()) {
        const [, dots = "", rest = ""] = /^(\.+)([\w.]+)\.\*$/.exec(module) ?? [];
        if (rest !== "")
          list.link("base", `${"../".repeat(dots.length - 1)}${rest.replaceAll(".", "/")}.py`, inherits.span);
      }
    const base = bases ?? inherits;
    const map = (target: string) => {
      const one = python.assignmentsTo(target).at(-1);
      const found = one ? constantOf(python, one.value, "") : undefined;
      const whole = mapOf(found?.value);
      return found && whole ? { map: whole, span: one?.span ?? found.span } : undefined;
    };
    // `train_cfg = None`: what is only evaluated.
    const nothing = (target: string) => python.assignmentsTo(target).at(-1)?.value.name === "None";
    const train = map("train_cfg");
    if (train) {
      list.add("epochs", positive(train.map.max_epochs), train.span);
      list.add("steps", count(train.map.max_iters), train.span);
    }
    const runner = map("runner");
    if (runner) {
      list.add("epochs", positive(runner.map.max_epochs), runner.span);
      list.add("steps", count(runner.map.max_iters), runner.span);
    }
    const loader = map("train_dataloader");
    if (loader) list.add("perDeviceBatchSize", count(loader.map.batch_size), loader.span);
    const data = map("data") ?? map("dataset");
    if (data) list.add("perDeviceBatchSize", count(data.map.samples_per_gpu), data.span);
    // mmcv's `fp16 = dict(loss_scale=512.)`
    const half = map("fp16");
    if (half && half.map.enabled !== false) list.add("precision", "fp16", half.span);
    const scale = map("auto_scale_lr");
    if (scale) list.add("globalBatchSize", count(scale.map.base_batch_size), scale.span);
    const type = python.assignmentsTo("dataset_type")[0];
    const dataset = type ? name(constantOf(python, type.value, "")?.value) : undefined;
    list.add("dataset", dataset === undefined ? undefined : [dataset], type?.span ?? { start: 0, end: 0 });
    // `data = dict(train=dict(type="CocoDataset"))`, `train_dataloader = dict(dataset=…)`, `data = dict(root="images")`
    const learnt = loader ? mapOf(loader.map.dataset) : data && (mapOf(data.map.train) ?? data.map);
    const set = name(learnt && (mapOf(learnt.dataset)?.type ?? learnt.root ?? learnt.type));
    // `ConcatDataset` is what several are put together by.
    const isWrapper = /^(?:Concat|Repeat|ClassBalanced|CBGS|MultiImageMix)\w*Dataset$/.test(set ?? "");
    const told = loader ?? data;
    if (told) list.add("dataset", set === undefined || isWrapper ? undefined : [set], told.span);
    const wrapper = python.assignmentsTo("optim_wrapper").at(-1);
    const wrapped = wrapper && python.callAt(wrapper.value.from, wrapper.value.to);
    if (wrapped && /^Amp/i.test(typeIn(python, wrapped) ?? ""))
      list.add("precision", precision(argument(python, wrapped, "dtype")?.value) ?? "fp16", wrapper.span);
    // Trainers of other projects that read the same kind of file: `num_epochs = 200`.
    read(
      constantPairs(python).filter(
        ({ key, value }) => typeof value !== "string" || /^(?:model|mixed_precision|dtype)$/.test(key),
      ),
      PLAIN,
      list,
    );
    const tunes = xtunerFacts(file, list);
    modelName(file, list);
    // A file that only describes a model trains nothing.
    if (base === undefined && list.facts.every((fact) => fact.about === "model")) return [];
    // A file under `_base_` is a part of others; one with `_base_` or with both model and schedule is a run.
    const isBase = /(?:^|\/)_base_\//.test(file.source.path);
    const whole =
      base !== undefined ||
      (python.assignmentsTo("model").length > 0 &&
        (train !== undefined ||
          loader !== undefined ||
          // Open-Sora's: the optimiser and how long beside the model.
          (["optim", "optimizer"].some((one) => python.assignmentsTo(one).length > 0) &&
            (list.has("epochs") || list.has("steps")))));
    list.add("framework", tunes ? "xtuner" : "mmengine", base?.span ?? { start: 0, end: 1 });
    return [
      list.done({
        role: isBase || !whole ? "fragment" : "run",
        kind:
          nothing("train_cfg") || nothing("train_dataloader")
            ? "inference"
            : tunes && list.has("model")
              ? "finetune"
              : "train",
        anchor: base?.span ?? python.assignments[0]?.span ?? { start: 0, end: 1 },
        rank: 60,
      }),
    ];
  },
};

function mapOf(value: Value | undefined): ValueMap | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as ValueMap)
    : undefined;
}

/** `dict(type="MAEViT")`, or the class itself. */
function typeIn(python: PythonFile, call: Call): string | undefined {
  const written = call.args.find((one) => one.name === "type")?.value;
  return written?.name === "VariableName"
    ? python.text.slice(written.from, written.to)
    : name(argument(python, call, "type")?.value);
}

/** Backbones by which classifiers, detectors and the like are told apart. */
const BACKBONE =
  /ResNet|ViT|VisionTransformer|Swin|ConvNeXt|EfficientNet|MobileNet|DenseNet|RegNet|VGG|DeiT|MAE|BEiT|Mixer|EdgeNeXt|RepVGG|HRNet/i;
/** Kinds of models that any backbone is put into. */
const FRAME = /Classifier$|Segmentor$|EncoderDecoder$|Recognizer\w*$|Estimator$|Retriever$/;

function modelName(file: ParsedFile, list: FactList): void {
  const python = file.python();
  const model = python.assignmentsTo("model")[0];
  const whole =
    (model && python.callAt(model.value.from, model.value.to)) ??
    python.callsNamed("update").find((call) => call.name === "model.update");
  if (whole === undefined) return;
  const typeOf = (call: Call) => typeIn(python, call);
  const inner = python.callsIn(whole.span).filter((call) => call.last === "dict");
  const part = whole.args.find((one) => one.name === "backbone");
  const backbone = part && python.callAt(part.value.from, part.value.to);
  const own = typeOf(whole);
  const call =
    backbone && BACKBONE.test(typeOf(backbone) ?? "")
      ? backbone
      : own !== undefined && !FRAME.test(own)
        ? whole
        : (backbone ?? inner.find((one) => BACKBONE.test(typeOf(one) ?? "")));
  const type = call && typeOf(call);
  if (!call || type === undefined) return;
  const depth = count(argument(python, call, "depth")?.value);
  const arch = name(argument(python, call, "arch")?.value);
  const detail = depth === undefined ? arch : String(depth);
  list.add("model", detail === undefined ? type : `${type}-${detail}`, call.span);
}
