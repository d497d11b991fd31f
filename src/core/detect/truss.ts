import { findAccelerator } from "../data/accelerators.ts";
import { at } from "../parse/config.ts";
import { type ConfigTool, detection, howMany, type Schema, textAt } from "./configView.ts";
import { counted, named, precisionName } from "./vocabulary.ts";

const SCHEMA: Schema = [
  [
    [
      "trt_llm.build.checkpoint_repository.repo",
      "model_metadata.repo_id",
      "model_cache.0.repo_id",
      "hf_cache.0.repo_id",
      "model_name",
    ],
    named("model"),
  ],
  ["trt_llm.build.max_seq_len", counted("sequenceLength")],
  ["trt_llm.build.quantization_type", precisionName],
];

/** Baseten's Truss: a model with the accelerator that serves it. */
export const truss: ConfigTool = {
  id: "truss",
  hint: /^resources\s*:/m,
  detect(view) {
    const { root } = view;
    const written = textAt(root, "resources.accelerator");
    const own = ["model_name", "model_metadata", "requirements", "python_version", "trt_llm", "base_image"];
    // A command of its own is read with the job files.
    if (written === undefined || howMany(view, own) < 2 || at(root, "docker_server") !== undefined)
      return undefined;
    return detection(view, {
      id: "truss",
      framework: "truss",
      role: "run",
      kind: "inference",
      anchor: ["model_name", "resources"],
      schemas: [SCHEMA],
      more(list) {
        const [card = "", number] = written.split(":");
        const span = (at(root, "resources.accelerator") ?? root).span;
        list.add("task", "inference", span);
        list.add("accelerator", findAccelerator(card) ? card : undefined, span);
        list.add("acceleratorsPerNode", Number(number ?? 1) || undefined, span);
      },
    });
  },
};
