import type { Agreement } from "@/lib/language/clauses";
import type { Found } from "./attached";
import { readNounPhrase } from "./noun-phrase";
import type { ReadingContext } from "./reading-context";
import { isA, isCapitalised, type Token } from "../tokens";

/**
 * Whom a participle of life is said of where it stands behind a thing and whose it is: "Le projet de Paul Petit, mort en 1997".
 *
 * @returns the person; null where it may be said of the thing as well ("Le club de Paul Petit, né en 1997"); undefined where the
 *   phrase says it of itself
 */
export function ownerOfLife(
  tokens: readonly Token[],
  { from, to }: Found,
  { lemma }: Token,
  agreement: Agreement,
  text: string,
  context: ReadingContext,
): Found | null | undefined {
  const { grammar } = context;
  const isOfPeople = grammar.is(lemma ?? "", "befalling-people");
  if (!isOfPeople && !grammar.is(lemma ?? "", "told-of-things")) return undefined;
  const words = tokens.slice(from, to);
  const given = words.findLastIndex(
    (token, at) => at > 1 && isA(words[at - 1], "genitive", grammar) && grammar.givenGender(token.text) !== undefined,
  );
  if (given < 0 || words.length - given < 2 || !words.slice(given).every(isCapitalised)) return undefined;
  const gender = grammar.givenGender(words[given]?.text ?? "") ?? agreement.gender;
  if (agreement.number !== "singular" || gender !== agreement.gender) return undefined;
  const noun = words.find(({ pos }) => pos === "NOUN");
  if (!noun || isSomeone(noun, context)) return undefined;
  const person = isOfPeople && isThing(noun, context) ? readNounPhrase(words.slice(given), text, context) : null;
  return person && { phrase: person, from: from + given, to };
}

const PEOPLE = ["human-noun", "office", "epicene", "kin"] as const;
const THINGS = ["class-noun", "work-noun", "document-noun", "event-noun", "building"] as const;

const isSomeone = (noun: Token, { grammar }: ReadingContext): boolean =>
  PEOPLE.some((wordClass) => isA(noun, wordClass, grammar));

/** A noun of which it is sure that nobody is called by it. */
const isThing = (noun: Token, { grammar }: ReadingContext): boolean =>
  THINGS.some((wordClass) => isA(noun, wordClass, grammar));
