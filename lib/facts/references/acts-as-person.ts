import type { Reading } from "@/lib/language/lexicon";
import type { Knowing } from "./find-person";

/** Words between a pronoun and its verb, or between an auxiliary and its participle, that are looked past. */
const MOST_BETWEEN = 2;

/**
 * True if the pronoun that a text begins with does what only people do ("il épouse", "elle est élue"): it can mean no
 * thing, and the sentence after it may go on with the same person.
 */
export function actsAsPerson(text: string, { grammar, lexicon }: Knowing): boolean {
  const words = (text.replaceAll("’", "'").match(/[\p{L}-]+'?|[^\p{L}\s]/gu) ?? []).map((word) => word.toLowerCase());
  const lemmaOf = (from: number, isMeant: (reading: Reading) => boolean): { lemma: string; at: number } | null => {
    for (let at = from; at <= from + MOST_BETWEEN && at < words.length; at++) {
      const word = words[at] ?? "";
      if (!/^\p{L}/u.test(word)) return null;
      const [found] = lexicon.lookUp(word).filter(isMeant);
      if (found) return { lemma: found.lemma, at };
    }
    return null;
  };
  const verb = lemmaOf(1, ({ pos, mood }) => (pos === "VERB" || pos === "AUX") && mood !== "participle");
  if (!verb) return false;
  const role = grammar.verbRole(verb.lemma);
  if (role === "full") return grammar.is(verb.lemma, "human");
  const participle = lemmaOf(verb.at + 1, ({ mood, tense }) => mood === "participle" && tense === "past");
  return participle !== null && grammar.is(participle.lemma, role === "be" ? "human-passive" : "human");
}
