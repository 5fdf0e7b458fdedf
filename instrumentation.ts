/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { env } = await import("@/lib/env");
  if (env.TRUST_PROXY === "true") return;
  const { writeSocketAddresses } = await import("@/lib/auth/socket-address");
  writeSocketAddresses();
}
