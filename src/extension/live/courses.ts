import { createSeries, type Series } from "../../core/live/series.ts";
import type { LiveCourse } from "../../present/livePage.ts";
import type { LiveRunView } from "../../present/liveRun.ts";

interface Course {
  readonly series: Series;
  view: LiveRunView;
  endedAtSeconds?: number;
}

/** The courses of the runs that go on, and of the one that ended last: what the live page draws. In memory only. */
export interface Courses {
  /** Takes the runs as they are now; one that is gone has ended. */
  readonly take: (runs: ReadonlyMap<string, LiveRunView>, nowSeconds: number) => void;
  /** The newest run that goes on, else the one that ended last. */
  readonly shown: () => LiveCourse | undefined;
}

export function createCourses(): Courses {
  const going = new Map<string, Course>();
  let last: Course | undefined;
  return {
    take(runs, nowSeconds) {
      for (const [id, view] of runs) {
        const course = going.get(id) ?? { series: createSeries(), view };
        course.view = view;
        going.set(id, course);
        const { reading } = view;
        if (reading === undefined) continue;
        course.series.push({
          atSeconds: reading.atSeconds,
          ...(reading.powerWatts === undefined ? {} : { powerWatts: reading.powerWatts }),
          ...(reading.energyKWh === undefined ? {} : { energyKWh: reading.energyKWh }),
        });
      }
      for (const [id, course] of going) {
        if (runs.has(id)) continue;
        going.delete(id);
        course.endedAtSeconds = nowSeconds;
        last = course;
      }
    },
    shown() {
      const course = [...going.values()].findLast(({ view }) => view.reading ?? view.progress) ?? last;
      if (course === undefined) return undefined;
      const { view, series, endedAtSeconds } = course;
      return {
        view,
        points: series.points(),
        ...(endedAtSeconds === undefined ? {} : { endedAtSeconds }),
      };
    },
  };
}
