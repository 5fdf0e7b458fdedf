import type { SourceDocument } from "@/lib/documents/document";
import type { NounPhrase } from "../clauses/reading-context";
import { phraseNamed, type Followed, type Knowing } from "./followed";
import { opensWithNoun } from "./find-place";
import { titlesOf } from "./find-person";

/** Sentences that must say the name of a body for a text to be about it. */
const LEAST = 3;

/**
 * The firm or other body that a title names, in a text that goes on with "l’entreprise" or "le groupe": "l’entreprise Lego"
 * under "Lego, une affaire de famille". Null for a name of something else, and for one that the text hardly says.
 */
export function findBody(document: SourceDocument, { grammar, names, lexicon }: Knowing): Followed | null {
  const texts = document.sentences.map(({ text }) => text.replaceAll("’", "'"));
  const name = titlesOf(document)
    .map((title) => grammar.placeInTitle(title))
    .find((each) => each !== null && texts.filter((text) => text.includes(each)).length >= LEAST);
  if (!name || ["country", "person"].includes(names.find(name)?.type ?? "")) return null;
  if (lexicon.lookUp(name.toLowerCase()).some(({ pos }) => pos === "NOUN")) return null;
  const [most, ...more] = grammar.bodyNouns
    .map((body) => ({ body, count: texts.filter(opensWithNoun(body.noun, grammar)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  if (!most) return null;
  const calledBy = ({ body }: typeof most): NounPhrase => phraseNamed(grammar.calledBy(body, name), body.gender);
  return {
    phrase: calledBy(most),
    called: (noun) => calledBy([most, ...more].find(({ body }) => body.noun === noun) ?? most),
    isPerson: false,
    isWhole: true,
    names: [name],
    nouns: [most, ...more].map(({ body }) => body.noun),
  };
}
