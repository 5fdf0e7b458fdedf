import type { AcronymFact } from "@/lib/facts/fact";
import { randomFrom, shuffle } from "@/lib/random";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { evidenceOf } from "../evidence";
import type { Evidence } from "../question";

/**
 * The other sigles of the course, or their expansions, each with the sentence that explains it; those that share most
 * letters with the sigle first, chance from the fact's id among equals. Fewer than asked for where the course has too few.
 *
 * A sigle that stands for the same words, or words that stand for the same sigle, are left out, whatever their spelling.
 *
 * @param labelOf which side of the pair is offered
 */
export function acronymDistractors(
  fact: AcronymFact,
  bench: Bench,
  howMany: number,
  labelOf: (fact: AcronymFact) => string,
): readonly { readonly label: string; readonly whyNot: Evidence }[] {
  const words = (text: string): string => bench.language.cues.contentWords(text).join(" ");
  const seen = new Set([fact.acronym.toUpperCase(), words(fact.expansion)]);
  const others = bench.facts.filter((other): other is AcronymFact => {
    if (other.kind !== "acronym" || other.doubts.length > 0) return false;
    const names = [other.acronym.toUpperCase(), words(other.expansion)];
    if (names.some((name) => seen.has(name))) return false;
    names.forEach((name) => seen.add(name));
    return true;
  });
  return shuffle(others, randomFrom(`${fact.id}/acronyms`))
    .toSorted((a, b) => lettersInCommon(fact, b) - lettersInCommon(fact, a))
    .slice(0, howMany)
    .map((other) => ({
      label: labelOf(other),
      whyNot: evidenceOf(documentOf(bench, other.documentSlug), sentenceOf(bench, other.sentenceId), other.evidence),
    }));
}

/** Letters that two sigles share, the first one twice. */
function lettersInCommon({ acronym: a }: AcronymFact, { acronym: b }: AcronymFact): number {
  const shared = [...new Set(a.toUpperCase())].filter((letter) => b.toUpperCase().includes(letter)).length;
  return shared + (a.charAt(0).toUpperCase() === b.charAt(0).toUpperCase() ? 1 : 0);
}
