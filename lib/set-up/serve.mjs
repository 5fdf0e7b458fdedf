// @ts-check
// Serves the application until it is told to stop: `npm start` and, with --dev, `npm run dev` run this after the set-up.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { ENDING_SIGNALS } from "./run.mjs";
import { settle } from "./settings.mjs";

const FIRST_PORT = 3000;
const LAST_PORT = 65535;
/** Open requests may end in this time; after it the server is ended by force. */
const GRACE_MS = 5_000;

settle();
const port = await choosePort();
const address = `http://localhost:${port}`;
const isDev = process.argv.includes("--dev");
const server = spawn(
  process.execPath,
  ["node_modules/next/dist/bin/next", isDev ? "dev" : "start", "--port", String(port)],
  {
    env: {
      ...process.env,
      NODE_ENV: isDev ? "development" : "production",
      NEXTAUTH_URL: process.env["NEXTAUTH_URL"] || address,
    },
    stdio: ["ignore", "inherit", "inherit"],
  },
);

let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  server.kill("SIGTERM");
  setTimeout(() => server.kill("SIGKILL"), GRACE_MS).unref();
};
for (const signal of ENDING_SIGNALS) process.on(signal, stop);
stopWithNpm();

server.on("exit", (code) => process.exit(stopping ? 0 : (code ?? 1)));
await answersAt(address);
console.log(`\nRepères: ${address}\n`);

/** The port that was asked for, or the next free one. */
async function choosePort() {
  const wanted = Number(process.env["PORT"] || FIRST_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > LAST_PORT) {
    console.error(`PORT must be a number from 1 to ${LAST_PORT}, not "${process.env["PORT"]}".`);
    process.exit(1);
  }
  for (let port = wanted; port <= LAST_PORT; port++) {
    if (!(await isFree(port))) continue;
    if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
    return port;
  }
  console.error(`No free port from ${wanted} on.`);
  process.exit(1);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/**
 * Waits for the first answer; a server that dies instead ends this process.
 *
 * @param {string} url
 */
async function answersAt(url) {
  for (;;) {
    try {
      await fetch(url, { redirect: "manual" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** npm ended by force passes no signal on, but it leaves us without our parent. */
function stopWithNpm() {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
