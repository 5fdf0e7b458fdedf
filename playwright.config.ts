import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./tests/support/free-port";
import { findBrowser } from "./tests/support/tools";

// This file is read again in every worker: what the first reading chose is kept in the environment.
const port = (process.env["E2E_PORT"] ??= String(await freePort()));
const folder = (process.env["E2E_FOLDER"] ??= mkdtempSync(join(tmpdir(), "reperes-e2e-")));
const baseURL = `http://localhost:${port}`;
const browser = findBrowser();

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  globalTeardown: "./tests/support/remove-e2e-folder.ts",
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env["E2E_REPORT"] ? [["list"], ["json", { outputFile: process.env["E2E_REPORT"] }]] : [["list"]],
  use: {
    baseURL,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser && browser !== "bundled" ? { executablePath: browser } : {}),
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [{ name: "e2e", use: devices["Desktop Chrome"] }],
  webServer: {
    // The whole of `npm start`, on a database of its own.
    command: "node lib/set-up/prepare.mjs && node lib/set-up/serve.mjs",
    url: baseURL,
    env: {
      PORT: port,
      DATABASE_URL: `file:${join(folder, "reperes.db")}`,
      NEXTAUTH_SECRET: "only for the tests: long enough, and never a secret",
      NEXTAUTH_URL: baseURL,
      // A journey may come from an address of its own, so that limits on one do not stop another.
      TRUST_PROXY: "true",
    },
    stdout: "pipe",
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 10_000 },
  },
});
