import { findAccelerator } from "../../data/accelerators.ts";
import { at } from "../../parse/config.ts";
import { counted, named, precisionName } from "../readers.ts";
import { type ConfigTool, detection, howMany, type Schema, textAt } from "./configView.ts";

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

/** Servers whose command line says more than the file around it; the job files read it. */
const OWN_PROGRAM = /vllm|text-generation-launcher|sglang|llama-server|python|torchrun/;

/** Baseten's Truss: a model with the accelerator that serves it. */
export const truss: ConfigTool = {
  id: "truss",
  hint: /^resources\s*:/m,
  detect(view) {
    const { root } = view;
    const written = textAt(root, "resources.accelerator");
    const own = ["model_name", "model_metadata", "requirements", "python_version", "trt_llm", "base_image"];
    // A command of its own is read with the job files.
    if (written === undefined || howMany(view, own) < 2) return undefined;
    const started = textAt(root, "docker_server.start_command");
    if (started !== undefined && OWN_PROGRAM.test(started)) return undefined;
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
        list.add("task", "serving", span);
        list.add("accelerator", findAccelerator(card) ? card : undefined, span);
        list.add("acceleratorsPerNode", Number(number ?? 1) || undefined, span);
      },
    });
  },
};
