/** A limit that a person set, in one of two units. */
export interface Budget {
  readonly kgCO2e?: number;
  readonly kWh?: number;
}

/** What to say of a budget: nothing, once that it is heading over, once that it is used up. */
export type BudgetState = "within" | "heading-over" | "over";

/** Warned at this share of the budget, projected. */
const WARN_AT = 0.8;

/**
 * Where a run or a month stands against its budget: over when what was drawn reaches it, heading over when the
 * projection (or what was drawn) reaches four fifths. An unknown figure says nothing.
 */
export function budgetState(
  budget: Budget,
  drawn: { readonly kgCO2e?: number; readonly kWh?: number },
  projected: { readonly kgCO2e?: number; readonly kWh?: number },
): BudgetState {
  let state: BudgetState = "within";
  for (const unit of ["kgCO2e", "kWh"] as const) {
    const limit = budget[unit];
    if (limit === undefined || !(limit > 0)) continue;
    const sofar = drawn[unit] ?? 0;
    if (sofar >= limit) return "over";
    if (Math.max(sofar, projected[unit] ?? 0) >= WARN_AT * limit) state = "heading-over";
  }
  return state;
}
