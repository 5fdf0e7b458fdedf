import type { Grammar } from "@/lib/language/clauses";
import type { Gender } from "@/lib/language/phrases";
import { isA, isCapitalised, isMark, type Token } from "../tokens";
import { genderOf } from "../clauses/word-forms";
import { opensWith, type Followed, type Knowing, type Step } from "./followed";
import { isRival } from "./rivals";

/**
 * Follows a country within a paragraph, as long as each sentence has it for its subject: a pronoun behind a verb of acting
 * means it unless someone or some body of that gender came in; behind any other verb, unless anything did.
 */
export const nationStep =
  ({ phrase, names }: Followed, { grammar }: Knowing): Step =>
  ({ text, blockId }, tokens, state) => {
    const gender = phrase.genders.singular;
    if (gender === null) return null;
    if (blockId !== state.block) state.isMeant = state.isSure = false;
    state.block = blockId;
    const front = grammar.opensWithPronoun(text, gender) ? grammar.beforePronoun(text) : null;
    const isResolved = state.isMeant && front !== null && !MAY_BE_MEANT.test(front.slice(1));
    const meant = isResolved ? { phrase, isPerson: false, isBody: true as const, isSure: state.isSure } : null;
    if (isResolved || opensWith(text, names, { grammar })) {
      const others = withoutName(tokens(), names);
      state.isSure = !others.some((_, at) => isRival(others, at, gender, false, grammar));
      state.isMeant = !others.some((_, at) => acts(others, at, gender, grammar));
    } else state.isMeant = state.isSure = false;
    return meant;
  };

/** A name in the words before the pronoun. */
const MAY_BE_MEANT = /\p{Lu}/u;

/** The tokens of a sentence that are no part of the country’s name, and no pronoun for it. */
const withoutName = (tokens: readonly Token[], names: readonly string[]): readonly Token[] =>
  tokens.filter((token) => !names.some((name) => name.includes(token.text)) && token.pos !== "PRON");

/**
 * Someone, some body or some text of that gender, or a name that could be one, but for what stands behind a
 * preposition, and for what the country is itself: ", membre de l’Union,".
 */
const acts = (tokens: readonly Token[], at: number, gender: Gender, grammar: Grammar): boolean =>
  !isBehindPreposition(tokens, at, grammar) &&
  !(isMark(tokens[at - 1], ",") && !isCapitalised(tokens[at])) &&
  (isRival(tokens, at, gender, true, grammar) ||
    ((isA(tokens[at], "body-noun", grammar) || isA(tokens[at], "document-noun", grammar)) &&
      genderOf(tokens[at], grammar) === gender) ||
    (grammar.name(tokens[at]?.word ?? "")?.gender === gender && isRival(tokens, at, gender, false, grammar)));

/** "avec la Suède", "de l’ancienne assemblée": whom a sentence goes on with was no complement of this kind. */
function isBehindPreposition(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = tokens.slice(0, at).findLast(({ pos }) => pos !== "DET" && pos !== "ADJ");
  const contracted = tokens[at - 1];
  return isA(before, "preposition", grammar) || isA(contracted, "contracted", grammar);
}
