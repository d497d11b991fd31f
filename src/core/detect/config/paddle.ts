import { at } from "../../parse/config.ts";
import { flag } from "../facts.ts";
import { counted, dataset, measured, named } from "../readers.ts";
import { device } from "./configDevices.ts";
import {
  type ConfigTool,
  type ConfigView,
  detection,
  howMany,
  linked,
  type Schema,
  when,
} from "./configView.ts";

const halfPrecision = when((value) => flag(value) === true, "precision", "fp16");

/** PaddleSeg: iterations, and a data set and a model by their types. */
const SEGMENTATION: Schema = [
  ["iters", counted("steps")],
  ["batch_size", counted("perDeviceBatchSize")],
  ["model.type", named("model")],
  ["train_dataset.type", dataset],
  ["_base_", linked("base")],
];
/** PaddleDetection: epochs, a reader, an architecture. */
const DETECTION: Schema = [
  ["epoch", measured("epochs")],
  ["TrainReader.batch_size", counted("perDeviceBatchSize")],
  ["architecture", named("model")],
  [["TrainDataset.dataset_dir", "TrainDataset.name"], dataset],
  ["_BASE_", linked("base")],
];
/** PaddleClas and PaddleOCR: what holds for all under `Global`, an architecture, loaders. */
const GLOBAL: Schema = [
  [["Global.epochs", "Global.epoch_num"], measured("epochs")],
  [
    [
      "DataLoader.Train.sampler.batch_size",
      "DataLoader.Train.loader.batch_size",
      "Train.loader.batch_size_per_card",
      "Train.sampler.first_bs",
    ],
    counted("perDeviceBatchSize"),
  ],
  [["Arch.name", "Architecture.algorithm", "Architecture.Models.Student.algorithm"], named("model")],
  [
    [
      "DataLoader.Train.dataset.image_root",
      "Train.dataset.data_dir",
      "DataLoader.Train.dataset.name",
      "Train.dataset.name",
    ],
    dataset,
  ],
  ["Global.device", device],
  [["Global.use_amp", "AMP.use_amp"], halfPrecision],
];

/** The toolkits of PaddlePaddle that are driven by YAML. */
export const paddle: ConfigTool = {
  id: "paddle",
  hint: /^(?:iters|epoch|Global|LearningRate|_base_|train_dataset|lr_scheduler|loss)\s*:/m,
  detect(view) {
    const { root } = view;
    const one = (schema: Schema, anchor: readonly string[]) =>
      detection(view, {
        id: "paddle",
        framework: "paddle",
        role: /(?:^|\/)_base_\//.test(view.path) ? "fragment" : "run",
        kind: "train",
        anchor,
        schemas: [schema],
      });
    if (isSegmentation(view)) return one(SEGMENTATION, ["iters", "model", "_base_"]);
    if (
      view.keys.has("epoch") &&
      howMany(view, ["LearningRate", "TrainReader", "OptimizerBuilder", "_BASE_"]) >= 2
    )
      return one(DETECTION, ["epoch"]);
    const horizon = at(root, "Global.epochs") ?? at(root, "Global.epoch_num");
    if (horizon && howMany(view, ["Arch", "Architecture", "Optimizer", "Loss", "DataLoader", "Train"]) >= 2)
      return one(GLOBAL, ["Global.epochs", "Global.epoch_num"]);
    return undefined;
  },
};

/** A whole config, or one that gives the model of its base another form. */
function isSegmentation(view: ConfigView): boolean {
  const parts = ["train_dataset", "val_dataset", "optimizer", "lr_scheduler", "loss", "model"];
  const told = howMany(view, parts);
  return view.keys.has("iters")
    ? told >= 2
    : view.keys.has("_base_") && told >= 1 && at(view.root, "loss.types") !== undefined;
}
