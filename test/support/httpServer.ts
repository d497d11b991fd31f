import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
}

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];

/** A real server on loopback that answers what the test says and keeps what it was asked. */
export async function withServer<T>(
  answer: (asked: Asked) => Answer,
  use: (url: string, asked: Asked[]) => Promise<T>,
): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    asked.push({ url, headers });
    const [status, body, more] = answer({ url, headers });
    response.writeHead(status, more);
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
