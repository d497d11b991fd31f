import assert from "node:assert/strict";
import fc from "fast-check";
import { createSeries } from "../../../../src/core/live/series.ts";

describe("createSeries", () => {
  it("keeps what is told, in order, and nothing of a clock that jumps back", () => {
    const series = createSeries();
    for (const atSeconds of [1, 2, 2, 1, 5]) series.push({ atSeconds, powerWatts: 100 });
    assert.deepEqual(
      series.points().map(({ atSeconds }) => atSeconds),
      [1, 2, 5],
    );
  });

  it("never holds more than it may, and always the first and the last point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 50 }), fc.integer({ min: 1, max: 500 }), (most, count) => {
        const series = createSeries(most);
        for (let at = 0; at < count; at++) series.push({ atSeconds: at, energyKWh: at });
        const points = series.points();
        assert.ok(points.length <= most);
        assert.deepEqual([points[0]?.atSeconds, points.at(-1)?.atSeconds], [0, count - 1]);
      }),
    );
  });
});
