import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Value } from "../../parse/value.ts";
import { mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, dataset, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { keywordPairs } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";

/** Arguments of `yolo train`, the same in Python, on the command line and in YAML. */
export const ULTRALYTICS: Vocabulary = {
  ...COMMON,
  batch: counted("perDeviceBatchSize"),
  data: dataset,
  imgsz: counted("imageSize"),
  // Patience is early stopping here, on by default; 0 switches it off.
  patience: (value, list, span) => {
    list.add("earlyStopping", positive(value) === undefined ? undefined : true, span);
    list.add("earlyStoppingPatience", count(value), span);
  },
  device: (value: Value, list: FactList, span) => {
    const several = Array.isArray(value)
      ? value.length
      : typeof value === "string" && /^\d+(?:,\d+)+$/.test(value)
        ? value.split(",").length
        : undefined;
    if (value === "cpu") list.add("cpuOnly", true, span);
    else list.add("acceleratorsPerNode", several, span);
  },
  time: (value, list, span) => list.add("wallClockLimitHours", positive(value), span),
};

/** The library's models; a project of its makers may import a helper alone. */
const MODELS = ["YOLO", "RTDETR", "SAM", "FastSAM", "NAS", "YOLOWorld", "YOLOE"];

/** Ultralytics: `YOLO("yolov8n.pt").train(data=…)`; `predict` and `track` are inference. */
export const ultralytics: Detector<ParsedFile> = {
  id: "ultralytics",
  languages: ["python", "notebook"],
  appliesTo: (file) => mentions(file, /ultralytics/) && mentions(file, /\.(?:train|predict|tune|track)\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const starts = ["train", "tune", "predict", "track"]
      .flatMap((last) => python.callsNamed(last))
      .filter((call) => runs(python, call) && !/^(?:trainer|F|np)\./.test(call.name));
    const anchor = starts[0];
    if (anchor === undefined || !isScript(python) || !MODELS.some((one) => python.callsNamed(one).length > 0))
      return [];
    const list = factList(file, "ultralytics");
    read(keywordPairs(python, anchor), ULTRALYTICS, list);
    list.add("framework", "ultralytics", anchor.span);
    repeatFacts(python, anchor, list);
    subjectFacts(python, list);
    const inference = anchor.last === "predict" || anchor.last === "track";
    return [
      list.done({
        role: "run",
        kind: inference
          ? "inference"
          : anchor.last === "tune"
            ? "sweep"
            : /\.pt$/.test(String(list.get("model") ?? ""))
              ? "finetune"
              : "train",
        anchor: anchor.span,
        rank: 75,
      }),
    ];
  },
};
