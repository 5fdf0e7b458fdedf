import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Clause } from "@/lib/language/phrases";
import type { Fact } from "../fact";

/** A title that is a name, or opens with one before a mark: "Clara Morin, botaniste". */
const NAME =
  /^\p{Lu}[\p{L}’'-]+(?: (?:(?:de|du|von|van|der|la|le) )*(?:d['’])?\p{Lu}[\p{L}’'-]+){1,2}(?=$|,| ?[(:–—])/u;

/** First names that a name of baptism has at most before the one by which its bearer is known, that one with them. */
const MOST_GIVEN = 3;

/** Words that a name of baptism has more than the one that all know. */
const LONGER = 2;

/** Sentences at the head of a biography in which its birth is told. */
const OPENING = 12;

/** Sentences at its head in which whom it is about is called by another name. */
const PRESENTING = 3;

/**
 * Whom a text is about, under the name of its title wherever something is told of him: "Clara Petit" under "Clara Morin"
 * was so called only as a child, "Jeanne Petit, dite Clara Morin" only by the register, and a long name of baptism is known to none.
 */
export function withNamesOfTitle(
  facts: readonly Fact[],
  document: SourceDocument,
  language: OpenLanguage,
): readonly Fact[] {
  const title = NAME.exec(titleOf(document) ?? "")?.[0];
  if (title === undefined) return facts;
  const told = document.sentences.slice(0, PRESENTING);
  const others = told.flatMap(({ text }) => language.grammar.otherNameIn(text, title) ?? []);
  const births = facts.filter((fact) => isEarlyBirth(fact, document, language) && isSame(subjectOf(fact), title));
  const longer = births.map(subjectOf).filter((name) => holdsAll(name, title));
  const names = [...new Set([...others, ...longer])];
  if (births.length === 0 && names.length === 0) return facts;
  return facts.map((fact) => {
    if (births.includes(fact)) return called(fact, (clause) => ({ ...clause, subject: title }));
    return names.reduce((known, name) => called(known, (clause) => renamed(clause, name, title)), fact);
  });
}

/**
 * A name of baptism: the first name of the title is among its first names, and the last name of the title is missing, or
 * stands in a much longer name, or all of the title does with more between.
 */
function isSame(name: string, title: string): boolean {
  const words = name.split(/[ -]/u);
  const [given = "", last = ""] = [title.split(" ")[0], title.split(" ").at(-1)];
  const isOwn = words.slice(0, MOST_GIVEN).includes(given);
  const isLong = words.length >= title.split(/[ -]/u).length + LONGER;
  return isOwn && (!words.includes(last) || isLong || holdsAll(name, title));
}

/** "Clara Ottilie Morin" holds "Clara Morin"; no other member of the family does. */
function holdsAll(name: string, title: string): boolean {
  const [words, sought] = [name.split(" "), title.split(" ")];
  return (
    words.length > sought.length &&
    words[0] === sought[0] &&
    words.at(-1) === sought.at(-1) &&
    sought.every((word) => words.includes(word))
  );
}

/** A birth that a sentence near the head of the text tells of its subject, behind one adjunct at most: not "son ami Paul Petit, né". */
function isEarlyBirth(fact: Fact, { sentences }: SourceDocument, { grammar }: OpenLanguage): boolean {
  const subject = subjectOf(fact);
  if (!subject.includes(" ") || grammar.genderOfLife(clauseOf(fact)?.participle ?? "", "birth") === null) return false;
  const text = sentences.slice(0, OPENING).find(({ id }) => id === fact.sentenceId)?.text ?? "";
  return (
    text.startsWith(subject) ||
    /^[^,;]{0,80}, (?<rest>.*)$/su.exec(text)?.groups?.["rest"]?.startsWith(subject) === true
  );
}

const clauseOf = (fact: Fact): Clause | null => {
  if (fact.kind === "event") return fact.wording.form === "clause" ? fact.wording.clause : null;
  return fact.kind === "entity" ? (fact.inquiry?.clause ?? null) : null;
};

const subjectOf = (fact: Fact): string => clauseOf(fact)?.subject ?? "";

/** A clause with one name for another, as its subject and behind a space: "de" may have lost its vowel before either. */
function renamed(clause: Clause, name: string, title: string): Clause {
  if (!`${clause.subject} ${clause.complement}`.includes(name)) return clause;
  const complement = ` ${clause.complement}`.replaceAll(` ${name}`, ` ${title}`).slice(1);
  return { ...clause, subject: clause.subject === name ? title : clause.subject, complement };
}

function called(fact: Fact, rename: (clause: Clause) => Clause): Fact {
  if (fact.kind === "event" && fact.wording.form === "clause")
    return { ...fact, wording: { form: "clause", clause: rename(fact.wording.clause) } };
  if (fact.kind === "entity" && fact.inquiry)
    return { ...fact, inquiry: { ...fact.inquiry, clause: rename(fact.inquiry.clause) } };
  return fact;
}
