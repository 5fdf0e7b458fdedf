import type { SourceDocument } from "@/lib/documents/document";
import type { Gender } from "@/lib/language/phrases";
import type { Reading } from "@/lib/language/lexicon";
import type { Knowing } from "./followed";

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

/** Least sentences in which a pronoun must act as a person, and how much more often than the other pronoun. */
const LEAST = 3;
const LEAD = 3;

/** The gender of the one pronoun that goes through a text and does what only people do; null where none does, or both. */
export function genderActing({ sentences }: SourceDocument, language: Knowing): Gender | null {
  const { grammar } = language;
  const count = (gender: Gender): number =>
    sentences.filter(
      ({ text }) =>
        grammar.opensWithPronoun(text, gender) &&
        actsAsPerson(text.slice(grammar.beforePronoun(text).length).trimStart(), language),
    ).length;
  const [f, m] = [count("f"), count("m")];
  if (f >= LEAST && f >= LEAD * m) return "f";
  return m >= LEAST && m >= LEAD * f ? "m" : null;
}
