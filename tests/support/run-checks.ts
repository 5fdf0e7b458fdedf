/**
 * Runs the named checks one after another, all of them by default, and ends with the sum: `N passed, N failed`.
 *
 * A tool that reports no single tests counts as one. What a tool prints is shown as it comes.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlaywrightReport, readVitestReport, sum, type Tally } from "./reports";
import { findBrowser, findGrammarChecker } from "./tools";

const folder = mkdtempSync(join(tmpdir(), "reperes-checks-"));
const reportOf = (check: string) => join(folder, `${check}.json`);

/** Nothing here may touch the database or the secret of whoever runs the tests. */
const SETTINGS = {
  DATABASE_URL: `file:${join(folder, "reperes.db")}`,
  NEXTAUTH_SECRET: "only for the tests: long enough, and never a secret",
};

const CHECKS: Readonly<Record<string, () => Promise<Tally>>> = {
  format: () => asOne(["prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]),
  lint: () => asOne(["eslint/bin/eslint.js", "--max-warnings=0", "."]),
  types: () => asOne(["next/dist/bin/next", "typegen"], ["typescript/bin/tsc", "--noEmit"]),
  unit: () => vitest("unit"),
  store: () => vitest("store"),
  grammar: () => grammar(),
  build: () => asOne(["../lib/set-up/prepare.mjs"]),
  browser: () => playwright(),
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(CHECKS);
const tallies = new Map<string, Tally>();
for (const name of wanted) {
  const check = CHECKS[name];
  if (!check) throw new Error(`There is no check "${name}"; there are ${Object.keys(CHECKS).join(", ")}.`);
  console.log(`\n── ${name}`);
  const start = performance.now();
  const tally = await check();
  console.log(`── ${name}: ${worded(tally)} (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  tallies.set(name, tally);
}

rmSync(folder, { recursive: true, force: true });
const total = sum([...tallies.values()]);
console.log(`\n${[...tallies].map(([name, tally]) => `${name.padEnd(8)} ${worded(tally)}`).join("\n")}`);
console.log(`\n${worded(total)}`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Tools that pass or fail as a whole; the first failure ends the row. */
async function asOne(...tools: readonly (readonly string[])[]): Promise<Tally> {
  for (const tool of tools) if ((await run(tool)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: 1, failed: 0, skipped: 0 };
}

async function vitest(project: string): Promise<Tally> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${reportOf(project)}`];
  const code = await run(["vitest/vitest.mjs", "run", "--project", project, ...reporters]);
  return readVitestReport(reportOf(project), code);
}

/** Counts as one: the bank of questions is read as a whole. */
async function grammar(): Promise<Tally> {
  if (findGrammarChecker())
    return asOne(["tsx/dist/cli.mjs", "--conditions=react-server", "tests/grammar/check-grammar.ts"]);
  console.log("grammalecte-cli is not installed: the grammar of the questions is not checked.");
  return { passed: 0, failed: process.env["CI"] === "true" ? 1 : 0, skipped: 1 };
}

async function playwright(): Promise<Tally> {
  if (!findBrowser()) return { passed: 0, failed: process.env["CI"] === "true" ? 1 : 0, skipped: 1 };
  const code = await run(["@playwright/test/cli.js", "test"], { E2E_REPORT: reportOf("browser") });
  return readPlaywrightReport(reportOf("browser"), code);
}

/** Runs a tool of node_modules with this Node and hands our ending on to it; resolves with its exit code. */
function run([file = "", ...args]: readonly string[], more: Readonly<Record<string, string>> = {}): Promise<number> {
  const env = { ...process.env, ...SETTINGS, ...more };
  const tool = spawn(process.execPath, [join("node_modules", file), ...args], { env, stdio: "inherit" });
  const end = (signal: NodeJS.Signals) => {
    tool.kill(signal);
    process.exitCode = 1;
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  return new Promise((resolve) => {
    tool.on("close", (code) => {
      process.off("SIGINT", end).off("SIGTERM", end);
      resolve(code ?? 1);
    });
  });
}

function worded({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
