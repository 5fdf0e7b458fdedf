import type { SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { OpenLanguage } from "@/lib/language/open-language";
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

/**
 * The birth of whom a text is about, under the name of its title: "Clara Petit" under "Clara Morin" was so called only as a
 * child, and a long name of baptism is known to none. The first name of the title has to be among the first names,
 * and the last name to be missing, or to stand in a much longer name.
 */
export function withNamesOfTitle(
  facts: readonly Fact[],
  document: SourceDocument,
  language: OpenLanguage,
): readonly Fact[] {
  const births = facts.filter((fact) => isEarlyBirth(fact, document, language));
  if (births.length === 0) return facts;
  const title = NAME.exec(titleOf(document) ?? "")?.[0];
  if (title === undefined) return facts;
  const [given = "", last = ""] = [title.split(" ")[0], title.split(" ").at(-1)];
  const isSame = (name: string): boolean => {
    const words = name.split(/[ -]/u);
    const isOwn = words.slice(0, MOST_GIVEN).includes(given);
    return isOwn && (!words.includes(last) || words.length >= title.split(/[ -]/u).length + LONGER);
  };
  return facts.map((fact) => (births.includes(fact) && isSame(subjectOf(fact)) ? called(fact, title) : fact));
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

const clauseOf = (fact: Fact) => {
  if (fact.kind === "event") return fact.wording.form === "clause" ? fact.wording.clause : null;
  return fact.kind === "entity" && fact.inquiry?.role === "place" ? fact.inquiry.clause : null;
};

const subjectOf = (fact: Fact): string => clauseOf(fact)?.subject ?? "";

function called(fact: Fact, subject: string): Fact {
  if (fact.kind === "event" && fact.wording.form === "clause")
    return { ...fact, wording: { form: "clause", clause: { ...fact.wording.clause, subject } } };
  if (fact.kind === "entity" && fact.inquiry)
    return { ...fact, inquiry: { ...fact.inquiry, clause: { ...fact.inquiry.clause, subject } } };
  return fact;
}
