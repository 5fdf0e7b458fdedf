import type { SourceDocument } from "@/lib/documents/document";
import type { Grammar, Referents } from "@/lib/language/clauses";
import type { Language } from "@/lib/language/language";
import type { Names } from "@/lib/language/names";
import type { NounPhrase } from "../clauses/reading-context";

/** What referents are found with. */
type Knowing = Pick<Language, "grammar" | "names">;

/** How much more often than the next one the document must name a country for it to be "le pays". */
const LEAD = 2;

/**
 * The country that "le pays" stands for in a document: the only one that its title or its course's names, else the one
 * that the text names far more often than any other; null when neither tells.
 */
export function findCountry(document: SourceDocument, courseTitle: string, { names }: Knowing): string | null {
  const titled = countriesIn(`${document.info.title} ${courseTitle}`, names);
  if (titled.size === 1) return [...titled.keys()][0] ?? null;
  const counted = new Map<string, number>();
  for (const { text } of document.sentences) {
    for (const [name, count] of countriesIn(text, names)) counted.set(name, (counted.get(name) ?? 0) + count);
  }
  const [first, second] = [...counted].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first && first[1] >= 3 && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * Tells, sentence after sentence, the country whose capital and government a text means: the only one that its title or its
 * course's names; null where the sentence or the one before it names another.
 */
export function nationReader(
  { info, sections }: SourceDocument,
  courseTitle: string,
  { names }: Knowing,
): (text: string) => string | null {
  const titled = countriesIn(`${sections[0]?.title ?? ""} ${info.title} ${courseTitle}`, names);
  const [nation = null] = titled.size === 1 ? titled.keys() : [];
  let before = "";
  return (text) => {
    const others = nation === null ? [] : [...countriesIn(`${before} ${text}`, names).keys()];
    before = text;
    return others.every((name) => name === nation) ? nation : null;
  };
}

/** The only organisation that a section's heading names, by its acronym if it has one; null for a heading without, or with several. */
export function findOrganisation(title: string | null, { names }: Knowing): string | null {
  const text = title ?? "";
  const named = new Map(
    names
      .knownIn(text)
      .flatMap(({ known, end }) =>
        known?.type === "organisation" && !goesOn(text.slice(end)) ? [[known.key, known] as const] : [],
      ),
  );
  const [only] = named.values();
  return named.size === 1 && only ? (names.find(only.key)?.acronym ?? only.acronym ?? only.name) : null;
}

/** "Organisation des Nations unies pour l’éducation": the name that was found is the head of a longer one. */
const goesOn = (after: string): boolean => /^ (?:pour|contre|sur|de|du|des|d['’])/u.test(after);

/** A section's organisation as the subject of its first sentence: "la CESAP" under "Commission … (Cesap)"; null beside a country. */
export function topicOf(
  organisation: string | null,
  title: string | null,
  { grammar, names }: Knowing,
): NounPhrase | null {
  const info = organisation === null ? null : grammar.name(organisation);
  if (organisation === null || !info || info.number !== "singular" || countriesIn(title ?? "", names).size > 0)
    return null;
  const text = info.article.endsWith("'") ? `${info.article}${organisation}` : `${info.article} ${organisation}`.trim();
  return {
    text,
    genders: { singular: info.gender, plural: info.gender },
    number: "singular",
    isGenderGuess: false,
    doubts: [],
    named: true,
  };
}

/** A sentence's referents: no country where another was named before "le pays". */
export function referentsIn(
  text: string,
  country: string | null,
  organisation: string | null,
  { grammar, names }: Knowing,
): Referents {
  const noun = countryNoun(grammar).exec(text);
  if (!noun) return { country, organisation };
  const others = [...countriesIn(text.slice(0, noun.index), names).keys()].some((name) => name !== country);
  return { country: others ? null : country, organisation };
}

function countryNoun({ countryNoun: noun }: Grammar): RegExp {
  const known = NOUN_PATTERNS.get(noun) ?? new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, "iu");
  NOUN_PATTERNS.set(noun, known);
  return known;
}

/** One a language. */
const NOUN_PATTERNS = new Map<string, RegExp>();

function countriesIn(text: string, names: Names): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  for (const { known } of names.knownIn(text)) {
    if (known?.type === "country") counted.set(known.name, (counted.get(known.name) ?? 0) + 1);
  }
  return counted;
}
