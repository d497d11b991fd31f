import assert from "node:assert/strict";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import {
  readCarbonAware,
  readElectricityMaps,
  readNeso,
  readWattTime,
} from "../../../src/core/live/read/gridApis.ts";
import { type GridService, gridClient } from "../../../src/live/gridClient.ts";

const AT = Date.parse("2026-03-01T10:10:00Z") / 1000;
const NESO = {
  data: [
    {
      from: "2026-03-01T10:00Z",
      to: "2026-03-01T10:30Z",
      intensity: { forecast: 156, actual: 149, index: "moderate" },
    },
  ],
};
const MAPS = {
  zone: "FR",
  carbonIntensity: 58,
  datetime: "2026-03-01T10:00:00.000Z",
  emissionFactorType: "lifecycle",
};
const WATTTIME = {
  data: [{ point_time: "2026-03-01T10:00:00+00:00", value: 850 }],
  meta: { signal_type: "co2_moer", units: "lbs_co2_per_mwh" },
};

/** A service on loopback that answers what a case says, and tells what it was asked. */
async function served<T>(
  answer: (request: IncomingMessage) => [number, unknown, Record<string, string>?],
  use: (url: string, asked: string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const [status, body, headers] = answer(request);
    response.writeHead(status, headers);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("grid services", () => {
  it("NESO: the actual figure, no key, direct", () =>
    served(
      () => [200, NESO],
      async (baseUrl, asked) => {
        const now = await gridClient({ kind: "neso", baseUrl }).now(AT);
        assert.ok("points" in now);
        assert.deepEqual(
          [now.points[0]?.gCO2ePerKWh, now.points[0]?.isForecast, now.boundary, now.signal, asked],
          [149, false, "direct", "average", ["/intensity"]],
        );
      },
    ));
  it("Electricity Maps: only the zone leaves, the key in its header", () =>
    served(
      (request) => (request.headers["auth-token"] === "k" ? [200, MAPS] : [401, {}]),
      async (baseUrl, asked) => {
        const now = await gridClient({ kind: "electricity-maps", zone: "FR", key: "k", baseUrl }).now(AT);
        assert.ok("points" in now);
        assert.deepEqual(
          [now.points[0]?.gCO2ePerKWh, now.boundary, asked],
          [58, "lifecycle", ["/v3/carbon-intensity/latest?zone=FR"]],
        );
      },
    ));
  it("WattTime: logs in once, converts pounds, says marginal", () =>
    served(
      (request) => (request.url === "/login" ? [200, { token: "t" }] : [200, WATTTIME]),
      async (baseUrl, asked) => {
        const client = gridClient({
          kind: "watttime",
          region: "CAISO_NORTH",
          username: "u",
          password: "p",
          baseUrl,
        });
        const now = await client.now(AT);
        await client.forecast(AT);
        assert.ok("points" in now);
        assert.deepEqual(
          [
            Math.round(now.points[0]?.gCO2ePerKWh ?? 0),
            now.signal,
            asked.filter((url) => url === "/login").length,
          ],
          [386, "marginal", 1],
        );
      },
    ));
  it("asks once per cache period", () =>
    served(
      () => [200, NESO],
      async (baseUrl, asked) => {
        const client = gridClient({ kind: "neso", baseUrl });
        await client.now(AT);
        await client.now(AT + 1700);
        await client.now(AT + 1900);
        assert.equal(asked.length, 2);
      },
    ));
  it("does not ask again after a refusal", () =>
    served(
      () => [401, { error: "Invalid auth-token" }],
      async (baseUrl, asked) => {
        const client = gridClient({ kind: "electricity-maps", zone: "FR", key: "bad", baseUrl });
        const first = await client.now(AT);
        await client.now(AT + 1e6);
        assert.deepEqual([asked.length, "refused" in first && first.refused], [1, true]);
      },
    ));
  it("waits as long as it is told", () =>
    served(
      () => [429, "", { "retry-after": "120" }],
      async (baseUrl, asked) => {
        const client = gridClient({ kind: "neso", baseUrl });
        await client.now(AT);
        await client.now(AT + 119);
        assert.equal(asked.length, 1);
        await client.now(AT + 121);
        assert.equal(asked.length, 2);
      },
    ));
  for (const body of ["<html>", '{"data":[', "[]", "null", '{"data":[{"from":"never","intensity":{}}]}'])
    it(`gives no figure for ${body}`, () =>
      served(
        () => [200, body],
        async (baseUrl) => assert.ok("says" in (await gridClient({ kind: "neso", baseUrl }).now(AT))),
      ));
  it("makes no request before it is asked", () =>
    served(
      () => [200, NESO],
      async (baseUrl, asked) => {
        gridClient({ kind: "neso", baseUrl } satisfies GridService);
        await new Promise((resolve) => setTimeout(resolve, 20));
        assert.equal(asked.length, 0);
      },
    ));
  it("takes a percentile for no intensity", () =>
    assert.equal(
      readWattTime({ ...WATTTIME, meta: { signal_type: "co2_moer", units: "percentile" } }, false),
      undefined,
    ));
  it("is total", () =>
    fc.assert(
      fc.property(
        fc.jsonValue(),
        (json) =>
          void [readNeso(json), readElectricityMaps(json), readWattTime(json, true), readCarbonAware(json)],
      ),
    ));
});
