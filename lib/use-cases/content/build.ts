import "server-only";
import type { BuiltCourse } from "@/lib/pipeline";
import { buildCourseFolder, listCourseFolders } from "../read-course-folder";

/** Builds every course, counts what it holds, and fails on what its editor has left open. */
export function build(): number {
  const open = listCourseFolders().flatMap((slug) => {
    const built = buildCourseFolder(slug);
    process.stdout.write(countsOf(built));
    return openIn(built);
  });
  open.forEach((line) => process.stderr.write(`${line}\n`));
  return open.length === 0 ? 0 : 1;
}

function countsOf({
  slug,
  documents,
  lessons,
  facts,
  events,
  comparisons,
  questions,
  held,
  notes,
}: BuiltCourse): string {
  const kinds = [...new Set(questions.map(({ kind }) => kind))].map(
    (kind) => `  ${kind}: ${questions.filter((question) => question.kind === kind).length}`,
  );
  return [
    `${slug}: ${documents.length} documents, ${lessons.length} lessons, ${facts.length} facts, ${events.length} events, ${comparisons.length} comparisons`,
    `  ${questions.length} questions published, ${held.length} held, ${notes.length} notes`,
    ...kinds,
    "",
  ].join("\n");
}

/** What an editor must still say or mend, a line each; empty for a course without a review. */
export const openIn = ({ slug, held, notes }: BuiltCourse): readonly string[] => [
  ...held
    .filter(({ why }) => why === "unreviewed")
    .map(({ question }) => `${slug}: unreviewed ${question.id} ${question.version}`),
  ...notes
    .filter(({ stage }) => stage === "review")
    .map(({ code, stem }) => `${slug}: review.yml: ${code}: ${stem ?? ""}`),
];
