import type { Sentence, SourceDocument } from "@/lib/documents/document";
import type { ShortPerson } from "@/lib/language/short-names";
import type { TellingApart } from "./bearers";

/** A first name with all that follows it: "Guillaume d'Orange", "Jean Morin", "Charles le Chauve", "Henri IV". */
const FULL =
  /(?=\p{Lu})(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?<rest>(?: (?:de la |de |du |l[ea] |d['’])?\p{Lu}[\p{L}'’-]*){1,3})/gu;

/** The full names by their first one, as the document has them. */
type FullNames = ReadonlyMap<string, ReadonlySet<string>>;

/** A first name that no last one follows, with the words behind it. */
const ALONE =
  /(?=\p{Lu})(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?! (?:de |du |l[ea] |d['’])?\p{Lu}| [IVX]+(?!\p{L}))(?:, (?<apposed>[^.;:]{1,80}))?/gu;

/** Up to two words right before one, within as many characters. */
const BEFORE = /(?:\p{L}+,? ){0,2}$/u;
const REACH = 40;

/** Stands among the full names of a first one that a relative bears of whom no more is told. */
const RELATIVE = "";

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

/** True if a document gives a first name to someone whom it calls "son fils Paul" or "Paul, fils de Paul Morin". */
export const isOfRelative = (given: string, document: SourceDocument, apart: TellingApart): boolean =>
  fullNamesIn(document, apart).get(given)?.has(RELATIVE) === true;

function fullNamesIn(document: SourceDocument, { grammar }: TellingApart): FullNames {
  const known = KNOWN.get(document);
  if (known) return known;
  const found = new Map<string, Set<string>>();
  for (const { groups } of document.source.matchAll(FULL)) {
    const { given = "", rest = "" } = groups ?? {};
    if (grammar.givenGender(given) === undefined || grammar.name(given.toLowerCase()) !== null) continue;
    found.set(given, (found.get(given) ?? new Set()).add(`${given}${rest}`));
  }
  for (const { groups = {}, index } of found.size === 0 ? [] : document.source.matchAll(ALONE)) {
    const names = found.get(groups["given"] ?? "");
    if (!names || names.has(RELATIVE)) continue;
    const before = BEFORE.exec(document.source.slice(Math.max(0, index - REACH), index))?.[0] ?? "";
    if (isRelative(before, groups["apposed"] ?? "", [...names], grammar)) names.add(RELATIVE);
  }
  KNOWN.set(document, found);
  return found;
}

/** "son fils Paul", or "Paul, fils de Paul Morin": another than Paul Morin. "Paul, frère de Jean Morin" may be he. */
function isRelative(
  before: string,
  apposed: string,
  names: readonly string[],
  grammar: TellingApart["grammar"],
): boolean {
  const isKin = (words: string): boolean => words.split(/[^\p{L}-]+/u).some((word) => grammar.is(word, "kin"));
  const of = apposed.search(/ d(?:[eu] |['’])/u);
  return isKin(before) || (of > 0 && isKin(apposed.slice(0, of)) && names.some((name) => apposed.includes(name, of)));
}
