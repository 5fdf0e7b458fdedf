import type { Gender } from "@/lib/language/phrases";
import { parseClauses } from "../clauses/parse-clauses";
import type { Meant, NounPhrase, ReadingContext } from "../clauses/reading-context";
import { statementOf } from "../statement";
import { isA, isCapitalised, type Token } from "../tokens";
import { genderOf } from "../clauses/word-forms";

/** A sentence as it was read, with its paragraph. */
export type Read = { readonly text: string; readonly blockId: string; readonly context: ReadingContext };

/**
 * What "il" at the head of a sentence means where the document's topic does not tell: the subject of the sentence before, if
 * that is named, has the pronoun's gender, and nothing else that the pronoun could mean stands in either sentence. A person
 * may only be meant where the verb is one of people.
 */
export function subjectBefore({ text, blockId }: Pick<Read, "text" | "blockId">, before: Read | null): Meant | null {
  if (!before || before.blockId !== blockId) return null;
  const { grammar } = before.context;
  const gender = (["m", "f"] as const).find((each) => grammar.opensWithPronoun(text, each));
  if (!gender) return null;
  const tokens = statementOf(before.text, before.context);
  const clauses = parseClauses(tokens, before.text, before.context);
  const [first] = clauses;
  if (!first || clauses.some(({ subject }) => subject.text !== first.subject.text)) return null;
  const { subject, start, group, isInverted = false } = first;
  if (isInverted || !isFit(subject, gender) || group.form.number !== "singular") return null;
  const person = isPerson(subject.text, before.context);
  // "La vie de Bernadette": her, as well as her life
  if (!person && (subject.isGenderGuess || holdsGiven(subject.text, before.context))) return null;
  const others = [...tokens.slice(0, start), ...tokens.slice(group.end)];
  const isFree = !MAY_BE_MEANT.test(grammar.beforePronoun(text).slice(1));
  if (!isFree || others.some((_, at) => isRival(others, at, gender, person, before.context))) return null;
  const isSure = !others.some((_, at) => isRival(others, at, gender, false, before.context));
  return { phrase: subject, isPerson: person, isSure: person && isSure };
}

/** A name in the words before the pronoun. */
const MAY_BE_MEANT = /\p{Lu}/u;

const isFit = ({ named, doubts, number, genders }: NounPhrase, gender: Gender): boolean =>
  named && doubts.length === 0 && number !== "plural" && genders.singular === gender;

/** "le chimiste Louis Pasteur": a given name with more behind it, or the noun of an office at its head. */
function isPerson(subject: string, { grammar }: ReadingContext): boolean {
  const words = subject.split(" ");
  return words.some(
    (word, at) =>
      (at < words.length - 1 && grammar.givenGender(word) !== undefined && /^\p{Lu}/u.test(words[at + 1] ?? "")) ||
      (at < 3 && (grammar.is(word, "office") || grammar.is(word, "epicene") || grammar.is(word, "human-noun"))),
  );
}

const holdsGiven = (words: string, { grammar }: ReadingContext): boolean =>
  words.split(/[ '’]/u).some((word) => grammar.givenGender(word) !== undefined);

/** True for what the pronoun could mean as well. */
function isRival(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  person: boolean,
  { grammar }: ReadingContext,
): boolean {
  const token = tokens[at]!;
  if (token.kind === "quote") return !person;
  if (token.kind !== "word") return false;
  if (isCapitalised(token)) return isRivalName(tokens, at, gender, person, grammar);
  if (token.pos !== "NOUN" || isA(token, "time-unit", grammar)) return false;
  const own = genderOf(token, grammar);
  const isOne = token.readings.length === 0 || token.readings.some(({ number }) => number !== "plural");
  const isHuman = (["office", "epicene", "human-noun"] as const).some((name) => isA(token, name, grammar));
  return isOne && (own === null || own === gender || isA(token, "epicene", grammar)) && (!person || isHuman);
}

/** A name that is no place where something was, and not known to have the other gender or to be no person. */
function isRivalName(
  tokens: readonly Token[],
  at: number,
  gender: Gender,
  person: boolean,
  grammar: ReadingContext["grammar"],
): boolean {
  const token = tokens[at]!;
  if (isCapitalised(tokens[at - 1])) return false;
  const known = grammar.name(token.word);
  const own = known?.gender ?? grammar.givenGender(token.text) ?? null;
  if (own !== null && own !== gender) return false;
  if (person && known !== null && known.kind !== "person") return false;
  return !isA(tokens[at - 1], "locative", grammar);
}
