import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { titlesOf } from "./find-person";
import type { Knowing } from "./followed";

/**
 * Where a document takes place, as "y" takes it up: "à Dole" under "Dole, ville d’eau". Null for a title that names no town
 * or site without an article, and for a name that the text uses for no place.
 */
export function findSite(document: SourceDocument, { grammar, names }: Knowing): string | null {
  for (const title of titlesOf(document)) {
    const name = grammar.placeInTitle(grammar.headOfTitle(title));
    const type = name === null ? undefined : names.find(name)?.type;
    if (name === null || !["city", "place", undefined].includes(type)) continue;
    const words = grammar.atPlace(name);
    if (words === null || document.sentences.some(({ text }) => grammar.articleBefore(text, name))) continue;
    const [first, second] = document.sentences.map(({ text }) => text);
    const isSite =
      type === undefined
        ? grammar.presentsPlace(`${first ?? ""} ${second ?? ""}`, name)
        : document.sentences.some(({ text }) => text.includes(name));
    if (isSite) return words;
  }
  return null;
}

/**
 * What "y" means, sentence after sentence: where the document takes place, as long as neither the sentence before nor its own
 * names another place.
 */
export function thereReader(document: SourceDocument, language: Knowing): (sentence: Sentence) => string | null {
  const site = findSite(document, language);
  if (site === null) return () => null;
  let before = "";
  let block: string | null = null;
  return ({ text, blockId }) => {
    const own = language.grammar.beforeThere(text);
    const here = `${blockId === block ? before : ""} ${own ?? ""}`;
    before = text;
    block = blockId;
    return own === null || isElsewhere(here, site, language) ? null : site;
  };
}

/** Another place, or another town whatever is said of it; a name behind a name is someone’s ("Jack London"). */
const isElsewhere = (text: string, site: string, { grammar, names }: Knowing): boolean =>
  grammar.namesPlaceBut(text, site) ||
  names
    .knownIn(text)
    .some(
      ({ known, start }) =>
        known?.type === "city" && !site.endsWith(known.name) && !/\p{Lu}[\p{L}-]+ $/u.test(text.slice(0, start)),
    );
