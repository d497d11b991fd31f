import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

describe("a test that reaches beyond this machine", () => {
  // 192.0.2.0/24 is kept for documentation (RFC 5737): nobody answers there.
  for (const url of ["http://192.0.2.1/", "https://192.0.2.1/", "http://[2001:db8::1]/"]) {
    it(`fails at once: ${url}`, async () => {
      await assert.rejects(fetch(url), (error: Error) => {
        assert.match(String(error.cause), /a test reaches for (?:192\.0\.2\.1|2001:db8::1)/);
        return true;
      });
    });
  }

  it("may talk to itself", async () => {
    const server = createServer((_, response) => response.end("here"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    assert.equal(await (await fetch(`http://127.0.0.1:${port}/`)).text(), "here");
    server.close();
  });
});
