import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import { remembered } from "@/lib/language/remember";
import type { Bench } from "../bench/bench";
import { onceACourse } from "../bench/once-a-course";
import type { Subject } from "../linter/rule";
import { shownOf } from "../wording/leaning";
import { isBareTitle } from "../wording/bare-titles";
import { isLeftToTitle } from "../wording/left-to-title";
import { isCalledByGivenNames } from "../wording/unknown-names";
import type { Doubt } from "./doubt";
import { clauseOf } from "./subject-event";

/** Who or what a question speaks of, where its words and the line above them leave that open. */
export const UNCLEAR_NAME_DOUBTS: readonly Doubt[] = [
  { reason: "left-to-title", keeps: 0.6, applies: isOfTitle },
  { reason: "given-names-only", keeps: 0.7, applies: isGivenOnly },
  { reason: "gender-of-name", keeps: 0.7, applies: isOfOtherGender },
  { reason: "name-of-a-work", keeps: 0.6, applies: isNameOfWork },
  { reason: "bare-title", keeps: 0.7, applies: isTitleBare },
];

/** "l’annexe 17", "la ville": the line above says of what at most by the way. */
function isOfTitle({ item, document, bench }: Subject): boolean {
  return shownOf(item).some(leftToTitles(document, bench)(item.context ?? ""));
}

/** By the line above, then by the words: the kinds that ask for one fact show the same. */
const leftToTitles = onceACourse((document: SourceDocument, { language }: Bench) =>
  remembered((line) => remembered((words): boolean => isLeftToTitle({ words, line }, document, language))),
);

/** "Johanna Helena est née en 1668": whose daughter she was, is not said. */
function isGivenOnly(subject: Subject): boolean {
  const name = clauseOf(subject)?.subject;
  const { sentence, document, bench } = subject;
  return (
    name !== undefined && isCalledByGivenNames(name, sentence.text, titleOf(document) ?? "", document, bench.language)
  );
}

/** "le Tambour est-il paru": a novel, which nothing in the question says. */
function isTitleBare(subject: Subject): boolean {
  const clause = clauseOf(subject);
  return clause !== null && isBareTitle(clause, subject.document, subject.bench.language);
}

/** "Dole a été mise en service", "Jeanne Morin a été livrée": a plant or a ship is meant that bears the name of a town or a person. */
function isNameOfWork(subject: Subject): boolean {
  const clause = clauseOf(subject);
  const { grammar, names, cues } = subject.bench.language;
  if (clause === null) return false;
  const [first = "", ...rest] = clause.subject.split(/(?<=['’])| /u);
  const words = grammar.determiner(first.toLowerCase().replaceAll("’", "'")) === null ? [first, ...rest] : rest;
  if (words.some((word) => !/^\p{Lu}/u.test(word)) && names.find(words.join(" ")) === null) return false;
  const done = `${clause.participle} ${clause.complement}`;
  const type = names.find(words.join(" "))?.type;
  const isPerson = type === "person" || (words[0] === first && grammar.givenGender(first) !== undefined);
  const isPlace = type === "city" || type === "country" || type === "place";
  const isOfTitle = (titleOf(subject.document) ?? "").startsWith(words.join(" "));
  return (cues.workOnly.test(done) && (isPlace || isPerson || isOfTitle)) || (isPerson && cues.builtOnly.test(done));
}

/** "a été fondé Voix ouvrière": the gender is that of a group, which the question does not say. */
function isOfOtherGender(subject: Subject): boolean {
  const clause = clauseOf(subject);
  const { grammar, lexicon } = subject.bench.language;
  const [, noun = ""] = /^(\p{Lu}\p{Ll}+) \p{Ll}/u.exec(clause?.subject ?? "") ?? [];
  if (clause === null || clause.subjectGender === null || clause.participle === "") return false;
  if (grammar.determiner(noun.toLowerCase()) !== null) return false;
  const readings = lexicon.lookUp(noun.toLowerCase()).filter(({ pos }) => pos === "NOUN");
  return readings.length > 0 && readings.every(({ gender }) => gender && gender !== clause.subjectGender);
}
