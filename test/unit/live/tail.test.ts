import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createTail } from "../../../src/live/tail.ts";

describe("createTail", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-tail-"));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => path.join(folder, name);
  const text = async (tail: ReturnType<typeof createTail>) =>
    new TextDecoder().decode((await tail.read()).bytes);

  it("waits for a file that is not there", async () => {
    const tail = createTail(file("late.log"));
    assert.equal(await text(tail), "");
    writeFileSync(file("late.log"), "now");
    assert.equal(await text(tail), "now");
  });
  it("reads only what was added", async () => {
    writeFileSync(file("a.log"), "one\n");
    const tail = createTail(file("a.log"));
    assert.equal(await text(tail), "one\n");
    assert.equal(await text(tail), "");
    appendFileSync(file("a.log"), "two\n");
    assert.equal(await text(tail), "two\n");
  });
  it("starts anew when the file was cut or replaced", async () => {
    writeFileSync(file("b.log"), "a long first run\n");
    const tail = createTail(file("b.log"));
    await tail.read();
    writeFileSync(file("b.log"), "short\n");
    assert.deepEqual(
      await tail.read().then(({ bytes, restarted }) => [new TextDecoder().decode(bytes), restarted]),
      ["short\n", true],
    );
    writeFileSync(file("c.log"), "another file, longer\n");
    renameSync(file("c.log"), file("b.log"));
    assert.equal((await tail.read()).restarted, true);
  });
  it("reads the end of a large file, not all of it", async () => {
    writeFileSync(file("large.log"), "x".repeat(3_000_000));
    assert.equal((await createTail(file("large.log")).read()).bytes.length, 262_144);
  });
});
