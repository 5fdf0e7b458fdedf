import type { OpenLanguage } from "@/lib/language/open-language";
import { defineChoiceKind } from "../controls/choice";
import { acronymDistractors } from "../distractors/acronyms";

/** Distractors that the question needs. */
const DISTRACTORS = 3;

/** Distractors that must begin like the key: the name tells its first letter. */
const ALIKE = 2;

/**
 * "Quel est le sigle du Fonds des Nations unies pour l’enfance ?": the sigle among others of the course.
 *
 * Only sigles that have to be known are asked: whoever can spell reads "OCS" off the initials of its name, whatever stands
 * beside it.
 */
export const expansionAcronym = defineChoiceKind({
  kind: "expansion-acronym",
  difficulty: 1,
  order: "shuffled",
  write: (fact, bench) => {
    if (fact.kind !== "acronym") return { drafts: [], declined: [] };
    const stem = bench.language.phrases.askAcronym(fact.expansion, fact.gender);
    if (fact.doubts.length > 0) return { drafts: [], declined: fact.doubts.map((code) => ({ code, stem })) };
    if (isReadOff(fact.acronym, fact.expansion, bench.language))
      return { drafts: [], declined: [{ code: "answered-by-initials", stem }] };
    const options = acronymDistractors(fact, bench, DISTRACTORS, ({ acronym }) => acronym);
    const alike = options.filter(({ label }) => label.charAt(0) === fact.acronym.charAt(0));
    if (options.length < DISTRACTORS || alike.length < ALIKE)
      return { drafts: [], declined: [{ code: "too-few-distractors", stem }] };
    const key = { label: fact.acronym, whyNot: null };
    const content = { stem, context: null, options: [key, ...options], key: 0 };
    return { drafts: [{ suffix: "", content, quote: fact.evidence }], declined: [] };
  },
});

/** True if all letters of a sigle are initials of its name, in their order; small words may be passed over. */
function isReadOff(sigle: string, name: string, { readTypedAnswer }: OpenLanguage): boolean {
  const plain = (text: string): string => readTypedAnswer(text).words.join("");
  const letters = plain(sigle);
  const initials = name.split(/[^\p{L}\p{N}]+/u).map((word) => plain(word).charAt(0));
  let read = 0;
  for (const initial of initials) if (initial !== "" && initial === letters.charAt(read)) read++;
  return read === letters.length;
}
