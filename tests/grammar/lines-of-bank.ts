import { buildCourseFolder, listCourseFolders } from "@/lib/use-cases/read-course-folder";
import { kindNamed } from "@/lib/questions/kinds";
import type { Question } from "@/lib/questions/question";

/** A line of a question as a learner reads it, and the question that it is from. */
export type BankLine = { readonly questionId: string; readonly text: string };

/** Every stem, context and option of the courses that ship, each once; questions that an editor refused are left out. */
export function linesOfBank(): readonly BankLine[] {
  const questions = listCourseFolders().flatMap((slug) => {
    const { questions: published, held } = buildCourseFolder(slug);
    return [...published, ...held.filter(({ why }) => why === "unreviewed").map(({ question }) => question)];
  });
  const seen = new Set<string>();
  return questions.flatMap(linesOf).filter(({ text }) => !seen.has(text) && seen.add(text));
}

function linesOf({ id, kind, content }: Question): readonly BankLine[] {
  const { stem, context, options } = kindNamed(kind).open(content).item();
  return [stem, ...(context === null ? [] : [context]), ...options].map((text) => ({ questionId: id, text }));
}
