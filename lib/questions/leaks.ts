import type { Language } from "@/lib/language/language";
import type { Bench } from "./bench";
import { kindNamed } from "./kinds";
import type { Question } from "./question";

/** Share of the words of a stem from which another text speaks of the same matter. */
const SAME_MATTER = 0.6;

/** A question in words: what asks, what answers, and all that a learner reads before and after the answer. */
type Read = {
  readonly question: Question;
  readonly asked: readonly string[];
  /** Each has to be found; empty where no words can give the answer away. */
  readonly keys: readonly string[];
  readonly text: string;
  readonly words: ReadonlySet<string>;
};

/**
 * Adds to what questions tell the answers that stand in their words: a stem or a proof that speaks of what another
 * question asks, and holds its key.
 *
 * Facts and events catch what the machine understood. This catches what it did not: a date in a relative clause, an event
 * that a second document tells in words of its own.
 */
export function addLeaks(questions: readonly Question[], { language }: Bench): readonly Question[] {
  const read = questions.map((question) => readQuestion(question, language));
  const readers = readersOf(read);
  const leaks = new Map<Question, string[]>();
  for (const asked of read) {
    const found = speakersOf(asked, readers).filter((other) => other !== asked && givesAway(other, asked));
    for (const { question } of found) {
      // A name for the two of them: others that give the same answer away may stand beside one another.
      const name = `answer ${asked.question.id} in ${question.id}`;
      for (const each of [asked.question, question]) leaks.set(each, [...(leaks.get(each) ?? []), name]);
    }
  }
  return questions.map((question) => ({ ...question, tells: [...question.tells, ...(leaks.get(question) ?? [])] }));
}

function readQuestion(question: Question, { cues }: Language): Read {
  const item = kindNamed(question.kind).open(question.content).item();
  const { before, quote, after } = question.evidence;
  const labels = (item.events ?? []).map(({ label }) => label);
  const shown = [item.context ?? "", item.stem, ...labels, `${before}${quote}${after}`];
  return {
    question,
    asked: [...new Set(cues.contentWords(item.stem))],
    keys: item.events ? [] : (item.keys ?? [item.key]).map(spaced),
    text: shown.map(spaced).join(" "),
    words: new Set(cues.contentWords(shown.join("\n"))),
  };
}

/** The questions by the words that a learner reads in them. */
function readersOf(read: readonly Read[]): ReadonlyMap<string, readonly Read[]> {
  const readers = new Map<string, Read[]>();
  for (const each of read) {
    for (const word of each.words) {
      const known = readers.get(word);
      if (known) known.push(each);
      else readers.set(word, [each]);
    }
  }
  return readers;
}

/** The questions that speak of what one asks. */
function speakersOf({ asked }: Read, readers: ReadonlyMap<string, readonly Read[]>): readonly Read[] {
  const hits = new Map<Read, number>();
  for (const word of asked) for (const read of readers.get(word) ?? []) hits.set(read, (hits.get(read) ?? 0) + 1);
  return [...hits].filter(([, count]) => count >= asked.length * SAME_MATTER).map(([read]) => read);
}

/** True if the key of one stands in the words of another. What shares a fact or a sentence is kept apart already. */
const givesAway = ({ text, question }: Read, asked: Read): boolean =>
  asked.keys.length > 0 &&
  asked.keys.every((key) => text.includes(key)) &&
  !question.tells.some((told) => asked.question.tells.includes(told));

/** Words alone between single spaces, so that "1992" is found in "2 mars 1992" and not in "19920". */
const spaced = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  } `;
