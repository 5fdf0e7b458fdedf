import { groupBy } from "@/lib/quizzes/group-by";
import type { ProgressAnswer } from "./answers";

/** The answers of one of the learner's days; practice counts too, since it is work. */
export type ActiveDay = { readonly day: number; readonly answers: number };

/** The days on which the learner answered, oldest first; days without an answer are left out. */
export const activityOf = (answers: readonly Pick<ProgressAnswer, "day">[]): ActiveDay[] =>
  [...groupBy(answers, ({ day }) => day)]
    .map(([day, own]) => ({ day, answers: own.length }))
    .toSorted((a, b) => a.day - b.day);
