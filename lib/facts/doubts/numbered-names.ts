import type { SourceDocument } from "@/lib/documents/document";
import type { Grammar } from "@/lib/language/clauses";
import type { EventFact, Fact } from "../fact";

/** Nouns of what may come twice under one name. */
const COMING_AGAIN = ["event-noun", "document-noun", "occasion-noun", "building"] as const;

/**
 * Doubts an event by a name that the text gives to a second one as well: beside "un second traité de Dole" nobody can tell which
 * one "le traité de Dole" is.
 */
export function withoutNumberedNames(
  facts: readonly Fact[],
  { source }: SourceDocument,
  grammar: Grammar,
): readonly Fact[] {
  const names = grammar
    .numberedNamesIn(source)
    .filter(({ noun }) => COMING_AGAIN.some((wordClass) => grammar.is(noun, wordClass)));
  if (names.length === 0) return facts;
  return facts.map((fact) =>
    fact.kind === "event" && names.some(({ unnumbered }) => unnumbered.test(wordsOf(fact)))
      ? { ...fact, doubts: [...new Set([...fact.doubts, "not-unique"])] }
      : fact,
  );
}

const wordsOf = ({ wording }: EventFact): string =>
  wording.form === "clause" ? `${wording.clause.subject} ${wording.clause.complement}` : wording.phrase;
