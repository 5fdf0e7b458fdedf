import type { SourceDocument } from "@/lib/documents/document";
import type { Grammar } from "@/lib/language/clauses";
import type { Lexicon } from "@/lib/language/lexicon";
import type { Gender } from "@/lib/language/phrases";

/** The first names before a last name, in their order: "Jean Pierre" for "Jean Pierre Morel". */
type Given = readonly string[];

/** What people are told apart with. */
export type TellingApart = { readonly grammar: Grammar; readonly lexicon: Lexicon };

/** Up to three words with a capital, a particle, and the last name. */
const FULL =
  /(?=\p{Lu})(?<![\p{L}’'.-])((?:\p{Lu}(?:\.(?:-\p{Lu}\.)?|[\p{L}’'-]+) ){1,3})(?:(?:de|du|von|van|de la|d['’]) ?)?(?=(\p{Lu}[\p{L}-]{2,}))/gu;

/**
 * Words that make several of one last name: "les frères Morel", "Mme Morel" beside a man, "Morel fils". They begin at the
 * space between the two and look back from there, so that they pass over most of a text at once.
 */
const SEVERAL =
  / (?=\p{Lu})(?<=(?<!\p{L})(?:[Ff]rères|[Ss]œurs|[Éé]poux|[Cc]ousins|[Ff]amille|[Cc]ouple|[Ll]es|[Dd]es|[Aa]ux|[Dd]eux) )(?<last>\p{Lu}[\p{L}-]*)/gu;
const KINSMAN = / (?:fils|père|frères)(?!\p{L})(?<=(?<!\p{L})(?<last>\p{Lu}[\p{L}-]*) \p{L}+)/gu;
const WOMAN = / (?=\p{Lu})(?<=(?<!\p{L})(?:Mme|Madame|Mademoiselle|Mlle|[Vv]euve) )(?<last>\p{Lu}[\p{L}-]*)/gu;
const MAN = / (?=\p{Lu})(?<=(?<!\p{L})(?:M\.|Monsieur) )(?<last>\p{Lu}[\p{L}-]*)/gu;

/** Who is meant, as far as it is told. */
type Meant = { readonly given: Given; readonly gender: Gender | null };

const KNOWN = new WeakMap<SourceDocument, ReadonlyMap<string, readonly Given[]>>();

/**
 * True if a text gives a last name to several people, or to a family, so that alone it is not safe to be taken for one of
 * them: "Morel" beside Paul Morel and his brother Jean Morel, or beside "Mme Morel".
 */
export function mayBeAnother(
  last: string,
  { given, gender }: Meant,
  document: SourceDocument,
  apart: TellingApart,
): boolean {
  const bearers = [...bearersOf(last, document, apart), given];
  if (bearers.some((one) => !isOne(one, given))) return true;
  const shared = sharedIn(document);
  return shared.several.has(last) || (gender !== null && shared[gender].has(last));
}

/** Last names that a text gives to several, and those that it gives to a woman or a man beside one of the other sex. */
type Shared = {
  readonly several: ReadonlySet<string>;
  readonly m: ReadonlySet<string>;
  readonly f: ReadonlySet<string>;
};

const SHARED = new WeakMap<SourceDocument, Shared>();

function sharedIn(document: SourceDocument): Shared {
  const known = SHARED.get(document);
  if (known) return known;
  const lastsOf = (...cues: readonly RegExp[]): ReadonlySet<string> =>
    new Set(cues.flatMap((cue) => [...document.source.matchAll(cue)].map(({ groups }) => groups?.["last"] ?? "")));
  const found = { several: lastsOf(SEVERAL, KINSMAN), m: lastsOf(WOMAN), f: lastsOf(MAN) };
  SHARED.set(document, found);
  return found;
}

/** True if a text names two people of one last name, one of them at least by a first name that the pack has. */
export function isOfSeveral(last: string, document: SourceDocument, apart: TellingApart): boolean {
  const bearers = bearersOf(last, document, apart);
  const isSure = bearers.some(([first = ""]) => apart.grammar.givenGender(first) !== undefined);
  return isSure && bearers.some((one, at) => bearers.slice(at + 1).some((other) => !isOne(one, other)));
}

/** The first names before a last name in a text. */
const bearersOf = (last: string, document: SourceDocument, apart: TellingApart): readonly Given[] =>
  bearersIn(document, apart).get(last) ?? [];

/** The first names before each last name of a text. */
function bearersIn(document: SourceDocument, apart: TellingApart): ReadonlyMap<string, readonly Given[]> {
  const known = KNOWN.get(document);
  if (known) return known;
  const found = new Map<string, Map<string, Given>>();
  for (const [, before = "", last = ""] of document.source.matchAll(FULL)) {
    const words = before.trim().split(" ");
    const first = words.findIndex((word) => isGiven(word, apart));
    if (first < 0) continue;
    const given = words.slice(first);
    found.set(last, (found.get(last) ?? new Map<string, Given>()).set(given.join(" "), given));
  }
  const bearers = new Map([...found].map(([last, givens]) => [last, [...givens.values()]]));
  KNOWN.set(document, bearers);
  return bearers;
}

/** A word that is one by the list of the pack, an initial, or no word of the language: "Nicéphore", not "Selon". */
const isGiven = (word: string, { grammar, lexicon }: TellingApart): boolean =>
  grammar.givenGender(word) !== undefined ||
  /^\p{Lu}\./u.test(word) ||
  lexicon.lookUp(word.toLowerCase()).every(({ pos }) => pos === "PROPN");

/** "Marie-Sophie" and "Sophie", "N. A." and "Nicolas" may be one; "Paul" and "Jean" are not. */
function isOne(one: Given, other: Given): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.some((part) => b.some((again) => part === again || isInitialOf(part, again) || isInitialOf(again, part)));
}

const partsOf = (given: Given): readonly string[] => given.flatMap((word) => word.split("-"));

const isInitialOf = (short: string, long: string): boolean =>
  /^\p{Lu}\./u.test(short) && long.startsWith(short.charAt(0));
