/** What a grid service that the user turned on forecasts for one zone. */
export interface GridForecast {
  /** When it was asked, in seconds since 1970: "now" of all that is said with it. */
  readonly askedAtSeconds: number;
  /** Ordered by time; each holds until the next begins. */
  readonly points: readonly { readonly fromSeconds: number; readonly gCO2ePerKWh: number }[];
  readonly signal: "average" | "marginal";
  readonly attribution: string;
  /** ISO 3166 alpha-3, where the zone's name tells it. */
  readonly country?: string;
}
