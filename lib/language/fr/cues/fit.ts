import { genderOfNoun } from "../clauses/nouns";
import { DETERMINERS } from "../clauses/words";
import { findKnown } from "../names/known-names";
import { elides, isPluralHead } from "../phrases/nouns";
import type { Agreement } from "../../clauses";

const BLANK = "_____";

/** Words that lose their vowel before another one. */
const ELIDES = /(?<![\p{L}’-])(?:le|la|de|que|ne|se|jusque|lorsque|puisque) $/iu;

/** A word that has lost it. */
const ELIDED = /(?<!\p{L})(?:[ldcnsj]|qu|jusqu|lorsqu|puisqu)[’']$/iu;

/** The gender and number that a stem asks for: "Laquelle", "Quelles". "Quel" may go before its own noun, so only a common noun answers to it. */
const ASKED: readonly (readonly [RegExp, Agreement])[] = [
  [/^(?:\p{L}+ )?(?:quelle|laquelle)(?!\p{L})/iu, { gender: "f", number: "singular" }],
  [/^(?:\p{L}+ )?(?:quelles|lesquelles)(?!\p{L})/iu, { gender: "f", number: "plural" }],
  [/^(?:\p{L}+ )?(?:quels|lesquels)(?!\p{L})/iu, { gender: "m", number: "plural" }],
  [/^(?:\p{L}+ )?(?:quel|lequel)(?!\p{L})/iu, { gender: "m", number: "singular" }],
];

/**
 * False for an option that French grammar alone excludes: in the blank of a sentence, or as an answer to "laquelle".
 *
 * Only what shows is judged: articles, elision, common nouns and the names that the language pack knows.
 */
export function fits(stem: string, label: string): boolean {
  const at = stem.indexOf(BLANK);
  if (at >= 0) return fillsBlank(stem.slice(0, at), label, stem.slice(at + BLANK.length));
  const asked = ASKED.find(([opening]) => opening.test(stem))?.[1];
  return asked === undefined || agrees(asked, commonHead(label));
}

const NOUN_AFTER = /^ ?(\p{Ll}+)/u;

const WORD_BEFORE = /((?<!\p{L})\p{L}+|[lL][’']) ?$/u;

function fillsBlank(before: string, label: string, after: string): boolean {
  if (ELIDED.test(before) && !elides(label)) return false;
  if (ELIDES.test(before) && elides(label)) return false;
  const noun = NOUN_AFTER.exec(after)?.[1] ?? "";
  if (/^(?:1|un|une)$/u.test(label) && isPluralHead(noun)) return false;
  const word = WORD_BEFORE.exec(before)?.[1]?.toLowerCase().replace("’", "'") ?? "";
  return agrees(askedBy(word), headOf(label)) && takesPreposition(word, label);
}

const NOTHING: Agreement = { gender: null, number: null };

/** What the word before a blank says of what fills it. */
function askedBy(word: string): Agreement {
  if (word === "du" || word === "au") return { gender: "m", number: "singular" };
  if (word === "aux") return { gender: null, number: "plural" };
  return DETERMINERS.get(word) ?? NOTHING;
}

/** "en Kazakhstan" and "au France" are not said. */
function takesPreposition(word: string, label: string): boolean {
  const name = findKnown(label);
  if (name?.type !== "country") return true;
  if (word === "en") return name.article === "la" || name.article === "l'";
  return word !== "au" || name.article === "le";
}

const SMALL = /^\p{Ll}/u;

/** Agreement of an option that opens with a common noun, with or without its article; nothing is known of a name or a date. */
function commonHead(label: string): Agreement {
  const [first = "", second = ""] = label.split(/(?<=[’'])|[ \u00a0\u202f]/u);
  const determiner = DETERMINERS.get(first.toLowerCase().replace("’", "'"));
  const noun = determiner ? second : first;
  if (!SMALL.test(noun) || /\d/u.test(label)) return NOTHING;
  return {
    gender: determiner?.gender ?? genderOfNoun(noun),
    number: determiner?.number ?? (isPluralHead(noun) ? "plural" : null),
  };
}

const FIRST_WORD = /^\p{L}+/u;

/** The same for what stands in a blank, where a name that the language pack knows counts as well. */
function headOf(label: string): Agreement {
  const name = findKnown(label);
  if (name) return name;
  const head = FIRST_WORD.exec(label)?.[0] ?? "";
  if (DETERMINERS.has(head)) return NOTHING;
  const gender = genderOfNoun(head.toLowerCase());
  return SMALL.test(head) ? { gender, number: isPluralHead(head) ? "plural" : null } : NOTHING;
}

const agrees = (asked: Agreement, given: Agreement): boolean =>
  (asked.gender === null || given.gender === null || asked.gender === given.gender) &&
  (asked.number === null || given.number === null || asked.number === given.number);
