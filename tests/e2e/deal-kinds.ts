import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { attemptOf } from "./quiz-page";

type Statement = { run(...values: readonly unknown[]): void; all(...values: readonly unknown[]): unknown[] };
type Writer = { prepare(sql: string): Statement; close(): void };
const Database = createRequire(import.meta.url)("better-sqlite3") as new (path: string, options: object) => Writer;

/**
 * Starts a quiz and puts questions of one kind into it, instead of those that were dealt: a test of a control cannot wait
 * for chance to bring it.
 *
 * @param content a pattern of SQL that the stored content must fit
 */
export async function startQuizOf(page: Page, kind: string, howMany: number, content = "%"): Promise<string> {
  await page.goto("/cours/politique-etrangere-du-kazakhstan/quiz");
  await page.getByRole("radio", { name: "5", exact: true }).check();
  await page.getByRole("button", { name: "Commencer" }).click();
  await expect(page).toHaveURL(/\/quiz\/[^/?]+$/, { timeout: 30_000 });
  const attemptId = attemptOf(page);
  const database = new Database(join(process.env["E2E_FOLDER"] ?? "", "reperes.db"), {
    fileMustExist: true,
    timeout: 10_000,
  });
  const found = database
    .prepare(
      `SELECT q."id", q."version" FROM "Question" q
         JOIN "QuestionVersion" v ON v."courseSlug" = q."courseSlug" AND v."questionId" = q."id" AND v."version" = q."version"
        WHERE q."kind" = ? AND q."retiredAt" IS NULL AND v."content" LIKE ? ORDER BY q."id" LIMIT ?`,
    )
    .all(kind, content, howMany) as { id: string; version: string }[];
  expect(found, `published questions of the kind ${kind}`).toHaveLength(howMany);
  found.forEach(({ id, version }, index) =>
    database
      .prepare(`UPDATE "AttemptQuestion" SET "questionId" = ?, "version" = ? WHERE "attemptId" = ? AND "position" = ?`)
      .run(id, version, attemptId, index + 1),
  );
  database.prepare(`DELETE FROM "AttemptQuestion" WHERE "attemptId" = ? AND "position" > ?`).run(attemptId, howMany);
  database.close();
  await page.reload();
  return attemptId;
}
