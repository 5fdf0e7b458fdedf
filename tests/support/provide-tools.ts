/**
 * Looks for the programs that the tests need besides Node, and installs Debian's where it may (root, apt-get).
 * Without them their tests are skipped, said in one line; in continuous integration (CI=true) that is a failure.
 */
import { spawnSync } from "node:child_process";
import { findBrowser, findGrammarChecker, findPostgres } from "./tools";

const TOOLS = [
  { what: "Chromium (browser tests)", find: findBrowser, aptPackage: "chromium", variable: "PLAYWRIGHT_CHROMIUM_PATH" },
  { what: "PostgreSQL (store tests)", find: findPostgres, aptPackage: "postgresql", variable: "POSTGRES_BIN" },
  {
    what: "Grammalecte (grammar of the questions)",
    find: findGrammarChecker,
    aptPackage: "grammalecte-cli",
    variable: "GRAMMALECTE_CLI",
  },
];

const mayInstall = process.getuid?.() === 0 && spawnSync("apt-get", ["--version"]).status === 0;

for (const { what, find, aptPackage, variable } of TOOLS) {
  if (!find() && mayInstall) install(aptPackage);
  if (find()) continue;
  console.error(`${what} is missing: install it or set ${variable}; its tests are skipped.`);
  if (process.env["CI"] === "true") process.exitCode = 1;
}

function install(aptPackage: string): void {
  console.log(`Installing ${aptPackage} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", aptPackage], { env, stdio: "ignore" });
}
