import type { Subject } from "../linter/rule";
import { areTold, isSetPhrase } from "../wording/plain-clauses";
import type { Doubt } from "./doubt";
import { clauseOf, eventOf, isHeaded } from "./subject-event";

/** What names no one where a reader would look for a name: nowhere in a stem, for who did it, or for what it was done to. */
export const NAMELESS_DOUBTS: readonly Doubt[] = [
  { reason: "nameless", keeps: 0.7, applies: isNameless },
  { reason: "nameless-doer", keeps: 0.75, applies: isSubjectNameless },
  { reason: "own-untold", keeps: 0.7, applies: ({ fact, bench }) => isOwnUntold(fact, bench) },
  { reason: "nameless-complement", keeps: 0.95, applies: isComplementNameless },
  { reason: "several-without-name", keeps: 0.9, applies: isSeveralNameless },
];

/**
 * A stem about a date that names no one leans on its text, whatever stands above it; its first word has a capital anyway. Of fourteen
 * that strict readers judged on new texts they took five.
 */
function isNameless(subject: Subject): boolean {
  return (
    eventOf(subject) !== null &&
    subject.item.events === undefined &&
    !/«/u.test(subject.item.stem) &&
    !subject.bench.language.cues.longName.test(wordsOf(subject)) &&
    subject.kind !== "event-of-date" &&
    subject.bench.language.grammar.namesIn(subject.item.stem.replace(/^\S+/u, "x")).size === 0
  );
}

/** The words of an event, without those that ask. */
function wordsOf(subject: Subject): string {
  const wording = eventOf(subject)?.wording;
  if (wording === undefined) return "";
  return wording.form === "nominal"
    ? wording.phrase.slice(1)
    : `${wording.clause.subject.slice(1)} ${wording.clause.complement}`;
}

/**
 * "l’aile gauche est sortie de terre à Dole": strict readers took half of 24 on new texts, names behind the verb or not. "une révolte" is
 * one of which the reader hears for the first time, and "la flotte brésilienne" is told from others.
 */
function isSubjectNameless({ fact, item, bench: { language } }: Subject): boolean {
  if (fact?.kind !== "event" || fact.wording.form !== "clause" || item.events !== undefined) return false;
  const { grammar, tag } = language;
  const said = fact.wording.clause.subject.replace(OPENING, (word) => word.toLowerCase());
  if (/[\p{Lu}\d«]/u.test(said)) return false;
  const [first, ...rest] = tag(said);
  const isDefinite = first !== undefined && grammar.determiner(first.form.toLowerCase())?.kind === "definite";
  const isTold =
    rest.some(({ form, lemma }) => grammar.is(lemma ?? "", "demonym") || grammar.is(form, "demonym")) ||
    (rest.length === 1 && grammar.is(rest[0]!.form, "self-standing"));
  return isDefinite && !isTold;
}

/** The first word of a sentence with a small one behind it has its capital from there. */
const OPENING = /^\p{Lu}\p{Ll}*(?=[ '’]\p{Ll})/u;

const isOwnUntold = (fact: Subject["fact"], { language }: Subject["bench"]): boolean =>
  fact?.kind === "event" &&
  fact.wording.form === "clause" &&
  language.cues.ownUntold.test(fact.wording.clause.complement);

/** "a ouvert le capital", "a été élu au septième tour": what a text tells beside it, more often than "a racheté Norton". */
function isComplementNameless(subject: Subject): boolean {
  const complement = clauseOf(subject)?.complement ?? "";
  return complement !== "" && !/[\p{Lu}\d«]/u.test(complement) && !isSetPhrase(complement, subject.bench.language);
}

/** "les combats", "les travaux": which ones, and all of them? */
function isSeveralNameless(subject: Subject): boolean {
  const clause = clauseOf(subject);
  return isHeaded(subject) && clause?.subjectNumber === "plural" && !areTold(clause.subject, subject.bench.language);
}
