import "server-only";
import { AppError } from "@/lib/errors";
import { buildCourseFolder } from "../read-course-folder";
import { readableQuestion } from "./readable-question";

/** Prints the questions of a course that no editor has read, or with `all` every one, as Markdown. */
export function review([slug]: readonly string[], all: boolean): number {
  if (slug === undefined) throw new AppError("invalid-input", "review needs the name of a course");
  const { questions, held } = buildCourseFolder(slug);
  const unread = held.filter(({ why }) => all || why === "unreviewed").map(({ question }) => question);
  const listed = all ? [...questions, ...unread] : unread;
  listed.forEach((question) => process.stdout.write(`${readableQuestion(question)}\n`));
  process.stderr.write(`${listed.length} questions\n`);
  return 0;
}
