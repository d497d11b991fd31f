import { type IncomingMessage, request } from "node:http";
import { createParser } from "eventsource-parser";
import { createBackoff } from "./backoff.ts";

/** A stream of server-sent events that is kept open. */
interface EventStream {
  readonly name: string;
  readonly path: string;
  /** A Unix socket to speak over. */
  readonly socketPath: string;
  /** The data of one event, as it came. */
  readonly onData: (data: string) => void;
  /** The stream broke off or ended; it is opened again later, or not at all. */
  readonly onAway: (forGood: boolean) => void;
  readonly note: (line: string) => void;
  readonly firstWaitSeconds?: number;
}

/** An event longer than this is none of ours; the stream is opened anew. */
const LONGEST_EVENT = 64 * 1024;
const ANSWER_MS = 10_000;

/**
 * Opens a stream of events and opens it again when it breaks off or ends, with growing waits. An answer that waiting
 * does not mend (4xx, or no stream of events) is the last one, and so are five failures in a row.
 */
export function keepStreaming(stream: EventStream): { readonly stop: () => void } {
  const { name, path, socketPath, onData, onAway, note, firstWaitSeconds = 5 } = stream;
  const backoff = createBackoff(firstWaitSeconds);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let told = false;
  let asked = open();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      asked.destroy();
    },
  };

  function open() {
    let over = false;
    const away = (why: string, forGood = false) => {
      if (over || stopped) return;
      over = true;
      opened.destroy();
      const wait = forGood ? undefined : backoff.failed();
      if (!told || wait === undefined)
        note(`${name}: ${why}${wait === undefined ? "; not asked again" : ""}`);
      told = true;
      onAway(wait === undefined);
      if (wait === undefined) return;
      timer = setTimeout(() => {
        asked = open();
      }, wait * 1000);
    };
    const headers = { host: "localhost", accept: "text/event-stream" };
    const opened = request({ socketPath, path, headers, timeout: ANSWER_MS }, (answer) => {
      // Power that stays as it is is not told again: a silent stream is a good one.
      opened.setTimeout(0);
      const { statusCode = 0 } = answer;
      const isStream = /^text\/event-stream\b/i.test(answer.headers["content-type"] ?? "");
      if (statusCode !== 200) return away(`answered ${statusCode}`, statusCode >= 400 && statusCode < 500);
      if (!isStream) return away("answered something else than a stream of events", true);
      read(answer, away);
    });
    opened.on("timeout", () => away("no answer in time"));
    opened.on("error", (error) => away(error.message));
    opened.end();
    return opened;
  }

  function read(answer: IncomingMessage, away: (why: string) => void): void {
    const parser = createParser({
      maxBufferSize: LONGEST_EVENT,
      onEvent({ data }) {
        backoff.succeeded();
        told = false;
        onData(data);
      },
      onError({ type }) {
        if (type === "max-buffer-size-exceeded") away("sent an event without an end");
      },
    });
    answer.setEncoding("utf8");
    answer.on("data", (piece: string) => parser.feed(piece));
    answer.on("error", () => away("the stream broke off"));
    answer.on("aborted", () => away("the stream broke off"));
    answer.on("end", () => away("the stream ended"));
  }
}
