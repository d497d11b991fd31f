import net from "node:net";

/** What a test may reach: this machine. */
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3}|localhost)$/i;

/** Fails every connection that leaves this machine, so that a test which makes one fails and nothing is sent. */
export function refuseTheNetwork(): void {
  const connect = net.Socket.prototype.connect as (this: net.Socket, ...args: unknown[]) => net.Socket;
  function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
    const host = hostOf(args);
    if (host === undefined || LOOPBACK.test(host)) return connect.apply(this, args);
    this.destroy(new Error(`a test reaches for ${host}`));
    return this;
  }
  net.Socket.prototype.connect = guarded as typeof net.Socket.prototype.connect;
}

/** `connect(path)` and `connect(port)` stay here; node itself hands on its options in an array. */
function hostOf(args: readonly unknown[]): string | undefined {
  const [first, second] = args;
  if (Array.isArray(first)) return hostOf(first as readonly unknown[]);
  if (typeof first === "object" && first !== null) {
    const { host, path } = first as { readonly host?: string; readonly path?: string };
    return path === undefined ? host : undefined;
  }
  return typeof first === "number" && typeof second === "string" ? second : undefined;
}
