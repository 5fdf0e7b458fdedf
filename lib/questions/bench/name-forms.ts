import type { Language } from "@/lib/language/language";
import type { KnownName } from "@/lib/language/names";

/**
 * The words under which a text speaks of what it names, folded: its own, and for each name that the language knows its long
 * form, its sigle and its adjectives. "La Turquie" is "turqui" and "turc", "l’ONU" is "organisation", "nation" and "uni" too.
 */
export function formsOf(text: string, language: Language): ReadonlySet<string> {
  const { contentWords } = language.cues;
  const forms = namedIn(text, language).flatMap(({ name, acronym, adjectives }) => [
    ...[name, ...adjectives].flatMap(contentWords),
    ...(acronym === null ? [] : [acronym.toLowerCase()]),
  ]);
  return new Set([...contentWords(text), ...sigles(text), ...forms]);
}

/** The name that a whole text is, without its article; null if it is none that the language knows. */
export function nameOf(text: string, language: Language): KnownName | null {
  const [only, ...more] = namedIn(text, language);
  if (only === undefined || more.length > 0) return null;
  const own = language.cues.contentWords(text).join(" ");
  const names = [only.name, only.acronym ?? only.name].map((name) => language.cues.contentWords(name).join(" "));
  return names.includes(own) ? only : null;
}

const namedIn = (text: string, { names }: Language): readonly KnownName[] =>
  names.knownIn(text).flatMap(({ known }) => (known === null ? [] : [known]));

const SIGLE = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;

/** The sigles of a text, folded. */
export const sigles = (text: string): readonly string[] =>
  [...text.matchAll(SIGLE)].map(([sigle]) => sigle.toLowerCase());

/** The first letters of its words of meaning: "ocs" for "Organisation de coopération de Shanghai". */
export const initialsOf = (text: string, { cues }: Language): string =>
  cues
    .contentWords(text)
    .map((word) => word.charAt(0))
    .join("");
