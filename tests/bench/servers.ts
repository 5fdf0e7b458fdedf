import { spawn } from "node:child_process";
import { once } from "node:events";
import { runNode } from "@/lib/set-up/run.mjs";
import { freePort } from "../support/free-port";
import { startServer } from "../support/server";

/** A server to be measured; `stop` waits until it is gone. */
export type Measured = { readonly site: string; readonly stop: () => Promise<unknown> };

const NEXT = "node_modules/next/dist/bin/next";
const BARE = "tests/bench/bare";

/** The application as `npm start` serves it. */
export async function startApplication(env: Readonly<Record<string, string>>): Promise<Measured> {
  const server = await startServer("npm", env);
  return { site: server.address, stop: () => server.end("SIGTERM") };
}

/** The bare pages, built by the same Next and served the same way. */
export async function startBarePages(env: Readonly<Record<string, string>>): Promise<Measured> {
  await runNode(["--conditions=react-server", "--import", "tsx", "lib/store/migrate-command.ts"], production(env));
  await runNode([NEXT, "build", BARE], production(env));
  const port = String(await freePort());
  const server = spawn(process.execPath, [NEXT, "start", BARE, "--port", port], {
    env: production(env),
    stdio: "ignore",
  });
  const site = `http://localhost:${port}`;
  while (!(await fetch(site).catch(() => null))) await new Promise((resolve) => setTimeout(resolve, 100));
  return { site, stop: () => (server.kill("SIGTERM"), once(server, "exit")) };
}

const production = (env: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...env,
  NODE_ENV: "production",
});
