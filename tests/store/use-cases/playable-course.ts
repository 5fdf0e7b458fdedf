import { saveCourse } from "@/lib/store/save-course";
import { inTransaction } from "@/lib/store/client";
import { DONT_KNOW, RESPONSE_FIELD, type Question, type RawResponse } from "@/lib/questions/question";
import { builtCourse, QUESTIONS } from "../course";
import { fresh, NOW } from "../stage";

/** The questions of the small course as real kinds write them: three choices among years, one typed date. */
export const playableQuestions = (years: readonly string[]): Question[] =>
  QUESTIONS.map((question) =>
    question.difficulty === 3
      ? {
          ...question,
          kind: "date-typed",
          content: { stem: "À quelle date ?", context: null, language: "fr", accepted: ["1992-05-23"], elsewhere: [] },
        }
      : {
          ...question,
          kind: "date-choice",
          content: {
            stem: `En quelle année (${question.id}) ?`,
            context: null,
            options: years.map((label) => ({ label, whyNot: null })),
            key: 1,
          },
        },
  );

/** Three options a choice: new or known, all of them are shown, and 1992 is the second. */
const playable = playableQuestions(["1991", "1992", "1993"]);

/** The ids of the course's facts, two of which tell the same event. */
export const FACT_IDS = ["a/lisbonne", "a/membre", "b/lisbonne", "b/traite"] as const;

/** A published course whose questions can be answered; its slug. */
export async function playableCourse(questions: readonly Question[] = playable): Promise<string> {
  const slug = fresh("cours");
  await inTransaction((tx) => saveCourse(tx, builtCourse(slug, { questions }), NOW));
  return slug;
}

/** The course again with fewer questions, as when an editor retires some. */
export const retire = (slug: string, questionId: string): Promise<unknown> =>
  inTransaction((tx) =>
    saveCourse(tx, builtCourse(slug, { questions: playable.filter(({ id }) => id !== questionId) }), NOW),
  );

/** Fields of the form as the browser sends them. */
export const typed = (text: string): RawResponse => ({ [RESPONSE_FIELD]: [text] });
export const DOES_NOT_KNOW: RawResponse = { [DONT_KNOW.field]: [DONT_KNOW.value] };
