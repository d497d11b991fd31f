import assert from "node:assert/strict";
import fc from "fast-check";
import { project, type RunPoint } from "../../../../src/core/live/project.ts";

/** A run of `steps` steps of one second at 360 W: 0.0001 kWh a step. */
const steady = (steps: number): RunPoint[] =>
  Array.from({ length: steps }, (_, i) => ({ done: i + 1, seconds: i + 1, energyKWh: (i + 1) * 1e-4 }));

describe("project", () => {
  it("says nothing before 5 % of the work", () => {
    assert.equal(project(steady(400), 10_000), undefined);
  });
  it("says nothing before a minute", () => {
    assert.equal(project(steady(59), 100), undefined);
  });
  it("holds the truth of a steady run", () => {
    const projection = project(steady(1000), 10_000);
    assert.ok(projection && projection.energyKWh.p10 < 1 && 1 < projection.energyKWh.p90 && projection.early);
  });
  it("narrows as the run goes on", () => {
    const width = (steps: number) => {
      const projection = project(steady(steps), 10_000);
      return projection ? projection.energyKWh.p90 - projection.energyKWh.p10 : Number.NaN;
    };
    assert.ok(width(8000) < width(4000) && width(4000) < width(1000));
  });
  it("ends at what was drawn", () => {
    const projection = project(steady(10_000), 10_000);
    assert.ok(
      projection &&
        Math.abs(projection.energyKWh.p50 - 1) < 1e-9 &&
        Math.abs(projection.energyKWh.p90 - 1) < 1e-9,
    );
  });
  it("is never below what was drawn, and never NaN", () => {
    const point = fc.record({
      done: fc.double({ min: 0, max: 1e6 }),
      seconds: fc.double({ min: 0, max: 1e9 }),
      energyKWh: fc.double({ min: 0, max: 1e6 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), fc.double({ min: 1, max: 1e6 }), (points, total) => {
        const projection = project(points, total);
        if (projection === undefined) return;
        const { p10, p50, p90 } = projection.energyKWh;
        // A point that is no number is no reading.
        const drawn =
          points.filter((one) => Object.values(one).every(Number.isFinite)).at(-1)?.energyKWh ?? 0;
        assert.ok(p10 <= p50 && p50 <= p90 && Number.isFinite(p90) && p10 >= drawn - 1e-9);
      }),
      {
        examples: [
          [
            [
              { done: Number.NaN, seconds: 0, energyKWh: 0 },
              { done: 0.05, seconds: 60, energyKWh: Number.MIN_VALUE },
            ],
            1,
          ],
        ],
        numRuns: 1000,
      },
    );
  });
});
