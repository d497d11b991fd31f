import { worldGrid } from "../data/grid.ts";
import { type FactorList, type Prior, scaled, type Term, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Hardware, Place } from "./scenario.ts";
import { OUT, type Values, type Work } from "./work.ts";

/** A range wider than this (p90 ÷ p10) says that the place is not known well enough. */
const VAGUE_GRID = 2;
const VAGUE_PUE = 1.25;

function vague(value: Term, limit: number): boolean {
  return typeof value !== "number" && value.p90 / value.p10 > limit;
}

/**
 * The physical chain that all tasks share: seconds → energy of the chips → host → facility overhead → grid, plus the
 * share of making the hardware. Returns one pure function from factor values to the vector of results.
 */
export function chain(
  factors: FactorList,
  work: Work,
  hardware: Hardware | undefined,
  place: Place,
): (x: Values, out: Float64Array) => void {
  const hostKWh = work.hostKWh ?? hostOf(factors, hardware);
  const embodied = embodiedOf(factors, hardware);
  const grid = term(factors, "grid", place.grid, "systematic", vague(place.grid, VAGUE_GRID));
  const pue = term(factors, "pue", place.pue, "systematic", vague(place.pue, VAGUE_PUE));
  const hoursGrid = place.hours === undefined ? () => 1 : term(factors, "gridHours", place.hours, "run");
  const movedKWh = networksOf(factors, place);
  // Networks lie in many countries: they are reckoned on the world's average grid.
  const networkGrams = place.movedGB === undefined ? 0 : worldGrid().gCO2ePerKWh;
  const market = place.marketGCO2ePerKWh;
  const { water } = place;
  const siteWater = water ? term(factors, "siteWater", water.siteLitresPerKWh, "systematic") : undefined;
  const gridWater = water ? term(factors, "gridWater", water.gridLitresPerKWh, "systematic") : undefined;
  const units = work.functionalUnit?.count;
  return (x, out) => {
    const seconds = work.seconds(x);
    const hours = seconds / 3600;
    const acceleratorHours = hours * work.accelerators(x);
    const chips = work.acceleratorKWh(x, seconds);
    const host = hostKWh(x, chips, acceleratorHours);
    const overhead = (chips + host) * (pue(x) - 1);
    const moved = movedKWh(x);
    const energy = chips + host + overhead + moved;
    const operational = ((energy - moved) * grid(x) * hoursGrid(x) + moved * networkGrams) / 1000;
    const making = embodied(x) * acceleratorHours;
    out[OUT.hours] = hours;
    out[OUT.acceleratorHours] = acceleratorHours;
    out[OUT.acceleratorKWh] = chips;
    out[OUT.hostKWh] = host;
    out[OUT.overheadKWh] = overhead;
    out[OUT.energyKWh] = energy;
    out[OUT.operational] = operational;
    out[OUT.embodied] = making;
    out[OUT.total] = operational + making;
    out[OUT.market] = market === undefined ? 0 : (energy * market) / 1000;
    out[OUT.water] = siteWater && gridWater ? (chips + host) * siteWater(x) + energy * gridWater(x) : 0;
    const count = units ? units(x) : 0;
    out[OUT.gramsPerUnit] = count > 0 ? ((operational + making) * 1000) / count : 0;
    out[OUT.joulesPerUnit] = count > 0 ? (energy * 3.6e6) / count : 0;
    out[OUT.acceleratorJoulesPerUnit] = count > 0 ? (chips * 3.6e6) / count : 0;
  };
}

function networksOf(factors: FactorList, { movedGB = 0 }: Place): (x: Values) => number {
  if (movedGB === 0) return () => 0;
  const each = term(factors, "transfer", PRIORS.transfer, "run");
  return (x) => movedGB * each(x);
}

function hostOf(factors: FactorList, hardware: Hardware | undefined): NonNullable<Work["hostKWh"]> {
  if (hardware === undefined || hardware.accelerator.form === "soc") return () => 0;
  const prior = hostPriors(hardware);
  const share = term(factors, "hostShare", prior.share, "systematic");
  const watts = term(factors, "hostWatts", prior.watts, "systematic");
  return (x, chips, acceleratorHours) => chips * share(x) + (acceleratorHours * watts(x)) / 1000;
}

function hostPriors(hardware: Hardware): { readonly share: Prior; readonly watts: Prior } {
  if (hardware.generation === "tpu") return { share: PRIORS.serverHostShare, watts: PRIORS.tpuHostWatts };
  if (hardware.setting !== "datacentre") {
    const watts = hardware.setting === "laptop" ? PRIORS.laptopHostWatts : PRIORS.desktopHostWatts;
    return { share: PRIORS.desktopHostShare, watts };
  }
  return { share: PRIORS.serverHostShare, watts: PRIORS.serverHostWatts };
}

/** kgCO2e of making the hardware per accelerator-hour: (card + share of the server) ÷ hours in use over its life. */
function embodiedOf(factors: FactorList, hardware: Hardware | undefined): (x: Values) => number {
  if (hardware === undefined) return () => 0;
  const published = hardware.accelerator.embodiedKgCO2e;
  const small = hardware.setting === "datacentre" ? 1 : 0.6;
  const card =
    published === undefined
      ? term(factors, "embodiedCard", scaled(PRIORS.embodiedCardKg, small), "systematic")
      : () => published;
  const server = term(factors, "embodiedServer", scaled(PRIORS.embodiedServerKg, small), "systematic");
  const life = term(factors, "usefulLife", PRIORS.usefulLifeHours, "systematic");
  return (x) => (card(x) + server(x)) / life(x);
}
