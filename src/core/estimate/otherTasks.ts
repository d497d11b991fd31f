import type { Task } from "../model/workload.ts";
import { apiWork } from "./api.ts";
import type { FactorList } from "./factor.ts";
import { inferenceWork } from "./inference.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import type { Work } from "./work.ts";

/** A task's model: adds its factors to the list and returns time and energy as functions of their values. */
export type WorkModel = (scenario: Scenario, branch: Branch, factors: FactorList, notes: Notes) => Work;

/** Tasks that do not train: each brings its own model of time and energy to the shared chain. */
export const OTHER_TASKS: { readonly [T in Task]?: WorkModel } = {
  inference: inferenceWork,
  serving: inferenceWork,
  api: apiWork,
};
