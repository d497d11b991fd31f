import type { PythonFile } from "../../parse/python.ts";
import { zooCalls } from "../../parse/zooCalls.ts";
import type { FactList } from "../facts.ts";
import type { Telling } from "../telling.ts";
import { argument } from "./pythonPairs.ts";

/** What decides whether an idea of ours fits: pruning, features that are kept, random changes of inputs, forms for devices. */
export function practiceFacts(file: PythonFile, list: Telling): void {
  pruning(file, list);
  startingWeights(file, list);
  list.where("frozenBackbone", (known) => features(file, known));
  for (const [form, pattern] of DEVICE_FORMS) {
    const [call] = file.callsLike("qualified", pattern);
    if (call === undefined) continue;
    list.add("deviceFormat", form, call.span);
    break;
  }
}

/** What the one image model of the file starts from; nothing is said where a checkpoint of one's own may be loaded into it. */
function startingWeights(file: PythonFile, list: Telling): void {
  const [only, ...others] = zooCalls(file);
  if (only === undefined || others.length > 0 || only.weights === "unknown") return;
  const loads = file
    .callsLike("last", /^load(?:_\w+)?$/)
    .some(({ last }) => last !== "load_data" && last !== "load_dataset");
  if (only.weights === "published" || !loads)
    list.add("pretrainedWeights", only.weights === "published", only.call.span);
}

/** Pruning that masks whole channels, the same share of every layer: in a loop over the model's modules. */
function pruning(file: PythonFile, list: Telling): void {
  const [masks] = file.callsLike(
    "qualified",
    /(?:^|\.)nn\.utils\.prune\.(?!is_pruned|remove)\w+$|(?:^|\.)prune_low_magnitude$/,
  );
  if (masks === undefined) return;
  list.add("maskedWeights", true, masks.span);
  const structured = file
    .callsLike("last", /(?:ln|random)_structured$/)
    .find((one) =>
      file.loops.some(
        ({ body, iterable }) =>
          body.start <= one.span.start &&
          one.span.end <= body.end &&
          /modules\(\)/.test(file.text.slice(iterable.from, iterable.to)),
      ),
    );
  const amount = structured && argument(file, structured, "amount", 2)?.value;
  if (structured && typeof amount === "number" && amount > 0 && amount < 1)
    list.add("maskedChannels", amount, structured.span);
}

const RANDOM_INPUTS =
  /^(?:Random(?!Sampler|State|Forest|Search)\w+|ColorJitter|(?:Rand|Auto|Trivial)Augment\w*|AugMix|Mix[Uu]p|Cut[Mm]ix|RandomErasing|GaussianNoise|SpecAugment|ImageDataGenerator|random_(?:flip|crop|rotation|zoom|brightness|contrast)\w*)$/;

/** Features of a frozen backbone: kept over the epochs, or changed in each by random changes of the inputs. */
function features(file: PythonFile, list: FactList): void {
  const [random] = file.callsLike("last", RANDOM_INPUTS);
  if (random) list.add("augmentation", true, random.span);
  // A list of what a network says of each batch, made under no_grad and gone through in each epoch.
  const kept = file.assignments.find(
    ({ value, target, span }) =>
      value.name === "ArrayComprehensionExpression" &&
      /with torch\.(?:no_grad|inference_mode)\(\):\s*$/.test(
        file.text.slice(Math.max(0, span.start - 200), span.start),
      ) &&
      file.loops.some(({ iterable }) => file.text.slice(iterable.from, iterable.to) === target),
  );
  if (kept) list.add("cachedFeatures", true, kept.span);
}

/** Calls that write or run a model in a form for phones and small boards. */
const DEVICE_FORMS: readonly (readonly [form: string, calls: RegExp])[] = [
  ["onnx", /^torch\.onnx\.(?:export|dynamo_export)$|^onnxruntime\.InferenceSession$|^ort\.InferenceSession$/],
  ["tflite", /(?:^|\.)lite\.(?:TFLiteConverter\.\w+|Interpreter)$/],
  ["coreml", /^(?:coremltools|ct)\.convert$/],
  ["gguf", /^llama_cpp\.Llama(?:\.from_pretrained)?$/],
  ["executorch", /^executorch\.exir\.to_edge\w*$/],
];
