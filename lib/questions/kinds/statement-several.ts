import { defineSeveralKind } from "../controls/several";

/** A question that an editor wrote with several right answers: which countries, which members. The machine writes none. */
export const statementSeveral = defineSeveralKind({
  kind: "statement-several",
  difficulty: 2,
  write: () => ({ drafts: [], declined: [] }),
});
