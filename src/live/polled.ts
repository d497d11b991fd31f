import { createBackoff } from "./backoff.ts";
import type { LiveSink } from "./source.ts";

/** How something is asked again and again. */
interface Polled {
  readonly name: string;
  readonly everySeconds: number;
  /** Asks once; what throws counts as a failure. */
  readonly ask: (signal: AbortSignal) => Promise<void>;
  readonly sink: LiveSink;
}

/**
 * Asks at an interval, never two questions at once; waits longer after each failure and gives up after five in a row.
 * A source that is dead costs a line when it falls silent and one when it is given up.
 */
export function poll({ name, everySeconds, ask, sink }: Polled): { readonly stop: () => Promise<void> } {
  const backoff = createBackoff(everySeconds);
  const over = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let silent = false;
  const again = async () => {
    let wait: number | undefined = everySeconds;
    try {
      await ask(over.signal);
      backoff.succeeded();
      silent = false;
    } catch (error) {
      if (over.signal.aborted) return;
      wait = backoff.failed();
      const why = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed";
      if (!silent || wait === undefined)
        sink.note(`${name}: ${why}${wait === undefined ? "; not asked again" : ""}`);
      silent = true;
    }
    if (wait !== undefined && !over.signal.aborted) timer = setTimeout(() => void again(), wait * 1000);
  };
  const first = again();
  return {
    async stop() {
      over.abort();
      clearTimeout(timer);
      await first;
    },
  };
}
