import { describe, expect, test } from "vitest";
import { readEnv } from "@/lib/env";

describe("the configuration", () => {
  test("nothing set: SQLite in the project's folder, no secret, no other sign-in", () => {
    expect(readEnv({})).toMatchObject({
      NODE_ENV: "development",
      DATABASE_URL: "file:./data/reperes.db",
      LOG_LEVEL: "info",
    });
  });

  test("a line left empty counts as not set", () => {
    expect(readEnv({ DATABASE_URL: "", NEXTAUTH_URL: "", GITHUB_ID: "" })).toEqual(readEnv({}));
  });

  test.each(["file:/srv/reperes.db", "postgres://u:p@db/reperes", "postgresql://u@localhost/reperes?host=/run"])(
    "%s is a database",
    (url) => expect(readEnv({ DATABASE_URL: url }).DATABASE_URL).toBe(url),
  );

  test.each([
    { set: { DATABASE_URL: "mysql://db" }, line: "Configuration: DATABASE_URL must start with file: or postgresql://" },
    { set: { NEXTAUTH_SECRET: "short" }, line: "Configuration: NEXTAUTH_SECRET must have at least 16 characters" },
    { set: { NEXTAUTH_URL: "reperes" }, line: "Configuration: NEXTAUTH_URL Invalid URL" },
  ])("a faulty value is named in one line: $line", ({ set, line }) => {
    expect(() => readEnv(set)).toThrow(line);
  });

  test("all faults are named at once, and no value is told", () => {
    const secret = "hunter2";
    const read = () => readEnv({ NEXTAUTH_SECRET: secret, LOG_LEVEL: "loud" });
    expect(read).toThrow(/NEXTAUTH_SECRET .*; LOG_LEVEL /);
    expect(read).not.toThrow(secret);
  });
});
