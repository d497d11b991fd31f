import assert from "node:assert/strict";
import { gridClient } from "../../../src/live/gridClient.ts";
import { createGridFeed } from "../../../src/live/gridFeed.ts";
import { withServer } from "../../support/httpServer.ts";

const AT = Date.parse("2026-03-01T10:10:00Z") / 1000;
const iso = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 16)}Z`;
const neso = (seconds: number, actual: number | null, forecast = 150) => ({
  data: [{ from: iso(seconds), intensity: { forecast, actual } }],
});
const fixed = () => 0.5;

describe("a live grid while runs go on", () => {
  it("asks at each half hour of the service and keeps what it told", () => {
    let now = AT;
    return withServer(
      () => [200, neso(Math.floor(now / 1800) * 1800, now < AT + 1200 ? 100 : 200)],
      async (baseUrl, asked) => {
        const notes: string[] = [];
        const feed = createGridFeed(gridClient({ kind: "neso", baseUrl }, fixed), "uk-neso", (line) =>
          notes.push(line),
        );
        for (const end = AT + 3000; now <= end; now += 5) await feed.look(now);
        assert.deepEqual(
          asked.map(({ url }) => url),
          ["/intensity", "/intensity"],
        );
        assert.deepEqual(
          [AT, AT + 1800].map((at) => feed.line.at(at)?.gCO2ePerKWh),
          [100, 200],
        );
        assert.deepEqual([notes, feed.trouble()], [[], undefined]);
      },
    );
  });

  it("takes a dead service for one line, waits longer each time, and says why nothing came", () =>
    withServer(
      () => [500, "down"],
      async (baseUrl, asked) => {
        const notes: string[] = [];
        const feed = createGridFeed(gridClient({ kind: "neso", baseUrl }, fixed), "uk-neso", (line) =>
          notes.push(line),
        );
        const times: number[] = [];
        for (let now = AT; now <= AT + 7200; now += 5) {
          const before = asked.length;
          await feed.look(now);
          if (asked.length > before) times.push(now - AT);
        }
        assert.deepEqual(times, [0, 60, 180, 420, 900, 4500]);
        assert.deepEqual(notes, ["uk-neso: the service answered 500; annual figures are used meanwhile"]);
        assert.equal(feed.trouble(), "the service answered 500");
      },
    ));

  it("does as Retry-After says, in seconds", () =>
    withServer(
      () => [429, "", { "retry-after": "1234" }],
      async (baseUrl, asked) => {
        const feed = createGridFeed(gridClient({ kind: "neso", baseUrl }, fixed), "uk-neso", () => undefined);
        for (const now of [AT, AT + 600, AT + 1230]) await feed.look(now);
        assert.equal(asked.length, 1);
        await feed.look(AT + 1235);
        assert.equal(asked.length, 2);
      },
    ));

  for (const status of [401, 403])
    it(`stops for good after ${status}`, () =>
      withServer(
        () => [status, {}],
        async (baseUrl, asked) => {
          const service = { kind: "electricity-maps", zone: "FR", key: "wrong", baseUrl } as const;
          const feed = createGridFeed(gridClient(service, fixed), "electricity-maps", () => undefined);
          for (let now = AT; now < AT + 40 * 86_400; now += 3600) await feed.look(now);
          assert.equal(asked.length, 1);
          assert.match(feed.trouble() ?? "", /refused/);
        },
      ));

  it("logs in to WattTime again when a token has ended before its time, once", () => {
    let [logins, answered] = [0, 0];
    return withServer(
      ({ url, headers }) => {
        if (url === "/login") return [200, { token: `t${++logins}` }];
        // The first token is taken once.
        return headers.authorization === "Bearer t1" && answered++ > 0 ? [401, {}] : data;
      },
      async (baseUrl, asked) => {
        const client = gridClient(
          { kind: "watttime", region: "X", username: "u", password: "p", baseUrl },
          fixed,
        );
        await client.now(AT);
        const later = await client.now(AT + 600);
        assert.ok("points" in later);
        assert.equal(asked.filter(({ url }) => url === "/login").length, 2);
      },
    );
  });

  it("sends a zone and nothing of this machine", () =>
    withServer(
      () => [200, { zone: "FR", carbonIntensity: 58, datetime: iso(AT) }],
      async (baseUrl, asked) => {
        const feed = createGridFeed(
          gridClient({ kind: "electricity-maps", zone: "FR", key: "k", baseUrl }, fixed),
          "electricity-maps",
          () => undefined,
        );
        await feed.look(AT);
        assert.equal(asked[0]?.url, "/v3/carbon-intensity/latest?zone=FR");
        assert.deepEqual(Object.keys(asked[0]?.headers ?? {}).sort(), [
          "accept",
          "auth-token",
          "connection",
          "host",
        ]);
      },
    ));

  it("follows no redirect and takes no endless answer", async () => {
    await withServer(
      () => [302, "", { location: "http://127.0.0.1:9/" }],
      async (baseUrl) => {
        const answer = await gridClient({ kind: "neso", baseUrl }).now(AT);
        assert.deepEqual(answer, { refused: false, says: "the service answered 302" });
      },
    );
    await withServer(
      () => [200, " ".repeat(5_000_000)],
      async (baseUrl) => {
        const answer = await gridClient({ kind: "neso", baseUrl }).now(AT);
        assert.ok("says" in answer && /too large/.test(answer.says));
      },
    );
  });
});

const data = [
  200,
  {
    data: [{ point_time: "2026-03-01T10:00:00+00:00", value: 850 }],
    meta: { signal_type: "co2_moer", units: "lbs_co2_per_mwh" },
  },
] as const;
