import assert from "node:assert/strict";
import fc from "fast-check";
import { readEvents } from "../../../../../src/core/live/read/tensorboard.ts";

/** CRC32C by the bit, masked; written apart from the reader's table so that one cannot hide the other's error. */
function maskedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  crc = ~crc >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

function record(step: number, wallSeconds: number): Uint8Array {
  const payload = Buffer.alloc(9 + 1 + 5 + 4);
  payload.writeUInt8(0x09, 0);
  payload.writeDoubleLE(wallSeconds, 1);
  payload.writeUInt8(0x10, 9);
  let rest = step;
  for (let i = 0; i < 5; i++) {
    payload.writeUInt8((rest & 0x7f) | (i < 4 ? 0x80 : 0), 10 + i);
    rest = Math.floor(rest / 128);
  }
  payload.set([0x2a, 0x02, 0x0a, 0x00], 15);
  const header = Buffer.alloc(12);
  header.writeBigUInt64LE(BigInt(payload.length), 0);
  header.writeUInt32LE(maskedCrc(header.subarray(0, 8)), 8);
  const footer = Buffer.alloc(4);
  footer.writeUInt32LE(maskedCrc(payload), 0);
  return Buffer.concat([header, payload, footer]);
}

const file = Buffer.concat([record(0, 100), record(10, 101), record(200_000, 102)]);

describe("readEvents", () => {
  it("finds the last step", () => {
    assert.deepEqual(readEvents(file, { offset: 0 }), {
      offset: file.length,
      last: { step: 200_000, wallSeconds: 102 },
    });
  });
  it("waits for a torn record", () => {
    const one = record(0, 100).length;
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
    damaged.writeUInt8(0xff, record(0, 100).length + 2);
    assert.deepEqual(readEvents(damaged, { offset: 0 }).last, { step: 0, wallSeconds: 100 });
  });
});
