import type { Grammar } from "@/lib/language/clauses";
import type { VerbGroup } from "../clauses/verb-group";
import { finiteForm } from "../clauses/word-forms";
import { isA, type Token } from "../tokens";
import type { Told } from "./told";

/** Longest clause behind "que" that a question can hold, in tokens. */
const LONGEST = 24;

/**
 * True for what someone found or said, told to its end: "a montré que la Terre tourne". A clause that was cut short
 * ("que la marée se déplace" of "comme une onde"), or that speaks of someone else ("qu’elle tourne") or of what was to come, is not.
 */
export function isStated({ subject, group, said, isWhole }: Told, grammar: Grammar): boolean {
  const [first, ...clause] = said;
  const isClause = isA(first, "relative", grammar) || first?.pos === "SCONJ";
  if (!isClause || !isWhole || !subject.named || said.length > LONGEST) return false;
  if (group.voice === "be" || group.isReflexive || !grammar.is(group.lemma, "stating")) return false;
  if (isToldAsPresent(clause, group, grammar)) return false;
  return !clause.some(
    (token) =>
      token.kind === "date" ||
      // "a confirmé que la ligne sera ouverte": what was to come is told in another tense
      /^(?:future|conditional)$/u.test(finiteForm(token, grammar)?.tense ?? "") ||
      isA(token, "subject-pronoun", grammar) ||
      grammar.determiner(token.word)?.kind === "possessive",
  );
}

/** "annoncent que la préférence va au projet": in the past it would be "allait"; what is found goes on being so. */
const isToldAsPresent = (clause: readonly Token[], { lemma, form }: VerbGroup, grammar: Grammar): boolean =>
  grammar.is(lemma, "announcing") &&
  form.tense === "present" &&
  clause.some((token) => finiteForm(token, grammar)?.tense === "present");
