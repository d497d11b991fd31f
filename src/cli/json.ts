import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Provenance, Sourced } from "../core/model/source.ts";
import type { Suggestion } from "../core/model/suggestion.ts";

/** The object that `estimate --format json` prints (outputSchema.ts, docs/json.md); numbers in full. */
export function estimateJson(estimate: Estimate) {
  const { shares, assumptions, steps, crossChecks, problems } = estimate;
  return {
    ...quantitiesOf(estimate),
    ...circumstancesOf(estimate),
    shares,
    assumptions,
    filled: filledOf(estimate),
    steps,
    crossChecks,
    problems,
  };
}

/** The object that `scan --format json` prints. */
export function scanJson(analysis: Analysis, filesRead: number, problems: readonly Problem[]) {
  const { total } = analysis;
  return {
    workloads: analysis.estimates.map(workloadJson),
    ...(total === undefined
      ? {}
      : { total: { runs: total.runs, energyKWh: total.energyKWh, totalKgCO2e: total.totalKgCO2e } }),
    suggestions: analysis.suggestions.map(suggestionJson),
    filesRead,
    problems: [...problems, ...analysis.problems],
  };
}

function workloadJson(estimate: Estimate) {
  const { workload } = estimate;
  return {
    id: workload.id,
    label: workload.label,
    ...placeJson(workload.anchor),
    paths: workload.paths,
    ...circumstancesOf(estimate),
    facts: Object.entries(workload.inputs).flatMap(([about, sourced]) =>
      sourced === undefined ? [] : [factJson(about, sourced as Sourced<unknown>)],
    ),
    ...quantitiesOf(estimate),
    filled: filledOf(estimate),
    shares: estimate.shares,
    problems: estimate.problems,
  };
}

function factJson(about: string, { value, provenance }: Sourced<unknown>) {
  const evidence = provenance.kind === "detected" ? provenance.evidence : undefined;
  return { about, value, ...placeJson(evidence), provenance: provenanceJson(provenance) };
}

function placeJson(evidence: { readonly path: string; readonly line: number } | undefined) {
  return evidence === undefined ? {} : { path: evidence.path, line: evidence.line };
}

function provenanceJson(provenance: Provenance) {
  return provenance.kind === "detected"
    ? { kind: provenance.kind, detector: provenance.evidence.detector }
    : provenance;
}

function filledOf({ filled }: Estimate) {
  return Object.fromEntries(
    Object.entries(filled).flatMap(([name, sourced]) =>
      sourced === undefined
        ? []
        : [[name, { value: sourced.value, provenance: provenanceJson(sourced.provenance) }]],
    ),
  );
}

function quantitiesOf(estimate: Estimate) {
  const { marketBasedKgCO2e, waterLitres, perUnit, sci } = estimate;
  return {
    hours: estimate.hours,
    acceleratorHours: estimate.acceleratorHours,
    acceleratorEnergyKWh: estimate.acceleratorEnergyKWh,
    hostEnergyKWh: estimate.hostEnergyKWh,
    overheadEnergyKWh: estimate.overheadEnergyKWh,
    energyKWh: estimate.energyKWh,
    operationalKgCO2e: estimate.operationalKgCO2e,
    embodiedKgCO2e: estimate.embodiedKgCO2e,
    totalKgCO2e: estimate.totalKgCO2e,
    ...(marketBasedKgCO2e === undefined ? {} : { marketBasedKgCO2e }),
    ...(waterLitres === undefined ? {} : { waterLitres }),
    ...(perUnit === undefined ? {} : { perUnit }),
    ...(sci === undefined ? {} : { sci }),
  };
}

function circumstancesOf({ task, hardware, place, gridGCO2ePerKWh, negligible }: Estimate) {
  return { task, hardware, place, gridGCO2ePerKWh, negligible };
}

function suggestionJson({ rule, workloadId, title, rationale, tradeOff, anchor, saving, patch }: Suggestion) {
  return {
    rule,
    workload: workloadId,
    title,
    rationale,
    tradeOff,
    ...placeJson(anchor),
    savedKgCO2e: saving.savedKgCO2e,
    savedEnergyKWh: saving.savedEnergyKWh,
    chanceSaves: saving.chanceSaves,
    patch: Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, value ?? null])),
  };
}
