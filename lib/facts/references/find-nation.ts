import type { SourceDocument } from "@/lib/documents/document";
import { titlesOf } from "./find-person";
import { phraseNamed, type Followed, type Knowing } from "./followed";

/** The country that a title begins with: "Islande : présentation". Null for another title, and for a country in the plural. */
export function findNation(document: SourceDocument, { grammar, names: known }: Knowing): Followed | null {
  for (const title of titlesOf(document)) {
    const country = known.find(grammar.nameInTitle(title));
    const info = country?.type === "country" ? grammar.name(country.name) : null;
    if (!country || !info || info.number !== "singular" || info.article === "") continue;
    const text = info.article.endsWith("'") ? `${info.article}${country.name}` : `${info.article} ${country.name}`;
    const opening = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    // "Le pays", and then "il": of a masculine name alone
    const again = info.gender === "m" ? grammar.bareForms(grammar.countryNoun).slice(0, 1) : [];
    const names = [opening, ...again];
    return { phrase: phraseNamed(text, info.gender), isPerson: false, isWhole: false, names, nouns: [] };
  }
  return null;
}
