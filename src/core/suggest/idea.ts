import type { Comparison } from "../estimate/whatIf.ts";
import type { Evidence, Sourced } from "../model/source.ts";
import type { Idea, Suggestion } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";

/** An idea with its saving; none where the core cannot reckon the changed run. */
export function suggestion(
  workload: Workload,
  idea: Idea,
  compared: Pick<Comparison, "saved">,
): readonly Suggestion[] {
  const { at, citation, ...said } = idea;
  const saving = compared.saved(idea.patch);
  if (!("after" in saving)) return [];
  const anchor = anchorOf(workload, at);
  const { runsPerYear } = workload.inputs;
  return [
    {
      ...said,
      workloadId: workload.id,
      // The changed run as a whole is many times the idea's own size.
      saving: { ...saving, after: { totalKgCO2e: saving.after.totalKgCO2e } },
      ...(runsPerYear === undefined ? {} : { runsPerYear: runsPerYear.value }),
      ...(anchor === undefined ? {} : { anchor }),
      ...(at?.provenance.kind === "configured" ? { told: true } : {}),
      ...(citation === undefined ? {} : { citation }),
    },
  ];
}

/** The place of the input that an idea speaks of, or of the run. */
export function anchorOf(workload: Workload, at: Sourced<unknown> | undefined): Evidence | undefined {
  return at?.provenance.kind === "detected" ? at.provenance.evidence : workload.anchor;
}
