import { defineChoiceKind } from "../controls/choice";
import { writeName } from "./wh-choice";

/** "Comment s’appelle l’organe chargé de … ?": a body by what it is for, among bodies of its sort. */
export const definition = defineChoiceKind({
  kind: "definition",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) =>
    fact.kind === "entity" && fact.inquiry?.role === "defined"
      ? writeName(fact, fact.inquiry, bench)
      : { drafts: [], declined: [] },
});
