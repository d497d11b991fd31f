import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { metricsOf, PrometheusError, query } from "../../../src/live/prometheusClient.ts";

/** A request as the server saw it. */
interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

describe("a Prometheus that asks who is there", () => {
  const seen: Seen[] = [];
  let server: Server;
  let url: string;

  before(async () => {
    server = createServer((request, response) => {
      seen.push({ path: request.url ?? "", headers: request.headers });
      const allowed = request.headers.authorization !== "Bearer old";
      response.writeHead(allowed ? 200 : 401, { "content-type": "application/json" });
      const data = request.url?.includes("label") ? [] : { resultType: "vector", result: [] };
      response.end(allowed ? JSON.stringify({ status: "success", data }) : "no");
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => seen.splice(0));
  after(() => server.close());

  it("is told user and password", async () => {
    await query({ url, username: "ada", password: "s3cret:ü" }, "up", 1);
    assert.equal(
      seen[0]?.headers.authorization,
      `Basic ${Buffer.from("ada:s3cret:ü", "utf8").toString("base64")}`,
    );
  });

  it("is told a token", async () => {
    await query({ url, bearerToken: "t0ken" }, "up", 1);
    assert.equal(seen[0]?.headers.authorization, "Bearer t0ken");
  });

  it("is told the tenant", async () => {
    await query({ url, tenant: "team-a" }, "up", 1);
    assert.equal(seen[0]?.headers["x-scope-orgid"], "team-a");
  });

  it("is told nothing that was not given", async () => {
    await query({ url }, "up", 1);
    assert.deepEqual(
      [seen[0]?.headers.authorization, seen[0]?.headers["x-scope-orgid"]],
      [undefined, undefined],
    );
  });

  for (const prefix of ["/prometheus", "/prometheus/"]) {
    it(`is asked below its prefix ${prefix}`, async () => {
      await metricsOf({ url: `${url}${prefix}` });
      assert.match(seen[0]?.path ?? "", /^\/prometheus\/api\/v1\/label\/__name__\/values\?/);
    });
  }

  it("is not asked again by itself when it refuses", async () => {
    await assert.rejects(query({ url, bearerToken: "old" }, "up", 1), (error: unknown) => {
      assert.ok(error instanceof PrometheusError);
      assert.equal(error.status, 401);
      return true;
    });
    assert.equal(seen.length, 1);
  });
});
