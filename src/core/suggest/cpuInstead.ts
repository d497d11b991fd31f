import { PROCESSOR_ONLY } from "../estimate/idleCards.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** No accelerator for libraries that reckon on the processor alone: it only waits beside it. */
export const cpuInstead: SuggestionRule = {
  id: "cpu-instead",
  suggest(workload) {
    const { framework, accelerator: told, instanceType, cpuOnly } = workload.inputs;
    const { accelerator, instance } = hardwareOf(workload);
    if (cpuOnly?.value === true || accelerator === undefined || accelerator.kind === "cpu") return [];
    if (!PROCESSOR_ONLY.test(framework?.value ?? "")) return [];
    const where = instance === undefined ? accelerator.name : `${instance.name} with ${accelerator.name}`;
    return [
      {
        rule: "cpu-instead",
        title: "Run it without an accelerator",
        rationale: `${framework?.value} reckons on the processor alone: ${where} waits beside it.`,
        tradeOff:
          "None for the result. If other steps of the same job use the accelerator, give them a job of their own.",
        patch: {
          cpuOnly: true,
          accelerator: undefined,
          instanceType: undefined,
          acceleratorCount: undefined,
          acceleratorsPerNode: undefined,
          reservedPerNode: undefined,
        },
        at: told ?? instanceType,
      },
    ];
  },
};
