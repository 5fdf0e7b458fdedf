import type { Sentence, SourceDocument } from "@/lib/documents/document";
import { titleOf } from "@/lib/documents/title-of";
import type { Grammar } from "@/lib/language/clauses";
import { remembered } from "@/lib/language/remember";
import type { ShortPerson } from "@/lib/language/short-names";
import { mayBeAnother, type TellingApart } from "./bearers";
import type { Names } from "../lay-scene";
import type { Entity } from "./mention";

/** What stands between a given and a last name: "Charles de Gaulle" is not "de" and "Charles de Gaulle". */
const PARTICLE = /(?:^| )(?:\p{Ll}[\p{L}'’]*)(?: |$)|['’]|\p{Lu}\./u;

/** The years of a life behind a name: " (1834-1907)". */
const YEARS = / \((?:v\. |vers )?\d[^()]*\)$/u;

/** A title that is nothing but a full name. */
const FULL_NAME = /^(\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+){0,2} (\p{Lu}[\p{L}-]{2,})$/u;

/**
 * Tells the people whom a sentence calls by their last name alone, where the course, or the title of their document, names
 * each of them in full. A last name that the document gives to several people is left as it stands.
 */
export function shortPeopleIn(
  document: SourceDocument,
  { mentions, entities }: Names,
  apart: TellingApart,
): (sentence: Sentence) => readonly ShortPerson[] {
  const people = [...entities.values()].filter(({ type }) => type === "person");
  const titled = personIn((titleOf(document) ?? "").replace(YEARS, ""), apart.grammar);
  const isOne = titled !== null && people.every(({ name }) => name === titled.name || !name.includes(titled.last));
  const isAlone = remembered((name: string) => isOneBearer(name, document, people, apart));
  return ({ id, text: sentence, span }) => {
    const found = new Map<string, ShortPerson>();
    if (titled && isOne && sentence.includes(titled.last) && isAlone(titled.name)) found.set(titled.last, titled);
    for (const { type, text, entityId } of mentions.get(id) ?? []) {
      const entity = entities.get(entityId);
      if (type !== "person" || !entity || /[\s.]/u.test(text)) continue;
      const { name, gender } = entity;
      // "Antonín", and later "Jan Antonín": the one who comes first is someone else
      const isLater = document.source.indexOf(name) > span.start;
      if (name.endsWith(` ${text}`) && !PARTICLE.test(name) && !isLater && isAlone(name))
        found.set(text, { last: text, name, gender });
    }
    return [...found.values()];
  };
}

/** True if nobody else bears the last name of a full one. */
function isOneBearer(name: string, document: SourceDocument, people: readonly Entity[], apart: TellingApart): boolean {
  const words = name.split(" ");
  const gender = people.find((one) => one.name === name)?.gender ?? apart.grammar.givenGender(words[0] ?? "") ?? null;
  return !mayBeAnother(words.at(-1) ?? name, { given: words.slice(0, -1), gender }, document, apart);
}

function personIn(title: string, grammar: Grammar): ShortPerson | null {
  const [name, given = "", last = ""] = FULL_NAME.exec(title) ?? [];
  const gender = grammar.givenGender(given);
  return name === undefined || gender === undefined || /^[IVX]+$/u.test(last) ? null : { last, name, gender };
}
