import { createServer, get, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { networkOf } from "@/lib/auth/address";
import { isSocketAddressKnown, writeSocketAddresses } from "@/lib/auth/socket-address";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2:ffff:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8::6", "2001:db8:0:0::/64"],
  ["2001:0db8:0001::6", "2001:db8:1:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is counted as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test("without a proxy, what a client writes of its own address is replaced by the socket's", async () => {
  const server = createServer((request, response) => response.end(String(request.headers["x-forwarded-for"])));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  try {
    expect(await askFrom(server, "192.0.2.7")).toBe("192.0.2.7");
    expect(isSocketAddressKnown()).toBe(false);
    writeSocketAddresses();
    expect(await askFrom(server, "192.0.2.7")).toBe("127.0.0.1");
    expect(isSocketAddressKnown()).toBe(true);
  } finally {
    server.close();
  }
});

async function askFrom(server: Server, forwardedFor: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const options = { port, host: "127.0.0.1", headers: { "x-forwarded-for": forwardedFor } };
  const response = await new Promise<IncomingMessage>((resolve, reject) => get(options, resolve).on("error", reject));
  let body = "";
  for await (const chunk of response) body += String(chunk);
  return body;
}
