import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

/** A browser for the tests: "bundled" is Playwright's own, a path is the system's; null if there is none. */
export function findBrowser(): "bundled" | string | null {
  const named = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
  if (named) return named;
  if (existsSync(chromium.executablePath())) return "bundled";
  return inPath("chromium") ?? inPath("chromium-browser") ?? inPath("google-chrome") ?? inPath("google-chrome-stable");
}

/** The folder with PostgreSQL's server programs (`initdb`, `postgres`), newest version first; null if there is none. */
export function findPostgres(): string | null {
  const named = process.env["POSTGRES_BIN"];
  if (named) return named;
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, "bin")), ...searchPath()];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Debian's grammar checker of French, which reads a file and prints JSON; null if it is not there. */
export const findGrammarChecker = (): string | null => process.env["GRAMMALECTE_CLI"] || inPath("grammalecte-cli");

const inPath = (program: string): string | null =>
  searchPath()
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path)) ?? null;

const searchPath = (): string[] => (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
