/**
 * The rooms of the house in the order in which data flows, and what each may import. CONTRIBUTING.md draws the same map.
 *
 * A room may always import from itself and from the hall. `*pure` stands for every pure room.
 */

/** Five files that any room may import; a sixth needs a recorded decision. */
export const HALL = ["lib/errors", "lib/result", "lib/span", "lib/stage", "lib/random"] as const;

/** No framework, no database, no clock, no chance: time and seed come in as arguments. */
export const PURE_ROOMS = {
  "lib/calendar": [],
  "lib/language": ["lib/calendar"],
  "lib/documents": ["lib/calendar", "lib/language"],
  "lib/facts": ["lib/calendar", "lib/language", "lib/documents"],
  "lib/lessons": ["lib/calendar", "lib/language", "lib/documents", "lib/facts"],
  "lib/questions": ["lib/calendar", "lib/language", "lib/documents", "lib/facts"],
  "lib/pipeline": ["lib/language", "lib/documents", "lib/facts", "lib/lessons", "lib/questions"],
  "lib/quizzes": ["lib/questions"],
  "lib/review": ["lib/questions"],
  "lib/progress": ["lib/questions", "lib/quizzes", "lib/review"],
  "lib/exchange": ["lib/calendar", "lib/questions", "lib/quizzes"],
} as const satisfies Record<string, readonly string[]>;

/** Rooms that touch the world. */
export const OUTER_ROOMS = {
  "lib/set-up": [],
  "lib/env": [],
  "prisma/generated": [],
  "lib/store": ["*pure", "lib/env", "prisma/generated"],
  "lib/auth": ["*pure", "lib/env", "lib/store"],
  "lib/use-cases": ["*pure", "lib/env", "lib/store", "lib/auth"],
  "components/ui": [],
  components: ["*pure", "components/ui"],
  app: [
    "*pure",
    "lib/env",
    "lib/store",
    "lib/auth",
    "lib/use-cases",
    "components/ui",
    "components",
    "content/messages",
  ],
} as const satisfies Record<string, readonly string[]>;

/** What npm packages pure rooms may use: computation and nothing else. */
export const PURE_PACKAGES = ["zod", "edtf", "ts-fsrs", "yaml"] as const;

/** Packages that only one room knows; in the other rooms, what they do has a name of ours. */
export const OWNED_PACKAGES: Readonly<Record<string, string>> = {
  "@prisma": "lib/store",
  "better-sqlite3": "lib/store",
  pg: "lib/store",
  "next-auth": "lib/auth",
  "@node-rs/argon2": "lib/auth",
};

/** Rooms whose code must never reach a browser: each of their files begins by saying so to the bundler. */
export const SERVER_ROOMS: readonly string[] = ["lib/store", "lib/auth", "lib/use-cases"];

/** Lists of the things one can add (kinds, formats, languages, codes); no other folder has an index. */
export const REGISTRIES: readonly string[] = [
  "lib/language/index.ts",
  "lib/language/fr/index.ts",
  "lib/questions/kinds/index.ts",
  "lib/questions/linter/index.ts",
  "lib/exchange/formats/index.ts",
];

/** Names that say nothing of what is inside. */
export const FORBIDDEN_FOLDERS: readonly string[] = [
  "utils",
  "helpers",
  "common",
  "shared",
  "types",
  "services",
  "core",
];

/** The longest a source file may get, in lines. */
export const LONGEST_FILE = 250;

const PURE: readonly string[] = Object.keys(PURE_ROOMS);
const TABLE: Readonly<Record<string, readonly string[]>> = { ...PURE_ROOMS, ...OUTER_ROOMS };

/** Rooms in the order of the table. */
export const rooms: readonly string[] = Object.keys(TABLE);

/** True for rooms that compute and nothing else, the hall included. */
export const isPure = (room: string): boolean => PURE.includes(room) || (HALL as readonly string[]).includes(room);

/** What a room may import, itself and the hall included. The hall's own files may import one another. */
export const importableFrom = (room: string): readonly string[] => [
  room,
  ...HALL,
  ...(TABLE[room] ?? []).flatMap((name) => (name === "*pure" ? PURE : [name])),
];

/** The room of a file: "lib/review/due.ts" is in "lib/review", "lib/env.ts" in "lib/env", "app/page.tsx" in "app". */
export function roomOf(path: string): string {
  const [top = "", second = ""] = path.replace(/\.[a-z]+$/, "").split("/");
  if (["lib", "prisma", "content"].includes(top)) return `${top}/${second}`;
  if (top === "components" && second === "ui") return "components/ui";
  return top === "proxy" ? "app" : top;
}
