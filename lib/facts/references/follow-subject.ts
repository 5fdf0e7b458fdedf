import type { Gender } from "@/lib/language/phrases";
import { parseClauses } from "../clauses/parse-clauses";
import type { Meant, NounPhrase, ReadingContext } from "../clauses/reading-context";
import { statementOf } from "../statement";
import { isRival } from "./rivals";

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
  if (!isFree || others.some((_, at) => isRival(others, at, gender, person, grammar))) return null;
  const isSure = !others.some((_, at) => isRival(others, at, gender, false, grammar));
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
