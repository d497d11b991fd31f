import type { FactName } from "./fact.ts";

/** Inputs that tell one thing in several ways: the one that a person tells takes the others' place. */
export const SAME_THING: readonly (readonly Exclude<FactName, "task">[])[] = [
  ["epochs", "steps", "tokensB"],
  ["acceleratorCount", "acceleratorsPerNode", "nodes"],
  ["accelerator", "instanceType", "cpuOnly"],
  ["region", "country", "gCO2ePerKWh"],
  ["globalBatchSize", "perDeviceBatchSize"],
];
