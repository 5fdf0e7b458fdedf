import type { SourceDocument } from "@/lib/documents/document";
import { phraseNamed, type Followed, type Knowing } from "./followed";
import { titlesOf } from "./find-person";

/** Times that a noun must stand at the head of a sentence for a place to be taken up by it. */
const LEAST = 2;

/**
 * The town or island that a title names, in a text that goes on with "la ville" or "l’île": "la ville de Dole" under
 * "Histoire de Dole" or "Dole, six siècles d’histoire". Null for a name that the text never says, for other titles, and for
 * texts that take the place up otherwise.
 */
export function findPlace(document: SourceDocument, { grammar, names }: Knowing): Followed | null {
  const name = titlesOf(document)
    .map((title) => grammar.placeInTitle(title))
    .find((place) => place !== null && document.sentences.some(({ text }) => text.includes(place)));
  if (!name || isOther(name, names)) return null;
  const texts = document.sentences.map(({ text }) => text.replaceAll("’", "'"));
  const nouns = grammar.placeNouns
    .map((place) => ({ ...place, count: texts.filter(opensWithNoun(place.noun, grammar)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [first, ...more] = nouns;
  const isOfOneKind = more.every(({ kind }) => kind === first?.kind);
  if (!first || !isOfOneKind || nouns.reduce((sum, { count }) => sum + count, 0) < LEAST) return null;
  return {
    phrase: phraseNamed(grammar.placeCalled(first.noun, name), first.gender),
    isPerson: false,
    isWhole: true,
    names: [name],
    nouns: nouns.map(({ noun }) => noun),
  };
}

/** A country or a body: "le pays" is told by other rules, and "la ville" is none of them. */
const isOther = (name: string, { find }: Knowing["names"]): boolean =>
  !["city", "place", undefined].includes(find(name)?.type);

/** True for texts that say a bare noun at their head, or behind a first adjunct: "En 1213, la ville est". */
export const opensWithNoun = (noun: string, { bareForms }: Knowing["grammar"]): ((plain: string) => boolean) => {
  const heads = bareForms(noun).map((bare) => `${bare} `);
  const behind = heads.map((head) => `, ${head.charAt(0).toLowerCase()}${head.slice(1)}`);
  return (plain) => heads.some((head) => plain.startsWith(head)) || behind.some((words) => plain.includes(words));
};
