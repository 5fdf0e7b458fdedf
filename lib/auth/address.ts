import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";

/** What all clients share when nothing trustworthy tells them apart. */
const UNKNOWN = "unknown";

/**
 * The network that a request came from, as limits count it.
 *
 * Anyone can write `x-forwarded-for`, so it counts only when it is ours: written by the proxy that `TRUST_PROXY` names,
 * of whose list the last entry alone is the proxy's own word, or by our server from the socket (`lib/set-up/serve.mjs`).
 */
export async function clientAddress(): Promise<string> {
  if (env.TRUST_PROXY !== "true" && env.SERVER_NAMES_CLIENTS !== "true") return UNKNOWN;
  const list = (await headers()).get("x-forwarded-for") ?? "";
  const last = list.split(",").at(-1)?.trim();
  return last ? networkOf(last) : UNKNOWN;
}

/** An IPv4 address as it is; of an IPv6 address the first 64 bits, since one household has all the others. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !address.includes(":")) return mapped ?? address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = tail?.split(":").filter(Boolean) ?? [];
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return (
    [...before, ...zeros, ...after]
      .slice(0, 4)
      .map((group) => group.replace(/^0+(?=.)/, ""))
      .join(":") + "::/64"
  );
}
