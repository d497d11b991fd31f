import { whatIf } from "../estimate/whatIf.ts";
import type { WhatIf } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import type { Patch, Suggestion } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";

/** What several ideas save together: the joint run reckoned again, never two savings added up. The later patch holds. */
export function jointSaving(
  workload: Workload,
  suggestions: readonly Pick<Suggestion, "patch">[],
): WhatIf | Problem {
  const patch: Patch = Object.assign({}, ...suggestions.map((one) => one.patch));
  return whatIf(workload, patch);
}
