import type { Grammar } from "@/lib/language/clauses";
import type { Clause } from "@/lib/language/phrases";
import type { TakenUp } from "../clauses/reading-context";
import type { EventFact, Fact } from "../fact";

/** What a bare noun of class means to the reading of a clause, before it is known what it takes up. */
const UNRESOLVED = "unresolved-anaphora";

/**
 * A fact whose complement takes up what its document is about by a bare noun, with the name behind it: "a été exilé dans la
 * ville" is asked with "dans la ville de Dole".
 */
export function withTopicName(fact: Fact, again: TakenUp["again"], grammar: Grammar): Fact {
  if (again === null) return fact;
  if (fact.kind === "event" && fact.wording.form === "clause") {
    const clause = named(fact.wording.clause, again, grammar);
    return clause === fact.wording.clause
      ? fact
      : { ...fact, wording: { form: "clause", clause }, ...freed(fact, clause, grammar) };
  }
  if (fact.kind === "entity" && fact.inquiry)
    return { ...fact, inquiry: { ...fact.inquiry, clause: named(fact.inquiry.clause, again, grammar) } };
  return fact;
}

/** The complement of a clause, unless its subject has the name already: whose town it is, is told by then. */
function named(clause: Clause, again: NonNullable<TakenUp["again"]>, grammar: Grammar): Clause {
  const complement = again.nouns.reduce((words, noun) => {
    const { text } = again.called?.(noun) ?? again.phrase;
    return clause.subject.includes(text) ? words : grammar.saidAgain(words, noun, text);
  }, clause.complement);
  return complement === clause.complement ? clause : { ...clause, complement };
}

/** The noun was what was left open, unless the subject is someone’s or was pointed at; what else there is, the linter finds. */
function freed({ doubts }: EventFact, { subject }: Clause, grammar: Grammar): Pick<EventFact, "doubts"> {
  const kind = grammar.determiner(subject.split(/[ '’]/u)[0]?.toLowerCase() ?? "")?.kind;
  const isOpen = kind === "possessive" || kind === "demonstrative";
  return { doubts: isOpen ? doubts : doubts.filter((code) => code !== UNRESOLVED) };
}
