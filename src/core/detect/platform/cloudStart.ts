import type { RunKind } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { Call } from "../../parse/python.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import type { FactList } from "../facts.ts";
import { read } from "../pairs.ts";
import type { Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";

/** The call that sends a run to a cloud, and what it sends. */
export interface Start {
  readonly call: Call;
  readonly kind: RunKind;
}

export const HYPERPARAMETERS: Vocabulary = { ...COMMON, ...(COMMON.epochs ? { epoch: COMMON.epochs } : {}) };

/** Facts of a dictionary of hyper-parameters or inputs that a job is handed. */
export function mapFacts(value: Value, span: Span, list: FactList): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  read(
    Object.entries(value as ValueMap).map(([key, inner]) => ({ key, value: inner, span })),
    HYPERPARAMETERS,
    list,
  );
}
