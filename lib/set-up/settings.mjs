// @ts-check
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const SECRET_FILE = "data/nextauth-secret";

/**
 * Settles what the commands and the server are told: the file `.env` where the environment is silent, the database's
 * usual place, and a secret of this machine. Writes into `process.env`, so that every child inherits it.
 */
export function settle() {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.env["DATABASE_URL"] ||= "file:./data/reperes.db";
  process.env["NEXTAUTH_SECRET"] ||= secretOfThisMachine();
  process.env["NEXT_TELEMETRY_DISABLED"] ||= "1";
}

/** The file of the SQLite database, or null when the database is a server. */
export const databaseFile = () =>
  /^file:(?<path>[^?]+)/.exec(process.env["DATABASE_URL"] ?? "")?.groups?.["path"] ?? null;

/** Made once and kept: a new one would sign every learner out. */
function secretOfThisMachine() {
  if (!existsSync(SECRET_FILE)) {
    mkdirSync(dirname(SECRET_FILE), { recursive: true });
    writeFileSync(SECRET_FILE, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(SECRET_FILE, "utf8").trim();
}
