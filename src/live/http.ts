import { request as plain } from "node:http";
import { request as secure } from "node:https";

/** A GET with what it may carry. */
interface HttpGet {
  readonly headers?: Readonly<Record<string, string>>;
  /** PEM text of the authorities to trust instead of the usual ones. */
  readonly ca?: string;
  /** A Unix socket to speak over. */
  readonly socketPath?: string;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
  /** Longer answers are refused. */
  readonly largestBytes?: number;
}

interface HttpAnswer {
  readonly status: number;
  readonly text: string;
  /** What the server asked to wait, in seconds; of a date, the time until it. */
  readonly retryAfterSeconds?: number;
}

const TIMEOUT_MS = 10_000;
const LARGEST_BYTES = 4 * 1024 * 1024;

/**
 * Gets a text. Follows no redirect, keeps no connection, and believes no certificate that is not signed by a known
 * authority or `ca`.
 *
 * @throws an error with a sentence where nothing or too much came.
 */
export function httpGet(url: string | URL, get: HttpGet = {}): Promise<HttpAnswer> {
  const timeout = AbortSignal.timeout(get.timeoutMs ?? TIMEOUT_MS);
  const signal = get.signal === undefined ? timeout : AbortSignal.any([get.signal, timeout]);
  const target = new URL(url);
  if (target.protocol !== "http:" && target.protocol !== "https:")
    return Promise.reject(new Error("the address is not of the web"));
  const options = {
    headers: { accept: "application/json", ...get.headers, connection: "close" },
    signal,
    ...(get.ca === undefined ? {} : { ca: get.ca }),
    ...(get.socketPath === undefined ? {} : { socketPath: get.socketPath }),
  };
  return new Promise((resolve, reject) => {
    const asked = (target.protocol === "https:" ? secure : plain)(target, options, (response) => {
      const pieces: Buffer[] = [];
      let bytes = 0;
      response.on("data", (piece: Buffer) => {
        bytes += piece.length;
        if (bytes > (get.largestBytes ?? LARGEST_BYTES)) asked.destroy(new Error("the answer is too large"));
        else pieces.push(piece);
      });
      response.on("error", reject);
      response.on("aborted", () => reject(new Error("the answer broke off")));
      response.on("end", () => {
        const wait = waitOf(response.headers["retry-after"]);
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(pieces).toString("utf8"),
          ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
        });
      });
    });
    asked.on("error", (error) => reject(timeout.aborted ? new Error("no answer in time") : error));
    asked.end();
  });
}

function waitOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
