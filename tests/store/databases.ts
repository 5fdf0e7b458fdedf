import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import pg from "pg";

/** A place for databases, of one provider, that lives as long as a test file. */
export type DatabasePlace = {
  readonly provider: "sqlite" | "postgresql";
  /** The address of a new, empty database. */
  readonly create: () => Promise<string>;
  /** Runs SQL on a database, past the store, and gives the rows as lists of values. */
  readonly run: (url: string, sql: string) => Promise<unknown[][]>;
  readonly remove: () => void;
};

/** SQLite files in a temporary folder. */
export function sqlitePlace(): DatabasePlace {
  const folder = mkdtempSync(join(tmpdir(), "reperes-sqlite-"));
  let count = 0;
  return {
    provider: "sqlite",
    create: () => Promise.resolve(`file:${join(folder, `${++count}.db`)}`),
    run: async (url, sql) => {
      const adapter = await new PrismaBetterSqlite3({ url }).connect();
      try {
        return (await adapter.queryRaw({ sql, args: [], argTypes: [] })).rows;
      } finally {
        await adapter.dispose();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * A PostgreSQL server of our own, on a Unix socket in a temporary folder: no port, no network, nobody else's data.
 *
 * @param programs folder of `initdb` and `pg_ctl`
 */
export function postgresPlace(programs: string): DatabasePlace {
  const folder = mkdtempSync(join(tmpdir(), "reperes-pg-"));
  const data = join(folder, "data");
  const owner = notRoot();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const program = (name: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(programs, name), args, {
      ...owner,
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout} ${stderr}`);
  };

  program("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const options = `-k ${folder} -c listen_addresses='' -c fsync=off -c timezone=Asia/Almaty`;
  program("pg_ctl", "-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start");
  const remove = () => {
    program("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
    rmSync(folder, { recursive: true, force: true });
    process.off("exit", remove);
  };
  process.on("exit", remove);

  const urlOf = (name: string) => `postgresql://postgres@localhost/${name}?host=${folder}`;
  const run = async (url: string, sql: string) => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<unknown[]>({ text: sql, rowMode: "array" })).rows;
    } finally {
      await client.end();
    }
  };
  let count = 0;
  const create = async () => {
    const name = `reperes_${++count}`;
    await run(urlOf("postgres"), `CREATE DATABASE ${name}`);
    return urlOf(name);
  };
  return { provider: "postgresql", create, run, remove };
}

/** PostgreSQL refuses to run as root: then it runs as the user that Debian's package made for it. */
function notRoot(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string) => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout);
  return { uid: idOf("-u"), gid: idOf("-g") };
}
