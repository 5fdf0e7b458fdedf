import type { SourceDocument } from "@/lib/documents/document";
import type { Gender } from "@/lib/language/phrases";
import { phraseNamed, type Followed, type Knowing } from "./followed";
import { titlesOf } from "./find-person";

/** Shortest noun that a thing is taken up by: shorter ones are many things. */
const LEAST_LETTERS = 4;

/**
 * The thing that a document is about: what its first sentence presents ("Le musée d’Orsay est un musée national") if its
 * title names it too; null for a text that opens otherwise.
 */
export function findThing(document: SourceDocument, { grammar, names, lexicon }: Knowing): Followed | null {
  const opening = document.sentences[0]?.text ?? "";
  const presented = presentedIn(opening, grammar);
  if (!presented || !titlesOf(document).some((title) => sharesName(title, presented.subject))) return null;
  const bare = grammar.withoutArticle(presented.subject);
  const article = bare === null ? "" : presented.subject.slice(0, presented.subject.length - bare.length);
  const name = bare ?? presented.subject;
  const head = headOf(name, lexicon);
  if (article === "" && !/^\p{Lu}/u.test(name)) return null;
  const determiner = grammar.determiner(article.trim().toLowerCase().replaceAll("’", "'"));
  const kind = headOf(presented.noun, lexicon);
  const own = determiner?.gender ?? names.find(name)?.gender ?? head?.gender ?? null;
  // "Soyouz est une fusée": a name that shows no gender, and is none of several, goes by what it is.
  const gender: Gender | null = own ?? (article === "" && !/[sx]$/u.test(name) ? (kind?.gender ?? null) : null);
  if (determiner?.number === "plural") return null;
  const acronym = /^[^.;]{0,120}?\((?:ou )?(\p{Lu}{2,8})[),]/u.exec(opening)?.[1];
  return {
    phrase: phraseNamed(`${article.toLowerCase()}${name}`, gender),
    isPerson: false,
    isWhole: true,
    names: [presented.subject, ...(acronym ? [`L'${acronym}`, `La ${acronym}`, `Le ${acronym}`, acronym] : [])],
    nouns: [...new Set([presented.noun, ...(head ? [head.noun] : [])])].filter(({ length }) => length >= LEAST_LETTERS),
  };
}

/** What a sentence presents, by its first name: "le Sonneur ou, plus rarement, Carillonneur, est un phare". */
function presentedIn(opening: string, grammar: Knowing["grammar"]): ReturnType<Knowing["grammar"]["presented"]> {
  const found = grammar.presented(opening);
  return found && { ...found, subject: grammar.firstOf(found.subject) };
}

/** The common noun that a name begins with, and its gender: "Union des ports francs". */
function headOf(
  name: string,
  lexicon: Knowing["lexicon"],
): { readonly noun: string; readonly gender: Gender | null } | null {
  const noun = /^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? "";
  const readings = lexicon.lookUp(noun).filter(({ pos }) => pos === "NOUN");
  const [first] = readings;
  return first ? { noun, gender: readings.every(({ gender }) => gender === first.gender) ? first.gender : null } : null;
}

/** The words of a name but for the small ones. */
const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]{4,}/gu) ?? [name];

const CAPITALISED = /\p{Lu}[\p{L}-]+/gu;

/** True if a title and a subject have a name in common, and the title does not say more. */
function sharesName(title: string, subject: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replaceAll("’", "'");
  const bare = fold(subject).replace(/^(?:l'|l[ea] )/u, "");
  const isLonger = /\s/u.test(title) && wordsOf(fold(title)).every((word) => wordsOf(bare).includes(word));
  return (
    fold(title).includes(bare) ||
    isLonger ||
    (subject.match(CAPITALISED) ?? []).some((word) => fold(title) === fold(word))
  );
}
