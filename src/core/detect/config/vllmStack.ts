import { counted, named, precisionName } from "../readers.ts";
import { type ConfigTool, detection, textAt } from "./configView.ts";

/** Values of the vLLM production stack's Helm chart; the first of its models is the run. */
export const vllmStack: ConfigTool = {
  id: "vllm-stack",
  hint: /modelURL/,
  detect(view) {
    const first = "servingEngineSpec.modelSpec.0";
    if (textAt(view.root, `${first}.modelURL`) === undefined) return undefined;
    return detection(view, {
      id: "vllm-stack",
      framework: "vllm",
      role: "run",
      kind: "inference",
      anchor: [`${first}.modelURL`],
      schemas: [
        [
          [`${first}.modelURL`, named("model")],
          [`${first}.requestGPU`, counted("acceleratorsPerNode")],
          [`${first}.vllmConfig.maxModelLen`, counted("sequenceLength")],
          [`${first}.vllmConfig.dtype`, precisionName],
        ],
      ],
      more: (list) => list.add("task", "serving", view.root.span),
    });
  },
};
