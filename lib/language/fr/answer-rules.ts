import type { AnswerRules } from "../answer-rules";
import { isMadeOf, isPlacedOnce, isUniqueDescription, isWorldwide, NOT_ONE, singularityOf } from "./clauses-acts";
import { isOffice, isOwned } from "./clauses-offices";

/** What French tells of statements that are true of one alone. */
export const answerRules: AnswerRules = {
  singularityOf,
  isPlacedOnce,
  isUniqueDescription,
  isWorldwide,
  isMadeOf,
  isOffice,
  isOwned,
  notOne: NOT_ONE,
};
