import { whatIf } from "../estimate/whatIf.ts";
import type { Citation, Sourced } from "../model/source.ts";
import type { Patch, Suggestion } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";

/** What a rule has to say of its idea; the saving is the core's. */
interface Idea {
  readonly rule: string;
  readonly title: string;
  readonly rationale: string;
  readonly tradeOff: string;
  readonly patch: Patch;
  /** What the saving is reckoned with, where that says more than the change to make. */
  readonly reckoned?: Patch;
  /** The input to change: its place in a file is where the idea stands. */
  readonly at?: Sourced<unknown> | undefined;
  readonly citation?: Citation;
}

/** An idea with its saving; none where the core cannot reckon the changed run. */
export function suggestion(workload: Workload, idea: Idea): readonly Suggestion[] {
  const { at, citation, reckoned = idea.patch, ...said } = idea;
  const saving = whatIf(workload, reckoned);
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
