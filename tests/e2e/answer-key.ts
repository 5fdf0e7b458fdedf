import { createRequire } from "node:module";
import { join } from "node:path";
import { kindNamed } from "@/lib/questions/kinds";
import type { PublicQuestion, Reveal } from "@/lib/questions/question";

/** As much of better-sqlite3 as is used here; it brings no types. */
type Reader = { prepare(sql: string): { all(...values: readonly unknown[]): unknown[] }; close(): void };
const Database = createRequire(import.meta.url)("better-sqlite3") as new (path: string, options: object) => Reader;

/** What a test knows of a dealt question, read from the database: the page must not tell it. */
export type Known = {
  readonly position: number;
  readonly kind: string;
  readonly question: PublicQuestion;
  /** As after "je ne sais pas": the key is in it. */
  readonly reveal: Reveal;
  readonly evidence: { readonly before: string; readonly quote: string; readonly after: string };
  readonly lessonSlug: string;
  /** As the lesson shows it, and the margin of the quiz unless it would tell the answer. */
  readonly sectionTitle: string | null;
};

type Row = Pick<Known, "position" | "kind" | "lessonSlug" | "sectionTitle"> & {
  seed: string;
  optionCount: number | null;
  content: string;
  evidence: string;
};

/** Every question of an attempt, by position. */
export function knownQuestions(attemptId: string): Known[] {
  return withDatabase((database) =>
    database
      .prepare(
        `SELECT d."position", d."seed", d."optionCount", q."kind", v."content", v."evidence", q."lessonSlug",
                s."title" AS "sectionTitle"
           FROM "AttemptQuestion" d
           JOIN "Question" q ON q."courseSlug" = d."courseSlug" AND q."id" = d."questionId"
           JOIN "QuestionVersion" v ON v."courseSlug" = d."courseSlug" AND v."questionId" = d."questionId" AND v."version" = d."version"
           JOIN "Section" s ON s."courseSlug" = q."courseSlug" AND s."id" = q."sectionId"
          WHERE d."attemptId" = ? ORDER BY d."position"`,
      )
      .all(attemptId),
  ).map((row) => known(row as Row));
}

/** The question at a position of an attempt. */
export function knownQuestion(attemptId: string, position: number): Known {
  const found = knownQuestions(attemptId).find((question) => question.position === position);
  if (!found) throw new Error(`attempt ${attemptId} has no question ${position}`);
  return found;
}

/** The answers that are kept of an attempt, by position. */
export const keptAnswers = (attemptId: string): { position: number; score: number; verdict: string }[] =>
  withDatabase((database) =>
    database
      .prepare(`SELECT "position", "score", "verdict" FROM "Answer" WHERE "attemptId" = ? ORDER BY "position"`)
      .all(attemptId),
  ) as { position: number; score: number; verdict: string }[];

function known({ position, seed, optionCount, kind, content, evidence, lessonSlug, sectionTitle }: Row): Known {
  const open = kindNamed(kind).open(JSON.parse(content), optionCount);
  return {
    position,
    kind,
    question: open.show(seed),
    reveal: open.reveal(null, seed),
    evidence: JSON.parse(evidence) as Known["evidence"],
    lessonSlug,
    sectionTitle,
  };
}

function withDatabase<Value>(read: (database: Reader) => Value): Value {
  const folder = process.env["E2E_FOLDER"];
  if (!folder) throw new Error("E2E_FOLDER is not set: the tests do not know which database the server uses");
  const database = new Database(join(folder, "reperes.db"), { readonly: true, fileMustExist: true });
  try {
    return read(database);
  } finally {
    database.close();
  }
}
