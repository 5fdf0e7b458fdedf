import type { Wording } from "@/lib/language/phrases";
import { genderFor } from "../clauses/noun-phrase";
import type { NounPhrase, ReadingContext } from "../clauses/reading-context";
import { isA, isCapitalised, textOf, type Token } from "../tokens";
import { withArticle } from "../clauses/with-article";

/**
 * "création de l’ONU par les Alliés" as a clause: "l’ONU a été créée par les Alliés". Null for a noun that no verb tells
 * better, and where the gender that the participle takes is not known.
 */
export function tellDeed(phrase: readonly Token[], text: string, context: ReadingContext): Wording | null {
  const { grammar } = context;
  const participle = grammar.deedOf(phrase[0]?.word ?? "");
  if (participle === null || !isA(phrase[1], "genitive", grammar)) return null;
  const rest = phrase.findIndex(
    (token, at) =>
      at > 1 && (isA(token, "agent", grammar) || (isA(token, "locative", grammar) && !isOfRoute(phrase, at, context))),
  );
  const object = rest < 0 ? phrase.slice(1) : phrase.slice(1, rest);
  const subject = withArticle(object, text, context);
  if (!subject?.named || subject.doubts.length > 0) return null;
  const number = subject.number ?? "singular";
  const gender = genderFor(subject, number);
  if (gender === null) return null;
  const passive = grammar.passive(grammar.agreeing(participle, { gender, number }));
  const isLife = participle === grammar.life.birth || participle === grammar.life.death;
  if (isLife && !isSomeone(object, subject, context)) return null;
  return {
    form: "clause",
    clause: {
      subject: asTitle(object, subject.text, context),
      subjectGender: gender,
      subjectNumber: number,
      verb: grammar.auxiliary(passive.role, number),
      participle: passive.words,
      complement: rest < 0 ? "" : textOf(phrase.slice(rest), text),
      fronted: "",
    },
  };
}

/** "du chemin de fer de Dole à Gray": from one end to the other, and not where it was opened. */
const isOfRoute = (phrase: readonly Token[], at: number, { grammar }: ReadingContext): boolean =>
  isA(phrase[at], "dative", grammar) &&
  isCapitalised(phrase[at - 1]) &&
  phrase.slice(0, at).some((token) => isA(token, "route-noun", grammar));

/** "la publication de L’Origine des espèces": a capital on an article inside a sentence opens a title. */
function asTitle([, first]: readonly Token[], subject: string, { grammar }: ReadingContext): string {
  const isTitle = isCapitalised(first) && grammar.determiner(first?.word ?? "") !== null;
  return isTitle ? grammar.titleMarks.join(subject) : subject;
}

/** "la parution de l’ouvrage de Paul Petit": which one of his, only its title says. */
export const leavesWorkOpen = (phrase: readonly Token[], { grammar }: ReadingContext): boolean =>
  phrase.some(
    (token, at) =>
      isA(token, "work-noun", grammar) && phrase[at + 1]?.kind !== "quote" && !isCapitalised(phrase[at + 1]),
  );

/** "la mort de Louis XIV", "la mort du roi Jean": that of a currency is none. */
function isSomeone(object: readonly Token[], { number }: NounPhrase, { grammar }: ReadingContext): boolean {
  const [, first, second] = object;
  const isPerson = isCapitalised(first) || [first, second].some((token) => isA(token, "office", grammar));
  return number !== "plural" && isPerson;
}
