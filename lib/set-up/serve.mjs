// @ts-check
// Serves the application until it is told to stop: `npm start` and, with --dev, `npm run dev` run this after the set-up.
import { createServer } from "node:http";
import { ENDING_SIGNALS } from "./run.mjs";
import { settle } from "./settings.mjs";

const FIRST_PORT = 3000;
const LAST_PORT = 65535;
/** Open requests may end in this time; after it the server is ended by force. */
const GRACE_MS = 5_000;

settle();
const isDev = process.argv.includes("--dev");
const server = createServer();
const port = await listen(wantedPort());
const address = `http://localhost:${port}`;
Object.assign(process.env, {
  NODE_ENV: isDev ? "development" : "production",
  NEXTAUTH_URL: process.env["NEXTAUTH_URL"] || address,
  SERVER_NAMES_CLIENTS: "true",
});

let stopping = false;
const starting = startApplication();
server.on("request", async (request, response) => {
  nameClient(request);
  const { handle } = await starting;
  await handle(request, response);
});
server.on("upgrade", async (request, socket, head) => {
  const { upgrade } = await starting;
  await upgrade(request, socket, head);
});
for (const signal of ENDING_SIGNALS) process.on(signal, stop);
stopWithNpm();

await starting;
console.log(`\nRepères: ${address}\n`);

/** Loaded here and not above: what is read from the environment must stand in it first. */
async function startApplication() {
  const { default: next } = await import("next");
  const application = next({ dev: isDev, port, ...(isDev ? { turbopack: true } : {}) });
  await application.prepare();
  return {
    handle: application.getRequestHandler(),
    upgrade: application.getUpgradeHandler(),
    close: () => application.close(),
  };
}

function wantedPort() {
  const wanted = Number(process.env["PORT"] || FIRST_PORT);
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= LAST_PORT) return wanted;
  console.error(`PORT must be a number from 1 to ${LAST_PORT}, not "${process.env["PORT"]}".`);
  process.exit(1);
}

/**
 * Takes the port that was asked for, or the next free one.
 *
 * @param {number} wanted
 */
async function listen(wanted) {
  for (let port = wanted; port <= LAST_PORT; port++) {
    if (!(await isTaken(port))) {
      if (port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
      return port;
    }
  }
  console.error(`No free port from ${wanted} on.`);
  process.exit(1);
}

/**
 * Tries to listen; false means that we do.
 *
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isTaken(port) {
  return new Promise((resolve, reject) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" ? resolve(true) : reject(error);
    server.once("error", refused);
    server.listen(port, () => {
      server.off("error", refused);
      resolve(false);
    });
  });
}

/**
 * Makes `x-forwarded-for` the address of the socket, whatever the client wrote there: without a proxy in front it is only
 * the client's own word, and a limit by address would be none. Behind a proxy (TRUST_PROXY) the proxy's word stays.
 *
 * @param {import("node:http").IncomingMessage} request
 */
function nameClient({ headers, socket }) {
  if (process.env["TRUST_PROXY"] === "true") return;
  if (socket.remoteAddress === undefined) delete headers["x-forwarded-for"];
  else headers["x-forwarded-for"] = socket.remoteAddress;
}

/** Takes no new request, lets the open ones end, and ends. */
async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), GRACE_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  await closed;
  await (await starting).close();
  process.exit(0);
}

/** npm ended by force passes no signal on, but it leaves us without our parent. */
function stopWithNpm() {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 500).unref();
}
