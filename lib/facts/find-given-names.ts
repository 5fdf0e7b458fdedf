import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { ShortPerson } from "@/lib/language/short-names";
import type { TellingApart } from "./bearers";

/** A first name with all that follows it: "Guillaume d'Orange", "Jean Morin", "Charles le Chauve", "Henri IV". */
const FULL =
  /(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?<rest>(?: (?:de la |de |du |l[ea] |d['’])?\p{Lu}[\p{L}'’-]*){1,3})/gu;

/** The full names by their first one, as the document has them. */
type FullNames = ReadonlyMap<string, ReadonlySet<string>>;

const KNOWN = new WeakMap<SourceDocument, FullNames>();

/**
 * Tells the people whom a sentence calls by their first name alone, where the document gives it with one full name and no
 * other: "Guillaume" in a text on Guillaume d’Orange.
 */
export function givenNamesIn(
  document: SourceDocument,
  apart: TellingApart,
): (sentence: Sentence) => readonly ShortPerson[] {
  const people = [...fullNamesIn(document, apart)].flatMap(([given, [name, ...others]]): ShortPerson[] =>
    name === undefined || others.length > 0
      ? []
      : [{ last: given, name, gender: apart.grammar.givenGender(given) ?? null }],
  );
  return ({ text }) => people.filter(({ last }) => text.includes(last));
}

/** True if a document gives a first name with several full ones, so that alone it is nobody’s. */
export const isGivenToSeveral = (given: string, document: SourceDocument, apart: TellingApart): boolean =>
  (fullNamesIn(document, apart).get(given)?.size ?? 0) > 1;

function fullNamesIn(document: SourceDocument, { grammar }: TellingApart): FullNames {
  const known = KNOWN.get(document);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { groups } of document.source.matchAll(FULL)) {
    const { given = "", rest = "" } = groups ?? {};
    if (grammar.givenGender(given) === undefined || grammar.name(given.toLowerCase()) !== null) continue;
    found.set(given, (found.get(given) ?? new Set()).add(`${given}${rest}`));
  }
  KNOWN.set(document, found);
  return found;
}
