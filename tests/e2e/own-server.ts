import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../support/server";

type Start = typeof startServer;
export type OwnServer = { start: Start };

/** A database apart from the one that the other tests use, shared by the tests of one worker: it is prepared only once. */
const folder = mkdtempSync(join(tmpdir(), "reperes-own-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const settings = { DATABASE_URL: `file:${join(folder, "reperes.db")}`, NEXTAUTH_URL: "" };

/** Starts the application once more; whatever still runs after the test is killed. */
export const ownServer = {
  // Playwright reads from the braces that this fixture needs no other.
  start: async ({}, use: (start: Start) => Promise<void>) => {
    const started: Awaited<ReturnType<Start>>[] = [];
    await use(async (how, env) => {
      const server = await startServer(how, { ...settings, ...env });
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.kill()));
  },
};
