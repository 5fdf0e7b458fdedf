import { defineTextKind } from "../controls/text";

/** A question that an editor wrote whose answer is typed: a name, a place, a word. The machine writes none. */
export const statementText = defineTextKind({
  kind: "statement-text",
  difficulty: 3,
  write: () => ({ drafts: [], declined: [] }),
});
