import "server-only";
import { Server, type IncomingMessage } from "node:http";

/** Next evaluates modules several times; the server is one. */
const server = globalThis as { reperesWritesAddress?: boolean };

/** True once each request carries the address of its socket. */
export const isSocketAddressKnown = (): boolean => server.reperesWritesAddress === true;

/**
 * Makes `x-forwarded-for` the address of the socket, whatever the client wrote there. Without a proxy in front, Next
 * would keep the client's own word, and a limit by address would be none.
 *
 * Next gives pages no other way to the socket: so the request is corrected before Next sees it.
 */
export function writeSocketAddresses(): void {
  if (isSocketAddressKnown()) return;
  server.reperesWritesAddress = true;
  const emit = Server.prototype.emit;
  Server.prototype.emit = function (this: Server, event: string | symbol, ...rest: unknown[]): boolean {
    if (event === "request") correct(rest[0] as IncomingMessage);
    return Reflect.apply(emit, this, [event, ...rest]);
  };
}

function correct({ headers, socket }: IncomingMessage): void {
  if (socket.remoteAddress === undefined) delete headers["x-forwarded-for"];
  else headers["x-forwarded-for"] = socket.remoteAddress;
}
