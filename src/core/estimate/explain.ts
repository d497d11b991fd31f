import type { Assumption, Step, VarianceShare } from "../model/estimate.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Citation } from "../model/source.ts";
import { CITE } from "./citations.ts";
import type { Spread } from "./closedForm.ts";
import { type Factor, mediansOf } from "./factor.ts";
import { QUESTIONS } from "./questions.ts";
import type { Branch, Scenario } from "./scenario.ts";
import { OUT, type Plan, type Values } from "./work.ts";

/** One step of the reckoning from plain pieces. */
export function step(
  name: string,
  formula: string,
  value: number,
  unit: string,
  inputs: Step["inputs"],
  citation?: Citation,
): Step {
  return citation === undefined
    ? { name, formula, value, unit, inputs }
    : { name, formula, value, unit, inputs, citation };
}

/** The shared chain's steps at the medians, after the task's own. */
export function stepsOf(scenario: Scenario, plan: Plan): readonly Step[] {
  const x = mediansOf(plan.factors);
  const out = new Float64Array(Object.keys(OUT).length);
  plan.evaluate(x, out);
  const value = (place: number) => out[place] as number;
  const it = value(OUT.acceleratorKWh) + value(OUT.hostKWh);
  const pue = it > 0 ? value(OUT.energyKWh) / it : 1;
  const grid = value(OUT.energyKWh) > 0 ? (value(OUT.operational) * 1000) / value(OUT.energyKWh) : 0;
  return [
    ...plan.explain(x),
    step(
      "energy of the accelerators",
      "accelerator-hours · mean watts ÷ 1000",
      value(OUT.acceleratorKWh),
      "kWh",
      [
        { name: "accelerator-hours", value: value(OUT.acceleratorHours), unit: "h" },
        { name: "mean watts per accelerator", value: wattsOf(out), unit: "W" },
      ],
      CITE.zeus,
    ),
    step(
      "energy of the hosts",
      "share of the accelerators' energy + watts per accelerator",
      value(OUT.hostKWh),
      "kWh",
      hostInputs(plan, x),
      CITE.newkirk,
    ),
    step("energy with the facility", "(accelerators + hosts) · PUE", value(OUT.energyKWh), "kWh", [
      { name: "accelerators and hosts", value: it, unit: "kWh" },
      { name: "PUE", value: pue, unit: "1" },
    ]),
    step(
      "operational emissions",
      "energy · grid intensity ÷ 1000",
      value(OUT.operational),
      "kgCO2e",
      [{ name: "grid intensity", value: grid, unit: "gCO2e/kWh" }],
      scenario.place.gridCitation,
    ),
    step(
      "embodied emissions",
      "accelerator-hours · (card + share of server) ÷ hours in use over its life",
      value(OUT.embodied),
      "kgCO2e",
      [{ name: "accelerator-hours", value: value(OUT.acceleratorHours), unit: "h" }],
      CITE.sci,
    ),
    step("total", "operational + embodied", value(OUT.total), "kgCO2e", []),
  ];
}

function wattsOf(out: Float64Array): number {
  const hours = out[OUT.acceleratorHours] as number;
  return hours > 0 ? ((out[OUT.acceleratorKWh] as number) * 1000) / hours : 0;
}

function hostInputs(plan: Plan, x: Values): Step["inputs"] {
  return plan.factors.flatMap((factor, i) =>
    factor.id === "hostShare" || factor.id === "hostWatts"
      ? [{ name: factor.label, value: x[i] as number, unit: factor.unit }]
      : [],
  );
}

/** Every factor that was not read but assumed. */
export function assumptionsOf(plan: Plan): readonly Assumption[] {
  return plan.factors.map(({ id: factor, scope, min, max, ask, ...range }) => ({ factor, ...range }));
}

/** Each factor's share of the variance of ln(total), largest first, and the range that would remain without it. */
export function sharesOf(
  plans: readonly Plan[],
  branches: readonly Branch[],
  spread: Spread,
  total: Quantity,
): readonly VarianceShare[] {
  const { factors } = plans[0] as Plan;
  const sum = spread.variances.reduce((total, one) => total + one, spread.between);
  if (!(sum > 0)) return [];
  const rangeFactorNow = total.p10 > 0 ? Math.sqrt(total.p90 / total.p10) : 1;
  const without = (variance: number) => rangeFactorNow ** Math.sqrt(Math.max(0, 1 - variance / sum));
  const shares: VarianceShare[] = factors.map((factor: Factor, i) => ({
    factor: factor.id,
    label: factor.label,
    share: (spread.variances[i] as number) / sum,
    rangeFactorNow,
    rangeFactorIfKnown: without(spread.variances[i] as number),
    ...(factor.ask === undefined ? {} : { ask: factor.ask }),
  }));
  if (spread.between > 0) {
    shares.push({
      ...mixtureOf(branches),
      share: spread.between / sum,
      rangeFactorNow,
      rangeFactorIfKnown: without(spread.between),
    });
  }
  return shares.filter((one) => one.share > 0).sort((a, b) => b.share - a.share);
}

function mixtureOf(branches: readonly Branch[]): Pick<VarianceShare, "factor" | "label" | "ask"> {
  const hardware = new Set(branches.map((branch) => branch.hardware.accelerator.id));
  if (hardware.size > 1) {
    return {
      factor: "accelerator",
      label: "which accelerator",
      ask: QUESTIONS.accelerator,
    };
  }
  return {
    factor: "precision",
    label: "which number format",
    ask: QUESTIONS.precision,
  };
}
