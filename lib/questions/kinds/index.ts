import type { QuestionKind } from "../kind";
import { acronymExpansion } from "./acronym-expansion";
import { clozeQuantity } from "./cloze-quantity";
import { clozeTyped } from "./cloze-typed";
import { dateChoice } from "./date-choice";
import { dateTyped } from "./date-typed";
import { definition } from "./definition";
import { entityCloze } from "./entity-cloze";
import { eventOfDate } from "./event-of-date";
import { expansionAcronym } from "./expansion-acronym";
import { howMany } from "./how-many";
import { listMembership } from "./list-membership";
import { matchDates } from "./match-dates";
import { nameTyped } from "./name-typed";
import { orderEvents } from "./order-events";
import { personRole } from "./person-role";
import { statementChoice } from "./statement-choice";
import { statementSeveral } from "./statement-several";
import { statementText } from "./statement-text";
import { whChoice } from "./wh-choice";
import { whichDocument } from "./which-document";

/** Every question kind. Adding one is a file and its name here. */
export const kinds: readonly QuestionKind[] = [
  dateChoice,
  dateTyped,
  eventOfDate,
  howMany,
  whChoice,
  nameTyped,
  definition,
  entityCloze,
  listMembership,
  personRole,
  whichDocument,
  orderEvents,
  matchDates,
  clozeQuantity,
  clozeTyped,
  acronymExpansion,
  expansionAcronym,
  statementChoice,
  statementSeveral,
  statementText,
];

/** The kind that wrote a stored question. @throws Error if this version has no such kind */
export function kindNamed(name: string): QuestionKind {
  const kind = kinds.find((candidate) => candidate.kind === name);
  if (!kind) throw new Error(`no question kind is called "${name}"`);
  return kind;
}
