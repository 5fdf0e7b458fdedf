import type { SourceDocument } from "@/lib/documents/document";
import type { Grammar, Referents } from "@/lib/language/clauses";
import type { NounPhrase } from "./noun-phrase";

/** How much more often than the next one the document must name a country for it to be "le pays". */
const LEAD = 2;

/**
 * The country that "le pays" stands for in a document: the only one that its title or its course's names, else the one
 * that the text names far more often than any other; null when neither tells.
 */
export function findCountry(document: SourceDocument, courseTitle: string, grammar: Grammar): string | null {
  const titled = countriesIn(`${document.info.title} ${courseTitle}`, grammar);
  if (titled.size === 1) return [...titled.keys()][0] ?? null;
  const counted = new Map<string, number>();
  for (const { text } of document.sentences) {
    for (const [name, count] of countriesIn(text, grammar)) counted.set(name, (counted.get(name) ?? 0) + count);
  }
  const [first, second] = [...counted].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first && first[1] >= 3 && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/** The organisation that a section's heading names, by its acronym if it has one; null for a heading without. */
export function findOrganisation(title: string | null, grammar: Grammar): string | null {
  const words = title?.match(/[\p{L}-]+/gu) ?? [];
  return words.find((word) => word.length > 1 && grammar.name(word.toLowerCase())?.kind === "organisation") ?? null;
}

/** A section's organisation as the subject of its first sentence: "la CESAP" under "Commission … (Cesap)". */
export function topicOf(organisation: string | null, grammar: Grammar): NounPhrase | null {
  const info = organisation === null ? null : grammar.name(organisation.toLowerCase());
  if (organisation === null || !info || info.number !== "singular") return null;
  const name = organisation.length <= LONGEST_ACRONYM ? organisation.toUpperCase() : organisation;
  const text = info.article.endsWith("'") ? `${info.article}${name}` : `${info.article} ${name}`.trim();
  return {
    text,
    genders: { singular: info.gender, plural: info.gender },
    number: "singular",
    isGenderGuess: false,
    doubts: [],
    named: true,
  };
}

/** Longest acronym, in letters: a longer one-word name is written as a word. */
const LONGEST_ACRONYM = 6;

/** A sentence's referents: no country where another was named before "le pays". */
export function referentsIn(
  text: string,
  country: string | null,
  organisation: string | null,
  grammar: Grammar,
): Referents {
  const before = text.split(new RegExp(`(?<!\\p{L})${grammar.countryNoun}(?!\\p{L})`, "iu"))[0] ?? "";
  const others = [...countriesIn(before, grammar).keys()].some((name) => name !== country);
  return { country: others ? null : country, organisation };
}

function countriesIn(text: string, grammar: Grammar): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}]+(?:-\p{Lu}?[\p{L}]+)*/gu)) {
    if (grammar.name(word.toLowerCase())?.kind === "country") counted.set(word, (counted.get(word) ?? 0) + 1);
  }
  return counted;
}
