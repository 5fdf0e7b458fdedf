import "server-only";
import pino from "pino";
import { env } from "@/lib/env";

/**
 * The application's log: one line of JSON an event, on standard output.
 *
 * Log codes and ids. Passwords, e-mail addresses, cookies and answers never belong here; the fields in which they could
 * come along by accident are struck out.
 */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  redact: { paths: ["email", "password", "*.email", "*.password", "cookie", "*.cookie"], remove: true },
});
