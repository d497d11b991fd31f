import type { Span } from "../../model/source.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value } from "../../parse/value.ts";
import { count } from "../facts.ts";
import { runs } from "./entry.ts";
import { argument } from "./pythonPairs.ts";
import { isUncounted } from "./uncounted.ts";

const KERAS = /^(?:tensorflow\.|tf\.)?(?:\w+\.)*keras\.(?:\w+\.)*[A-Z]\w*$/;
const TORCH = /^torch\.nn\.(?:modules\.\w+\.)?[A-Z]\w*$/;
/** Layers whose work grows with the length of a text, or which hold networks of their own. */
const UNREAD = /Conv[13]D|Separable|Depthwise|Transpose|LSTM|GRU|RNN|Attention|Embedding|Transformer|Lazy/;
/** A network that comes from elsewhere, of which the written layers are the head; estimators that build their own. */
const BESIDE =
  /\b(?:resnet|vgg|backbone|(?:base|pretrained)_model|pretrained|load_state_dict|__dict__|estimator)\b/i;
/** Where each weight is used once for an example, its parameters tell its work; convolutions use theirs again and again. */
const MOST_USES = 3;

/**
 * The largest network that a file writes out layer by layer, in billions of parameters: fully connected layers, and small
 * pictures' convolutions in Keras. Undefined where any layer's size is only known when it runs.
 */
export function writtenParamsB(
  python: PythonFile,
): { readonly value: number; readonly span: Span } | undefined {
  const layers = python
    .callsLike("qualified", /(?:^|\.)(?:keras|nn)\.(?:\w+\.)*[A-Z]/)
    .filter((call) => (KERAS.test(call.qualified) || TORCH.test(call.qualified)) && runs(python, call));
  if (layers.length === 0 || layers.some((call) => UNREAD.test(call.last)) || BESIDE.test(python.text))
    return undefined;
  let largest: { readonly value: number; readonly span: Span } | undefined;
  for (const network of networksOf(python, layers)) {
    const size = network.every((call) => TORCH.test(call.qualified))
      ? linearSize(python, network)
      : sequentialSize(python, network);
    if (size === undefined) return undefined;
    const [first] = network;
    if (first && size / 1e9 > (largest?.value ?? 0)) largest = { value: size / 1e9, span: first.span };
  }
  return largest;
}

/** Layers that stand in the same class, in the same `Sequential`, or are added to the same model one after the other. */
function networksOf(python: PythonFile, layers: readonly Call[]): readonly (readonly Call[])[] {
  const wholes = layers.filter((call) => call.last === "Sequential");
  const groups = new Map<unknown, Call[]>();
  for (const call of layers.filter(
    (one) => one.last !== "Sequential" && /Dense|Linear|Conv|Input|Flatten|Pool/.test(one.last),
  )) {
    const [head = ""] = call.scope.split(".");
    const isClass = python.definitionsNamed(head).some((one) => one.kind === "class");
    const around = wholes.find(({ span }) => span.start < call.span.start && call.span.end <= span.end);
    const before = wholes
      .filter(({ span, scope }) => span.end < call.span.start && scope === call.scope)
      .at(-1);
    const key = isClass ? head : (around ?? before ?? call);
    const same = groups.get(key);
    if (same) same.push(call);
    else groups.set(key, [call]);
  }
  return [...groups.values()];
}

/** PyTorch's layers tell both of their sides. */
function linearSize(python: PythonFile, network: readonly Call[]): number | undefined {
  let size = 0;
  for (const call of network) {
    if (call.last === "Flatten" || /Pool/.test(call.last)) continue;
    const from = count(argument(python, call, "in_features", 0)?.value);
    const to = count(argument(python, call, "out_features", 1)?.value);
    if (
      call.last !== "Linear" ||
      holdsOthers(python, call) ||
      from === undefined ||
      to === undefined ||
      isUncounted(call)
    )
      return undefined;
    size += (from + 1) * to;
  }
  return size;
}

/** Whether what a layer belongs to is made of more than PyTorch's own parts. */
function holdsOthers(python: PythonFile, { scope }: Call): boolean {
  return (
    scope !== "" &&
    python.callsLike("last", /^[A-Z]/).some((call) => call.scope === scope && !TORCH.test(call.qualified))
  );
}

/** Keras' layers tell what they give; the first, or an `Input` before it, what it takes. */
function sequentialSize(python: PythonFile, network: readonly Call[]): number | undefined {
  let shape: readonly number[] | undefined;
  let size = 0;
  let work = 0;
  for (const call of network) {
    if (isUncounted(call)) return undefined;
    const told =
      argument(python, call, "input_shape") ??
      argument(python, call, "shape", call.last.startsWith("Input") ? 0 : undefined) ??
      argument(python, call, "input_dim");
    const taken = told && numbers(told.value);
    if (taken) shape = taken;
    if (shape === undefined) return undefined;
    const channels = shape.at(-1) ?? 1;
    const [width, height] = shape.length === 3 ? shape : [undefined, undefined];
    if (call.last === "Flatten") shape = [shape.reduce((product, one) => product * one, 1)];
    else if (call.last === "Dense") {
      const units = count(argument(python, call, "units", 0)?.value);
      if (units === undefined) return undefined;
      size += (channels + 1) * units;
      work += channels * units;
      shape = [...shape.slice(0, -1), units];
    } else if (/^Global\w*Pooling2D$/.test(call.last)) shape = [channels];
    else if (/Pooling2D$|^Conv2D$/.test(call.last)) {
      if (width === undefined || height === undefined) return undefined;
      const convolves = call.last === "Conv2D";
      const kernel = convolves
        ? numbers(argument(python, call, "kernel_size", 1)?.value)
        : (numbers(argument(python, call, "pool_size", 0)?.value) ?? [2]);
      const filters = convolves ? count(argument(python, call, "filters", 0)?.value) : channels;
      const [wide] = kernel ?? [];
      if (wide === undefined || filters === undefined) return undefined;
      const high = kernel?.[1] ?? wide;
      const [step = convolves ? 1 : wide] =
        numbers(argument(python, call, "strides", convolves ? 2 : 1)?.value) ?? [];
      const isPadded = argument(python, call, "padding")?.value === "same";
      const [across, down] = [
        [width, wide],
        [height, high],
      ].map(([side = 1, part = 1]) => Math.ceil((isPadded ? side : side - part + 1) / step));
      shape = [Math.max(1, across ?? 1), Math.max(1, down ?? 1), filters];
      if (convolves) {
        const weights = wide * high * channels * filters;
        size += weights + filters;
        work += weights * (shape[0] ?? 1) * (shape[1] ?? 1);
      }
    } else if (!call.last.startsWith("Input")) return undefined;
  }
  return size > 0 && work <= MOST_USES * size ? size : undefined;
}

function numbers(value: Value | undefined): readonly number[] | undefined {
  const list = Array.isArray(value) ? value : [value];
  const read = list.map((one) => count(one));
  return read.every((one) => one !== undefined) ? read : undefined;
}
