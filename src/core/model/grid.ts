import type { Citation } from "./source.ts";

/** Yearly grid carbon intensity of a zone. `boundary` says whether making fuel and plants is counted. */
export interface GridIntensity {
  readonly zone: string;
  readonly name: string;
  readonly gCO2ePerKWh: number;
  readonly boundary: "lifecycle" | "direct";
  readonly signal: "average" | "marginal";
  readonly year: number;
  readonly citation: Citation;
}

/** A cloud provider's region. */
export interface CloudRegion {
  readonly provider: string;
  readonly region: string;
  readonly location: string;
  readonly countryIso3: string;
  /** Key into the grid table. */
  readonly zone: string;
  readonly jurisdiction: string;
  /** The provider's own published location-based figure for this region, where there is one that may be shipped. */
  readonly gCO2ePerKWh?: number;
  readonly boundary?: "lifecycle" | "direct";
  readonly carbonFreePercent?: number;
  readonly pue?: number;
  readonly wueLitresPerKWh?: number;
  readonly marketBasedGCO2ePerKWh?: number;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly citation: Citation;
}
