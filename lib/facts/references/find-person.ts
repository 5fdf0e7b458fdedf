import type { SourceDocument } from "@/lib/documents/document";
import type { Grammar } from "@/lib/language/clauses";
import type { Lexicon, Reading } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";
import { phraseNamed, type Followed, type Knowing } from "./followed";
import { genderActing } from "./acts-as-person";

/**
 * The one person whom a document is about: the name that opens its first sentence, or the name in its title; null where
 * neither is one of a person, or the gender is not told.
 */
export function findPerson(document: SourceDocument, language: Knowing): Followed | null {
  const opening = language.grammar.withoutFront(document.sentences[0]?.text ?? "");
  const first = nameAtHead(opening, language);
  const titled = titlesOf(document).flatMap((title) =>
    language.grammar.givenGender(givenOf(title)) === undefined
      ? (sameGiven(title, first) ?? livedIn(title, language) ?? [])
      : (nameAtHead(title, language) ?? []),
  );
  const title = titled.find((name) => isOf(name, opening, document, language));
  const name = title ?? first;
  if (name === undefined || name === null) return null;
  const isPresented = opening.startsWith(givenOf(name)) || opening.startsWith(name);
  const told = isPresented ? language.grammar.genderTold(opening) : null;
  const gender =
    told ??
    genderOfGiven(givenOf(name), language.grammar, language.lexicon) ??
    (isPresented ? null : genderActing(document, language));
  if (gender === null) return null;
  const names = [name, ...(first === null ? [] : [first]), lastNameOf(name)];
  const isBorn =
    language.grammar.genderOfLife(bornIn(opening), "birth") === gender ||
    (first !== null && language.grammar.opensLife(opening.slice(first.length)));
  const isWhole = title !== undefined || isBorn || titlesOf(document).includes(lastNameOf(name));
  return { phrase: phraseNamed(name, gender), isPerson: true, isWhole, names: [...new Set(names)], nouns: [] };
}

/** The document’s own title and the heading over its first section. */
export const titlesOf = ({ info, sections }: SourceDocument): readonly string[] => [
  ...(sections[0]?.title ? [sections[0].title] : []),
  info.title,
];

/** A title with the given name of whom the text opens with: "Élias Kord" over "Élias Kordovan est né …". */
const sameGiven = (title: string, first: string | null): string | null => {
  const name = NAME.exec(title)?.[0] ?? null;
  return name !== null && first !== null && givenOf(name) === givenOf(first) ? name : null;
};

const bornIn = (opening: string): string => /(?<!\p{L})née?(?!\p{L})/u.exec(opening)?.[0] ?? "";

/**
 * A title says whom the text is about where the text opens with that given name, names the family name, or goes on with a
 * pronoun that does what only people do.
 */
const isOf = (name: string, opening: string, document: SourceDocument, language: Knowing): boolean =>
  !document.sentences.some(({ text }) => new RegExp(`(?:^|[^\\p{L}])(?:l[ae]|du|au) ${name}`, "iu").test(text)) &&
  (opening.startsWith(givenOf(name)) ||
    document.sentences.some(({ text }) => text.includes(lastNameOf(name))) ||
    genderActing(document, language) === genderOfGiven(givenOf(name), language.grammar, language.lexicon));

/** "Ole Bergström (1823-1901)": a name with the years of a life behind it, whose first word is no common one. */
function livedIn(title: string, { lexicon }: Knowing): string | null {
  const name = NAME.exec(title)?.[0] ?? null;
  const isLife =
    name !== null && /^(?:, \p{Ll}[\p{L} ]+)? ?\(\d{3,4} ?[-–] ?\d{3,4}\)$/u.test(title.slice(name.length));
  return isLife && lexicon.lookUp(givenOf(name).toLowerCase()).length === 0 ? name : null;
}

const NAME =
  /^\p{Lu}[\p{L}-]+(?: (?:(?:de|du|von|van|le|la|Le|La|y|dos|da) )?(?:d['’])?\p{Lu}[\p{L}'’-]+){1,3}(?=[ ,(.]|$)/u;

/** The name that a text begins with, if its first word is a given name, or if it is said of it that it was born. */
function nameAtHead(text: string, { grammar, names, lexicon }: Knowing): string | null {
  const name = NAME.exec(text)?.[0];
  if (name === undefined || names.knownIn(name).some(({ known }) => known !== null && known.type !== "person"))
    return null;
  const isGiven =
    grammar.givenGender(givenOf(name)) !== undefined ||
    (genderOfGiven(name, grammar, lexicon) !== null && !isAdjective(givenOf(name), lexicon));
  const isBorn = new RegExp(`^.{0,60}(?:,| \\(| est| fut) ?née?(?!\\p{L})`, "u").test(text);
  return !grammar.determiner(givenOf(name).toLowerCase()) && (isGiven || isBorn) ? name : null;
}

/** "Grand Zimbabwe": a name, and no given one. */
const isAdjective = (word: string, lexicon: Lexicon): boolean =>
  lexicon.lookUp(word.toLowerCase()).some(({ pos }) => pos === "ADJ");

const givenOf = (name: string): string => name.split(" ")[0] ?? name;

/** The name that a text goes on with: the last one, or the given one of a sovereign ("Alexandre le Grand", "Louis XI"). */
const lastNameOf = (name: string): string =>
  / (?:l[ea] \p{Lu}\p{L}+|[IVX]+(?:er|re)?)$/u.test(name) ? givenOf(name) : (name.split(" ").at(-1) ?? name);

const isName = ({ pos }: Reading): boolean => pos === "PROPN";

/** Gender of a given name, by the list of the pack or by the lexicon; null where neither tells. */
function genderOfGiven(name: string, grammar: Grammar, lexicon: Lexicon): Gender | null {
  const given = /^[\p{L}]+(?:-\p{Lu}\p{L}+)?/u.exec(name)?.[0] ?? "";
  const listed = grammar.givenGender(given) ?? grammar.givenGender(given.split("-")[0] ?? "");
  if (listed !== undefined) return listed;
  const readings = lexicon.lookUp(given).filter(isName);
  return readings.length > 0 && readings.every(({ gender }) => gender === readings[0]?.gender)
    ? (readings[0]?.gender ?? null)
    : null;
}

/** Words before a name that keep it from being what the next pronoun means: "élève de Paul Morel". */
const BEHIND =
  /(?:^|[^\p{L}])(?:d['’]|(?:de|par|avec|chez|contre|sous|selon|pour|à|sur) )(?:l[ae] |l['’]|son |sa )?(?:\p{Ll}+ ){0,2}$/u;

/** Those of them behind which nobody becomes whom the text goes on with: "il travaille avec Paul Morel". */
const APART =
  /(?:^|[^\p{L}])(?:avec|chez|contre|sous|selon|sur|auprès de) (?:l[ae] |l['’]|son |sa )?(?:\p{Ll}+ ){0,2}$/u;

/** Where a name may stand without being what the next pronoun means: nowhere, apart from what is told, or behind any preposition. */
const LEFT_OUT = { nowhere: null, apart: APART, behind: BEHIND } as const;

/**
 * True if another first name of that gender, with a name behind it, stands in the text.
 *
 * @param leftOut where it does not count
 */
export function rivalIn(
  text: string,
  { names, phrase }: Followed,
  { grammar, lexicon }: Knowing,
  leftOut: keyof typeof LEFT_OUT,
): boolean {
  const gender = phrase.genders.singular;
  const rest = names.reduce((left, name) => left.replaceAll(name, " "), text);
  for (const match of rest.matchAll(/(?<![\p{L}-])(\p{Lu}[\p{L}]+)(?:-\p{Lu}\p{L}+)? (?=\p{Lu}|d[e’'])/gu)) {
    if (genderOfGiven(match[1] ?? "", grammar, lexicon) !== gender) continue;
    if (LEFT_OUT[leftOut]?.test(rest.slice(0, match.index)) !== true) return true;
  }
  return false;
}
