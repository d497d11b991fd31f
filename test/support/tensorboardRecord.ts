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

/** A record of a `tfevents` file: a scalar of this step at this moment. */
export function tensorboardRecord(step: number, wallSeconds: number): Uint8Array {
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
