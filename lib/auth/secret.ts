import "server-only";
import { env } from "@/lib/env";

/**
 * The secret that signs guests' cookies and seals sessions.
 *
 * @throws Error when it is not set: with a made-up one nobody would be known again after a restart
 */
export function requireSecret(): string {
  if (!env.NEXTAUTH_SECRET) throw new Error("NEXTAUTH_SECRET is not set; npm start makes one");
  return env.NEXTAUTH_SECRET;
}
