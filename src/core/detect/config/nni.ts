import { at } from "../../parse/config.ts";
import { counted } from "../readers.ts";
import { type ConfigTool, detection, linked, type Schema, textAt } from "./configView.ts";

/** Keys of both versions of the experiment schema. */
const SCHEMA: Schema = [
  [["maxTrialNumber", "maxTrialNum"], counted("trials")],
  [["trialGpuNumber", "trial.gpuNum", "trial.worker.gpuNum"], counted("acceleratorsPerNode")],
];

/** Microsoft NNI: an experiment that tries a command with many settings. */
export const nni: ConfigTool = {
  id: "nni",
  hint: /trialCommand|trialConcurrency/,
  detect(view) {
    const { root } = view;
    const command = textAt(root, "trialCommand") ?? textAt(root, "trial.command");
    if (command === undefined || !/\.py\b|train/.test(command)) return undefined;
    return detection(view, {
      id: "nni",
      framework: "nni",
      role: "run",
      kind: "sweep",
      anchor: ["maxTrialNumber", "maxTrialNum", "trialCommand", "trial"],
      schemas: [SCHEMA],
      more(list) {
        const where = at(root, "trialCommand") ?? at(root, "trial.command") ?? root;
        linked("script")(command.split(/\s/).find((word) => word.endsWith(".py")) ?? null, list, where.span);
      },
    });
  },
};
