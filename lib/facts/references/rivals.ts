import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { isA, isCapitalised, type Token } from "../tokens";
import { genderOf } from "../clauses/word-forms";

/**
 * True for a token that a pronoun of that gender could mean as well.
 *
 * @param person true where only people can be meant
 */
export function isRival(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  person: boolean,
  grammar: Grammar,
): boolean {
  const token = tokens[at]!;
  if (token.kind === "quote") return !person;
  if (token.kind !== "word") return false;
  if (isCapitalised(token)) return !isSmallWord(token, at) && isRivalName(tokens, at, gender, person, grammar);
  if (token.pos !== "NOUN" || isA(token, "time-unit", grammar)) return false;
  const own = genderOf(token, grammar);
  const isOne = token.readings.length === 0 || token.readings.some(({ number }) => number !== "plural");
  const isHuman = (["office", "epicene", "human-noun"] as const).some((name) => isA(token, name, grammar));
  return isOne && (own === null || own === gender || isA(token, "epicene", grammar)) && (!person || isHuman);
}

/** "Au", "Son", "Ensuite": the capital of the head of a sentence names no one. */
const isSmallWord = ({ pos }: Token, at: number): boolean =>
  at === 0 && (pos === "DET" || pos === "ADP" || pos === "ADV" || pos === "PRON" || pos === "CCONJ" || pos === "SCONJ");

/** A name that is no place where something was, and not known to have the other gender or to be no person. */
function isRivalName(tokens: readonly Token[], at: number, gender: Gender, person: boolean, grammar: Grammar): boolean {
  const token = tokens[at]!;
  if (isCapitalised(tokens[at - 1])) return false;
  const known = grammar.name(token.word);
  const own = known?.gender ?? grammar.givenGender(token.text) ?? null;
  if (own !== null && own !== gender) return false;
  if (person && known !== null && known.kind !== "person") return false;
  return !isA(tokens[at - 1], "locative", grammar);
}
