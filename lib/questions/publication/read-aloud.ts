import { sharesDays, statedBound } from "@/lib/calendar/compare-dates";
import { civilOf } from "@/lib/calendar/civil";
import type { DateValue } from "@/lib/calendar/date-value";
import { monthDate, yearDate } from "@/lib/calendar/make-date";
import type { OpenLanguage } from "@/lib/language/open-language";
import type { Bench } from "../bench/bench";
import { kindNamed } from "../kinds";
import { dateIn, numberIn } from "../controls/labels";
import { nameOf } from "../bench/name-forms";
import type { Item, Question } from "../question";

/** A question in words: what asks, what answers, and all that a learner reads before and after the answer. */
export type ReadAloud = {
  readonly question: Question;
  /** The words of its stem that carry meaning. */
  readonly asked: readonly string[];
  /** Each has to be found; empty where no words can give the answer away. */
  readonly answers: readonly Answer[];
  /** Context, stem, right answer and proofs, as `spaced` has them. */
  readonly text: string;
  /** The same by their words of meaning alone, so that articles and capitals make no difference. */
  readonly said: string;
  /** The wrong options in the same way. */
  readonly offered: string;
  readonly words: ReadonlySet<string>;
  /** The dates of the sentences that prove it. */
  readonly dates: readonly DateValue[];
};

/** A right answer under the forms that give it away. */
export type Answer = {
  /** What it is: a date of a day or a month, a number, a year, or a name. */
  readonly sort: "date" | "number" | "year" | "name";
  /** As `spaced` has them: as it is, under its other name, as the month of a day. */
  readonly forms: readonly string[];
  readonly date: DateValue | null;
  /** The day numbers that it is, a few at most; empty for what is no date or a coarser one. */
  readonly days: readonly number[];
  /** Its words of meaning, where they are so many that whoever reads them in a row knows it; null for a shorter one. */
  readonly phrase: string | null;
  /** True for the words of a sigle that the stem asks for: a wrong option gives them away as well. */
  readonly isExpansion: boolean;
};

/** Words of meaning from which a phrase is found by itself, whatever else is said. */
const LONG_PHRASE = 3;

/** Reads a question aloud, its correction included. */
export function readAloud(question: Question, { language, sentences, timexes, facts }: Bench): ReadAloud {
  const { cues } = language;
  const item = kindNamed(question.kind).open(question.content).item();
  const { before, quote, after, sentenceId } = question.evidence;
  const events = item.events ?? [];
  const keys = item.events ? [] : (item.keys ?? [item.key]);
  const proofs = events.map((event) => sentences.get(event.sentenceId)?.text ?? "");
  const labels = events.map(({ label }) => label);
  const shown = [item.context ?? "", item.stem, ...labels, ...keys, ...proofs, `${before}${quote}${after}`];
  const meant = (texts: readonly string[]): string => texts.map((text) => meaningOf(text, language)).join("|");
  return {
    question,
    asked: [...new Set(cues.contentWords(item.stem))],
    answers: keys.map((key) => answerOf(key, item, isExpansionOf(facts, question.factId, key), language)),
    text: shown.map(spaced).join("|"),
    said: meant(shown),
    offered: meant(item.options.filter((label) => !keys.includes(label))),
    words: new Set(cues.contentWords(shown.join("\n"))),
    dates: [sentenceId, ...events.map((event) => event.sentenceId)]
      .flatMap((id) => timexes.get(id) ?? [])
      .map(({ value }) => statedBound(value)),
  };
}

/** True if a key is the words of the sigle that a fact tells, and not the sigle. */
const isExpansionOf = (facts: Bench["facts"], id: string, key: string): boolean =>
  facts.some((fact) => fact.id === id && fact.kind === "acronym" && fact.acronym !== key);

function answerOf(key: string, item: Item, isExpansion: boolean, language: OpenLanguage): Answer {
  const date = dateIn(language, key);
  const coarser = date === null ? [] : coarserThan(date, item, language).map(language.formatDate);
  const known = nameOf(key, language);
  const others = known === null ? [] : [known.name, known.acronym ?? known.name];
  const stem = spaced(item.stem);
  const sort = sortOf(key, date);
  const isLong = isExpansion || (sort === "name" && language.cues.contentWords(key).length >= LONG_PHRASE);
  return {
    sort,
    date,
    days: daysOf(date),
    // What the stem says itself tells nothing, such as the sigle whose words are asked.
    forms: [...new Set([key, ...others, ...coarser].map(spaced))].filter((form) => !stem.includes(form)),
    phrase: isLong ? meaningOf(key, language) : null,
    isExpansion,
  };
}

/** Days of a stretch that is a date of its own, such as a visit. */
const MOST_DAYS = 7;

function daysOf(date: DateValue | null): readonly number[] {
  if (date === null || date.start === null || date.end === null) return [];
  const length = date.end - date.start + 1;
  return length > MOST_DAYS ? [] : Array.from({ length }, (_, index) => date.start! + index);
}

function sortOf(key: string, date: DateValue | null): Answer["sort"] {
  if (date !== null) return date.precision === "year" ? "year" : "date";
  return numberIn(key) === null ? "name" : "number";
}

/** The month of a date, and for a choice its year, where no wrong option lies in it: whoever reads it has found the date. */
function coarserThan(date: DateValue, { options, key }: Item, language: OpenLanguage): readonly DateValue[] {
  if (date.start === null || date.end === null) return [];
  const [first, last] = [civilOf(date.start), civilOf(date.end)];
  if (first.year !== last.year) return [];
  const isShort = first.month === last.month && date.precision !== "month";
  const month = isShort ? monthDate(first.year, first.month) : null;
  const year = options.length > 0 && date.precision !== "year" ? yearDate(first.year) : null;
  const others = options.filter((label) => label !== key).map((label) => dateIn(language, label));
  return [month, year]
    .filter((wider) => wider !== null)
    .filter((wider) => !others.some((other) => other !== null && sharesDays(other, wider)));
}

/** Words alone between single spaces, so that "1992" is found in "2 mars 1992" and not in "19920". */
const spaced = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;

const meaningOf = (text: string, { cues }: OpenLanguage): string => ` ${cues.contentWords(text).join(" ")} `;
