import assert from "node:assert/strict";
import { gridForecast } from "../../../../src/core/live/gridForecast.ts";
import { readNeso } from "../../../../src/core/live/read/gridApis.ts";

const answer = {
  data: [
    { from: "2026-06-01T10:30Z", intensity: { forecast: 210, actual: 220 } },
    { from: "2026-06-01T11:00Z", intensity: { forecast: 200, actual: null } },
    { from: "2026-06-01T11:30Z", intensity: { forecast: 120, actual: null } },
  ],
};

describe("a grid's forecast", () => {
  const series = readNeso(answer);
  assert.ok(series);
  const at = (time: string) => gridForecast(series, Date.parse(time) / 1000, "GBR");

  it("begins with the half hour that is going on, and keeps what the source is owed", () => {
    const forecast = at("2026-06-01T11:10Z");
    assert.deepEqual(
      forecast?.points.map(({ gCO2ePerKWh }) => gCO2ePerKWh),
      [200, 120],
    );
    assert.deepEqual([forecast?.signal, forecast?.country], ["average", "GBR"]);
    assert.match(forecast?.attribution ?? "", /NESO/);
  });

  it("is none where only the present is told", () => {
    assert.equal(at("2026-06-01T11:40Z"), undefined);
  });
});
