import type { FactValues } from "../model/fact.ts";
import { CITE } from "./citations.ts";
import { range, type Term } from "./factor.ts";
import { assume, warn } from "./notes.ts";
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
  warn(
    notes,
    "missing-input",
    "steps",
    "The number of the agent's steps is unknown. A wide range of usual numbers was used.",
  );
  const usual = range(
    "actions over the run",
    "1",
    [1e5, 1e6, 2e7],
    "the number of steps is unknown",
    CITE.judgement,
  );
  assume(notes, "steps", usual);
  return { actions: usual, known: false };
}
