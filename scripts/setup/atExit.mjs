/** @type {Set<() => void>} */
const pending = new Set();

process.once("exit", () => {
  for (const work of pending) work();
});

/**
 * Has something done when this process ends, unless it was done before.
 * @param {() => void} work must not be asynchronous
 * @returns {() => void} forgets it
 */
export function atExit(work) {
  pending.add(work);
  return () => pending.delete(work);
}

/** Lets a signal end this process by way of its exit handlers, so that no server stays behind. */
export function exitOnSignals() {
  process.once("SIGINT", () => process.exit(130));
  process.once("SIGTERM", () => process.exit(143));
  process.once("SIGHUP", () => process.exit(129));
}
