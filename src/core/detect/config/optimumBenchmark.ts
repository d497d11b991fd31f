import { counted, named, precisionName } from "../readers.ts";
import { type ConfigTool, detection, textAt } from "./configView.ts";
import { defaultsOf } from "./hydraGroups.ts";

/** Hugging Face's optimum-benchmark: Hydra's groups choose a backend and what is measured on it. */
export const optimumBenchmark: ConfigTool = {
  id: "optimum-benchmark",
  hint: /^[ \t]*-[ \t]*(?:benchmark|scenario)[ \t]*:/m,
  detect(view) {
    const { root } = view;
    const chosen = new Map(defaultsOf(root).map(({ group, choice }) => [group, choice]));
    const model = textAt(root, "model") ?? textAt(root, "backend.model");
    const scenario = chosen.get("benchmark") ?? chosen.get("scenario");
    if (!chosen.has("backend") || scenario === undefined || model === undefined) return undefined;
    return detection(view, {
      id: "optimum-benchmark",
      framework: "optimum-benchmark",
      role: "run",
      kind: scenario === "training" ? "train" : "inference",
      anchor: ["model", "backend.model"],
      schemas: [
        [
          [["model", "backend.model"], named("model")],
          [["backend.torch_dtype", "backend.auto_device_dtype"], precisionName],
          [
            ["benchmark.input_shapes.batch_size", "scenario.input_shapes.batch_size"],
            counted("perDeviceBatchSize"),
          ],
        ],
      ],
    });
  },
};
