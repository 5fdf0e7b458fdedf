import type { AcronymFact } from "@/lib/facts/fact";
import type { OpenLanguage } from "@/lib/language/open-language";
import { randomFrom, shuffle } from "@/lib/random";
import type { Bench } from "../bench/bench";

/** A place in a name where another word could stand. */
type Slot = { readonly at: number; readonly others: readonly string[] };

/**
 * Three names that would give the same sigle; empty where the language has no such words.
 *
 * Two words are changed, in turn and together: the four options are then the four pairs of two words, and none is the
 * one that the others resemble most. With one changeable word and three others for it, that word alone is changed.
 * A name that the course uses is never offered.
 */
export function expansionLookAlikes(fact: AcronymFact, { language, facts }: Bench): readonly string[] {
  const pieces = fact.expansion.split(/(?<=[\s’'-])|(?=[\s’'-])/u);
  const slots = pieces.flatMap((piece, at): Slot[] => {
    const others = language.lookAlikes(piece);
    return others.length === 0 || isTied(pieces, at, language) ? [] : [{ at, others }];
  });
  const names = namesFrom(pieces, shuffle(slots, randomFrom(`${fact.id}/expansions`)));
  const used = new Set(facts.flatMap((other) => (other.kind === "acronym" ? [other.expansion.toLowerCase()] : [])));
  return names.some((name) => used.has(name.toLowerCase())) ? [] : names;
}

/**
 * True for a word inside a name that its own adjective follows: of "énergie atomique" no other energy is made, while the
 * head of a name goes with any adjective, and "nationale" with any noun.
 */
function isTied(pieces: readonly string[], at: number, { lookAlikes, cues }: OpenLanguage): boolean {
  const next = pieces.slice(at + 1).find((piece) => /\p{L}/u.test(piece));
  const isHead = pieces.slice(0, at).every((piece) => !/\p{L}/u.test(piece));
  if (isHead || next === undefined) return false;
  return cues.contentWords(next).length > 0 && lookAlikes(next).length === 0;
}

function namesFrom(pieces: readonly string[], [first, second]: readonly Slot[]): readonly string[] {
  const named = (...changes: readonly (readonly [Slot, string])[]): string =>
    pieces.map((piece, at) => changes.find(([slot]) => slot.at === at)?.[1] ?? piece).join("");
  if (!first) return [];
  if (!second) return first.others.length < 3 ? [] : first.others.slice(0, 3).map((word) => named([first, word]));
  const [one, other] = [first.others[0]!, second.others[0]!];
  return [named([first, one]), named([second, other]), named([first, one], [second, other])];
}
