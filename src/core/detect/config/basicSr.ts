import { at, keysOf } from "../../parse/config.ts";
import { counted, dataset, named } from "../readers.ts";
import { type ConfigTool, detection, type Schema, textAt } from "./configView.ts";

const SCHEMA: Schema = [
  [["network_g.type", "model_type"], named("model")],
  ["train.total_iter", counted("steps")],
  [["datasets.train.batch_size_per_gpu", "datasets.train.batch_size"], counted("perDeviceBatchSize")],
  ["num_gpu", counted("acceleratorsPerNode")],
  ["datasets.train.name", dataset],
];

/** BasicSR and what was built on it: restoration of images, with options to train and options to test. */
export const basicSr: ConfigTool = {
  id: "basicsr",
  hint: /^network_g\s*:/m,
  detect(view) {
    const { root } = view;
    const datasets = keysOf(at(root, "datasets"));
    if (!view.keys.has("model_type") || datasets.length === 0) return undefined;
    const trains = at(root, "train.total_iter") !== undefined;
    if (!trains && !(datasets.every((key) => /^test/.test(key)) && at(root, "path") !== undefined))
      return undefined;
    return detection(view, {
      id: "basicsr",
      framework: "basicsr",
      role: "run",
      kind: trains ? "train" : "inference",
      anchor: ["train.total_iter", "model_type"],
      schemas: [SCHEMA],
      more(list) {
        const tested = datasets.flatMap((key) => textAt(root, `datasets.${key}.name`) ?? []);
        if (!trains && tested.length > 0) list.add("dataset", tested, (at(root, "datasets") ?? root).span);
      },
    });
  },
};
