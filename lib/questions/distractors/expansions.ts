import type { AcronymFact } from "@/lib/facts/fact";
import type { OpenLanguage } from "@/lib/language/open-language";
import { randomFrom, shuffle } from "@/lib/random";
import type { Bench } from "../bench/bench";

/** A place in a name where another word could stand. */
type Slot = { readonly at: number; readonly others: readonly string[]; readonly isExtent: boolean };

/** Letters of a sigle below which its name is not asked: of two words each change makes another world. */
const LEAST_LETTERS = 3;

/**
 * Three names that would give the same sigle; empty where the language has no such words, and for a name of another language, in which a
 * French word would stand out.
 *
 * Two words are changed, in turn and together: the four options are then the four pairs of two words, and none is the
 * one that the others resemble most. With one changeable word and three others for it, that word alone is changed. Of the words that
 * say how far a body reaches one is changed at most, and never alone: one body in four parts of the world is no question.
 * A name that the course uses is never offered.
 */
export function expansionLookAlikes(fact: AcronymFact, { language, facts }: Bench): readonly string[] {
  if (fact.acronym.length < LEAST_LETTERS || !isOwnLanguage(fact.expansion, language)) return [];
  const pieces = fact.expansion.split(/(?<=[\s’'-])|(?=[\s’'-])/u);
  const slots = pieces.flatMap((piece, at): Slot[] => {
    const others = language.lookAlikes(piece);
    return others.length === 0 || isTied(pieces, at, language)
      ? []
      : [{ at, others, isExtent: language.isExtent(piece) }];
  });
  const drawn = shuffle(slots, randomFrom(`${fact.id}/expansions`));
  const names = namesFrom(pieces, [
    ...drawn.filter(({ isExtent }) => !isExtent),
    ...drawn.filter(({ isExtent }) => isExtent).slice(0, 1),
  ]);
  const used = new Set(facts.flatMap((other) => (other.kind === "acronym" ? [other.expansion.toLowerCase()] : [])));
  return names.some((name) => used.has(name.toLowerCase())) ? [] : names;
}

/**
 * True for a word inside a name that its own adjective follows: of "énergie atomique" no other energy is made, while the
 * head of a name goes with any adjective, and "nationale" with any noun. True also for one of a pair: "poids et mesures".
 */
function isTied(pieces: readonly string[], at: number, language: OpenLanguage): boolean {
  const { lookAlikes, cues } = language;
  if (isOfPair(pieces, at, language)) return true;
  const next = pieces.slice(at + 1).find((piece) => /\p{L}/u.test(piece));
  const isHead = pieces.slice(0, at).every((piece) => !/\p{L}/u.test(piece));
  if (isHead || next === undefined) return false;
  return cues.contentWords(next).length > 0 && lookAlikes(next).length === 0;
}

/** "poids" and "mesures" of "poids et mesures": two nouns without an article go together as they are. */
const isOfPair = (pieces: readonly string[], at: number, { grammar, lexicon }: OpenLanguage): boolean =>
  [-2, 2].some((step) => {
    const words = [pieces[at], pieces[at + 2 * step]].map((piece) => piece?.toLowerCase() ?? "");
    const pair = words.map(lexicon.lookUp);
    return (
      grammar.is(pieces[at + step] ?? "", "additive") &&
      words.every((word) => grammar.determiner(word) === null) &&
      pair.every((readings) => readings.some(({ pos }) => pos === "NOUN") && !readings.some(({ pos }) => pos === "ADJ"))
    );
  });

function namesFrom(pieces: readonly string[], [first, second]: readonly Slot[]): readonly string[] {
  const named = (...changes: readonly (readonly [Slot, string])[]): string =>
    pieces.map((piece, at) => changes.find(([slot]) => slot.at === at)?.[1] ?? piece).join("");
  if (!first) return [];
  if (!second)
    return first.isExtent || first.others.length < 3
      ? []
      : first.others.slice(0, 3).map((word) => named([first, word]));
  const [one, other] = [first.others[0]!, second.others[0]!];
  return [named([first, one]), named([second, other]), named([first, one], [second, other])];
}

/** True unless a word of a name is neither in the lexicon nor part of a name that the language knows: "United Gold Coast Convention". */
function isOwnLanguage(name: string, { lexicon, names, grammar }: OpenLanguage): boolean {
  if (grammar.isForeign(name)) return false;
  const known = names.knownIn(name);
  return [...name.matchAll(WORD)].every(
    ({ 0: word, index }) =>
      lexicon.lookUp(word.toLowerCase()).length > 0 || known.some(({ start, end }) => start <= index && index < end),
  );
}

/** Words of two letters and more; a hyphen ends one. */
const WORD = /\p{L}{2,}/gu;
