import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { followPrometheus } from "../../src/extension/live/follow.ts";
import { httpGet } from "../../src/live/http.ts";
import { metricsOf, type PrometheusAccess, PrometheusError, query } from "../../src/live/prometheusClient.ts";
import { quietTracker } from "../support/quietTracker.ts";
import { Exporter, now, Prometheus, sleep, until } from "./realPrometheus.ts";

/** Of the password "s3cret". */
const BCRYPT = "$2b$04$FepZYoeG6xZbfmp7VRXGqe51yobSwAgul0SFMZQr4gIAN6pGI0OSK";

/** An authority of our own and a certificate for loopback. */
function certificates(folder: string) {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => path.join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "ignore", cwd: folder });
  const key = ["-newkey", "rsa:2048", "-nodes"];
  openssl(
    "req",
    "-x509",
    ...key,
    "-keyout",
    "ca.key",
    "-out",
    "ca.crt",
    "-subj",
    "/CN=Test CA",
    "-days",
    "2",
  );
  openssl("req", ...key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=127.0.0.1");
  writeFileSync(at("san"), "subjectAltName=IP:127.0.0.1\n");
  const sign = [
    "-req",
    "-CA",
    "ca.crt",
    "-CAkey",
    "ca.key",
    "-CAcreateserial",
    "-days",
    "2",
    "-extfile",
    "san",
  ];
  openssl("x509", ...sign, "-in", "server.csr", "-out", "server.crt");
  return { ca: readFileSync(at("ca.crt"), "utf8"), cert: at("server.crt"), key: at("server.key") };
}

describe("a real Prometheus behind TLS and a password", function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-access-"));
  const { ca, cert, key } = certificates(path.join(folder, "keys"));
  const exporter = new Exporter();
  const authorization = `Basic ${Buffer.from("ada:s3cret").toString("base64")}`;
  const server = new Prometheus({
    folder,
    get targets() {
      return { dcgm: `127.0.0.1:${exporter.port}` };
    },
    web: `tls_server_config: { cert_file: ${cert}, key_file: ${key} }\nbasic_auth_users: { ada: "${BCRYPT}" }\n`,
    ready: async (url) =>
      (await httpGet(`${url}/-/ready`, { ca, headers: { authorization } })).status === 200,
  });
  const right = (): PrometheusAccess => ({ url: server.url, username: "ada", password: "s3cret", ca });

  before(async () => {
    await exporter.listen();
    await server.start();
  });
  after(async () => {
    await server.stop("SIGTERM");
    await new Promise((resolve) => exporter.server?.close(resolve));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("answers who has the password and knows the authority", async () => {
    await until("the first samples are there", 30, async () => (await metricsOf(right())).length > 0);
  });
  it("is not believed without its authority", async () => {
    const { ca: _, ...unknown } = right();
    await assert.rejects(
      query(unknown, "up", now()),
      /not reached: .*(?:self.signed|unable to|certificate)/i,
    );
  });
  for (const [name, change] of [
    ["a wrong password", { password: "wrong" }],
    ["no such user", { username: "eve" }],
    ["a token where a password is wanted", { bearerToken: "t0ken" }],
  ] as const)
    it(`refuses ${name}`, async () => {
      await assert.rejects(query({ ...right(), ...change }, "up", now()), (error: unknown) => {
        assert.ok(error instanceof PrometheusError);
        assert.equal(error.status, 401);
        return true;
      });
    });

  it("is not asked again after a refusal until the credentials change, and nothing is lost", async () => {
    const notes: string[] = [];
    let password = "s3cret";
    let asked = 0;
    let changed: (() => void) | undefined;
    const tracker = quietTracker({ note: assert.fail });
    const from = now() - 3;
    tracker.begin({ id: "a", label: "llm", tellsEnd: true, here: false, startedAtSeconds: from });
    const run = {
      labels: { hpc_job: "4242" },
      fromSeconds: from,
      async access() {
        asked++;
        return { ...right(), password };
      },
      onChange(listener: () => void) {
        changed = listener;
        return () => {
          changed = undefined;
        };
      },
    };
    const energy = () => tracker.views()[0]?.state.combined?.energyJoules ?? 0;
    await followPrometheus(tracker, "a", run, (line) => notes.push(line), 0.5);
    await until("energy is read", 20, async () => energy() > 0);
    password = "withdrawn";
    await until("the refusal is said", 10, async () => notes.length === 1);
    assert.match(notes[0] ?? "", /refused the credentials; not asked again until the settings change/);
    const before = asked;
    await sleep(3);
    assert.equal(asked, before, "a refused password is not tried again");
    const refusedAt = energy();
    password = "s3cret";
    changed?.();
    await until("it goes on", 10, async () => energy() > refusedAt + 3 * 400);
    assert.equal(notes.length, 1);
    tracker.end("a", "finished");
    assert.equal(changed, undefined, "nothing waits for a run that is over");
  });
});
