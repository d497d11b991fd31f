import assert from "node:assert/strict";
import fc from "fast-check";
import { readEvents } from "../../../../../src/core/live/read/tensorboard.ts";
import { tensorboardRecord } from "../../../../support/tensorboardRecord.ts";

const file = Buffer.concat([
  tensorboardRecord(0, 100),
  tensorboardRecord(10, 101),
  tensorboardRecord(200_000, 102),
]);

describe("readEvents", () => {
  it("finds the last step", () => {
    assert.deepEqual(readEvents(file, { offset: 0 }), {
      offset: file.length,
      last: { step: 200_000, wallSeconds: 102 },
    });
  });
  it("waits for a torn record", () => {
    const one = tensorboardRecord(0, 100).length;
    assert.deepEqual(readEvents(file.subarray(0, one + 7), { offset: 0 }), {
      offset: one,
      last: { step: 0, wallSeconds: 100 },
    });
  });
  it("reads on from where it stopped, wherever the file was cut", () => {
    for (let cut = 0; cut <= file.length; cut++) {
      const tail = readEvents(file.subarray(0, cut), { offset: 0 });
      assert.deepEqual(readEvents(file.subarray(tail.offset), tail), {
        offset: file.length,
        last: { step: 200_000, wallSeconds: 102 },
      });
    }
  });
  it("stops at damage, and is total", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readEvents(bytes, { offset: 0 })),
    );
    const damaged = Buffer.from(file);
    damaged.writeUInt8(0xff, tensorboardRecord(0, 100).length + 2);
    assert.deepEqual(readEvents(damaged, { offset: 0 }).last, { step: 0, wallSeconds: 100 });
  });
});
