import { defineChoiceKind } from "../controls/choice";

/** A question that an editor wrote about anything a sentence states: who, where, which. The machine writes none. */
export const statementChoice = defineChoiceKind({
  kind: "statement-choice",
  difficulty: 1,
  order: "shuffled",
  write: () => ({ drafts: [], declined: [] }),
});
