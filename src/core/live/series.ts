import type { LivePoint } from "../model/live.ts";

/** The course of a run, thinned as it grows: the whole run, never more than a chart can show. */
export interface Series {
  readonly push: (point: LivePoint) => void;
  readonly points: () => readonly LivePoint[];
}

/** A chart is a few hundred pixels wide. */
const MOST_POINTS = 600;

/** A course that has just begun. @param most points that are kept at the most */
export function createSeries(most = MOST_POINTS): Series {
  let points: LivePoint[] = [];
  return {
    push(point) {
      const last = points.at(-1);
      // A clock that jumps back starts no second course, and nothing new is no point.
      if (last !== undefined && point.atSeconds <= last.atSeconds) return;
      points.push(point);
      if (points.length <= most) return;
      const newest = points.length - 1;
      points = points.filter((_, index) => index === 0 || index === newest || index % 2 === 0);
    },
    points: () => points,
  };
}
