import { at, scalarAt } from "../../parse/config.ts";
import { count, flag, name, positive } from "../facts.ts";
import { counted, dataset, measured, named } from "../readers.ts";
import { device, devices } from "./configDevices.ts";
import { type ConfigTool, detection, howMany, linked, textAt, when } from "./configView.ts";

const names = (value: unknown) =>
  typeof value === "string"
    ? [...value.matchAll(/["']([\w./-]+)["']/g)].map((one) => one[1] ?? "")
    : Array.isArray(value)
      ? value.map(String)
      : [];

/** Detectron2's configuration tree, and others of its family with upper-case sections. */
export const detectron2: ConfigTool = {
  id: "detectron2",
  hint: /^(?:SOLVER|MODEL|_BASE_)\s*:/m,
  detect(view) {
    const { root } = view;
    const solver = at(root, "SOLVER");
    if (!view.keys.has("MODEL") && !solver) return undefined;
    if (
      (!solver && !view.keys.has("_BASE_")) ||
      howMany(view, ["SOLVER", "MODEL", "DATASETS", "_BASE_", "INPUT", "TEST", "DATALOADER"]) < 2
    )
      return undefined;
    if (
      at(root, "MODEL.META_ARCHITECTURE") === undefined &&
      at(root, "MODEL.WEIGHTS") === undefined &&
      at(root, "SOLVER.IMS_PER_BATCH") === undefined &&
      at(root, "DATASETS.TRAIN") === undefined &&
      at(root, "DATASETS.NAMES") === undefined &&
      at(root, "SOLVER.MAX_ITER") === undefined
    )
      return undefined;
    const base = /(?:^|\/)(?:_?Base)[-_.]/i.test(view.path);
    return detection(view, {
      id: "detectron2",
      framework: "detectron2",
      role: base ? "fragment" : "run",
      kind: !solver && at(root, "TEST.EXPECTED_RESULTS") ? "inference" : "train",
      anchor: ["SOLVER.MAX_ITER", "SOLVER", "MODEL.WEIGHTS", "MODEL", "_BASE_"],
      schemas: [
        [
          [["MODEL.META_ARCHITECTURE", "MODEL.WEIGHTS", "MODEL.NAME"], named("model")],
          [
            ["DATASETS.TRAIN", "DATASETS.NAMES"],
            (value, list, span) =>
              list.add("dataset", names(value).length > 0 ? names(value) : undefined, span),
          ],
          [["SOLVER.MAX_EPOCHS", "SOLVER.MAX_EPOCH", "SOLVER.MAX_NUM_EPOCHS"], measured("epochs")],
          // One step beside a number of epochs is a place holder.
          [
            "SOLVER.MAX_ITER",
            (value, list, span) => {
              if (value !== 1 || !list.has("epochs")) list.add("steps", count(value), span);
            },
          ],
          [["SOLVER.IMS_PER_BATCH", "TRAIN.BATCH_SIZE_TOTAL"], counted("globalBatchSize")],
          ["SOLVER.AMP.ENABLED", when((value) => flag(value as string) === true, "precision", "fp16")],
          [
            "INPUT.MIN_SIZE_TRAIN",
            (value, list, span) =>
              list.add("imageSize", positive(Number(/\d+/.exec(String(value))?.[0])), span),
          ],
          ["_BASE_", linked("base")],
        ],
      ],
    });
  },
};

/** Ultralytics' arguments: those of a run (`args.yaml`), not a data set's or a model's definition. */
export const ultralyticsArgs: ConfigTool = {
  id: "ultralytics-args",
  hint: /\bimgsz\b/,
  detect(view) {
    if (
      howMany(view, [
        "task",
        "mode",
        "model",
        "data",
        "epochs",
        "batch",
        "imgsz",
        "lr0",
        "lrf",
        "mosaic",
        "close_mosaic",
      ]) < 4 ||
      !view.keys.has("imgsz")
    )
      return undefined;
    const mode = textAt(view.root, "mode") ?? "train";
    if (/^(?:export|track|benchmark)$/.test(mode)) return undefined;
    const trains = mode === "train";
    const weights = /\.pt$/.test(textAt(view.root, "model") ?? "");
    return detection(view, {
      id: "ultralytics-args",
      framework: "ultralytics",
      role: "run",
      kind: trains ? (weights ? "finetune" : "train") : "inference",
      anchor: ["model", "data", "epochs"],
      schemas: [
        [
          ["model", named("model")],
          ["data", dataset],
          ...(trains
            ? ([
                ["epochs", measured("epochs")],
                ["amp", when((value) => flag(value as string) === true, "precision", "fp16")],
                [
                  "patience",
                  when(
                    (value) =>
                      (positive(value as number) ?? 0) > 0 &&
                      (positive(value as number) ?? 0) <
                        (positive(scalarAt(view.root, "epochs") ?? null) ?? 0),
                    "earlyStopping",
                    true,
                  ),
                ],
              ] as const)
            : []),
          ["batch", counted("perDeviceBatchSize")],
          ["imgsz", counted("imageSize")],
          [
            "device",
            (value, list, span) =>
              typeof value === "string" && /^[a-z]/i.test(value)
                ? device?.(value, list, span)
                : Array.isArray(value) || (typeof value === "string" && value.includes(","))
                  ? devices?.(value, list, span)
                  : undefined,
          ],
          ["time", measured("wallClockLimitHours")],
        ],
      ],
    });
  },
};

/** MMEngine's configuration as YAML or JSON. */
export const mmengineConfig: ConfigTool = {
  id: "mmengine-config",
  hint: /train_cfg|optim_wrapper|train_dataloader/,
  detect(view) {
    if (
      howMany(view, [
        "train_cfg",
        "optim_wrapper",
        "train_dataloader",
        "param_scheduler",
        "default_hooks",
        "runner",
        "data",
        "model",
      ]) < 3 ||
      howMany(view, ["train_cfg", "runner"]) === 0
    )
      return undefined;
    return detection(view, {
      id: "mmengine-config",
      framework: "mmengine",
      role: "run",
      kind: "train",
      anchor: ["train_cfg.max_epochs", "train_cfg.max_iters", "train_cfg", "runner"],
      schemas: [
        [
          [["model.type"], (value, list, span) => list.add("model", name(value as string), span)],
          [["train_dataloader.dataset.type", "data.train.type", "dataset_type"], dataset],
          [["train_cfg.max_epochs", "runner.max_epochs", "total_epochs"], measured("epochs")],
          [["train_cfg.max_iters", "runner.max_iters"], counted("steps")],
          [["train_dataloader.batch_size", "data.samples_per_gpu"], counted("perDeviceBatchSize")],
          ["optim_wrapper.accumulative_counts", counted("gradientAccumulation")],
          ["optim_wrapper.type", when((value) => value === "AmpOptimWrapper", "precision", "fp16")],
          ["_base_", linked("base")],
        ],
      ],
    });
  },
};
