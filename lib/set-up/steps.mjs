// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { run, runNode } from "./run.mjs";
import { databaseFile, settle } from "./settings.mjs";
import { digestOf, readIfThere, stamp } from "./stamp.mjs";

const LOCK = "package-lock.json";
const CLIENT_SOURCES = [LOCK, "prisma.config.ts", "prisma/schema.prisma", "prisma/generate.ts"];
const LEXICON_SOURCES = [LOCK, "lib/language/lexicon.ts", "lib/language/fr/lexicon"];
const LEXICON = "lib/language/fr/generated/lexicon.bin";
const COURSE_SOURCES = [LOCK, "content/courses", "lib", "prisma/migrations", "prisma/schema.prisma"];
/** Pages are rendered once, from the published courses: what makes those makes the build too. */
const BUILD_SOURCES = [
  ...COURSE_SOURCES,
  "app",
  "components",
  "content/messages",
  "next.config.js",
  "proxy.ts",
  "public",
];

/** Said when the SQLite driver has no ready-made binary for this machine and could not be compiled either. */
const NO_COMPILER =
  "The SQLite driver has to be compiled here: install Python 3, make and a C++ compiler (Debian: apt-get install build-essential python3).";

/** Where we remember on what a step was done. The packages carry npm's own record, the database carries its stamp beside it. */
const STAMPS = "node_modules/.cache/reperes";

/** In order: each step stands on the ones before it. */
const STEPS = {
  packages: async () => {
    if (!isInstalled()) await say("packages (a minute or two)", install);
  },
  lexicon: () =>
    once({
      name: "lexicon",
      sources: LEXICON_SOURCES,
      stampFile: `${STAMPS}/lexicon`,
      product: () => (existsSync(LEXICON) ? digestOf([LEXICON]) : null),
      work: () => runCommand("lib/use-cases/lexicon-command.ts"),
    }),
  client: () =>
    once({
      name: "database client",
      sources: CLIENT_SOURCES,
      stampFile: `${STAMPS}/client`,
      product: () => (existsSync("prisma/generated") ? "there" : null),
      work: () => runCommand("prisma/generate.ts"),
    }),
  courses: () =>
    once({
      name: "database and courses",
      sources: COURSE_SOURCES,
      stampFile: `${databaseFile()}-prepared`,
      product: databaseMark,
      work: migrateAndPublish,
    }),
  application: () =>
    once({
      name: "application (half a minute)",
      sources: BUILD_SOURCES,
      stampFile: `${STAMPS}/build`,
      product: () => readIfThere(".next/BUILD_ID"),
      work: buildApplication,
    }),
};

/**
 * Does every step up to the last one wanted. Each looks first whether there is anything to do, and says in one line what it did.
 *
 * @param {string} last
 */
export async function prepare(last) {
  settle();
  for (const [name, step] of Object.entries(STEPS)) {
    await step();
    if (name === last) return;
  }
}

/** True if node_modules holds what the lock names, by npm's own record, and its native part fits this Node. */
function isInstalled() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const wanted = Object.entries(packagesOf(LOCK)).filter(([path, { optional }]) => path !== "" && !optional);
  return wanted.every(([path, { version }]) => installed[path]?.version === version) && nativePartLoads();
}

/**
 * @param {string} lock
 * @returns {Record<string, { version: string, optional?: boolean }>}
 */
const packagesOf = (lock) => JSON.parse(readFileSync(lock, "utf8")).packages;

/** The SQLite driver is compiled for one version of Node; after a change of Node it has to be installed anew. */
function nativePartLoads() {
  try {
    openSqlite(":memory:").close();
    return true;
  } catch {
    return false;
  }
}

async function install() {
  // "production" would leave out the tools that build.
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("development") };
  const npm = process.env["npm_execpath"];
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  try {
    await (npm ? runNode([npm, ...args], env) : run("npm", args, env));
  } catch (cause) {
    if (!String(cause).includes("node-gyp")) throw cause;
    throw new Error(`${String(cause)}\n\n${NO_COMPILER}`, { cause });
  }
}

/**
 * What a SQLite database says of itself, so that a restored back-up is seen as what it is: migrations applied, courses published.
 * A database server is always asked: both commands are idempotent.
 */
function databaseMark() {
  const file = databaseFile();
  if (!file || !existsSync(file)) return null;
  const database = openSqlite(file, { readonly: true });
  try {
    const says = "SELECT migration_name FROM _prisma_migrations UNION ALL SELECT slug || version FROM Course";
    return database.prepare(says).pluck().all().join(" ");
  } catch {
    return null; // not prepared yet
  } finally {
    database.close();
  }
}

/**
 * @param {string} file
 * @param {object} [options]
 */
function openSqlite(file, options) {
  const Database = createRequire(import.meta.url)("better-sqlite3");
  return new Database(file, options);
}

async function migrateAndPublish() {
  for (const command of ["lib/store/migrate-command.ts", "lib/use-cases/publish-command.ts"]) await runCommand(command);
}

const buildApplication = () =>
  runNode(["node_modules/next/dist/bin/next", "build"], { ...process.env, NODE_ENV: "production" });

/** Runs a command of the project, written in TypeScript for the server's side. @param {string} file */
const runCommand = (file) => runNode(["--conditions=react-server", "--import", "tsx", file]);

/**
 * Does a step unless it was done on the same sources and its product is still the one that it left.
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} sources
 * @property {string} stampFile
 * @property {() => string | null} product what tells this product from another; null where there is none
 * @property {() => Promise<void>} work
 *
 * @param {Step} step
 */
async function once({ name, sources, stampFile, product, work }) {
  const digest = digestOf(sources);
  const before = product();
  if (before !== null && readIfThere(stampFile) === `${digest} ${before}`) return;
  await say(name, work);
  const after = product();
  if (after !== null) stamp(stampFile, `${digest} ${after}`);
}

/**
 * @param {string} name
 * @param {() => Promise<void>} work
 */
async function say(name, work) {
  process.stdout.write(`Preparing ${name} … `);
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    console.error(`failed\n\n${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
}
