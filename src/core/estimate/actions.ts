import type { FactValues } from "../model/fact.ts";
import type { Term } from "./factor.ts";
import { assume, warnUnknown } from "./notes.ts";
import { PRIORS } from "./priors.ts";
import type { Notes } from "./scenario.ts";

/** An iteration of RLlib gathers a batch of so many actions where none is told; from so many "steps" on they are actions themselves. */
const RLLIB = { batch: 4000, actions: 20_000 } as const;

/** How often the agent acts over the run: `steps` count its actions. */
export function actionsOf(
  values: Partial<FactValues>,
  notes: Notes,
): { readonly actions: Term; readonly known: boolean } {
  const { steps, examples, epochs = 1, framework, globalBatchSize } = values;
  const isIterations = framework === "rllib" && (steps ?? 0) < RLLIB.actions;
  const each = isIterations ? (globalBatchSize ?? RLLIB.batch) : 1;
  const told = steps === undefined ? examples && examples * epochs : steps * each;
  if (told !== undefined) return { actions: told, known: true };
  warnUnknown(notes, "steps", "number of the agent's steps");
  assume(notes, "steps", PRIORS.actions);
  return { actions: PRIORS.actions, known: false };
}
