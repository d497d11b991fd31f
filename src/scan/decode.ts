/** A file's text, or why it has none. */
export type Decoded = { readonly text: string } | { readonly trouble: "binary" };

/** Bytes looked at to tell text from other things. */
const SAMPLE = 8192;

/** Text of a file: UTF-8, or UTF-16 with or without a byte order mark; what holds other zero bytes is binary. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return text("utf-16le", bytes);
  if (first === 0xfe && second === 0xff) return text("utf-16be", bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return text("utf-8", bytes);
  const sample = bytes.subarray(0, SAMPLE);
  // Nearly every file; counting is a thousand times slower.
  if (!sample.includes(0)) return text("utf-8", bytes);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const mostly = sample.length * 0.2;
  if (odd > mostly && even < odd / 20) return text("utf-16le", bytes);
  if (even > mostly && odd < even / 20) return text("utf-16be", bytes);
  return { trouble: "binary" };
}

function text(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes) };
}
