import type { Argument, Call, PythonFile } from "./python.ts";

/** A call that makes an image model of a library's zoo, and what its weights are when training begins. */
export interface ZooCall {
  readonly call: Call;
  readonly library: "torchvision" | "keras" | "timm" | "ultralytics";
  readonly weights: "fresh" | "published" | "unknown";
}

const TORCHVISION = /^torchvision\.models(?:\.\w+)*\.(?!get_|list_)[a-z]\w*$/;
const KERAS = /^(?:tensorflow\.keras|tf\.keras|keras)\.applications(?:\.\w+)*\.[A-Z]\w*$/;
const TIMM = /^timm\.(?:models\.)?create_model$/;
const ULTRALYTICS = /^ultralytics\.(?:YOLO|RTDETR)$/;
const ZOO = new RegExp([TORCHVISION, KERAS, TIMM, ULTRALYTICS].map(({ source }) => source).join("|"));

/** Calls that make an image model by its name: by each library's own default where nothing is said of weights. */
export function zooCalls(file: PythonFile): readonly ZooCall[] {
  return file.callsLike("qualified", ZOO).flatMap((call) => {
    const made = of(file, call);
    return made === undefined ? [] : [{ call, ...made }];
  });
}

function of(file: PythonFile, call: Call): Omit<ZooCall, "call"> | undefined {
  const open = call.args.some((one) => one.unpacked);
  const weights = (default_: ZooCall["weights"], ...names: readonly string[]) => {
    const said = call.args.find((one) => names.includes(one.name ?? ""));
    if (said !== undefined) return startOf(file, said);
    return open ? "unknown" : default_;
  };
  if (TORCHVISION.test(call.qualified)) {
    // `resnet50(True)`, as older code has it.
    const first = call.args.find((one) => one.name === undefined && !one.unpacked);
    return {
      library: "torchvision",
      weights: first ? "unknown" : weights("fresh", "weights", "pretrained", "weights_backbone"),
    };
  }
  if (KERAS.test(call.qualified)) return { library: "keras", weights: weights("published", "weights") };
  if (TIMM.test(call.qualified)) return { library: "timm", weights: weights("fresh", "pretrained") };
  if (!ULTRALYTICS.test(call.qualified)) return undefined;
  const name = call.args.find((one) => one.name === "model" || (one.name === undefined && !one.unpacked));
  const written = name === undefined ? "" : textOf(file, name);
  const form = /\.(yaml|yml|pt)["']$/.exec(written)?.[1];
  const start = form === undefined ? "unknown" : form === "pt" ? "published" : "fresh";
  return { library: "ultralytics", weights: start };
}

function startOf(file: PythonFile, said: Argument): ZooCall["weights"] {
  const written = textOf(file, said);
  if (written === "None" || written === "False") return "fresh";
  return written === "True" || /^["']\w+["']$|_Weights\.\w+$/.test(written) ? "published" : "unknown";
}

function textOf({ text }: PythonFile, { value }: Argument): string {
  return text.slice(value.from, value.to);
}
