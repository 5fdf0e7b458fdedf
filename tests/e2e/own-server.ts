import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../support/server";

type Start = typeof startServer;
export type OwnServer = { start: Start };

/** Starts the application once more, on a database of the test's own; whatever still runs after the test is killed. */
export const ownServer = {
  // Playwright reads from the braces that this fixture needs no other.
  start: async ({}, use: (start: Start) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), "reperes-own-"));
    const started: Awaited<ReturnType<Start>>[] = [];
    await use(async (how, env) => {
      const server = await startServer(how, {
        DATABASE_URL: `file:${join(folder, "reperes.db")}`,
        NEXTAUTH_URL: "",
        ...env,
      });
      started.push(server);
      return server;
    });
    await Promise.all(started.map((server) => server.kill()));
    rmSync(folder, { recursive: true });
  },
};
