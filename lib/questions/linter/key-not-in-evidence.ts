import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { dateIn, numberIn } from "../controls/labels";
import type { DatedEvent } from "../question";
import type { LintRule, Subject } from "./rule";

/** Share of the key's words that the sentence must hold; a nominal phrase made from a clause keeps this much of it. */
const SHARE_OF_WORDS = 0.8;

/**
 * The sentence does not say the key: its date is not there, nor its number, nor most of its words.
 *
 * A date may be written in another way ("23 mai 92"), so dates are compared by their days; whether the sentence is as fine
 * as the key is for `asks-finer-than-source` to say.
 */
export const keyNotInEvidence: LintRule = {
  code: "key-not-in-evidence",
  doubts: "item",
  hasFault: (subject) =>
    subject.item.events
      ? !subject.item.events.every((event) => isDated(event, subject))
      : ![holdsDate, holdsNumber, holdsNames, isDocument, holdsKeys].some((holds) => holds(subject)),
};

/** Each of several events is dated by its own sentence. */
function isDated({ date, sentenceId }: DatedEvent, { bench }: Subject): boolean {
  const key = dateIn(bench.language, date);
  return key !== null && (bench.timexes.get(sentenceId) ?? []).some(({ value }) => sharesDays(statedBound(value), key));
}

function holdsDate({ bench, item, sentence }: Subject): boolean {
  const key = dateIn(bench.language, item.key);
  const stated = bench.timexes.get(sentence.id) ?? [];
  return key !== null && stated.some(({ value }) => sharesDays(statedBound(value), key));
}

function holdsNumber({ item, sentence }: Subject): boolean {
  const number = numberIn(item.key);
  const written = sentence.text.replaceAll(/(?<=\d)[\u00a0\u202f ](?=\d)/gu, "").match(/\d+(?:[.,]\d+)?/gu) ?? [];
  return number !== null && written.some((digits) => Number(digits.replace(",", ".")) === number);
}

/** One right answer, or each of several. */
const holdsKeys = (subject: Subject): boolean =>
  (subject.item.keys ?? [subject.item.key]).every((key) => holdsWords(subject, key));

/** The entities that are right are named there, under whatever name; a role's person or office is words like any other. */
function holdsNames({ bench, item, sentence, fact }: Subject): boolean {
  if (fact?.kind !== "entity" && fact?.kind !== "list" && fact?.kind !== "role") return false;
  const ids = fact.kind === "list" ? fact.entityIds : [fact.entityId];
  const named = new Set((bench.mentions.get(sentence.id) ?? []).map(({ entityId }) => entityId));
  return ids.every((id) => {
    const name = bench.entities.get(id)?.name;
    return named.has(id) && name !== undefined && item.key.includes(bench.language.phrases.typeset(name));
  });
}

/** Asked which document says it: the one that holds the sentence. */
const isDocument = ({ item, document, bench, kind }: Subject): boolean =>
  kind === "which-document" && item.key === bench.language.phrases.typeset(document.info.title);

function holdsWords({ bench, sentence }: Subject, key: string): boolean {
  if (numberIn(key) !== null || dateIn(bench.language, key) !== null) return false;
  if (sentence.text.includes(key)) return true;
  const { contentWords } = bench.language.cues;
  const words = contentWords(key);
  const said = bench.matter.wordsOf.get(sentence.id) ?? new Set(contentWords(sentence.text));
  return words.length > 0 && words.filter((word) => said.has(word)).length >= words.length * SHARE_OF_WORDS;
}
