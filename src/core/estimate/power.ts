import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import type { Prior } from "./factor.ts";
import type { Hardware } from "./scenario.ts";

/** Average share of the power limit that the cards draw over a run. */
export function powerFraction(_task: Task, _hardware: Hardware): Prior {
  return {
    label: "share of the power limit that the cards draw",
    unit: "1",
    p10: 0.62,
    p50: 0.75,
    p90: 0.9,
    min: 0.08,
    max: 1.02,
    because: "measured means of training runs",
    citation: CITE.calibration,
  };
}
