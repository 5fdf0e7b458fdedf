import { relationOf } from "@/lib/calendar/compare-dates";
import type { DateValue } from "@/lib/calendar/date-value";
import type { Bench } from "../bench/bench";
import type { Question } from "../question";
import { heardIndex, type HeardIndex } from "./heard-index";
import { readAloud, type Answer, type ReadAloud } from "./read-aloud";

/** Share of the words of a stem from which another text speaks of the same matter, by what is found there. */
const SAME_MATTER = { year: 0.6, number: 0.6, name: 0.4 } as const;

/** Words of a stem that are enough beside a date of a day or a month, or a number with what it counts. */
const FEW_WORDS = 2;

/**
 * Adds to what questions tell the answers that stand in their words: a stem, an option or a proof that speaks of what
 * another question asks, and holds its key. The two are then never dealt together, in whatever order.
 *
 * Facts and events catch what the machine understood. This catches what it did not: a date in a relative clause, an event
 * that a second document tells in words of its own.
 */
export function addLeaks(questions: readonly Question[], bench: Bench): readonly Question[] {
  const read = questions.map((question) => readAloud(question, bench));
  const index = heardIndex(read);
  const leaks = new Map<Question, string[]>();
  for (const asked of read) {
    for (const { question } of tellersOf(asked, index)) {
      // A name for the two of them: others that give the same answer away may stand beside one another.
      const name = `answer ${asked.question.id} in ${question.id}`;
      for (const each of [asked.question, question]) leaks.set(each, [...(leaks.get(each) ?? []), name]);
    }
  }
  return questions.map((question) => ({ ...question, tells: [...question.tells, ...(leaks.get(question) ?? [])] }));
}

/** The questions that give the answer of one away. What shares a fact or a sentence with it is kept apart already. */
function tellersOf(asked: ReadAloud, index: HeardIndex): readonly ReadAloud[] {
  if (asked.answers.length === 0) return [];
  return [...index.candidatesFor(asked)].flatMap(([other, common]) =>
    other !== asked &&
    asked.answers.every((answer) => isToldBy(answer, other, asked, common)) &&
    !other.question.tells.some((told) => asked.question.tells.includes(told))
      ? [other]
      : [],
  );
}

/** @param common words of the stem that the other question holds too */
function isToldBy(answer: Answer, other: ReadAloud, { asked }: ReadAloud, common: number): boolean {
  const { sort, forms, phrase, date } = answer;
  if (phrase !== null && other.said.includes(phrase)) return true;
  if (phrase !== null && answer.isExpansion && other.offered.includes(phrase)) return true;
  // Whoever answers with a day and reads beside another question that it is dated by the same day has been told.
  if (answer.days.some((day) => other.answers.some(({ days }) => days.includes(day)))) return true;
  const found = forms.filter((form) => other.text.includes(form));
  const isDated = date !== null && sort === "date" && other.dates.some((each) => isAtLeastAsFine(each, date));
  if (found.length === 0 && !isDated) return false;
  if (sort === "date" && (isDated || found.some((form) => !isYear(form)))) return common >= FEW_WORDS;
  if (sort === "number" && found.some((form) => isCounted(form, asked, other.text))) return common >= FEW_WORDS;
  return common >= asked.length * SAME_MATTER[sort === "date" ? "year" : sort];
}

const isAtLeastAsFine = (told: DateValue, date: DateValue): boolean =>
  ["same", "inside"].includes(relationOf(told, date));

const isYear = (form: string): boolean => /^ \d{3,4} $/u.test(form);

/** True if a number stands in a text before a word that the stem holds too: "56 États membres" for "_____ pays membres". */
function isCounted(form: string, asked: readonly string[], text: string): boolean {
  const next = text
    .split(form)
    .slice(1)
    .flatMap((after) => plain(after).split(" ").slice(0, 2));
  return next.some((word) => asked.some((stem) => stem.length > 3 && word.startsWith(stem)));
}

/** Without accents, as words of meaning are. */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "");
