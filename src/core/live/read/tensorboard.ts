/** A scalar's place in a TensorBoard event file. */
export interface EventStep {
  readonly step: number;
  readonly wallSeconds: number;
}

/** Where reading stopped, so that a growing file is read on and not again. */
export interface EventTail {
  readonly offset: number;
  readonly last?: EventStep;
}

/** No event of a training is this long; a longer length is damage. */
const LONGEST_RECORD = 64 * 1024 * 1024;
const HEADER = 12;
const FOOTER = 4;

/**
 * Reads the records of a `tfevents` file from `tail.offset` on: TFRecord framing (length, masked CRC32C, payload,
 * CRC32C), each payload an `Event` protobuf whose fields 1 (wall_time) and 2 (step) are all that is wanted.
 * A torn last record waits for more bytes; a damaged length stops the reading at the last good record.
 *
 * @param bytes the file's bytes from `tail.offset` on.
 */
export function readEvents(bytes: Uint8Array, tail: EventTail): EventTail {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  let last = tail.last;
  while (at + HEADER <= bytes.length) {
    const length = Number(view.getBigUint64(at, true));
    if (length > LONGEST_RECORD || view.getUint32(at + 8, true) !== maskedCrc(bytes.subarray(at, at + 8)))
      break;
    const end = at + HEADER + length + FOOTER;
    if (end > bytes.length) break;
    const event = stepOf(bytes.subarray(at + HEADER, at + HEADER + length));
    if (event !== undefined && event.step >= (last?.step ?? 0)) last = event;
    at = end;
  }
  return { offset: tail.offset + at, ...(last === undefined ? {} : { last }) };
}

/** Field 1 is a double, field 2 a varint; the others are skipped by their wire type. */
function stepOf(payload: Uint8Array): EventStep | undefined {
  const view = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
  let at = 0;
  let wallSeconds: number | undefined;
  let step: number | undefined;
  while (at < payload.length) {
    const tag = varint(payload, at);
    if (tag === undefined) return undefined;
    at = tag.next;
    const field = tag.value >>> 3;
    const wire = tag.value & 7;
    if (wire === 1) {
      if (at + 8 > payload.length) return undefined;
      if (field === 1) wallSeconds = view.getFloat64(at, true);
      at += 8;
    } else if (wire === 5) at += 4;
    else {
      const value = varint(payload, at);
      if (value === undefined || (wire !== 0 && wire !== 2)) return undefined;
      if (wire === 0 && field === 2) step = value.value;
      at = wire === 2 ? value.next + value.value : value.next;
    }
  }
  return wallSeconds !== undefined && step !== undefined && step >= 0 ? { step, wallSeconds } : undefined;
}

function varint(bytes: Uint8Array, from: number): { value: number; next: number } | undefined {
  let value = 0;
  for (let i = 0; i < 10; i++) {
    const byte = bytes[from + i];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { value, next: from + i + 1 };
  }
  return undefined;
}

const TABLE = crcTable();

/** CRC32C (Castagnoli), masked as TFRecord does, so that a CRC of CRCs does not degenerate. */
function maskedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  crc = (crc ^ 0xffffffff) >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

function crcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let crc = index;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
    return crc >>> 0;
  });
}
