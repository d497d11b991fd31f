import type { Comparison } from "../estimate/whatIf.ts";
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
  const anchor = at?.provenance.kind === "detected" ? at.provenance.evidence : workload.anchor;
  return [
    {
      ...said,
      workloadId: workload.id,
      saving,
      ...(anchor === undefined ? {} : { anchor }),
      ...(citation === undefined ? {} : { citation }),
    },
  ];
}
