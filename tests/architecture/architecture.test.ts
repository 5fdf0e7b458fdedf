import { describe, expect, test } from "vitest";
import { cycleFaults, homelessFaults, importFaults, tableFaults } from "./imports";
import { sourcesIn, type Source } from "./source";
import { anyFaults, docstringFaults, layoutFaults, purityFaults, serverOnlyFaults } from "./writing";

const product = sourcesIn(["app", "components", "lib", "proxy.ts"]);
const everything = [...product, ...sourcesIn(["tests", "playwright.config.ts", "vitest.config.ts", "next.config.js"])];

const plant = (path: string, text: string): Source => ({ path, text });

describe("the house stands by its rules", () => {
  test("it has rooms to check", () => {
    expect(product.length).toBeGreaterThan(30);
  });

  test.each([
    ["every file is in a room of the table", homelessFaults, product] as const,
    ["every import points up the stream", importFaults, product] as const,
    ["no files import one another in a ring", cycleFaults, everything] as const,
    ["pure rooms know no clock, no chance and no place", purityFaults, product] as const,
    ["nothing is typed any", anyFaults, everything] as const,
    ["every export of lib is explained", docstringFaults, product] as const,
    ["server rooms say that they are", serverOnlyFaults, product] as const,
    ["names say what is inside, files stay short", layoutFaults, product] as const,
  ])("%s", (_, find, where) => {
    expect(find(where)).toEqual([]);
  });

  test("the table of rooms itself flows one way", () => {
    expect(tableFaults()).toEqual([]);
  });
});

describe("a planted fault is found", () => {
  test.each([
    { fault: "a pure room that imports from a room below it", text: 'import { due } from "@/lib/review/due";' },
    { fault: "a pure room that imports the framework", text: 'import { cookies } from "next/headers";' },
    {
      fault: "a pure room that imports the database",
      text: 'import { PrismaClient } from "@/prisma/generated/sqlite/client";',
    },
    { fault: "a pure room that reads files", text: 'import { readFileSync } from "node:fs";' },
    { fault: "a forbidden import of a type", text: 'import type { Attempt } from "@/lib/quizzes/attempt";' },
    { fault: "a forbidden import on demand", text: 'export const late = () => import("@/lib/quizzes/attempt");' },
    { fault: "a forbidden re-export", text: 'export { due } from "@/lib/review/due";' },
    { fault: "a relative import that leaves the room", text: 'import { span } from "../span";' },
    { fault: "an import of its own room by the long way", text: 'import { day } from "@/lib/calendar/day";' },
    { fault: "an import with its ending", text: 'import { day } from "./day.ts";' },
  ])("$fault", ({ text }) => {
    expect(importFaults([plant("lib/calendar/planted.ts", text)])).toHaveLength(1);
  });

  test.each([
    {
      fault: "a component that reads the database",
      path: "components/quiz/x.tsx",
      text: 'import { db } from "@/lib/store/client";',
    },
    {
      fault: "a ui component that knows the domain",
      path: "components/ui/x.tsx",
      text: 'import type { Fact } from "@/lib/facts/fact";',
    },
    {
      fault: "a page that calls Prisma itself",
      path: "app/page.tsx",
      text: 'import { PrismaPg } from "@prisma/adapter-pg";',
    },
    {
      fault: "a use case that knows next-auth",
      path: "lib/use-cases/x.ts",
      text: 'import { getServerSession } from "next-auth";',
    },
    { fault: "a store that calls a use case", path: "lib/store/x.ts", text: 'import { x } from "@/lib/use-cases/x";' },
  ])("$fault", ({ path, text }) => {
    expect(importFaults([plant(path, text)])).toHaveLength(1);
  });

  test("a room that the table does not know, and a sixth file in the hall", () => {
    const strangers = [plant("lib/misc/x.ts", ""), plant("lib/dates.ts", "")];
    expect(homelessFaults(strangers).map(({ path }) => path)).toEqual(["lib/misc/x.ts", "lib/dates.ts"]);
  });

  test("an allowed import is left alone", () => {
    const text = 'import { slice } from "@/lib/span";\nimport { day } from "./day";\nimport * as z from "zod";';
    expect(importFaults([plant("lib/calendar/planted.ts", text)])).toEqual([]);
  });

  test("a ring of three files is found once, with its way round", () => {
    const ring = [
      plant("lib/facts/a.ts", 'import { b } from "./b";'),
      plant("lib/facts/b.ts", 'import type { C } from "@/lib/documents/c";'),
      plant("lib/documents/c.ts", 'import { a } from "@/lib/facts/a";'),
    ];
    expect(cycleFaults(ring)).toEqual([
      {
        path: "lib/facts/a.ts",
        reason: "imports itself: lib/facts/a.ts → lib/facts/b.ts → lib/documents/c.ts → lib/facts/a.ts",
      },
    ]);
  });

  test("two ways to the same file are no ring", () => {
    const fork = [
      plant("lib/facts/a.ts", 'import { b } from "./b";\nimport { c } from "./c";'),
      plant("lib/facts/b.ts", 'import { c } from "./c";'),
      plant("lib/facts/c.ts", ""),
    ];
    expect(cycleFaults(fork)).toEqual([]);
  });

  test.each([
    "const now = Date.now();",
    "const now = new Date();",
    "const now = Date();",
    "const local = new Date(2020, 0, 1);",
    "const luck = Math.random();",
    "const name = month.toLocaleString('fr');",
    "const order = a.localeCompare(b);",
    "const day = date.getDate();",
    "const format = new Intl.NumberFormat('fr');",
    "const secret = process.env['SECRET'];",
    "const page = await fetch(address);",
  ])("in a pure room: %s", (text) => {
    expect(purityFaults([plant("lib/review/planted.ts", text)])).toHaveLength(1);
    expect(purityFaults([plant("lib/store/planted.ts", text)])).toEqual([]);
  });

  test.each([
    "const day = new Date(now.getTime());",
    "const document = read(); use(document.source);",
    "const day = date.getUTCDate();",
  ])("what only looks like it is left alone: %s", (text) => {
    expect(purityFaults([plant("lib/review/planted.ts", text)])).toEqual([]);
  });

  test.each(["let value: any;", "const value = given as any;", "type List = Array<any>;"])(
    "the type any: %s",
    (text) => {
      expect(anyFaults([plant("app/planted.ts", text)])).toHaveLength(1);
    },
  );

  test("an export without a docstring", () => {
    const text = "/** Told. */\nexport const told = 1;\nexport const untold = 2;\nconst own = 3;";
    expect(docstringFaults([plant("lib/facts/planted.ts", text)])).toEqual([
      { path: "lib/facts/planted.ts", reason: "no docstring on the export at line 3" },
    ]);
  });

  test("a server file that does not say so first", () => {
    const text = 'import { db } from "./client";\nimport "server-only";';
    expect(serverOnlyFaults([plant("lib/store/planted.ts", text)])).toHaveLength(1);
    expect(serverOnlyFaults([plant("lib/store/planted.ts", `// Why.\nimport "server-only";`)])).toEqual([]);
  });

  test.each(["lib/utils/dates.ts", "components/common/box.tsx", "lib/facts/helpers.ts", "lib/facts/index.ts"])(
    "a name that says nothing: %s",
    (path) => {
      expect(layoutFaults([plant(path, "")])).toHaveLength(1);
    },
  );

  test("a file of 251 lines", () => {
    expect(layoutFaults([plant("lib/facts/planted.ts", "\n".repeat(251))])).toHaveLength(1);
    expect(layoutFaults([plant("lib/facts/planted.ts", "\n".repeat(250))])).toEqual([]);
  });
});
