import type { AnswerRules } from "../answer-rules";
import {
  isMadeFrom,
  isMadeOf,
  isPlacedOnce,
  isUniqueDescription,
  isWorldwide,
  NOT_ONE,
  singularityOf,
} from "./clauses-acts";
import { isDefinition } from "./clauses-definitions";
import { isOffice, isOwned } from "./clauses-offices";

/** What French tells of statements that are true of one alone. */
export const answerRules: AnswerRules = {
  singularityOf,
  isPlacedOnce,
  isUniqueDescription,
  isWorldwide,
  isMadeFrom,
  isMadeOf,
  isDefinition,
  isOffice,
  isOwned,
  isSpan: (unit) =>
    /^(?:ans?|années?|mois|jours?|semaines?|heures?|minutes?|secondes?|siècles?|décennies|nuits)$/iu.test(unit),
  notOne: NOT_ONE,
};
