import { agrees, phraseBefore, type Found } from "./attached";
import { candidatesBefore } from "./phrase-near";
import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, type Token } from "../tokens";
import { mayBeOfOther } from "./two-owners";
import type { VerbGroup } from "./verb-group";

/**
 * The named noun phrase that a relative with "qui" behind a comma is about: all that stands before it, back to the head of the
 * sentence, or what ends there in the midst of a clause ("sous Paul II, qui régna de 1113 à 1150"). Its number and gender have to
 * fit the verb of the relative; where two of them fit, none is taken.
 *
 * @param end index of the comma
 */
export function ownerBefore(
  tokens: readonly Token[],
  end: number,
  group: VerbGroup,
  text: string,
  context: ReadingContext,
): Found | null {
  const { grammar } = context;
  const whole = phraseBefore(tokens, end, text, context);
  if (whole && fits(whole, group)) {
    const isOne = isNamed(whole) && !mayBeOfOther(tokens.slice(whole.from, end), group, grammar);
    return isOne ? whole : null;
  }
  const found = candidatesBefore(tokens, end, text, context).filter((candidate) => fits(candidate, group));
  const [only, ...others] = withoutHolders(found, tokens, group, context);
  if (!only || others.length > 0 || !isNamed(only) || !isDefinite(tokens[only.from], grammar)) return null;
  return mayBeOfOther(tokens.slice(only.from, end), group, grammar) ? null : only;
}

const fits = ({ phrase }: Found, { agreement, form }: VerbGroup): boolean =>
  agrees(phrase, { gender: agreement?.gender ?? null, number: form.number });

const isNamed = ({ phrase }: Found): boolean => phrase.named && phrase.doubts.length === 0;

/** "un roi", "sa ville": one of several, or someone’s, is no subject of a question. */
const isDefinite = (first: Token | undefined, grammar: ReadingContext["grammar"]): boolean => {
  const determiner = first?.pos === "DET" ? grammar.determiner(first.word) : null;
  return determiner === null || determiner.kind === "definite";
};

/** "son apogée sous Paul II, qui régna": what people do is told of the one who is named last, behind a preposition of its own. */
function withoutHolders(
  found: readonly Found[],
  tokens: readonly Token[],
  { lemma }: VerbGroup,
  { grammar }: ReadingContext,
): readonly Found[] {
  const inner = found[0];
  const before = tokens[(inner?.from ?? 0) - 1];
  const isApart = isA(before, "preposition", grammar) && !isA(before, "genitive", grammar);
  const isOfPeople = grammar.is(lemma, "human") || grammar.is(lemma, "human-passive");
  return inner && isApart && isOfPeople && isCapitalised(tokens[inner.from]) ? [inner] : found;
}
